import { expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const actions = (text: string) =>
  readNote(text, { now: '2026-10-14T16:40:00-05:00', practiceArea: 'reentry' }).flatMap(({ followUps }) =>
    followUps.map(({ value }) => value.dueOn),
  );

test.each([
  ['within what time something was counted', 'cl no show mon 10am, 3rd in 2 mo'],
  ['a weight', 'hv 1p. wt up 6 lb in 3 days'],
  ['what has not been for days', 'hv 1p. no BM in 4 days'],
  ['a weight, in words', 'hv 1p. her weight is up 6 lbs in three days'],
  ['a thing at the bed', 'saw pt 1p. wet brief, call light on the floor'],
  ['what came before a deed', 'vi a Memo a las 2, admite 6 cervezas antes d venir'],
  ['what somebody holds out', 'dad called at 2 he said next time I will use it'],
  [
    'what was done on a day',
    'dad called at 2 he says her ex waved a knife at him at the Saturday exchange and said next time',
  ],
  ['a goal in one breath', 'saw cl 1pm she is fine no thoughts of that her big goal is going back to school'],
  ['how long it took', 'saw cl 1pm and we did the whole thing in fifteen minutes'],
  ['how soon it was over', 'saw cl at the group home, in and out in ten minutes'],
  ['how soon it was done, in words', 'forms, photos, lease: all three done in one day w/ cl'],
  ['a meeting that somebody came to', 'care plan meeting today, son was there'],
  ['a staffing that somebody came to', 'case staffing today, PO was there'],
  ['how soon somebody rang again', 'called mom back in 20 min, no answer'],
  ['how soon somebody wrote', 'cl texted back in 20 min'],
  ['a call back', 'called pgm Arlene back mon 8pm, 20 min'],
  ['a visit of somebody', 'saw mo 2pm. fa came by sun w/ a gun'],
  ['what somebody said', 'med obs 8:15, Tyrell took all am meds, staff Kim says not sleeping'],
  ['a thing with the name of a deed', 'cl not at shelter per desk, check unclaimed. went by at 4p'],
  ['what was found done', 'hv 1p, no ans, report filed, mail stacked'],
  ['what staff say', 'fui al albergue hoy 9am, staff dice que duerme bien'],
  ['what was taught', 'reviewed w/ cl what to do if she ever misses a dose'],
  ['what cannot be', 'saw cl today 1pm. cant make it fri'],
  ['who is not coming', 'saw cl today 1pm. dad isnt coming sat'],
  ['what does not take place', 'tc w/ sup 9a, no meeting tmrw'],
  ['the reason of a cancellation', 'cl canceló la cita, tiene que cuidar al nieto'],
  ['how somebody was', 'saw cl 1pm. quiet again mon'],
  ['what befell somebody', 'saw cl 1pm. ER mon for asthma'],
  ['a visit that was called off', 'called off visit today 5p, has dialysis'],
  ['how long an arrangement stands', 'called 2:50. Son will stay w her thru Thursday'],
  ['what somebody does every week', 'saw cl 9a. goes to dialysis mwf'],
  ['a threat on a condition', 'saw cl 9a. says she will kill herself if she goes back fri'],
  ['what somebody goes to', 'vi a Tomás 9am, va a terapia, sin quejas'],
  ['what would follow', 'saw ray 9a he understands his job will fire him if he is late again'],
  ['what kind of call it was', 'called Ms. Orr for 7 day f/u, doing ok'],
  ['where children were taken', 'ER removal w/ PD last nite 11:15p, 2 kids to foster hm Mrs. Yates'],
])('takes %s for nothing to come: "%s"', (_what, text) => {
  expect(actions(text)).toEqual([]);
});

test.each([
  ['saw cl 9am. redraw mon. cl aware, not upset', '2026-10-19'],
  ['hv w/ mo 10a, 55 min. lithium lvl fri, no SI', '2026-10-16'],
  ['vi a Rogelio hoy a las 2, tranquilo. grupo el viernes 5', '2026-10-16'],
  ['daycare 8:50 today, saw 2yo. forensic nurse clinic at 6', '2026-10-14'],
  ['tc w/ mo 9am. LIHEAP crisis appt at 5', '2026-10-14'],
  ['saw cl today. PO visit at 6p', '2026-10-14'],
  ['my supervision got bumped, she was tied up. Now mon at 3', '2026-10-19'],
  ['tc w/ Dr 9a, MRI ordered for fri', '2026-10-16'],
  ['called the bank 9a. legal to ring niece mon', '2026-10-19'],
  ['hv 1p -> mom taking baby to dr fri', '2026-10-16'],
  ['hablé con ella a las 2. falta avisarle a la mamá', null],
  ['Llamé a la maestra hoy 9:20. Voy a la escuela mañana.', '2026-10-15'],
  ['cl called 9a asking to move fri appt to mon', '2026-10-19'],
  ['care plan meeting held at ten, family was there, next one in ninety days', '2027-01-12'],
  ['ftm at 1, visits sat 10-2 starting 10/31', '2026-10-31'],
  ['hablé con mamá a las 2. visitas los sábados a partir del 31/10', '2026-10-31'],
  ['logged the lab, atty gets a copy mon', '2026-10-19'],
  ['saw cl 9a. arranged bus pass for mon', '2026-10-19'],
  ['hv 9a no needs final visit is the twentieth', '2026-10-20'],
  ['saw cl 9a he is calm i am mailing his forms tomorrow', '2026-10-15'],
  ['saw cl at ten and his aunt will drive him friday to court', '2026-10-16'],
])('tells what is to come: "%s"', (text, due) => {
  expect(actions(text)).toEqual([due]);
});

test.each([
  ['saw cl 9a, going to ask for a ramp and go back fri', ['ask for a ramp', 'go back']],
  [
    'saw cl at ten he goes home friday i put in for a walker no stairs and his son will stay the week',
    ['goes home', 'his son will stay the week'],
  ],
  [
    'tried Ms. Gale at nine, I will try her again and if that does not work I will ask for a check',
    ['try her again', 'if that does not work I will ask for a check'],
  ],
  [
    'llamé a Ana a las 9, hago reporte hoy y voy a la escuela mañana a las 8',
    ['hago reporte', 'voy a la escuela a las 8'],
  ],
  ['tc w/ Ray at nine he will come in friday at two also saw Bo at the jail at ten', ['come in at two']],
])('cuts what is said in one breath: "%s"', (text, wanted) => {
  const found = readNote(text, { now: '2026-10-14T16:40:00-05:00', practiceArea: 'reentry' });
  expect(found.flatMap(({ followUps }) => followUps.map(({ value }) => value.text))).toEqual(wanted);
});

test('leaves to each appointment its own day', () => {
  expect(actions('saw pt 9a, HH eval tmrw, PCP 10/21 2p, no other needs')).toEqual(['2026-10-15', '2026-10-21']);
});
