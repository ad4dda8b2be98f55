import { describe, expect, test } from 'vitest';
import { type PracticeArea, practiceAreas } from '#domain/contact.ts';
import { elements } from '#domain/practice-area.ts';
import { elementLanguages } from '#reading/lexicon/lexicons.ts';
import { readNote } from '#reading/read-note.ts';
import { elementLines } from './element-lines.ts';
import { laterElementLines } from './element-lines-later.ts';

const opening = 'HV today w/ cl. ';

/** What the words answer, by element, each with the words that say so. */
function answers(words: string, practiceArea: PracticeArea): Record<string, { answer: string; said: string[] }> {
  const text = opening + words;
  const [reading] = readNote(text, { now: '2026-03-11T10:15:00-05:00', practiceArea });
  return Object.fromEntries(
    (reading?.elements ?? []).map(({ value, spans }) => [
      value.element,
      { answer: value.answer, said: spans.map(({ start, end }) => text.slice(start, end)) },
    ]),
  );
}

describe.each(practiceAreas)('what %s wants to know', (area) => {
  const lines = [...elementLines[area], ...laterElementLines[area]];

  test.each(lines.filter(([, , answer]) => answer !== null))('“%s” answers %s: %s', (words, element, answer) => {
    expect(answers(words, area)[element]?.answer).toBe(answer);
  });

  test.each(lines.filter(([, , answer]) => answer === null))('“%s” leaves %s to be asked', (words, element) => {
    expect(answers(words, area)[element]).toBeUndefined();
  });

  test('has at least fifteen lines that answer and fifteen that only look so, each of one of its own elements', () => {
    expect(lines.filter(([, , answer]) => answer).length).toBeGreaterThanOrEqual(15);
    expect(lines.filter(([, , answer]) => !answer).length).toBeGreaterThanOrEqual(15);
    const keys = new Set(elements[area].map(({ key }) => key));
    expect(lines.filter(([, element]) => !keys.has(element))).toEqual([]);
  });
});

describe('what was read', () => {
  test.each([
    ['behavioral_health', 'Denied SI, HI or plan', 'homicide_asked', ['Denied SI, HI']],
    ['cps', '👋 No visible marks or bruises', 'marks_or_injuries', ['No visible marks or bruises']],
    ['cps', 'Bruises: none', 'marks_or_injuries', ['Bruises: none']],
    ['cps', 'Fridge full. Casa limpia', 'home_conditions', ['Fridge full', 'Casa limpia']],
  ] as const)('%s: “%s” shows for %s the words that say so, with a denial', (area, words, element, said) => {
    expect(answers(words, area)[element]?.said).toEqual(said);
  });

  test('is nothing where two places give two answers', () => {
    expect(answers('No bruises on Leo. Bruise on Mia.', 'cps')).not.toHaveProperty('marks_or_injuries');
  });

  test('is nothing inside a quotation, and nothing where nobody was met', () => {
    expect(answers('Mia wrote "the fridge full of food" on it', 'cps')).not.toHaveProperty('home_conditions');
    const context = { now: '2026-03-11T10:15:00-05:00', practiceArea: 'cps' } as const;
    expect(readNote('HV today 3pm, no answer. Fridge full', context)[0]?.elements).toEqual([]);
    expect(readNote('Called teacher today, no bruises', context)[0]?.elements).toEqual([]);
  });

  test('of two clients in one message goes to the one it is told of', () => {
    const text = 'Cole: reported 10am, neg UA. Diggs: office 11am, UA pos for thc';
    const notes = readNote(text, { now: '2026-03-11T12:15:00-05:00', practiceArea: 'reentry' });
    expect(notes.map(({ elements: [one] }) => one?.value.answer)).toEqual(['negative', 'positive']);
  });
});

describe.each(elementLanguages.map((language, index) => [['English', 'Spanish'][index], language] as const))(
  'the %s words',
  (_, language) => {
    const wanted = practiceAreas.flatMap((area) => elements[area]);

    test('speak of every element, and of none that no practice area asks', () => {
      expect(Object.keys(language.elements).sort()).toEqual([...new Set(wanted.map(({ key }) => key))].sort());
    });

    test('give only answers that can be given with one tap, the same in every area', () => {
      for (const { key, answers: allowed } of wanted) {
        const given = (language.elements[key] ?? []).flatMap(({ so, denied }) => [so ?? [], denied ?? []].flat());
        expect(given.filter((answer) => !allowed.includes(answer))).toEqual([]);
      }
    });

    test('are whole phrases: no bracket is left open at a comma or holds another', () => {
      const phrases = Object.values(language.elements)
        .flat()
        .flatMap(({ words }) => words.split(','));
      expect(phrases.filter((phrase) => !/^(?:[^()]|\([^()]*\))*$/.test(phrase))).toEqual([]);
    });
  },
);
