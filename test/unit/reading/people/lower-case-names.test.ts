import { describe, expect, it } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const read = (text: string, practiceArea: PracticeArea = 'reentry') => {
  const [note] = readNote(text, { now: '2026-06-10T16:00:00-05:00', practiceArea });
  const who = note?.participants.map(({ value }) => (value.name ? `${value.role}:${value.name}` : value.role)) ?? [];
  return { who, client: note?.caseRef?.value ?? null };
};

describe('names in notes without capitals', () => {
  it.each([
    ['saw karina at school 230 today she has bruises on arm', ['client:karina'], 'karina'],
    ['called tia lupita at 4 she will take the kids', ['relative:lupita'], null],
    ['home visit w/ shaniqua and her baby 3pm all well', ['client:shaniqua', 'child'], 'shaniqua'],
    ['lvm for odalys re hearing friday', ['client:odalys'], 'odalys'],
    ['ortega hv 930 today clean house UA neg', ['client:ortega'], 'ortega'],
    ['texted jaxon yesterday no reply', ['client:jaxon'], 'jaxon'],
    ['llame a yesenia ayer a las 3 no contesto', ['client:yesenia'], 'yesenia'],
    ['po finnegan emailed me the violation report', ['probation_officer:finnegan'], null],
    ['knocked at hernandez home 5pm no ans left card', ['client:hernandez'], 'hernandez'],
    ['went by the castellanos house 4pm nobody home', ['family:castellanos'], 'castellanos'],
    ['po hanes called 9am about the ua', ['probation_officer:hanes'], null],
    ['zoom w cl and peer mentor jo 315 pm', ['client', 'peer_specialist:jo'], null],
    ['dana brandvold no show for 10am office appt', ['client:dana brandvold'], 'dana brandvold'],
    ['bell seen at her apt 5pm calm', ['client:bell'], 'bell'],
    ['gwendolyn at the er 745 pm', ['client:gwendolyn'], 'gwendolyn'],
    ['tomasz on phone weds 2pm wants his id', ['client:tomasz'], 'tomasz'],
    ['also petrov never showed', ['client:petrov'], 'petrov'],
    ['mailed letter to d okafor today', ['client:d okafor'], 'd okafor'],
    ['met w marla reyes-cobb 3pm', ['client:marla reyes-cobb'], 'marla reyes-cobb'],
    // Behind a form of address, with its full stop or without.
    ['llame a la sra. quiroz hoy 9:40, dice que esta bien', ['client:sra. quiroz'], 'sra. quiroz'],
    ['called sgt. brandt at 3 abt the warrant', ['law_enforcement:sgt. brandt'], null],
    ['tc w det. lowe 3pm', ['law_enforcement:det. lowe'], null],
    ['hv to ms lottie prewitt mon 2:15, she let me in', ['client:ms lottie prewitt'], 'ms lottie prewitt'],
    ['la abuelita doña chayo me llamo anoche 8:45', ['grandmother:doña chayo'], null],
    // Behind a letter with its full stop.
    ['saw k. ambrose in office today 3-3:45', ['client:k. ambrose'], 'k. ambrose'],
    ['hv to mr. u. kessling 3pm, 1 hr', ['client:mr. u. kessling'], 'mr. u. kessling'],
    // In brackets behind the role.
    ['group home staff (nadine) called me 930', ['facility_staff:nadine'], null],
    // "c" is con, "d" is de.
    ['visita en la carcel c manny el dom 1pm, 40 min', ['client:manny'], 'manny'],
    ['llamada c la nieta d doña carmela, ximena, ayer 11:30', ['relative:ximena'], 'doña carmela'],
    // With the ending of a verb, or a word besides.
    ['visite a chuy en su casa hoy, su roommate nando estaba ahi', ['client:chuy', 'roommate:nando'], 'chuy'],
    ['vi a memo en la clinica hoy 2:30', ['client:memo'], 'memo'],
    ['llame a don chente ayer y me contesto su esposa lety', ['client:don chente', 'spouse:lety'], 'don chente'],
    ['hv to edna price 10am', ['client:edna price'], 'edna price'],
    ['called mr day 9am, no answer', ['client:mr day'], 'mr day'],
    ['r. delgado no show 2pm', ['client:r. delgado'], 'r. delgado'],
    ['jorge t. came in 9am for ua', ['client:jorge t.'], 'jorge t.'],
    ['dre failed to report today 9am, phone off', ['client:dre'], 'dre'],
    ['walkthru at mom shawnas apt w her 11am', ['mother:shawna'], null],
    [
      'court for the brandvold kids 9am. judge stone kept them home. mom there',
      ['mother', 'judge:judge stone'],
      'brandvold',
    ],
  ])('sees whom "%s" is with and gives the name as typed', (text, who, client) => {
    expect(read(text)).toEqual({ who, client });
  });

  it.each([
    'pt vomiting all night called md',
    'put memo in chart today',
    'saw price tags on the tv today',
    'v. tired today, in bed',
    'la sra. no contesto hoy a las 3',
    'dr. office called 3pm re labs',
    'took 2 p. of pills',
    'cl refusing meds again today',
    'saw bruising on left arm',
    'talked w pharmacist re eliquis refill',
    'spoke to nurse about trazodone dose',
    'called dispatch for welfare check',
    'mom smells of etoh',
    'w crutches and boot',
    'pt nonverbal today',
    'ref for fatherhood class sent',
    'seen w/ rt for trach teaching',
    'the 6/9 office visit belongs to cl',
    'mom upset',
    'teacher called 8am',
    'landlord gave notice',
    'court 130',
    'driver never showed',
    'referral sent to harbor house',
    'the bell rang 9pm nobody came',
    'stone cold sober today',
    'judge ordered ua',
    'said meds running out',
    'x ray at the er 830 pm',
  ])('takes no common word for a name: "%s"', (text) => {
    const { who, client } = read(text, 'medical_discharge');
    expect(client).toBeNull();
    expect(who.filter((one) => one.includes(':'))).toEqual([]);
  });

  it('hears of whom somebody tells', () => {
    expect(read('roommate called 9 pm says tyrell overdosed').client).toBe('tyrell');
    expect(read('fix my note on the stone home visit it was 4 pm').client).toBe('stone');
  });

  it('leaves what is due in the letters as typed', () => {
    const [note] = readNote('will go to mom shawnas apt fri', {
      now: '2026-06-10T16:00:00-05:00',
      practiceArea: 'cps',
    });
    expect(note?.followUps[0]?.value.text).toBe('go to mom shawnas apt');
  });

  it('leaves a note with capitalised words alone', () => {
    expect(read('Called about rent. w travon later').client).toBeNull();
  });
});
