import { languages } from './lexicon/lexicons.ts';
import { assertionOf } from './negation.ts';
import type { Page } from './normalise.ts';
import type { Found, Span } from './reading.ts';
import { findSentences } from './sentences.ts';
import { leadingTo, tightened, wordsAt } from './spans.ts';
import { find, words } from './words.ts';

const referralWords = words(...languages.map((lexicon) => lexicon.referrals));

/** Where the text says a referral or consult was or is made: to whom or for what, in the note's own words. */
export function readReferrals(page: Page, within: Span): Found<string>[] {
  return findSentences(page, within).flatMap((sentence) =>
    find(page, referralWords, sentence)
      .filter(
        (cue) => !isTalk(page, cue) && !isWish(page, cue, sentence) && assertionOf(page, cue, sentence) !== 'negated',
      )
      .flatMap((cue) => {
        const span = target(page, cue, sentence);
        if (!span) return [];
        return [span, ...alsoTo(page, span, sentence)].map((one) => ({
          value: wordsAt(page.typed, one),
          spans: [one],
        }));
      }),
  );
}

/** "needs respite referral": nothing has been made. */
const isWish = (page: Page, cue: Span, sentence: Span) =>
  /\b(?:rec'?d|received|rcvd|got(?! (?:him|her|them|cl|pt|mom|dad)\b)|took|accepted|recibi|needs?|wants?|pending|requests?|requested|asking for|asked for|waiting (?:on|for)|necesita|quiere)\s+(?:an? )?(?:\w+ ){0,3}$/.test(
    page.plain.slice(sentence.start, cue.start),
  );

/** "case consult w/ sup" is a talk, no referral. */
const isTalk = (page: Page, cue: Span) =>
  /^consult$/.test(page.plain.slice(cue.start, cue.end)) &&
  (/\bcase $/.test(leadingTo(page.plain, cue.start)) || /^ (?:w\/|with|about|re\b)/.test(page.plain.slice(cue.end)));

const stop =
  /[,;.)]|\s(?:placed|made|sent|faxed|done|submitted|completed|enviad[oa]|hech[oa])\b|\s[+&](?=\s)|\s-\s|\s(?:(?:and|y) (?=(?:to|a|al|for|will|then|gave|he|she|mom|cl|pt|she's|i|we|she|they|faxed|sent|called|emailed|told|set|put|made|asked|provided|scheduled|el|la|le|se)\s)|y a|but\b|on (?=\d)|by (?=\d)|he |she |cl |pt |mom |today|tdy|yesterday|yest|who|because|bc|bed |appt|intake|starts|f\/u|then|next|w\/ appt|tmrw|tomorrow|hoy|ayer|el (?=\d)|para el|pero|porque|quien)/;

/** "... and to meals on wheels", "LIHEAP, Meals on Wheels, and": the others in the same breath. */
function alsoTo(page: Page, first: Span, sentence: Span): Span[] {
  const more = another.exec(page.typed.slice(first.end, sentence.end));
  if (!more) return [];
  const start = first.end + more[0].length;
  const rest = page.plain.slice(start, sentence.end);
  const next = tightened(page.typed, { start, end: start + (stop.exec(rest)?.index ?? rest.length) });
  return next.end > next.start ? [next, ...alsoTo(page, next, sentence)] : [];
}
const another =
  /^(?:,? (?:and|&|y|\+|plus) (?:to|a|al) (?:the |la |el )?|,? (?:and|&|y|\+|plus) (?=\p{Lu}\p{L})|, (?=\p{Lu}[\p{Lu}\p{L}]+(?: [\p{L}/-]+){0,4}(?:,|$|\.| and| y)))/u;

/** "referred Mr. Tran to": whom, in at most four words, before where. */
const somebodyTo =
  /^(?: (?:mrs?|ms|dr|sra?)\.?)?(?: [a-z'-]+){1,4}? (?:to|for|a|al|w\/|with|con|para) (?:the |la |el )?/;

/** Words around "referral" that name no place: "I'll make the referral". */
const bare =
  /\b(?:i'?ll|i|we|will|make|made|the|a|an|new|need|to|do|did|submit|send|sent|put|in|and|this|that|his|her|their|also|un|una|la|el)\b|'/g;

/** "ref to X", "X referral", "X consult placed". */
function target(page: Page, cue: Span, sentence: Span): Span | null {
  const after = page.plain.slice(cue.end, sentence.end);
  if (/^ (?:info|information|list|line|source|date|form|agency)\b/.test(after)) return null;
  // "linked pt up with transportation": the cue says to whom it leads.
  const to =
    (/ (?:to|with)$| w\/$/.test(page.plain.slice(cue.start, cue.end)) ? /^ ?(?:the |a )?/.exec(after) : null) ??
    /^(?:'?d)?(?: (?:him|her|them|cl|pt|client|mom|mo|dad|fa|family|made|sent|placed|done|submitted|faxed|completed|in|cliente|a la familia|al cliente|a la madre|hecho|enviado|kids|was|is|over|off|today|yest|yesterday|been|has|packet|form|entered|put|filed|started|out|again|paciente|papa|mama|al paciente|a mama|hecha|hizo|enviada|w\/ ?cl|son|dtr|daughter|wife|husband|both))*\s*(?:to|for|a|al|para|:|->)\s+(?:the |la |el )?/.exec(
      after,
    ) ??
    (/^(?:re?f|linked|connected|hooked|canali|deriv)/.test(page.plain.slice(cue.start, cue.end))
      ? somebodyTo.exec(after)
      : null);
  if (to) {
    const start = cue.end + to[0].length;
    const rest = page.plain.slice(start, sentence.end);
    const end = start + (stop.exec(rest)?.index ?? rest.length);
    if (end > start) return tightened(page.typed, { start, end });
  }
  const before = page.plain.slice(sentence.start, cue.start);
  const noun =
    /(?:^\s*|[,;:(]\s*|\b(?:made|sent|placed|a|the|for|submitted|faxed|completed|did|put in|and|new|sending|w\/|hice|envie)\s+)((?:[a-z0-9/&'-]+\s+){1,4})$/.exec(
      before,
    );
  const words = noun?.[1]?.replace(bare, '').trim();
  if (!words) return null;
  const start = cue.start - (noun?.[1]?.length ?? 0);
  return tightened(page.typed, { start, end: cue.end });
}
