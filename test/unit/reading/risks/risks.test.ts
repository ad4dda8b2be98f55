import { describe, expect, it } from 'vitest';
import type { PracticeArea } from '#domain/contact.ts';
import { openPage } from '#reading/normalise.ts';
import { readRisks } from '#reading/risks/risks.ts';
import { whole } from '#reading/words.ts';
import { flags } from './flags.ts';

const risksOf = (text: string, area: PracticeArea) => {
  const page = openPage(text);
  const { stated, doubtful } = readRisks(page, whole(page), area, []);
  const words = (risks: typeof stated) =>
    risks.map(({ value, spans }) => [value, ...spans.map(({ start, end }) => text.slice(start, end))]);
  return { stated: words(stated), doubtful: words(doubtful) };
};

describe('the risks a text states', () => {
  it.each<[PracticeArea, string, string[]]>([
    ['behavioral_health', 'cl says he wants to die', ['suicidal_ideation']],
    ['behavioral_health', 'dice que quiere matarse y ya tiene las pastillas', ['suicidal_ideation']],
    ['reentry', 'popped pos for meth at the drop today', ['substance_use']],
    ['medical_discharge', 'pt fell in the tub last nite', ['fall']],
    ['aps', 'nephew has been cashing her SSI checks', ['financial_exploitation']],
    ['aps', 'le cortaron la luz el lunes', ['utility_shutoff']],
    ['cps', '4yo has bruise on L arm, says dad grabbed her', ['child_abuse_neglect']],
    ['reentry', 'PO says he was arrested friday', ['arrest_or_violation']],
  ])('%s: "%s"', (area, text, expected) => {
    expect(flags(text, area)).toEqual(expected);
  });

  it.each<[PracticeArea, string]>([
    ['behavioral_health', 'Denies SI/HI, no plan, no intent.'],
    ['behavioral_health', 'hx of overdose 2019, sober since'],
    ['behavioral_health', 'niega ideas suicidas, no oye voces'],
    ['cps', 'no bruises seen, kids well fed'],
    ['aps', 'heat is back on, bill paid'],
    ['reentry', 'his cousin was arrested in ohio years ago'],
    ['medical_discharge', 'denies falls, no missed doses'],
  ])('%s: none in "%s"', (area, text) => {
    expect(flags(text, area)).toEqual([]);
  });

  it('hold the words of the lists that state them, wherever they stand', () => {
    expect(risksOf('Saw her at 2. The gas was shut off on Friday.', 'aps').stated).toEqual([
      ['utility_shutoff', 'gas was shut off on'],
    ]);
  });

  it('are raised rather once too often where a phrase tells of a life in danger, and never asked about', () => {
    const others = 'the bus pass was given and the rent is paid the lease signed the aide came on time'.split(' ');
    // With each word in front the risk weighs less: somewhere along the way it is near the line.
    const told = others.flatMap((_, count) =>
      ['wants', 'going', 'plans'].map((plan) =>
        risksOf([...others.slice(0, count), plan, 'to kill the ants under the sink'].join(' '), 'aps'),
      ),
    );
    const flagsOf = (risks: (typeof told)[number]['stated']) => risks.map(([flag]) => flag);
    expect(told.flatMap(({ stated }) => flagsOf(stated))).toContain('homicidal_ideation');
    expect(told.flatMap(({ doubtful }) => flagsOf(doubtful))).not.toContain('homicidal_ideation');
  });

  // Which of them are near the line may change whenever the reader learns anew.
  it('are asked about where little speaks for them, and then not stated', () => {
    const told = [
      'neighbor had her lights cut',
      'lights flicker on and off',
      'she skipped lunch again',
      'no coat again',
    ]
      .concat(['has not been eating much', 'smelled of smoke', 'stumbled on the step', 'fridge a bit empty'])
      .flatMap((words) => ['', 'Saw Ana at home today. '].map((visit) => risksOf(visit + words, 'cps')));
    expect(told.filter(({ stated, doubtful }) => stated.length === 0 && doubtful.length > 0)).not.toEqual([]);
  });

  it('outweigh a denial where a test or the worker’s own eyes say so', () => {
    expect(flags('denies use, UA positive for cocaine', 'reentry')).toEqual(['substance_use']);
    expect(flags('denies use, UA negative for cocaine', 'reentry')).toEqual([]);
  });
});
