import { describe, expect, it } from 'vitest';
import { doors, handsAt } from './both-doors.ts';
import { expectQuietConversations, expectQuietPlaces } from './canaries.ts';
import { person, sharedHouse } from './house.ts';

const house = await sharedHouse();
const dana = person('w-1');

describe.each(doors)('a note in %s, from the sentence to the record', (door) => {
  const { ask, next, tap, open, told } = handsAt(door, house, dana);
  const onRecord = async () => [await house.prisma.contact.count(), await house.prisma.followUp.count()];

  it('is understood, mended in the form, answered with one tap, signed, shown and added to', async () => {
    const [contacts = 0, followUps = 0] = await onRecord();
    const draft = await ask('C-1042 hv today 9am with mom, fridge full, will call the clinic Friday');
    expect(draft.words).toMatch(/C-1042 .*draft/i);
    for (const read of [
      'Home visit',
      'Wednesday, March 4',
      '9:00 AM',
      'mother',
      'call the clinic',
      'Friday, March 6',
    ]) {
      expect(draft.words).toContain(read);
    }
    expect(draft.labels).toEqual(expect.arrayContaining(['Sign', 'Edit', 'Discard']));

    const form = await open(draft, 'Edit');
    expect(form.words).toContain('fridge full');
    const mended = await form.submit({ durationMinutes: '40', participants: 'mother: Rosa' });
    expect(mended.id).toBe(draft.id);
    expect(mended.words).toContain('40 minutes');
    expect(mended.words).toContain('Rosa');

    const note = await tap(await tap(mended, 'Yes'), 'Sign');
    expect(note.id).toBe(draft.id);
    expect(note.words).toMatch(/C-1042 .*signed/i);
    expect(note.words).not.toMatch(/late entry/i);
    expect(note.labels).not.toContain('Sign');

    const addendum = await open(note, 'Addendum');
    const added = await addendum.submit({ reason: 'Forgot the school', text: 'Mom showed the report card.' });
    expect(added.words).toContain('Forgot the school');

    const line = await ask('show C-1042');
    for (const shown of ['fridge full', '40 minutes', 'Dana Whitfield', 'Mom showed the report card.', 'Yes']) {
      expect(line.words).toContain(shown);
    }
    expect(await onRecord()).toEqual([contacts + 1, followUps + 1]);
  });

  it('can be discarded, and is then gone', async () => {
    const before = await house.notes();
    const draft = await ask('C-1043 office visit today 1pm with dad');
    expect(await house.notes()).toBe(before + 1);
    expect((await tap(draft, 'Discard')).summary).toBe('Draft discarded');
    expect(await house.notes()).toBe(before);
    // An old copy of the card on another device.
    const refused = await tap(draft, 'Sign');
    expect(refused.summary).toBe('Not done');
    expect(refused.words).toContain('Nothing was saved or changed.');
  });

  it('U6 is marked as a late entry by rule when it is signed long after the contact', async () => {
    const draft = await ask('C-1043 hv 2/20 10am with dad');
    expect(draft.words).toMatch(/late entry/i);
    const late = await tap(draft, 'Sign');
    expect(late.words).toMatch(/signed/i);
    expect(late.words).toMatch(/late entry/i);
  });

  it('asks which case is meant when a name fits several, and puts the draft on the one that is picked', async () => {
    const draft = await ask('saw Quintero today 9am at home with mom');
    expect(draft.labels.some((label) => label.startsWith('C-1051 Marisol'))).toBe(true);
    expect(draft.labels).not.toContain('Sign');
    const picked = await tap(draft, draft.labels.find((label) => label.startsWith('C-1052')) ?? '');
    expect(picked.words).toContain('C-1052');
    expect(picked.labels).toContain('Sign');
  });

  it('becomes two drafts when it tells of two clients', async () => {
    const first = await ask('Ana: home visit today 9am with mom, all good. Theo: called dad today 11am, no answer.');
    const drafts = [first, await next()];
    expect(drafts.map(({ summary }) => summary).sort()).toEqual([
      'Draft note for C-1042 (A.D.R.)',
      'Draft note for C-1043 (T.B.)',
    ]);
    // Neither note holds the other client's words.
    for (const draft of drafts) expect(draft.words.includes('all good')).toBe(!draft.words.includes('no answer'));
  });

  it.each([
    ['emoji', 'C-1042 hv today 9am with mom 👩‍👧‍👦🏽 smiling 😀'],
    ['words from right to left', 'C-1042 hv today 9am with mom, she said שלום וברכה and مرحبا'],
    ['signs of no width', 'C-1042 hv today 9am with mom, fri\u200bdge f\u2060ull \u202edesrever\u202c end'],
    [
      'signs of formatting',
      'C-1042 hv today 9am with mom, *bold* _under_ ~no~ `code` > quote [x](https://x.example) 5*3*2',
    ],
  ])('F28 %s come back as they were written', async (_what, text) => {
    expect((await ask(text)).words).toContain(text);
    expect((await house.lastNote()).rawText).toBe(text);
  });

  it('F28 a text over every limit is shown whole and kept whole', async () => {
    const sentence = (index: number) => `Line ${index}: mom spoke of the heating and the school bus.`;
    const text = `C-1042 hv today 9am with mom. ${Array.from({ length: 220 }, (_, index) => sentence(index)).join(' ')}`;
    const before = told().length;
    await ask(text);
    await house.settled();
    const shown = told().slice(before).join();
    for (const index of [0, 57, 111, 163, 219]) expect(shown).toContain(`Line ${index}:`);
    expect((await house.lastNote()).rawText).toBe(text);
  });
});

describe.each(doors)('help in %s', (door) => {
  it.each([
    ['w-1', 'worker'],
    ['w-7', 'supervisor'],
    ['w-9', 'admin'],
    ['w-10', 'auditor'],
  ])('help, hi and hello answer %s, the %s', async (key) => {
    const { ask } = handsAt(door, house, person(key));
    for (const word of ['help', 'Hi', 'hello!']) expect((await ask(word)).summary).toBe('How to use Fieldnote');
  });
});

it('D1 D3 D4 D5 F18 nothing that was sent names a client where others can read it', () => {
  expectQuietPlaces(house.slack.api.calls.all);
  expectQuietConversations(house.teams.connector);
});
