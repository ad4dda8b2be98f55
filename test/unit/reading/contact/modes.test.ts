import { describe, expect, test } from 'vitest';
import { readNote } from '#reading/read-note.ts';

const mode = (text: string) => {
  const found = readNote(text, { now: '2026-03-11T10:15:00-05:00', practiceArea: 'aps' })[0]?.contactMode;
  return found && 'value' in found ? found.value : null;
};

describe('the mode of contact', () => {
  test.each([
    ["saw cl at his uncle Ray's trailer 9am", 'home_visit'],
    ["visited at the Jones' house 3/9", 'home_visit'],
    ['saw pt at her SRO room 3/9', 'home_visit'],
    ['vi a Ana en su apto 3/9', 'home_visit'],
    ['me reuní con ella en la ofna 3/9', 'office_visit'],
    ['met mom at our ofc 3/9', 'office_visit'],
    ['drop in ctr w/ cl 3/9 2pm', 'facility_visit'],
    ['saw pt on 4 West 3/9', 'facility_visit'],
    ['pt seen on the ortho unit 3/9', 'facility_visit'],
    ['saw youth at the RTC 3/9 1pm', 'facility_visit'],
    ['lo visité en el penal 3/9', 'facility_visit'],
    ['walked to the bank w/ Mrs. Lee 3/9', 'community_visit'],
    ['met cl at the credit union 3/9 10am', 'community_visit'],
    ["saw him at his cousin's tire shop 3/9", 'community_visit'],
    ['la vi en el taller donde trabaja 3/9', 'community_visit'],
    ['le mandé por correo la carta de cierre a Ana 3/9', 'mail'],
    ['le mandé correo a la maestra 3/9', 'email'],
  ])('is the place or medium named: "%s"', (text, wanted) => {
    expect(mode(text)).toBe(wanted);
  });

  test.each([
    ['called the nurse at the school 3/9', 'phone'],
    ['rang PO at the office 3/9', 'phone'],
    ['ER visit x3 last month. called pt 3/9', 'phone'],
    ['called from the clinic lobby 3/9, no ans', 'phone'],
    ['pt OD’d in the park sat. saw him in ICU 3/9', 'facility_visit'],
  ])('is none of the places of the story: "%s"', (text, wanted) => {
    expect(mode(text)).toBe(wanted);
  });

  test.each([
    'spoke w/ group home mgr Lou 3/9',
    "talked to mom about dad's house 3/9",
    'did the daycare apps 3/9 9-10am',
    'UA came in neg 3/9',
    'spoke w/ dtr 3/9. new script called in',
    'hotline report, reporter is the school',
    'ref to IOP at New Dawn, spoke w/ cl 3/9',
  ])('is not stated in "%s"', (text) => {
    expect(mode(text)).toBeNull();
  });
});
