import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SealedCard } from '#conversation/reply.ts';
import { drawCard } from '#platforms/teams/adaptive-card.ts';
import type { Part } from '#presentation/card.ts';

type AdaptiveCards = typeof import('adaptivecards');
const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as AdaptiveCards;

/** What the official library finds wrong with a card of version 1.5. */
function faultsOf(card: object): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(structuredClone(card), context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  return [...events, ...parsed.validateProperties().validationEvents.map((event) => event.message)];
}

type Sealed = Part<string>;
const draw = (parts: readonly Sealed[], more: Partial<SealedCard> = {}, reader?: string) =>
  drawCard(
    { summary: 'Draft for C-1042', parts, ...more },
    { reader, opensForm: (command) => command === 'note.edit' },
  );
const bodyOf = (...parts: readonly Sealed[]) => draw(parts)[0].body;
const button = (label: string, command = 'note.sign') => ({ label, command, input: 't-1' });
const actionsIn = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce((sum: number, each) => sum + actionsIn(each), 0)
    : value && typeof value === 'object'
      ? Object.entries(value).reduce(
          (sum, [key, inner]) => sum + (key === 'actions' ? (inner as unknown[]).length : actionsIn(inner)),
          0,
        )
      : 0;

describe('a card in Teams', () => {
  it('is an Adaptive Card 1.5 with the line that names nobody for readers that cannot draw it', () => {
    expect(draw([{ kind: 'text', text: 'x' }])).toEqual([
      {
        type: 'AdaptiveCard',
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        version: '1.5',
        fallbackText: 'Draft for C-1042',
        body: [{ type: 'TextBlock', text: 'x', wrap: true }],
        msteams: { width: 'Full' },
      },
    ]);
  });

  it('draws every part, and the official library has nothing to say against it', () => {
    const cards = draw(
      [
        { kind: 'heading', text: 'Draft' },
        { kind: 'text', text: 'plain' },
        { kind: 'text', text: 'strong', tone: 'strong' },
        { kind: 'text', text: 'careful', tone: 'warning' },
        { kind: 'hint', text: 'Only you' },
        { kind: 'divider' },
        { kind: 'quote', text: 'hv today', by: 'Dana' },
        { kind: 'facts', facts: [{ label: 'When', value: 'Wed, Mar 4', evidence: 'today' }] },
        { kind: 'row', text: 'C-1042', detail: 'due', button: button('Open') },
        { kind: 'row', text: 'C-1043' },
        { kind: 'buttons', buttons: [button('Sign'), { ...button('Discard'), style: 'danger', confirm: 'Sure?' }] },
        { kind: 'buttons', buttons: [{ ...button('Edit', 'note.edit'), style: 'primary', opensForm: true }] },
      ],
      { refresh: { command: 'note.show', input: 't-2' } },
      '29:reader',
    );
    expect(cards).toHaveLength(1);
    expect(cards.flatMap(faultsOf)).toEqual([]);
    expect(cards[0]).toMatchSnapshot();
  });

  it('a button is Action.Execute with its command and ticket', () => {
    expect(bodyOf({ kind: 'buttons', buttons: [{ ...button('Sign'), style: 'primary' }] })).toEqual([
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Execute',
            title: 'Sign',
            style: 'positive',
            verb: 'note.sign',
            data: { command: 'note.sign', ticket: 't-1' },
          },
        ],
      },
    ]);
  });

  it.each([
    ['that says so', { ...button('Mend', 'note.mend'), opensForm: true as const }],
    ['whose command does', button('Edit', 'note.edit')],
  ])('a button %s opens a dialog', (_name, opening) => {
    expect(bodyOf({ kind: 'buttons', buttons: [opening] })).toEqual([
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Submit',
            title: opening.label,
            data: { command: opening.command, ticket: 't-1', msteams: { type: 'task/fetch' } },
          },
        ],
      },
    ]);
  });

  it('a deed with a question is asked first', () => {
    const asked = bodyOf({ kind: 'buttons', buttons: [{ ...button('Discard'), confirm: 'It is gone *then*.' }] });
    expect(asked).toMatchObject([
      {
        actions: [
          {
            type: 'Action.ShowCard',
            title: 'Discard',
            card: {
              body: [{ text: 'It is gone \\*then\\*.' }],
              actions: [{ type: 'Action.Execute', title: 'Discard' }],
            },
          },
        ],
      },
    ]);
  });

  it('D4: words of people are escaped in every part that shows them', () => {
    const hostile = '[x](https://evil.example)';
    const body = JSON.stringify(
      bodyOf(
        { kind: 'heading', text: hostile },
        { kind: 'text', text: hostile },
        { kind: 'hint', text: hostile },
        { kind: 'quote', text: hostile, by: hostile },
        { kind: 'facts', facts: [{ label: hostile, value: hostile, evidence: hostile }] },
        { kind: 'row', text: hostile, detail: hostile },
      ),
    );
    expect(body).not.toMatch(/[^\\]\]\(/);
    expect(body.split('evil.example').length - 1).toBe(10);
  });

  it('what follows a divider is set off; a divider before nothing draws nothing', () => {
    const body = bodyOf(
      { kind: 'text', text: 'a' },
      { kind: 'divider' },
      { kind: 'text', text: 'b' },
      { kind: 'divider' },
    );
    expect(body).toMatchObject([{ text: 'a' }, { text: 'b', separator: true }]);
    expect(body).toHaveLength(2);
  });

  it('evidence stands with its value', () => {
    expect(bodyOf({ kind: 'facts', facts: [{ label: 'When', value: 'Wed', evidence: 'today' }] })).toEqual([
      { type: 'FactSet', facts: [{ title: 'When', value: 'Wed _“today”_' }] },
    ]);
  });

  it('is drawn anew only when one reader is known', () => {
    const refresh = { command: 'note.show', input: 't-2' };
    expect(draw([], { refresh }, '29:reader')[0].refresh).toEqual({
      action: {
        type: 'Action.Execute',
        title: 'Draft for C-1042',
        verb: 'note.show',
        data: { command: 'note.show', ticket: 't-2' },
      },
      userIds: ['29:reader'],
    });
    expect(draw([], { refresh })[0]).not.toHaveProperty('refresh');
    expect(draw([], {}, '29:reader')[0]).not.toHaveProperty('refresh');
  });
});

describe('V4 F28: limits', () => {
  it('V4: more than six actions become several cards, in order', () => {
    const rows = Array.from(
      { length: 14 },
      (_, n): Sealed => ({ kind: 'row', text: `row ${n}`, button: button(`b${n}`) }),
    );
    const cards = draw(rows);
    expect(cards.map(actionsIn)).toEqual([6, 6, 2]);
    expect(cards[1]?.body[0]).toMatchObject({ columns: [{ items: [{ text: 'row 6' }] }, {}] });
  });

  it('V4: so does one long line of buttons', () => {
    const cards = draw([{ kind: 'buttons', buttons: Array.from({ length: 8 }, (_, n) => button(`b${n}`)) }]);
    expect(cards.map(actionsIn)).toEqual([6, 2]);
  });

  it('a card over several messages is not drawn anew, which would leave its other half standing', () => {
    const rows = Array.from({ length: 7 }, (_, n): Sealed => ({ kind: 'row', text: `${n}`, button: button(`b${n}`) }));
    const cards = draw(rows, { refresh: { command: 'note.show', input: 't' } }, '29:reader');
    expect(cards.some((card) => 'refresh' in card)).toBe(false);
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .tuple(
        fc.constantFrom('*', '\u0000', '\n', '\ud83d\ude00', 'word ', '\u202e', '\\', '"'),
        fc.integer({ min: 1, max: 30_000 }),
      )
      .map(([unit, times]) => unit.repeat(times)),
  );
  const aButton = fc.record({
    label: fc.string({ maxLength: 20 }),
    command: fc.constant('x'),
    input: fc.string({ maxLength: 200 }),
  });
  const part: fc.Arbitrary<Sealed> = fc.oneof(
    fc.record({ kind: fc.constantFrom('heading' as const, 'text' as const, 'hint' as const), text }),
    fc.record({ kind: fc.constant('quote' as const), text, by: text }),
    fc.record({
      kind: fc.constant('facts' as const),
      facts: fc.array(fc.record({ label: fc.string({ maxLength: 30 }), value: text, evidence: text }), {
        maxLength: 30,
      }),
    }),
    fc.record({ kind: fc.constant('row' as const), text, detail: text, button: aButton }),
    fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(aButton, { maxLength: 12 }) }),
    fc.constant({ kind: 'divider' as const }),
  );

  it('V4 F28: any card stays under 80 KB and six actions a message, and is valid', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        for (const card of draw(parts)) {
          expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(80_000);
          expect(actionsIn(card)).toBeLessThanOrEqual(6);
        }
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  it('F28: nothing of a long text is lost', () => {
    const words = Array.from({ length: 12_000 }, (_, n) => `w${n}`);
    for (const long of [
      { kind: 'text', text: words.join(' ') },
      { kind: 'quote', text: words.join(' '), by: 'Dana' },
      { kind: 'row', text: words.join(' '), detail: words.join(' '), button: button('Open') },
      { kind: 'facts', facts: [{ label: 'Note', value: words.join(' ') }] },
    ] satisfies Sealed[]) {
      const shown = new Set(JSON.stringify(draw([long])).match(/w\d+/g));
      expect(words.filter((word) => !shown.has(word))).toEqual([]);
    }
  });
});
