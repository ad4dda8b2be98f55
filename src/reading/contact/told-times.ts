import type { Clause } from '#reading/clauses/clauses.ts';
import { isSince } from '#reading/clauses/timing.ts';
import type { When } from '#reading/dates/when.ts';
import { happened, papers } from '#reading/lexicon/contact-places.ts';
import type { Page } from '#reading/normalise.ts';
import { leadingTo } from '#reading/spans.ts';

const story =
  /\b(?:told|asked|dije|pedi) (?:[a-z.]+ ){0,2}(?:to )?(?:come|report|return|be here|be in|check in|bring|venga|vuelva|regrese) (?:[a-z]+ ){0,3}(?:at |on |by |el |a )?$|\b(?:let me know|to (?:say|tell me|report|let us know|inform me)|saying|stating|reporting(?! (?:center|ctr))) (?:that )?(?!(?:at|on) )[a-z]|\b(?:dicen?|dijo|dijeron|contesto|contestaron|respondio|informo|conto|cuenta|reporta|says?|said|states?|stated|told me|replied|answered|responded|wrote) (?:que|that) |\bdije (?:[a-z.]+ ){0,4}que |\b(?:texted|txte?d|emailed|messaged|told|informed|notified|advised|reminded|left (?:a )?(?:vm|msg|message)) (?:(?:for|to|w\/) )?(?:[a-z.]+ ){0,3}that (?!day|morning|afternoon|night|same|week|on |at )|\b(?:was|were|got) (?:picked up|taken|kicked|thrown|jumped|pulled) /;

/** "last dose 6/24", "última visita ayer": when something was the time before. */
const theTimeBefore =
  /\b(?:last|prior|previous|most recent|ultim[oa]s?|anterior)(?! known)(?: [a-z/-]+){1,3}(?: (?:was|were|on|fue|el))?[\s:(]*$/;

/** "told mom court is tues 9a": when something to come is. */
const isToBe =
  /\b(?:court|hearing|hrg|appt|appointment|meeting|mtg|intake|surgery|class|group|dc|discharge|eval|cita|corte|audiencia|cirugia) (?:is|es|will be|sera)(?: (?:on|at|the|for|set for|now|el|la|las|a))* $/;

/** "(went home fri)": a remark with a verb of its own. */
const remark =
  /\((?:(?:she|he|they|cl|pt|who) )?(?:went|left|came|was|is|has|had|got|dc'?d|d\/c'?d|discharged|admitted|moved|started|fell|born|arrested|released|out|in|since|hired|placed|filed|signed|due|salio|fue|entro|ingreso|llego|nacio|desde|cayo)\b[^)]*$/;

/** "A1c 11.2 (1/12)", "na 129 on 2/26 labs": when blood was drawn. */
const drawn =
  /\b(?:a1c|hba1c|na|bmp|cmp|cbc|inr|hgb|wbc|creat(?:inine)?|gfr|tsh|bnp|trop(?:onin)?s?|ekg|ecg|mri|xray|x-ray|cxr|echo|labs?|lab work|anc|lithium|li level|glucose|ultrasound|weight|wt|phq-?9|gad-?7|moca|mmse|drawn|collected|dated|fechad[oa]|laboratorios?)\b(?:[^.;,\n]|\.\d){0,20}$/;

/** "called school re her fall on Monday": the day of what is spoken about. */
const befell =
  /\b(?:incident|fall|absence|arrest|fight|od|overdose|accident|injury|(?:er|ed) visit|episode|relapse|admission|hospitalization|altercation|outburst|(?<!\bto )report|allegation|bruise|bruising|bruises|caida|arresto|incidente|pelea|accidente|ingreso|recaida|denuncia)s? (?:on|from|of|el|del) (?:the )?$/;

/** "AV fell 8/20", "DC'd 3/20": the day of what happened to somebody. */
const happenedTo = new RegExp(
  `(?<!\\b(?:i|we|when|was seen|saw (?:him|her|them)) )(?<![a-z])(?:${happened})(?: (?:home|there|out|again|twice|from|to|at|in|snf|hosp|hospital|rehab|jail|the|bathroom|shower|en|el|la))* ?(?:on |el |\\()?(?:el )?$`,
);
/** "police report of 11/19", "letter dated 3/2": the day of the paper. */
const ofPaper = new RegExp(
  `(?<![a-z])(?:${papers}) (?:of|from|dated|del?|con fecha(?: de)?|fechad[oa]) (?:the |el )?$`,
);

/** "texted her about the ride fri 5:45am": when that is, of which the message speaks. */
const topic =
  /\b(?:re:?|(?:address|directions?|info|information|details|reminder|ride|transport\w*|paperwork|direccion|recordatorio) (?:for|to|of|para|de)|about|abt|regarding|lo del?|sobre|acerca del?|remind\w*(?: \w+)? (?:of|about)|missed|missing|after|falto a|perdio) (?:[a-z'/-]+ ){0,5}(?:appt|appointment|dentist|doctor|dr|pcp|clinic|lawyer|specialist|therapist|dentista|medico|court|hearing|transport\w*|ride|visit|intake|interview|eval|surgery|procedure|dialysis|cita|corte|audiencia|visita|entrevista|cirugia|dialisis|examen|class|session|curfew|uas?|uds|drug screen|drug test|test|payment|rent|group|meeting|absences?|incident)s? (?:on |at |for |of |el |del |para el )?$/;

/** "missed appt 4/29 1100": what failed is the contact itself. */
const missedIt =
  /^\W*(?:(?!re\b|about|abt|called|texted|emailed|after|for|due|bc|lvm|tc|from|spoke|told)[a-z.]+ ){0,2}(?:missed|falto a|perdio) /;

/** "texted him re sat visit": the visit that the message speaks of. */
const reBefore = /\b(?:re:?|about|abt|regarding|confirming|sobre|de lo de) (?:the |his |her |next |this |la |el )?$/;
const meetingAfter =
  /^(?:'?s)? (?:vis(?:i?ts?)|vsts?|hv|ov|appts?|appointment|mtg|meeting|hearing|hrg|court|session|group|class|ua|call|transport|ride|pickup|pick-up|drop|handoff|intake|interview|eval)(?![a-z])/;

/** "the order from monday's hearing" */
const ofThat = /\b(?:from|about|abt|re:?|regarding|discuss\w*|sobre)\s$/;

/** "her therapy session mon went well": a meeting of the client's with others. */
const withOthers =
  /^\W*(?:(?:and|y|but) )?(?:his|her|their|(?:pt|cl|mom|dad|client|patient)'s) (?:therapy|counseling|dr'?s?|doctor'?s?|pcp|dental|dentist|psych\w*|aa|na|pt|ot|speech|dialysis|parenting|school|job|work|eye|lawyer'?s?|attorney'?s?)(?: office)? (?:session|visit|class|group|meeting|mtg|appt|appointment|eval|interview)s? (?:on |el )?$/;
const missed = /\b(?:no[- ]?show\w*|ns|missed|cxl\w*|cancel\w*|didn'?t|did not)\b/;

/** A time of something that somebody tells of: "called to let me know she stopped two weeks ago". */
export const isOfStory = (page: Page, when: When, clause: Clause): boolean => {
  const { span, clock } = when;
  const lead = leadingTo(page.plain, span.start);
  return (
    story.test(page.plain.slice(clause.span.start, span.start)) ||
    theTimeBefore.test(lead) ||
    /\b(?:as of|closed (?:for|on)|(?:closed|off|out) (?:due to|because of)|cerrad[oa]s? (?:por|x)|a partir de|al dia de) (?:the )?$/.test(
      lead,
    ) ||
    /\b(?:until|till?|hasta) (?:the |el |las? )?$/.test(lead) ||
    isToBe.test(lead) ||
    isSince(page, when) ||
    remark.test(lead) ||
    befell.test(lead) ||
    ((/'s$/.test(page.plain.slice(span.start, span.end)) || page.plain.startsWith("'s ", span.end)) &&
      ofThat.test(lead)) ||
    (withOthers.test(page.plain.slice(clause.span.start, span.start)) &&
      !missed.test(page.plain.slice(clause.span.start, clause.span.end))) ||
    (topic.test(lead) && !missedIt.test(page.plain.slice(clause.span.start, span.start))) ||
    (reBefore.test(lead) && meetingAfter.test(page.plain.slice(span.end, span.end + 14))) ||
    (clock === null &&
      (drawn.test(lead) ||
        happenedTo.test(lead) ||
        ofPaper.test(lead) ||
        /^ labs?\b/.test(page.plain.slice(span.end, span.end + 6))))
  );
};

const free =
  /(?:^|[,;(]|(?<!\b[wc])\/|\s-)\s*(?:(?:on|at|el|this|the|from|de|a las?|hoy|1st|2nd|3rd|(?:first|second|third) (?:attempt|try)|\d[ao] (?:vuelta|vez|visita|llamada))[\s,]*)*$/;
const ends = /^\s*(?:$|[.,;:)\n]|(?:re|por|about|to|para|for|on|sobre|regarding|w\/|with|con|at|en|@)(?![a-z]))/;

/** A time between commas, which no word of its clause claims. */
export const isAdjunct = (page: Page, { span }: When, clause: Clause): boolean =>
  free.test(page.plain.slice(clause.span.start, span.start)) && ends.test(page.plain.slice(span.end, span.end + 20));

/** "todo hoy 1-2:15", "las dos hoy": when all of what was told was done. */
export const isTimeAlone = (page: Page, { span, whens, kind }: Clause) =>
  kind !== 'plan' &&
  whens.some(({ clock, days }) => clock !== null || days.length > 0) &&
  /^(?:todo|all|both|total|done|hecho|finished|worked|from|de|(?:las|los) (?:dos|tres|cuatro)|ambos|ambas|[\s,.:;()~+-])*$/.test(
    whens.reduce(
      (rest, when) => rest.replace(page.plain.slice(when.span.start, when.span.end), ''),
      page.plain.slice(span.start, span.end),
    ),
  );
