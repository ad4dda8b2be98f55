import { isAttempt, isTurnedAway } from '#reading/contact/attempt-traps.ts';
import { isCalledOff, isExcused } from '#reading/contact/called-off.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { find, has, words } from '#reading/words.ts';

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
  find(page, attempts, clause).filter(
    (cue) => isTurnedAway(page, cue, clause) || (!isElsewhere(page, cue, clause) && isAttempt(page, cue, clause)),
  );

export const findCancellations = (page: Page, clause: Span) =>
  find(page, cancellations, clause).filter(
    (cue) => (isExcused(page, cue, clause) || !isElsewhere(page, cue, clause)) && isCalledOff(page, cue, clause),
  );

/** Words for having reached somebody after all. */
export const findSuccesses = (page: Page, clause: Span) =>
  find(page, reached, clause).filter((cue) => {
    const before = page.plain.slice(clause.start, cue.start);
    if (isElsewhere(page, cue, clause)) return false;
    if (/^reached$/.test(page.plain.slice(cue.start, cue.end)) && /^ out\b/.test(page.plain.slice(cue.end, clause.end)))
      return false;
    // "then called Nesbit, no ans": the worker's next call, no answer to one.
    if (/\bcalled$/.test(page.plain.slice(cue.start, cue.end)) && callsWhom.test(page.plain.slice(cue.end, clause.end)))
      return false;
    // "called back in 20 min, no answer": the worker did, in vain.
    if (
      /^(?:called back|cb)/.test(page.plain.slice(cue.start, cue.end)) &&
      inVain.test(page.plain.slice(cue.end, cue.end + 40))
    )
      return false;
    // "hoy sí lo vi": the accent asserts.
    if (/\bsí $/i.test(page.typed.slice(clause.start, cue.start))) return true;
    return !/\b(?:no|not|nobody|never|didnt|didn't|did not|no one|noone|havent|hasnt|hasn't|haven't|cant|couldnt|unable|if|when|until|will|to|says|said|nadie|si|cuando|unless|he|last|aint|ain't|hadnt|hadn't|wasnt|isnt|nor|neither)[\s-]+(?:\w+\s+)?$/.test(
      before,
    );
  });

const inVain =
  /^(?: (?:later|again|twice|after|at|in) ?[^,.;]{0,18})?[,.;]? (?:but )?(?:still )?(?:no (?:ans\w*|response|pick ?up)|n\/a|lvm|lm|left (?:a |another )?(?:vm|voicemail|msg|message)|vm full|straight to vm)\b/;
const callsWhom = /^ (?!(?:me|us|back|in|at|from|around|about|abt|saying|and|to|w|with|on|today|this|que)\b)[a-z]/;

/** A contact that somebody tells of, or that others had: "says he called PO", "she went to clinic", "hasnt seen him". */
export function isElsewhere(page: Page, cue: Span, clause: Span): boolean {
  const head = page.plain.slice(clause.start, cue.start);
  const word = page.plain.slice(cue.start, cue.end);
  const after = page.plain.slice(cue.end, clause.end);
  if (/^when (?:i|we) /.test(word)) return false;
  // "no drugs seen": what was not found there.
  if (word === 'seen' && /\b(?:no|ningun[ao]?) (?:[a-z]+ (?:or )?){1,3}$/.test(head) && !beforeSeen.test(head))
    return true;
  // "need the face to face form": a paper of that name.
  if (
    /^(?:face.to.face|f2f|ftf)/.test(word) &&
    /^ (?:form|paperwork|requirement|documentation|order|note|eval|encounter form)s?(?![a-z])/.test(after)
  )
    return true;
  // "AV fell", "AV's niece": the alleged victim, no attempted visit.
  if (
    word === 'av' &&
    !/^\W*(?:$|\d|(?:to|w|with|at|on|x\d|today|this|yest\w*|mon|tue|wed|thu|fri|sat|sun|no|made|done)\b)/.test(after)
  )
    return true;
  // "locked up sat w/ a gun": the day.
  if (/^sat (?:w\/|with)/.test(word) && /^ an? /.test(after)) return true;
  // "ed visit 1/7 for chf": the client's own.
  if (/^visits?$/.test(word) && /\b(?:ed|er|urgent care)\s+$/.test(head)) return true;
  // "no need for visit today": none was made.
  if (/\b(?:no need (?:for|to)|instead of|in lieu of|en vez de|en lugar de)(?: an?| una?| the| la)? $/.test(head))
    return true;
  if (has(page, saying, { start: clause.start, end: cue.start })) return true;
  if (
    /^(?: (?:sun|mon|tues?|wed|thurs?|fri|sat)[a-z]*| today| yest\w*| \d\S*)? by /.test(after) &&
    /^(?:dropped off|picked up|seen|observed|assessed|transported|called(?! off| it off))/.test(word)
  )
    return true;
  if (
    /^(?:welfare|wellness|safety) (?:check|chk|ck|chck)/.test(word) &&
    (/\b(?:request\w*|asked (?:\w+ )?for|called in|ordered|pidio|pedi) (?:an? |un )?$/.test(head) ||
      /^s? (?:was )?(?:req'?d|reqd|requested|ordered|called in|asked)\b/.test(after))
  )
    return true;
  if (
    /^came (?:in|by)/.test(word) &&
    /\b(?:report|call|referral|results?|rslts|tip|labs?|check|letter|email|order|request|auth|approval|uds|uas?|anc|a1c|inr|level|levels|screen|panel|test|culture|swab|records?|orders?|referrals?|rpt|paperwork|intake|meds|rx|delivery|equipment|returns?|statements?|stmts|subpoena|response|packet|application|app|notice|alert|bill|denial|decision|ruling)(?: #?\d+)?\s+$/.test(
      head,
    )
  )
    return true;
  // "tx plan review in chart, no face to face".
  if (/^(?:face.to.face|f2f|ftf)/.test(word) && /\b(?:no|without|w\/o|sin) $/.test(head)) return true;
  // "fa came by last nite n choked her": who came did so to somebody else.
  if (
    /^(?:came|showed up|stopped)\b/.test(word) &&
    /[a-z]/.test(head) &&
    !/\b(?:i|we|worker|wkr|sw) (?:just |then |also )?$/.test(head) &&
    /^(?: [a-z\d:]+){0,4} (?:and|n|&) (?!(?:saw|met|told|asked|gave|brought|got|let)\b)[a-z]{3,} (?:her|him|them|mom|mo|the (?:kids|baby|door|window))(?![a-z])/.test(
      after,
    )
  )
    return true;
  // "came by email at 2": what came was a message.
  if (/^came (?:in|by|over)$/.test(word) && /^ (?:by |via |thru )?(?:e-?mail|fax|mail|text|portal|phone)\b/.test(after))
    return true;
  // "notified by the jail system that": told to the worker.
  if (
    /^(?:notified|informed|alerted|updated)$/.test(word) &&
    /^ (?:by|via|thru|through) (?:[a-z']+ ){0,3}?(?:system|alert|portal|vine|fax|letter|notice|app)\b/.test(after)
  )
    return true;
  // "PD found cl at the park": somebody else did.
  if (
    /^(?:found|located|spotted)\b/.test(word) &&
    !/^\W*(?:(?:i|we|and|then|finally|later|also|eventually|but|ended up) ?)*$/.test(head)
  )
    return true;
  // "after the call w dad": the client's own.
  if (/^(?:after|on|in|during) (?:the|this)/.test(word) && /^ (?:w|w\/|with|from|to) /.test(after)) return true;
  // "ANC came in at 1.1": a figure.
  if (
    /^came in/.test(word) &&
    /^ (?:at|around|over|under) ?\d*\.?\d|^ (?:neg|pos|high|low|normal|clean|dirty|clear|abnormal|elevated)\b/.test(
      after,
    ) &&
    !/^ at \d{1,2}(?::\d\d)? ?(?:[ap]m?\b|$|[,.;](?!\d))/.test(after)
  )
    return true;
  // "EMS took her to the ER": no ride of the worker's.
  if (
    /^(?:took|drove|transported|brought|picked up)\b/.test(word) &&
    /\b(?:ems|ambulance|medics|paramedics|pd|police|le|deput(?:y|ies)|officers?|sheriffs?|squad|fire|transport|neighbors?|roommate|landlord)\s+$/.test(
      head,
    )
  )
    return true;
  // "his son got picked up on a gun charge": taken in.
  if (word === 'picked up' && /\b(?:got|gets?|was|were|been|is)\s+$/.test(head)) return true;
  // "PD met him today": somebody else did.
  if (
    /^(?:met|saw|visited|interviewed)$/.test(word) &&
    /^ (?:him|her|them|cl|pt|client)\b/.test(after) &&
    /[a-z]\s+$/.test(head) &&
    !/\b(?:i|we|and|also|just|then|this worker|writer)\s+$/.test(head)
  )
    return true;
  // "pedi que le llame": asked of somebody, not done.
  if (/^(?:l[aeo]s? )?(?:llame|visite|hable|contacte)/.test(word) && /\bque (?:le|la|lo|les|me|nos|se)?\s*$/.test(head))
    return true;
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
  // "updated his list", "chart updated": papers, nobody told.
  if (word === 'updated' && (updatedPapers.test(after) || papersWere.test(head))) return true;
  if (
    /^(?:called|call|llame|llamo)$/.test(word) &&
    /^ (?:911|ems|police|pd|the police|al 911|off|out|it|him a|her a|la policia|crisis|mobile crisis|in sick)\b/.test(
      after,
    )
  )
    return true;
  // "call to father went unanswered": the call's own way.
  if (/^went (?:unanswered|straight|right|to)\b/.test(word)) return false;
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

/** "no concerns mom seen 2p": who was seen opens another thought. */
const beforeSeen =
  /\b(?:cl|clt|client|pt|patient|av|mom|mo|mother|dad|fa|father|kids?|child|children|baby|both|all|he|she|they|boys?|girls?|parents?|was|were) $/;

const paper =
  '(?:lists?|charts?|sheets?|files?|records?|logs?|plans?|notes?|roster|tracker|system|address|calendar|demographics|meds?|medications?|contacts?|genogram|board|profile|info|expediente|docket|case)';
const updatedPapers = new RegExp(`^ (?:[a-z']+ ){0,2}?${paper}(?![a-z])`);
const papersWere = new RegExp(`(?<![a-z])${paper} (?:was |were |has been )?$`);
const notYet =
  /\b(?:nobodys|nobody's|noones|no one's|nobody|anyone|aint|ain't|hadnt|hadn't|hasnt|hasn't|havent|haven't|not|never|has|have|last|nobody has|no one has|no ha|ha|been|when i|if)\s+$/;
const otherSubject =
  /\b(?:he|she|they|who|cl|pt|client|mom|mo|dad|fa|mother|father|dtr|son|ella|el|kids|wife|husband|bf|gf|nobody|patient|landlord|aide|pcp|it)\s+(?:also |just |had |has |recently |then )?$/;
const pronounSubject = /\b(?:he|she|they|who|his|her)\s+(?:also |just |had |has )?$/;
