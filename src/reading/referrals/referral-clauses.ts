import type { Piece } from '#reading/clauses/clauses.ts';
import type { Page } from '#reading/normalise.ts';

/**
 * "put in a referral to the legal clinic, both went out today", "se refirio a la Sra. Campos a comidas a domicilio": a referral
 * alone, whose places are where somebody is to go; nobody was met.
 */
export function isReferral(page: Page, { span, cues }: Piece): boolean {
  const text = page.plain.slice(span.start, span.end);
  return (
    (opensWithReferral.test(text) || furtherOne.test(text)) &&
    cues.every(({ start, end }) => sentOut.test(page.plain.slice(start, end))) &&
    !together.test(text)
  );
}

const noun =
  '(?:referrals?|refs?|consults?|referid[oa]s?|referencias?|interconsultas?)(?! (?:nurse|coordinator|specialist|intake|line|desk|source|person|team|worker|rep)s?(?![a-z]))';
const count = '(?:an?|the|two|2|both|another|new|three|3|una?|el|los|dos|his|her|her new|su)';
const opensWithReferral = new RegExp(
  `^\\W*(?:(?:i|we|and|also|so|just|then|today|yesterday|hoy|ayer|y) )*(?:(?:put in|made|sent(?: in| out| over)?|placed|submitted|faxed|filed|entered|did|completed|hice|hicimos|mande|envie|puse|se (?:hizo|hicieron|mando|envio|puso)) (?:${count} )*(?:[a-z]+ ){0,2}?${noun}|(?:${count} )*(?:[a-z]+ )?${noun} (?:was|were|is|have been|has been|fue|fueron|se|made|sent|placed|in |put in|submitted|hech[oa]s?)|se refirio|referred (?:him|her|them|cl|pt|client|mom|family)\\b)`,
);
/** "one to the day program and one to the rail program". */
const furtherOne = /^\W*(?:and |y )?(?:one|another(?: one)?|the other|otr[oa]|un[oa]) (?:to|for|a|al|para|was|went) /;
const sentOut = /^(?:went out|sent|mailed|faxed|emailed|visita|in|mailed it)/;
const together =
  /(?<![a-z])(?:we|together|(?:in|at) (?:my|the|our) (?:office|ofc)|en (?:la|mi) oficina|juntos|he signed|she signed|mom signed|i (?:saw|met|told|called|visited))(?![a-z])/;
