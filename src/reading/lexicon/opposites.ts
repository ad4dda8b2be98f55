import type { Phrases } from './lexicon.ts';

/** Words that turn what happened into its opposite. Each pair: one side, the other side. */
export const opposites: readonly (readonly [Phrases, Phrases])[] = [
  [
    'increas*, rose, rise*, grew, higher, up from, aument*, subio',
    'decreas*, fell, drop*, declin*, lower*, reduc*, down from, disminu*, bajo',
  ],
  ['improv*, better, mejor*', 'worse*, deteriorat*, empeor*, peor'],
  ['attend*, kept, showed up, came to, asistio, acudio', 'miss(ed)?, no show, no-show, did not show, skipped, falto'],
  ['accept*, agree*, consent*, acepto, acordo', 'declin*, refus*, reject*, rechazo, se nego'],
  [
    'start*, began, begin*, resum*, enroll*, empezo, inicio',
    'stop*, quit, end(ed)?, discontinu*, withdrew, dropped out, dejo, termino',
  ],
  ['complet*, finish*, met the goal, termino', 'incomplete, unfinished, did not complete, failed to'],
  ['safe, segur*', 'unsafe, danger*, insegur*, peligros*'],
  ['sober, clean, abstinent, sobri*', 'relaps*, drank, drinking, using, intoxicated, recay*'],
  ['positive, positiv*', 'negative, negativ*'],
  ['found, obtain*, gain*, got a, encontro, consiguio', 'lost, lose*, losing, perdio'],
  ['housed, moved in', 'evict*, homeless, moved out, desaloj*'],
  ['approv*, grant*, aprob*', 'denied, deny, denial, reject*, nego'],
  ['early, before, antes', 'late, after, despues, tarde'],
  ['open*, abri*', 'clos*, cerr*'],
  ['alone, solo, sola', 'together, accompanied, junt*'],
  ['always, siempre', 'never, nunca'],
  ['more, mas', 'less, fewer, menos'],
  ['arrest*, jailed, arrestad*', 'released, liberad*'],
  ['placed, removed from', 'reunified, returned home'],
  ['admitted, ingres*', 'discharged, dad* de alta'],
];
