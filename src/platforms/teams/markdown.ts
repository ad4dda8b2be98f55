import { limits } from './limits.ts';

/**
 * Text as Teams must show it: to the letter. Cards read TextBlock and FactSet text as Markdown and replace
 * `{{DATE(…)}}`; both are made inert, and no more is escaped than that takes, for older phones show the backslashes.
 * A line break becomes a paragraph, which every client draws as one.
 */
export function toMarkdown(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(escapeLine)
    .join('\n\n');
}

const escapeLine = (line: string) =>
  line
    .replace(/[\\`*_[\]~<]/g, '\\$&')
    .replaceAll('{{', '{\\{')
    // A heading, list, quote or rule only begins a line; indentation would make a code block.
    .replace(/^(\s*)([#+=>-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/^[ \t]+/, (indent) => '\u00a0'.repeat(indent.length));

/** Cuts text into pieces that fit a card, at a line or word end where there is one; joined they give the text again. */
export function pieces(text: string, max: number = limits.textPieceChars): string[] {
  const cut: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const at = placeToCut(rest, max);
    cut.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...cut, rest];
}

function placeToCut(text: string, max: number): number {
  const line = text.lastIndexOf('\n', max - 1) + 1;
  if (line > max / 2) return line;
  const word = text.lastIndexOf(' ', max - 1) + 1;
  if (word > max / 2) return word;
  // Never between the halves of one character (emoji).
  return /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max;
}

/** How much a payload weighs as Teams counts it: UTF-16. */
export const bytes = (payload: unknown) => JSON.stringify(payload).length * 2;
