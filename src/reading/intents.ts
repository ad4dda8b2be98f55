import type { Intent } from '#domain/contact.ts';
import type { Clause } from './clauses.ts';
import { languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import type { Span } from './reading.ts';
import { find, has, type Words, words } from './words.ts';

const list = (name: keyof (typeof languages)[number]['asks']): Words =>
  words(...languages.map(({ asks }) => asks[name]));
const overdue = list('list_overdue');
const summary = list('draft_summary');
const lookup = list('lookup');
const schedule = list('schedule_followup');
const amend = list('amend_note');

/** A request that is no note at all, told by how the text begins; null when it is one. */
export function readRequest(page: Page, part: Span): Intent | null {
  const text = page.plain.slice(part.start, part.end).trim();
  if (
    opens(page, amend, part, 3) &&
    !/^(?:update|change|edit|updated)\b(?! (?:(?:my|the|last|to|on|our) )?(?:\d+\/\d+ |\w+ )?(?:note|notes|visit|entry|record|contact)\b)/.test(
      text,
    )
  )
    return 'amend_note';
  if (
    /\b(?:i (?:wrote|put|said|entered|typed)|should (?:be|read|say|have been)|me equivoque|quise decir|debe decir|debia decir|meant to (?:say|write|put))\b/.test(
      text,
    ) &&
    !/\b(?:he|she|mom|cl|judge|pcp|they) .{0,20}should\b/.test(text)
  )
    return 'amend_note';
  if (
    /^(?:make that|pls add:|please add:|add to (?:my|the|last)|strike that)/.test(text) ||
    /\b\d\S*(?: \w+)?,? (?:not|no) (?:the |el )?\d\S*(?: \w+){0,2}\W*$/.test(text)
  )
    return 'amend_note';
  if (opens(page, summary, part, 3)) return 'draft_summary';
  const question =
    /\?\s*$/.test(text) || /^(?:who|what|which|whos|whats|show|list|any|quien|que|cuales|a quien|lista)\b/.test(text);
  if (question && has(page, overdue, part)) return 'list_overdue';
  if (opens(page, overdue, part, 3)) return 'list_overdue';
  if (opensWith(text, orders)) return 'schedule_followup';
  if (
    opens(page, lookup, part, 2) ||
    /^(?:what|when|who|where|which|how|did|does|do|has|have|is|are|cuando|cuantas|cuantos|cual|donde|quien)\b.*\?$/.test(
      text,
    ) ||
    (/\?\s*$/.test(text) && has(page, lookup, part))
  )
    return 'lookup';
  return null;
}

const orders =
  /^(?:(?:please|pls|hey|ok|can you|por favor) )*(?:remind me|reminder|set (?:a )?reminder|put on my|add (?:a )?(?:task|follow-?up|f\/u|to-?do|reminder)|task:|to ?do:|todo|dont let me|don't let me|recuerdame|recordatorio|agenda|agendar|anota(?: que)?|pon en mi|programa|schedule|sched|book|calendar)\b(?! (?:for cl|was|changed|conflict|del|de la))/;

const opensWith = (text: string, pattern: RegExp) => pattern.test(text);

/** A note, or only future actions to be listed: then every clause plans. */
export const readIntent = (clauses: readonly Clause[]): 'log_note' | 'schedule_followup' =>
  clauses.every(({ kind }) => kind === 'plan') ? 'schedule_followup' : 'log_note';

/** Whether one of the phrases stands within the first words. */
function opens(page: Page, wanted: Words, part: Span, withinWords: number): boolean {
  const first = find(page, wanted, part)[0];
  if (!first) return false;
  const before = page.plain
    .slice(part.start, first.start)
    .replace(
      /\b(?:please|pls|plz|hey|hi|ok|can you|could you|i need (?:to|you to)?|por favor|the|a|me|favor de|necesito que|quick)\b/g,
      '',
    );
  return (before.match(/[a-z0-9']+/g)?.length ?? 0) < withinWords - 1;
}
