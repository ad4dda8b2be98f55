import type { ContactMode } from '#domain/contact.ts';
import type { Clause } from '#reading/clauses/clauses.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Found } from '#reading/reading.ts';
import { find, words } from '#reading/words.ts';

/** Words for places of care, schools, jails and programs. */
export const facilities = words(...languages.map(({ modes }) => modes.facility_visit));

/** "cl in county jail, saw him there": the place was named when the client was. */
export function whereTheyAre(page: Page, told: readonly Clause[]): Found<ContactMode> | null {
  for (const clause of told) {
    const stay =
      /\b(?:is|are|'s|now|still|currently|admitted|staying|placed|(?:ya )?esta|sigue|cl|client|pt|patient|he|she|mo|mom|fa|dad) (?:now |still |currently |over )?(?:in|at|to|en el|en la|en) (?:the |el |la )?/.exec(
        page.plain.slice(clause.span.start, clause.span.end),
      );
    if (!stay) continue;
    const from = clause.span.start + stay.index + stay[0].length;
    const [place] = find(page, facilities, { start: from, end: Math.min(clause.span.end, from + 30) });
    if (place) return { value: 'facility_visit', spans: [place] };
    const named = namedFacility.exec(page.typed.slice(from, from + 40));
    if (named) return { value: 'facility_visit', spans: [{ start: from, end: from + named[0].length }] };
  }
  return null;
}

/** "Serenity House", "Maple Grove". */
export const namedFacility =
  /^(?:St\.? \p{Lu}[\p{L}'’]+|(?:St\.? )?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)? (?:House|Center|Centre|Manor|Hall|Hospital|Medical|Recovery|Grove|Gardens|Village|Lodge|Ranch|Academy|Unit|Rehab|Clinic|Memorial|General|Elementary|Elem|Middle|High|School|Jail|SNF|ALF|Terrace|Place|Pines|Oaks|Detox|Nursing|Care|Regional|Health)\b)/u;
