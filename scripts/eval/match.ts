/** Words that carry no meaning of their own when two short texts are compared. */
const idle = new Set(
  'a an the to of for at on in w with and or by re is be will need needs el la los las de del con y para a al en su que un una his her their my'.split(
    ' ',
  ),
);

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const keyWords = (text: string) =>
  fold(text)
    .split(/[^a-z0-9:]+/)
    .filter((word) => word && !idle.has(word));

/** Whether two short texts speak of the same thing: half the key words of the shorter one are shared, by their beginnings. */
export function matchesLoosely(a: string, b: string): boolean {
  const [short, long] = [keyWords(a), keyWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length === 0) return long.length === 0;
  const shared = short.filter((word) => long.some((other) => sameStem(word, other)));
  return shared.length / short.length >= 0.5;
}

function sameStem(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return length >= 3 ? a.slice(0, Math.min(length, 4)) === b.slice(0, Math.min(length, 4)) : a === b;
}

/** Pairs each wanted text with at most one that was got. */
export function pair<Wanted, Got>(
  wanted: readonly Wanted[],
  got: readonly Got[],
  same: (w: Wanted, g: Got) => boolean,
): [Wanted, Got][] {
  const free = [...got];
  const pairs: [Wanted, Got][] = [];
  for (const one of wanted) {
    const index = free.findIndex((other) => same(one, other));
    if (index >= 0) pairs.push([one, ...free.splice(index, 1)] as [Wanted, Got]);
  }
  return pairs;
}
