import { describe, expect, it } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const read = (text: string, practiceArea: PracticeArea) => {
  const [note] = readNote(text, { now: '2026-03-11T16:40:00-05:00', practiceArea });
  const type = note?.contactType;
  return {
    type: type && 'value' in type ? type.value : null,
    who:
      note?.participants.map(({ value }) => (value.name ? `${value.role}:${value.name}` : value.role)).toSorted() ?? [],
    client: note?.caseRef?.value ?? null,
  };
};

type Line = readonly [PracticeArea, string, string, readonly string[], string | null];

const inLowerCase: readonly Line[] = [
  ['reentry', 'delgado cxld 2pm ov, car wont start. rs thurs', 'client_contact', ['client:delgado'], 'delgado'],
  ['reentry', 'ran into hollis outside the food bank, says job is good', 'client_contact', ['client:hollis'], 'hollis'],
  ['reentry', 'left vm for marquez at his new number 4pm', 'client_contact', ['client:marquez'], 'marquez'],
  [
    'behavioral_health',
    'took shanice to dmv for her id 10 to 1130, passed',
    'client_contact',
    ['client:shanice'],
    'shanice',
  ],
  [
    'behavioral_health',
    "talked to terrell's mom today he is back home and taking his shot",
    'collateral_contact',
    ['mother'],
    'terrell',
  ],
  ['behavioral_health', 'supv w denise 45 min, went over the waitlist', 'supervision', ['supervisor:denise'], null],
  [
    'behavioral_health',
    'staffed hutchins w my supervisor and she agrees w the step down',
    'supervision',
    ['supervisor'],
    'hutchins',
  ],
  [
    'aps',
    '3/4 10a hv pruitt w/ Det. Salas. no heat, space heater by the couch',
    'client_contact',
    ['client:pruitt', 'law_enforcement:Det. Salas'],
    'pruitt',
  ],
];

const explained: readonly Line[] = [
  [
    'aps',
    "Marlene (Mr. Boyd's niece) emailed me Monday about the joint account.",
    'collateral_contact',
    ['relative:Marlene'],
    'Mr. Boyd',
  ],
  [
    'aps',
    "Talked to Curtis from the water company about Mrs. Vance's shutoff, they will hold it to Friday",
    'collateral_contact',
    ['other:Curtis'],
    'Mrs. Vance',
  ],
  [
    'aps',
    'Hablé con Héctor, el casero de la Sra. Núñez, le debe dos meses',
    'collateral_contact',
    ['landlord:Héctor'],
    'Sra. Núñez',
  ],
  [
    'aps',
    'por tel con Marisela, del banco, sobre los retiros de la Sra. Paz',
    'collateral_contact',
    ['bank_staff:Marisela'],
    'Sra. Paz',
  ],
  [
    'medical_discharge',
    'spoke with Tamika in admissions at Oakview SNF re Haddad, bed ready wed',
    'collateral_contact',
    ['facility_staff:Tamika'],
    'Haddad',
  ],
  [
    'medical_discharge',
    'spoke w Renata, the case manager at Humana, auth still pending',
    'collateral_contact',
    ['provider:Renata'],
    null,
  ],
  [
    'reentry',
    'Called Mr. Reyes, the manager at Sunrise House, about an open bed for Quincy.',
    'collateral_contact',
    ['facility_staff:Mr. Reyes'],
    'Quincy',
  ],
  [
    'reentry',
    'Hablé con el PO de Darío, el Sr. Lomas, a las 3',
    'collateral_contact',
    ['probation_officer:Sr. Lomas'],
    'Darío',
  ],
  [
    'cps',
    'le hablé a la maestra de Nico, la Sra. Fuentes, dice que falta mucho',
    'collateral_contact',
    ['teacher:Sra. Fuentes'],
    'Nico',
  ],
];

const acting: readonly Line[] = [
  [
    'medical_discharge',
    "Mr. Aldridge's daughter Bree phoned at 4 to ask when he can come home.",
    'collateral_contact',
    ['daughter:Bree'],
    'Mr. Aldridge',
  ],
  [
    'medical_discharge',
    'The dialysis nurse, Ms. Okoro, called me back and confirmed his chair time.',
    'collateral_contact',
    ['nurse:Ms. Okoro'],
    null,
  ],
  [
    'medical_discharge',
    "so around nine last night Mr. Kwon's wife Jae called the on call line he was dizzy",
    'collateral_contact',
    ['spouse:Jae'],
    'Mr. Kwon',
  ],
  [
    'cps',
    "Mom's sister Tasha and I met at the library yesterday, she can take the boys on weekends.",
    'collateral_contact',
    ['sibling:Tasha'],
    null,
  ],
  [
    'behavioral_health',
    'Dr. Nair and I saw Alma together at clinic yesterday, 30 min.',
    'client_contact',
    ['client:Alma', 'doctor:Dr. Nair'],
    'Alma',
  ],
  [
    'cps',
    'Llamó la abuela, doña Chela, para decir que los niños llegaron bien',
    'collateral_contact',
    ['grandmother:doña Chela'],
    null,
  ],
];

const together: readonly Line[] = [
  [
    'aps',
    "Joint visit with public health nurse Ada Brill at Mr. Quist's home on Monday at 2:00; we stayed an hour.",
    'client_contact',
    ['client:Mr. Quist', 'nurse:Ada Brill'],
    'Mr. Quist',
  ],
  [
    'aps',
    'welfare check c/ Sgt. Dean en la traila de Mr. Abreu, 71. basura hasta el techo',
    'client_contact',
    ['client:Mr. Abreu', 'law_enforcement:Sgt. Dean'],
    'Mr. Abreu',
  ],
  [
    'aps',
    'visita hoy 10am a don Cruz con la enfermera Lidia, presión alta',
    'client_contact',
    ['client:don Cruz', 'nurse:Lidia'],
    'don Cruz',
  ],
  [
    'reentry',
    'Home visit to the Marsh residence Friday at 4. Mr. Marsh and his wife Ivy were present.',
    'client_contact',
    ['client:Mr. Marsh', 'spouse:Ivy'],
    'Mr. Marsh',
  ],
  [
    'reentry',
    'he is tired of groups. seen at clinic 115p, MAT dose ok, nurse Bo was there',
    'client_contact',
    ['client', 'nurse:Bo'],
    null,
  ],
];

const meetings: readonly Line[] = [
  [
    'cps',
    'FTM for the Rojas family today 1-2, mom, dad, GAL Ms. Ives and the school counselor.',
    'team_meeting',
    ['GAL:Ms. Ives', 'father', 'mother', 'school_staff'],
    'Rojas',
  ],
  [
    'aps',
    'mdt 3/10 9a. sup Ines, county atty Ms. Cole, Tim from the bank.',
    'team_meeting',
    ['attorney:Ms. Cole', 'bank_staff:Tim', 'supervisor:Ines'],
    null,
  ],
];

const papers: readonly Line[] = [
  [
    'behavioral_health',
    'Made a referral to DBT group for Alma and faxed the records over.',
    'case_activity',
    [],
    'Alma',
  ],
  [
    'behavioral_health',
    'Reviewed the hospital discharge summary for Mr. Quill, have not talked with him yet.',
    'case_activity',
    [],
    'Mr. Quill',
  ],
  ['aps', 'se refirió a la señora Ocampo a comidas a domicilio', 'case_activity', [], 'señora Ocampo'],
  [
    'reentry',
    'se refirió al Sr. Cano a la clínica. oficina 2:30, 30 min. dio negativo',
    'client_contact',
    ['client:Sr. Cano'],
    'Sr. Cano',
  ],
];

describe('whom a contact was with', () => {
  it.each([
    ['names typed small', inLowerCase],
    ['a name and behind it who that is', explained],
    ['a subject and its verb', acting],
    ['companions and the one they went to see', together],
    ['meetings and their topic', meetings],
    ['papers without a contact', papers],
  ])('%s', (_, lines) => {
    const got = lines.map(([area, text]) => ({ text, ...read(text, area) }));
    expect(got).toEqual(lines.map(([, text, type, who, client]) => ({ text, type, who: [...who].sort(), client })));
  });

  it.each([
    ['aps', 'undeliverd mail came back today'],
    ['medical_discharge', 'ref for nephrology placed. on olanzapine'],
    ['reentry', 'went to tulsa for work'],
    ['reentry', 'Toqué la puerta a las 3, nadie'],
  ] as const)('%s: makes no name of "%s"', (area, text) => {
    expect(read(text, area).who.filter((one) => one.includes(':'))).toEqual([]);
  });
});
