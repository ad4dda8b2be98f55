import type { PracticeArea } from '#domain/contact.ts';

/** A note, who takes part (null: not looked at) and whom it names as client (undefined: not looked at). */
export type WhoLine = readonly [PracticeArea, string, readonly string[] | null, (string | null)?];

export const besideRoles: readonly WhoLine[] = [
  ['aps', 'hv w/ cl 3/4 2pm, peer Oswaldo sat in', ['client', 'peer_specialist:Oswaldo']],
  ['cps', 'saw kids at home 6/1 4p, aunt Fern there too', ['children', 'relative:Fern']],
  [
    'cps',
    'FTM 6/2 @ office / mo Tansy, fa, pgm, GAL Mr. Ives / plan reviewed',
    ['mother:Tansy', 'father', 'grandmother', 'GAL:Mr. Ives'],
  ],
  ['cps', 'ftm 6/2 10a: mom, dad, CASA Lottie, DCS atty Voss', ['mother', 'father', 'GAL:Lottie', 'attorney:Voss']],
  ['behavioral_health', 'called group home staff Reggie 6/3 at 2', ['facility_staff:Reggie']],
  ['medical_discharge', 'spoke with charge RN Adaeze 6/3', ['nurse:Adaeze']],
  ['medical_discharge', 'tc to floor nurse Wim 6/3 9:30', ['nurse:Wim']],
  ['aps', 'Llamé ayer a Ofelia, administradora del asilo, 10 min', ['facility_staff:Ofelia']],
  ['aps', 'visita con don Fito el lunes, estaba su vecina doña Chelo', ['client:don Fito', 'neighbor:doña Chelo']],
  ['aps', 'hablé con la hermana, Jovita, ayer a las 3', ['sibling:Jovita']],
  ['aps', 'Llamé a la nuera, Maribel, 6/2. dice que ya comió', ['relative:Maribel']],
  ['aps', 'El sobrino, Chano, me llamó ayer en la tarde', ['relative:Chano']],
  ['cps', 'law enf called 6/2 11pm re: the home', ['law_enforcement']],
  ['reentry', 'Llamada con la oficial de parole Sra. Montes 6/2 9:00', ['probation_officer:Sra. Montes']],
  ['reentry', 'tc w/ oficial de probatoria Rentería 6/2', ['probation_officer:Rentería']],
  [
    'aps',
    'bank visit w/ Mrs. Kato 6/2 10am, manager Russ helped close the acct',
    ['client:Mrs. Kato', 'bank_staff:Russ'],
  ],
  ['reentry', 'spoke to manager Denny at his job 6/2, works full shifts', ['employer:Denny']],
  [
    'medical_discharge',
    'met at bedside 6/2 1pm: SW Lindqvist, Dr. Abara, pt and me',
    ['social_worker:Lindqvist', 'doctor:Dr. Abara', 'client'],
  ],
  ['behavioral_health', 'phoned his boss at the car lot, Mr. Reyes, 6/2 3pm', ['employer:Mr. Reyes']],
  ['cps', 'hv con mo Nubia y los nenes ayer 4pm', ['mother:Nubia', 'children']],
  ['cps', 'zoom 6/2 4pm w/ youth Kade, 16, RTC staff Moe beside him', ['child:Kade', 'facility_staff:Moe']],
  [
    'cps',
    'talked to the girl Posy at school 6/2 at 10, counselor Mrs. Vance sat in',
    ['child:Posy', 'school_staff:Mrs. Vance'],
  ],
  ['cps', 'called fost mom Ginny 6/2 5p', ['foster_parent:Ginny']],
  ['cps', 'Vi a la niña y a la abuela Tencha en casa ayer a las 5', ['child', 'grandmother:Tencha']],
  ['cps', "dropped kids Otis & Fay at foster mom Bee's home 6/2 8p", ['child:Otis', 'child:Fay', 'foster_parent:Bee']],
  ['aps', 'Llamé al hijo de la señora, Nacho, 6/2', ['son:Nacho']],
];

export const inShape: readonly WhoLine[] = [
  ['aps', 'Saw Corliss T. at home 6/2 2p', ['client:Corliss T.'], 'Corliss T.'],
  ['aps', 'vi a Imelda R en el shelter ayer 2pm', ['client:Imelda R'], 'Imelda R'],
  ['behavioral_health', 'tc w/ Darrow L 6/2 9a, says ok', ['client:Darrow L'], 'Darrow L'],
  ['medical_discharge', "hv at Mr. Haggis' house 6/2 10am, no answer", ['client:Mr. Haggis'], 'Mr. Haggis'],
  ['aps', "visit 6/2 w/ nurse Orla at Dell Purvis' place", ['client:Dell Purvis', 'nurse:Orla'], 'Dell Purvis'],
  [
    'aps',
    'ok this is for mister Tolland I saw him at the rehab place yesterday at three',
    ['client:mister Tolland'],
    'mister Tolland',
  ],
  ['cps', 'cancelé con los Quintana, lo pasamos al lunes', ['family:Quintana'], 'Quintana'],
  ['aps', 'Visita con la señora ayer a las 2', ['client'], null],
];

export const named: readonly WhoLine[] = [
  ['behavioral_health', 'Osgood - bedside 6/2 10am, calm', ['client:Osgood'], 'Osgood'],
  ['aps', 'found Lomax at the bus stop 6/2 7am, took him in', ['client:Lomax'], 'Lomax'],
  ['reentry', 'landlord Mr. Finney called 6/2, says Tibbs is behind on rent', ['landlord:Mr. Finney'], 'Tibbs'],
  ['medical_discharge', 'wife of Alden Crouse called me 6/2 9:50, he fell', ['spouse'], 'Alden Crouse'],
  ['aps', 'off phone w/ neighbor of Penhallow, heard yelling', ['neighbor'], 'Penhallow'],
  ['reentry', 'Llamé a la mamá de Nando, la Sra. Treviño, 6/2', ['mother:Sra. Treviño'], 'Nando'],
  ['aps', "did we ever get the labs back from Mabry's PCP?", null, 'Mabry'],
  ['reentry', "remind me to renew Pacheco's bus pass by 6/30", null, 'Pacheco'],
  ['reentry', 'staffed Ludlow w/ my sup Renata 6/2, 20 min', ['supervisor:Renata'], 'Ludlow'],
  ['reentry', 'emailed PO Strand the pay stubs for Mackey 6/2', ['probation_officer:Strand'], 'Mackey'],
  ['behavioral_health', 'Anoche 11pm me llamó Chuy, anda en la calle', ['client:Chuy'], 'Chuy'],
  ['behavioral_health', 'ER nurse Tad called 6/2 10pm abt Ximena, OD', ['nurse:Tad'], 'Ximena'],
  ['aps', '26-0417 extension request keyed in', null, '26-0417'],
  ['reentry', 'rvw of GPS logs for RE-21-044: 2 late curfews', null, 'RE-21-044'],
  ['cps', 'closing summary for 2025-JV-0311 pls', null, '2025-JV-0311'],
  ['aps', 'HD-3107 hv 6/2, no answer', null, 'HD-3107'],
  ['medical_discharge', 'Ebony Falk me canceló la llamada de hoy', ['client:Ebony Falk'], 'Ebony Falk'],
  ['medical_discharge', 'hv 6/2 5:30 to 6:15 pm Nolan Teague. denies pain', ['client:Nolan Teague'], 'Nolan Teague'],
  ['behavioral_health', 'Stokes blew curfew, sober living staff Gil called 6/2 10pm', ['facility_staff:Gil'], 'Stokes'],
  ['reentry', 'Made referral for Ozzie. Saw him at the office 6/2 2pm', ['client:Ozzie'], 'Ozzie'],
  ['aps', 'Visit w/ Rudy 6/2 10-10:50. Goals: (1) stay in his apt (2) get state ID', ['client:Rudy'], 'Rudy'],
];

export const tookPart: readonly WhoLine[] = [
  ['cps', 'hv 6/2 4p, mo crying, uncle Ned came in and took baby', ['mother', 'relative:Ned', 'child']],
  ['reentry', 'went w/ Arlo to the clinic 6/2 11am, np Sunita upped his meds', ['client:Arlo', 'prescriber:Sunita']],
  ['aps', 'saw Harlow at the SNF 6/2 2pm. Nurse mgr Pilar took photos', ['client:Harlow', 'nurse:Pilar']],
  ['cps', 'tried hv w mo 6/2 6p, she wasnt there. grandpa Walt came out and yelled', ['mother', 'grandfather:Walt']],
  [
    'medical_discharge',
    'tcm call 6/2 11:10 to Mr. Boll, wife Ines answered then put him on',
    ['client:Mr. Boll', 'spouse:Ines'],
  ],
  [
    'cps',
    'supervised visit sat 11-12 at the park, dad Cy brought lunch n hugged both girls',
    ['father:Cy', 'children'],
  ],
  ['cps', 'hearing 6/2 9am, judge continued the case, mom objected', ['judge', 'mother']],
  ['behavioral_health', 'told Merle face to face 6/2 about the new time', ['client:Merle']],
  ['aps', 'Llevé a Ureña al centro el lunes 2pm, staff Berta hizo el intake', ['client:Ureña', 'facility_staff:Berta']],
  [
    'medical_discharge',
    'IDT 6/2 1pm. attending Dr. Sethi, SNF liaison Joni',
    ['doctor:Dr. Sethi', 'facility_staff:Joni'],
  ],
  ['medical_discharge', 'sat in at bedside 6/2 while RN Opal trained dtr on the pump', ['nurse:Opal', 'daughter']],
];

export const onlyTalkedAbout: readonly WhoLine[] = [
  ['reentry', 'met w/ cl 6/2 at office. says his aunt Lena moved to Tucson', ['client']],
  ['behavioral_health', 'hv w/ cl 6/2. peer group starts monday', ['client']],
  ['aps', 'hv w/ cl 6/2 2pm, refused home health aide', ['client']],
  ['medical_discharge', 'called pt 6/2, home health consult placed', ['client']],
  ['reentry', 'ov w/ cl 6/2 9a, applied at Home Depot and Tire Kingdom', ['client'], null],
  ['reentry', "met cl at Wendy's 6/2 noon", ['client'], null],
  ['aps', 'hv w/ cl 6/2, started Lexapro and Trileptal', ['client'], null],
  ['behavioral_health', 'PHQ-15 done w/ cl 6/2, drove I-95', ['client'], null],
  ['medical_discharge', 'seen 10-1130 w/ pt at bedside 6/2', ['client'], null],
  ['reentry', 'cl has a DD-214 and a W-2, ov 6/2', ['client'], null],
  ['aps', 'Recordar: llevar despensa el sábado', null, null],
  ['cps', 'Violation hearing moved to 6/20', null, null],
  ['aps', 'hv w/ cl 6/2. Porch steps broken, Stove works', ['client'], null],
  ['cps', 'visited mom 6/2, she brought POA papers', ['mother']],
];
