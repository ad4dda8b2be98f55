import { beforeEach, describe, expect, it } from 'vitest';
import { clipSaying } from '#playground/spoken-clip.ts';
import { doors, handsAt } from './both-doors.ts';
import { person, sharedHouse } from './house.ts';

const house = await sharedHouse();
const dana = person('w-1');

beforeEach(() => house.ears.play({ kind: 'ok' }));

const clips = async () => {
  const [row] = await house.database.sql.query<{ count: number }>('SELECT count(*)::int AS count FROM clip');
  return row?.count;
};

describe.each(doors)('a voice clip sent in %s', (door) => {
  const hands = () => handsAt(door, house, dana);
  const visit = (at: string) => clipSaying(`C-1042 home visit today ${at} with [mum], fridge full`);

  it('is listened to, shown with what was hard to hear, mended, signed; and no sound of it is left', async () => {
    const { speak, next, tap, open } = hands();
    await speak(visit('9am'));
    const listening = await next();
    expect(listening.words).toContain('Listening to your voice clip');
    const draft = await next();
    expect(draft.id).toBe(listening.id);
    for (const read of ['Home visit', '9:00 AM', '⟨mum?⟩', 'Are they right?']) expect(draft.words).toContain(read);

    const form = await open(draft, 'Edit words');
    const mended = await form.submit({ words: 'C-1042 home visit today 9am with mother, fridge full' });
    expect(mended.id).toBe(draft.id);
    expect(mended.words).not.toContain('⟨');
    expect(mended.words).toContain('mother');

    const signed = await tap(mended, 'Sign');
    expect(signed.words).toMatch(/C-1042 .*signed/i);
    expect(signed.words).toContain('Spoken in a voice clip.');
    expect(signed.words).toContain('It is still in this chat');
    expect(await clips()).toBe(0);
    expect(house.logged()).not.toMatch(/fridge|mother/);
  });

  it('whose service fails is kept, and heard when it is tried again', async () => {
    const { speak, next, tap } = hands();
    house.ears.play({ kind: 'unauthorized' }, 2);
    await speak(visit('10am'), 'Second visit.');
    expect((await next()).words).toContain('Listening');
    const failed = await next();
    expect(failed.words).toContain('It is not a note yet');
    expect(await clips()).toBe(1);
    expect((await tap(failed, 'Try again')).words).toContain('Listening');
    const again = await next();
    expect(again.labels).toContain('Try again');
    expect(again.id).toBe(failed.id);
    expect((await tap(again, 'Try again')).words).toContain('Listening');
    const draft = await next();
    expect(draft.id).toBe(failed.id);
    expect(draft.words).toContain('Second visit.');
    expect(draft.words).toContain('10:00 AM');
    expect(await clips()).toBe(0);
  });

  it('V1: takes nobody’s turn: words typed after two of them are answered while they are listened to', async () => {
    const { speak, next } = hands();
    const release = house.ears.hold();
    await Promise.all([speak(visit('11am')), speak(visit('noon'))]);
    expect((await next()).words).toContain('Listening');
    if (door === 'Slack') await house.slack.say(dana, 'help');
    else await house.teams.say(dana, 'help');
    expect((await next()).words).toContain('How to use Fieldnote');
    release();
    for (const shown of ['Home visit', 'Listening', 'Home visit']) expect((await next()).words).toContain(shown);
  });

  it('C6: named at an address that is not its platform’s is not fetched', async () => {
    const { speak, next } = hands();
    const calls = house.ears.requests.length;
    for (const url of [
      'http://169.254.169.254/latest',
      `${house.address}/healthz`,
      'https://files.slack.com.example.org/x',
    ]) {
      await speak(visit('1pm'), '', { url_private: url, url_private_download: url, contentUrl: url });
      expect((await next()).words).toContain('Listening');
      expect((await next()).words).toContain('I could not get this voice clip');
    }
    expect(house.ears.requests.length).toBe(calls);
  });

  it('V1: that is too large is refused, also when it does not say so', async () => {
    const { speak, next } = hands();
    const large = { bytes: Buffer.alloc(15 * 1024 * 1024 + 1), mime: 'audio/mp4' };
    await speak(large, '', { size: 900 });
    await next();
    expect((await next()).words).toContain('too long');
  });

  it('is not taken for one when it is a picture', async () => {
    const { speak, next } = hands();
    const picture = { mimetype: 'image/png', subtype: undefined, contentType: 'image/png' };
    await speak({ bytes: Buffer.from('png'), mime: 'image/png' }, '', picture);
    expect((await next()).words).toContain('I cannot read other files');
  });
});
