import type { Intent } from '#domain/contact.ts';

/**
 * What a text of a few words asks for without saying so in a sentence: "late check ins", "recap Bell since sept",
 * "put down for Vance: labs 11/23"; null where something is told or the text is longer.
 */
export function readShortAsk(text: string): Intent | null {
  if (putsDown.test(text) && !tells.test(text)) return 'schedule_followup';
  const opening = openingOf(text);
  if (lengthOf(opening) > 14 || clock.test(opening)) return null;
  if (asksSummary.test(opening) && !told.test(opening)) return 'draft_summary';
  if (ofList.test(opening) && lapsed.test(opening) && !tells.test(opening)) return 'list_overdue';
  return overdueThings.some((shape) => shape.test(opening)) ? 'list_overdue' : null;
}

/** "Moss GAL?", "Hoyt's PO #", "who reported Bell": a few words, and nothing told in them. */
export const isShortLookup = (text: string): boolean =>
  lengthOf(text) < 10 &&
  !/[,:;]/.test(text) &&
  openingOf(text) === text &&
  !clock.test(text) &&
  !tells.test(text) &&
  (text.endsWith('?') || attributes.some((shape) => shape.test(text)));

const openingOf = (text: string) => text.split(/(?<!\b(?:mrs?|ms|dr|sra?))[.;\n]\s|(?<=\?)\s/)[0] ?? text;
const lengthOf = (text: string) => text.split(/\s+/).length;

/** Words that tell of what was done: then it is a note, however short. */
const told =
  /\b(?:done|filed|sent|submitted|finished|completed|wrote|typed|faxed|signed|due|hecho|enviado|listo|entregado)\b/;
const tells =
  /\b(?:saw|met|spoke|talked|called|visited|came|went|said|says|told|left|answered|no ans\w*|seen (?:at|in|by)|was at|vi|hable|llame|fui|visite|dice|dijo|vino)\b/;
const clock = /\b\d{1,2}(?::\d\d)? ?[ap]m?\b|\b\d{1,2}:\d\d\b/;

const things =
  '(?:[a-z0-9]+[ -]){0,3}?(?:visits|hvs?|h\\/vs|f2fs?|contacts|check[- ]?ins|calls|notes|uas|screens|plans|reviews|assessments|reports|rpts|recerts|renewals|cases|clients|kids|avs|pts|tcms|closings|f\\/us|follow[- ]?ups|families|people|no[- ]shows|visitas|contactos|notas|llamadas|casos|reportes|planes|clientes)';
const state =
  '(?:over ?due|late|past due|(?:coming |still )?due|owed|outstanding|unsigned|unfinished|incomplete|(?:not|never) (?:yet )?(?:done|made|seen|signed|called|entered|completed|visited|contacted|closed|reached)|lapsed|lapsing|expired|expiring|still open|i(?: still)? (?:owe|need|(?:havent|haven.t|have not|never|didnt|didn.t) (?:yet )?[a-z]+(?: up on| to)?)|atrasad[oa]s?|vencid[oa]s?|pendientes|(?:que|q) (?:le |les |aun |todavia )?debo|(?:que|q) me faltan?)';
const tail =
  '(?:,? (?:yet|still|this|last|next|past|so far|for|in|on|since|to|the|my|mine|me|of|rn|now|right|today|wks?|weeks?|months?|mos?|quarter|year|yr|caseload|list|pls|please|plz|who|whom|what|aun|todavia|este|esta|mes|semana|hoy|porfa|desde|\\d+\\+?|days?|dias|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|\\d+\\/\\d+))*';
const opener = '(?:(?:any|all|my|the|mis|los|las|which|what|whats|show|list|caseload|hey|ok)[ :,-]+)*';
const overdueThings = [
  // "kids not seen since oct 1", "TCM calls i owe?", "48 hr calls not made yet".
  `^${opener}${things} (?:still |that are |are |that )?${state}${tail}\\W*$`,
  `^${opener}${things} missed${tail}\\?$`,
  // "overdue stuff?", "late check ins", "my overdues pls", "behind on who".
  `^${opener}(?:over ?dues?|late|past due|outstanding|unsigned|unfinished|lapsed|atrasad[oa]s|vencid[oa]s)(?: (?:stuff|things|ones|items|work|${things}))${tail}\\W*$`,
  `^(?:my |mis |mine |all )?(?:over ?dues?|past dues?|lates|atrasad[oa]s|vencid[oa]s|pendientes)${tail}\\W*$`,
  '^(?:behind|late|over ?due) (?:on|with|for) (?:who|whom|what|which)\\b',
  `^(?:my |the )?(?:due|over ?due|past due|late) list${tail}\\W*$`,
].map((shape) => new RegExp(shape));

/** "tx plans due or late on my caseload", "caseload check: anyone past 14 days". */
const ofList =
  /\b(?:on|in|for|of|across) (?:my|the|our) (?:whole |entire )?(?:caseload|panel)\b|^(?:my )?caseload(?: check)?[:,-]|\bde mis casos\b/;
const lapsed =
  /\b(?:due|over ?due|late|behind|past|gaps?|missing|lapsed|expired|no (?:contact|visit|note)s?|w\/o|without|not (?:seen|done|called)|unsigned|atrasad[oa]s?|vencid[oa]s?|sin (?:visita|contacto|nota)s?)\b/;

const product =
  '(?:summary|summ|recap|sum|rundown|run[- ]?down|timeline|chronology|synopsis|write-?up|(?:court|progress|status|monthly|quarterly|po|gal) (?:rpt|report|summary|letter)|resumen|recuento|cronologia)';
const span =
  '(?:since|from|for|over|thru|covering|of|on|last|past|this|desde|para|de|del|\\d+[- ]?(?:day|days|mo|mos|month|months|wk|wks|week|weeks))';
const asksSummary = new RegExp(
  [
    // "recap Bell since sept", "court rpt draft Moss", "Moss summary for court fri".
    `^(?:quick |short |brief )?(?:recap|sum|sum up|resume) (?!of (?:visit|session|call|contact|hv|mtg|meeting)\\b)(?:of |on |de |del |a )?(?:[a-z'.]+ ){1,3}${span}\\b(?![^:]*:)`,
    `^${product} (?:draft|needed|request|pls|please)(?: (?:for|on|of|de|para))?(?: [a-z'.]+){1,3}\\W*$`,
    // "Q3 summary Ortiz", "can u do the monthly for Boyd".
    `^(?:q[1-4]|monthly|quarterly|weekly|annual) ${product}(?: (?:for|on|of|de|para))?(?: [a-z'.]+){1,3}\\W*$`,
    '^(?:(?:can|could|would) (?:you|u) |pls |please |plz )*(?:do|run|start|prep) (?:up )?(?:the|a|his|her|their) (?:monthly|quarterly|weekly|annual|q[1-4])(?: (?:for|on|of)\\b[^.;:]{2,40})?\\W*$',
    // "1 page on Moss kids for GAL".
    '^(?:an? )?(?:\\d|one|two|half)[- ]?pager? (?:on|for|about|re|summary|recap|sobre|de)\\b',
    // "write up Hoyt's last 6 mos for the judge", "draft Vance's 90 day", "can u write Bell up for MDT".
    `^(?:(?:can|could|would) (?:you|u) |pls |please |plz )*(?:write|type|draft|pull|put|work)(?: up| together)? (?:[a-z'.]+ ){1,3}(?:(?:last|past) \\d+(?! (?:notes?|visits?|contacts?)\\b)|\\d+[- ]?(?:day|mo|month|wk|week)s?\\b|(?:up|together) (?:for|to)\\b|since\\b)`,
    // "Bell history in a paragraph pls", "how has Hoyt done since release".
    '\\bin (?:a|one|1|two|2) (?:paragraphs?|pages?)\\b|^how (?:has|did|is) (?:[a-z]+ ){1,3}(?:done|doing|been|do) (?:since|over|the last|this)\\b',
    // "need Moss timeline since removal for atty".
    `^(?:i )?(?:need|nd|want|necesito) (?:an? |the |un |el |la )?(?:[a-z'.]+ ){1,3}${product}\\b`,
    // "6 mo review Vance pls write".
    '\\b(?:review|summary|report|rpt|recap|timeline)\\b.*\\b(?:pls|please|plz|can (?:you|u)) (?:write|draft|prep|do|make)\\W*$',
  ].join('|'),
);

const attribute =
  '(?:gal|po|dob|d\\.o\\.b\\.?|birthday|address|addr|phone|cell|number|#|ph|email|dx|diagnosis|insurance|pcp|meds?|med list|poa|prescriber|therapist|atty|attorney|lawyer|judge|school|worker|case ?(?:#|number|no)|court date|next appt|next court|next visit|room|unit|status|placement|direccion|telefono|numero|escuela|doctor|medicinas)';
const kept =
  '(?:notes?|entries|contacts?|visits|history|timeline|file|chart|records?|log|notas|visitas|historial|expediente)';
const attributes = [
  // "Bell's POA name", "Hoyt's PO #", "Bell dob", "direccion de Vance".
  new RegExp(
    `^[a-z.'-]+(?: [a-z.'-]+)? (?:current |last |new )?${attribute}(?: (?:name|number|#|phone|info|contact|date|address))?$`,
  ),
  new RegExp(
    `^(?:the |la |el )?${attribute} (?:of|for|de|del) (?:la |el |don |dona |mrs?\\.? |ms\\.? )?[a-z'-]+(?: [a-z'-]+)?$`,
  ),
  /^(?:last|most recent|ultim[oa]) (?:visit|contact|hv|note|ua|call|visita|nota|llamada) (?:w\/ |with |for |on |de |con |a )?[a-z'.-]+(?: [a-z'.-]+)?$/,
  // "who reported Bell", "what floor is Lund on", "Vance prescriber who is it".
  /^(?:who|whose|quien|cual|cuanto|donde) (?!i\b)[a-z]+ /,
  /^(?:what|which|que|q|whats|what's|who's|whos) (?!i\b|an?\b|happened\b|is needed)(?:[a-z]+ ){0,2}?(?:is|was|are|were|does|did|do|has|have|time|es|toma|tiene|esta)\b/,
  /\b(?:who|what|when|where) (?:is|was) (?:it|he|she|that)$/,
  // "where's Tino living now", "Tate family notes from september", "pull Marsh's last 3 notes".
  /^(?:where(?:'s|s| is| are| does| did)|when(?:'s|s| is| are)|how (?:long|much|far) (?:is|was|has|did|does)) /,
  new RegExp(`^(?:[a-z.'-]+ ){1,3}${kept} (?:from|since|between|before|after|desde|entre|de) `),
  new RegExp(`^(?:pull|grab|open|bring up|get me|abre|saca) (?:up )?(?:[a-z0-9.'-]+ ){0,5}${kept}$`),
];

const nobodyTold =
  "(?: (?:me|us|it|this|these|those|that))?(?: (?:down|in|up))?(?: for [a-z'.]+(?: [a-z'.]+)?)? ?(?::|--?|–) ?";
const putsDown = new RegExp(
  [
    // "put down for Vance: ...", "jot down - ...", "put me down -- ...", "put these in: ...".
    `^(?:(?:please|pls|plz|hey|can (?:you|u)) )*(?:put|jot|pencil|mark|write|slot|set)${nobodyTold}`,
    `^(?:note|jot|write|put) down${nobodyTold}`,
    '^need (?:this |these )?on (?:my|the) (?:list|calendar|cal|schedule|sched)\\b',
    // "note for fri: call GAL", "to call next wk: bank, niece".
    '^(?:note|nota|reminder|things?|list) (?:for|to self for|para) (?:tomorrow|tmrw|next|mon|tue|wed|thu|fri|sat|sun|manana|el|la)[a-z ]{0,16}:',
    '^(?:to |a |por )(?:do|call|see|visit|send|mail|finish|llamar|ver|visitar|mandar) (?:[a-z]+ )?(?:next|tomorrow|tmrw|mon|tue|wed|thu|fri|this|manana|proxima|esta)[a-z ]{0,16}:',
    '^(?:pon(?:me)?|apunta(?:me)?|anota(?:me)?|agrega(?:me)?|agenda(?:me)?) [^.;:\\n]{3,60} (?:para )?(?:el|manana|pasado manana) ?(?:\\d|lun|mar|mie|jue|vie|sab|dom|proximo|$)',
  ].join('|'),
);
