import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import table from '#reading/lexicon/risk-weights.json' with { type: 'json' };
import { openPage } from '#reading/normalise.ts';
import { findStatements } from '#reading/risks/statements.ts';
import { weighRisks } from '#reading/risks/weighing.ts';
import { whole } from '#reading/words.ts';
import { lessonFiles } from '../../../../scripts/weigh/lessons.ts';

const weigh = (text: string) => {
  const page = openPage(text);
  return weighRisks(page, whole(page), findStatements(page, whole(page)), 'aps');
};

describe('weighing the words of a record', () => {
  it('a risk that is told weighs more than one that is not', () => {
    const scales = weigh('She fell in the tub last night. Her rent is paid.');
    expect(scales.points('fall')).toBeGreaterThan(0);
    expect(scales.points('housing_loss')).toBeLessThan(0);
  });

  it('shows the window that weighs most, and its statement', () => {
    const text = 'Saw Mrs. Roe at ten. Her rent is paid, she ate and was in good spirits, but she fell in the tub.';
    const { span, statement } = weigh(text).weightiest('fall');
    expect(text.slice(statement.start, statement.end).trim()).toMatch(/^Her rent .* tub\.$/);
    expect(text.slice(span.start, span.end)).toMatch(/she fell in the tub$/);
    expect(text.slice(span.start, span.end).split(' ').length).toBeLessThanOrEqual(8);
  });

  it('what is told in one breath of a long record weighs more than its share of the words', () => {
    const page = openPage(
      `Met with Mrs. Roe at her home for an hour, went over the plan, she signed the release and the new consent, her
       daughter brings the letter on Friday, the aide comes three days a week, the dog was friendly, she fell in the tub`,
    );
    const statements = findStatements(page, whole(page));
    const asOneBag = weighRisks(page, whole(page), [], 'aps').points('fall');
    expect(weighRisks(page, whole(page), statements, 'aps').points('fall')).toBeGreaterThan(asOneBag);
  });

  it('what is said again weighs no more', () => {
    expect(weigh('fell fell fell fell').points('fall')).toBe(weigh('fell fell').points('fall'));
  });

  it.each(['', 'zzxqv', '...'])('of "%s" it knows nothing', (text) => {
    const scales = weigh(text);
    expect(scales.points('fall')).toBeLessThan(0);
    expect(scales.weightiest('fall').span).toEqual(scales.weightiest('fall').statement);
  });

  it('uses a table that was learned from the lines as they stand: `npm run weigh` after a change to them', () => {
    const lines = lessonFiles.map((name) => readFileSync(`test/eval/${name}`, 'utf8')).join('');
    expect(table.learnedFrom.sha256).toBe(createHash('sha256').update(lines).digest('hex'));
  });
});
