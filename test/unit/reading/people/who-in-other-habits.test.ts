import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const read = (text: string, practiceArea: PracticeArea) => {
  const [reading] = readNote(text, { now: '2026-08-05T17:00:00-05:00', practiceArea });
  return {
    people: (reading?.participants ?? []).map(({ value: { role, name } }) => (name ? `${role}:${name}` : role)).sort(),
    caseRef: reading?.caseRef?.value ?? null,
    intent: reading?.intent,
    type: reading?.contactType && 'value' in reading.contactType ? reading.contactType.value : null,
  };
};

test.each([
  [
    'OV 1015 HRS. CL DARNELL PRIDGEN REPORTED. UA NEG. NEXT REPORT 08/19.',
    'DARNELL PRIDGEN',
    ['client:DARNELL PRIDGEN'],
  ],
  ['PHONE CALL W/ CL MAGNUSSON 1400, SHE STARTED WORK MONDAY AT THE BAKERY.', 'MAGNUSSON', ['client:MAGNUSSON']],
])('reads names in a note all in capitals: "%s"', (text, caseRef, people) => {
  expect(read(text, 'reentry')).toMatchObject({ caseRef, people });
});

test.each([
  ['Interviewed Callum, boy, 8, at school Tues 0945.', 'cps', ['child:Callum']],
  ['Met with six-year-old Priya at her home today.', 'cps', ['child:Priya']],
  ['Voss hv 10am, mo Erin + baby seen, all good.', 'cps', ['child', 'mother:Erin']],
  ['8/5 mo txtd 5pm, out of diapers', 'cps', ['mother']],
  [
    'Visited the SNF today, about half an hour with Mr. Tran and his nurse Colette.',
    'medical_discharge',
    ['client:Mr. Tran', 'nurse:Colette'],
  ],
  [
    'Bedside, Mr. Lowell, 0900. Wife Jean present, will stay with him.',
    'medical_discharge',
    ['client:Mr. Lowell', 'spouse:Jean'],
  ],
  [
    'llamé al Sr. Paz a las 2, 10 min, su hija Noelia en la línea también',
    'medical_discharge',
    ['client:Sr. Paz', 'daughter:Noelia'],
  ],
  ['Ramiro no vino a su cita con la doctora, le marqué y buzón', 'behavioral_health', ['client:Ramiro']],
  ['tried calling deonte twice today went to voicemail', 'behavioral_health', ['client:deonte']],
  [
    'Family mtg in rm 210 w/ pt Al Bixby, son Curt, hospice RN Mona',
    'medical_discharge',
    ['client:Al Bixby', 'nurse:Mona', 'son:Curt'],
  ],
  ['met 7yo Brin at school today w/ counselor Mr. Adeyo, 20 min', 'cps', ['child:Brin', 'school_staff:Mr. Adeyo']],
  ['Interviewed 8yo Odell at school 9a today', 'cps', ['child:Odell']],
  ['went by the daycare at 2 to see mireille, she is fine', 'cps', ['child:mireille']],
  ['Lindgren - fa came to office yest 9am, 15 min', 'cps', ['father']],
  ['Varga - home visit today 2:30, him and wife Ilse, no concerns', 'reentry', ['client:Varga', 'spouse:Ilse']],
  ['Ms. Orr cxld last Tuesdays home visit, car broke down', 'reentry', ['client:Ms. Orr']],
  ['staff member odile told me by phone this morning', 'reentry', ['facility_staff:odile']],
  ['visité a doña Inés en su casa ayer. referida a enfermera en casa', 'aps', ['client:doña Inés']],
  [
    'Court today 9a for Ruiz guardianship. Judge Ng gave it to the sister. Client safe at home',
    'aps',
    ['judge:Judge Ng'],
  ],
  ['called mr pellegrinis son gianni at 4 he sent the forms', 'aps', ['son:gianni']],
] as const)('reads who took part in "%s"', (text, area, people) => {
  expect(read(text, area).people).toEqual([...people]);
});

test.each([
  ['Spoke w/ dtr Ilse by phone at 3 re her dad Mr. Quarles. Power is back on.', 'aps', 'Mr. Quarles'],
  ['home visit with the lindqvist mom and her kids all good', 'cps', 'lindqvist'],
  ['got a call from po lund at nine this morning keanu got fired last week', 'reentry', 'keanu'],
] as const)('reads whom "%s" is about', (text, area, caseRef) => {
  expect(read(text, area).caseRef).toBe(caseRef);
});

test.each(['9 mo old, 6 mo review done for Lena today', 'in 3 mo check school records'])(
  'takes the months of "%s" for no mother',
  (text) => {
    expect(read(text, 'cps').people).not.toContain('mother');
  },
);

test.each([
  ['can you put keith intake call monday at 10 on my list', 'schedule_followup'],
  ['question what did I write for his curfew', 'lookup'],
  ['que le falta a Beto para salir de probatoria', 'lookup'],
  ['que tengo pendiente esta semana', 'list_overdue'],
])('knows what "%s" asks for', (text, intent) => {
  expect(read(text, 'reentry').intent).toBe(intent);
});

test.each([
  ['8/4 - Team mtg w/ cl Ike, therapist Joan. Crisis plan updated.', 'team_meeting'],
  ['reunion de familia hoy 1:30 con la mamá Sara y la abuela', 'team_meeting'],
])('reads the kind of "%s"', (text, type) => {
  expect(read(text, 'cps').type).toBe(type);
});

test.each([
  [
    'Emergency removal at 4 today with Ofc. Diaz and the mother Wren. Child Ines, age 3, had a burn on her leg.',
    'cps',
    'Ines',
    ['child:Ines', 'law_enforcement:Ofc. Diaz', 'mother:Wren'],
  ],
  ["Attempt #3 at Ms. Lowe's home today 9:40, no ans", 'aps', 'Ms. Lowe', ['client:Ms. Lowe']],
  ['ov w/ Mr. Ames 2pm, interpreter Bao, 20 min', 'aps', 'Mr. Ames', ['client:Mr. Ames', 'interpreter:Bao']],
  [
    'MDT at the shelter 9am re cl Osgood, w/ shelter staff Pim and PO Tarver. good progress',
    'reentry',
    'Osgood',
    ['facility_staff:Pim', 'probation_officer:Tarver'],
  ],
  [
    'Visited the Sato home today at 2 and met with the mother, Emi, and both children.',
    'cps',
    'Sato',
    ['children', 'mother:Emi'],
  ],
  [
    'home visit for wendell quimby cxld, he has dialysis',
    'medical_discharge',
    'wendell quimby',
    ['client:wendell quimby'],
  ],
  ['1) odalys - seen at the clinic today 2pm, sleeping ok', 'behavioral_health', 'odalys', ['client:odalys']],
  [
    'po tate called 9am, found pills under cl brennans bed. brennan says they are old',
    'reentry',
    'brennan',
    ['probation_officer:tate'],
  ],
  [
    'Foster home visit 3pm w Mabel (5) and FM Joan Tull. Joan said all is well',
    'cps',
    'Mabel',
    ['child:Mabel', 'foster_parent:Joan Tull'],
  ],
  [
    'HV w/ Ms. Dorsey 1pm. Landlord gave her a 30 day notice. Mood ok',
    'behavioral_health',
    'Ms. Dorsey',
    ['client:Ms. Dorsey'],
  ],
  ['Nurse Ida from Maple Glen AL called 9am. Mrs. Roe ate well', 'aps', 'Mrs. Roe', ['nurse:Ida']],
  ['Rafe on phone tues 3pm, sleeping ok', 'behavioral_health', 'Rafe', ['client:Rafe']],
  [
    'Call w/ dtr Noelle today 2p, 10 min. Mom (Mrs. Varnum) slipped in the tub',
    'aps',
    'Mrs. Varnum',
    ['daughter:Noelle'],
  ],
  [
    'Review hearing today 9am for Tobin in front of Judge Abel, mom Cass and GAL Orr there',
    'cps',
    'Tobin',
    ['GAL:Orr', 'judge:Judge Abel', 'mother:Cass'],
  ],
  [
    'TOC call to Mr. Lund 9:20, 15 min, no falls. Sent msg to his PCP',
    'medical_discharge',
    'Mr. Lund',
    ['client:Mr. Lund'],
  ],
  ['Vino Anselmo a la oficina hoy 3:30, 15 min', 'reentry', 'Anselmo', ['client:Anselmo']],
] as const)('reads who was there, and whose case it is: "%s"', (text, area, caseRef, people) => {
  expect(read(text, area)).toMatchObject({ caseRef, people });
});
