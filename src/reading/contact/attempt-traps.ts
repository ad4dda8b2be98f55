import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { leadingTo } from '#reading/spans.ts';
import { isSomethingElse } from './no-attempts.ts';

/** Right before the word stands somebody else who does it. */
const byOther =
  /\b(?:he|she|they|who|cl|clt|pt|client|patient|mom|mo|dad|fa|bf|gf|son|dtr|kid|child|ella|el)(?: (?:has|had|also|then|just|once|never))? $/;

const appointment =
  /^ (?:his |her |their |the |our |a |today's |todays |last )?(?:\w+ )?(?:appt|appts|appointment|visit|session|check-in|intake|office|ov|hv|meeting|call|report)/;

const somebody =
  /^\W*(?:$|[,.;:&+/(-]|(?:him|her|them|cl|clt|client|pt|patient|mom|mo|mother|dad|fa|father|parents?|family|kids?|child|children|anyone|anybody|mr|mrs|ms|the (?:address|house|home|apt|apartment|trailer|unit|residence|place|cl|client|pt|patient|mom|dad|kids?|child|family|boys?|girls?|resident|teen|youth))\b|(?:at|in|on|when|today|this|again|so|and|but|after|there|w\/|with)\b)/;
const something =
  /^ (?:any(?!one|body| of them)|any(?:one|body) (?:[a-z]+ing\b|drunk|high|hurt|injured|impaired|intoxicated|else'?s)|an? |no |new |other |more |much|enough|signs?|marks?|bruis|injur|hazard|evidence|concerns?|why|how|what|where|it\b|that\b|this\b|a\/c|out\b|about|re\b|drugs|food|weapons?|work|housing|jobs?|placement|beds?|(?:the|his|her|their) (?:need|point|lease|keys?|letter|form|meds?|papers?|paperwork|id|card|phone|number|bed|doctor|dr|pcp|dentist|lawyer|attorney|apt|wallet|car|ride|results?|records?|file))/;

/** Those who might have seen what befell somebody. */
const witness =
  /(?:^|[.;!?\n]) ?(?:(?:both|all|the|his|her|their|other|los|las) )*(?:kids?|children|boys?|girls?|baby|he|she|they|ninos|ninas)\b[^.;!?\n]*$/;

/** A call or knock, and behind it nothing but the answer: "rang rm phone 8:40 n/a". */
const wholeAnswer =
  /^\W*$|^\W*(?:[a-z.]+ ){0,2}?(?:called|rang|tried|phoned|dialed|buzzed|knocked|tc|t\/c|pc|p\/c|call|calls|hv|ph|cell|phone|llame|marque|toque|timbre)\b[^.;]*$/;

/** So far behind "nobody at the shelter has seen him" it may be said who told it. */
const longestTold = 120;

/** Whether a word for trying in vain says that the worker's own contact failed. */
export function isAttempt(page: Page, cue: Span, clause: Span): boolean {
  const itself = page.plain.slice(cue.start, cue.end).replace('no-', 'no ');
  const before = page.plain.slice(clause.start, cue.start);
  const after = page.plain.slice(cue.end, clause.end);
  const sentence = page.plain.slice(cue.end, cue.end + longestTold).split(/[.;\n]/)[0] ?? '';
  if (isSomethingElse(itself, before, after, sentence)) return false;
  // The ride or the cheque that never came is no person.
  if (
    /^(?:never|didnt|didn't|did not)/.test(itself) &&
    /\b(?:ride|transport\w*|van|cab|taxi|bus|check|package|delivery|meds|bed|equipment|aide|letter|mail|paperwork|walker|o2|oxygen|food|meals?|heat|power|insurance|agency)\s+(?:\w+\s+){0,3}$/.test(
      before,
    )
  )
    return false;
  // Seen, though not by themselves: "unable to speak with Maya alone".
  if (
    /\b(?:speak|talk|see|meet|interview|ver(?:l[aeo]s?)?|hablar(?:le)?)(?: (?:to|w\/|with))?$/.test(itself) &&
    /\b(?:alone|privately|in private|one on one|1:1|a solas|en privado|sol[ao]s?)\b/.test(after)
  )
    return false;
  // "buzzed 3x, nothing", "nada": the whole answer.
  if (/^(?:nothing|nada|n\/a|nobody|no one|noone|no 1|nadie|none|zip)$/.test(itself))
    return wholeAnswer.test(before) && /^\W*(?:x ?\d\b.*)?$/.test(after);
  // "Mrs. Ames not seen": somebody, no bruise.
  if (itself === 'not seen')
    return /(?:\p{Lu}[\p{L}'-]+) (?:was |were )?$/u.test(page.typed.slice(clause.start, cue.start));
  // "police could not locate Mr. Dow": their search.
  if (
    /^(?:could ?n[o']?t|could not|unable to|can'?t|cannot|did ?n[o']?t|did not) (?:locate|find|reach)/.test(itself) &&
    /\b(?:police|pd|le|deput(?:y|ies)|sheriff'?s?|officers?|ems|school|agency|dispatch|policia) (?:also |still )?$/.test(
      before,
    )
  )
    return false;
  // "left AMA 9/23 before I could see him": that day, not the worker's.
  if (/^left\b.*(?:\bama\b|\d)/.test(itself)) return false;
  // "the nurse no showed too": who comes to the client, not to the worker.
  if (
    /^(?:no[- ]?show|never (?:showed|came)|did ?n[o']?t (?:show|come))/.test(itself) &&
    /\b(?:the|his|her|their|hh|home health) (?:nurse|aide|hha|rn|hh nurse|driver|ride|van|interpreter|delivery) (?:also |has |had )?$/.test(
      before,
    )
  )
    return false;
  // "UTR letter sent": the letter that says so.
  if (/^(?:utr|utl)$/.test(itself) && /^ (?:letter|ltr|notice|card)\b/.test(after)) return false;
  // "I was not present and have not spoken with him": the worker tells of no try.
  if (
    /^(?:was |were )?not (?:there|present|available|in)$/.test(itself) &&
    /\b(?:i|we) (?:was |were |am )?$/.test(before)
  )
    return false;
  // "visite a dona Luz, su hijo no estaba": somebody else of the house.
  if (
    /^no estaban?$/.test(itself) &&
    /\b(?:su|sus|el|la|los|las) (?:hijo|hija|hijos|esposo|esposa|marido|novio|novia|pareja|hermano|hermana|nieto|nieta|vecin[oa]|cuidadora?|enfermera|papa|padre|abuela|abuelo|tia|tio|roommate)(?: [a-z]+)? $/.test(
      before,
    )
  )
    return false;
  // "DNA card mailed": no shorthand for "did not attend".
  if (/^dna$/.test(itself) && /^ (?:and|card|test|swab|sample|results?|kit|collect|draw|match|paternity)/.test(after))
    return false;
  // "tried to swap the cup", "cl tried to call": another's try, or no try to reach anybody.
  if (
    /^(?:tried|attempted|attempt|intente|trato|intento)\b/.test(itself) &&
    (byOther.test(before) ||
      /^ (?:to|de) (?!(?:re-?)?(?:call|reach|see|visit|contact|meet|get|find|locate|talk|speak|text|txt|e-?mail|catch|interview|connect|complete|do|make|phone|ring|go|stop|check|knock|engage|grab|raise|hv|ver|llamar|visitar|hablar|contactar|localizar|encontrar|comunicar)\w*)[a-z]/.test(
        after,
      ))
  )
    return false;
  // "attempt was 2019".
  if (/^attempts?$/.test(itself) && /^ (?:was|were|happened|at age|back in|when (?:he|she))\b/.test(after))
    return false;
  // "she flinched when he stood up".
  if (
    /^stood up$/.test(itself) &&
    (byOther.test(before) ||
      /^ (?:and|to|from|for (?:him|her)|when|quick|slow|w\/|with|at (?:the )?(?:table|podium))/.test(after))
  )
    return false;
  // "order expired, no contact 5 yrs", "no contact has been made yet": how it stands, no try.
  if (
    /^(?:no|sin) contact/.test(itself) &&
    (/^,? (?:in |for |x |en |por )?(?:over |about |almost |like |mas de )?\d+\+? ?(?:yrs?|years?|mos?|months?|anos|meses)\b/.test(
      after,
    ) ||
      /^ (?:has |have |was |had )?(?:been )?(?:made|attempted|tried)?\b.*\b(?:yet|so far|to date|at this time|as of|still)\b/.test(
        after,
      ) ||
      /^ con\b/.test(after))
  )
    return false;
  // "received vm from cl's sis": theirs to the worker.
  if (
    /^(?:got (?:the |an? |his |her |their )?)?(?:vm|vmail|voicemail|voice mail)$/.test(itself) &&
    (/\b(?:returned|received|got|rec'?d|rcvd|new|heard|played|listened to|checked) (?:an? |the |her |his |my |our )?$/.test(
      before,
    ) ||
      /^ (?:from|frm|left by)\b/.test(after))
  )
    return false;
  // "sister left me a vm": somebody else's message.
  if (/^left\b/.test(itself) && /^left (?:me|us)\b/.test(itself + after)) return false;
  // "kids w aunt, didnt see": what they did not witness.
  if (
    /\bsee$/.test(itself) &&
    witness.test(leadingTo(page.plain, cue.start)) &&
    /^(?: (?:it|that|any of it|anything))?\W*$/.test(after)
  )
    return false;
  // "didnt see any marks", "didnt see anyone drunk", "couldnt find the lease": things and states, nobody.
  if (/\b(?:see|talk|get|raise|catch)$/.test(itself) && something.test(after)) return false;
  if (
    /\b(?:find|found|locate)$/.test(itself) &&
    !/^\p{Lu}/u.test(page.typed.slice(cue.end + 1)) &&
    !somebody.test(after)
  )
    return false;
  // "didnt pick up his meds".
  if (
    /\bpick(?:ed)?$/.test(itself) &&
    /^ up (?:his|her|their|the|any|my|new)? ?[a-z]/.test(after) &&
    !/^ up (?:x\d|the phone|when|again|today|and|but|so|or|at|this|then|either|for me)/.test(after)
  )
    return false;
  // "si no responde en 10 dias": not tried yet.
  if (/\b(?:if|unless|si|in case|en caso de que) (?:[a-z']+ ){0,3}$/.test(before)) return false;
  // "bounced back to ED": somebody, no letter.
  if (/^bounced back$/.test(itself)) return !/^ (?:to|into|from|after|quick|w\/|with)\b/.test(after);
  // "not in compliance", "not in pain": a state.
  if (
    /^not in$/.test(itself) &&
    !/^\s*(?:[,.;!)]|$|(?:today|tonight|when|at|this|w\/|the office|his room|her room|their room|class|school today)\b)/.test(
      after,
    )
  )
    return false;
  // Missed elsewhere, told as news: "missed school", "missed 3 doses", "missed last 2 sessions".
  if (/^missed$/.test(itself) && !appointment.test(after)) return false;
  // "papa no vive ahi desde enero": one of the house, not who was sought.
  if (
    /^(?:no vive|does ?n.?t live|not living|no longer lives)/.test(itself) &&
    /\b(?:mo|mom|fa|dad|bf|gf|father|mother|husband|papa|padre|mama|madre|esposo|novio|padrastro) $/.test(before)
  )
    return false;
  // "no pude verla sola", "couldn't see her alone": met, though with others about.
  if (
    /^(?: (?:him|her|them|cl|pt|client))? ?(?:alone|by (?:him|her|them)sel(?:f|ves)|in private|privately|sol[oa]s?|a solas|aparte|en privado)\b/.test(
      after,
    )
  )
    return false;
  // "1 day sanction for missed group": why, not what happened now.
  if (
    /^(?:missed|no[- ]shows?)/.test(itself) &&
    /\b(?:for|re:?|about|due to|because of|discussed|por)\s+(?:his |her |the |a |two |\d )?$/.test(before)
  )
    return false;
  if (
    /^missed/.test(itself) &&
    /\b(?:dose|doses|meds|school|days|curfew|work|pcp|dr|doctor|therapy|last \d)\b/.test(itself + after.slice(0, 14))
  )
    return false;
  if (
    /^(?:missed|falto|failed to|did not|didnt|didn't|never|attempt|tried|attempted|voicemail|buzon)/.test(itself) &&
    /\b(?:told|last|if|because|bc)\b/.test(before)
  )
    return false;
  if (
    /^(?:attempt|attempts|attempted|tried)$/.test(itself) &&
    /\bsuicide|\bto (?:hurt|kill|hit|run|elope|jump)/.test(itself + before.slice(-10) + after.slice(0, 16))
  )
    return false;
  if (
    /^(?:was|were|wasn'?t|weren'?t)? ?(?:not )?(?:there|present|available|in|around)$/.test(itself) &&
    /\b(?:dtr|daughter|son|wife|husband|gf|mgm|gma|grandma|roommate|caregiver|cg|hha|judge|case manager|atty|gal|landlord|dad|father|fa|mom|mo|sister|brother|bf|pain|symptoms|still|bed|walker|yet|ride|meds|food|nurse|aide)\b.{0,12}$/.test(
      before,
    )
  )
    return false;
  // "hx attempt 2019", "3 prior attempts", "1 attempt as a teen": on the client's own life.
  if (
    /^attempts?(?: \d+)?$/.test(itself) &&
    (/\b(?:hx|history|hist|prior|past|previous|si|plan|intent|last|lifetime)(?: of)?(?: \(?(?:\d|one|two|three|an?)x?\)?)? $/.test(
      before,
    ) ||
      /^ (?:hx|history|in (?:19|20)\d\d|(?:19|20)\d\d|as a (?:teen|kid|child|minor)|by (?:od|overdose|hanging|cutting))\b/.test(
        after,
      ))
  )
    return false;
  if (
    /^no (?:contact|reply|response|answer|show)/.test(itself) &&
    /\b(?:if|unless|order|had|x\d|prior|hx of)\b/.test(before)
  )
    return false;
  return !(
    /^no contact/.test(itself) && /^ ?(?:order|w\/?|with|from|since|between|visits?|by|in)(?![a-z])/.test(after)
  );
}

/** "curfew check, mother says he isn't in": whoever opened told that the client is not there; "the desk said he was out so no visit": and the worker went. */
export const isTurnedAway = (page: Page, cue: Span, clause: Span): boolean =>
  page.plain.startsWith('so no ', cue.start) ||
  (/^(?:not|isn'?t|is not|wasn'?t|was not|ain'?t|no estaba?) (?:in|home|here|there|en casa|ahi)$/.test(
    page.plain.slice(cue.start, cue.end),
  ) &&
    /^\W*(?:$|[,;.]|(?:today|tonight|right now|now|at the moment|anymore|hoy|ahorita)\b)/.test(
      page.plain.slice(cue.end, clause.end),
    ) &&
    /\b(?:says|said|told me|dice|dijo)(?: that| que| q)? (?:(?:he|she|they|cl|client|pt|el|ella)(?:'s| is| was)? )?$/.test(
      page.plain.slice(clause.start, cue.start),
    ));
