import type { PracticeArea } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** Whether words of arrest or of a missed hearing tell of where somebody was met, or of no order of the client's own. */
export function isNoArrest(page: Page, area: PracticeArea, span: Span, sentence: Span): boolean {
  const words = page.plain.slice(span.start, span.end);
  return (
    isMeetingPlace(page, span, sentence) ||
    (jail.test(words) && seenThere.test(page.plain.slice(sentence.start, span.start))) ||
    // A parent who misses a hearing of the child's case breaks no order.
    (area === 'cps' && /^(?:failed|failure) to appear/.test(words)) ||
    (area !== 'reentry' && /violacion(?: (?:por|listo|a la))?$|^rev /.test(words))
  );
}

/** The charge behind an arrest is no use told of now. */
export const isCharge = (page: Page, span: Span): boolean =>
  /\b(?:dui|dwi|owi|manejar (?:tomad|borrach|ebri)\w+|drugs?|drogas?)$/.test(page.plain.slice(span.start, span.end)) &&
  charged.test(page.plain.slice(Math.max(0, span.start - 60), span.start));

const charged =
  /\b(?:arrest\w*|jail\w*|charg\w*|chg|cited|booked|picked up|convict\w*|sentenced|probation|parole|pled|locked up|picked him up|lo (?:arrestaron|detuvieron|agarraron)|la (?:arrestaron|detuvieron|agarraron)|carcel|detenid[oa]|pres[oa]|cargos?|multa)\b[^.;]{0,40}$/;

/** "Vi al padre, Evaristo, en la cárcel": nothing but whom and when lies between the visit and the jail. */
const jail = /(?:jail|prison|detention|carcel|prision|lockup)$/;
const seenThere =
  /\b(?:saw|met|visited|visit|interviewed|vi|visite|visita|fui|entreviste|f2f|contact)\b(?! (?:that|how|ll|him (?:get|being)))(?:(?!\b(?:is|was|been|he'?s|she'?s|says|said|since|desde|esta|estuvo|told|because|por|got|back|arrest\w*|after|before|he|she|they|que|and|y)\b)[^;]){0,60}$/;

/** "En la cárcel ayer con Adán", "county jail 10am w/ Luis": where the contact was, not what befell the client. */
function isMeetingPlace(page: Page, span: Span, sentence: Span): boolean {
  if (!/(?:jail|prison|detention|carcel|prision|lockup)$/.test(page.plain.slice(span.start, span.end))) return false;
  return (
    /^\W*(?:(?:today|yest|yesterday|hoy|ayer|esta manana|this am|visit|vst|visita|met|saw|en|at|in|in-reach|la|el|the|county|city|state|co|w\/|with|con|(?:mon|tues?|wed|thur?s?|fri|sat|sun|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|[\d:/-]+(?:am|pm|a|p)?)\W+)*$/.test(
      page.plain.slice(sentence.start, span.start),
    ) &&
    /^[ ,:](?: ?(?:today|yest|yesterday|hoy|ayer|this am|this morning|esta manana|mon|tues?|wed|thur?s?|fri|sat|sun|a las|at|[\d:/-]+ ?(?:am|pm|a|p|min|mins)?)\b,?)* ?(?:(?:w\/|with|con|to see|para ver a|met|saw|vi a) ?\p{Lu}|(?:w\/|with|con) (?:cl|ct|pt|client|cliente)\b)/u.test(
      page.typed.slice(span.end, sentence.end),
    )
  );
}
