import { type ParticipantRole, type PracticeArea, type RiskFlag, riskFlags } from '#domain/contact.ts';
import { findSentences } from '#reading/clauses/sentences.ts';
import { looksSpanish } from '#reading/dates/date-traps.ts';
import { riskLanguages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import type { ReportedRisk, Span } from '#reading/reading.ts';
import { overlaps } from '#reading/spans.ts';
import { find, type Words } from '#reading/words.ts';
import { reporterOf } from './attribution.ts';
import { dependentAdult, frailElder } from './frail-adults.ts';
import { type Harm, isOtherHarm, readHarm } from './harm-codes.ts';
import { isHarmlessHarm } from './harmless-harm.ts';
import { assertionOf } from './negation.ts';
import { isMeetingPlace, isName, isOtherSide } from './no-events.ts';
import { findFrames } from './risk-frames.ts';
import { isInjury, isMarkOnParent } from './risk-marks.ts';
import { isSomebodyElses } from './risk-owners.ts';
import { isOtherTrouble } from './risk-settings.ts';
import { riskWords } from './risk-words.ts';
import { toldOnce } from './told-once.ts';

interface RiskWords {
  readonly flag: RiskFlag;
  readonly words: Words;
  readonly findings: Words;
  readonly except: Words;
  readonly english: Words;
}

const lists: readonly RiskWords[] = riskFlags.map((flag) => ({
  flag,
  words: riskWords(...riskLanguages.map((lexicon) => lexicon[flag]?.words ?? '')),
  findings: riskWords(...riskLanguages.map((lexicon) => lexicon[flag]?.findings ?? '')),
  except: riskWords(...riskLanguages.map((lexicon) => lexicon[flag]?.except ?? '')),
  english: riskWords(...riskLanguages.map((lexicon) => lexicon[flag]?.english ?? '')),
}));
const pairMarks = lists.find(({ flag }) => flag === 'domestic_violence');
const childMarks = lists.find(({ flag }) => flag === 'child_abuse_neglect');

/**
 * Risks stated as so and current, each with who told of it; a denial stands unless an observation in the same text
 * contradicts it. `people` are the mentions of the record.
 */
export function readRisks(page: Page, within: Span, area: PracticeArea, people: readonly Mention[]): ReportedRisk[] {
  const sentences = findSentences(page, within);
  const inSpanish = looksSpanish(page.plain);
  const harm = readHarm(page, within, area, people);
  const risks = lists.flatMap((list) => {
    if (!isOfArea(list.flag, area, page, within) && !harm.some(({ flag }) => flag === list.flag)) return [];
    const told = sentences.flatMap((sentence) =>
      [
        ...assertedIn(page, list, sentence, inSpanish).filter(({ span }) => !isOtherHarm(harm, list.flag, span)),
        ...marksOnParent(page, list.flag, area, sentence),
        ...deedsIn(page, harm, list, sentence),
      ]
        .filter(({ span }) => !isSomebodyElses(page, list.flag, area, span, sentence))
        .filter(({ span, seen }) => !(seen && isExplained(page, list.flag, area, span, sentence)))
        .filter(
          ({ span }) => !isHarmless(page, list.flag, span, sentence) && !isOfOtherCode(page, list.flag, area, span),
        )
        .filter(({ span }) => !isOtherTrouble(page, list.flag, span, sentence))
        .filter(({ span }) => !isHarmlessHarm(page, list.flag, span, sentence))
        .map((one) => ({ ...one, reportedBy: reporterOf(page, one.span, sentence, people) })),
    );
    if (told.length === 0) return [];
    return [{ value: list.flag, spans: told.map(({ span }) => span), reportedBy: sourceOf(told) }];
  });
  return toldOnce(page, risks, harm);
}

interface Told {
  readonly span: Span;
  /** An observation or a test, as opposed to what is said. */
  readonly seen: boolean;
}

/** What the worker saw for themselves is nobody's report, whoever speaks of it too. */
function sourceOf(told: readonly (Told & Pick<ReportedRisk, 'reportedBy'>)[]): ParticipantRole | null {
  if (told.some(({ seen, reportedBy }) => seen && reportedBy === null)) return null;
  return told.find(({ reportedBy }) => reportedBy !== null)?.reportedBy ?? null;
}

function assertedIn(page: Page, list: RiskWords, sentence: Span, inSpanish: boolean): Told[] {
  const observed = find(page, list.findings, sentence);
  const shorthand = inSpanish ? [] : find(page, list.english, sentence);
  const said = [...find(page, list.words, sentence), ...shorthand, ...findFrames(page, list.flag, sentence)];
  if (observed.length + said.length === 0) return [];
  const except = find(page, list.except, sentence);
  const free = (span: Span) => except.every((other) => !overlaps(other, span));
  const findings = observed.filter((span) => free(span) && !directlyNegated(page, span));
  const stated = said.filter((span) => free(span) && assertionOf(page, span, sentence) === 'asserted');
  return [
    ...findings.map((span) => ({ span, seen: true })),
    ...stated
      .filter((span) => findings.every((finding) => !overlaps(finding, span)))
      .map((span) => ({ span, seen: false })),
  ];
}

const deedsIn = (page: Page, harm: readonly Harm[], { flag, except }: RiskWords, sentence: Span): Told[] =>
  harm
    .filter(({ flag: code, span }) => code === flag && span.start >= sentence.start && span.start < sentence.end)
    .filter(({ span }) => assertionOf(page, span, sentence) === 'asserted')
    .filter(({ span }) => !find(page, except, sentence).some((other) => overlaps(other, span)))
    .map(({ span }) => ({ span, seen: false }));

/** A black eye on the mother is seen among the signs of a child hurt, and tells of the adults. */
function marksOnParent(page: Page, flag: RiskFlag, area: PracticeArea, sentence: Span): Told[] {
  if (flag !== 'domestic_violence' || area !== 'cps' || !childMarks) return [];
  return assertedIn(page, childMarks, sentence, false).filter(({ span }) => isMarkOnParent(page, span, sentence));
}

/** "su marido la golpeó y trae el ojo hinchado": a mark told with violence between adults, and no child in the sentence. */
const isMarkOfPair = (page: Page, span: Span, sentence: Span) =>
  isInjury(page, span) &&
  !anyChild.test(page.plain.slice(sentence.start, sentence.end)) &&
  pairMarks !== undefined &&
  find(page, pairMarks.words, sentence).length > 0;

const anyChild =
  /\b(?:child\w*|kids?|baby|infant|toddler|nin[oa]s?|hij[oa]s?|bebe|menor|son|daughter|dtr|boy|girl|\d{1,2} ?(?:yo|mo|anos|y\/o))\b/;

/** What was seen or tested is only undone by a "no" right in front of it or "negative" right behind. */
function directlyNegated(page: Page, span: Span): boolean {
  return (
    /\b(?:ni|no (?:le |les )?(?:ha|han|he|hemos) (?:visto|notado|observado)|no se (?:le |les )?(?:ven?|vio|vieron|observ\w+|not\w+|aprecian?)|no|not(?! (?:breathing|responding|moving))|without|w\/o|denies|denied|0|zero|never|neg|negative|sin|ningun|ninguna|no hay|nego|niega|if|si(?! (?:denied|denies|neg|no)\b)|any|old|healed|healing|hx of|history of|historial de|antecedentes de|r\/o|rule out)\s+(?:\w+(?:,| or| and|\/| o| y| ni) ?){0,3}(?:\w+\s+)?$/.test(
      page.plain.slice(Math.max(0, span.start - 40), span.start),
    ) ||
    /\b(?:what (?:happens|would happen|to do)|(?:asked|asks|asking) (?:(?:him|her|me|them|cl|pt|mom|dad) )?(?:if|whether|what|about|abt)|in case|le pregunte si|que pasa si)\b[^.;]{0,50}$/.test(
      page.plain.slice(Math.max(0, span.start - 80), span.start),
    ) ||
    /^\s*(?:neg\b|negative|negativ|: no|not seen|none|last year|years ago|hace anos)/.test(
      page.plain.slice(span.end, span.end + 14),
    )
  );
}

/** A mark on an adult that goes with a fall or an illness told in the same sentence is no sign of abuse; a stroke slurs. */
function isExplained(page: Page, flag: RiskFlag, area: PracticeArea, span: Span, sentence: Span): boolean {
  const text = page.plain.slice(sentence.start, sentence.end);
  const words = page.plain.slice(span.start, span.end);
  if (flag === 'adult_abuse_neglect' && /^(?:bruis|black|swollen|abras|scratch|moret|ojo)/.test(words))
    return /\b(?:fell|falls?|slipped|slid|tripped|stumbled|on the floor|found down|resbalo|tropezo|se cayo|caida|en el (?:piso|suelo)|iv|blood draw|blood thinners?|cat|dog|gardening)\b/.test(
      text,
    );
  if (flag === 'child_abuse_neglect' && area !== 'cps') return !child.test(text);
  // "bruise on shin, soccer per him".
  if (
    flag === 'child_abuse_neglect' &&
    /\b(?:shins?|knees?|elbows?|espinillas?|rodillas?|codos?)\b/.test(page.plain.slice(span.start, span.end + 14))
  )
    return playing.test(text);
  return (
    flag === 'substance_use' && /^(?:slur|arrastra)/.test(words) && /\b(?:face|droop|stroke|cva|weak|cara)/.test(text)
  );
}

const playing =
  /\b(?:soccer|football|basketball|baseball|bike|scooter|skat\w+|trampoline|playground|slide|recess|swing|play\w*|fell|tripped|practice|wrestling|gym\w*|futbol|bici\w*|patin\w*|jugando|se cayo)\b/;

/** A cut from the job is nobody's doing; "la calle Olmos" is an address. */
function isHarmless(page: Page, flag: RiskFlag, span: Span, sentence: Span): boolean {
  if (isName(page, span) || isOtherSide(page)) return true;
  if (flag === 'child_abuse_neglect')
    return (
      isMarkOnParent(page, span, sentence) ||
      isMarkOfPair(page, span, sentence) ||
      (wound.test(page.plain.slice(span.start, span.end)) &&
        selfMade.test(page.plain.slice(sentence.start, sentence.end)))
    );
  if (flag === 'acute_medical')
    return (
      /911|\bems\b|ambulance|\b(?:took|taken|transported) (?:(?:him|her) )?to\b/.test(
        page.plain.slice(span.start, span.end),
      ) &&
      (policeCame.test(page.plain.slice(span.end, sentence.end)) ||
        forDanger.test(page.plain.slice(0, span.start)) ||
        forLife.test(page.plain.slice(0, span.start)))
    );
  if (flag === 'utility_shutoff') return backOn.test(page.plain.slice(span.end, sentence.end));
  if (flag === 'arrest_or_violation') return isMeetingPlace(page, span, sentence);
  if (flag === 'self_harm')
    return (
      fromAccident.test(page.plain.slice(span.end, sentence.end)) &&
      !(
        freshMark.test(page.plain.slice(span.start, span.end)) && claimed.test(page.plain.slice(span.end, sentence.end))
      )
    );
  return flag === 'housing_loss' && /calle$/.test(page.plain.slice(span.start, span.end))
    ? /^ (?:\d|[A-Z\u00c0-\u00dc])/.test(page.typed.slice(span.end, span.end + 3))
    : false;
}

/** "cuts on her forearm, done with a razor": her own doing. */
const wound = /\b(?:cuts?|scratch\w*|scabs?|burns?|marks?|lines)\b/;
const selfMade =
  /\b(?:(?:did|does|done) (?:it|them|these|this)? ?(?:with|w\/|to|herself|himself)|self[ -]?(?:harm|injur|inflict)\w*|(?:herself|himself) (?:with|w\/)|razor|blade|paper ?clip|not trying to die|cutting)\b/;

const charged =
  /\b(?:arrest\w*|jail\w*|charg\w*|chg|cited|booked|picked up|convict\w*|sentenced|probation|parole|pled|locked up|picked him up|lo (?:arrestaron|detuvieron|agarraron)|la (?:arrestaron|detuvieron|agarraron)|carcel|detenid[oa]|pres[oa]|cargos?|multa)\b[^.;]{0,40}$/;
const pairWords =
  /\b(?:bf|boyfriend|husband|partner|wife|gf|girlfriend|ex|spouse|fiancee?|abuser|dv|paramour|espos[oa]|novi[oa]|marido|pareja|mujer|violencia domestica|mom|mo|mother|dad|fa|father|mama|papa|(?:her|su|la) (?:house|home|place|job|apt|apartment|work|car|door|casa|trabajo))\b/;

const parted =
  /\b(?:pregnant|bf|boyfriend|husb|husband|partner|wife|gf|girlfriend|ex|spouse|mom|mo|mother|bm|dv|mama|madre|espos[oa]|marido|novi[oa]|pareja)\b/;

const ofAge = /\b(?:[1-9]|1[0-7]) ?yo\b/;
const byPronoun = /^(?:he|she|hes)\b/;
/** "threatened to hit the meals driver if she comes back". */
const atOthers =
  /\bthreaten\w* (?:to )?(?:[a-z]+ )?(?:the|a|an|another) (?:[a-z]+ )?(?:driver|aide|staff|nurse|neighbor|worker|landlord|manager|peer|resident|clerk|guard|cashier|teacher|coach)\b/;
/** "dice que su hijo le quita el cheque". */
const bySon = /\b(?:hij[oa]s?|sobrin[oa]|niet[oa]|herman[oa]|cuidador[a]?|nuera|yerno)(?: [a-z]+){0,2} $/;
const otherMan =
  /\b(?:sons?|nephew|grandson|brother|uncle|roommate|caregiver|aide|staff|co|guard|boss|landlord|neighbor|cousin|peer|inmate|celly|coworker)\b/;

/** "she says hes helping out and taking his meds": he takes his, nobody's are taken. */
function isOwnMedicine(page: Page, { start, end }: Span): boolean {
  const [, owner] =
    /\b(?:takes?|took|taking) (his|her) (?:meds?|medications?|medicine|pills|insulin)$/.exec(
      page.plain.slice(start, end),
    ) ?? [];
  const taker = [...page.plain.slice(0, end).matchAll(/\b(s?he)(?:'?s)?\b/g)].at(-1)?.[1];
  return owner !== undefined && taker === (owner === 'his' ? 'he' : 'she');
}

/** The charge behind an arrest is no use told of now; an order against a son or a neighbour is not between partners. */
function isOfOtherCode(page: Page, flag: RiskFlag, area: PracticeArea, span: Span): boolean {
  const words = page.plain.slice(span.start, span.end);
  if (flag === 'substance_use')
    return (
      /\b(?:dui|dwi|owi|manejar (?:tomad|borrach|ebri)\w+|drugs?|drogas?)$/.test(words) &&
      charged.test(page.plain.slice(Math.max(0, span.start - 60), span.start))
    );
  if (flag === 'domestic_violence')
    return (
      // "he" is no partner where a child's father or an old woman's son is spoken of, and no couple.
      (byPronoun.test(words) &&
        (area === 'cps' ? !parted.test(page.plain) : otherMan.test(page.plain) && !pairWords.test(page.plain))) ||
      isOwnMedicine(page, span) ||
      (/^l[aeo]s? /.test(words) && bySon.test(page.plain.slice(Math.max(0, span.start - 40), span.start))) ||
      (atOthers.test(words) && !pairWords.test(page.plain)) ||
      // "burns on arms, scared to go home": a child's fear, where no partner and no mother is spoken of.
      ((area === 'cps' || ofAge.test(page.plain)) && /\bgo(?:ing)? home\b/.test(words) && !parted.test(page.plain)) ||
      (/\b(?:orden de|order of|protective order|restraining order|tro|ppo)\b/.test(words) &&
        !pairWords.test(page.plain))
    );
  // "nephew pulled 4,200 out of Mr. Ellery's account": money, not hands.
  if (flag === 'adult_abuse_neglect' && /\bpull(?:s|ed|ing)? \$?\d[\d,]*k? (?:out of|from)\b/.test(words)) return true;
  // A parent who misses a hearing of the child's case breaks no order.
  if (flag === 'arrest_or_violation' && area === 'cps' && /^(?:failed|failure) to appear/.test(words)) return true;
  return flag === 'arrest_or_violation' && area !== 'reentry' && /violacion(?: (?:por|listo|a la))?$|^rev /.test(words);
}

/** "power was off monday, back on tuesday". */
const backOn = /^[^.,;]{0,20},? (?:and |but )?(?:now |it'?s |came |is |was )?back on\b/;

/** "called 911, police took him": a call for the police. */
const policeCame =
  /^[ ,;]+(?:and |y |the |la |2 |two )?(?:police|pd|cops?|le|officers?|sheriffs?|deput\w+|troopers?|policias?|oficiales|patrulla)\b/;

/** "has a rifle, called 911": it was danger, not illness, that they were called for. */
const forDanger =
  /\b(?:kill|shoot up|stab|guns?|rifle|pistol|shotgun|machete|knife|armed|threaten(?:ed|ing)|swung at|matar|pistola|cuchillo)\b(?![\s\S]*\b(?:himself|herself|bleed\w*|wound\w*|cut|shot|stabbed|chest|breath\w*|unconscious|unresponsive|seiz\w*|fell|pills?|overdos\w*)\b)[\s\S]*$/;

/** "wants to kill himself. 911 called, EMS took him to Mercy": nothing has been done to the body yet. */
const forLife =
  /\b(?<!\b(?:attempt\w*|tried to) )(?:suicid\w*|(?:kill|hang|shoot) (?:him|her|my|them)self|wants? to die|end (?:his|her) life)\b(?![\s\S]*\b(?:attempt\w*|tried|bleed\w*|wound\w*|cuts?|slit|shot|stabbed|took|swallow\w*|chest|breath\w*|unconscious|unresponsive|seiz\w*|fell|pills?|overdos\w*|od'?d?)\b)[\s\S]*$/;

/** "new cut marks on L arm, says from cat": what was seen stands beside what is said of it. */
const freshMark = /^(?:new|fresh|more|recent)\b/;
const claimed = /^[^.;]{0,34}\b(?:says?|said|claims?|claimed|states?|stated|per (?:cl|pt|him|her)|dice)\b/;

const fromAccident =
  /^[^.;]{0,24}\b(?:(?:from|at|on|during|doing|after|por|en|con)) (?:the |his |her |a |an |el |la |su )?(?:\w+ )?(?:\w+ )?(?:job|work|carpentry|construction|garden\w*|rose\w*|fence|cat|dog|cooking|kitchen|fryer|grill|stove|oven|grease|muffler|engine|radiator|fall|bike|soccer|football|basketball|surgery|procedure|iv|trabajo|cocina|cirugia|gato|perro|jardin)\b/;

const child =
  /\b(?:child|children|kids?|baby|infant|toddler|nin[oa]s?|foster (?:mom|dad|mother|father|home|parents?)|(?:1[0-7]|\d) ?(?:yo|mo|y\/o)|menor|(?:little|younger|baby|kid) (?:brother|sister|bro|sis|siblings?))\b/;

/** Abuse and neglect of a child or of an adult share their words; the practice area or the words around decide. */
function isOfArea(flag: RiskFlag, area: PracticeArea, page: Page, within: Span): boolean {
  const text = page.plain.slice(within.start, within.end);
  const aboutChildren =
    child.test(text) ||
    /\b(?:cps|dcfs?|dcs|hotline report|child ?line|teen|youth|minor|\d+[ -](?:month|week|wk)s?[ -]old|(?:1[0-7]|\d)[ -](?:yr|year)s?[ -]old|preschooler|newborn|nicu|meconium|cord blood|little ones?|step(?:son|daughter|kids?)|grandkids?|great-?grand(?:son|daughter|child|kids?)|peds|pediatric\w*|(?:client|cl|pt),? (?:is )?(?:[1-9]|1[0-7])(?=[,.;]|$)|bad grades?)\b/.test(
      text,
    ) ||
    ((area === 'reentry' || area === 'behavioral_health' || area === 'medical_discharge') &&
      /\b(?:his|her|their|su|own) (?:son|daughter|dtr|hij[oa])s?\b/.test(text));
  if (flag === 'child_abuse_neglect') return area === 'cps' || aboutChildren;
  if (flag === 'self_neglect') return area !== 'cps';
  if (flag === 'adult_abuse_neglect')
    return (
      area === 'aps' ||
      area === 'medical_discharge' ||
      (area === 'cps' ? frailElder.test(text) : dependentAdult.test(text) && !aboutChildren)
    );
  return true;
}
