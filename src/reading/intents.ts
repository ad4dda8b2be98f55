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
    !/^(?:update|change|edit|updated)\b(?! (?:note|the note|my note|last note|visit|entry|record|contact|to note|on note))/.test(
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
  if (opens(page, summary, part, 3)) return 'draft_summary';
  const question = /\?\s*$/.test(text) || opens(page, lookup, part, 2) || opens(page, overdue, part, 2);
  if (question && has(page, overdue, part)) return 'list_overdue';
  if (opens(page, overdue, part, 3)) return 'list_overdue';
  if (opens(page, lookup, part, 2) || (/\?\s*$/.test(text) && has(page, lookup, part))) return 'lookup';
  return null;
}

/** A note, or only a future action to be listed: then no clause tells of a contact. */
export function readIntent(page: Page, part: Span, clauses: readonly Clause[]): 'log_note' | 'schedule_followup' {
  if (clauses.some(({ kind }) => kind === 'contact')) {
    return opens(page, schedule, part, 2) &&
      clauses[0]?.kind === 'plan' &&
      clauses.filter(({ kind }) => kind === 'contact').length === 0
      ? 'schedule_followup'
      : 'log_note';
  }
  const planned = clauses.filter(({ kind }) => kind === 'plan');
  return planned.length > 0 && clauses[0]?.kind === 'plan' ? 'schedule_followup' : 'log_note';
}

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
