import { describe, expect, test } from 'vitest';
import { timesOf } from '../dates/read-times.ts';

describe('when the contact was, among other days', () => {
  test.each([
    ['visited pt on 4 West this am, fell 3/8, d/c set for 3/13', '03-11'],
    ['esta mañana llamé a la hija, la caída fue el 8 de marzo', '03-11'],
    ['saw cl this morning at jail re arrest on 3/7, court 3/20', '03-11'],
    ['met w/ cl this afternoon, last seen 2/20, doing ok', '03-11'],
    ['called mom today about incident on Friday', '03-11'],
    ['called school re absence on mon', 'unsaid'],
    ['phone w/ dtr tonite 5pm, pt was admitted sunday', '03-11T17:00'],
    ['last nite 9pm crisis call w/ Jordan, safe', '03-10T21:00'],
    ['crisis call 11:30 last night w/ Jo, no SI', '03-10T23:30'],
    ["hv yest am w/ cl, she was dc'd 3/5", '03-10'],
    ['text from cl this aft: moved out 3/1', '03-11'],
    ['cl no show for 10am ov', '03-11T10:00'],
    ['No show today. Appt was at 1:30.', '03-11T13:30'],
    ['cl was supposed to come mon at 2, never showed', '03-09T14:00'],
    ['no llegó a su cita de las 9', '03-11T09:00'],
    ['no se presentó el lunes a la cita de las 2', '03-09T14:00'],
    ['hv sched for 10 today cancelled by cl', '03-11T10:00'],
    ['missed 2nd attempt, tues 4:15, left card', '03-10T16:15'],
    ['No answer at door, 2nd try, mon 9:40. car there', '03-09T09:40'],
  ])('"%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });
});

describe('hours as they are said and typed', () => {
  test.each([
    ['hv at noon w/ cl', '03-11T12:00'],
    ['hv noon w/ cl, ok', '03-11T12:00'],
    ['visita al mediodía con don Luis', '03-11T12:00'],
    ['saw cl in ER at midnight last night', 'asked'],
    ['llamé ayer al mediodía, no contestó', '03-10T12:00'],
    ['hv 12n w/ cl', '03-11T12:00'],
    ['met cl 12 noon at library', '03-11T12:00'],
    ['phone w/ son noonish', '03-11T12:00'],
    ['hv noon-1 w/ mo', '03-11T12:00 60'],
    ['visited pt noon to 1:30 at SNF', '03-11T12:00 90'],
    ['hv w/ cl @ 3', '03-11T15:00'],
    ['hv w/ cl @3, ok', '03-11T15:00'],
    ['cl seen 3/10/26 2:15 PM at office', '03-10T14:15'],
    ['Date: 3/9/26 Time: 1430-1515 Home visit w/ cl', '03-09T14:30 45'],
    ['3/9/2026 2:30pm - 3:15pm. Home visit with client.', '03-09T14:30 45'],
    ['DOC: 3/10, start 0900 end 0945, hv w/ cl', '03-10T09:00 45'],
    ['hv w/ cl on the 9th at 3', '03-09T15:00'],
    ['saw cl two days ago at home', '03-09'],
    ["spoke with cl's RN approx 1030", '03-11T10:30'],
    ['FTM 3/9, 1hr 15, w/ all', '03-09 75'],
    ['home visit 45 minutes, 3/9 at 2', '03-09T14:00 45'],
    ['45 min hv mon w/ cl', '03-09 45'],
    ['hv lasted an hour, w/ cl, monday', '03-09 60'],
  ])('"%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });

  test.each([
    ['fui hoy a las 5 a la casa, nadie abrió', '03-11T17:00'],
    ['visité a la Sra. Gil ayer a las 4 y media, todo bien', '03-10T16:30'],
    ['hablé con el nieto el lunes a las 9, dice que come bien', '03-09T09:00'],
    ['llamé a las 10:15 a la clínica, cita confirmada', '03-11T10:15'],
    ['visita domiciliaria de 2 a 3:15 con don Pedro', '03-11T14:00 75'],
    ['el viernes pasado vi a Marta en la oficina a las 11', '03-06T11:00'],
    ['anoche a las 8 llamó la vecina', '03-10T20:00'],
    ['nos vimos hoy 3-4 en la clínica, bien', '03-11T15:00 60'],
    ['lo vi el 9/3 a las 2pm en su casa', 'asked'],
    ['vi al cliente antier en el albergue', '03-09'],
    ['vine a verlo el sábado por la tarde a las 5 en su casa', '03-07T17:00'],
    ['a las 3pm llamé, no contesta', '03-11T15:00'],
    ['tel con hija 1:40, dice que va mejor', '03-11T13:40'],
    ['hv martes 10am con la cliente', '03-10T10:00'],
    ['hv lun 9-10 con don Ramón', '03-09T09:00 60'],
  ])('"%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });
});

describe('whole notes', () => {
  test.each([
    ['hv today 3:15-4p w/ bio mom Kara + 2 kids, house clean, food in fridge, f/u 3/25', '03-11T15:15 45'],
    ['Met w/ pt & dtr bedside 0930 re SNF choices. Pt wants home. d/c likely Fri', '03-11T09:30'],
    ['Tc from PO Ruiz 8:20a: cl tested pos 3/6, violation hearing 3/18', '03-11T08:20'],
    ['IDT this am, pt tx to SNF 3/13, auth pending', '03-11'],
    ['1:1 w/ Marcus 2p x 50 min. Reports using Sat. No SI. Next appt 3/18 at 2.', '03-11T14:00 50'],
    ['individual session 1300-1350 w/ Dee, mood better', '03-11T13:00 50'],
    ['group 10a-1130a, cl quiet, left early 11:10', '03-11T10:00 90'],
    ['Called APS client Mr. Otto at 1:05, he hung up. will try in the am', '03-11T13:05'],
    ['Spoke to landlord on Monday, eviction set for 4/2. Called cl today at 11 to tell her.', '03-09 ; 03-11T11:00'],
    ['cl in ER since 3/9, saw him there this morning 8-830', '03-11T08:00 30'],
    ['visited Rosa in rehab 3/10, 4 to 4:40 pm, PT says ready for home 3/20', '03-10T16:00 40'],
    ['spoke w/ teacher Ms. Lund by phone 3/10 (20 min) re grades', '03-10 20'],
    ['emailed DA 3/9 asking for copy of report dated 2/27', '03-09'],
    ['video visit w/ cl Tues 1030, 25min, taking meds since 3/1', '03-10T10:30 25'],
    ['drove cl to DMV yest 9-1130, got state ID', '03-10T09:00 150'],
    ['transported kids to visit w/ dad sun 1p, picked up 3p', '03-08T13:00'],
    ['supervised visit Sat 3/7 10a-12p at DCF office, mom on time', '03-07T10:00 120'],
    ['court today 9am, continued to 4/15, mom present w/ atty', '03-11T09:00'],
    ['staffed case w/ sup 3/10 @ 4, close by 3/31', '03-10T16:00'],
    ['F2F 3/10/26 10:05a-10:55a, res., w/ cl and aide', '03-10T10:05 50'],
    ['home visit (unannounced) at 7:40 pm last night, dad intoxicated', '03-10T19:40'],
    ['checked on cl after fall on 3/8, seen at home 3/10 2:30', '03-10T14:30'],
    ['cl called from jail 3/10 around 6, arrested 3/9', '03-10T18:00'],
    ['safety check at school 8:50, child fine, bruise from 3/8 faded', '03-11T08:50'],
    ["lunch hr call w/ pt's wife 12:20, she can pick up fri 10a", '03-11T12:20'],
    ['hv c la abuela hoy 1-140, niños bien, cita médica el 19', '03-11T13:00 40'],
    ['llamé a la trabajadora social Ana 11:05am, dejé recado, regresa el lunes', '03-11T11:05'],
    ['reunión de equipo 3/10 9:30 a 10:30 con la familia', '03-10T09:30 60'],
    ['pasé por la casa de Luis ayer 6pm, nadie', '03-10T18:00'],
    ['videollamada con mamá 4pm 30 min, visita el sábado 3/14', '03-11T16:00 30'],
    ['el paciente fue dado de alta el 8; lo visité ayer en su casa a las 2', '03-10T14:00'],
    ['cita en corte hoy 8:30, siguiente 4/8', '03-11T08:30'],
    ['hablé 15 min con el casero el viernes, renta vence el 15', '03-06 15'],
    ['esta tarde vi al nene en la escuela, 2:10, sin marcas', '03-11T14:10'],
    ['me llamó la hermana a mediodía, dice que lo arrestaron el domingo', '03-11T12:00'],
    ['fuimos a la oficina del seguro social el martes de 9 a 11', '03-10T09:00 120'],
    ['visita cancelada por la clienta, era hoy a las 10', '03-11T10:00'],
  ])('"%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });
});

describe('the day of what a message is about', () => {
  test.each([
    ['texted cl about the ride to dialysis fri 5:45am', 'unsaid'],
    ['le mandé texto a Ana sobre la cita del lunes', 'unsaid'],
    ['tc w/ dtr re visit 3/9, went well', 'unsaid'],
    ['called cl at 2 re missed appt on mon', '03-11T14:00'],
    ['3/9 tc w/ dtr re visit, went well', '03-09'],
    ['phone f/u w/ Mr. Cole 2:10, doing ok', '03-11T14:10'],
    ['fix my note, start was 1015 not 1115', '03-11T10:15'],
    ['correction to my note: I put 40 min, it was 20', 'unsaid 20'],
  ])('is not that of the message: "%s"', (text, wanted) => {
    expect(timesOf(text)).toBe(wanted);
  });
});
