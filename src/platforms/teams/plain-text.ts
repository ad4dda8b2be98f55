/** The characters HTML writes by name in the messages Teams hands over. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The words of an HTML message, line by line, without its mark-up. Emoji pictures become what they show.
 * No pattern reaches past the next `<`, so that the time grows with the length and no faster.
 */
export function htmlToText(html: string): string {
  const text = html
    .replace(/<!--[^<>]*-->/g, '')
    // What line breaks in the source mean to HTML: nothing.
    .replace(/\s+/g, ' ')
    .replace(/<(?:img|emoji)\b[^<>]*?\balt="([^"<>]*)"[^<>]*>/gi, '$1')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<\/(?:p|div|ul|ol|tr|h[1-6]|blockquote|pre|table)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '');
  return trimLines(decodeEntities(text)).replace(/\n{3,}/g, '\n\n');
}

const trimLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

const decodeEntities = (text: string) =>
  text.replace(/&(?:#(\d{1,7}|x[0-9a-f]{1,6})|([a-z]+));/gi, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return named[name.toLowerCase()] ?? whole;
    const code = Number(number.toLowerCase().replace('x', '0x'));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

interface Mention {
  readonly id: string;
  readonly text: string;
}

/** Typed words without the call to the bot: its own mention goes, other people's names stay. */
export function withoutMention(text: string, mentions: readonly Mention[], botId: string): string {
  const ours = mentions.filter((mention) => mention.id === botId && mention.text !== '');
  const spoken = ours.reduce((rest, mention) => rest.replaceAll(mention.text, ''), text);
  // Teams puts a no-break space after a mention.
  return trimLines(spoken.replace(/<\/?at\b[^<>]*>/gi, '').replaceAll('\u00a0', ' '));
}
