import { asJson, type Json } from './json.ts';
import { emptiest } from './model-schema.ts';
import type { ModelAsked } from './model-wire.ts';

/**
 * What the played model knows: a handful of phrases whose meaning is in no lexicon. Nothing here shows what a real model
 * can do; it shows what becomes of its answers.
 */
const phrases: readonly { readonly words: RegExp; readonly says: (quote: string) => Json }[] = [
  { words: /under (?:her|his|their) carport/i, says: (quote) => ({ contactMode: { value: 'home_visit', quote } }) },
  {
    words: /godmother \S+ listened in/i,
    says: (quote) => ({ participants: [{ role: 'relative', name: quote.split(' ')[1] ?? null, quote }] }),
  },
];

/** Answers a note reader's question from the phrases; any other question as emptily as its schema lets it. */
export function readsAbout(asked: ModelAsked): Json {
  const note = noteIn(asked);
  const said = phrases.flatMap(({ words, says }) => (note?.match(words) ?? []).slice(0, 1).map(says));
  return record(asked, Object.assign({}, ...said));
}

/** Makes things up: a quote that is nowhere in the note, and a wrong meaning for words that are. */
export function liesAbout(asked: ModelAsked): Json {
  const [first = ''] = noteIn(asked)?.match(/\S+ \S+/) ?? [];
  return record(asked, {
    outcome: { value: 'cancelled', quote: first },
    durationMinutes: { value: 480, quote: 'all day long' },
    riskFlags: [{ value: 'weapon', quote: 'a loaded gun on the table' }],
  });
}

/** One record with these values and nothing else. */
function record({ schema }: ModelAsked, values: Json): Json {
  const empty = asJson(emptiest(schema));
  const one = asJson(emptiest(asJson(asJson(asJson(schema.properties).records).items)));
  return 'records' in empty ? { records: [{ ...one, ...values }] } : empty;
}

/** The words between the lines that set the note apart, without the sign between them; null when there is no note. */
function noteIn({ system, user }: ModelAsked): string | null {
  const [, note] = user.match(/<note-\w+>\n([\s\S]*)\n<\/note-\w+>/) ?? [];
  const [, sign] = system.match(/stands the sign (\S) in place of spaces/) ?? [];
  return note === undefined ? null : note.replaceAll(sign ?? ' ', ' ');
}
