import { isNoName } from './lexicon/not-names.ts';
import { nameAt } from './names.ts';
import type { Page } from './normalise.ts';
import { leadingTo } from './spans.ts';

/** A place where the next stop of the day begins, and whose it is. */
export interface Stop {
  readonly at: number;
  readonly key: string;
}

const opening = /(?<=^|\n\s*|(?<!\b(?:sra?|srta|mrs?|ms|dr|dra|st|no|apt|rm))\.\s+|[;:,]\s+|\s\/\s+)(?=[a-z0-9])/g;
const hourFirst = /^(?:a las )?(?:[01]?\d|2[0-3])(?::?[0-5]\d)? ?(?:[ap]m?)?[ ,:-]+(?=[a-z])/;
const hourBehind =
  /^ (?:at |@ ?|a las? |- )?(?:(?:[01]?\d|2[0-3]):?[0-5]\d ?(?:[ap]m?)?|(?:[1-9]|1[0-2]) ?[ap]m?)(?: ?[:-]|,|$)/;
const kindOfContact =
  /^(?: ?[:-]| (?:hv|ov|tc|pc|vm|lvm|fv|sv|call|visit|office|home|no show|ns|n\/a|visita|llamada)\b)/;

/**
 * "9am Delgadillo, en su casa ... 11:30 Sra. Peralta cancelo", "Tobin 9pm: home. Ziggy 935p: not home": the stops of a
 * day, each with its hour and its name, or between slashes with its name in small letters.
 */
export function findStops(page: Page): Stop[] {
  const stops: Stop[] = [];
  for (const { index } of page.plain.matchAll(opening)) {
    const key = stopAt(page, index);
    if (key && stops.at(-1)?.at !== index)
      stops.push({ at: stops.length === 0 && !isHeading.test(page.plain.slice(0, index)) ? 0 : index, key });
  }
  return stops.length > 1 ? stops : betweenSlashes(page);
}

function stopAt(page: Page, at: number): string | null {
  const lead = hourFirst.exec(page.plain.slice(at, at + 20))?.[0];
  const name = nameAt(page, at + (lead?.length ?? 0));
  if (!name || startsWithVerb.test(page.plain.slice(name.start, name.end))) return null;
  const after = page.plain.slice(name.end, name.end + 14);
  // Behind a mere comma the kind of contact has to follow: "8am Ruiz hv ok, 10am Tate ov".
  const isItem = /,\s+$/.test(leadingTo(page.plain, at));
  const isStop = lead ? !isItem || kindOfContact.test(after) : !isItem && hourBehind.test(after);
  return isStop ? page.typed.slice(name.start, name.end) : null;
}

/** "Friday visits:" stands above the stops and belongs to none. */
const isHeading = /^[^.;:\n]{1,30}(?::\s*|\n\s*)$/;
const startsWithVerb = /^(?:[a-z]{3,}ed|hable|marque|llame|toque|visite|sali|salida|manejo)\b/;

const slashed =
  /(?<=^|\s\/+\s|\n)\s*(?:(?:called|saw|met w\/|met|tc|hv|ov|visited|texted|llame a|vi a) )?([a-z][a-z'-]{2,}) (?:(?:office|ofc|ov|hv|home|tc|call|phone|jail|school|casa|oficina|visit|curfew check) )?(?:at |@ ?|a las )?(?:(?:[01]?\d|2[0-3]):?[0-5]\d|[1-9]|1[0-2]) ?(?:[ap]m?)?(?![a-z0-9/])/g;

/** "called beltran 11 no food / called yoder 1120 lvm": between slashes a name needs no capital. */
function betweenSlashes(page: Page): Stop[] {
  if (!/\s\/+\s|\n/.test(page.plain)) return [];
  const stops = [...page.plain.matchAll(slashed)].flatMap(({ index, 1: name }) =>
    name && !isNoName(name) && !notNames.test(name) ? [{ at: index, key: name }] : [],
  );
  return stops.length > 1 && page.plain.slice(0, stops[0]?.at).trim() === '' ? stops : [];
}
const notNames =
  /^(?:bedside|dad's|mom's|then|and|met|over|went|drove|back|only|waited|until|till|bp|resched\w*|atty|hrg|ftm|casa)$/;
