import type { PracticeArea, RiskFlag } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { dependentAdult, frailElder } from './frail-adults.ts';

/** A child of whatever age, in the words of a note. */
export const aChild =
  /\b(?:child|children|kids?|baby|infant|toddler|nin[oa]s?|foster (?:mom|dad|mother|father|home|parents?)|(?:1[0-7]|\d) ?(?:yo|mo|y\/o)|menor|(?:little|younger|baby|kid) (?:brother|sister|bro|sis|siblings?))\b/;

/** Abuse and neglect of a child or of an adult share their words; the practice area or the words around decide. */
export function isOfArea(flag: RiskFlag, area: PracticeArea, page: Page, within: Span): boolean {
  if (flag === 'self_neglect') return area !== 'cps';
  if (flag !== 'child_abuse_neglect' && flag !== 'adult_abuse_neglect') return true;
  const text = page.plain.slice(within.start, within.end);
  if (flag === 'child_abuse_neglect') return area === 'cps' || isAboutChildren(area, text);
  return (
    area === 'aps' ||
    area === 'medical_discharge' ||
    (area === 'cps' ? frailElder.test(text) : dependentAdult.test(text) && !isAboutChildren(area, text))
  );
}

const isAboutChildren = (area: PracticeArea, text: string) =>
  aChild.test(text) ||
  youth.test(text) ||
  ((area === 'reentry' || area === 'behavioral_health' || area === 'medical_discharge') && ownChild.test(text));

const youth =
  /\b(?:cps|dcfs?|dcs|hotline report|child ?line|teen|youth|minor|\d+[ -](?:month|week|wk)s?[ -]old|(?:1[0-7]|\d)[ -](?:yr|year)s?[ -]old|preschooler|newborn|nicu|meconium|cord blood|little ones?|step(?:son|daughter|kids?)|grandkids?|great-?grand(?:son|daughter|child|kids?)|peds|pediatric\w*|(?:client|cl|pt),? (?:is )?(?:[1-9]|1[0-7])(?=[,.;]|$)|bad grades?)\b/;
const ownChild = /\b(?:his|her|their|su|own) (?:son|daughter|dtr|hij[oa])s?\b/;
