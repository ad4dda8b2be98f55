import type { Clause } from '#reading/clauses/clauses.ts';
import { opensWithMet } from '#reading/clauses/timed-clauses.ts';
import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import { leadingTo } from '#reading/spans.ts';
import { find, has, words } from '#reading/words.ts';
import { findModes } from './modes.ts';
import { isSharedDeed } from './own-deeds.ts';

const past = words(...languages.map((l) => l.past));
const deskWork = words(...languages.map((l) => l.deskWork));

/** Whether the clause tells of something done, by a verb of the past or desk work. */
export const tellsOfDeed = (page: Page, clause: Clause) =>
  has(page, deskWork, clause.span) ||
  has(page, past, clause.span) ||
  /\b[a-z]{3,}ed\b/.test(page.plain.slice(clause.span.start, clause.span.end));

/** Whether the clause tells of papers, results or calls to systems only; what is written to somebody is a contact. */
export function isDeskWork(page: Page, clause: Clause): boolean {
  const works = find(page, deskWork, clause.span);
  const [work] = works;
  if (!work) return false;
  const written = findModes(page, clause.span).some(
    ({ mode }) => mode === 'mail' || mode === 'email' || mode === 'text',
  );
  const isRecipient = ({ span, owner }: Clause['people'][number]) =>
    !owner &&
    /\b(?:to|a|al|sent(?: (?:the|his|her))?(?: [a-z]+)?|emailed|texted|mailed|wrote|messaged|notified(?: by)?)\s*(?:the |his |her |their |my |el |la |su )?$/.test(
      page.plain.slice(clause.span.start, span.start),
    );
  if (written && clause.people.some(isRecipient)) return false;
  // "noon at his tent, ref made to detox": where it was stands before what came of it.
  if (
    /\bref/.test(page.plain.slice(work.start, work.end)) &&
    (findModes(page, { start: clause.span.start, end: work.start }).length > 0 || isMetAt(page, clause))
  )
    return false;
  if (isSigning(page, clause) || isSharedDeed(page, clause) || isWithSomebody(page, clause)) return false;
  // "Odell 10:15, UA neg": at its hour somebody came, and was tested.
  if (opensWithMet(page, clause)) return false;
  // "didn't see anybody on this one i just finished the plan".
  if (saysNone(page, clause)) return true;
  // "uploaded the visit log": what was worked on, no visit.
  return clause.cues.every(({ start, end }) => {
    const cue = page.plain.slice(start, end);
    if (works.some((one) => start >= one.start && end <= one.end) && partOfWork.test(cue)) return true;
    // "submitted the waiver for Lattimore (no contact)".
    if (/^no contact/.test(cue) && /[(|,/-] ?$/.test(leadingTo(page.plain, start))) return true;
    // "worked home study paperwork": of what the papers are.
    if (
      /^ (?:paperwork|papers|packet|forms?|write[- ]?up|report|summary|log|docs|documentation)\b/.test(
        page.plain.slice(end, end + 16),
      )
    )
      return true;
    return start > work.start && aboutPapers.test(cue);
  });
}
/** "filled out the SNAP app w/ Gus at the library 2-3p": at a place or an hour, with somebody. */
const isWithSomebody = (page: Page, clause: Clause) =>
  (clause.lengths.length > 0 ||
    clause.whens.some(({ clock }) => clock !== null) ||
    findModes(page, clause.span).length > 0) &&
  clause.people.some(
    ({ span, owner }) => !owner && /(?:\b(?:with|w|con)|w\/) ?$/.test(leadingTo(page.plain, span.start)),
  );

/** "se refirió a Yadiel a GED en la oficina, 3 a 3:30": where and when it was done. */
const isMetAt = (page: Page, clause: Clause) =>
  (clause.lengths.length > 0 || clause.whens.some(({ clock }) => clock !== null)) &&
  findModes(page, clause.span).some(({ mode }) => mode === 'office_visit' || mode === 'home_visit');

/** "signed ROI at office 11-11:20": with whoever signed. */
export const isSigning = (page: Page, { span, whens }: Pick<Clause, 'span' | 'whens'>) =>
  whens.some(({ clock }) => clock !== null) && signedAt.test(page.plain.slice(span.start, span.end));
const signedAt =
  /\b(?:signed|firmo|firmaron|firmamos)\b.* (?:(?:at|in) (?:the |my |his |her |their )?(?:office|ofc|home|house|apt|bedside|jail|school|clinic|hospital|library)|en (?:la |su |mi )?(?:oficina|casa|clinica|escuela|hospital))\b/;
const partOfWork =
  /^(?:mailed|updated|intake|visits?|sessions?|calls?|meeting|mtg|hearing|assessment|contact|screened|assessed|completed|home (?:study|eval|assessment)|supervised|collat\w*|came in|call|consult|reviewed|screening)/;
/** "uploaded records, no contact": of what the work was, or that nobody was met for it. */
const aboutPapers =
  /^(?:visit|session|call|intake|meeting|mtg|contact|mailed.*|visita|sesion|llamada|no contact|sin contacto)s?$/;

/** "no contact today", "nothing", beside desk work: none was tried. */
export const saysNone = (page: Page, { span }: Clause) =>
  /^\W*(?:no|not an?) (?:client |actual |real |pt )?contacts?(?! (?:made|w\/|with|from|by))\b|^\W*no contacts? (?:was |were )?made(?: today| this (?:week|date)| yet)*\W*$|^\W*(?:no (?:visits?|contacts?|calls?|hv) (?:yet|today|done|so far)|(?:still )?sin contactos?(?: con (?:la |el |los |las )?[a-z]+)?(?: aun| todavia| hoy| esta semana| este mes)?|(?:hoy )?no (?:vi|visite|llame|contacte|entreviste) a nadie(?: hoy)?|(?:aun |todavia )?(?:no ha habido|no hubo|sin) (?:contacto|visita)(?: aun| todavia)?|no (?:hable|me comunique|hablamos) con nadie|(?:i |have |i have |i've |ive )?(?:still )?(?:didn'?t|did not|havent|haven't|have not|not|no one|nobody) (?:yet |actually |personally )?(?:(?:see|talk|speak|meet|contact|met|spoken|spoke|talked|seen|contacted|reached out) ?(?:to|with|w\/)? ?(?:(?:or|nor|\/) ?)?){1,3}(?:anyone|anybody|any clients?|any of them|a soul|him|her|them|cl|pt|av|client|family|fam|mom|dad)?(?: yet| so far| today| (?:on|for) this (?:one|case)| at this (?:point|time))*)\W*(?:$|i just\b)|^\W*(?:nothing|nada|zip|zilch|nope|no (?:hits?|match(?:es)?|luck|results?)|nothing found|no encontre nada)\W*$|^\W*(?:(?:cl|clt|client|pt|patient|av|he|she|they|mom|mo|family|fam|nobody|no one|none of them|el|ella|cliente|nadie)(?: (?:was|were|is|estuvo))? (?:not (?:present|there|seen|involved|contacted|available|met)|no (?:estaba|estuvo|participo|presente)|seen|met|contacted|presente|visto|contactado|no estaba))(?: (?:for (?:this|it)|today|hoy|en esto))*\W*$/.test(
    page.plain.slice(span.start, span.end),
  );

/** "No contact has been made with him yet": what is still to come was not tried. */
export const saysNotYet = (page: Page, { span }: Clause) =>
  /^\W*(?:no contact (?:has|had) (?:yet )?been (?:made|had)|(?:i )?have not (?:yet )?(?:made|had) contact|aun no (?:hay|he tenido) contacto|todavia no (?:hay|he tenido) contacto)\b/.test(
    page.plain.slice(span.start, span.end),
  );

/** "filled out the SSI app, cl not present": who was not beside the worker at the desk was not sought. */
export const saysAbsent = (page: Page, { span }: Clause) =>
  /^\W*(?:(?:the|el|la) )?(?:cl|clt|pt|client|av|mom|mo|dad|fa|he|she|they|el|ella|cliente|paciente|family|fam) (?:was |were )?(?:not|wasn'?t|weren'?t|no) (?:present|there|here|in|around|involved|with me|estaban?|estuvo|presente|participo)(?: for (?:this|it))?\W*$/.test(
    page.plain.slice(span.start, span.end),
  );
