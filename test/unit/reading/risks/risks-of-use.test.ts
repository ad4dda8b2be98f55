import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { flags } from './flags.ts';

describe('who takes how much of what is use, an overdose or trouble with medicine', () => {
  test.each<[PracticeArea, string, string]>([
    ['aps', 'pints of gin behind the dryer', 'substance_use'],
    ['behavioral_health', 'she is withdrawing from benzos a friend gets online', 'substance_use'],
    ['reentry', 'cl and his nephew drinking on the steps', 'substance_use'],
    ['aps', 'don Chema toma desde temprano', 'substance_use'],
    ['cps', 'el papá llegó a la corte bien tomado', 'substance_use'],
    ['reentry', 'he puts away a pint of rum by noon', 'substance_use'],
    ['cps', 'she swallowed half a box of advil', 'overdose'],
    ['behavioral_health', 'took "maybe 40" of her sisters trazodone', 'overdose'],
    ['behavioral_health', 'his sister narcanned him on the porch', 'overdose'],
    ['cps', 'se tragó medio frasco de tylenol', 'overdose'],
    ['medical_discharge', 'out of her thyroid meds since friday', 'medication_problem'],
    ['medical_discharge', 'welts on both arms since starting cipro', 'medication_problem'],
    ['medical_discharge', 'the water pill makes him so woozy he dropped it', 'medication_problem'],
    ['aps', 'niece withholds his pain pills', 'medication_problem'],
    ['aps', 'on half her coumadin to save money', 'medication_problem'],
    ['behavioral_health', 'chucked his pills out the window', 'medication_problem'],
    ['medical_discharge', 'sarpullido, la metformina le dio ronchas', 'medication_problem'],
    ['medical_discharge', 'se pone la insulina nomás cuando se siente mal', 'medication_problem'],
    ['medical_discharge', 'waiting on prior auth for ozempic, none since dc', 'medication_problem'],
    ['aps', 'el sobrino no le da la insulina', 'medication_problem'],
    ['aps', 'lost track of which med is which, took her morning pills at night', 'medication_problem'],
    ['reentry', 'oxymorphone above cutoff per lab', 'substance_use'],
    ['reentry', 'lips blue, not breathing, dope on the dash', 'overdose'],
    ['aps', 'doña Elba ya no se toma lo de la presión', 'medication_problem'],
    ['behavioral_health', 'smoking wet w/ his cousin again', 'substance_use'],
  ])('%s: “%s” is %s', (area, text, flag) => {
    expect(flags(text, area)).toContain(flag);
  });
});

describe('the same words of an aid, of somebody called names, of a doctor’s plan or of long ago are none', () => {
  test.each<[PracticeArea, string]>([
    ['medical_discharge', 'cpap fits well, using nightly'],
    ['behavioral_health', 'her ex calls her a drunk'],
    ['aps', 'glass of wine w/ sunday dinner, md ok w/ it'],
    ['behavioral_health', 'came off zoloft w/ her md, mood steady'],
    ['behavioral_health', 'fumó mota de joven'],
    ['cps', 'asked him about drinking, he laughed and said no'],
    ['aps', 'vino con su hermana Chela'],
    ['reentry', 'his brother od’d sat'],
    ['aps', 'took her evening pills at supper'],
    ['medical_discharge', 'fentanyl patch changed on time'],
    ['behavioral_health', 'nodded and smiled all session'],
    ['behavioral_health', 'screened positive for trauma'],
    ['behavioral_health', 'uses her planner in the bathroom mirror'],
    ['reentry', 'test strips handed out'],
    ['cps', 'cuida al bebé toda la noche'],
    ['aps', 'toma sus pastillas todos los días'],
    ['medical_discharge', 'box of needles low, lantus doses right'],
    ['aps', 'empty bottles by the door, water and juice'],
    ['behavioral_health', 'drank one boost and a coffee'],
    ['cps', 'neurologist stopped the keppra in may'],
  ])('%s: “%s”', (area, text) => {
    expect(flags(text, area)).toEqual([]);
  });
});
