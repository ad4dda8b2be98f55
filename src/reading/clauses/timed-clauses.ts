import { findModes } from '#reading/contact/modes.ts';
import { befallen } from '#reading/lexicon/contact-places.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import { has, words } from '#reading/words.ts';
import type { Piece } from './clauses.ts';

const deskWork = words(...languages.map((l) => l.deskWork));

/** "ua collected fri at 1": nobody but the worker notes the hour, unless it is that of something that befell somebody. */
export const isClocked = (page: Page, piece: Piece) =>
  (isTimed(piece) || piece.lengths.length > 0) &&
  !has(page, deskWork, piece.span) &&
  !isState(page, piece) &&
  !elsewhere.test(page.plain.slice(piece.span.start, piece.span.end));
const elsewhere = new RegExp(String.raw`^\W*(?:it )?took (?:\d|an?\b|about|around|like|half)|\b(?:${befallen})\b`);

/** "back in school since Monday", "has been at the shelter 3 days": how somebody is, not what the worker did. */
export const isState = (page: Page, piece: Piece) =>
  /\b(?:is|are|isnt|arent|has|have|since|esta|estan|desde|lleva)\b/.test(
    page.plain.slice(piece.span.start, piece.span.end),
  );

/** "3/9 10:10." */
export const isBareTime = (page: Page, piece: Piece) =>
  piece.whens.length > 0 &&
  !/[a-z]{3}/.test(
    [...piece.whens, ...piece.lengths].reduce(
      (rest, { span }) => rest.replace(page.plain.slice(span.start, span.end), ''),
      page.plain
        .slice(piece.span.start, piece.span.end)
        .replace(/\b(?:from|around|about|lasted|total|for|desde|las)\b/g, ''),
    ),
  );

export const isTimed = (piece: Piece | undefined) => piece?.whens.some(({ clock }) => clock !== null) ?? false;

/** "Then 4:00 at gma Hettie's home": the next contact of the day. */
export const isNextStop = (page: Page, piece: Piece) =>
  piece.people.some(({ owner }) => !owner) &&
  isTimed(piece) &&
  findModes(page, piece.span).length > 0 &&
  (opensWithHour(page, piece) ||
    opensWithPlaced(page, piece) ||
    /^\W*(?:then|later|next|after that|afterwards?|luego|despues|mas tarde)\b/.test(
      page.plain.slice(piece.span.start, piece.span.end),
    ));

/** "10:00 Tess en la oficina": the hour, and right behind it the person. */
export const opensWithHour = (page: Page, { span, whens, sentence, people }: Piece) => {
  const opening = whens[0];
  return (
    opening?.clock != null &&
    span.start === sentence.start &&
    /^\W*$/.test(page.plain.slice(span.start, opening.span.start)) &&
    people.some((one) => !one.owner && /^[\s,:-]+$/.test(page.plain.slice(opening.span.end, one.span.start)))
  );
};

/** "Mrs. Hubert at nine forty": whom the worker was with, and right behind it when. */
export const opensWithMet = (page: Page, { span, whens: [when], people: [first] }: Piece) =>
  first !== undefined &&
  when?.clock != null &&
  !first.owner &&
  /^\W*$/.test(page.plain.slice(span.start, first.span.start)) &&
  /^,? (?:at |a las? )?$/.test(page.plain.slice(first.span.end, when.span.start));

/** "Gloria at the er 830 pm", "Jess on phone tues 3pm": who, and right behind it where or by what. */
export const opensWithPlaced = (page: Page, { span, sentence, people: [first] }: Piece) =>
  first !== undefined &&
  !first.owner &&
  span.start === sentence.start &&
  /^\W*$/.test(page.plain.slice(span.start, first.span.start)) &&
  /^ (?:seen )?(?:at|in|on|by|@|via|en|por) (?!(?:the |his |her )?(?:way|bus|time|meds?|probation|parole)\b)/.test(
    page.plain.slice(first.span.end, span.end),
  );
