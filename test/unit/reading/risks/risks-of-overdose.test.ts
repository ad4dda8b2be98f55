import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { flags } from './flags.ts';

describe('too much is taken by count, by what came of it, or by what brought somebody back', () => {
  test.each<[PracticeArea, string]>([
    ['behavioral_health', 'swallowed about 28 trazodone after the call with her ex'],
    ['aps', 'took double his insulin by mistake, unresponsive when the aide came'],
    ['medical_discharge', 'aspirin poisoning, on the second day of fluids'],
    ['cps', '3 yo chewed a xanax, limp, EMS took him'],
    ['reentry', 'medics had to use narcan x3 at the motel'],
    ['reentry', 'went out on fentanyl sunday, his cousin did cpr'],
    ['aps', 'tomó doble dosis de insulina y acabó en urgencias'],
  ])('%s: %s', (area, text) => {
    expect(flags(text, area)).toContain('overdose');
  });

  test.each<[PracticeArea, string]>([
    ['reentry', 'release kit handed over (naloxone, bus pass, socks)'],
    ['behavioral_health', 'overdose response table at the fair, she helped'],
    ['behavioral_health', 'we talked about how he could overdose after a break'],
    ['cps', "OD'd on candy at the party, he laughed"],
    ['cps', 'took a handful of chips'],
    ['medical_discharge', '2 drops OD at bedtime for the pressure'],
    ['reentry', 'file: 2016 overdose, none since'],
    ['medical_discharge', 'took all her pills with applesauce'],
    ['medical_discharge', 'unconscious on the sofa, revived by the crew'],
  ])('%s: not in %s', (area, text) => {
    expect(flags(text, area)).not.toContain('overdose');
  });

  test.each<[PracticeArea, string, readonly string[]]>([
    ['reentry', 'found blue on the bathroom floor mon, narcan x2', ['overdose']],
    ['reentry', 'overdosed and fell down the steps', ['overdose', 'fall']],
  ])('%s: who lies on the floor of it fell only where that is told: %s', (area, text, told) => {
    expect(flags(text, area)).toEqual(told);
  });
});
