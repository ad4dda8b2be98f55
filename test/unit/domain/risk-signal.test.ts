import { describe, expect, it } from 'vitest';
import type { NoteContent } from '#domain/note.ts';
import { isOpen, isReason, mayMove, openStates, type RiskState, riskStates, risksStated } from '#domain/risk-signal.ts';
import { emptyContent, read, riskFlag, words } from '../presentation/views.ts';

describe('a risk signal', () => {
  const allowed: readonly (readonly [RiskState, RiskState])[] = [
    ['raised', 'acknowledged'],
    ['raised', 'dismissed'],
    ['acknowledged', 'protocol_done'],
    ['acknowledged', 'dismissed'],
  ];

  it.each(riskStates.flatMap((from) => riskStates.map((to) => [from, to] as const)))(
    'goes from %s to %s only as the protocol has it, and never back',
    (from, to) => {
      expect(mayMove(from, to)).toBe(allowed.some(([one, other]) => one === from && other === to));
    },
  );

  it('is open until its steps are done or it is dismissed', () => {
    expect(openStates).toEqual(['raised', 'acknowledged']);
    expect(riskStates.filter((state) => !isOpen({ state }))).toEqual(['protocol_done', 'dismissed']);
  });
});

describe('a reason', () => {
  it.each([
    ['', false],
    ['  ', false],
    ['ok', false],
    ['false alarm', false],
    ['no   risk ', false],
    ['said of a film', true],
    [' not the\nclient ', true],
  ])('of the words %j is one: %s', (text, isOne) => {
    expect(isReason(text)).toBe(isOne);
  });
});

describe('the risks a note states', () => {
  const stated = (over: Partial<NoteContent>) => risksStated({ rawText: words, content: { ...emptyContent, ...over } });

  it('are those read from its words, with the words', () => {
    const riskFlags = [riskFlag('weapon', read('at home', 'mom Rosa'), 'mother')];
    expect(stated({ riskFlags })).toEqual([{ code: 'weapon', evidence: 'at home … mom Rosa', reportedBy: 'mother' }]);
  });

  it('are those entered by hand, without words', () => {
    expect(stated({ riskFlags: [riskFlag('fall', 'worker')] })).toEqual([
      { code: 'fall', evidence: null, reportedBy: null },
    ]);
  });

  it('are those a one-tap answer states, and none where the answer denies it', () => {
    expect(stated({ answers: { suicide_asked: 'asked_present', homicide_asked: 'asked_denied' } })).toEqual([
      { code: 'suicidal_ideation', evidence: null, reportedBy: null },
    ]);
    expect(stated({ answers: { substance_use: 'asked_present' } }).map(({ code }) => code)).toEqual(['substance_use']);
    expect(stated({ answers: { suicide_asked: 'not_asked', homicide_asked: 'asked_present' } })).toEqual([
      { code: 'homicidal_ideation', evidence: null, reportedBy: null },
    ]);
  });

  it('are each named once, by the words rather than by the answer', () => {
    const riskFlags = [riskFlag('suicidal_ideation', read('40 min'))];
    expect(stated({ riskFlags, answers: { suicide_asked: 'asked_present' } })).toEqual([
      { code: 'suicidal_ideation', evidence: '40 min', reportedBy: null },
    ]);
  });

  it('are none in a note without any', () => {
    expect(stated({})).toEqual([]);
  });
});
