import { describe, expect, it } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const flagsOf = (text: string) =>
  readNote(text, { now: '2026-03-11T10:15:00-05:00', practiceArea: 'behavioral_health' }).flatMap(({ riskFlags }) =>
    riskFlags.map(({ value }) => value),
  );

describe('whose trouble a risk is', () => {
  it.each([
    'the neighbors got raided for fentanyl on sunday, family not involved',
    'coworker overdosed at his job',
    'another resident fell in the hallway',
    'my daughter has a fever, moved the visit to friday',
    'mi hijo se cayo en la escuela y tuve que cancelar',
    'in on an unrelated dui',
  ])('raises nothing for what befell somebody else: %s', (text) => expect(flagsOf(text)).toEqual([]));

  it.each([
    ['neighbor threatened him with a bat', 'violence_threat'],
    ['says "my son fell off the bunk bed"', 'fall'],
    ['roommate narcand him on the porch', 'overdose'],
    ['neighbor says he overdosed sat', 'overdose'],
  ])('keeps what befell the client: %s', (text, flag) => expect(flagsOf(text)).toContain(flag));
});

describe('words in another sense', () => {
  it.each([
    'GAL wants sib contact twice a month',
    'relapse plan signed and filed',
    'la mesa ya armada, todo limpio',
    'dtr revoked the POA yest',
    'doing odd jobs for cash',
    'la abuela Rosa estuvo presente',
    'husband hit a deer, car in the shop',
    'any falls? none',
  ])('raise nothing: %s', (text) => expect(flagsOf(text)).toEqual([]));

  it.each([
    ['relapsed again sat', 'substance_use'],
    ['probation revoked this morning', 'arrest_or_violation'],
    ['andaba armado en el parque', 'weapon'],
    ['SIB x2 this week at the group home', 'self_harm'],
    ['husband hit her sat nite', 'domestic_violence'],
    ['passive SI, no plan', 'suicidal_ideation'],
    ['not picking up, nobody knows where she is', 'whereabouts_unknown'],
  ])('still raise it where it is meant: %s', (text, flag) => expect(flagsOf(text)).toContain(flag));
});
