import { el } from './dom.js';

const emoji = {
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  warning: '⚠️',
  lock: '🔒',
  memo: '📝',
  pencil2: '✏️',
  calendar: '📅',
  date: '📅',
  clock3: '🕒',
  bell: '🔔',
  house: '🏠',
  wave: '👋',
  eyes: '👀',
  x: '❌',
  bulb: '💡',
  telephone_receiver: '📞',
  hourglass_flowing_sand: '⏳',
};

const withSigns = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const withEmoji = (text) => withSigns(text).replace(/:([a-z0-9_+-]+):/g, (whole, name) => emoji[name] ?? whole);

/** Plain text as Slack shows it: line breaks and emoji, no formatting. */
export const plain = (text) => lines(text, (line) => [withEmoji(line)]);

/** The part of Slack's mrkdwn that people use, as nodes; never as HTML. */
export function mrkdwn(text) {
  return text.split(/(```[\s\S]*?```)/).flatMap((piece) => {
    if (piece.startsWith('```') && piece.length > 5) return [el('pre', {}, withSigns(piece.slice(3, -3).trim()))];
    return quotes(piece);
  });
}

/** Lines that begin with &gt; stand in a quote. */
function quotes(text) {
  const groups = [];
  for (const line of text.split('\n')) {
    const [, quoted] = /^(?:&gt;|>) ?(.*)$/.exec(line) ?? [];
    const isQuote = quoted !== undefined;
    if (groups.at(-1)?.isQuote === isQuote) groups.at(-1).lines.push(quoted ?? line);
    else groups.push({ isQuote, lines: [quoted ?? line] });
  }
  return groups.flatMap(({ isQuote, lines: own }) => {
    const nodes = lines(own.join('\n'), (line) => [el('span', { className: 'line' }, inline(line))]);
    return isQuote ? [el('blockquote', {}, nodes)] : nodes;
  });
}

const lines = (text, draw) =>
  text.split('\n').flatMap((line, at) => (at === 0 ? draw(line) : [el('br'), ...draw(line)]));

const marks = [
  { tag: 'code', pattern: /`([^`]+)`/, inner: (text) => [withSigns(text)] },
  { tag: 'strong', pattern: /(?<![\w*])\*(\S(?:[^*]*\S)?)\*(?![\w*])/, inner: inline },
  { tag: 'em', pattern: /(?<![\w_])_(\S(?:[^_]*\S)?)_(?![\w_])/, inner: inline },
  { tag: 's', pattern: /(?<![\w~])~(\S(?:[^~]*\S)?)~(?![\w~])/, inner: inline },
];

function inline(text) {
  const [link] = /<([^<>]+)>/.exec(text) ?? [];
  if (link) return around(text, link, reference(link.slice(1, -1)));
  const first = marks
    .map((mark) => ({ ...mark, match: mark.pattern.exec(text) }))
    .filter(({ match }) => match)
    .sort((one, other) => one.match.index - other.match.index)[0];
  if (!first) return text === '' ? [] : [withEmoji(text)];
  return around(text, first.match[0], el(first.tag, {}, first.inner(first.match[1])));
}

function around(text, found, node) {
  const at = text.indexOf(found);
  return [...inline(text.slice(0, at)), node, ...inline(text.slice(at + found.length))];
}

/** What stands between angle brackets: a person, a channel, a date or a link. */
function reference(inside) {
  const [target, label] = inside.split('|');
  if (target.startsWith('@'))
    return el(
      'span',
      { className: 'mention' },
      `@${label ?? (target === '@U0FIELDNOTE' ? 'Fieldnote' : target.slice(1))}`,
    );
  if (target.startsWith('#')) return el('span', { className: 'mention' }, `#${label ?? target.slice(1)}`);
  if (target.startsWith('!')) return el('span', { className: 'mention' }, withSigns(label ?? target.slice(1)));
  const safe = /^(https?:|mailto:)/.test(target);
  return safe
    ? el('a', { href: withSigns(target), target: '_blank', rel: 'noreferrer' }, withSigns(label ?? target))
    : withSigns(inside);
}

export const textObject = (text) => (text?.type === 'mrkdwn' ? mrkdwn(text.text) : plain(text?.text ?? ''));
