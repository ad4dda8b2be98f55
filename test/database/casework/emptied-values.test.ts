import { beforeEach, expect, it } from 'vitest';
import { answerQuestion } from '#casework/answer-question.ts';
import { chooseCase } from '#casework/choose-case.ts';
import { draftNote } from '#casework/draft-note.ts';
import { editNote } from '#casework/edit-note.ts';
import { offerReading } from '#casework/offer-reading.ts';
import type { DraftView } from '#domain/draft-view.ts';
import { withPostgres } from '../harness.ts';
import { type County, entriesOf, foundCounty, typed } from './county.ts';

const seen =
  'home visit today 9am with mom and PO, 40 min. No food in the house. No visible marks or bruises, will call school Friday';

withPostgres('A draft that is put on a case of another practice area', (database) => {
  let county: County;
  beforeEach(async () => {
    county = await foundCounty(database());
    await county.amend((roster) => {
      for (const file of roster.cases) if (file.number === 'C-104') file.worker = 'ines';
    });
  });
  const bound = ({ note }: DraftView) => ({ noteId: note.id, revision: note.revision });
  async function draft(words: string): Promise<DraftView> {
    const { drafts } = await county.as('ines', draftNote, { words, origin: typed(county) });
    if (!drafts[0]) throw new Error('no draft');
    return drafts[0];
  }
  const edit = (view: DraftView, change: object) =>
    county.as('ines', editNote, { ...bound(view), entries: { ...entriesOf(view.note), ...change } });
  const put = async (view: DraftView, number: string) =>
    (await county.as('ines', chooseCase, { ...bound(view), caseId: await county.caseId(number) })).note.content;

  it.each([
    ['no case yet', seen],
    ['the case its words name', `C-101 ${seen}`],
  ])('from %s leaves empty what its worker emptied', async (_where, words) => {
    const view = await draft(words);
    const { durationMinutes, followUps, riskFlags } = view.note.content;
    expect([durationMinutes?.value, followUps.length, riskFlags.length]).toEqual([40, 1, 1]);
    const emptied = { occurredAt: null, durationMinutes: null, contactMode: null, followUps: [], riskFlags: [] };
    const content = await put(await edit(view, emptied), 'C-104');
    expect(content).toMatchObject({ ...emptied, practiceArea: 'aps' });
    expect(content.contactType).not.toBeNull();
  });

  it('reads again what the worker left as it was', async () => {
    const view = await draft(`C-101 ${seen}`);
    const moved = await put(view, 'C-104');
    expect(view.note.content.contactType?.value).toBe('client_contact');
    expect(moved.contactType?.value).toBe('collateral_contact');
    expect([moved.durationMinutes, moved.occurredAt]).toEqual([
      view.note.content.durationMinutes,
      view.note.content.occurredAt,
    ]);
  });

  it('leaves one taken out of several people out', async () => {
    const view = await draft(`C-101 ${seen}`);
    const [first] = view.note.content.participants;
    expect(view.note.content.participants.length).toBeGreaterThan(1);
    const content = await put(await edit(view, { participants: [first?.value] }), 'C-104');
    expect(content.participants).toEqual([first]);
  });

  it('leaves out what its worker took off of the elements that both areas know', async () => {
    const words = 'C-101 home visit today 9am with client, no visible marks or bruises';
    const view = await draft(words);
    expect(Object.keys((await put(view, 'C-104')).elements)).toContain('marks_or_injuries');
    const again = await draft(words);
    expect(Object.keys(again.note.content.elements)).toContain('marks_or_injuries');
    const content = await put(await edit(again, { elements: { marks_or_injuries: null } }), 'C-104');
    expect(Object.keys(content.elements)).not.toContain('marks_or_injuries');
  });

  it('keeps what its worker took over from a second reading', async () => {
    const view = await draft('C-101 home visit today 9am under the old oak');
    const spans = [{ start: 28, end: 45 }];
    const suggestions = [{ field: 'contactMode', value: 'community_visit', spans }];
    const secondLook = { model: 'm', prompt: 'note-reader v1', suggestions, hidden: [] };
    await county.as('ines', offerReading, { noteId: view.note.id, secondLook });
    const taken = await county.as('ines', answerQuestion, { ...bound(view), ask: 'second:0', answer: 'use' });
    expect(taken.note.content.contactMode).toEqual({ value: 'community_visit', from: { spans } });
    expect((await put(taken, 'C-102')).contactMode).toEqual({ value: 'community_visit', from: { spans } });
  });
});
