import type { RiskFlag } from '#domain/contact.ts';
import type { RiskFrame } from '#reading/lexicon/lexicon.ts';
import { riskFrames } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { covering } from '#reading/spans.ts';
import { find, mayHold, mayHoldWithin, type Words } from '#reading/words.ts';
import { riskWords } from './risk-words.ts';

interface CompiledFrame {
  readonly parts: readonly Words[];
  readonly either: boolean;
  readonly link: RegExp;
}

const denial = `den(?:y|ies|ied|ying)|niegan?|nego|never|not|no|nobody|none|nothing|isn'?t|wasn'?t|didn'?t|doesn'?t|don'?t|hasn'?t|haven'?t|aren'?t|weren'?t|won'?t|nunca|nadie|ni|sin|jamas|ya`;
const turn = `since|desde|but|because|bc|so|if|unless|while|when|until|til|till|before|after|pero|porque|si|cuando|aunque|hasta`;
/** What is left of "$4,000.50" behind its first digits; and the mark that closes somebody's words. */
const rest = `(?:,\\d{3})*(?:\\.\\d\\d)?k?["”]?`;
const word = `(?:[^\\s,;.!?()]|(?<=\\d),(?=\\d{3})|(?<=\\d)\\.(?=\\d\\d))+(?:(?<=\\b(?:mr|mrs|ms|dr|sr|sra))\\.)?`;

/** Up to five words of the same clause, none of which denies or turns to something else. */
const clauseLink = new RegExp(
  `^${rest}(?:[\\s-]+(?!(?:${denial}|${turn}|and|y|or|o|with|w/|w|con)\\b)${word}){0,5}[\\s-]*$`,
);
/** Only what stands between a deed and its thing: articles, owners, one describing word. */
const besideLink = new RegExp(
  `^${rest}(?:[\\s-]+(?!(?:${denial}|${turn}|and|y|or|o|to|for|from|at|in|with|w/|con|por|para|en|de)\\b)${word}){0,3}[\\s-]*$`,
);
/** Behind a comma or "and" too: what became of it. */
const looseLink = new RegExp(
  `^${rest}(?:[\\s,(-]+(?!(?:if|unless|but|pero|si|nobody|denies|denied|niega)\\b)${word}\\)?){0,10}[\\s,)-]*$`,
);
/** From who acts to what they do: "her nephew (Paul) moved in and uses". */
const actorLink = new RegExp(`^${rest}(?:[\\s,(-]+(?!(?:${denial}|${turn})\\b)${word}\\)?){0,7}[\\s,)-]*$`);

const frames = new Map<RiskFlag, readonly CompiledFrame[]>();
for (const [flag, ofFlag] of riskFrames) frames.set(flag, [...(frames.get(flag) ?? []), ...ofFlag.map(compiled)]);

function compiled({ parts, either, beside, loose }: RiskFrame): CompiledFrame {
  return {
    parts: parts.map((part) => riskWords(part)),
    either: either ?? false,
    link: beside ? besideLink : loose ? looseLink : clauseLink,
  };
}

/** Where a sentence says who does what with which thing, however it is worded: each deed with its thing in one clause. */
export function findFrames(page: Page, flag: RiskFlag, sentence: Span): Span[] {
  return framesOn(page, flag).flatMap((frame) => placesOf(page, frame, sentence));
}

/** The frames whose every part may stand somewhere on the page: few of hundreds, asked for sentence by sentence. */
function framesOn(page: Page, flag: RiskFlag): readonly CompiledFrame[] {
  const ofPage = onPages.get(page) ?? new Map<RiskFlag, readonly CompiledFrame[]>();
  onPages.set(page, ofPage);
  const known = ofPage.get(flag);
  if (known) return known;
  const mayStand = ({ parts }: CompiledFrame) => parts.every((part) => mayHold(page, part));
  const some = (frames.get(flag) ?? []).filter(mayStand);
  ofPage.set(flag, some);
  return some;
}
const onPages = new WeakMap<Page, Map<RiskFlag, readonly CompiledFrame[]>>();

const none: readonly Span[] = [];

function placesOf(page: Page, { parts, either, link }: CompiledFrame, sentence: Span): readonly Span[] {
  if (!parts.every((part) => mayHoldWithin(page, part, sentence))) return none;
  const found: (readonly Span[])[] = [];
  for (const part of parts) {
    const spans = find(page, part, sentence);
    if (spans.length === 0) return none;
    found.push(spans);
  }
  return [...joined(page, found, link), ...(either ? joined(page, found.toReversed(), link) : [])];
}

/** Each part is followed by the next one; the last link is the narrow one, who acts may stand further off. */
function joined(page: Page, parts: readonly (readonly Span[])[], link: RegExp): Span[] {
  return parts.slice(1).reduce<readonly Span[]>((heads, part, index) => {
    const allowed = index === parts.length - 2 ? link : actorLink;
    return heads.flatMap((head) =>
      part
        .filter((span) => span.start >= head.end && allowed.test(page.plain.slice(head.end, span.start)))
        .map((next) => covering(head, next)),
    );
  }, parts[0] ?? []) as Span[];
}
