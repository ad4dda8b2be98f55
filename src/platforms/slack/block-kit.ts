import type {
  ActionsBlock,
  Button as ButtonElement,
  KnownBlock,
  MrkdwnElement,
  PlainTextElement,
  SectionBlock,
  TextObject,
} from '@slack/types';
import type { SealedCard } from '#conversation/reply.ts';
import type { Button, Fact, Part } from '#presentation/card.ts';
import { atTheDoor } from '#presentation/say.ts';
import { limits } from './limits.ts';
import { inert, shorten, split } from './text.ts';

/** The blocks of a card, one list for each message it takes. Throws RangeError for a button Slack could not carry. */
export function drawCard(card: SealedCard): KnownBlock[][] {
  const messages: KnownBlock[][] = [];
  let message: KnownBlock[] = [];
  let size = 0;
  for (const block of drawParts(card.parts)) {
    const cost = textLength(block);
    if (message.length > 0 && (message.length === limits.messageBlocks || size + cost > limits.messageBlockText)) {
      messages.push(message);
      message = [];
      size = 0;
    }
    message.push(block);
    size += cost;
  }
  return [...messages, message];
}

/** The parts of a card as blocks, each within Slack's limits; long texts go on in the next block. */
export const drawParts = (parts: readonly Part<string>[]): KnownBlock[] => parts.flatMap(drawPart);

function drawPart(part: Part<string>): KnownBlock[] {
  switch (part.kind) {
    case 'heading':
      return heading(part.text);
    case 'text':
      return part.tone ? loud(part.text, part.tone) : sections(part.text);
    case 'hint':
      return hint(part.text);
    case 'quote':
      return [...sections(`“${part.text}”`), ...(part.by ? hint(`— ${part.by}`) : [])];
    case 'facts':
      return facts(part.facts);
    case 'row':
      return row(part);
    case 'buttons':
      return inGroups(part.buttons, limits.actionsElements).map(actions);
    case 'divider':
      return [{ type: 'divider' }];
  }
}

/**
 * Words as they are. Plain text, because in mrkdwn `5*3*2` would lose its signs: what a caseworker wrote must read
 * exactly so.
 */
export const plain = (text: string) => ({ type: 'plain_text' as const, text: inert(text), emoji: true });

const mrkdwn = (text: string): MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

/** Bold where the words allow it: with a formatting sign in them they stay plain, and exact. */
export function bold(text: string): TextObject {
  if (/[*_~`]/.test(text) || text !== text.trim()) return plain(text);
  const lines = text.split('\n').map((line) => (line.trim() === '' ? line : `*${inert(line.trim())}*`));
  return mrkdwn(lines.join('\n'));
}

const isBlank = (text: string) => text.trim() === '';
const pieces = (text: string, limit: number) => split(text, limit).filter((piece) => !isBlank(piece));

const sections = (text: string): SectionBlock[] =>
  pieces(text, limits.sectionText).map((piece) => ({ type: 'section', text: plain(piece) }));

const hint = (text: string): KnownBlock[] =>
  pieces(text, limits.contextText).map((piece) => ({ type: 'context', elements: [plain(piece)] }));

function heading(text: string): KnownBlock[] {
  if (isBlank(text)) return [];
  if (inert(text).length > limits.headerText) return loud(text, 'strong');
  return [{ type: 'header', text: plain(text) }];
}

/** Half the room, since bold costs two signs a line. The sign of a warning is a word too, never colour alone. */
const loud = (text: string, tone: 'strong' | 'warning'): KnownBlock[] =>
  pieces(tone === 'warning' && !isBlank(text) ? `⚠️ ${text}` : text, limits.sectionText / 2).map((piece) => ({
    type: 'section',
    text: bold(piece.trimEnd()),
  }));

/** A line a fact, as a phone has no room for columns; lines share a block while they fit. */
function facts(all: readonly Fact[]): KnownBlock[] {
  const texts: (PlainTextElement | MrkdwnElement)[] = [];
  for (const line of all.flatMap(factLine)) {
    const last = texts.at(-1);
    const both = `${last?.text}\n${line.text}`;
    if (last?.type === line.type && both.length <= limits.sectionText) texts.splice(-1, 1, { ...line, text: both });
    else texts.push(line);
  }
  return texts.map((text) => ({ type: 'section', text }));
}

/** The label bold and the words the value came from in italics, where the words allow it. */
function factLine({ label, value, evidence }: Fact): (PlainTextElement | MrkdwnElement)[] {
  const name = isBlank(label) ? '—' : `${label.trim()}${label.endsWith('?') ? '' : ':'}`;
  const shown = isBlank(value) ? '—' : value;
  const words = evidence ? ` “${evidence}”` : '';
  const marked = `*${inert(name)}* ${inert(shown)}${words && ` _${inert(words.trim())}_`}`;
  const whole = `${name} ${shown}${words}`;
  if (!/[*_~`\n]/.test(whole) && marked.length <= limits.sectionText) return [mrkdwn(marked)];
  return pieces(whole, limits.sectionText).map(plain);
}

/** What a row is about stands out from its detail, where the words allow it. */
function row({ text, detail, button }: Extract<Part<string>, { kind: 'row' }>): KnownBlock[] {
  const lead = isBlank(text) ? '—' : text.trim();
  const whole = detail ? `${lead}\n${detail}` : lead;
  const marked = `*${inert(lead)}*\n${inert(detail ?? '')}`;
  const simple = detail && !/[*_~`]|\n.*\n|^>/m.test(whole) && marked.length <= limits.sectionText;
  const blocks: SectionBlock[] = simple ? [{ type: 'section', text: mrkdwn(marked) }] : sections(whole);
  return blocks.map((block, index) => (button && index === 0 ? { ...block, accessory: drawButton(button, 0) } : block));
}

function actions(buttons: readonly Button<string>[]): ActionsBlock {
  const earlier = (index: number) =>
    buttons.slice(0, index).filter((one) => one.command === buttons[index]?.command).length;
  return { type: 'actions', elements: buttons.map((button, index) => drawButton(button, earlier(index))) };
}

/** An `action_id` must be unique in its block: the second button of one command is `command:1`. */
function drawButton(button: Button<string>, earlier: number): ButtonElement {
  const { command, input, style, confirm } = button;
  const label = isBlank(button.label) ? '—' : button.label;
  return {
    type: 'button',
    text: plain(shorten(label, limits.buttonText)),
    action_id: within(earlier === 0 ? command : `${command}:${earlier}`, limits.actionId, 'action_id'),
    value: within(input, limits.buttonValue, 'value'),
    ...(style && { style }),
    ...(confirm && {
      confirm: {
        title: plain(shorten(label, limits.confirmTitle)),
        text: plain(shorten(confirm, limits.confirmText)),
        confirm: plain(shorten(label, limits.confirmButton)),
        deny: plain(atTheDoor('door.cancel')),
        ...(style && { style }),
      },
    }),
  };
}

/** The command a pressed button asks for. */
export const commandOf = (actionId: string) => actionId.replace(/:\d+$/, '');

/** What Slack must carry whole: too long, it is refused here, since a cut ticket would be a wrong one. */
export function within(text: string, limit: number, what: string): string {
  if (text.length > limit) throw new RangeError(`${what} is longer than Slack carries`);
  return text;
}

export function inGroups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, group) =>
    items.slice(group * size, (group + 1) * size),
  );
}

/** All the text a block shows, in characters: what Slack counts towards `msg_blocks_too_long`. */
export function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + textLength(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (key === 'text' && typeof inner === 'string' ? inner.length : textLength(inner)),
    0,
  );
}
