import { describe, expect, test } from 'vitest';
import type { Claim } from '#reading/claims/suggestion.ts';
import { verifyClaims } from '#reading/claims/verify-claims.ts';

const context = {
  now: '2026-03-11T10:15:00-05:00',
  practiceArea: 'cps' as const,
  known: [{ caseNumber: 'C-1042', names: ['Dana Whitlock'] }],
};
const verify = (text: string, ...claims: Claim[]) => {
  const { values, dropped } = verifyClaims(text, claims, context);
  return {
    dropped,
    values: values.map(({ field, value, spans }) => [
      field,
      value,
      spans.map(({ start, end }) => text.slice(start, end)),
    ]),
  };
};
const kept = (text: string, claim: Claim) => verify(text, claim).values.length === 1;

describe('L6: what a model claims of a note', () => {
  test('is kept with the words it was read from, and dropped and counted without them', () => {
    const text = 'vió a mamá en su casa';
    expect(
      verify(
        text,
        { field: 'contactMode', value: 'home_visit', quote: 'en su casa' },
        { field: 'contactMode', value: 'phone', quote: 'called her' },
      ),
    ).toEqual({ values: [['contactMode', 'home_visit', ['en su casa']]], dropped: 1 });
  });

  test('has its words found in the text as given, however its accents were typed', () => {
    const text = 'vio a mama\u0301 en casa';
    expect(verify(text, { field: 'contactMode', value: 'home_visit', quote: 'en casa' }).values).toEqual([
      ['contactMode', 'home_visit', ['en casa']],
    ]);
  });

  test.each([
    ['hv yest 3pm', '2026-03-10T15:00', 'yest 3pm', true],
    ['hv yest 3pm', '2026-03-10', 'yest 3pm', true],
    ['hv yest 3pm', '2026-03-10T16:00', 'yest 3pm', false],
    ['hv yest, got there 3pm', '2026-03-10T15:00', 'yest, got there 3pm', true],
    ['hv yest 3pm', '2026-03-10T15:00', 'hv', false],
    ['called last tues', '2026-03-03', 'last tues', true],
    ['called last tues', '2026-03-10', 'last tues', true],
    ['called last tues', '2026-02-24', 'last tues', false],
    ['court is fri', '2026-03-13', 'fri', false],
    ['seen 3/11 at 4pm', '2026-03-11T16:00', '3/11 at 4pm', false],
    ['DOB 3/1/2019, seen', '2019-03-01', 'DOB 3/1/2019', false],
  ])('a moment must be one that our own reader reads or asks about: "%s" as %s', (text, value, quote, stays) => {
    expect(kept(text, { field: 'occurredAt', value, quote })).toBe(stays);
  });

  test.each([
    ['talked 45 min', 45, '45 min', true],
    ['talked 45 min', 60, '45 min', false],
    ['from 2 to 3:30pm yest', 90, 'from 2 to 3:30pm', true],
    ['14 months sober', 14, '14 months', false],
  ])('a length must be stated: "%s" as %i', (text, value, quote, stays) => {
    expect(kept(text, { field: 'durationMinutes', value, quote })).toBe(stays);
  });

  test.each([
    ['saw mom Ana', 'Ana', 'mom Ana', true],
    ['saw mom', null, 'mom', true],
    ['saw mom Ana', 'Eva', 'mom Ana', false],
    ['saw mom, Ana slept', 'Ana', 'mom', false],
  ])('a name must be among the words quoted: "%s", %s', (text, name, quote, stays) => {
    expect(kept(text, { field: 'participants', value: { role: 'mother', name }, quote })).toBe(stays);
  });

  test.each([
    ['re Dana, all well', 'Dana', true],
    ['re c-1042', 'c-1042', true],
    ['re C-1043', 'C-1043', false],
    ['move this to Walter', 'Walter', false],
  ])('a case must be one that was offered: "%s"', (text, quote, stays) => {
    expect(kept(text, { field: 'caseRef', quote })).toBe(stays);
  });

  test('of a case only its number or the name is kept, however much was quoted', () => {
    expect(verify('file for Dana now', { field: 'caseRef', quote: 'for Dana now' }).values).toEqual([
      ['caseRef', 'Dana', ['Dana']],
    ]);
  });

  test('a name is kept as the note writes it', () => {
    const claim: Claim = { field: 'participants', value: { role: 'mother', name: "Ana D'Or" }, quote: 'Ana D’Or' };
    expect(verify('saw Ana D’Or', claim).values).toEqual([
      ['participants', { role: 'mother', name: 'Ana D’Or' }, ['Ana D’Or']],
    ]);
    const link: Claim = { field: 'participants', value: { role: 'mother', name: 'a@b.org' }, quote: 'a@b.org' };
    expect(kept('saw a@b.org', link)).toBe(false);
  });

  test('a referral is told in the words of the note', () => {
    expect(verify('ref to Oak Clinic made', { field: 'referrals', quote: 'Oak Clinic' }).values).toEqual([
      ['referrals', 'Oak Clinic', ['Oak Clinic']],
    ]);
  });

  test.each(['send it to https://example.org/x', 'write to a.b@example.org', 'see [here](x)'])(
    'L5: nobody is sent anywhere on its word: "%s"',
    (text) => {
      expect(kept(text, { field: 'referrals', quote: text })).toBe(false);
      expect(kept(text, { field: 'followUps', quote: text, due: null })).toBe(false);
    },
  );

  test('L10: is bounded: of more than 40 values, and of a quote as long as the note, the rest is dropped unread', () => {
    const one: Claim = { field: 'contactMode', value: 'phone', quote: 'called' };
    const { values, dropped } = verify('called today', ...Array.from({ length: 1000 }, () => one));
    expect([values.length, dropped]).toEqual([40, 960]);
    const long = 'so it went '.repeat(14).trim();
    expect(kept(long, { field: 'riskFlags', value: 'fall', quote: long })).toBe(false);
  });

  test('a goal needs the word', () => {
    expect(kept('goal: own apt', { field: 'goalsMentioned', value: 'housing', quote: 'own apt' })).toBe(true);
    expect(kept('wants own apt', { field: 'goalsMentioned', value: 'housing', quote: 'own apt' })).toBe(false);
  });

  test('a follow-up keeps its words, and its day only where the words give it', () => {
    const text = 'will call school fri';
    const claim = (value: string, quote: string): Claim => ({
      field: 'followUps',
      quote: 'call school',
      due: { value, quote },
    });
    expect(verify(text, claim('2026-03-13', 'fri'))).toEqual({
      values: [['followUps', { text: 'call school', dueOn: '2026-03-13' }, ['call school', 'fri']]],
      dropped: 0,
    });
    const without = { values: [['followUps', { text: 'call school', dueOn: null }, ['call school']]], dropped: 1 };
    expect(verify(text, claim('2026-03-14', 'fri'))).toEqual(without);
    expect(verify(text, claim('2026-03-13', 'friday'))).toEqual(without);
    expect(verify(text, { field: 'followUps', quote: 'call school', due: null })).toEqual({ ...without, dropped: 0 });
    expect(
      verify(text, { field: 'followUps', quote: 'call school fri', due: { value: '2026-03-13', quote: 'fri' } }).values,
    ).toEqual([['followUps', { text: 'call school fri', dueOn: '2026-03-13' }, ['call school fri']]]);
  });

  test.each([
    ['kid says dad hits hard', 'violence_threat', 'dad hits hard', true],
    ['no food in the house', 'food_insecurity', 'no food in the house', true],
    ['denies SI', 'suicidal_ideation', 'SI', false],
    ['denies SI', 'suicidal_ideation', 'denies SI', false],
    ['niega querer morir', 'suicidal_ideation', 'querer morir', false],
    ['hx of overdose 2019', 'overdose', 'overdose 2019', false],
    ['call 988 if she wants to die', 'suicidal_ideation', 'wants to die', false],
  ] as const)('a risk that the words deny, remember or only think of is none: "%s"', (text, value, quote, stays) => {
    expect(kept(text, { field: 'riskFlags', value, quote })).toBe(stays);
  });
});
