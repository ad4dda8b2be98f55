import { findSentences } from '#reading/clauses/sentences.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Found, Span } from '#reading/reading.ts';
import { leadingTo, overlaps, wordsAt } from '#reading/spans.ts';
import { find, words } from '#reading/words.ts';
import { isMade } from './referral-made.ts';
import { targetsOf } from './referral-targets.ts';

const referralWords = words(...languages.map((lexicon) => lexicon.referrals));

/** Where the text says a referral or consult was or is made: to whom or for what, in the note's own words. */
export function readReferrals(page: Page, within: Span): Found<string>[] {
  const found: Span[] = [];
  for (const sentence of findSentences(page, within)) {
    for (const cue of find(page, referralWords, sentence)) {
      if (isTalk(page, cue) || !isMade(page, cue, sentence)) continue;
      for (const target of targetsOf(page, cue, sentence))
        if (!found.some((other) => overlaps(other, target))) found.push(target);
    }
  }
  return found.map((span) => ({ value: wordsAt(page.typed, span), spans: [span] }));
}

/** "case consult w/ sup", "consulta con mi supervisora" is a talk, no referral, unless it was placed with somebody. */
function isTalk(page: Page, cue: Span): boolean {
  const before = leadingTo(page.plain, cue.start);
  return (
    /^(?:consult|consulta)$/.test(page.plain.slice(cue.start, cue.end)) &&
    (/\b(?:case|sup|supv|superv|supervisor|supervisory|supervisor's|supervision) $/.test(before) ||
      /^ (?:w\/|with|con|about|re\b)/.test(page.plain.slice(cue.end))) &&
    !/\b(?:placed|put in|sent|ordered|entered|made|requested|submitted) (?:a |an |the )?(?:[a-z/-]+ ){0,4}$/.test(
      before,
    ) &&
    !/^ (?:w\/|with|con) (?:(?:the|la|el) )?(?:[^\s,.;:]+ ){1,4}(?:was |is |been )?(?:placed|put in|sent|ordered|entered|made|requested|submitted|pedida|enviada|hecha|solicitada)\b/.test(
      page.plain.slice(cue.end, cue.end + 90),
    )
  );
}
