import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

/** A Wednesday. */
const now = '2026-10-14T16:40:00-05:00';
const value = <Value>(found: { value: Value } | { candidates: readonly Value[] } | null | undefined) =>
  found && 'value' in found ? found.value : null;
const read = (text: string, practiceArea: PracticeArea) => {
  const [first] = readNote(text, { now, practiceArea });
  return { type: value(first?.contactType), outcome: value(first?.outcome) };
};

type Row = readonly [PracticeArea, string];

describe('work on a case without a contact', () => {
  const lines: readonly Row[] = [
    ['cps', 'did the daycare voucher paperwork for Lena today'],
    ['reentry', 'keyed in his travel permit, sent to Sacramento'],
    ['aps', 'bank records for Mr. Tully finally in, 40 pgs, going thru them'],
    ['medical_discharge', 'auth denied for SNF, drafting the appeal now'],
    ['cps', 'new referral assigned 10/13, 3 kids, alleged neglect'],
    ['cps', 'background checks cleared on both kin caregivers'],
    ['cps', 'prepped exhibits for TPR trial, 2 hrs'],
    ['reentry', 'pulled his GPS points for the wk, 1 zone alert at 3am'],
    ['behavioral_health', 'UDS results in: pos THC only'],
    ['cps', 'terminé el informe para la corte de Beltrán'],
    ['medical_discharge', 'se envió el paquete al SNF, falta autorización'],
    ['behavioral_health', 'salieron los labs de Tito, litio bajo 0.4'],
    ['aps', 'me asignaron el caso de la Sra. Vidal, prioridad 2'],
    ['behavioral_health', 'chart audit 1-3p, 4 charts missing ROIs'],
    ['medical_discharge', 'chart review only. LACE 9, 2 ED visits (9/2)'],
    ['cps', 'DNA card mailed to state lab'],
    ['cps', 'Mon: 2 hrs of dictation, 6 contacts entered'],
    ['behavioral_health', 'UA came back neg for Bo. havent had any contact w/ him'],
    ['cps', 'diligent search for dad: ran DMV, jail, facebook. nothing'],
    ['reentry', 'intake assigned to me, Boyd, P3'],
  ];
  test.each(lines)('%s: %s', (area, text) => {
    expect(read(text, area)).toEqual({ type: 'case_activity', outcome: null });
  });

  test.each<Row>([
    ['cps', 'hv 5p w/ mo. reviewed case plan, signed forms'],
    ['behavioral_health', 'filled out SNAP app w/ Gus at the library 2-3p'],
    ['behavioral_health', 'helped Nell w/ housing application at her apt'],
    ['reentry', 'UA done on Pitts at 8:30, neg'],
  ])('papers worked on with somebody are a contact: %s: %s', (area, text) => {
    expect(read(text, area)).toEqual({ type: 'client_contact', outcome: 'contact_made' });
  });
});

describe('somebody else calls about the client', () => {
  test.each<Row>([
    ['cps', 'school counselor Mrs. Abt phoned 2p, Jude fell asleep in class again'],
    ['reentry', 'PD called at midnight, Lou picked up at the mall'],
    ['aps', 'neighbor called 9am, says Mr. Wendt hasnt been seen since sun'],
    ['aps', 'me llamó el banco, dicen que la hija sacó 4 mil'],
    ['cps', "tc w/ pediatrician's office re Mia's shots, all up to date"],
    ['behavioral_health', 'group home staff Bev phoned, Ira not picking up his phone and missed meds'],
    ['aps', 'adult day center called, Mr. Poe didnt show today'],
    ['aps', 'got a call from meals on wheels driver, cl didnt answer door today'],
    ['medical_discharge', 'spoke to HH nurse Cy 2p - Mrs. Dorn bounced back to ED'],
    ['cps', 'recibí llamada de la maestra, Ana llegó con moretón'],
  ])('%s: %s', (area, text) => {
    expect(read(text, area)).toEqual({ type: 'collateral_contact', outcome: 'contact_made' });
  });

  test.each<Row>([
    ['medical_discharge', 'emailed DME rep re bed, no reply'],
    ['cps', 'called teacher Ms. Abt 3p, no answer'],
  ])('what comes back to the worker is the outcome: %s: %s', (area, text) => {
    expect(read(text, area)).toEqual({ type: 'collateral_contact', outcome: 'attempted_no_contact' });
  });

  test('just called is the worker', () => {
    expect(read('just called 2p, she is fine', 'aps').type).toBe('client_contact');
  });
});

describe('tried in vain', () => {
  test.each<Row>([
    ['cps', 'went by the house 4p, no car in driveway, left my card in the door'],
    ['cps', "tried mom's cell twice, went straight to vm"],
    ['reentry', 'jail on lockdown, turned away at front desk, couldnt see Reggie'],
    ['reentry', 'letter to Mr. Pike came back, returned to sender'],
    ['aps', 'toqué y toqué y nada, dejé papelito'],
    ['behavioral_health', 'le marqué a Rubén 3 veces, no levanta'],
    ['medical_discharge', 'TOC call #2 to Mrs. Gant, rings and rings'],
    ['medical_discharge', 'stopped by rm 4, pt off unit'],
    ['behavioral_health', 'zoom session 11a, she never logged on, waited 15 min'],
    ['behavioral_health', 'outreach to camp for Slim, tent gone, no one has seen him'],
    ['cps', 'school said Mia absent so couldnt see her'],
    ['medical_discharge', 'número de la paciente ya no sirve'],
    ['medical_discharge', 'rang his rm 8:40, n/a'],
    ['aps', 'fui al apto de don Elías, nadie abrió, vecina no sabe nada'],
  ])('%s: %s', (area, text) => {
    expect(read(text, area)).toEqual({ type: 'client_contact', outcome: 'attempted_no_contact' });
  });

  test.each<Row>([
    ['cps', 'hv 4p w/ dad. didnt see any hazards, couldnt find smoke alarm'],
    ['cps', 'hv mon 3p mo & kids. dad wasnt there'],
    ['aps', 'visited Mrs. Kay 10a, her aide never showed up so no bath'],
    ['medical_discharge', 'called pt 9a, he didnt pick up his meds yet'],
    ['medical_discharge', 'se envió carta a la Sra. Mora el lunes. si no responde en 10 días cierro'],
    ['cps', 'dad vino a la oficina lun a las 10 para su prueba. dice que él no estaba ahí'],
  ])('reached all the same: %s: %s', (area, text) => {
    expect(read(text, area).outcome).toBe('contact_made');
  });

  test('somebody else who left a message and was called back', () => {
    expect(
      read("Pt's sister Wanda left me a vm at 8. called her back, talked 10 min", 'behavioral_health').outcome,
    ).toBe('contact_made');
  });
});

describe('called off', () => {
  test.each<Row>([
    ['cps', 'mo called off todays hv, baby sick'],
    ['behavioral_health', 'session w/ Tad is off, he has covid'],
    ['behavioral_health', 'Kim had to bail on our 3pm, new time mon 10'],
    ['behavioral_health', 'Bree texted 20 min before, cant make it today'],
    ['behavioral_health', 'had to cxl w/ Finn, I had a crisis call'],
    ['aps', 'la Sra. Rivas pidió cambiar la visita de hoy, la pasamos para el jueves'],
    ['cps', 'tuve q cancelar la visita con Marisol'],
    ['cps', 'no se hizo la visita, la niña tiene fiebre'],
    ['aps', 'hoy no pude ir con doña Chayo, la cita quedó para el jueves'],
  ])('%s: %s', (area, text) => {
    expect(read(text, area)).toEqual({ type: 'client_contact', outcome: 'cancelled' });
  });

  test.each<Row>([
    ['behavioral_health', 'ov w/ Jess 1p, she canceled her dentist'],
    ['medical_discharge', 'wound clinic called off her 10/20 visit. told Gloria face to face this pm'],
    ['behavioral_health', 'saw Dot at group 1p, she is off her meds'],
    ['cps', 'hv w/ mo 2p, the visit is off to a good start'],
  ])('an appointment of somebody else, or nothing: %s: %s', (area, text) => {
    expect(read(text, area).outcome).toBe('contact_made');
  });
});

describe('kinds of contact said outright', () => {
  test.each<readonly [PracticeArea, string, string, string]>([
    ['cps', 'perm hrg 10/13 9a Lonnie, plan changed to adoption', 'court_hearing', 'contact_made'],
    ['aps', 'in probate court this am on Mrs. Loy, temp guardian named', 'court_hearing', 'contact_made'],
    ['aps', 'Court. Guardianship hrg for Mrs. Loy 10/13 1:30pm', 'court_hearing', 'contact_made'],
    ['cps', 'FTM scrapped, dad out sick, new date tbd', 'team_meeting', 'cancelled'],
    ['medical_discharge', "dc planning mtg moved to thurs, daughter's flight delayed", 'team_meeting', 'cancelled'],
    ['cps', 'dad missed sup visit sat, kids cried', 'supervised_visit', 'attempted_no_contact'],
    ['cps', 'mamá faltó a la visita supervisada de ayer', 'supervised_visit', 'attempted_no_contact'],
    ['cps', 'supervised 1 hr visit mo and twins at the center, went well', 'supervised_visit', 'contact_made'],
    ['cps', 'fam time at the park 4-5, mo brought toys', 'supervised_visit', 'contact_made'],
    ['cps', 'went over the Ortiz removal w/ my sup, ok to file', 'supervision', 'contact_made'],
    ['aps', 'care plan meeting today, son was there', 'team_meeting', 'contact_made'],
    ['reentry', 'staffing today, PO was there', 'team_meeting', 'contact_made'],
    ['reentry', 'case staffing w/ supervisor Bell re: Hatch VOP', 'supervision', 'contact_made'],
  ])('%s: %s', (area, text, type, outcome) => {
    expect(read(text, area)).toEqual({ type, outcome });
  });
});
