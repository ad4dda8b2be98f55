import { describe, expect, it } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { readNote } from '#reading/read-note.ts';

const who = (practiceArea: PracticeArea, text: string) =>
  readNote(text, { now: '2026-06-10T16:00:00-05:00', practiceArea })[0]?.participants.map(({ value }) =>
    value.name ? `${value.role}:${value.name}` : value.role,
  );

describe('who was there, beyond the first clause', () => {
  it.each<readonly [PracticeArea, string, readonly string[]]>([
    ['aps', 'Phoned the bank branch at 3:15 and spoke with Marisela, 10 min', ['bank_staff:Marisela']],
    ['medical_discharge', 'Called Humana 9:40, talked to Devin about the auth', ['insurance_rep:Devin']],
    ['behavioral_health', 'llamé a la farmacia 2:10, hablé con Nidia', ['pharmacist:Nidia']],
    ['reentry', 'Latrice from probation called me at 11', ['probation_officer:Latrice']],
    ['aps', 'Called the bank at 3. Mr. Dunn in fraud says the acct is frozen', ['bank_staff:Mr. Dunn']],
    ['aps', "Mr. Orr's home health aide Carol got me on the phone at 8", ['home_health_staff:Carol']],
    ['reentry', 'The manager at the sober house, Pete, called. He owes rent', ['facility_staff:Pete']],
    ['medical_discharge', 'The nurse at Brightwater, Yolanda, called at 3', ['nurse:Yolanda']],
    ['aps', "the nurse at Brightwater that's Yolanda she called me at 1 today", ['nurse:Yolanda']],
    ['medical_discharge', 'the social worker there her name is Rita called me at 2', ['social_worker:Rita']],
    ['aps', 'hablé con la enfermera del asilo que se llama Rosa hoy a las 3', ['nurse:Rosa']],
    ['reentry', 'Talked on the phone with Sergeant Harlan 6/9', ['law_enforcement:Sergeant Harlan']],
    [
      'cps',
      'Officer Pell and Lieutenant Marsh met me 6/9',
      ['law_enforcement:Officer Pell', 'law_enforcement:Lieutenant Marsh'],
    ],
    [
      'aps',
      'MDT 6/9 1:30 on the Orr case. Det. Sorrell, APS nurse Jo and atty Mr. Crane attended',
      ['law_enforcement:Det. Sorrell', 'nurse:Jo', 'attorney:Mr. Crane'],
    ],
    ['medical_discharge', 'called Odette from admissions 1:30', ['facility_staff:Odette']],
    [
      'cps',
      'supervised visit 6/9 2-3 at the office, dad brought snacks and played with Nayeli',
      ['father', 'child:Nayeli'],
    ],
    ['medical_discharge', 'family mtg on zoom 6/9 3pm, wife, both sons, 30 min', ['spouse', 'son']],
    ['behavioral_health', 'IDT 6/9 1p on Sizemore w/ Dr. Achebe and RN Lupe', ['doctor:Dr. Achebe', 'nurse:Lupe']],
    [
      'behavioral_health',
      'Ref placed for Mr. Tran. met him outside the library 8am, RN Opal w/ me',
      ['client:Mr. Tran', 'nurse:Opal'],
    ],
    ['aps', 'Don Beto no come bien. hv hoy 3pm con su hija Nélida', ['client:Don Beto', 'daughter:Nélida']],
    ['cps', 'Visité a la abuela, doña Ester, en su casa a las 4', ['grandmother:doña Ester']],
    ['reentry', 'Omar, oficina 9:30, todo bien', ['client:Omar']],
  ])('%s: "%s"', (area, text, expected) => {
    expect(who(area, text)?.sort()).toEqual([...expected].sort());
  });

  it.each<readonly [PracticeArea, string, string]>([
    ['reentry', 'Saw cl at home 9am. PD notified of the missing gun', 'law_enforcement'],
    ['reentry', 'Ofc 6/9 2-2:50p cl Wendell, calm', 'client:Ofc'],
    ['aps', "Mr. Orr's home health aide Carol got me on the phone at 8", 'client:Mr. Orr'],
    ['medical_discharge', "called the nurse who's on call Tues 3pm", 'nurse:Tues'],
    ['cps', 'met w/ the teacher at Lincoln, Yolanda, and her aunt Jo 3pm', 'teacher:Yolanda'],
    ['cps', 'FTM 1300 today cxld by agency', 'provider'],
    ['reentry', 'Tate: ofc 6/9 11am, labs drawn', 'law_enforcement'],
    ['aps', 'nobody home at 9, neighbor says he left for Tulsa', 'client:Tulsa'],
    ['behavioral_health', 'Visto en casa 6/9. Toma 6 cervezas al día', 'client:Toma'],
  ])('%s: "%s" had no %s', (area, text, nobody) => {
    expect(who(area, text) ?? []).not.toContain(nobody);
  });
});
