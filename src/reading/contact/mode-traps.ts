import type { ContactMode } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** Words that name a place or medium but not that of this contact, told by what stands before or after them. */
interface Trap {
  readonly modes: readonly ContactMode[];
  readonly itself: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What stands before it when it is of this contact all the same. */
  readonly unless?: RegExp;
}

const the = '(?:the |a |an |his |her |their |our |local |su |la |el |county )?';
const before = (words: string) => new RegExp(`(?:^|[^a-z])(?:${words}) ${the}$`);
const after = (words: string) => new RegExp(`^(?:'s)?[ -]?(?:${words})(?![a-z])`);

/** Where people stand behind a counter or sit at a desk. */
const atCounter =
  /(?:bank|branch|credit union|pharmacy|housing authority|dmv|mvd|rmv|banco|sucursal|farmacia|(?:ssa|social security|dss|welfare|benefits|medicaid|food stamp|snap|unemployment|housing|leasing|post|legal aid|child support) office|store)$/;

/** "fui a la escuela": the worker's own way there. */
const arrivedAt =
  /\b(?:fui|fuimos|pase|pasamos|llegue|llegamos|acudi|acudimos|entre|entramos|regrese|volvi|volvimos|maneje) (?:(?:hoy|ayer|temprano|despues|otra vez) )?(?:a|al|por|hasta|en)? ?(?:la |el |su |las |los )?$/;

/** "en el pasillo de la escuela": part of the place itself. */
const inPartOf = /\b(?:en|a|por|afuera de|fuera de) (?:el |la |su )?[a-z]+ de(?:l| la| el) $/;

const absent =
  /^(?:(?:not|nobody|no one|noone|wasn'?t|isn'?t) home|(?:house|apt|apartment|trailer|unit|home) (?:empty|dark|vacant))$/;

export const modeElsewhere: readonly Trap[] = [
  // "says he's not home much", "if nobody home": told of, or not tried.
  {
    modes: ['home_visit'],
    itself: absent,
    before:
      /\b(?:says?|said|states?|stated|reports?|reported|told|per|if|when|while|because|bc|since|that|often|usually|dice|dijo)\b[^,;]*$/,
  },
  {
    modes: ['home_visit'],
    itself: absent,
    after:
      /^ (?:since|from|much|often|until|til|till|yet|alone|when(?! i\b| we\b)|while|on (?:weekends|weekdays)|for (?:days|weeks)|in \d|bound|enough)\b/,
  },
  // Phone
  {
    modes: ['phone'],
    itself: /^(?:called|call|calls|calling)$/,
    before: before('no|on|will|to|when|can|should|and will|if|neither|nor|didnt|did not'),
    after: after(
      'off|out|in sick|it|police|the police|911|pd|ems|him a|her a|me a|himself|herself|log|names|crisis|mobile crisis',
    ),
  },
  {
    modes: ['phone'],
    itself: /^calls$/,
    after:
      /^ (?:(?:him|her|them|me|us|in|home|cl|pt) )?(?:daily|nightly|weekly|every|each|(?:once|twice|\d+x) a|often|a lot|all the time|on [a-z]+days)\b/,
  },
  {
    modes: ['phone'],
    itself: /^(?:phone|tel|telefono|cell)$/,
    after: after(
      'number|#|broken|is off|off|disconnected|cut|bill|screen|dead|service|minutes|use|usage|app|plan|charger|case|games?|records?|privileges',
    ),
  },
  {
    modes: ['phone'],
    itself: /^phone$/,
    before: before('no|lost|new|needs|broke|has no|stole|on|took|checked'),
    unless:
      /\b(?:spoke|talked|talk|call|called|him|her|them|mom|mo|dad|cl|pt|client|hr|hrs|hour|hours|min|mins|minutes|with|got|was|is|were) (?:back )?on (?:the )?$|^\W*on (?:the )?$/,
  },
  // "OD call", "DV call": what they were sent to.
  {
    modes: ['phone'],
    itself: /^call$/,
    before: before('od|dv|911|road|service|sick|overdose|domestic|x dv|x od|disturbance|noise'),
  },
  { modes: ['phone'], itself: /^hotline$/ },
  // "new script called in": an order, no talk.
  {
    modes: ['phone'],
    itself: /^called$/,
    before: before('script|scripts|rx|refills?|meds|prescriptions?|orders?|auth|antibiotics?'),
    after: after('in (?:a |an |the |his |her )?(?:new )?(?:script|rx|refill|meds|prescription|order)'),
    // "the tech at Elm Rx called": a pharmacy by its name.
    unless: /\b(?:at|from|of|w\/|with) (?:the )?(?:[a-z']+ ){1,2}rx $/,
  },
  {
    modes: ['phone'],
    itself: /^picked up$/,
    after:
      /^ (?!on\b|the phone|her phone|his phone|and\b|&|this time|right away|after|at\b|when|but|today|yest|first|immediately|quick|so\b|w\/|with)[a-z]/,
  },
  {
    modes: ['phone'],
    itself: /^(?:cb|hung up|pc|lm)$/,
    after: after('meds|rx|the|her|his|from|kids|food|box|by|on|supplies|prescription'),
  },
  { modes: ['phone'], itself: /^llam/, before: before('no|ni|para|de|va a|voy a|tengo que|hay que|volver a|si') },
  // "correo a la maestra, contesto que ...": how it came is told by the message it answers.
  { modes: ['phone'], itself: /^contesto$/, after: after('que|q|el correo|al correo|por') },
  // Home
  {
    modes: ['home_visit'],
    itself: /^(?:in|at|to|into|by|en|a)? ?(?:the |his |her |their |su |la )?(?:home|casa|hogar|house)$/,
    before: before(
      'not|stays?|staying|lives?|living|fell|safe|works?|help|services|falls?|care|meds|weapons?|guns?|alcohol|food|roach(?:es)?|mold|people|no one|violence|dv|smoke|remain|gun|heat|water|power|caida|vive|viv[ei]r|comida|armas|quedarse|dc|d/c|discharged?|discharge|regresar|irse|seguir|volver|returned|sent|moved|went|going|go|ran|walked|brought|drove',
    ),
  },
  {
    modes: ['home_visit'],
    itself: /home|casa|hogar/,
    after: after(
      'de ancianos|de reposo|de crianza|hogar|grupal|health|alone|by \\d|by dark|from (?:work|school|hosp\\w*|jail)|care|safe|phone|number|repair|confinement|incarceration|detention|oxygen|o2|equipment|modification|delivered|study|aide|nurse|pt|ot|conditions?|clean|insurance|owner|ok|loan|schooled?|work|w/ (?:o2|hh|services|home)|infusion|hospice|limpia',
    ),
  },
  {
    modes: ['home_visit'],
    itself:
      /(?:mcdonald|wendy|denny|lowe|kohl|dr|doctor|applebee|dunkin|hardee|lawyer|attorney|vet|child|men|women|veteran)'s$/,
  },
  {
    modes: ['home_visit'],
    itself: /'s$/,
    after:
      /^ (?!at\b|on\b|around|about|for\b|from|w\b|with|today|yest|this|last|and\b|alone|to\b|re\b|home|house|apt|apartment|place|trailer|residence|room|duplex|condo|res\b|porch|kitchen)[a-z]/,
  },
  { modes: ['home_visit'], itself: /^buzzed$/, after: after('me|us|him|her|them') },
  // "talked to mom about dad's house"
  { modes: ['home_visit', 'community_visit'], itself: / (?:about|abt|re|regarding|from|then|court|off|moved?) / },
  // Office
  {
    modes: ['office_visit'],
    itself: /^(?:stopped|dropped) in$/,
    before: /(?:^|\b(?:i|we) (?:also |just )?)$/,
  },
  {
    modes: ['office_visit'],
    itself: /^(?:came|walked) in$/,
    before: before(
      'report|call|referral|results?|tip|labs?|check|letter|email|money|meds|order|request|auth|approval|intake|i|we|nurse|aide|doctor|staff',
    ),
  },
  {
    modes: ['office_visit'],
    itself: /office|oficina|^ov$|lobby/,
    before:
      /(?:^|[^a-z])(?:business|clinic|hosp|hospital|jail|court|courthouse|library|shelter|hotel|apartment|bldg|ssa|dss|social security|doctors?'?s?|drs?'?s?|pcp|principals?'?s?|attys?'?s?|attorneys?'?s?|lawyers?'?s?|housing|welfare|leasing|post|rental|box|management|food stamp|benefits|das?|clerks?'?s?|from|the main|manager'?s?|(?!(?:today|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|week)'s)\w+'s|counselors?|bank|hotel|medicaid|sheriffs?) $/,
    after: after(
      'of (?:his|her|their|the) (?:bldg|building|apts?|apartments?|complex|hotel|motel)|manager|staff|assistant|will|said|called|closed|calls|hours|supplies|tomorrow|tmrw',
    ),
  },
  { modes: ['office_visit'], itself: /^drop.in$/, after: after('ctr|cntr|center|centre|program|shelter') },
  // "ANC came in at 1.1", "UA came in neg"
  {
    modes: ['office_visit'],
    itself: /^came in$/,
    after: after(
      'at \\d+\\.\\d|low|high|neg|pos|clean|dirty|negative|positive|elevated|normal|abnormal|over|under|above|below',
    ),
  },
  // Facility
  // "group home mgr", "daycare apps": what belongs to the place, unless the worker was there.
  {
    modes: ['facility_visit'],
    itself: /./,
    after: after(
      'removal|petition|custody|mgrs?|owner|operator|lpn|cna|aides?|cm|case manager|therapist|clinician|coach|secretary|registrar|guards?|deput\\w+|officers?|chaplain|dietitian|coordinator|supervisor|apps|applications|forms?|paperwork|voucher|subsidy|enrollment|slots?|waitlist|costs?|fees?|bills|co-?pay|visits? (?:since|in|x ?\\d|last|over)|admits|readmits?|rate|rates|discount|calls|transport|van|records?|orders?|consults?|eval|lead|rep',
    ),
    unless: /(?:\bat|@|\bin|\bal?) ?(?:the |her |his |la |el )?(?:[a-z]+ )?$/,
  },
  {
    modes: ['facility_visit'],
    itself: /./,
    before: before('reporter is|reporter|source is|source|caller is|plan is|goal is'),
  },
  {
    modes: ['facility_visit'],
    itself: /^(?:al|er|ed|alf|snf)$/,
    before: before('to|went|by|from|after|in|refused|of|no|sent|avoid|mayor|si'),
  },
  {
    modes: ['facility_visit'],
    itself: /^(?!in (?:room|rm) |bedside|at bedside)/,
    before: before(
      "del|de la|de el|of|wkend|weekend|days?|months?|yrs?|years?|quiso|falls|fights?|incidents?|behaviors?|falls on|fell on|fights? on|incidents? on|behaviors? on|elope\\w* from|awol from|refuses|refusing|wont go to|won't go to|afraid of|was|were|while|call to|calls to|tc to|t/c to|spoke to|phoned|rang|emailed|faxed|texted|missed|missing|skips?|skipping|refused|from|after|ref to|referred to|attends?|attending|admitted to|back to|start|starts|started|for|no|call|called|calls|hates|loves|likes|discharged|leaving|left|past|avoid|needs?|about|told|via|per|former|returned? to|going to|goes to|taken to|sent to|ama from|ambulance to|enrolled in|booked in|booked into|out of|lose|lost|do(?:es|ing) well in|moved to|transfer to|dc to|d/c to|not|wants|accepted at|accepted to|via|fin de|denied|vs|or|than|recs|recommends|applied to|bed at|(?:quis[oe]|quiere|quieren|queria|acepta|acepto|necesita) (?:ir|irse|volver|regresar)(?: al?)?|(?:refus\\w*|declin\\w*|wants?|need\\w*|agreed|have|has|had) to go to|w/|was in|been in|stays? at|staying at|sleeps? at|a|missed \\w+",
    ),
    unless: new RegExp(`${arrivedAt.source}|${inPartOf.source}`),
    after: after(
      'care|nurse|counselors?|couns|intake|booking|business office|clerk|teacher|staff|sw|social worker|records|bed|beds|bill|bus|attendance|supplies|work|called|calls|says|said|reports|reported|admissions?|stay|referrals?|refs?|list|app|application|appt|days|psych\\w*|hearing|principal|time|meeting|lunch|clothes|placement|liaison|will|director|social|don|release|discharge|manager|sends|sent|emailed|administrator|admin|faxed|rn|on \\d|at \\d|sober|district|full|denied|accepted|waitlist|texted|clearance',
    ),
  },
  {
    modes: ['facility_visit'],
    itself: /./,
    after: after('mon|tues?|wed|thurs?|fri'),
    unless: /(?:\bat|@|\bin|\bal?) ?(?:the |her |his |la |el )?(?:[a-z]+ )?$/,
  },
  // Community
  {
    modes: ['community_visit'],
    itself: /./,
    before: before(
      'starts? (?:working )?|started|begins|hired|trabaja en|empieza en|job offer from|(?<!(?:went|taken|walked|drove|rode|took|brought|transported|fui|fuimos|lleve) (?:[^ ]+ ){0,5})to|of|attends?|attending|from|on|for|living (?:on|in|at)|sleeps? (?:on|in|at)|sleeping (?:on|in|at)|lives (?:on|in|at)|staying (?:on|in|at)|stays (?:on|in|at)|works at|kicked|smokes|smoking|plays?|playing|called|call|kids|apply|applied to|going|no|job at|hired at|duerme en|vive en|missed',
    ),
    after: after('referral|ref|list|voucher|app|called|worker|manager|staff|drugs|clothes'),
  },
  {
    modes: ['community_visit'],
    itself: /^(?:outside|street|calle|at work|work|en el trabajo|en la calle|in the community|camp)$/,
    before: before('is|he|she|cl|was|boss|mo|mom|dad|not|late|hurt|doing well|goes|live|lives|smokes'),
  },
  // "spoke w/ Marcus at the bank": where somebody works, not where they met.
  {
    modes: ['community_visit'],
    itself: atCounter,
    before:
      /\b(?:spoke|talked|speaking|talking|checked|confirmed|verified|hable|platique) (?:w\/|with|to|con) (?!(?:cl|clt|client|pt|him|her|them|mom|mo|dad|fa|both|youth|la clienta|el cliente)\b)(?:[^ ]+ ){1,3}(?:(?:at|@|in|from|over at|en|del?) (?:the |el |la )?)?$/,
  },
  // Written
  {
    modes: ['text'],
    itself: /^(?:text|texts|texto|texting)$/,
    before: before(
      'to|will|can|no|via|threatening|abusive|saw|showed|sends|sent her|sent him|screenshots of|about|got|gets|reply to|respond to',
    ),
    // "got a text from Andre": the worker's own.
    unless: /(?:^|\b(?:i|we) (?:just |also )?)\W*(?:got|received|rcvd|rec'd) (?:a |an )?$/,
  },
  { modes: ['email'], itself: /^(?:email|e-mail)$/, before: before('will|to|can|has no|no|fax or|his|her|your') },
  {
    modes: ['mail'],
    itself: /letter|carta/,
    before: before(
      'response to|no response to|denial|eviction|award|shutoff|disconnect|approval|termination|ssi|ssa|got|received|has|court|reference|needs?|support|will send|send|write|judge|rcvd|warning|to|job|landlord|will mail|compliance|snap|dss|his|her|recibio|trajo|mandara|enviara|mandare|enviare|mandaremos|enviaremos',
    ),
    after: after('from|said|says|states|of support|re: benefits'),
  },
  {
    modes: ['video'],
    itself: /^(?:video|telehealth|virtual)$/,
    before: before('posted|shared|the|saw|has|next|future|wants|prefers|took|her|his'),
    after: after('games?|of|doorbell|appt|appointment|therapy|school|posted|showing|tomorrow|tmrw'),
  },
  // "roaches all over the floor", "hit the floor": what one treads on.
  {
    modes: ['facility_visit'],
    itself: /^the floor$/,
    before: /\b(?:over|across|off(?: of)?|hit|under|through|thru|sweep\w*|swept|mop\w*|clean\w*) $/,
  },
  // In person
  {
    modes: ['in_person'],
    itself: /^(?:saw|seen|met|vi)/,
    after: after(
      'no|bruis\\w*|marks|food|evidence|drug|beer|bottles|all goals|goals|criteria|goal|gun|knife|roach\\w*|mold|trash|needles|rats|the (?:pcp|doctor|video|report)|his car|her car',
    ),
  },
  {
    modes: ['in_person'],
    itself: /^transported$/,
    before: before('ems|ambulance|medics|paramedics|police|pd|deputies|was|were|be|being|fire|van|medcab'),
  },
  { modes: ['in_person'], itself: /^seen$/, before: before("not|been|hasnt|hasn't|never|havent|be|last|to be|next") },
  // "the MDT met today": the meeting took place, somewhere or on a screen.
  {
    modes: ['in_person'],
    itself: /^met$/,
    before: before('mdt|idt|idg|ftm|cft|tdm|team|committee|board|panel|council|workgroup|everyone|we all|equipo'),
  },
  { modes: ['in_person'], itself: /^met/, before: before('he|she|they|goals?|not|has|conditions?|criteria|being|who') },
];

/** "IDT mtg re pt Lowell at Crestview SNF": whom a meeting is about stands before where it is held. */
export const isMeetingAt = (page: Page, clause: Span, { start }: Span) =>
  meetingAbout.test(page.plain.slice(clause.start, start)) && onlyName.test(page.typed.slice(clause.start, start));
const meetingAbout = /\b(?:mtg|meeting|idt|mdt|ftm|cft|conference|conf|rounds|huddle)\b[^,;]* (?:re:?|about|abt) /;
const onlyName =
  / (?:[Rr][Ee]:?|[Aa]bout|[Aa]bt) (?:[Pp]t |[Cc]l |[Cc]lient |[Pp]atient )?(?:\p{Lu}[\p{L}.'-]+ )+(?:(?:at|@|in) (?:the )?)?$/u;

/** "the nurse at the rehab (Ida) called": who it is, between the place and what a trap looks for behind it. */
export const whoIsThere = /^ ?\((?:\p{Lu}[\p{L}'.-]* ?){1,3}\)|^, (?:\p{Lu}[\p{L}'.-]* ?){1,3},/u;
