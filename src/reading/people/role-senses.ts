import type { ParticipantRole, PracticeArea } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { notThisRole } from './role-traps.ts';

/** A word for a role where it stands in the text. */
export interface RoleWord {
  readonly role: ParticipantRole;
  readonly span: Span;
}

/** The role a word has in its place, or none: "PT" and "pt", "counselor" at a school, "mo" behind a number. */
export function sense(page: Page, word: RoleWord, area: PracticeArea): RoleWord[] {
  const before = page.plain.slice(Math.max(0, word.span.start - 16), word.span.start);
  const itself = page.plain.slice(word.span.start, word.span.end);
  const after = page.plain.slice(word.span.end, word.span.end + 24);
  const wrong = notThisRole.some(
    (rule) =>
      rule.role === word.role &&
      (!rule.before || rule.before.test(before)) &&
      (!rule.itself || rule.itself.test(itself)) &&
      (!rule.after || rule.after.test(after)),
  );
  if (wrong) return [];
  // "her ex Kiana", "Ledbetter's ex": a former partner; "ex boss", "an ex client" are others.
  if (
    itself === 'ex' &&
    !(
      /(?:\b(?:his|her|their|my)|'s|s') $/.test(before) &&
      /^(?: \p{Lu}|,| called|$|\.)/u.test(page.typed.slice(word.span.end, word.span.end + 8))
    )
  )
    return [];
  // "sitter in room": the hospital's watch at a bed, nobody met.
  if (itself === 'sitter' && area === 'medical_discharge') return [];
  // "la señora Ofelia": a form of address, part of the name.
  if (
    /(?:^| )s(?:enor|ra|r|enora)$/.test(itself) &&
    /^\.? (?:de (?:la )?)?\p{Lu}/u.test(page.typed.slice(word.span.end, word.span.end + 9))
  )
    return [];
  if (
    /^(?:counselor|consejer[ao])$/.test(itself) &&
    atSchool.test(page.plain) &&
    (area === 'cps' || !/\b(?:treatment|tx|therapy|iop|clinic|terapia|rehab|group)\b/.test(page.plain))
  )
    return [{ ...word, role: 'school_staff' }];
  if (
    /^director|^directora/.test(itself) &&
    word.role === 'school_staff' &&
    !/escuela/.test(itself) &&
    !atSchool.test(page.plain)
  )
    return [{ ...word, role: 'facility_staff' }];
  // "at ofc, Mosley", "dr ofc": the office, unless a name follows as behind a rank.
  if (
    /^ofc\.?$/.test(itself) &&
    (!/^\.? \p{Lu}\p{Ll}/u.test(page.typed.slice(word.span.end, word.span.end + 5)) ||
      /\b(?:at|in|my|our|his|her|their|the|to|from|dr|drs|[a-z]+or'?s?) $|@ ?$/.test(before))
  )
    return [];
  if (/^(?:manager|mgr|gerente|encargad[oa])$/.test(itself)) return managing(page, word);
  // "called his supervisor at Tyson": not the worker's own.
  if (itself === 'supervisor' && area === 'reentry' && /\b(?:his|her|their) $/.test(before))
    return [{ ...word, role: 'employer' }];
  // "PD Ms. Finch": of two forms of shorthand the public defender is spoken to by name and title.
  const named = /^\.? \p{Lu}\p{Ll}/u.test(page.typed.slice(word.span.end, word.span.end + 5));
  if (itself === 'pd' && (/^ (?:mr|mrs|ms)\b/.test(after) || (named && inCourt.test(page.plain))))
    return [{ ...word, role: 'attorney' }];
  // "CO Tranter called": an officer by the name behind.
  if (itself === 'co' && (!named || page.typed.slice(word.span.start, word.span.end) !== 'CO')) return [];
  // "th. Bonnie": only in front of a name.
  if (/^th(?:er|erap)?$/.test(itself) && !named) return [];
  const typed = page.typed.slice(word.span.start, word.span.end);
  // "PT" in capitals is the therapist, unless the whole note is in capitals.
  if (typed === 'PT' && page.typed !== page.typed.toUpperCase()) return [{ ...word, role: 'physical_therapist' }];
  // Short words that mean other things in running text count as typed by people who mean the role.
  if (
    /^(pa|pd|le|da|ot|hr|fm|rp|np|sw|cm|ll|po|det|sup|super|casa|gm|chd|ns|md)$/.test(itself) &&
    !shorthand(typed, before, itself)
  )
    return [];
  // "RP": the resource parent of a child, elsewhere the reporting party.
  if (area !== 'cps' && itself === 'rp') return [{ ...word, role: 'other' }];
  if (area !== 'cps' && word.role === 'foster_parent' && /^(?:fp|fm)$/.test(itself)) return [];
  if (area !== 'cps' && /^(?:legal )?guardians?$|^tutora? legal$/.test(itself)) return [{ ...word, role: 'other' }];
  if (area !== 'cps' && word.role === 'child' && /^\d/.test(itself)) return [];
  return [word];
}

const inCourt = /\b(?:court|judge|hearing|hrg|arraign\w*|docket|plea|sentencing|ada)\b/;
const atSchool =
  /\b(?:school|sch|escuela|colegio|daycare|head start|elementary|guarderia|ged|kinder|teacher|maestr[oa])\b/;

/** "manager Phil": of what, the rest of the note says; else of something, and alone it is nobody. */
function managing(page: Page, word: RoleWord): RoleWord[] {
  const named = /^,? \p{Lu}/u.test(page.typed.slice(word.span.end, word.span.end + 3));
  const led = /\b(?:the|la|el|his|her|su|w\/|with|con|from|to|al|del?) $/.test(
    page.plain.slice(Math.max(0, word.span.start - 6), word.span.start),
  );
  // "the manager at the sober house ... owes rent": what stands behind the word before the rest of the note.
  const behind = /^ (?:at|of|from|for|de|del|en) (?:the |la |el )?[a-z' -]+/.exec(
    page.plain.slice(word.span.end, word.span.end + 40),
  )?.[0];
  const place =
    manages.find(([, words]) => words.test(behind ?? '')) ?? manages.find(([, words]) => words.test(page.plain));
  if (place) return named || led ? [{ ...word, role: place[0] }] : [];
  return named ? [{ ...word, role: 'other' }] : [];
}
const manages: readonly (readonly [ParticipantRole, RegExp])[] = [
  [
    'bank_staff',
    /\b(?:bank|branch|credit union|banco|sucursal|cuenta|acct|account|joint account|teller|withdrawals?)\b/,
  ],
  [
    'landlord',
    /\b(?:rent|renta|lease|apartment|apt|apts|apto|complex|eviction|tenant|unit|property|edificio|trailer park|motel|desalojo)\b/,
  ],
  [
    'employer',
    /\b(?:job|work|works|working|shift|shifts|hired|hours|restaurant|store|trabajo|trabaja|turno|warehouse|paystubs?|employer|diner)\b/,
  ],
  [
    'facility_staff',
    /\b(?:shelter|facility|snf|alf|al|group home|sober living|halfway|program|residence|albergue|asilo|hogar|rtc|nursing home|assisted living|house|manor|lodge|residence)\b/,
  ],
];

/** Two-letter shorthand: capitals, or a place where only a person fits. */
const shorthand = (typed: string, before: string, itself: string) =>
  typed === typed.toUpperCase() ||
  (/^(sup|po|ll|sw|cm|np|det|fm|rp)$/.test(itself) && !/\b(el|la|su)\s$/.test(before)) ||
  /\b(w\/|with|from|to|by|his|her|my|the|called|con) ?$/.test(before) ||
  (/^(?:gm|fm)$/.test(itself) && /[+&,] ?$/.test(before));
