import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { flags } from './flags.ts';

describe('use shows in what is smelled, found, tested and told in slang', () => {
  test.each<[PracticeArea, string]>([
    ['cps', 'the uncle cuts lines on the coffee table'],
    ['cps', 'newborn exposed to cocaine'],
    ['cps', 'she came home lit'],
    ['cps', "took two of his friend's norcos"],
    ['cps', 'rum bottles in the laundry'],
    ['reentry', 'handed in synthetic urine'],
    ['reentry', 'smoked with his old buddies'],
    ['behavioral_health', 'left treatment and used that same night'],
    ['behavioral_health', 'pupils pinned, nodding, just one blue'],
    ['aps', 'grandson lives there and snorts meth daily'],
    ['medical_discharge', 'drinks himself to sleep'],
    ['medical_discharge', 'self-medicating with brandy'],
    ['reentry', 'llegó bien crudo a la cita'],
  ])('%s: %s', (area, text) => {
    expect(flags(text, area)).toContain('substance_use');
  });

  test.each<[PracticeArea, string]>([
    ['medical_discharge', 'skin cleaned with an alcohol pad'],
    ['medical_discharge', 'alcohol: none. tobacco: never'],
    ['behavioral_health', 'her brother in law relapsed'],
    ['behavioral_health', 'C-SSRS pos for ideation'],
    ['cps', 'the mother used heroin before the kids were born'],
    ['cps', 'a loaded truck in the drive'],
    ['behavioral_health', 'list of triggers for drinking done'],
    ['medical_discharge', 'took his percocet at noon'],
  ])('%s: not in %s', (area, text) => {
    expect(flags(text, area)).not.toContain('substance_use');
  });
});
