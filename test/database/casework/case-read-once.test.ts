import { beforeEach, expect, it } from 'vitest';
import { answerQuestion } from '#casework/answer-question.ts';
import { chooseCase } from '#casework/choose-case.ts';
import { draftNote } from '#casework/draft-note.ts';
import type { World } from '#casework/ports.ts';
import type { Deed } from '#casework/use-case.ts';
import type { DraftView } from '#domain/draft-view.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, typed } from './county.ts';

withPostgres('The case of a draft', (database) => {
  let county: County;
  let read: string[];
  beforeEach(async () => {
    county = await foundCounty(database());
    read = [];
  });
  /** The same world, with every look at a single case counted. */
  const counting = (): World => ({
    ...county.world,
    transaction: (work) =>
      county.world.transaction((store) => {
        const byId = (id: string) => {
          read.push(id);
          return store.cases.byId(id);
        };
        return work({ ...store, cases: { ...store.cases, byId } });
      }),
  });
  const does = async <Outcome>(deed: Deed<Outcome>, input: unknown): Promise<Outcome> => {
    const asking = { actor: await county.actor('ines'), who: county.identity('ines'), request: null };
    return deed(counting(), asking, input);
  };
  const bound = ({ note }: DraftView) => ({ noteId: note.id, revision: note.revision });

  it('is read once a deed, however much of it the card shows', async () => {
    const words = 'C-101 home visit today 9am with Rosa Marin';
    const [drafted] = (await does(draftNote, { words, origin: typed(county) })).drafts;
    if (!drafted) throw new Error('no draft');
    expect(drafted.case?.number).toBe('C-101');
    expect(read.splice(0)).toEqual([]);

    const told = { ...bound(drafted), ask: 'element:seen_alone', answer: 'yes' };
    const answered = await does(answerQuestion, told);
    expect(read.splice(0)).toEqual([drafted.case?.id]);

    const caseId = await county.caseId('C-103');
    const moved = await does(chooseCase, { ...bound(answered), caseId });
    expect([moved.case?.number, moved.note.caseId]).toEqual(['C-103', caseId]);
    expect(read).toEqual([drafted.case?.id, caseId]);
  });
});
