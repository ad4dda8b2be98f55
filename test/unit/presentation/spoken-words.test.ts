import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoteContent } from '#domain/note.ts';
import { joinWords } from '#domain/spoken-words.ts';
import { draftCard } from '#presentation/draft-card.ts';
import { signedCard } from '#presentation/signed-card.ts';
import { markedWords, wordsForm } from '#presentation/spoken-words.ts';
import { timelineCard } from '#presentation/timeline-card.ts';
import {
  anaLopez,
  buttonsOf,
  draftNote,
  draftView,
  emptyContent,
  english,
  signedNote,
  spanish,
  textOf,
  words,
} from './views.ts';

/** The draft of a clip in which these words were hard to hear. */
const spoken = (unsure: readonly string[], over: Parameters<typeof draftNote>[0] = {}, checked = false) => {
  const doubtful = unsure.map((one) => ({ start: words.indexOf(one), end: words.indexOf(one) + one.length }));
  return draftNote({ ...over, origin: { ...draftNote().origin, spoken: { doubtful, checked } } });
};
const labels = (note: ReturnType<typeof spoken>) =>
  buttonsOf(draftCard(draftView(note, { case: anaLopez }), english)).map(({ label }) => label);

describe('words that were hard to hear', () => {
  test('stand in brackets with a question mark, wherever they are', () => {
    expect(markedWords(spoken(['Visited', 'mom Rosa', 'Thursday']))).toBe(
      '⟨Visited?⟩ Ana (C-1042) Mon 2pm at home, ⟨mom Rosa?⟩ present, 40 min, will call clinic ⟨Thursday?⟩',
    );
  });

  test('are marked only where the note is about them (invariant 14)', () => {
    const part = { start: words.indexOf('mom'), end: words.indexOf(', will') };
    const note = spoken(['Visited', 'Rosa', 'Thursday'], { content: { ...emptyContent, part } });
    expect(markedWords(note)).toBe('mom ⟨Rosa?⟩ present, 40 min');
  });

  test('that reach over the edge of a part are marked up to it', () => {
    const part = { start: words.indexOf('Rosa'), end: words.indexOf(' present') };
    expect(markedWords(spoken(['mom Rosa present'], { content: { ...emptyContent, part } }))).toBe('⟨Rosa?⟩');
  });

  test('F28: with the marks taken away the words are whole, whatever was marked', () => {
    const ends = fc.tuple(fc.nat(words.length), fc.nat(words.length)).map(([one, other]) => ({
      start: Math.min(one, other),
      end: Math.max(one, other),
    }));
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 1 }), (doubtful) => {
        const note = draftNote({ origin: { ...draftNote().origin, spoken: { doubtful, checked: false } } });
        expect(markedWords(note).replaceAll('⟨', '').replaceAll('?⟩', '')).toBe(words);
      }),
    );
  });

  test('keep their place below what was typed', () => {
    expect(joinWords(' C-1042 ', { text: 'with mom', doubtful: [{ start: 5, end: 8 }] })).toEqual({
      text: 'C-1042\n\nwith mom',
      doubtful: [{ start: 13, end: 16 }],
    });
    const alone = { text: 'with mom', doubtful: [] };
    expect(joinWords('  ', alone)).toBe(alone);
  });
});

describe('the draft of a clip', () => {
  test('asks about the words first, in both languages, and can be signed all the same', () => {
    expect(labels(spoken(['Rosa']))).toEqual([
      'Words are right',
      'Edit words',
      'Sign',
      'Edit',
      'Other case',
      'Discard',
    ]);
    expect(textOf(draftCard(draftView(spoken(['Rosa'])), english))).toContain('hard to hear');
    expect(textOf(draftCard(draftView(spoken([])), english))).toContain('Is this what you said?');
    expect(textOf(draftCard(draftView(spoken(['Rosa'])), spanish))).toContain('se oyeron mal');
  });

  test('goes on to its other questions once the words are right, and still lets them be mended', () => {
    const content: NoteContent = {
      ...emptyContent,
      practiceArea: null,
      contactType: { value: 'client_contact', from: 'worker' },
      contactMode: { value: 'home_visit', from: 'worker' },
      outcome: { value: 'contact_made', from: 'worker' },
    };
    const checked = spoken([], { content }, true);
    expect(textOf(draftCard(draftView(checked), english))).not.toContain('Is this what you said?');
    expect(labels(checked)).toContain('Edit words');
    expect(labels(draftNote())).not.toContain('Edit words');
    expect(textOf(draftCard(draftView(draftNote()), english))).not.toContain('voice clip');
  });

  test('hands its words over in the form as they are, without marks', () => {
    const form = wordsForm(spoken(['Rosa']), words, english);
    expect(form).toMatchObject({ command: 'note.reword', input: { noteId: 'note-1', revision: 3 } });
    expect(form.fields).toMatchObject([{ kind: 'longText', name: 'words', value: words }]);
  });

  test('says once it is signed where it came from, and to its author where the last copy of the clip is', () => {
    const signed = { ...spoken([], {}, true), status: 'signed' as const, signedAt: '2026-10-05T20:00:00Z' };
    expect(textOf(signedCard({ note: signed, case: anaLopez }, english))).toContain('still in this chat');
    const toOthers = signedNote({ origin: signed.origin });
    const text = textOf(
      timelineCard({ kind: 'timeline', case: anaLopez, page: { rows: [toOthers], next: null }, risks: [] }, english),
    );
    expect(text).toContain('Spoken in a voice clip.');
    expect(textOf(signedCard({ note: toOthers, case: anaLopez }, english))).not.toContain('still in this chat');
  });
});
