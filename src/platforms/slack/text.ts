/** Makes words inert: `<!here>`, `<@U…>` and `<https://…|…>` reach the screen as typed and notify or link nobody. */
export const inert = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The words of a Slack message as their author saw them: links and mentions as their label, entities as signs. */
export function readWords(text: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inside: string) => shownAs(inside))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function shownAs(inside: string): string {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('!')) return label ?? `@${target.slice(1)}`;
  if (target.startsWith('@') || target.startsWith('#')) return label ? `${target[0]}${label}` : target;
  return label ?? target.replace(/^(mailto|tel):/, '');
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const length = (text: string) => inert(text).length;

/**
 * Cuts a text into pieces that hold at most `limit` characters once escaped. Nothing is lost: joined, the pieces are
 * the text. Cuts fall between words, else between what a reader sees as one sign.
 */
export function split(text: string, limit: number): string[] {
  if (length(text) <= limit) return [text];
  const words = [...text.matchAll(/\S+\s*|\s+/g)].map(([word]) => word);
  return gather(words, limit, (word) =>
    gather(
      [...graphemes.segment(word)].map(({ segment }) => segment),
      limit,
      (sign) => gather([...sign], limit),
    ),
  );
}

/** Fills pieces up to the limit; a part that is too long by itself is broken down further. */
function gather(parts: readonly string[], limit: number, breakDown?: (part: string) => string[]): string[] {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const part of parts.flatMap((one) => (breakDown && length(one) > limit ? breakDown(one) : [one]))) {
    const cost = length(part);
    if (piece !== '' && size + cost > limit) {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += part;
    size += cost;
  }
  return [...pieces, piece];
}

/** A label that must fit in one place: too long, it ends in an ellipsis, so that the reader sees there was more. */
export function shorten(text: string, limit: number): string {
  if (length(text) <= limit) return text;
  const [start = ''] = split(text, limit - 1);
  return `${start.trimEnd()}…`;
}
