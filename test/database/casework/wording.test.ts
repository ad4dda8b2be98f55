import { beforeEach, expect, it } from 'vitest';
import { draftNote } from '#casework/draft-note.ts';
import { signNote } from '#casework/sign-note.ts';
import type { DraftView } from '#domain/draft-view.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, typed } from './county.ts';

withPostgres('A hint at the wording', (database) => {
  let county: County;
  beforeEach(async () => {
    county = await foundCounty(database());
  });
  const draft = async (words: string, captured: object | null = null): Promise<readonly DraftView[]> =>
    (await county.as('ines', draftNote, { words, origin: { ...typed(county), captured } })).drafts;
  const hintedAt = ({ note, wording }: DraftView) =>
    wording.map(({ span }) => note.rawText.slice(span.start, span.end));

  it('L13: comes with the draft, changes no word, and does not hold signing up', async () => {
    const words = 'C-101 home visit today 9am, mom was uncooperative';
    const [view] = await draft(words);
    if (!view) throw new Error('no draft');
    expect(hintedAt(view)).toEqual(['uncooperative']);
    expect(view.needed).toEqual([]);
    const signed = await county.as('ines', signNote, { noteId: view.note.id, revision: 1 });
    expect(signed).toMatchObject({ kind: 'signed', note: { rawText: words } });
  });

  it('invariant 14: of two clients in one message goes to the note whose words it is about', async () => {
    const views = await draft('Rosa Marin: hv today 9am, mom is lazy. Omar Haddad: office today 10am, dirty UA');
    expect(views.map(hintedAt)).toEqual([['is lazy'], ['dirty UA']]);
  });

  it('is not given on what somebody else wrote', async () => {
    const by = { author: 'Tomas Berg', at: null, permalink: null };
    const [view] = await draft('C-101 home visit today 9am, mom was uncooperative', by);
    expect(view?.wording).toEqual([]);
  });
});
