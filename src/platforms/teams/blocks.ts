import type { SealedCard } from '#conversation/reply.ts';
import type { Button, Fact, Part } from '#presentation/card.ts';
import { limits } from './limits.ts';
import { pieces, toMarkdown } from './markdown.ts';

/** A piece of Adaptive Card JSON. */
export type Element = Readonly<Record<string, unknown>> & { readonly type: string };

/** What must stay together in one message, and how many of its actions it uses up. */
export interface Block {
  readonly element: Element;
  readonly actions: number;
}

export type SealedPart = SealedCard['parts'][number];
type DrawButton = (button: Button<string>) => Element;

/** Draws one part of a card; a long one becomes several blocks, in order. A divider is drawn by what follows it. */
export function drawPart(part: Part<string>, drawButton: DrawButton): Block[] {
  switch (part.kind) {
    case 'heading':
      return texts(part.text, { size: 'Medium', weight: 'Bolder', style: 'heading' });
    case 'text':
      return texts(part.text, part.tone ? tones[part.tone] : {});
    case 'hint':
      return texts(part.text, { size: 'Small', isSubtle: true });
    case 'quote':
      return drawQuote(part);
    case 'facts':
      return drawFacts(part.facts);
    case 'row':
      return drawRow(part, drawButton);
    case 'buttons':
      return drawButtons(part.buttons.map(drawButton));
    case 'divider':
      return [];
  }
}

const tones = { strong: { weight: 'Bolder' }, warning: { weight: 'Bolder', color: 'Attention' } };

const plain = (element: Element): Block => ({ element, actions: 0 });

export const textBlock = (text: string, look: object = {}): Element => ({
  type: 'TextBlock',
  text: toMarkdown(text),
  wrap: true,
  ...look,
});

const texts = (text: string, look: object) => pieces(text).map((piece) => plain(textBlock(piece, look)));

/** Someone's own words, set apart, and under them whose they are. */
export function drawQuote(quote: { readonly text: string; readonly by?: string }): Block[] {
  const words = pieces(quote.text).map((piece) =>
    plain({ type: 'Container', style: 'emphasis', items: [textBlock(piece)] }),
  );
  return quote.by ? [...words, ...texts(quote.by, small)] : words;
}

function drawFacts(facts: readonly Fact[]): Block[] {
  const drawn = facts.flatMap(({ label, value, evidence }) =>
    factValues(value, evidence).map((shown) => ({ title: toMarkdown(label), value: shown })),
  );
  // Short facts share a set; a long piece stands alone, so that no set outgrows a message.
  const sets: (typeof drawn)[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const fact of drawn) {
    const adds = JSON.stringify(fact).length;
    length += adds;
    if (length > limits.textPieceChars) {
      sets.push([]);
      length = adds;
    }
    sets.at(-1)?.push(fact);
  }
  return sets.map((set) => plain({ type: 'FactSet', facts: set }));
}

/** The words a value came from stand in italics, which a line break or a cut would undo. */
function factValues(value: string, evidence: string | undefined): string[] {
  if (!evidence) return pieces(value).map(toMarkdown);
  const whole = `${value} “${evidence}”`;
  if (whole.includes('\n') || whole.length > limits.textPieceChars) return pieces(whole).map(toMarkdown);
  return [`${toMarkdown(value)} _“${toMarkdown(evidence)}”_`];
}

function drawRow(row: Extract<SealedPart, { kind: 'row' }>, drawButton: DrawButton): Block[] {
  // The line and its detail share a block, so each gets half of one.
  const half = limits.textPieceChars / 2;
  const lines = pieces(row.text, half);
  const [detail, ...after] = row.detail ? pieces(row.detail, half) : [];
  const words = [
    // What a row is about stands out from its detail.
    ...lines.slice(-1).map((line) => textBlock(line, detail === undefined ? {} : { weight: 'Bolder' })),
    ...(detail === undefined ? [] : [textBlock(detail, small)]),
  ];
  const columns = [
    { type: 'Column', width: 'stretch', items: words },
    ...(row.button
      ? [{ type: 'Column', width: 'auto', items: [{ type: 'ActionSet', actions: [drawButton(row.button)] }] }]
      : []),
  ];
  return [
    ...lines.slice(0, -1).map((line) => plain(textBlock(line))),
    { element: { type: 'ColumnSet', columns }, actions: row.button ? 1 : 0 },
    ...after.map((more) => plain(textBlock(more, small))),
  ];
}

const small = { size: 'Small', isSubtle: true, spacing: 'None' };

function drawButtons(actions: readonly Element[]): Block[] {
  const sets: Block[] = [];
  for (let from = 0; from < actions.length; from += limits.actionsPerCard) {
    const some = actions.slice(from, from + limits.actionsPerCard);
    sets.push({ element: { type: 'ActionSet', actions: some }, actions: some.length });
  }
  return sets;
}
