import type { Span } from '#reading/reading.ts';

/** Another form of a text that knows where each of its characters stood in the text it was made from. */
export interface Form {
  readonly text: string;
  /** Where a span of this form stands in the source; what was left out behind its last character goes with it. */
  readonly origin: (span: Span) => Span;
}

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cn}\p{Cs}]|(?![\n\r\t])\p{Cc}/u;

/** Most text is plain: it is not held against the long list. */
const isUnseen = (sign: string) => (sign < ' ' || sign > '~') && unseen.test(sign);

/** The text without what no reader sees: zero-width signs, direction marks, tags that can carry a hidden message. */
export const visible = (text: string): Form => changed(text, (sign) => sign);

/** The text as an eye takes it: no accents, no capitals, letters of other alphabets as the Latin ones they look like. */
export const likeness = (text: string): Form => changed(text, plain);

/** The visible text with each sign changed; `before` is the last character of the new text so far. */
export function changed(source: string, change: (sign: string, before: string) => string): Form {
  const starts: number[] = [];
  const pieces: string[] = [];
  let before = '';
  let at = 0;
  for (const sign of source) {
    const piece = isUnseen(sign) ? '' : change(sign, before);
    for (let unit = 0; unit < piece.length; unit += 1) starts.push(piece === sign ? at + unit : at);
    pieces.push(piece);
    before = piece.slice(-1) || before;
    at += sign.length;
  }
  const startOf = (unit: number) => starts[unit] ?? source.length;
  // Several characters made from one sign end together, where the next sign begins.
  const endOf = (unit: number) => startOf(starts.findIndex((start, next) => next > unit && start > startOf(unit)));
  const origin = ({ start, end }: Span) => ({
    start: startOf(start),
    end: end > start ? endOf(end - 1) : startOf(start),
  });
  return { text: pieces.join(''), origin };
}

function plain(sign: string): string {
  if (sign <= '\u007f') return sign === '\r' ? '\n' : sign.toLowerCase();
  if (/[\n\v\f\u0085\u2028\u2029]/.test(sign)) return '\n';
  if (/\s/.test(sign)) return ' ';
  if (/[‘’ʼ´｀ʹʻ′]/.test(sign)) return "'";
  if (/\p{Pd}|[−‑]/u.test(sign)) return '-';
  return [...sign.normalize('NFKD')].map(plainLetter).join('');
}

function plainLetter(letter: string): string {
  if (/\p{M}/u.test(letter)) return '';
  return (looksLike.get(letter) ?? looksLike.get(letter.toLowerCase()) ?? letter).toLowerCase();
}

/** Latin letters, and behind each the signs that are taken for it. Capitals stand apart where they look different. */
const looksLike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аαɑᴀАΑꓮ',
    b: 'ВΒвЬьʙꓐβ',
    c: 'сСϲᴄꓚⅽ',
    d: 'ԁđðᴅꓓ',
    e: 'еεЕΕєᴇꓰ',
    f: 'ꜰϝꓝ',
    g: 'ɡցɢԍꓖ',
    h: 'һНΗհнħʜꓧ',
    i: 'іıιΙІɪɩ',
    j: 'јЈϳᴊꓙ',
    k: 'кКκΚᴋꓗ',
    l: 'łӏʟⅼꓡ',
    m: 'МΜмᴍꓟ',
    n: 'ոпΝηɴꓠ',
    o: 'оОοΟøօσᴏꓳ',
    p: 'рРρΡᴘꓑ',
    q: 'ԛզ',
    r: 'гʀꓣ',
    s: 'ѕЅꜱꓢ',
    t: 'тТτΤŧᴛꓔ',
    u: 'սυᴜꓴ',
    v: 'ѵνᴠꓦ',
    w: 'ԝωᴡꓪшѡ',
    x: 'хХχΧꓫ',
    y: 'уУγΥүʏꓬ',
    z: 'ΖᴢꓜƵƶ',
    ss: 'ß',
    ae: 'æ',
    oe: 'œ',
    th: 'þ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);
