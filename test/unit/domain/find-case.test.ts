import { describe, expect, it } from 'vitest';
import { initialsOf, normaliseCaseNumber } from '#domain/case.ts';
import { casesNamed, foldName } from '#domain/find-case.ts';

const cases = [
  { number: 'C-101', clientName: 'Rosa Marin', clientAliases: ['Rosie'] },
  { number: 'C-102', clientName: 'Noemí Cárdenas', clientAliases: ['Noe'] },
  { number: 'C-103', clientName: 'Rosa Lindt', clientAliases: [] },
  { number: 'C-104', clientName: 'Héctor O’Dell', clientAliases: ['Don Hector'] },
];
const found = (written: string) => casesNamed(written, cases).map(({ number }) => number);

describe('A case', () => {
  it('is found by its number, however it is typed', () => {
    expect(found(' c-101 ')).toEqual(['C-101']);
    expect(normaliseCaseNumber(' c-7 ')).toBe('C-7');
  });

  it('is found by the whole name or an alias, without regard to accents, titles and possessives', () => {
    expect(found('noemi cardenas')).toEqual(['C-102']);
    expect(found("Rosie's")).toEqual(['C-101']);
    expect(found('Mr. Hector')).toEqual(['C-104']);
    expect(found('Ms. Rosa Marin')).toEqual(['C-101']);
  });

  it('is found by a part of the name, or by a name and an initial', () => {
    expect(found('Marin')).toEqual(['C-101']);
    expect(found('Rosa L.')).toEqual(['C-103']);
  });

  it('is a question when the words fit two, and never a choice of ours', () => {
    expect(found('Rosa')).toEqual(['C-101', 'C-103']);
  });

  it('is not found by part of a word, by words of two clients, or by nothing', () => {
    for (const words of ['Ros', 'Rosa Cardenas', 'C-10', 'C-1011', '', '...', 'Mr.']) expect(found(words)).toEqual([]);
  });
});

describe('A name', () => {
  it('is compared folded', () => {
    expect(foldName(' Sra. María-José Núñez’s ')).toBe('maria jose nunez');
  });

  it('D1: is shown to others as initials only', () => {
    expect(initialsOf('Ana María López-Ruiz')).toBe('A.M.L.R.');
    expect(initialsOf('Óscar (Ozzie) 3rd')).toBe('Ó.');
    expect(initialsOf('')).toBe('');
  });
});
