import { describe, expect, it } from 'vitest';
import { openPage } from '#reading/normalise.ts';
import { riskWords } from '#reading/risks/risk-words.ts';
import { has } from '#reading/words.ts';

const holds = (phrases: string, text: string) => has(openPage(text), riskWords(phrases));

describe('a phrase of the risk lexicon', () => {
  it.each([
    ['mom hit her', 'mother hit him'],
    ['(mom|aunt) hit her', 'Mother hit them'],
    ['(mom|aunt) hit her', 'aunt hit her'],
    ['out of meds', 'out of medication'],
    ['does not eat', "doesn't eat"],
    ['lives without power', 'lives w/o electricity'],
    ['fights with him', 'fights w her'],
    ['threw (a knife (at (his|the) mom|away))?', 'threw a knife at their mother'],
  ])('%j stands for %j: of any gender, in any spelling', (phrase, text) => {
    expect(holds(phrase, text)).toBe(true);
  });

  it.each([
    ['cut (his|her) arm', 'cut him arm'],
    ['saw (him|her) fall', 'saw his fall'],
    ['mom*', 'mother'],
    ['him, her, mr *', 'his'],
  ])('%j does not stand for %j: an owner is not whom it befell, a stem not a word', (phrase, text) => {
    expect(holds(phrase, text)).toBe(false);
  });
});
