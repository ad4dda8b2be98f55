import { type ContactMode, type ContactOutcome, type ContactType, contactModes } from '#domain/contact.ts';
import type { Clause, Setting } from './clauses.ts';
import { languages } from './lexicon/lexicons.ts';
import type { Page } from './normalise.ts';
import type { Member } from './participants.ts';
import type { Found, Span, Unsure } from './reading.ts';
import { find, has, type Words, words } from './words.ts';

const list = (pick: (lexicon: (typeof languages)[number]) => string) => words(...languages.map(pick));
const modeWords = contactModes.map((mode) => [mode, list(({ modes }) => modes[mode])] as const);
const typeWords = (['team_meeting', 'supervised_visit', 'supervision', 'court_hearing'] as const).map(
  (type) => [type, list(({ types }) => types[type] ?? '')] as const,
);
const attempts = list((l) => l.attempts);
const cancellations = list((l) => l.cancellations);
const reached = list((l) => l.reached);

interface Placed {
  readonly mode: ContactMode;
  readonly span: Span;
}

/** Words that name a place or medium but not that of this contact. */
const notTheMode =
  /^(?:call(?:ed)? off|no call|on call|called (?:in|out|police|911|pd|ems)|phone (?:number|#|broken|off|disconnected|cut))|^(?:court|school) (?:order|report|ordered|date)/;
const modeElsewhere: readonly {
  readonly mode: ContactMode;
  readonly before?: RegExp;
  readonly itself?: RegExp;
  readonly after?: RegExp;
}[] = [
  {
    mode: 'phone',
    itself: /^(called|call|calls|calling)$/,
    after: /^ (off|out|in sick|the police|police|911|pd|ems|him a|her a|me a|it|himself|herself|schedule|log|names)/,
  },
  { mode: 'phone', itself: /^call$/, before: /\b(no|on|will|to|knows when to|can|and will|when to|should) $/ },
  {
    mode: 'phone',
    itself: /^(phone|tel|telefono)$/,
    after: /^ ?(number|#|broken|is off|off|disconnected|cut|bill|screen)/,
  },
  { mode: 'phone', itself: /^hotline$/ },
  { mode: 'phone', itself: /^(picked up|cb|hung up|pc|lm)$/, after: /^ (meds|rx|the|her|his|from|kids|food|box|p)/ },
  { mode: 'phone', itself: /^llam/, before: /\b(para|de|a|va a|voy a|tengo que|hay que|volver a) $/ },
  {
    mode: 'home_visit',
    itself: /home|casa|hogar|apt|house|door|res$/,
    before:
      /\b(nursing|group|funeral|care|childrens|stay|stays|staying|live|lives|living|return|returned|returns|going|go|went|back|discharge|discharged|moved|sent|brought|drive|ride|safe|safely|doing well|alone|remain|walk|be|get|fell|meds|falls?|works?|school from|use|used|helps?|stove|unit|regresar|volver|vivir|fights?|fighting) ?(?:in |to |at |into |a |en )?(?:the |his |her |their |su |la )?$/,
  },
  {
    mode: 'home_visit',
    itself: /home|casa|hogar/,
    after:
      /^ ?(health|alone|by \d|by dark|from (work|school|hospital)|care|safe|phone|number|visits? (sched|set|next|tom)|repair|for (the )?(weekend|aged|elderly)|confinement|incarceration|detention|oxygen|o2|equipment|modification|delivered|study)/,
  },
  {
    mode: 'office_visit',
    itself: /office|oficina|ov/,
    before:
      /\b(ssa|dss|social security|doctors?'?s?|drs?'?s?|pcp|principals?'?s?|attys?'?s?|attorneys?'?s?|lawyers?'?s?|housing|welfare|leasing|post|rental|box|management|food stamp|benefits|das?|clerks?'?s?|from|the main|manager'?s?|\w+'s|counselors?) $/,
  },
  {
    mode: 'office_visit',
    itself: /office|oficina/,
    after: /^ ?(manager|staff|assistant|will|said|called|closed|calls|hours)/,
  },
  {
    mode: 'facility_visit',
    itself:
      /^(school|hospital|hosp|clinic|jail|er|ed|rehab|detox|shelter|daycare|day care|program|dialysis|snf|icu|escuela|carcel|clinica|urgencias|albergue|facility|prison|residential|group home|inpatient|urgent care|preschool|assisted living|alf|alf)$/i,
    before:
      /\b(missed|missing|skips?|skipping|refused|to|from|after|ref to|referred to|attend|attends|attending|admitted to|went to|in|of|back to|back in|start|starts|started|for|no|call|called|calls|hates|loves|likes|discharged|home from|leaving|left|past|avoid|need|needs|about|told|via|per|former|returned to|return to|going to|goes to|taken to|sent to|fin de|a la|del?|de la|ama from|ambulance to|his|her|does well in|doing well in|grades|enrolled in|high|booked in|booked into|out of|lose|lost) (?:the |a |an |la |el )?$/,
  },
  {
    mode: 'facility_visit',
    itself:
      /^(school|hospital|hosp|clinic|jail|rehab|detox|shelter|snf|escuela|daycare|facility|program|group home|alf|prison|dialysis)$/i,
    after:
      /^ ?(nurse|counselor|teacher|staff|sw|social worker|records|bed|bill|bus|attendance|supplies|work|called|calls|says|said|reports|reported|admission|stay|referral|ref|list|app|application|appt|days|psych|principal|admissions|time|meeting|lunch|clothes|placement|intake|mon|tues?|wed|thurs?|fri|liaison|will|director|social|don|release|discharge|manager|sends|sent|emailed|administrator|admin|faxed|rn|on \d|at \d)/,
  },
  {
    mode: 'community_visit',
    itself:
      /^(church|street|mall|work|iglesia|calle|outside|at work|en el trabajo|motel|hotel|park|food bank|food pantry|housing authority|library|camp|dmv|shelter|store|tienda)$/,
    before:
      /(?<!(?:went|taken|walked|drove) (?:\w+ )?)\b(to|of|attends?|attending|from|on|for|living (?:on|in|at)|sleeps (?:on|in|at)|sleeping (?:on|in|at)|lives (?:on|in|at)|staying (?:on|in|at)|stays (?:on|in|at)|works at|kicked|smokes|smoking|plays?|playing|called|call|a la|kids|apply|applied to|going|sober living) (?:the |a |local |la )?$/,
  },
  {
    mode: 'text',
    itself: /^(text|texts|texto|texting)$/,
    before:
      /\b(to|will|can|no|via the|threatening|the|his|her|abusive|saw|showed|sends|sent her|sent him|screenshots of|about) $/,
  },
  { mode: 'email', before: /\b(will|to|need to|can|no|has no|pending|by fax or) $/, itself: /^(email|e-mail)$/ },
  {
    mode: 'mail',
    itself: /^(letter|carta)$/,
    before:
      /\b(no response to|response to|denial|eviction|award|shutoff|disconnect|approval|termination|ssi|ssa|got a|got|received|has|court|reference|needs|need|support|will send|send|write|judge|rcvd|warning|to|a|the) $/,
  },
  {
    mode: 'video',
    itself: /^(video|telehealth|virtual)$/,
    before: /\b(by|via|a|on|his|her|posted|shared|the|saw|has|next|future|for|wants|prefers|saw a|took) $/,
    after: /^ ?(games?|of|on his|on her|doorbell|appt|appointment|therapy|school|posted|showing)/,
  },
  {
    mode: 'in_person',
    itself: /^(saw|seen|met|vi)/,
    after:
      /^ (no |bruis|marks|food|evidence|drug|beer|bottles|all goals|goals|criteria|goal|a gun|knife|roach|mold|trash|needles|rats|the (pcp|doctor|video|report))/,
  },
  { mode: 'in_person', itself: /^seen$/, before: /\b(not|been|hasnt|hasn't|never|havent|be|last|to be) $/ },
  { mode: 'in_person', itself: /^met/, before: /\b(he|she|they|goals?|not|has|conditions?|criteria|being) $/ },
];

/** Where or by what medium the contact took place: the words nearest its telling, a place before a mere "saw". */
export function readMode(page: Page, clauses: readonly Clause[]): Found<ContactMode> | null {
  for (const clause of clauses) {
    const placed = modeWords
      .flatMap(([mode, list]) => find(page, list, clause.span).map((span) => ({ mode, span })))
      .filter((cue) => isOfThisContact(page, cue));
    const best = choose(page, placed);
    if (best) return { value: best.mode, spans: [best.span] };
  }
  return null;
}

function isOfThisContact(page: Page, { mode, span }: Placed): boolean {
  const before = page.plain.slice(Math.max(0, span.start - 28), span.start);
  const itself = page.plain.slice(span.start, span.end);
  const after = page.plain.slice(span.end, span.end + 28);
  if (notTheMode.test(itself + after)) return false;
  if (
    /^(?:er|ed|snf|alf|icu|al)$/.test(itself) &&
    page.typed.slice(span.start, span.end) !== itself.toUpperCase() &&
    !/\b(?:the|at|in) $/.test(before)
  )
    return false;
  return !modeElsewhere.some((rule) => {
    if (rule.mode !== mode || (rule.itself && !rule.itself.test(itself))) return false;
    if (rule.before && rule.after) return rule.before.test(before) || rule.after.test(after);
    return rule.before ? rule.before.test(before) : rule.after ? rule.after.test(after) : true;
  });
}

const strength: Readonly<Record<ContactMode, number>> = {
  video: 5,
  home_visit: 4,
  office_visit: 4,
  facility_visit: 4,
  community_visit: 4,
  email: 4,
  text: 4,
  mail: 4,
  phone: 3,
  in_person: 1,
};

function choose(page: Page, placed: readonly Placed[]): Placed | undefined {
  // "audio only" settles telehealth as a phone call.
  const audio = placed.find(
    ({ mode, span }) =>
      mode === 'phone' &&
      /audio|by phone|por telefono|over the phone|on the phone/.test(page.plain.slice(span.start, span.end)),
  );
  if (audio) return audio;
  return [...placed].sort((a, b) => strength[b.mode] - strength[a.mode] || a.span.start - b.span.start)[0];
}

/** Made, tried in vain or called off; a later success outweighs an earlier attempt. */
export function readOutcome(page: Page, clauses: readonly Clause[]): Found<ContactOutcome> | null {
  const cues: { value: ContactOutcome; span: Span }[] = [];
  for (const clause of clauses) {
    for (const span of find(page, attempts, clause.span))
      if (isAttempt(page, span, clause)) cues.push({ value: 'attempted_no_contact', span });
    for (const span of find(page, cancellations, clause.span))
      if (isCancelled(page, span, clause)) cues.push({ value: 'cancelled', span });
    for (const span of find(page, reached, clause.span))
      if (isReached(page, span, clause)) cues.push({ value: 'contact_made', span });
  }
  const called = cues.find(({ value }) => value === 'cancelled');
  const failed = cues.find(({ value }) => value === 'attempted_no_contact');
  const made = [...cues].reverse().find(({ value }) => value === 'contact_made');
  if (failed && made && made.span.start > failed.span.start) return { value: 'contact_made', spans: [made.span] };
  const decisive = failed && called ? (failed.span.start < called.span.start ? failed : called) : (called ?? failed);
  if (decisive) return { value: decisive.value, spans: [decisive.span] };
  const first = clauses[0];
  const evidence = first?.cues[0] ?? (first && evidenceOf(page, first));
  return evidence ? { value: 'contact_made', spans: [evidence] } : null;
}

const evidenceOf = (page: Page, clause: Clause): Span | null =>
  modeWords.flatMap(([, list]) => find(page, list, clause.span))[0] ??
  typeWords.flatMap(([, list]) => find(page, list, clause.span))[0] ??
  clause.span;

const textBefore = (page: Page, span: Span, clause: Clause) => page.plain.slice(clause.span.start, span.start);
const textAfter = (page: Page, span: Span, clause: Clause) => page.plain.slice(span.end, clause.span.end);

function isAttempt(page: Page, span: Span, clause: Clause): boolean {
  const itself = page.plain.slice(span.start, span.end);
  const before = textBefore(page, span, clause);
  const after = textAfter(page, span, clause);
  // Missed elsewhere, told as news: "missed school", "says he missed group".
  if (
    /^(?:missed|absent|falto|failed to|did not|didnt|didn't|never|attempt|tried|attempted|voicemail|buzon)/.test(
      itself,
    ) &&
    /\b(?:says|said|states|reports|reported|told|admits|dice|reporta|last|if|because|bc)\b/.test(before)
  )
    return false;
  if (
    /^missed$/.test(itself) &&
    !/^ (?:his |her |their |the |our |a )?(?:\w+ )?(?:appt|appointment|visit|session|check-in|intake|office|ov|hv|meeting|call)/.test(
      after,
    )
  )
    return false;
  if (
    /^missed/.test(itself) &&
    /\b(?:dose|doses|meds|school|days|curfew|work|pcp|dr|doctor|therapy)\b/.test(itself + after.slice(0, 14))
  )
    return false;
  if (
    /^(?:attempt|attempts|attempted|tried)$/.test(itself) &&
    /\bsuicide|\bto (?:hurt|kill|hit|run|elope|jump)/.test(itself + before.slice(-10) + after.slice(0, 16))
  )
    return false;
  if (
    /^(?:not (?:there|present|available|in)|absent)$/.test(itself) &&
    /\b(?:dad|father|fa|mom|mo|sister|brother|he|she|bf|pain|symptoms)\b.{0,12}$/.test(before) &&
    /\bw\/|with\b/.test(before)
  )
    return false;
  if (
    /^(?:ns|n\/s|lm|lmom|dna|sv)$/.test(itself) &&
    !/(?:^|[\s,.(])$/.test(page.plain.slice(span.start - 1, span.start))
  )
    return false;
  if (/^no (?:contact|reply|response|answer)/.test(itself) && /\b(?:if|unless|order|had)\b/.test(before)) return false;
  return !(/^no contact/.test(itself) && /^ ?(?:order|w\/|with|since|between|visits?)/.test(after));
}

function isCancelled(page: Page, span: Span, clause: Clause): boolean {
  const before = textBefore(page, span, clause);
  const after = textAfter(page, span, clause);
  if (
    /\b(?:snap|insurance|medicaid|policy|his phone|service|lease|aid|benefits|food stamps|says|said|pcp|dr|therapy|her therapist|card|subscription)\s?$/.test(
      before,
    )
  )
    return false;
  if (
    /^ (?:his|her|the|their|su|el|la) (?:insurance|snap|medicaid|policy|lease|phone|pcp|dr|doctor|card|benefits|therapy|seguro|dentist)/.test(
      after,
    )
  )
    return false;
  return true;
}

function isReached(page: Page, span: Span, clause: Clause): boolean {
  const before = textBefore(page, span, clause);
  return !/\b(?:no|not|nobody|never|didnt|didn't|did not|no one|noone|havent|cant|couldnt|unable|if|when|until|will|to|says|said|nadie|si|cuando|unless|he|last)\s+(?:\w+\s+)?$/.test(
    before,
  );
}

/** The kind of contact: said outright, or by who was met, reached or meant. */
export function readType(
  page: Page,
  clauses: readonly Clause[],
  members: readonly Member[],
  setting: Setting,
): Found<ContactType> | Unsure<ContactType> | null {
  for (const [type, list] of typeWords) {
    for (const clause of clauses.slice(0, type === 'supervised_visit' ? 2 : 1)) {
      const [span] = find(page, list, clause.span).filter((cue) => saysType(page, type, cue, clause));
      if (span) return { value: type, spans: [span] };
    }
  }
  const spans = clauses.flatMap((clause) => clause.cues).slice(0, 1);
  const evidence = spans.length > 0 ? spans : clauses.slice(0, 1).map(({ span }) => span);
  const roles = members.map(({ role }) => role);
  const own =
    setting.area === 'cps'
      ? ['client', 'child', 'children', 'mother', 'father', 'parent', 'family']
      : ['client', 'family'];
  const value =
    roles.length === 0 || roles.some((role) => own.includes(role)) ? 'client_contact' : 'collateral_contact';
  return { value, spans: evidence };
}

function saysType(page: Page, type: ContactType, cue: Span, clause: Clause): boolean {
  const before = textBefore(page, cue, clause);
  const after = textAfter(page, cue, clause);
  const itself = page.plain.slice(cue.start, cue.end);
  if (
    /\b(?:re|about|regarding|before|until|for|next|upcoming|missed|has|of|wants|remind\w*|tomorrow's|sobre|antes de|discussed|prep for|his|her|prior to|after)[:]?\s+(?:the |a |his |her |upcoming |la |su |next )?$/.test(
      before,
    ) &&
    type !== 'supervision'
  )
    return false;
  if (type === 'court_hearing')
    return (
      !/^(?:'s)?[ -](?:report|order|ordered|date|letter|fees|paperwork|case|prep|clothes|costs|docs|appointed|next|on|in)/.test(
        after,
      ) && !/\b(?:called|call|tc|texted|emailed)\b/.test(before)
    );
  if (type === 'team_meeting')
    return (
      !/^ (?:notes?|invite|date|sched|minutes|request|agenda)/.test(after) &&
      !/\b(?:invited|called|call|emailed|texted)\b/.test(before)
    );
  if (type === 'supervision')
    return (
      !/^ ?(?:of|visit|level|fees|conditions|plan|ends|terms|needed|required|24|at all times|de los|de la|to|by)/.test(
        after,
      ) &&
      !/\b(?:needs?|without|adult|no|under|constant|line of sight|his|her|probation|parole|post-release|off|sin|bajo|on|requires?)\s$/.test(
        before,
      ) &&
      !/^per sup/.test(itself)
    );
  return true;
}

export const isDeskWork = (page: Page, within: Span) => has(page, deskWork, within);
const deskWork: Words = list((l) => l.deskWork);
