import { describe, expect, test } from 'vitest';
import { practiceAreas } from '#domain/contact.ts';
import { roles } from '#domain/worker.ts';
import { helloCard } from '#presentation/hello-card.ts';
import { helpCard } from '#presentation/help-card.ts';
import { unclearCard } from '#presentation/unclear-card.ts';
import { anaLopez, bothLanguages, buttonsOf, english, labelsOf, spanish, textOf } from './views.ts';

const sentences = (card: ReturnType<typeof helpCard>) =>
  card.parts.flatMap((part) => (part.kind === 'row' ? [part.text] : []));

describe('help', () => {
  test('gives a caseworker five sentences to copy, from the practice area of their own case, with its number', () => {
    for (const say of bothLanguages) {
      const seen = practiceAreas.map((practiceArea) => {
        const shown = sentences(helpCard({ role: 'worker', example: { ...anaLopez, practiceArea } }, say));
        expect(shown).toHaveLength(5);
        for (const sentence of shown) expect(sentence).toContain('C-1042');
        return shown[0];
      });
      expect(new Set(seen).size).toBe(practiceAreas.length);
    }
  });

  test('gives a supervisor five of their own', () => {
    const shown = sentences(helpCard({ role: 'supervisor', example: anaLopez }, english));
    expect(shown).toHaveLength(5);
    expect(shown[0]).toContain('case consult');
  });

  test('gives an admin and an auditor what they can do, and no button for notes', () => {
    expect(sentences(helpCard({ role: 'admin', example: null }, english))).toEqual([
      'people',
      'link K7WM2XQP w-2',
      'help',
    ]);
    expect(sentences(helpCard({ role: 'auditor', example: null }, english))).toEqual(['audit C-1042', 'help']);
    for (const role of ['admin', 'auditor'] as const) {
      expect(buttonsOf(helpCard({ role, example: null }, english))).toEqual([]);
    }
  });

  test('works without any case of theirs', () => {
    expect(sentences(helpCard({ role: 'worker', example: null }, english))[0]).toContain('C-1042');
  });

  test('names the commands, who sees what, and that nothing is final until it is signed', () => {
    const text = textOf(helpCard({ role: 'worker', example: anaLopez }, english));
    expect(text).toContain('show C-1042: shows the signed notes of a case');
    expect(text).toContain('Only you see your drafts.');
    expect(text).toContain('Nothing is final until you sign.');
    for (const role of roles) expect(textOf(helpCard({ role, example: null }, english))).toMatch(/[Yy]ou see/);
  });

  test('commands are given as they are typed in the reader’s language', () => {
    expect(textOf(helpCard({ role: 'worker', example: anaLopez }, spanish))).toContain('ver C-1042: muestra');
  });

  test('names no client', () => {
    for (const role of roles) expect(textOf(helpCard({ role, example: anaLopez }, english))).not.toContain('Ana');
  });
});

describe('the first message', () => {
  test('says what Fieldnote does, gives one line to try, and a way on', () => {
    const card = helloCard({ role: 'worker', example: anaLopez }, english);
    expect(textOf(card)).toContain('Nothing is final until you sign. Only you can see this.');
    expect(textOf(card)).toContain('C-1042 home visit today');
    expect(labelsOf(card)).toEqual(['New case note']);
    expect(labelsOf(helloCard({ role: 'auditor', example: null }, english))).toEqual([]);
    expect(textOf(helloCard({ role: 'auditor', example: null }, english))).toContain('Write “help”');
  });
});

describe('words that were not understood', () => {
  const keep = { words: 'blue skies', origin: { platform: 'slack' } };

  test('are shown again with the nearest three examples, and can be kept as a note with one tap', () => {
    const card = unclearCard({ role: 'worker', example: anaLopez, keep }, english);
    expect(card.parts).toContainEqual({ kind: 'quote', text: 'blue skies' });
    expect(sentences(card)).toHaveLength(3);
    expect(buttonsOf(card)).toEqual([
      { label: 'Save it as a case note', command: 'note.keep', input: keep, style: 'primary' },
    ]);
    expect(textOf(card)).toContain('Nothing is saved yet.');
  });

  test('of somebody who writes no notes are not offered to be kept', () => {
    const card = unclearCard({ role: 'admin', example: null, keep }, english);
    expect(buttonsOf(card)).toEqual([]);
    expect(sentences(card)).toContain('people');
  });
});
