/** A token, or words that look like one: `PERSON_1`, `PERSON_1b`, `AGE_5_TO_9_2`. */
const shape = /(?<![A-Za-z0-9_])[A-Z]+(?:_[A-Z0-9]+)*_\d+[a-z]*(?![A-Za-z0-9_])/g;

export const tokensIn = (text: string) =>
  [...text.matchAll(shape)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Tokens given out in one call. Another spelling of the same thing shares its number and adds a letter. */
export interface TokenBook {
  /** The token for some words of a kind; `same` is equal for all spellings of one thing. */
  readonly tokenFor: (kind: string, same: string, words: string) => string;
  readonly words: ReadonlyMap<string, string>;
}

export function openTokenBook(): TokenBook {
  const things = new Map<string, { readonly number: number; readonly spellings: string[] }>();
  const count = new Map<string, number>();
  const words = new Map<string, string>();
  return {
    words,
    tokenFor(kind, same, written) {
      const number = (count.get(kind) ?? 0) + 1;
      const thing = things.get(`${kind} ${same}`) ?? { number, spellings: [] };
      if (thing.number === number) count.set(kind, number);
      things.set(`${kind} ${same}`, thing);
      if (!thing.spellings.includes(written)) thing.spellings.push(written);
      const token = `${kind}_${thing.number}${letters(thing.spellings.indexOf(written))}`;
      words.set(token, written);
      return token;
    },
  };
}

/** The first spelling bears no letter, the second `b`, the 27th `aa`. */
function letters(index: number): string {
  if (index === 0) return '';
  let left = index + 1;
  let text = '';
  while (left > 0) {
    text = String.fromCharCode(97 + ((left - 1) % 26)) + text;
    left = Math.floor((left - 1) / 26);
  }
  return text;
}

export type Restored<Value> = { readonly kind: 'restored'; readonly value: Value } | { readonly kind: 'unknown_token' };

/** Puts words back for tokens in every text of parsed data. A token that was not given out spoils the whole. */
export function restore<Value>(value: Value, words: ReadonlyMap<string, string>): Restored<Value> {
  let unknown = false;
  const back = JSON.parse(JSON.stringify(value), (_, one: unknown) =>
    typeof one === 'string'
      ? one.replace(shape, (token) => {
          const written = words.get(token);
          unknown ||= written === undefined;
          return written ?? token;
        })
      : one,
  ) as Value;
  return unknown ? { kind: 'unknown_token' } : { kind: 'restored', value: back };
}
