import { resolve } from '#reading/dates/dates.ts';
import type { Today, When } from '#reading/dates/when.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import { leadingTo } from '#reading/spans.ts';
import { has, words } from '#reading/words.ts';
import type { Piece } from './clauses.ts';
import { foretellsInSpanish } from './foretold-spanish.ts';
import { directionOf } from './timing.ts';

const eventWords = words(...languages.map((l) => l.events));
const pastWords = words(...languages.map((l) => l.past));

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|septiembre|octubre|noviembre|dic(?:iembre)?';
const someMonth = new RegExp(
  `(?<!back )\\b(?:in|en|by|for|early|late|mid|pa|para|pal|this|este|end of|fin(?:es|ales)? de) (?:early |late |mid[- ]?)?(?:${months})\\b(?!\\.? ?\\d|,? (?:of |de |del )?(?:19|20)\\d\\d)`,
);

/** What people are about to do, in the form "she is driving him there". */
export const motion =
  'going|coming|filing|dropping|bringing|trying|taking|moving|picking|(?<!\\b(?:team|family|fam|staff|the|an?|our|tx|treatment|planning|discharge|dc|d\\/c|idt|mdt|cft|iep|school|safety|care|case|group|zoom|virtual|placement|transition|reentry|plan) )meeting|seeing|calling|sending|mailing|faxing|emailing|delivering|returning|starting|transferring|transporting|driving|heading|visiting|stopping|swinging|doing|closing(?! (?:visits?|hv|contact|session|call|interview|mtg|meeting)\\b)|submitting|staffing(?! (?:w\\/|with|con|today|hoy|at|held)(?![a-z]))|discharging|leaving|flying|presenting|testifying|interviewing|reviewing|checking|following|mtg(?= (?:him|her|them)\\b)|getting|touring|signing|putting|holding|opening|releasing|appearing|turning|completing|finishing|joining|covering|installing|fixing|evicting|shutting|cutting|retrying|rescheduling|hosting|headed|texting|giving|helping|redoing';
/** "going w/ PD", "Lonnie dropping a food box", "hes filing eviction": under way in form, to come by its day. */
const continuous = new RegExp(
  `^\\W*((?:[a-z0-9'’./&-]+ ){0,5}?)(?:${motion})\\b(?! (?:well|good|fine|ok|great|better|poorly|meds|his meds|her meds|on\\b(?! \\S*\\d)|(?:was|were|held|ended|notes?|got|had|happened|took place|went|done|completed)\\b|to (?:group|school|work|meetings|aa|na|church)|through|thru|concerns?|questions))`,
);
const again =
  /\b(?:(?:going|heading|headed|driving|leaving|on my way|omw)\b.* (?:right )?now|trying again|going back|calling back|coming back|(?:going|heading|swinging|stopping|driving) (?:over|by|back|out|up|down|there|to [a-z' ]+) (?:at|after|over|during|right after) (?:lunch|work|school|court|this|group|dialysis|the [a-z]+)|retrying|trying (?:him|her|them|back|once more))\b/;

/** "Dr signs wed", "letter goes out today", "file closes 7/30": the timetable's present. */
const timetable =
  /^\W*(?!.*\b(?:if|unless) (?:he|she|they|cl|pt) )(?:[a-z0-9'’./&-]+ ){0,7}?(?:signs|moves (?:out|in|to)|closes|(?:goes|go) (?:before|in front of) (?:the|a) (?:judge|board|court|magistrate|panel)|goes (?:out|home|back|to (?:court|county|the|trial|collections|auction))|transfers|comes(?: back| out| to| by| home)?|arrives|returns|gets? (?:out|released|discharged|evicted|here|there|back|delivered|installed|picked up|dropped)|go (?:back|home|out|to (?:court|trial))|operates|presents|delivers|drops (?:[a-z]+ )?(?:off|by)|picks (?:[a-z]+ )?up|begins|opens|ends|discharges|releases|installs|shuts off|takes over|testifies|files|flies|appears|leaves|sees|meets|joins|covers|brings|sends|gets (?:an?|the|his|her|their) [a-z]+|(?:i|we) go (?:see|get|pick|w\/?|with|to|up|over|out|back|down|there|by|in)|goes (?:in|live|up|to print)|reports (?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?: (?:at |@ ?)?\d[\d:apm]*)?\W*$)|(?:i|we|they) (?:look at|talk about|go over|check|meet|review|see|revisit|do|try|start|finish)|they (?:call|close|come|move|meet|deliver|start|install|shut|cut|evict|send|open)|we (?:meet|go|close|start|try|call))\b/;

/** "Home on Friday with home health". */
const goesHome =
  /^\W*(?:(?:d\/?c|discharge) )?home (?:(?:with|w\/?) [a-z0-9/&+]+ )?(?:(?:on|this|next|still|prob|probably|likely|hopefully) )*(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tmrw|\d)[a-z\d/]* (?:with|w\/) ?(?:hh|hha|home health|dme|pt|ot|hospice|services|oxygen|o2|family|meds|iv|a |new )/;

/** "ok w/ thurs 3 instead", "mejor el lunes", "will take fri in its place": the new day of what was called off. */
const isInsteadOf =
  /\binstead\W*$|^\W*(?:ok w\/|ok with|okay with|fine w\/|good w\/|agreed on|offered|can do|mejor)\b.*\b(?:instead|en vez|en su lugar)\b/;

const habit =
  /\b(?:every|each|usually|always|often|typically|normally|never|sometimes|(?<!\bto )(?:daily|weekly|monthly)|nightly|mornings|nights|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days|m-f|mon-fri|mwf|m\/w\/f|tth|t\/th|still (?!nothing|no)|keeps?|(?:on|in) those (?:days|mornings|nights)|esos dias|cada|siempre|todos|todas|los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|diario|a veces|suele)\b/;
/** "va a la iglesia los domingos": what somebody always does is nothing to come. */
export const isHabit = (text: string) => habit.test(text);

/** In front of the verb: then it is told of, or of another time. */
const notOwn =
  /\b(?:was|were|been|be|stopped|started|quit|resumed|been|saw|seen|heard|about|abt|re|after|before|while|when|from|for|of|by|without|despite|not|no|denies|admits|reports?|likes?|kept|caught|observed|avoid\w*|hates?|due to|bc|because|since|where|who|that|talked|discussed|asked|wants?|worried|trouble|help|w\/|with|via|if|on|at|in|hx|isn'?t|aren'?t|wasn'?t|ain'?t|never)\s+(?:[a-z']+ )?$/;

/** "lo pasamos pal martes", "moved it to fri": past in form, and the new day is to come. */
const movedTo =
  /\b(?:(?:pasamos|movimos|cambiamos|dejamos|reagendamos|movieron|cambiaron|pasaron|quedamos|quedo|quedaron|paso|movio|cambio) (?:la (?:cita|visita|llamada) |todo )?(?:pa|para|pa'?l|p\/|al?)(?: el)?|(?:moved|pushed|bumped|switched|changed|rebooked|rescheduled|resched|reset|set it) (?:(?:it|this|that|him|her|them|us|(?:the|his|her|our|my) [a-z]+) )?(?:back |up |out )?(?:to|for|until|til)) (?:(?:prox\w*\.?|next|nxt) )?$/;
/** "UA ordered for mon", "clean up set w/ scouts sat", "power back on by 5 today", "confirmed ride for mon": what was arranged, and for when. */
const isArranged = (page: Page, piece: Piece, when: When, today: Today) =>
  (arranged.test(page.plain.slice(piece.span.start, when.span.start)) ||
    (!has(page, pastWords, piece.span) && dueBy.test(page.plain.slice(piece.span.start, when.span.start)))) &&
  directionOf(when, today) !== 'behind';
const arranged =
  /\b(?:ordered|set|booked|arranged|lined up|approved|requested|reserved|planned|pedid[oa]|puest[oa]|programad[oa]|apartad[oa]|agendad[oa])(?: up)? (?:for|w\/ ?[a-z]+|with [a-z]+|para|pa'?l?)(?: (?:el|la|this|next))? $|^\W*(?:i )?(?:confirmed|arranged|booked|reserved|lined up) (?:the |an? |his |her |their )?(?!w\/|with)[a-z]+ (?:[a-z]+ )?for $/;
const dueBy =
  /^\W*(?!.*\b(?:if|unless|si|was|were|is|done|sent|filed|gone|gave|paid|seen|home|out)\b)(?:[a-z'/]+ ){1,5}by $/;

/** "if not back by 6am they call PO", "si no responde en 10 dias cierro": what follows if nothing happens. */
const otherwise =
  /^\W*(?:if (?:not|no|nothing|none|still)|si (?:no|sigue|sin|para entonces)) (?:[^\s,.;]+ ){0,8}?(?:(?:i|we|they|po|staff|he|she|[a-z]+) (?:call|close|file|send|go|notify|report|refer|try|request|discharge|evict|violate)|(?:(?:l[aeo]s?|se|me) )?(?:cierro|cerramos|cierra|cierran|llamo|llaman|mando|voy|vuelvo|aviso|reporto|saca|sacan|desaloja|desalojan|corta|cortan|cancelan?|quitan?))\b/;

/** "warrant req if not back by noon", "closure letter if no word by fri": the paper first, then the case it is for. */
const inThatCase =
  /^\W*(?:(?:then|y|and|the|a) )*(?:[a-z]+ ){0,2}(?:req|request|rpt|report|closure|close|letter|warrant|wrnt|petition|notice|referral|ref|discharge|dc|welfare check|packet|cargo|aviso|(?:file|submit|send|call|cierre|orden|carta|reporte) (?:[a-z]+ ?){0,3}?)\b[^,;]{0,12}\b(?:if (?:not|no|nothing|still|he|she|they|cl|pt)|si (?:no|sigue))\b/;

/** "got her in with the prescriber thursday", "they got a bed for him mon". */
const gotIn =
  /\b(?:got|squeezed|fit) (?:him|her|them|cl|pt) (?:in\b(?! (?:the|a|his|her)\b)|an? (?:appt|slot|bed|intake|appointment)\b)|\b(?:got|has|have|found|holding) (?:an? )?(?:appt|slot|bed|spot|opening|intake|appointment) for (?:him|her|them|cl|pt|mom|us)\b/;

/** "3rd try thurs"; behind a comma stands the time of the try that was told of ("no answer, 2nd try, mon 9:40"). */
const onceMore =
  /^\W*(?:(?:2nd|3rd|4th|second|third|fourth|another|one more|last|final|otro|segundo|tercer) )(?:try|attempt|visit|hv|call|intento|visita)\b(?!,)/;

/** "left vm. 3rd try wed 9a.": nothing is told of how it went. */
const isAlone = (page: Page, { span, sentence, whens }: Piece) =>
  span.start === sentence.start &&
  whens.every(({ span: { end } }) => /^\W*$/.test(page.plain.slice(end, sentence.end)));

/** "next one sat", "next food box in august", "nueva cita jueves 26". */
const nextOne =
  /^\W*(?:(?:and|y|the|su|la|el|her|his|our) )*(?:next|nxt|prox\w*\.?|nuev[ao]|(?:1st|first|primer[ao]?) (?=visit|appt|session|call|cita|sesion|llamada|clase)|new (?=one|date|time|appt|slot|day)) (?!of kin|door|to\b|thing|week\b|wk\b|month\b|year\b)[a-z]{2,}/;

/** "the family team meeting was held on Tuesday": a gathering, no verb. */
const nounBefore =
  /\b(?:the|an?|this|our|his|her|team|family|staff|care|treatment|house|group|safety|planning|case|discharge|transition|school|iep|reentry|provider|board|zoom|virtual) $/;

/** Whether a clause with no word for the future tells of something to come, by the form of its verb and its day. */
export function foretells(page: Page, piece: Piece, today: Today, first: boolean): boolean {
  const text = page.plain.slice(piece.span.start, piece.span.end);
  const named = piece.whens.some((when) => when.days.length > 0 || isLaterToday(when, today)) || someMonth.test(text);
  if (isHabit(text)) return false;
  if (isDutyOf(page, piece)) return true;
  if (otherwise.test(text) || (piece.whens.length > 0 && inThatCase.test(text))) return true;
  if (isContinuous(page, piece, text) && (named || again.test(text))) return true;
  if (foretellsInSpanish(page, piece, text, named)) return true;
  if (piece.whens.some(({ span }) => movedTo.test(leadingTo(page.plain, span.start)))) return true;
  if (!first && named && piece.whens.some((when) => isArranged(page, piece, when, today))) return true;
  if (named && gotIn.test(text)) return true;
  if (!named || has(page, pastWords, piece.span)) return false;
  if (!first && goesHome.test(text)) return true;
  if (timetable.test(text) || isInsteadOf.test(text)) return true;
  return (
    !first &&
    (nextOne.test(text) ||
      (onceMore.test(text) && (piece.whens.every(({ clock }) => !clock) || isAlone(page, piece))) ||
      (someMonth.test(text) && has(page, eventWords, piece.span)))
  );
}

/** "Brother to remove gun tonight", "PO to check his phone thurs": who is to do what, and when. */
const isDutyOf = (page: Page, { span, people, whens, cues }: Piece) => {
  const duty = dutyOfThem.exec(page.plain.slice(span.start, span.end))?.[0];
  if (duty && cues.length === 0 && whens.some(({ days }) => days.length > 0)) {
    const verb = span.start + duty.length;
    if (/[a-z]/.test(page.typed.charAt(verb)) && people.every((one) => one.span.start !== verb)) return true;
  }
  const [somebody] = people;
  return (
    somebody !== undefined &&
    whens.length > 0 &&
    /^\W*(?:and |then |the |his |her |y )?$/.test(page.plain.slice(span.start, somebody.span.start)) &&
    /^ to (?!(?:the|a|an|his|her|our|my|me|us|him|them|see me|court|ed|er|hosp\w*|jail|work|school|detox|rehab|clinic|snf|office|church|class|group|therapy|dialysis|foster|kin|kinship|placement|detention|relatives?)\b)[a-z]{2,}/.test(
      page.plain.slice(somebody.span.end, span.end),
    )
  );
};

/** "fire marshal to insp tues": up to three words that are no verb, then what is to be done. */
const dutyOfThem =
  /^\W*(?:(?:and|then|the|his|her|also) )*(?:(?!(?:i|we|he|she|they|it|who|not|no|able|unable|wants?|needs?|went|goes?|back|due|ready|want|need|like|likes|has|had|have|ought|used|trying|willing|hopes?|plans?|glad|happy|here|there|time|how|what|when|where|way|close|next|up|over|out|down|said|says|told|spoke|talk|got|came|drove|rode|walks?|ran|took|sent|gave|put|brought|per|according|response|access|refer|prior|is|was|are|were|visits?|calls?|trips?|ride|letter|email|text|ref|referral|transfer|transport|transition|exposed|from|mon|tues?|wed|thurs?|fri|sat|sun|\w+ed|\w+ing) )[a-z'&.-]+ ){1,3}to (?!(?:the|an?|his|her|our|my|me|us|him|them|both|each|court|ed|er|hosp\w*|jail|work|school|detox|rehab|clinic|snf|office|church|class|group|therapy|dialysis|home|bed|day|date|be|foster|kin|kinship|placement|detention|relatives?|grandma|gma|mgm|pgm)\b|(?:doing|going|being|[a-z]{3,}ing|[a-z]{3,}ed) )(?=[a-z]{3,} |d\/?c )/;

/** "F/U calls: Rosaura 3:20": the kind of what was done heads the note. */
export const madeOfKind =
  /^\W*(?:case )?staffing (?:w\/|with|c\/|con)[^;]*\b(?:hoy|today|this (?:am|morning)|esta manana|\d+ ?min)\b|^\W*(?:txt|text|phone|call|email|vm|letter) reminder (?:sent )?(?:to|a) (?!self|me\b)|^\W*(?:email|text|txt) (?:exchange|thread) (?:w\/|with|con)|^\W*call ?back (?:to|from) (?:[a-z.]+ ){1,3}(?:at |@ ?)?\d{1,2}:?\d\d|^\W*(?:f\/u|fu|follow[ -]?ups?) (?:calls|visits|tcs|hvs|checks)\b(?! (?:due|needed|to|for|next|tmrw|tomorrow))/;

/** "she's got an appt": no past. */
export const isHaving = (page: Page, start: number, end: number) =>
  page.plain.slice(start, end) === 'got' &&
  /(?:'s|'ve|\bhas|\bhave|\b(?:he|she|it|who)s|\b(?:i|we|they)ve) $/.test(leadingTo(page.plain, start));

function isContinuous(page: Page, piece: Piece, text: string): boolean {
  const match = continuous.exec(text);
  // "staffing w/ Greta this morning, 20 min": how long it was is known of what is over.
  if (!match || (piece.lengths.length > 0 && /^\W*(?:staffing|meeting) (?:w\/|w|with|c\/|con|re)(?![a-z])/.test(text)))
    return false;
  const head = match[1] ?? '';
  const from = piece.span.start + match.index;
  return (
    !notOwn.test(head) &&
    !(/meeting$/.test(match[0]) && nounBefore.test(head)) &&
    !has(page, pastWords, { start: from, end: from + (match[0].indexOf(head) + head.length) })
  );
}

/** A clock time without a day that has not come yet. */
export const isLaterToday = (when: When, today: Today) =>
  when.days.length === 0 &&
  resolve(when, 'unknown', today).some(
    ({ value }) =>
      value.slice(0, 10) === today.date &&
      value.length > 10 &&
      Number(value.slice(11, 13)) * 60 + Number(value.slice(14, 16)) > today.minute,
  );
