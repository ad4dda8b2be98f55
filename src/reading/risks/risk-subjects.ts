import type { PracticeArea, RiskFlag } from '#domain/contact.ts';

/** What one person does to another: told of a neighbour as the one who does it, it may still be the client's trouble. */
export const doneToOthers: readonly RiskFlag[] = [
  'violence_threat',
  'homicidal_ideation',
  'weapon',
  'domestic_violence',
  'child_abuse_neglect',
  'adult_abuse_neglect',
  'financial_exploitation',
  'unsafe_home',
  'psychosis',
];

/** Words that name the client, or point to them. */
export const toClient =
  /\b(?:him|her|them|me|us|my|his|cl|ct|pt|client|patient|mom|mo|mother|av|kids?|child|children|resident)(?:'s)?\b/;

/** Kin and companions who are no part of the client's own story; in child protection brothers and sisters may be children of the case. */
const companion =
  '(?:cousin|uncle|aunt(?:ie)?|friend|co-?worker|classmate|peer(?! (?:support|specialist|mentor|counselor))|prim[oa]|ti[oa]|amig[oa]|vecin[oa]|cunad[oa]|companer[oa])s?';
const ofGrown =
  '(?:(?:older |younger |twin |half[- ])?(?:brother|sister|sis|bro|sib|sibling)(?:[ -]in[ -]law)?|ex|nephew|niece|sobrin[oa]|herman[oa])s?';
const whose = "(?:his|her|their|a|an|one of (?:his|her)|cl'?s|client'?s|pt'?s|[a-z]+'s|su|un|una|el|la)";
const ofParent = `(?:mom|mo|mother|dad|fa|father|mama|papa)'s ${ofGrown}`;
const otherOne =
  '(?:(?:an|some)?other|different|otr[oa]|next) (?:(?:old|older|young|younger|little|teen) )?(?:lady|man|woman|guy|person|kid|child|boy|girl|student|family|resident|patient|pt|client|cl|ct|peer|youth|tenant|inmate|member|mom|dad|parent|senor|senora|nin[oa]|familia|paciente|residente|alumn[oa])s?';
const where =
  '(?: (?:at|in|from|on|of|down|across|next|up|en|de|del) (?:(?:the|that|a|her|his|same|next|la|el|su) )*[a-z]+(?: [a-z]+)?)?';
const saysOrActs =
  '(?:he|she|they|i|we|it|cl|ct|pt|client|patient|mom|mo|mother|dad|fa|father|child|kids?|baby|son|daughter|dtr|el|ella|yo|says?|said|states|stated|reports|reported|told|tells|saw|heard|found|called|thinks|worried|dicen?|dijo|dijeron|cuentan?|vio|llamo|encontro)';
/** "her", but in "lost her kids". */
const object =
  '(?:him|them|me|us|her(?= (?:to|at|in|on|into|out|off|up|down|away|home|and|so|for|from|with|w|over)\\b))';
const subjectOf = (person: string) =>
  new RegExp(
    `(?<!\\b(?:w/|with|w|from|at|by|to|of|on|for|met|saw|called|told|asked|visited|hit|hits|con|de|del|al|a) )(?<![a-z'])${person}${where}(?: (?:who|que|that))?(?: (?:his|her|their|own) (?:kids?|children|child|baby|son|daughter)| (?!(?:${saysOrActs}|${object})\\b)[^\\s,.;:()"]+){0,9} ?$`,
  );
const companionIs = subjectOf(`(?:(?<=^\\W*|[.;,(] )|${whose} )(?:(?:best|old|close) )?${companion}`);
const kinIs = subjectOf(`${whose} ${ofGrown}`);
const parentsKinIs = subjectOf(ofParent);
const otherIs = subjectOf(`(?:the )?${otherOne}`);

/** "sis in Dayton is in the hospital with pneumonia", "another kid in that class comes in with bruises": who does or suffers it is the subject of the sentence. */
export function isOutsidersOwn(flag: RiskFlag, area: PracticeArea, lead: string, words: string): boolean {
  if (toClient.test(words)) return false;
  if (otherIs.test(lead)) return true;
  if (doneToOthers.includes(flag) || flag === 'whereabouts_unknown') return false;
  return companionIs.test(lead) || (area === 'cps' ? parentsKinIs : kinIs).test(lead);
}
