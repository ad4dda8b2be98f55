import { expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { flags } from './flags.ts';

test.each<[PracticeArea, string, string[]]>([
  ['medical_discharge', 'lasix never got refilled so he has gone 5 days with none', ['medication_problem']],
  ['medical_discharge', 'pt on both metoprolol and carvedilol, will ask pcp', ['medication_problem']],
  ['medical_discharge', 'lleva 4 dias sin su losartan', ['medication_problem']],
  ['cps', 'grandma doesnt know where she took the baby', ['whereabouts_unknown']],
  ['aps', 'Neighbor said nobody has laid eyes on Mr. Weir since Sunday.', ['whereabouts_unknown']],
  ['aps', 'light co disconnected him on the 3rd', ['utility_shutoff']],
  ['cps', 'kids told me they didnt eat last nite', ['food_insecurity']],
  ['cps', 'mom said dad shoved her into the stove last night', ['domestic_violence']],
  ['cps', 'el padrastro le jaló el pelo a la mamá enfrente de los niños', ['domestic_violence']],
  ['aps', 'mr dole wishes god would take him', ['suicidal_ideation']],
  ['behavioral_health', 'she sees a little girl in the closet who is not there', ['psychosis']],
  ['reentry', 'sister is making him leave friday', ['housing_loss']],
  ['cps', 'el casero les dio hasta el día 30 para salirse', ['housing_loss']],
  ['reentry', 'no se ha presentado con su oficial en dos semanas', ['arrest_or_violation']],
  ['aps', 'nephew cashes his whole ss check and gives him 20 dollars', ['financial_exploitation']],
  ['aps', 'five withdrawals Mrs. Kerr did not authorize', ['financial_exploitation']],
  ['medical_discharge', 'she cannot keep anything down x3 days', ['acute_medical']],
  ['cps', 'ya no quiere vivir con su padrastro porque le pega', ['child_abuse_neglect']],
  ['behavioral_health', 'cl not ready today she relapsed sat nite', ['substance_use']],
  ['aps', 'no fan in there, black mold', ['unsafe_home']],
  ['reentry', 'says hes gonna beat up his rmmate over the tv', ['violence_threat']],
  ['medical_discharge', 'fell sunday by the tub did not hit his head', ['fall']],
  ['medical_discharge', 'she fell in the yard was not hurt', ['fall']],
  ['reentry', 'no one at the sober house has seen Ty since friday', ['whereabouts_unknown']],
  ['aps', 'niece pulled 3,100 out of Ms. Orr account', ['financial_exploitation']],
  ['aps', 'niece took 1,800 out with her card', ['financial_exploitation']],
  ['aps', 'dice que su nieto le quita el cheque y no le deja nada', ['financial_exploitation']],
  ['cps', 'mom says he took her pills and phone so she cant leave', ['domestic_violence']],
  ['behavioral_health', 'has thoughts of killing herself', ['suicidal_ideation']],
  ['behavioral_health', 'has thoughts of killing her boss', ['homicidal_ideation']],
  ['reentry', 'I saw a pistol under the seat', ['weapon']],
  ['aps', 'he threatened to hit the van driver if she honks', ['violence_threat']],
  ['reentry', 'told another cl hed stab him', ['homicidal_ideation', 'violence_threat']],
  ['cps', 'Omar whos 6 was left alone all nite', ['child_abuse_neglect']],
  ['behavioral_health', 'wants to kill herself, EMS took her to Grace', ['suicidal_ideation']],
  ['behavioral_health', 'attempted suicide sat, EMS took her to Grace', ['suicidal_ideation', 'acute_medical']],
  ['behavioral_health', 'le recetaron litio y no ha tomado la dosis en 4 dias', ['medication_problem']],
])('%s: hears the risk in "%s"', (area, text, expected) => {
  expect(flags(text, area)).toEqual(expected);
});

test.each<[PracticeArea, string]>([
  ['aps', 'son never hit her and she feels safe'],
  ['aps', 'says daughter never took her money'],
  ['aps', 'Ms. Mice was at home and doing well'],
  ['reentry', 'cl got hired at Rusty Gun Cafe'],
  ['reentry', 'met him on Weed St at his job'],
  ['behavioral_health', 'she is using them daily and likes the app'],
  ['reentry', "cousin OD'd over the weekend"],
  ['medical_discharge', 'arrestaron al hermano el sábado'],
  ['reentry', 'priors for assault and drugs, sober 3 yrs'],
  ['medical_discharge', 'pcp stopped metoprolol, started lisinopril'],
  ['cps', "baby's umbilical cord fell off"],
  ['behavioral_health', "discussed his late brother's suicide"],
  ['cps', 'nobody at the meeting reported any new drug use'],
  ['reentry', 'the knife charge is ten years old'],
  ['cps', 'tres reportes viejos por negligencia, todos cerrados sin confirmar'],
])('%s: finds no risk in "%s"', (area, text) => {
  expect(flags(text, area)).toEqual([]);
});
