import { describe, expect, test } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { flags } from './flags.ts';

describe('somebody nobody can find is told by who is gone from where and who looks', () => {
  test.each<[PracticeArea, string]>([
    ['cps', 'foster dad lost sight of the boy at the fair, deputies combing the area'],
    ['cps', 'auntie refuses to disclose where the baby is'],
    ['cps', 'crib empty at rounds, window open'],
    ['aps', 'nephew moved her to an undisclosed place'],
    ['aps', 'exact whereabouts of Mr. Lund still unknown'],
    ['aps', 'confused gentleman drove off at dusk, not found'],
    ['medical_discharge', 'stepped out to smoke, never returned'],
    ['medical_discharge', 'never reached the SNF, family has not seen him'],
    ['behavioral_health', 'unaccounted for since the fire drill'],
    ['behavioral_health', 'no longer at the motel and nobody knows where he went'],
    ['reentry', 'walked off from the work release center last night'],
    ['reentry', 'skip trace on him, no hits'],
    ['cps', 'el tío se los llevó y no dice a dónde'],
    ['behavioral_health', 'no volvió al refugio'],
    ['aps', 'missing from his residence'],
  ])('%s: %s', (area, text) => {
    expect(flags(text, area)).toContain('whereabouts_unknown');
  });

  test.each<[PracticeArea, string]>([
    ['cps', 'the puppy ran away, Mia cried'],
    ['medical_discharge', 'unable to locate a pulse in the foot'],
    ['medical_discharge', 'low elopement risk'],
    ['medical_discharge', 'he asks not to be sent back to the group home'],
    ['aps', 'the roofer took a deposit from her and never came back'],
    ['aps', 'aide ran off with the morphine'],
    ['aps', 'cannot say where her savings went'],
    ['aps', 'nadie sabe por qué falta el cheque'],
    ['aps', 'has not been seen bathed since june'],
    ['behavioral_health', 'lost touch with reality per her mother'],
    ['reentry', 'the bus never came back on time'],
    ['reentry', 'job search ongoing'],
    ['reentry', 'her brother is on the run, no contact with her'],
    ['behavioral_health', 'went missing in june, found same day'],
    ['behavioral_health', '10 days out, lithium and metformin both gone since friday'],
  ])('%s: not in %s', (area, text) => {
    expect(flags(text, area)).not.toContain('whereabouts_unknown');
  });
});
