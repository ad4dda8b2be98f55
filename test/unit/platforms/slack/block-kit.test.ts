import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf, drawCard, drawParts } from '#platforms/slack/block-kit.ts';
import { drawHome } from '#platforms/slack/home.ts';
import { limits } from '#platforms/slack/limits.ts';
import { blockFaults, textLength, viewFaults } from '#playground/block-rules.ts';
import type { Part } from '#presentation/card.ts';
import { card, shown, signs, words } from './cards.ts';

const draw = (...parts: Part<string>[]) => drawParts(parts);

// Random cards are large; on a busy machine a hundred of them take their time.
const patient = { timeout: 30_000 };

describe('a card as blocks', patient, () => {
  it('V4, F28: whatever it holds, Slack takes every message of it', () => {
    fc.assert(
      fc.property(card, (one) => {
        for (const blocks of drawCard(one)) {
          expect(blockFaults(blocks)).toEqual([]);
          expect(blocks.length).toBeLessThanOrEqual(limits.messageBlocks);
          expect(textLength(blocks)).toBeLessThanOrEqual(limits.messageBlockText);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('F28: every sign of a text, quote, hint, fact and row is shown, in its order', () => {
    const part = fc.oneof(
      words.map((text) => ({ kind: 'text' as const, text })),
      words.map((text) => ({ kind: 'quote' as const, text })),
      words.map((text) => ({ kind: 'hint' as const, text })),
      words.map((text) => ({ kind: 'row' as const, text })),
      words.map((value) => ({ kind: 'facts' as const, facts: [{ label: 'When', value }] })),
    );
    fc.assert(
      fc.property(part, (one) => {
        const text = 'text' in one ? one.text : one.facts[0]?.value;
        expect(signs(shown(drawCard({ summary: 's', parts: [one] })))).toContain(signs(text ?? ''));
      }),
    );
  });

  it('F28: two thousand rows are paged over messages, and all are there', () => {
    const parts = Array.from({ length: 2000 }, (_, n) => ({ kind: 'row' as const, text: `C-${n} due` }));
    const messages = drawCard({ summary: 'Overdue', parts });
    expect(messages).toHaveLength(40);
    expect(shown(messages)).toBe(parts.map(({ text }) => text).join(''));
  });

  it('D4: no words of anyone become a mention, a link or an image', () => {
    fc.assert(
      fc.property(card, (one) => {
        const sent = JSON.stringify(drawCard(one));
        expect(sent).not.toMatch(/<[!@#h]/);
        expect(sent).not.toContain('"type":"image"');
        expect(sent).not.toContain('"url"');
        // In mrkdwn Slack links addresses by itself unless told not to.
        const marked = sent.split('"type":"mrkdwn"').length - 1;
        expect(sent.split('"verbatim":true').length - 1).toBe(marked);
      }),
    );
  });

  it('an empty card is one message without blocks', () => {
    expect(drawCard({ summary: 's', parts: [] })).toEqual([[]]);
  });
});

describe('parts', () => {
  const plain = (text: string) => ({ type: 'plain_text', text, emoji: true });

  it('a heading is a header, and too long for one it is bold text, whole', () => {
    expect(draw({ kind: 'heading', text: 'Draft' })).toEqual([{ type: 'header', text: plain('Draft') }]);
    const long = 'heading '.repeat(30).trim();
    expect(draw({ kind: 'heading', text: long })).toEqual([
      { type: 'section', text: { type: 'mrkdwn', text: `*${long}*`, verbatim: true } },
    ]);
  });

  it('what a caseworker wrote reads exactly so: no formatting sign is lost', () => {
    expect(draw({ kind: 'text', text: '5*3*2 _not_ `code`' })).toEqual([
      { type: 'section', text: plain('5*3*2 _not_ `code`') },
    ]);
    expect(draw({ kind: 'text', tone: 'strong', text: 'dose 5*3*2' })).toEqual([
      { type: 'section', text: plain('dose 5*3*2') },
    ]);
  });

  it('a warning bears a sign as well as weight', () => {
    expect(draw({ kind: 'text', tone: 'warning', text: 'Not signed\nyet' })).toEqual([
      { type: 'section', text: { type: 'mrkdwn', text: '*⚠️ Not signed*\n*yet*', verbatim: true } },
    ]);
  });

  it('a quote is marked as such and names who said it', () => {
    expect(draw({ kind: 'quote', text: 'She denies it', by: 'Dana' })).toEqual([
      { type: 'section', text: plain('“She denies it”') },
      { type: 'context', elements: [plain('— Dana')] },
    ]);
  });

  it('facts stand a line each, with the words they came from', () => {
    const facts = [
      { label: 'When', value: 'Monday, 2 March', evidence: 'today' },
      { label: 'Seen alone?', value: 'Yes' },
      { label: 'Length', value: '' },
    ];
    const text = '*When:* Monday, 2 March _“today”_\n*Seen alone?* Yes\n*Length:* —';
    expect(draw({ kind: 'facts', facts })).toEqual([
      { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } },
    ]);
  });

  it('a fact with a formatting sign or a line break in it stays plain, and exact', () => {
    const facts = [
      { label: 'Dose', value: '5*3*2', evidence: '_5_' },
      { label: 'When', value: 'today' },
      { label: 'Words', value: 'one\n> two' },
    ];
    expect(draw({ kind: 'facts', facts })).toEqual([
      { type: 'section', text: plain('Dose: 5*3*2 “_5_”') },
      { type: 'section', text: { type: 'mrkdwn', text: '*When:* today', verbatim: true } },
      { type: 'section', text: plain('Words: one\n&gt; two') },
    ]);
  });

  it('F28: facts beyond one block go on in the next, and a long value over several', () => {
    const many = Array.from({ length: 8 }, (_, n) => ({ label: `L${n}`, value: 'v'.repeat(500) }));
    expect(draw({ kind: 'facts', facts: many })).toHaveLength(2);
    expect(draw({ kind: 'facts', facts: [{ label: 'Words', value: 'word '.repeat(800) }] })).toHaveLength(2);
  });

  it('what a row is about stands out from its detail, unless a sign in it forbids', () => {
    const row = (text: string) => draw({ kind: 'row', text, detail: 'Child protection' })[0];
    const marked = { type: 'mrkdwn', text: '*C-1042*\nChild protection', verbatim: true };
    expect(row('C-1042')).toEqual({ type: 'section', text: marked });
    expect(row('C_1042')).toEqual({ type: 'section', text: plain('C_1042\nChild protection') });
    expect(draw({ kind: 'row', text: 'C-1042' })).toEqual([{ type: 'section', text: plain('C-1042') }]);
  });

  it('a row carries its button; a long row carries it on its first block', () => {
    const button = { label: 'Show', command: 'case.show', input: 't' };
    const [first, second] = draw({ kind: 'row', text: 'C-1042', detail: 'x'.repeat(3100), button });
    expect(first).toMatchObject({ type: 'section', accessory: { action_id: 'case.show', value: 't' } });
    expect(second).not.toHaveProperty('accessory');
  });

  it('blank words make no block', () => {
    const blank = (['heading', 'text', 'hint'] as const).map((kind) => ({ kind, text: ' \n' }));
    expect(draw(...blank, { kind: 'text', text: '', tone: 'warning' })).toEqual([]);
  });
});

describe('buttons', () => {
  const button = (label: string, more: object = {}) => ({ label, command: 'note.sign', input: 'ticket', ...more });
  const elements = (...buttons: ReturnType<typeof button>[]) => {
    const [block] = draw({ kind: 'buttons', buttons });
    return block?.type === 'actions' ? block.elements : [];
  };

  it('ask for their command with their ticket', () => {
    expect(elements(button('Sign', { style: 'primary' }))).toEqual([
      {
        type: 'button',
        text: { type: 'plain_text', text: 'Sign', emoji: true },
        action_id: 'note.sign',
        value: 'ticket',
        style: 'primary',
      },
    ]);
  });

  it('of the same command in one block are told apart, and mean the same', () => {
    const ids = elements(button('A'), button('B'), button('C', { command: 'note.edit' }), button('D')).map(
      (element) => element.action_id ?? '',
    );
    expect(ids).toEqual(['note.sign', 'note.sign:1', 'note.edit', 'note.sign:2']);
    expect(ids.map(commandOf)).toEqual(['note.sign', 'note.sign', 'note.edit', 'note.sign']);
  });

  it('ask before the deed when they should', () => {
    expect(elements(button('Discard', { style: 'danger', confirm: 'The draft will be gone.' }))[0]).toMatchObject({
      style: 'danger',
      confirm: {
        title: { text: 'Discard' },
        text: { text: 'The draft will be gone.' },
        confirm: { text: 'Discard' },
        deny: { text: 'Cancel' },
        style: 'danger',
      },
    });
  });

  it('beyond twenty-five go on in the next block', () => {
    const blocks = draw({ kind: 'buttons', buttons: Array.from({ length: 26 }, (_, n) => button(`B${n}`)) });
    expect(blocks.map((block) => (block.type === 'actions' ? block.elements.length : 0))).toEqual([25, 1]);
  });

  it('with a ticket Slack could not carry are refused, not cut', () => {
    expect(() => elements(button('Sign', { input: 'x'.repeat(2001) }))).toThrow(RangeError);
  });
});

describe('the home tab', patient, () => {
  it('V4: whatever the card holds, Slack takes it', () => {
    fc.assert(
      fc.property(card, (one) => {
        expect(viewFaults(drawHome(one))).toEqual([]);
      }),
    );
  });

  it('V4, F28: says so when there is more than it shows', () => {
    const parts = Array.from({ length: 150 }, (_, n) => ({ kind: 'text' as const, text: `line ${n}` }));
    const { blocks } = drawHome({ summary: 's', parts });
    expect(blocks).toHaveLength(100);
    expect(shown(blocks.at(-1))).toContain('more than fits');
    expect(drawHome({ summary: 's', parts: parts.slice(0, 100) }).blocks).toHaveLength(100);
  });
});
