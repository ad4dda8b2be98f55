import { languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import type { Span } from './reading.ts';
import { find, has, words } from './words.ts';

const contacts = words(...languages.map((l) => l.contacts));
const attempts = words(...languages.map((l) => l.attempts));
const cancellations = words(...languages.map((l) => l.cancellations));
const reached = words(...languages.map((l) => l.reached));
const saying = words(...languages.map((l) => l.saying));

/** Words for being in touch, for trying in vain and for calling off, as far as they speak of the worker's own contact. */
export const findCues = (page: Page, clause: Span): Span[] =>
  [...findContacts(page, clause), ...findAttempts(page, clause), ...findCancellations(page, clause)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );

const findContacts = (page: Page, clause: Span) =>
  find(page, contacts, clause).filter((cue) => !isElsewhere(page, cue, clause));

export const findAttempts = (page: Page, clause: Span) =>
  find(page, attempts, clause).filter((cue) => !isElsewhere(page, cue, clause) && isAttempt(page, cue, clause));

export const findCancellations = (page: Page, clause: Span) =>
  find(page, cancellations, clause).filter((cue) => !isElsewhere(page, cue, clause) && isCalledOff(page, cue, clause));

/** Words for having reached somebody after all. */
export const findSuccesses = (page: Page, clause: Span) =>
  find(page, reached, clause).filter((cue) => {
    const before = page.plain.slice(clause.start, cue.start);
    if (isElsewhere(page, cue, clause)) return false;
    if (/^reached$/.test(page.plain.slice(cue.start, cue.end)) && /^ out\b/.test(page.plain.slice(cue.end, clause.end)))
      return false;
    return !/\b(?:no|not|nobody|never|didnt|didn't|did not|no one|noone|havent|hasnt|hasn't|haven't|cant|couldnt|unable|if|when|until|will|to|says|said|nadie|si|cuando|unless|he|last|aint|ain't|hadnt|hadn't|wasnt|isnt|nor|neither)\s+(?:\w+\s+)?$/.test(
      before,
    );
  });

/** A contact that somebody tells of, or that others had: "says he called PO", "she went to clinic", "hasnt seen him". */
export function isElsewhere(page: Page, cue: Span, clause: Span): boolean {
  const head = page.plain.slice(clause.start, cue.start);
  const word = page.plain.slice(cue.start, cue.end);
  const after = page.plain.slice(cue.end, clause.end);
  if (/^when (?:i|we) /.test(word)) return false;
  // "AV fell", "AV's niece": the alleged victim, no attempted visit.
  if (
    word === 'av' &&
    !/^\W*(?:$|\d|(?:to|w|with|at|on|x\d|today|this|yest\w*|mon|tue|wed|thu|fri|sat|sun|no|made|done)\b)/.test(after)
  )
    return true;
  // "locked up sat w/ a gun": the day.
  if (/^sat (?:w\/|with)/.test(word) && /^ an? /.test(after)) return true;
  // "no need for visit today": none was made.
  if (/\b(?:no need (?:for|to)|instead of|in lieu of|en vez de|en lugar de)(?: an?| una?| the| la)? $/.test(head))
    return true;
  if (has(page, saying, { start: clause.start, end: cue.start })) return true;
  if (
    /^ by /.test(after) &&
    /^(?:dropped off|picked up|seen|observed|assessed|transported|called(?! off| it off))/.test(word)
  )
    return true;
  if (
    /^(?:welfare|wellness|safety) check/.test(word) &&
    /\b(?:request\w*|asked (?:\w+ )?for|called in|ordered|pidio|pedi) (?:an? |un )?$/.test(head)
  )
    return true;
  if (
    /^came (?:in|by)/.test(word) &&
    /\b(?:report|call|referral|results?|rslts|tip|labs?|check|letter|email|order|request|auth|approval|uds|uas?|anc|a1c|inr|level|levels|screen|panel|test|culture|swab|records?|orders?|referrals?|rpt|paperwork|intake|meds|rx|delivery|equipment)\s+$/.test(
      head,
    )
  )
    return true;
  // "ANC came in at 1.1": a figure.
  if (
    /^came in/.test(word) &&
    /^ (?:at|around|over|under) ?\d*\.?\d|^ (?:neg|pos|high|low|normal|clean|dirty|clear|abnormal|elevated)\b/.test(
      after,
    ) &&
    !/^ at \d{1,2}(?::\d\d)? ?(?:[ap]m?\b|$|[,.;](?!\d))/.test(after)
  )
    return true;
  // "PD met him today": somebody else did.
  if (
    /^(?:met|saw|visited|interviewed)$/.test(word) &&
    /^ (?:him|her|them|cl|pt|client)\b/.test(after) &&
    /[a-z]\s+$/.test(head) &&
    !/\b(?:i|we|and|also|just|then|this worker|writer)\s+$/.test(head)
  )
    return true;
  // "pedi que le llame": asked of somebody, not done.
  if (/^(?:llame|visite|hable|contacte)/.test(word) && /\bque (?:le|la|lo|les|me|nos|se)?\s*$/.test(head)) return true;
  if (
    /^contact (?:with|w\/)/.test(word) &&
    /\b(?:no|not|havent|haven't|hasnt|hasn't|never|sin|without) (?:\w+ ){0,2}$/.test(head)
  )
    return true;
  // "falto a 3 tests": told as news.
  if (
    /^falto/.test(word) &&
    /^ ?(?:a )?(?:\d+|sus|las|los|varias|varios|dos|tres|cuatro) (?!citas?\b|visitas?\b)/.test(after)
  )
    return true;
  if (notYet.test(head) && /^(?:seen|saw|visited|contacted|heard|visto|reached|met|spoken|talked|spoke)/.test(word))
    return true;
  if (
    /^(?:called|call|llame|llamo)$/.test(word) &&
    /^ (?:911|ems|police|pd|the police|al 911|off|out|it|him a|her a|la policia|crisis|mobile crisis|in sick)\b/.test(
      after,
    )
  )
    return true;
  if (
    /^(?:went|saw|visited|attended|drove|took|tried|picked up|transported|observed|vi|fui|fue|asisti|visito|dropped off|screened|assessed)\b/.test(
      word,
    )
  )
    return otherSubject.test(head);
  return (
    /^(?:spoke|talked|met|visit|session|intake|attempt|attempted|supervised|joined|updated|response from|heard)/.test(
      word,
    ) && pronounSubject.test(head)
  );
}

const notYet =
  /\b(?:nobodys|nobody's|noones|no one's|nobody|anyone|aint|ain't|hadnt|hadn't|hasnt|hasn't|havent|haven't|not|never|has|have|last|nobody has|no one has|no ha|ha|been|when i|if)\s+$/;
const otherSubject =
  /\b(?:he|she|they|who|cl|pt|client|mom|mo|dad|fa|mother|father|dtr|son|ella|el|kids|wife|husband|bf|gf|nobody|patient|landlord|aide|pcp|it)\s+(?:also |just |had |has |recently |then )?$/;
const pronounSubject = /\b(?:he|she|they|who|his|her)\s+(?:also |just |had |has )?$/;

const appointment =
  /^ (?:his |her |their |the |our |a |today's |todays |last )?(?:\w+ )?(?:appt|appts|appointment|visit|session|check-in|intake|office|ov|hv|meeting|call|report)/;

const somebody =
  /^\W*(?:$|[,.;:&+/(-]|(?:him|her|them|cl|clt|client|pt|patient|mom|mo|mother|dad|fa|father|parents?|family|kids?|child|children|anyone|anybody|mr|mrs|ms|the (?:address|house|home|apt|apartment|trailer|unit|residence|place|cl|client|pt|patient|mom|dad|kids?|child|family|boys?|girls?|resident|teen|youth))\b|(?:at|in|on|when|today|this|again|so|and|but|after|there|w\/|with)\b)/;
const something =
  /^ (?:any(?!one|body| of them)|an? |no |new |other |more |much|enough|signs?|marks?|bruis|injur|hazard|evidence|concerns?|why|how|what|where|it\b|that\b|this\b|a\/c|out\b|about|re\b|drugs|food|weapons?|work|housing|jobs?|placement|beds?|(?:the|his|her|their) (?:need|point|lease|keys?|letter|form|meds?|papers?|paperwork|id|card|phone|number|bed|doctor|dr|pcp|dentist|lawyer|attorney|apt|wallet|car|ride|results?|records?|file))/;

/** A call or knock, and behind it nothing but the answer: "rang rm phone 8:40 n/a". */
const wholeAnswer =
  /^\W*$|^\W*(?:[a-z.]+ ){0,2}?(?:called|rang|tried|phoned|dialed|buzzed|knocked|tc|t\/c|pc|p\/c|call|calls|hv|ph|cell|phone|llame|marque|toque|timbre)\b[^.;]*$/;

function isAttempt(page: Page, cue: Span, clause: Span): boolean {
  const itself = page.plain.slice(cue.start, cue.end).replace('no-', 'no ');
  const before = page.plain.slice(clause.start, cue.start);
  const after = page.plain.slice(cue.end, clause.end);
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
    /\b(?:speak|talk|see|meet|interview)(?: (?:to|w\/|with))?$/.test(itself) &&
    /\b(?:alone|privately|in private|a solas)\b/.test(after)
  )
    return false;
  // "buzzed 3x, nothing", "nada": the whole answer.
  if (/^(?:nothing|nada|n\/a)$/.test(itself)) return wholeAnswer.test(before) && /^\W*(?:x ?\d\b.*)?$/.test(after);
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
  // "sister left me a vm": somebody else's message.
  if (/^left\b/.test(itself) && /^left (?:me|us)\b/.test(itself + after)) return false;
  // "the discharge went ahead, I was not present".
  if (/^not (?:there|present)$/.test(itself) && /\bi (?:was|wasn't|were) $/.test(before)) return false;
  // "didnt see any marks", "couldnt find the lease": things, nobody.
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
    /\b(?:dtr|daughter|son|wife|husband|gf|mgm|gma|grandma|roommate|caregiver|cg|hha|case manager|atty|gal|landlord|dad|father|fa|mom|mo|sister|brother|bf|pain|symptoms|still|bed|walker|yet|ride|meds|food|nurse|aide)\b.{0,12}$/.test(
      before,
    )
  )
    return false;
  if (
    /^no (?:contact|reply|response|answer|show)/.test(itself) &&
    /\b(?:if|unless|order|had|x\d|prior|hx of)\b/.test(before)
  )
    return false;
  return !(/^no contact/.test(itself) && /^ ?(?:order|w\/|with|from|since|between|visits?|by|in)/.test(after));
}

function isCalledOff(page: Page, cue: Span, clause: Span): boolean {
  const before = page.plain.slice(clause.start, cue.start);
  const after = page.plain.slice(cue.end, clause.end);
  // "PCP office moved her appt from 5/19": another's; the worker's own opens the clause.
  if (
    /^(?:pushed|moved|bumped|switched) .*\bfrom\b/.test(page.plain.slice(cue.start, cue.end)) &&
    !/^\W*(?:i |we |had to |also |just |so )*$/.test(before)
  )
    return false;
  if (
    /\b(?:snap|insurance|medicaid|policy|phone|service|lease|aid|benefits|food stamps|pcp|dr|therapy|her therapist|card|subscription|wants to|will|may|might|(?<!had )to|need to)\s?$/.test(
      before,
    )
  )
    return false;
  if (/\b(?:not|didnt|didn't|never|no)\s$/.test(before)) return false;
  // "the visit is off to a good start".
  if (
    /\boff$/.test(page.plain.slice(cue.start, cue.end)) &&
    /^ (?:to|meds?|work|the|his|her|track|paper|of|unit|campus|balance|sick)\b/.test(after)
  )
    return false;
  // "wound clinic called off her 5/1 visit": the client's appointment with somebody else.
  if (
    /\b(?:clinic|dialysis|cardiology|oncology|ortho|neuro|radiology|lab|hospital|pharmacy|agency|vendor|dme|transport\w*|provider|pcp|specialist|surgeon|dentist|derm|wound care|infusion|clinica|medico|doctor|judge|court|juez)(?: \w+)? $/.test(
      before,
    ) &&
    /^ (?:his|her|their|pts?|pt's|cls?|cl's|client's|mom's|su|sus|la|el|the) /.test(after)
  )
    return false;
  return !/^ (?:his|her|the|their|su|el|la) (?:insurance|snap|medicaid|policy|lease|phone|pcp|dr|doctor|card|benefits|therapy|seguro|dentist)/.test(
    after,
  );
}
