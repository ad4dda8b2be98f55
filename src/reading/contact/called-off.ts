import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** Whether a word for calling off speaks of the worker's own contact. */
export function isCalledOff(page: Page, cue: Span, clause: Span): boolean {
  const before = page.plain.slice(clause.start, cue.start);
  const after = page.plain.slice(cue.end, clause.end);
  if (toldUsTo.test(before)) return ourVisit.test(after);
  // "cant do this anymore": despair, no appointment.
  if (/ (?:this|it)$/.test(page.plain.slice(cue.start, cue.end)) && /^ (?:any ?more|alone|much longer)/.test(after))
    return false;
  // "bumped head", "bumped into her PO at the store": no appointment.
  if (/^bumped$/.test(page.plain.slice(cue.start, cue.end)) && bodily.test(after)) return false;
  // "PCP office moved her appt from 5/19": another's; the worker's own opens the clause.
  if (
    /^(?:pushed|moved|bumped|switched) .*\bfrom\b/.test(page.plain.slice(cue.start, cue.end)) &&
    !/^\W*(?:i |we |had to |also |just |so )*$/.test(before)
  )
    return false;
  if (
    /\b(?:snap|insurance|medicaid|policy|phone|service|lease|aid|benefits|food stamps|pcp|dr|therapy|her therapist|card|subscription|wants to|will|may|might|(?<!had )to|need to)\s?$/.test(
      before,
    )
  )
    return false;
  if (/\b(?:not|didnt|didn't|never|no)\s$/.test(before)) return false;
  // "Mr. Beck's surgery was cancelled": with somebody else.
  if (
    /\b(?:surgery|procedure|biopsy|mri|scan|flight|ride|wedding|class|shift|trip|party|cirugia|operacion) (?:(?:was|got|is|were|has been|had been|se|fue) )?$/.test(
      before,
    )
  )
    return false;
  // "Meals on Wheels cancelled on her twice".
  if (/^ on (?:him|her|them|cl|pt|client|mom|dad|mo|fa|the family)\b/.test(after)) return false;
  // "the visit is off to a good start".
  if (
    /\boff$/.test(page.plain.slice(cue.start, cue.end)) &&
    /^ (?:to|meds?|work|the|his|her|track|paper|of|unit|campus|balance|sick)\b/.test(after)
  )
    return false;
  // "wound clinic called off her 5/1 visit": the client's appointment with somebody else.
  if (
    /\b(?:clinic|dialysis|cardiology|oncology|ortho|neuro|radiology|lab|hospital|pharmacy|agency|vendor|dme|transport\w*|provider|pcp|specialist|surgeon|dentist|derm|wound care|infusion|clinica|medico|doctor|judge|court|juez)(?: \w+)? $/.test(
      before,
    ) &&
    /^ (?:his|her|their|pts?|pt's|cls?|cl's|client's|mom's|su|sus|la|el|the) /.test(after)
  )
    return false;
  return !/^ (?:his|her|the|their|su|el|la) (?:insurance|snap|medicaid|policy|lease|phone|pcp|dr|doctor|card|benefits|therapy|seguro|dentist)/.test(
    after,
  );
}

const bodily =
  /^ (?:into\b|(?:(?:his|her|their|the|my|right|left|r|l|back of) )*(?:head|knee|elbow|arm|leg|hip|shoulder|forehead|face|nose|toe|shin|hand|eye|chin|ribs?|back|mouth|lip|foot|ankle|wrist)\b)/;

/** "his wife called to cancel", "texted me asking to move": whoever is in touch to call it off. */
const toldUsTo =
  /[a-z].*\b(?:called|phoned|telephoned|rang|texted|txted|txtd|emailed|messaged|wrote|left (?:a |me a |us a )?(?:vm|msg|message|voicemail|note)|sent (?:a |me a )?(?:text|email|message|msg)|let (?:me|us) know|llamo|texteo|escribio|aviso|marco|mando (?:un )?(?:mensaje|texto|correo))(?: (?!to |para |pa )[a-z0-9:,]+){0,5} (?:to|para|pa) $/;
const ourVisit =
  /^(?: (?:it|on me|on us|w\/ me|with me|last minute|again))*\W*(?:$|[,.;]|\d)|^ (?:our|today'?s?|this|tomorrow'?s|tonight'?s|tmrw'?s|the (?:visit|hv|appt|appointment|meeting|mtg|session|home|call|ov|office)|(?:mon|tues|wednes|thurs|fri|satur|sun)[a-z]*'?s?|hv|ov|visit|mtg|meeting|session|appt|because|bc|due|since|as|la (?:visita|cita|reunion|junta|llamada|sesion)|nuestra|hoy|porque|pq)(?![a-z])/;

/** "says she can't make it today", "aviso que no puede venir hoy": told, and by that called off. */
export const isExcused = (page: Page, cue: Span, clause: Span): boolean =>
  /^(?:can'?t|cannot|couldn'?t|won'?t|wont|unable|not able|no (?:puede|va|podra|pudo|pueden|van|viene|vienen|vendra|llega)|[a-z]+ (?:won'?t|will not|does ?n[o']?t|does not) work)/.test(
    page.plain.slice(cue.start, cue.end),
  ) &&
  /\b(?:today|tonight|today's|this week|our|the visit|our visit|hoy|a la cita|a su cita|a la visita|do (?:hv|ov))\b/.test(
    page.plain.slice(cue.start, cue.end + 14),
  ) &&
  /\b(?:says|said|told me|let me know|texted|txte?d|txt|sent text|called|phoned|wrote|messaged|emailed|aviso|dijo|dice|llamo|escribio|texteo)(?: me| us| and said| to say| saying| (?:para|pa|a) decir(?:me)?| diciendo)?(?: that| que| q)?(?: he| she| they)?(?: (?:the|our|today'?s|this|home|office))* $/.test(
    page.plain.slice(clause.start, cue.start),
  );

/** Where the reason begins, in so many words or with what became of somebody: "called off our visit | got put on a double at work". */
export function reasonIn(page: Page, { start, end }: Span, off: readonly Span[]): number {
  const reason = becauseOf.exec(page.plain.slice(start, end));
  const from = off[0]?.end ?? end;
  const fate = befallsThem.exec(page.plain.slice(from, end));
  return Math.min(reason ? start + reason.index : end, fate ? from + fate.index : end);
}
const befallsThem = /\b(?:(?:he|she|they)'?s?|got|has|had|have|woke|forgot|stuck|called in|tiene|tuvo|tenia)\b/;
const becauseOf = /\b(?:because|bc|b\/c|cuz|due to|since|as (?:he|she|they)|porque|pq|por|ya que)\b/;
