import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { addendumKinds } from '#domain/addendum.ts';
import { auditActions, auditOutcomes } from '#domain/audit-event.ts';
import { caseStatuses, riskLevels } from '#domain/case.ts';
import {
  contactModes,
  contactTypes,
  goals,
  intents,
  outcomes,
  participantRoles,
  practiceAreas,
  riskFlags,
} from '#domain/contact.ts';
import { noteStatuses } from '#domain/note.ts';
import { elements } from '#domain/practice-area.ts';
import { protocolSteps, urgencies } from '#domain/risk-protocol.ts';
import { riskStates } from '#domain/risk-signal.ts';
import { platformNames, roles } from '#domain/worker.ts';
import { isWord, type TermList } from '#presentation/say.ts';
import { en, type WordKey } from '#presentation/words/en.ts';
import { es } from '#presentation/words/es.ts';

const keys = Object.keys(en) as WordKey[];
const allElements = Object.values(elements).flat();

const lists: Record<TermList, readonly string[]> = {
  contactType: contactTypes,
  contactMode: contactModes,
  outcome: outcomes,
  role: participantRoles,
  reporter: participantRoles,
  risk: riskFlags,
  riskState: riskStates,
  urgency: urgencies,
  step: protocolSteps,
  goal: goals,
  area: practiceAreas,
  element: allElements.map(({ key }) => key),
  elementName: allElements.map(({ key }) => key),
  answer: allElements.flatMap(({ answers }) => answers),
  needed: ['case', 'occurredAt', 'contactType', 'outcome'],
  addendumKind: addendumKinds,
  noteStatus: noteStatuses,
  caseStatus: caseStatuses,
  riskLevel: riskLevels,
  intent: intents,
  workerRole: roles,
  platform: platformNames,
  action: auditActions,
  ending: auditOutcomes,
};

/** The names of the values a message takes. */
const placeholders = (message: string) => {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type !== 0 && node.type !== 7 && 'value' in node) found.add(String(node.value));
    for (const part of Object.values(node)) visit(part);
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
};

describe('the words catalogue', () => {
  test('English and Spanish have the same keys, and no sentence is empty', () => {
    expect(Object.keys(es).sort()).toEqual([...keys].sort());
    for (const key of keys) expect(en[key].trim() && es[key].trim(), key).not.toBe('');
  });

  test('every sentence parses as an ICU message and takes the same values in both languages', () => {
    for (const key of keys) expect(placeholders(es[key]), key).toEqual(placeholders(en[key]));
  });

  test('every value of every closed list of the domain has a word, and no word stands for a value that is gone', () => {
    for (const [list, values] of Object.entries(lists)) {
      const wanted = [...new Set(values)].map((value) => `${list}.${value}`).sort();
      expect(wanted.filter((key) => !isWord(key))).toEqual([]);
      expect(keys.filter((key) => key.startsWith(`${list}.`)).sort()).toEqual(wanted);
    }
  });

  test('D3: a summary takes nothing but a case alias', () => {
    const summaries = keys.filter((key) => /summary/i.test(key));
    expect(summaries.length).toBeGreaterThan(15);
    for (const key of summaries) {
      for (const words of [en, es]) expect(placeholders(words[key]).filter((name) => name !== 'case')).toEqual([]);
    }
  });

  test('buttons, and terms that become buttons, fit 24 characters; so do form titles', () => {
    const short = keys.filter((key) => /^(button|answer|contactType|contactMode|outcome)\./.test(key));
    const titles: WordKey[] = [
      'form.edit',
      'form.new',
      'form.capture',
      'form.pickCase',
      'form.addendum',
      'form.dismissRisk',
    ];
    for (const key of [...short, ...titles]) {
      expect(en[key].length, key).toBeLessThanOrEqual(24);
      expect(es[key].length, key).toBeLessThanOrEqual(24);
    }
  });

  test('the words outside tests look for are there', () => {
    expect([en['button.sign'], en['button.edit'], en['button.discard']]).toEqual(['Sign', 'Edit', 'Discard']);
    expect([en['noteStatus.draft'], en['noteStatus.signed']]).toEqual(['Draft', 'Signed']);
    expect(en['signed.late']).toMatch(/^Late entry/);
  });

  test('no word of the glossary’s other column is used', () => {
    const banned = /\b(ticket|patient|customer|submit|submitted|alert|flag|log|manager|user|timeline|task|reminder)\b/i;
    // 'timeline' is a code word; on screen it is "time line".
    const sentences = keys.filter((key) => !key.startsWith('example.')).map((key) => `${key}: ${en[key]}`);
    expect(sentences.filter((line) => banned.test(line.slice(line.indexOf(':'))))).toEqual([]);
  });

  test('C5: English reads at grade 8 or below (Flesch–Kincaid), sentence by sentence', () => {
    const hard = keys
      .filter((key) => !/^(example|role|reporter|risk|goal|action)\./.test(key))
      .map((key) => ({ key, text: plainText(en[key]) }))
      .filter(({ text }) => wordsOf(text).length >= 10)
      .filter(({ text }) => grade(text) > 8)
      .map(({ key, text }) => `${key} ${grade(text).toFixed(1)}`);
    expect(hard).toEqual([]);
  });

  test('no word is kept that nothing says', () => {
    const source = sourceFiles(new URL('../../../src/', import.meta.url))
      .filter((path) => !path.includes('/words/') && !path.includes('/generated/'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const composed =
      /^(example|ask|problem|suspended|home\.(admin|auditor)|help\.(show|cases|drafts|risks|people|link|trail|help)|field\.(contactType|contactMode|outcome))/;
    const terms = new Set(Object.keys(lists));
    const unused = keys
      .filter((key) => !terms.has(key.split('.')[0] ?? '') && !composed.test(key))
      .filter((key) => !source.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });
});

const sourceFiles = (folder: URL): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => new URL(name, folder).pathname);

/** As it is read: plurals in their many form, values as short words. */
const plainText = (message: string) =>
  message
    .replace(/\{\w+, (?:plural|select),.*?other \{([^}]*)\}\}/g, '$1')
    .replace(/\{\w+\}/g, 'it')
    .replace(/#/g, '2');
const wordsOf = (text: string) => text.match(/[A-Za-z’']+/g) ?? [];
const syllables = (word: string) =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?:es|ed|e)$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

function grade(text: string): number {
  const found = wordsOf(text);
  const sentences = Math.max(1, (text.match(/[.?!:](\s|$)/g) ?? []).length);
  const beats = found.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (found.length / sentences) + 11.8 * (beats / found.length) - 15.59;
}
