import type { RiskFlag } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** Whether words of harm tell of something else: a missed visit, a thing cut, a mark of birth, neglect of oneself. */
export function isOtherHarmTold(page: Page, flag: RiskFlag, span: Span, sentence: Span): boolean {
  const words = page.plain.slice(span.start, span.end);
  const told = page.plain.slice(sentence.start, sentence.end);
  const lead = page.plain.slice(sentence.start, span.start);
  if (flag === 'whereabouts_unknown') return /^no sign/.test(words) && missed.test(told);
  if (flag === 'child_abuse_neglect') return /^(?:marks|bruis|welt)/.test(words) && bornWith.test(told);
  if (flag === 'self_neglect') return !words.includes('neg') && keptSo.test(page.plain) && !onOwn.test(page.plain);
  if (flag === 'self_harm')
    return (
      (words === 'cutting' && thing.test(page.plain.slice(span.end, span.end + 24))) ||
      (/(?:wrapped|bandaged)$/.test(words) && struck.test(told))
    );
  return (
    flag === 'adult_abuse_neglect' &&
    ((unclean.test(words) && onOwn.test(page.plain)) ||
      (/^(?:flinch|cower)/.test(words) && pair.test(told)) ||
      (threat.test(words) && (outsider.test(lead) || (toWorker.test(words) && !says.test(lead)))))
  );
}

/** "Supposed to come at 4, no sign of him": a visit missed. */
const missed = /\b(?:supposed to (?:come|be|meet)|was due|was to (?:come|meet)|waited)\b/;

/** A wrist wrapped where somebody was hit or fell; marks a child was born with. */
const struck = /\b(?:hit|hits|hitting|beat|fell|fall|sprain\w*|surgery|cast|fracture)\b/;
const bornWith = /\b(?:birth ?marks?|mongolian|slate gr[ae]y|eczema|impetigo|bug bites|mosquito|chicken ?pox)\b/;

/** In a soiled bed, living alone and wanting no help: nobody neglects her but herself. */
const unclean = /\b(?:soiled|wet|dirty|urine|feces|(?:bed|pressure) ?(?:sores?|ulcers?)|unbathed|llagas?|escaras?)\b/;
const onOwn =
  /\b(?:lives? alone|vive sol[oa]|no (?:se (?:lava|bana|asea)|deja (?:que|entrar)|quiere (?:ayuda|banarse))|rechaz\w+|(?:no|without an?|w\/o an?) (?:cg|caregiver|aide|hha)|(?:refus|declin)\w+ (?:all |any |the |home )?(?:svcs?|services|help|care|aides?|hha|assistance|support|intervention|baths?)|(?:wont|won't|will not) (?:see|bathe|turn|change|clean|accept|go)\b|refus\w+ to (?:be |get |let \w+ )?(?:clean|chang|bath|wash|turn)\w*|hides (?:it|them|the sores?) from)/;

/** "neighbor threatened AV", "el hijo me amenazó": from a stranger, or at the one who writes. */
const threat = /\b(?:threat|amenaz|yell|scream|grit)/;
const outsider =
  /\b(?:neighbou?r|stranger|landlord|tenant|scammer|caller|vecin[oa]) (?:(?:is|was|keeps|upstairs|downstairs|next|door|has|been|who|le|la|lo|que|[a-z]+ed) ){0,3}$/;
const toWorker = /\bme (?:amenaz|grit|insult)|\b(?:yell|scream|threaten)\w* (?:at )?me\b/;
const says = /["“”':]|\b(?:says?|said|states?|stated|told|tells|reports?|reported|per|dice|dijo|refiere|que)\b/;

/** Thin or unwashed at the hands of whoever should care for her: their neglect, not hers. */
const keptSo =
  /\b(?:neglect (?:report|rpt) (?:made|filed|to)|(?:readm\w*|admit\w*|arrived|back|sent|came|transferred|transfer) (?:in )?from (?:the |a )?(?:snf|nh|nursing home|group home|facility|alf?)|(?:staff|aides?|cg|caregiver|facility|family|son|dtr|daughter) (?:never|not|don'?t|doesn'?t|won'?t|isn'?t|aren'?t) (?:turn|feed|bathe|chang|clean)\w*|withh[eo]ld\w* (?:his|her|food|meals))\b/;

/** She flinches from a boyfriend: no abuse by whoever cares for her. */
const pair = /\b(?:bf|boyfriend|gf|girlfriend|fiance)\b/;

/** "Cutting mango", "cutting tabs in half": behind the bare word a thing, not a time or a limb. */
const thing =
  /^ (?!(?:self|her|his|him|himself|herself|my|their|on|up|with|w|w\/|when|since|after|again|and|or|n|y|but|to|for|is|was|has|in (?!half)|at|x\d|every|daily|weekly|nightly|last|this|today|yest\w*|more|less|bc|because|if|behav\w*|urges?|scars?|marks?|hx|thoughts?|episodes?|relapse|again|still|now|over|per|arms?|legs?|thighs?|wrists?|mon|tues?|weds?|thurs?|fri|sat|sun|\d)\b)[a-z]+/;
