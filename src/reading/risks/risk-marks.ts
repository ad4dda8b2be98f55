import type { PracticeArea, RiskFlag } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { aChild } from './risk-areas.ts';

const injury =
  /^(?:black eye|bruis|split lip|busted lip|swollen|marks|scratch|ojo morado|ojo hinchado|moret|morad|labio|golpe en|rasgun|swelling)/;

/** The last person named before the mark is a parent, and nothing but having or showing lies between. */
const onParent =
  /(?:^|[^\p{L}])(?<!(?:\b(?:by|from|of|de|del|por|per) (?:the |la |el |su )?))(?:bio ?mom|mom|mo|mother|bm|mam[aá]|mami|madre|foster mom|gf|girlfriend|novia|esposa|wife)(?: \p{L}+){0,2}?[ ,:(]+(?:(?:is|was|has|had|have|having|showed|shows|with|w\/|con|ten[ií]a|tiene|tra[ií]a|trae|lleg[oó]|came|arrived|presented|presents|up|in|to|door|a|an|un|una|el|los|la|fresh|new|nuev[oa]s?|visible|big|faint|old|large|small|healing|dark|both|her|his|arms?|eye|face|and|y|also|today|hoy|sporting|wearing|sunglasses|indoors|inside|swelling|black eye|split lip|bruis\w+|swollen|lip|ojo|labio|partido|morad[oa]|hinchad[oa]|morete?on(?:es)?|moret[oó]n(?:es)?|en|brazos?|unos|unas|left|right)[ ,:]+)*$/iu;

/** "bf hit her 10/24, black eye". */
const struckParent =
  /\b(?:bf|boyfriend|husband|partner|ex|fa|dad|he|gf|novio|esposo|marido|pareja|papá?) (?:\p{Lu}\p{Ll}+ )?(?:(?:hit|hits|punched|beat|slapped|choked|struck|kicked|pushed|shoved) (?:her|mom|mo|mother)|(?:la|le) (?:peg[oó]|golpe[oó]|empuj[oó]|pateó))\b[^.;]{0,24}$/u;

/** "mo (bf hit her": somebody stands between the mother and the blow. */
const struckByPartner = /^(?:mom|mo|mother)\b(?!'s ).*\b(?:bf|boyfriend|husband|partner|ex)\b.* her$/;

const says = /\b(?:says|said|reports?|reported|states|stated|told|dice|dijo|reporta|refiere|noticed|saw|found|vio)\b/i;

/** "niega golpes pero tenía un moretón": whoever denies being struck is the one who bears the mark. */
const ofWhoDenies =
  /\b(?:den(?:y|ies|ied)|niega|nego|negó)\b[^.;]{0,40}\b(?:golpes|dv|ipv|abuse|violence|violencia|maltrato|fighting|being hit|hitting|hit|being hurt|altercation)\b[^.;]{0,40}\b(?:but|pero|yet|aunque|however)\b[^.;]{0,24}$/i;
const parentBefore = /\b(?:mom|mo|mother|mam[aá]|madre|bio ?mom)(?:\s|[^\p{L}])/iu;
const childBefore =
  /\b(?:child|kid|boy|girl|baby|infant|toddler|son|daughter|dtr|ni[nñ][oa]|hij[oa]|beb[eé]|\d{1,2} ?yo)\b/i;

/** Whether the words tell of a mark on somebody's body. */
export const isInjury = (page: Page, { start, end }: Span) => injury.test(page.plain.slice(start, end));

/** Whether a bruise or a cut is told of a child's parent: then it speaks of violence between the adults, not of a child hurt. */
export function isMarkOnParent(page: Page, span: Span, sentence: Span): boolean {
  const words = page.plain.slice(span.start, span.end);
  if (struckByPartner.test(words)) return true;
  if (!injury.test(words)) return false;
  const lead = page.typed.slice(Math.max(sentence.start, span.start - 100), span.start);
  if (ofWhoDenies.test(lead)) {
    const before = page.typed.slice(Math.max(0, span.start - 200), span.start);
    return parentBefore.test(before) && !childBefore.test(before);
  }
  if (struckParent.test(lead)) return true;
  const owned = onParent.exec(lead);
  return owned !== null && !says.test(owned[0]);
}

/** A mark on an adult that goes with a fall or an illness told in the same sentence is no sign of abuse; a stroke slurs. */
export function isExplained(page: Page, flag: RiskFlag, area: PracticeArea, span: Span, sentence: Span): boolean {
  const text = page.plain.slice(sentence.start, sentence.end);
  const words = page.plain.slice(span.start, span.end);
  if (flag === 'adult_abuse_neglect' && /^(?:bruis|black|swollen|abras|scratch|moret|ojo)/.test(words))
    return /\b(?:fell|falls?|slipped|slid|tripped|stumbled|on the floor|found down|resbalo|tropezo|se cayo|caida|en el (?:piso|suelo)|iv|blood draw|blood thinners?|cat|dog|gardening)\b/.test(
      text,
    );
  if (flag === 'child_abuse_neglect' && area !== 'cps') return !aChild.test(text);
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
