import type { SealedCard } from '#conversation/reply.ts';
import type { Button } from '#presentation/card.ts';
import { type Block, drawPart, type Element, textBlock } from './blocks.ts';
import { limits } from './limits.ts';
import { bytes } from './markdown.ts';

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: string;
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Element[];
  readonly refresh?: { readonly action: Element; readonly userIds: readonly string[] };
  readonly msteams: { readonly width: 'Full' };
}

export interface Drawing {
  /** The Bot Framework id of the one reader, for whom the card may be drawn anew when it comes into view. */
  readonly reader?: string | undefined;
  /** A form cannot answer Action.Execute, so the buttons of these commands open a dialog. */
  readonly opensForm: (command: string) => boolean;
}

/** Draws a card as one or more Adaptive Cards, each within the limits; nothing is cut. */
export function drawCard(card: SealedCard, drawing: Drawing): readonly [AdaptiveCard, ...AdaptiveCard[]] {
  const [first = [], ...rest] = pack(drawParts(card, drawing));
  const whole = toAdaptiveCard(card.summary, first);
  // A refresh answers with the whole card and would leave the other messages standing beside it.
  const refresh = rest.length === 0 ? drawRefresh(card, drawing.reader) : {};
  return [{ ...whole, ...refresh }, ...rest.map((body) => toAdaptiveCard(card.summary, body))];
}

/** The frame of every card we send, messages and dialogs alike. */
export const toAdaptiveCard = (summary: string, body: readonly Element[]): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: limits.cardVersion,
  fallbackText: summary,
  body,
  msteams: { width: 'Full' },
});

function drawParts(card: SealedCard, drawing: Drawing): Block[] {
  return card.parts.flatMap((part, index) => {
    const blocks = drawPart(part, (button) => drawButton(button, drawing.opensForm));
    if (card.parts[index - 1]?.kind !== 'divider') return blocks;
    return blocks.map((block, at) =>
      at === 0 ? { ...block, element: { ...block.element, separator: true, spacing: 'Medium' } } : block,
    );
  });
}

function pack(blocks: readonly Block[]): Element[][] {
  const room = limits.messageBytes - limits.envelopeBytes;
  const cards: Element[][] = [];
  let actions = 0;
  let weight = 0;
  for (const block of blocks) {
    const adds = bytes(block.element);
    const current = cards.at(-1);
    if (!current || actions + block.actions > limits.actionsPerCard || weight + adds > room) {
      cards.push([block.element]);
      actions = 0;
      weight = 0;
    } else current.push(block.element);
    actions += block.actions;
    weight += adds;
  }
  return cards;
}

function drawRefresh(card: SealedCard, reader: string | undefined) {
  if (!card.refresh || !reader) return {};
  const { command, input } = card.refresh;
  const action = { type: 'Action.Execute', title: card.summary, verb: command, data: { command, ticket: input } };
  return { refresh: { action, userIds: [reader] } };
}

const styles = { primary: 'positive', danger: 'destructive' } as const;

function drawButton(button: Button<string>, opensForm: (command: string) => boolean): Element {
  const { label, command, input, confirm } = button;
  const style = button.style ? { style: styles[button.style] } : {};
  const data = { command, ticket: input };
  const press =
    button.opensForm || opensForm(command)
      ? { type: 'Action.Submit', title: label, ...style, data: { ...data, msteams: { type: 'task/fetch' } } }
      : { type: 'Action.Execute', title: label, ...style, verb: command, data };
  if (!confirm) return press;
  // Teams has no question of its own before a deed: the button unfolds it.
  const unfolded = { type: 'AdaptiveCard', body: [textBlock(confirm)], actions: [press] };
  return { type: 'Action.ShowCard', title: label, ...style, card: unfolded };
}
