import fc from 'fast-check';

/** People of a made-up county: accents, hyphens, particles, apostrophes, and names that are words. */
export const county = {
  people: [
    ['María del Carmen López-Ruiz', 'Mari'],
    ['Will Grant'],
    ['Grace Hope'],
    ["Seán O'Brannagh"],
    ['Ana López'],
    ['Thuy Van Dinh', 'Tammy'],
    ['Noémie Ødegård'],
    ['D’Andre Whitlock Jr.', 'Dre'],
    ['Zoë Kowalczyk'],
    ['Bao Do', 'Mr. Kwame'],
  ],
  caseNumbers: ['C-1042', 'APS-77'],
  today: '2026-03-11',
};

/** Every part of a name that is a name by itself, in plain letters. */
export const nameParts =
  'maria carmen lopez ruiz mari will grant grace hope sean brannagh ana thuy dinh tammy noemie odegard andre whitlock dre zoe kowalczyk bao do kwame'.split(
    ' ',
  );

const twins: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'ο',
  i: 'і',
  c: 'с',
  p: 'р',
  A: 'Α',
  M: 'М',
  H: 'Н',
  K: 'К',
  T: 'Т',
  B: 'В',
};
const unseen = ['\u200b', '\u200d', '\u00ad', '\u2060', '\u{e0041}', '\ufeff'];
const wide = (text: string) =>
  text.replaceAll(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const middle = (text: string) => Math.floor(text.length / 2);
const inTwo = (text: string, between: string) => text.slice(0, middle(text)) + between + text.slice(middle(text));

const bare = (name: string) => name.replace(/^Mr\. | Jr\.$/g, '');
const first = (name: string) => bare(name).split(' ')[0] ?? name;
const last = (name: string) => bare(name).split(' ').at(-1) ?? name;

const partOf = fc.constantFrom<(name: string) => string>(
  (name) => name,
  first,
  last,
  (name) => `${first(name).charAt(0)}. ${last(name)}`,
  (name) => `${last(name)}, ${first(name)}`,
  (name) => name.replaceAll(/[ '’-]/g, ''),
  (name) => name.replaceAll(/[ -]/g, '_'),
);

const written = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  (name) => name.replaceAll(' ', '\n'),
  (name) => name.replaceAll(' ', '\u00a0'),
  (name) => [...name].join(unseen[0]),
  (name) => unseen.reduce(inTwo, name),
  (name) => [...name].map((letter) => twins[letter] ?? letter).join(''),
  wide,
  (name) => (name.length > 5 ? inTwo(name, '-\n') : name),
  (name) => [...name].join(' '),
);

const ending = fc.constantFrom('', '', "'s", '’s', 's', '.', ',', ':', ')', '2');

/** A name of the county in some spelling. */
export const spelledName = fc
  .tuple(fc.constantFrom(...county.people.flat()), partOf, written, ending)
  .map(([name, part, write, end]) => write(part(name)) + end);

export const spelledNumber = fc.constantFrom('C-1042', 'c1042', 'C 1042', 'case #1042', 'Ｃ-1042', 'aps-77', 'APS‑77');

const filler = fc.constantFrom(
  'hv yest w/',
  'spoke with',
  '(',
  'mom of',
  'visité a',
  'la casa de',
  '\n',
  'denies SI,',
  'PERSON_1',
  'fridge full.',
  'court 3/13 at 2pm',
  '😀',
  'x/',
);

/** A note in which people and case numbers of the county stand in whatever spelling. */
export const noteNaming = fc
  .array(fc.oneof({ weight: 2, arbitrary: filler }, { weight: 3, arbitrary: spelledName }, spelledNumber), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => pieces.join(' '));

/** What an eye makes of a text, by a way of its own: the house's folding is on trial here. */
export function seenBy(text: string): string {
  const back = new Map(Object.entries(twins).map(([latin, twin]) => [twin, latin]));
  return [...text]
    .map((sign) => (unseen.includes(sign) ? '' : (back.get(sign) ?? sign)))
    .join('')
    .replaceAll('Ø', 'O')
    .replaceAll('ø', 'o')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
}
