import { describe, expect, it } from 'vitest';
import { asJson } from '#playground/json.ts';
import { doors, handsAt } from './both-doors.ts';
import { person, sharedHouse } from './house.ts';

const house = await sharedHouse();
const dana = person('w-1');
const changed = 'This changed in the meantime. Your last step was not done.';

const lastNote = () => house.prisma.note.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });

describe.each(doors)('A draft that changed meanwhile, in %s', (door) => {
  const hands = () => handsAt(door, house, dana);

  it('F9: is drawn anew in place of the old card that was pressed, and can be signed from there', async () => {
    const { ask, tap } = hands();
    const draft = await ask('C-1042 hv today 9am with mom, fridge full');
    await tap(draft, 'Yes');
    const told = await tap(draft, 'Sign');
    expect(told.id).toBe(draft.id);
    expect(told.words).toContain(changed);
    expect(told.words).toContain('fridge full');
    expect((await lastNote()).status).toBe('draft');
    const signed = await tap(told, 'Sign');
    expect(signed.id).toBe(draft.id);
    expect(signed.words).toMatch(/C-1042 .*signed/i);
    expect(await lastNote()).toMatchObject({ status: 'signed', revision: 2 });

    const again = await tap(draft, 'Sign');
    expect(again.id).toBe(draft.id);
    expect(again.words).toContain('This note is already signed.');
    expect(again.labels).not.toContain('Sign');
  });
});

it('Teams gets the draft as it stands now as the answer to the press itself', async () => {
  const { teams } = house;
  await teams.say(dana, 'C-1042 hv today 10am with mom');
  const draft = await teams.next(dana);
  await teams.press(dana, draft, 'Yes');
  const { body } = await teams.press(dana, draft, 'Sign');
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  const card = JSON.stringify(asJson(body).value);
  expect(card).toContain('This changed in the meantime');
  expect(card).toContain('"title":"Sign"');
});
