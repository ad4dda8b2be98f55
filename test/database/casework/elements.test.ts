import { beforeEach, expect, it } from 'vitest';
import { answerQuestion } from '#casework/answer-question.ts';
import { chooseCase } from '#casework/choose-case.ts';
import { editNote } from '#casework/edit-note.ts';
import { openNote } from '#casework/open-note.ts';
import { signNote } from '#casework/sign-note.ts';
import type { DraftView } from '#domain/draft-view.ts';
import { withPostgres } from '../harness.ts';
import { type County, entriesOf, foundCounty, problemOf } from './county.ts';
import { talkIn } from './talk.ts';

const visit = 'C-101 home visit today 9am, no visible marks or bruises, fridge full, house clean';

withPostgres('What the practice area wants to know', (database) => {
  let county: County;
  beforeEach(async () => {
    county = await foundCounty(database());
  });
  const asks = ({ questions }: DraftView) => questions.map(({ ask }) => ask);
  const bound = ({ note }: DraftView) => ({ noteId: note.id, revision: note.revision });
  const edit = (view: DraftView, elements: Record<string, string | null>) =>
    county.as('ines', editNote, { ...bound(view), entries: { ...entriesOf(view.note), elements } });

  it('is read with its words, and only the rest is asked; the answer stays apart as the worker’s own', async () => {
    const view = await county.draft(visit);
    const { elements, answers } = view.note.content;
    const said = Object.entries(elements).map(([key, { value, from }]) => [
      key,
      value,
      ...from.spans.map(({ start, end }) => visit.slice(start, end)),
    ]);
    expect(said.sort()).toEqual([
      ['home_conditions', 'adequate', 'fridge full', 'house clean'],
      ['marks_or_injuries', 'none_seen', 'no visible marks or bruises'],
    ]);
    expect(answers).toEqual({});
    expect(asks(view)).toContain('element:seen_alone');
    expect(asks(view)).not.toContain('element:home_conditions');
    const told = { ...bound(view), ask: 'element:seen_alone', answer: 'no' };
    const answered = await county.as('ines', answerQuestion, told);
    expect(answered.note.content).toMatchObject({ elements, answers: { seen_alone: 'no' } });
    const signed = await county.as('ines', signNote, bound(answered));
    if (signed.kind !== 'signed') throw new Error(signed.kind);
    expect(signed.note.content).toMatchObject({ elements, answers: { seen_alone: 'no' } });
  });

  it('is not read before the case, and with it its practice area, is known', async () => {
    const view = await county.draft(visit.replace('C-101 ', ''));
    expect(view.note.content.elements).toEqual({});
    const chosen = await county.as('ines', chooseCase, { ...bound(view), caseId: await county.caseId('C-101') });
    expect(Object.keys(chosen.note.content.elements).sort()).toEqual(['home_conditions', 'marks_or_injuries']);
  });

  it('can be put right in the form, and taken off so that it is asked again', async () => {
    const view = await county.draft(visit);
    const same = await edit(view, { marks_or_injuries: 'none_seen' });
    expect(same.note.content).toMatchObject({ elements: view.note.content.elements, answers: {} });
    const righted = await edit(same, { marks_or_injuries: 'seen', home_conditions: null });
    expect(righted.note.content.answers).toEqual({ marks_or_injuries: 'seen' });
    expect(asks(righted)).toContain('element:home_conditions');
    expect(asks(righted)).not.toContain('element:marks_or_injuries');
    const takenOff = await edit(righted, { marks_or_injuries: null });
    expect(takenOff.note.content).toMatchObject({ elements: {}, answers: {} });
    expect((await problemOf(edit(takenOff, { marks_or_injuries: 'lots' }))).kind).toBe('unclear');
    expect((await problemOf(edit(takenOff, { capacity: 'in_doubt' }))).kind).toBe('unclear');
  });

  it('is put right through the form of the draft', async () => {
    const talk = talkIn(county);
    const { note } = await county.draft(visit);
    await talk.send('ines', 'note.change', { noteId: note.id, revision: 1 }, { element_home_conditions: 'concerns' });
    const kept = await county.as('ines', openNote, { noteId: note.id });
    expect(kept.note.content.answers).toEqual({ home_conditions: 'concerns' });
  });
});
