/** Words a name follows in a note without capitals, as alternatives of a pattern. */
const oneOf = (list: string) =>
  list
    .split(',')
    .map((one) => one.trim().replaceAll('/', '\\/'))
    .join('|');

/** Behind a role a name may stand: "pt lorna", "maestra wendy". */
export const roleLeads = oneOf(`
  pt, cl, clt, client, patient, cliente, paciente, probationer, parolee, youth, atty, attorney, po, nurse, rn, np, lpn, sw, cm, therapist, counselor, teacher,
  principal, landlord, landlady, neighbor, neighbour, son, daughter, dtr, sister, sis, brother, bro, aunt, auntie, uncle, cousin, niece, nephew, wife, husband, gf, bf, girlfriend,
  boyfriend, fiance, roommate, roomie, friend, staff, staff member, boss, sup, supervisor, coworker, gal, aide, hha, pharmacist, det, deputy, officer, interpreter, judge, ada, mgr, manager, employer, pastor, sponsor, caregiver,
  grandma, gma, mgm, pgm, grandson, granddaughter, fm, fp, foster mom, foster dad, stepdad, stepmom, kiddo, child, mom, dad, mo, fa,
  abuela, abuelo, tia, tio, hija, hijo, hermana, hermano, esposa, esposo, marido, novia, novio, vecina, vecino, maestra, maestro, enfermera, enfermero, terapeuta,
  peer mentor, peer, mentor, peer specialist, peer support, detective, ofc, sgt, trooper, abogada, abogado, casero, casera, prima, primo, sobrina, sobrino, nieta, nieto, clienta, consejera, consejero, doctora, doctor, jefe, jefa, madrina, padrino,
  mama, papa, mami, papi, madre, padre, abuelita, abuelito, nino, nina, bebe, menor, cunada, cunado, suegra, suegro, nuera, yerno, farmaceutico, farmaceutica, trabajadora social, trabajador social, juez, jueza`);

/** Forms of address, with their full stop or without: "mr. kessling", "sgt brandt", "doña carmela". */
export const titleLeads = oneOf(`
  mr, mrs, ms, miss, mister, dr, dra, sr, sra, srta, don, dona, senor, senora, senorita, det, sgt, lt, cpl, dep, ofc, officer, sergeant, detective,
  deputy, lieutenant, lic, prof, profe, rev`);

/** Being in touch with somebody: the name is the other's. */
export const leadsToName = oneOf(`
  tried calling, tried to call, tried to see, tried to reach, calling, reached, found, looked for, put, w, w/, with, met, met with, visited, called, texted, txted, emailed, phoned, rang, interviewed, staffed, tc w/, tc to, tc with, spoke to, spoke w/, spoke with, spoke w, talked to, talked with, talked w,
  hv, hv to, visit to, call to, visita a, visita con, llamada a, llamada con, sesion con, h/v, ov, f2f, took, tried, no show, noshow, ns, helped, ran into, bumped into, swung by, dropped in on, checked in on, caught up w, caught up with, told, gave, asked, reminded, bring, take, remind, call, text, see, visit, tell, supv w, sup w, supervision w, sat w, sat with, tx'd, msgd, messaged, rode w, fui con, fui a ver a, marque a, le marque a, busque a, encontre a,
  lvm, lvm for, vm for, msg for, hv w/, letter to, letters to, mailed, mailed to, sent to, re, saw, seen, knocked at, stopped by, checked on, home of, house of, apt of, residence of, casa de, contacted, picked up, transported, drove,
  vi a, visite a, llame a, hable con, con, texteo a, textie a, cite a, lleve a, recogi a, para la familia, la familia, c, schedule, sched`);

/** Papers and appointments of somebody: "dc summary for ahern", "ged proof for dre". */
export const papersOf =
  '(?:summary|notes?|proof|chart|charting|file|letter|letters|report|packet|application|app|eval|visit|hearing|papers|paperwork|forms?|case plan|plan|carta|reporte|resumen|nota|notas|solicitud|papeles|cita|caso|case)(?: for| de| para)?';

/** What follows the name that heads a record: where or how, and when. */
export const clockOrPlace =
  '(?:(?:at |in |en |on |by )?(?:the |la |his |her )?(?:office|ofc|ofic|oficina|hv|ov|home|home visit|home contact|house|casa|apt|phone|tc|tel|jail|clinic|clinica|er|ed|hospital|hosp|school|shelter|bedside|zoom|visit|visita|call|llamada) )?(?:(?:today|yest|yesterday|mon|tues?|weds?|thurs?|fri|sat|sun) )?(?:at |a las )?(?:\\d{1,2}:\\d\\d|\\d{1,2}(?:[0-5]\\d)? ?(?:am|pm|a|p)\\b|\\d{1,2}(?:[0-5]\\d)? (?:hv|ov|tc|pc|fv|knocked|home|office|ofc|jail|phone|zoom|bedside|no ans|no show|n\\/a|lvm|not home|at the|in the|called|visit|casa|oficina|no contest)[a-z]*\\b|(?<=(?:office|ofc|ofic|oficina|hv|ov|home|visit|contact|house|casa|phone|tc|tel|jail|clinic|clinica|bedside|zoom|visita|call|llamada) (?:at |a las )?)\\d{1,4}\\b)';

/** What or whom a paper, a call or a complaint is about: the name ends the thought. */
export const topicLeads =
  '(?:for|re|on|about|abt|bout|of|regarding|de|del|para|pa|por|sobre|lo de|case|caso|correction|fix|amend|bring|correccion|and|n|y|&|d|by|from|to|the pharmacist|landlord|aka)';

/** What those who head a record do or are, as alternatives of a pattern. */
export const actsOfNamed = `
  (?:0?[6-9]|1[0-9]|2[0-3])[0-5]\\d(?= [a-z]|[,-]), cxl?d?, cx'?l?d, cancell?ed, cxled, no[ -]?show(?:ed)?, ns, n/s, called, texted, txtd, txted, phoned, emailed, came, showed, got, gets, gave, took, left, missed, is, isnt, was, wasnt, has, hasnt, had, did, doing, never [a-z]+ed, never came, od'?d, overdosed,
  didnt, doesnt, failed, skipped, reported, turned (?:up|in|him|her)\\w*, checked in, walked, dropped, hung up, absconded, relapsed, passed, blew, ran, stayed, moved, lost, found, says, said, states, reports, reported, denies, denied, asked, asks, wants, wanted, needs, lives, agreed, refused, refuses, declined, signed, finished, started, completed, in (?:the )?(?:ofc|office|jail|er|ed|hosp\\w*),
  at (?:the )?(?:ofc|office|home|shelter|library|clinic), here, home, not home, not there, seen, seemed, looks, looked, still, again, tested, admitted, discharged, arrested, released, note, cell, cell phone, apt, apartment, house, residence, res,
  no contesta, no contesto, no vino, no llego, falto, cancelo, llamo, vino, llego, dice, dijo, niega, quiere, pidio, esta, estaba, sigue, en (?:la )?(?:ofi\\w*|casa|carcel|corte|er|hospital), sin, ya, firmo, salio, visto, vista, texteo, participo, trajo, trabaja, anda, perdio, consiguio, empezo, regreso, me (?:llamo|dijo|conto|texteo|marco|escribio)`
  .trim()
  .replace(/\s*,\s*/g, '|');

/** Who says something, or what joins two sentences: whoever does something behind it is named. */
export const saysThat =
  '(?:says?|said|states|reports|reported|told me|heard|dice|dijo|that|que|q|bc|because|cuz|porque|so|but|pero|when|cuando|then|luego|also|tambien)';

/** What belongs to a household: "the ramos house", "the whitlock kids". */
export const householdNouns =
  '(?:house|home|household|family|fam|mom|mother|dad|father|kids|children|siblings|sibs|twins|case|residence|res|apt|apartment|trailer)';

/** What only people who head a record do: "bell no show", "ray seen at his apt". */
export const meetings =
  "(?:no[ -]?show(?:ed)?|ns|never [a-z]+ed|never came|seen|knocked|called|texted|txtd|phoned|emailed|came|cxl?d?|cancell?ed|cxled|says|said|reports|reported|doing|missed|od'?d|overdosed|no contesto|no vino|falto|vino|llamo|dice|dijo)";

/** Names that are words as well: only where nothing but a name can stand they are taken for one. */
export const namesAndWords: ReadonlySet<string> = new Set(
  `adan alma amber angel bailey banks barrios bell bishop bo booker boyd brooks campos carter clay crystal cross dawn drew everly fisher
  grace hart harper ivy jack jo joy junior kelly lee lena leo leon lily lowe mary memo mia moss parker pat paty pilar porter ray reed refugio rios
  rosales ruby salas soledad stone stucky sue susan ted tina tom tracy tripp turner vera vic wally wendy winifred woods`.split(
    /\s+/,
  ),
);

/** Surnames that are words as well: behind a first name or a form of address: "edna price", "mr day". */
export const surnamesAndWords: ReadonlySet<string> = new Set(
  `baker black brown chambers cook day fields flowers ford frost gates gray green hill king knight lamb love mason mills page pope
  price rice rose snow stokes summers swan wells west white winters wolf wood young`.split(/\s+/),
);
