import { expect, test } from 'vitest';
import type { PracticeArea, RiskFlag } from '#domain/contact.ts';
import { flags } from './flags.ts';

test.each<[RiskFlag, PracticeArea, string]>([
  ['fall', 'behavioral_health', 'says fall is always the worst stretch for her mood'],
  ['fall', 'aps', 'furnace was serviced in fall and runs well'],
  ['fall', 'aps', 'bumped his elbow on the door frame, small bruise'],
  ['fall', 'reentry', 'a needle fell out of his backpack at the desk'],
  ['fall', 'cps', 'came home from the laundry room with the baby'],
  ['fall', 'cps', 'fa pinned mo on the kitchen floor til she cried'],
  ['fall', 'behavioral_health', 'landlord left her things on the lawn when she was out'],
  ['fall', 'cps', 'Jo tripped another kid in line and said sorry'],
  ['fall', 'medical_discharge', 'lost her balance at the sink, no fall'],
  ['fall', 'aps', 'no se ha caído desde que le pusieron barras'],
  ['fall', 'aps', 'la señora se fue al parque con su hija'],
  ['acute_medical', 'aps', 'fire dept came to get him up off the carpet, refused to go'],
  ['acute_medical', 'medical_discharge', 'disputes the charge for the ambulance'],
  ['acute_medical', 'cps', 'sister called 911 since dad had mom against the wall'],
  ['acute_medical', 'reentry', 'he cut his ankle monitor'],
  ['acute_medical', 'aps', 'temp 91 in the apartment with the windows shut'],
  ['acute_medical', 'aps', 'burned a pan on the stove while on the phone'],
  ['acute_medical', 'medical_discharge', 'did not wake up for breakfast, tired from rehab'],
  ['acute_medical', 'behavioral_health', 'cant keep himself busy, bored'],
  ['acute_medical', 'aps', 'her own father’s stroke keeps her from lifting him'],
  ['acute_medical', 'cps', 'la abuela está en el hospital con su hija recién aliviada'],
  ['medication_problem', 'behavioral_health', 'Dr. Ames raised the dose of her Zoloft Monday'],
  ['medication_problem', 'cps', 'preschooler got into nana’s pills, poison control called'],
  ['medication_problem', 'medical_discharge', 'took all of his amoxicillin as directed'],
  ['medication_problem', 'aps', 'dtr locks up the meds for safety'],
  ['medication_problem', 'behavioral_health', 'was tapered off methadone'],
  ['medication_problem', 'aps', 'pillbox full, took just what was due today'],
])('no %s (%s) in “%s”', (flag, area, text) => {
  expect(flags(text, area)).not.toContain(flag);
});

test.each<[RiskFlag, PracticeArea, string]>([
  ['fall', 'aps', 'on the porch floor since noon'],
  ['fall', 'aps', 'their sheet has him on the floor 2x'],
  ['fall', 'medical_discharge', 'lost her balance at the sink and landed on the tile'],
  ['acute_medical', 'reentry', 'cut his palm at the shop, 9 stitches at ER'],
  ['acute_medical', 'aps', 'neighbor called 911, she was on the ground bleeding'],
  ['acute_medical', 'medical_discharge', 'cant keep liquids down since Sunday'],
  ['medication_problem', 'cps', 'bio dad sent no ADHD meds for the weekend'],
  ['medication_problem', 'behavioral_health', 'injection due Monday still not given'],
  ['medication_problem', 'medical_discharge', 'toma el jarabe viejo y el nuevo'],
])('%s (%s) in “%s”', (flag, area, text) => {
  expect(flags(text, area)).toContain(flag);
});
