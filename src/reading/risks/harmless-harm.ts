import type { PracticeArea, RiskFlag } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { isOutsideFamily } from './family-settings.ts';
import { isNotToSelf } from './not-to-self.ts';
import { isOfNoPair } from './pair-settings.ts';

const betweenPersons: readonly RiskFlag[] = ['domestic_violence', 'violence_threat', 'adult_abuse_neglect'];

/** Whether words of harm are a joke, tell of somebody long dead, of a journey, or of a hurt that another or an accident made. */
export function isHarmlessHarm(page: Page, flag: RiskFlag, area: PracticeArea, span: Span, sentence: Span): boolean {
  const words = page.plain.slice(span.start, span.end);
  const lead = page.plain.slice(sentence.start, span.start);
  const rest = page.plain.slice(span.end, sentence.end);
  if (isOutsideFamily(page, flag, span, sentence)) return true;
  if (flag === 'domestic_violence' && isOfNoPair(page, area, span)) return true;
  if (flag === 'homicidal_ideation' && (threatOfOther.test(lead + words) || threatened.test(lead))) return true;
  // "HI, this is Dana".
  if (flag === 'homicidal_ideation' && /^[,!]? (?:this is|my name|i'?m|im|it'?s)\b/.test(rest)) return words === 'hi';
  if (flag === 'homicidal_ideation' || (flag === 'violence_threat' && /\b(?:kill|mata)/.test(words)))
    return joking.test(lead + rest) && /\b(?:kill|murder|mat[ae])/.test(words);
  if (isNotToSelf(flag, words, lead, rest)) return true;
  if (betweenPersons.includes(flag)) return lateDoer.test(lead + words) || doerIsDead.test(rest);
  if (flag === 'suicidal_ideation') return /\bbe (?:here|around)\b/.test(words) && awayFor.test(rest);
  if (flag === 'psychosis') return chippedTooth.test(words + rest) && !planted.test(lead);
  if (flag !== 'self_harm') return false;
  if (unmeant.test(lead + rest)) return true;
  if (fromAccident.test(rest) && !(freshMark.test(words) && claimed.test(rest))) return true;
  if (dressing.test(words)) return otherHurt.test(lead + rest);
  if (ownDoing.test(words + rest)) return false;
  return (
    byOtherBefore.test(lead) ||
    (/\b(?:burn|cut|mark|scratch|line|row)/.test(words) && byOtherBehind.test(rest)) ||
    ofThing.test(words + rest)
  );
}

/** "grandson told her he'd put her in the ground": meant by another, it is a threat and no thought of the client's. */
const threatOfOther =
  /\b(?:man|men|guys?|crew|gang|bf|boyfriend|husband|nephew|grandson|stepdad|neighbor|landlord|roommate|cousin|uncle|son-in-law|tenant|dealer|ex) (?:\w+ )?(?:told|texted|threatened|warned|messaged|yelled at|screamed at) (?:her|him|them|cl|ct|client|pt|mom|mo)\b[^.;]*$/;

/** "threatened to stab his roommate": said to frighten, and told as a threat. */
const threatened = /\b(?:threaten\w*|threats?) (?:to|of) $/;

const joking =
  /\b(?:jok(?:e|es|ed|ing|ingly)|laugh\w*|lol|haha|kidding|grin\w*|chuckl\w*|smil(?:es|ed|ing)|jaja\w*|riend\w+|risas?|brom\w+)\b/;

/** "her late husband beat her": it ended with him. */
const lateDoer =
  /\b(?:late|deceased) (?:ex[ -]?)?(?:husband|wife|spouse|partner|bf|boyfriend|gf|girlfriend|father|dad|mother|mom|espos[oa])\b[^.;]*$|\b(?:difunt|finad)[oa] (?:espos[oa]|marido)\b[^.;]*$/;
const doerIsDead =
  /^[^.;]*\b(?:since|before|until|till|til) (?:he|she) (?:passed|died)\b|^[^.;]*, (?:he|she|both|they)(?:'s| is| are| have| has)? (?:now |long |both |since )*(?:passed|died|dead|deceased)\b|^[^.;]*\b(?:hasta que|pero) (?:se |ya |el )?(?:murio|fallecio)/;

/** "wont be here next week, going to a wedding". */
const awayFor =
  /\b(?:going (?:to|on|home|up|down)|vacation|trip|travel\w*|wedding|out of town|moving|graduat\w*|visit\w*|vacaciones|viaje)\b/;

const chippedTooth = /^chips? in (?:his|her|my|the|a) (?:\w+ )?(?:tooth|teeth|molar|dentures?)\b/;
const planted = /\b(?:put|implant|plant|install|insert|say|said|think|believ|convinc|swear)/;
const unmeant =
  /(?<!\bnot (?:an |by )?)\b(?:by accident|accident\w*|tantrum|toddler|poison ivy|eczema|itch\w*|psoriasis|scabies|allerg\w*|[1-3] ?yo)\b/;

const dressing = /\b(?:bandaged|wrapped)$|^bandage/;
const otherHurt =
  /\b(?:fell|fall|surgery|splint|sprain\w*|strain\w*|work|carpal|hit|hits|hitting|husband|bf|boyfriend|dog|bite|stove|iv|ortho|tripped|broke|fx|fractur\w*|tendon\w*|lymph\w*|edema|swelling|compression|cellulitis|cast|arthritis|skin tear|wound care)\b/;

const other =
  '(?:step ?(?:dad|mom|father|mother)|dad|father|mom|mother|bf|boyfriend|husband|uncle|aunt|brother|sister|grandma|gma|sitter|babysitter|staff|cousin|foster (?:mom|dad)|fp|fm|padrastro|papa|mama|novio)';
const byOtherBehind = new RegExp(
  `^[^.;]{0,40}\\b(?:says?|said|from|by|told|dice|because|bc)\\b[^.;]{0,16}\\b${other}(?:'s)?\\b|^[^.;]{0,30}\\b${other} (?:did|held|put|used|burned|made)\\b`,
);
const byOtherBefore = new RegExp(`\\b${other} (?:held|put|puts|pressed|burns?|burned|stubbed|used|did)\\b[^.;]*$`);
const ofThing =
  /\b(?:from|by|w\/|with) (?:a |an |the |his |her )?(?:watch|watch ?band|bra|elastic|wristband|cuff|cuffs|handcuffs|bracelet|socks?|waistband|tape|bp cuff)\b/;
const ownDoing =
  /\b(?:(?:he|she|i|they) (?:did|does)|did (?:it|them|this) (?:himself|herself|self)|himself|herself|self)\b/;

/** "new cut marks on L arm, says from cat": what was seen stands beside what is said of it. */
const freshMark = /^(?:new|fresh|more|recent)\b/;
const claimed = /^[^.;]{0,34}\b(?:says?|said|claims?|claimed|states?|stated|per (?:cl|pt|him|her)|dice)\b/;

const fromAccident =
  /^[^.;]{0,24}\b(?:(?:from|at|on|during|doing|after|por|en|con)) (?:the |his |her |a |an |el |la |su )?(?:\w+ )?(?:\w+ )?(?:job|work|carpentry|construction|garden\w*|rose\w*|fence|cat|dog|cooking|kitchen|fryer|grill|stove|oven|grease|muffler|engine|radiator|fall|bike|soccer|football|basketball|surgery|procedure|iv|trabajo|cocina|cirugia|gato|perro|jardin)\b/;
