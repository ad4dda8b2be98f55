import { beforeEach, describe, expect, it } from 'vitest';
import { playMood } from '#playground/model-moods.ts';
import roster from '#playground/roster.json' with { type: 'json' };
import { doors, handsAt } from './both-doors.ts';
import { person, sharedHouse } from './house.ts';

const house = await sharedHouse();
const dana = person('w-1');
/** The program reads "in person"; the played model knows where a carport stands, and that a godmother is family. */
const words = 'C-1042 sat with mom under her carport today 9am, 40 min, her godmother Inez listened in';

beforeEach(() => playMood(house.model, 'helpful'));

const calls = () => house.prisma.modelCall.findMany({ orderBy: { id: 'asc' } });
const newestNote = () => house.prisma.note.findFirstOrThrow({ orderBy: { id: 'desc' } });

describe.each(doors)('A second look at a draft, in %s', (door) => {
  const hands = () => handsAt(door, house, dana);

  it('comes after the card and redraws it in place: what differs is asked, what was taken is the worker’s', async () => {
    const at = hands();
    const first = await at.ask(words);
    expect(first.words).toContain('In person');
    expect(first.words).not.toContain('second reading');
    const offered = await at.next();
    expect(offered.id).toBe(first.id);
    expect(offered.words).toContain('I read In person, a second reading says Home visit');
    expect(offered.words).toContain('under her carport');
    const { revision, content } = await newestNote();
    expect([revision, JSON.stringify(content)]).toEqual([1, expect.not.stringContaining('home_visit')]);
    const taken = await at.tap(offered, 'Home visit');
    expect(taken.words).toContain('Home visit');
    expect(taken.words).toContain('relative: Inez');
    const left = await at.tap(taken, 'Leave it out');
    expect(left.words).not.toContain('a second reading found');
    expect((await newestNote()).content).toMatchObject({ contactMode: { value: 'home_visit' } });
    expect((await at.tap(left, 'Sign')).words).toContain('Signed by you');
    expect((await newestNote()).secondLook).toMatchObject({ prompt: 'note-reader v1', suggestions: [], hidden: [] });
  });

  it.each([
    ['down', 'unavailable'],
    ['refusing', 'refused'],
  ] as const)('changes nothing when the model is %s, and leaves a row that says so', async (mood, outcome) => {
    const at = hands();
    playMood(house.model, mood);
    const draft = await at.ask(words);
    await expect.poll(async () => (await calls()).at(-1)?.outcome, { timeout: 9_000 }).toBe(outcome);
    expect((await at.tap(draft, 'Discard')).words).toContain('discarded');
  });

  it('offers of what a lying model says only what the words bear out, and raises no risk on its word', async () => {
    const at = hands();
    playMood(house.model, 'lying');
    const risks = await house.prisma.riskSignal.count();
    await at.ask(words);
    const offered = await at.next();
    expect(offered.words).toContain('Outcome: I read Contact made, a second reading says Cancelled');
    for (const lie of ['Weapon', '480', 'loaded gun', 'all day']) expect(offered.words).not.toContain(lie);
    await at.tap(offered, 'Contact made');
    expect((await newestNote()).content).toMatchObject({ outcome: { value: 'contact_made' }, riskFlags: [] });
    expect(await house.prisma.riskSignal.count()).toBe(risks);
  });

  it('L1: no name of the roster leaves in any body, whoever the note is about', async () => {
    const at = hands();
    const names = roster.clients.map(({ name }) => name);
    const about = names.slice(0, 4).join(' and ');
    house.model.say(() => ({ records: [] }));
    const before = house.model.requests.length;
    await at.ask(`C-1042 hv today 9am, mom spoke of ${about}`);
    await expect.poll(() => house.model.requests.length).toBeGreaterThan(before);
    const bodies = house.model.requests.slice(before).map(({ body }) => body.toString('utf8').toLowerCase());
    for (const part of names.flatMap((whole) => whole.toLowerCase().split(' ')))
      for (const body of bodies) expect(body).not.toMatch(new RegExp(`\\b${part}\\b`));
    expect(bodies.join()).not.toContain('c-1042');
    expect(bodies.join()).toContain('person_1');
  });
});
