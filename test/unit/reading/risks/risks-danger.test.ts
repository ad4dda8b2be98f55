import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { flags } from './flags.ts';

describe('arrests, people gone, weapons and threats in a worker’s plain words', () => {
  test.each<[PracticeArea, string, string]>([
    ['reentry', 'He was picked up Sunday on the old warrant.', 'arrest_or_violation'],
    ['reentry', 'She is in on contempt until Thursday.', 'arrest_or_violation'],
    ['cps', 'Kiara ran after practice, runaway report filed.', 'whereabouts_unknown'],
    ['aps', 'Mr. Lund wandered off the unit at six and still not located.', 'whereabouts_unknown'],
    ['behavioral_health', 'said he will mess that guy up', 'violence_threat'],
    ['cps', 'Jonah told the girl he would cut her.', 'violence_threat'],
    ['reentry', 'They told him he is dead if he comes back.', 'violence_threat'],
    ['cps', 'Uncle said stay away from here or else.', 'violence_threat'],
    ['reentry', 'Wants to shoot up his old job.', 'homicidal_ideation'],
    ['aps', 'She would poison his soup if nobody looked.', 'homicidal_ideation'],
    ['behavioral_health', 'roommate says she got pushed down by cl', 'violence_threat'],
    ['reentry', 'You gonna pay for what you did, he wrote.', 'violence_threat'],
    ['medical_discharge', 'pt tried to bite the night nurse', 'violence_threat'],
    ['cps', 'le dijo que si llama a la policía la mata', 'violence_threat'],
    ['behavioral_health', 'wants to put a knife in his uncle', 'homicidal_ideation'],
    ['aps', 'An old shotgun leans by the bed.', 'weapon'],
    ['behavioral_health', 'sleeps with a hammer', 'weapon'],
    ['reentry', 'Landlady says he left Friday and she does not know where.', 'whereabouts_unknown'],
    ['cps', 'Mom checked out of the motel, number disconnected.', 'whereabouts_unknown'],
    ['behavioral_health', 'lo andan buscando, tres noches sin noticias', 'whereabouts_unknown'],
    ['reentry', 'cayó preso otra vez', 'arrest_or_violation'],
    ['reentry', 'The bar called and they booked him for battery.', 'arrest_or_violation'],
    ['reentry', 'PO took him in Monday.', 'arrest_or_violation'],
    ['behavioral_health', 'cl scored positive on HI screen', 'homicidal_ideation'],
    ['cps', 'wrote a list of kids he wants to kill', 'homicidal_ideation'],
    ['medical_discharge', 'pt swung the IV pole at a tech', 'violence_threat'],
    ['aps', 'Showed me a machete he keeps by the tv.', 'weapon'],
    ['cps', 'Dee went to school and never came home, her second run this month.', 'whereabouts_unknown'],
    ['cps', 'Dad pushed me down the steps and I left.', 'violence_threat'],
  ])('%s: “%s”', (area, text, expected) => {
    expect(flags(text, area)).toContain(expected);
  });
});

describe('the same words told of play, of fear, of somebody far away or of what is gone', () => {
  test.each<[PracticeArea, string]>([
    ['cps', 'Boys played cops, Milo yelled you’re under arrest.'],
    ['reentry', 'Cl is afraid of getting violated over the bus.'],
    ['medical_discharge', 'Retired deputy, told stories about arrests he made.'],
    ['behavioral_health', 'Talked about a movie with violent scenes.'],
    ['behavioral_health', 'Her uncle owns guns but none where she stays.'],
    ['cps', 'rifles and knives are all locked in the safe'],
    ['cps', 'Dad may go to jail if he misses support again.'],
    ['reentry', 'Cl hit his aunt up for bus money.'],
    ['aps', 'landlord threatened small claims over the deposit'],
    ['cps', 'mom looked everywhere for the birth certificate'],
    ['aps', 'Son will get her a new lock and handle the bills.'],
    ['aps', 'Talked of his army days, had a rifle then.'],
    ['reentry', 'el carro lo agarró su hermano'],
    ['cps', 'dad in prison since 2021, calls weekly'],
    ['medical_discharge', 'knife cut from cooking, two stitches'],
    ['aps', 'the letter said violation of terms'],
    ['aps', 'el cheque no ha llegado'],
    ['cps', 'Omar drew a gun in art.'],
    ['medical_discharge', 'Knee is killing me at night, he says.'],
    ['aps', 'el inquilino que la amenazaba ya se mudó'],
    ['reentry', 'Sister was worried he’d skipped town, he was at work.'],
  ])('%s: “%s”', (area, text) => {
    expect(flags(text, area)).toEqual([]);
  });

  test('a killing another threatens her with is no thought of hers', () => {
    expect(flags('Nephew told her he will put her in the ground.', 'aps')).not.toContain('homicidal_ideation');
  });

  test('a gun and 911 are no illness', () => {
    expect(flags('Client had a rifle in the hall, I called 911.', 'behavioral_health')).toEqual(['weapon']);
  });
});
