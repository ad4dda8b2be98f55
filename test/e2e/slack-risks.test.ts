import { describe, expect, it } from 'vitest';
import { expectQuietPlaces } from './canaries.ts';
import { person, sharedHouse } from './house.ts';
import type { SlackCard } from './slack-hands.ts';

const house = await sharedHouse();
const { slack } = house;
const dana = person('w-1');
const supervisor = person('w-7');
const words = 'C-1042 hv today 9am with mom, client says she wants to die';

const signals = () => house.prisma.riskSignal.findMany({ orderBy: { id: 'desc' } });
const newest = async () => (await signals())[0];
async function raised(text = words): Promise<{ draft: SlackCard; protocol: SlackCard }> {
  await slack.say(dana, text);
  return { draft: await slack.next(dana), protocol: await slack.next(dana) };
}

describe('a risk in the words of a note, in Slack', () => {
  it('invariant 17: brings the protocol at once, as a second card after the draft, to the person alone', async () => {
    const { draft, protocol } = await raised();
    expect(draft.words).toContain('Risk signal: Thoughts of suicide. Please read the steps');
    expect(draft.labels).toContain('Sign');
    expect(protocol.channel).toBe(slack.directOf(dana));
    expect(protocol.text).toBe('Risk signal for C-1042 (A.D.R.)');
    for (const shown of ['Act now', 'wants to die', '1. Stay with the person', 'Call or text 988', '988 Lifeline']) {
      expect(protocol.words).toContain(shown);
    }
    expect(protocol.labels).toEqual(['Acknowledge', 'Dismiss']);
    expect(await newest()).toMatchObject({ code: 'suicidal_ideation', state: 'raised' });
  });

  it.each([
    'C-1042 hv today 9am with mom, denies SI',
    'C-1042 hv today 9am with mom, no thoughts of suicide, no weapons in the home',
    'C-1042 hv today 9am with mom, hx of suicide attempt in 2019',
  ])('invariant 8: there is none in %j', async (text) => {
    const before = (await signals()).length;
    expect((await slack.ask(dana, text)).words).not.toContain('Please read the steps');
    await house.settled();
    expect((await signals()).length).toBe(before);
  });

  it('is acknowledged and worked off in place, and stands on the time line with what became of it', async () => {
    const { protocol } = await raised();
    const seen = await slack.tap(dana, protocol, 'Acknowledge');
    expect(seen.ts).toBe(protocol.ts);
    expect(seen.words).toContain(`Acknowledged by ${dana.name}`);
    expect(seen.labels).toEqual(['Steps done', 'Dismiss']);
    const again = await slack.tap(dana, protocol, 'Acknowledge');
    expect(again.words).toContain(`already acknowledged by ${dana.name}`);
    const done = await slack.tap(dana, seen, 'Steps done');
    expect(done.words).toContain('Steps done by');
    expect((await slack.ask(dana, 'show C-1042')).words).toContain('Thoughts of suicide · not acknowledged yet');
    expect((await newest())?.state).toBe('protocol_done');
  });

  it('invariant 8: is not dismissed without a reason; the form stays open with what was typed', async () => {
    const { protocol } = await raised();
    await slack.press(dana, protocol, 'Dismiss');
    const form = await slack.form(dana);
    expect(slack.wordsOf(form)).toContain('wants to die');
    const refused = await slack.submit(dana, form, { reason: 'no risk' });
    expect(refused.body).toMatchObject({
      response_action: 'errors',
      errors: { reason: 'Please say why, in three words or more.' },
    });
    expect((await newest())?.state).toBe('raised');
    expect(slack.workspace.views.has(form.id)).toBe(true);
    expect((await slack.submit(dana, form, { reason: 'She quoted a song' })).status).toBe(200);
    const gone = await slack.next(dana);
    expect(gone.ts).toBe(protocol.ts);
    expect(gone.words).toContain('Reason: She quoted a song');
    expect(await newest()).toMatchObject({ state: 'dismissed', dismissReason: 'She quoted a song' });
  });

  it('F8: a reason typed into a form that is closed is shown, so that it is not lost', async () => {
    const { protocol } = await raised();
    await slack.press(dana, protocol, 'Dismiss');
    await slack.close(dana, await slack.form(dana), { reason: 'She quoted a song' });
    expect((await slack.next(dana)).words).toContain('She quoted a song');
    expect((await newest())?.state).toBe('raised');
  });

  it('R3 F2: delivered many times, and again later, it is raised and shown once', async () => {
    const before = (await signals()).length;
    const exchange = await slack.command(dana, `note ${words}`, undefined, { times: 10 });
    await slack.next(dana);
    const protocol = await slack.next(dana);
    await slack.client.sendForm(exchange.sent as Record<string, string>, { retry: { num: 1, reason: 'http_timeout' } });
    await house.settled();
    const shown = slack.workspace.messages.length;
    await slack.press(dana, protocol, 'Acknowledge', { times: 5 });
    await house.settled();
    expect((await signals()).length).toBe(before + 1);
    expect(slack.workspace.messages).toHaveLength(shown);
    const acknowledged = await house.prisma.auditEvent.findMany({
      where: { objectId: (await newest())?.id ?? '', action: 'risk.acknowledge' },
    });
    expect(acknowledged.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['allowed', 'suicidal_ideation raised'],
    ]);
  });

  it('comes again below the signed note while it is open, and signing is not stopped', async () => {
    const { draft } = await raised();
    const note = await slack.tap(dana, draft, 'Sign');
    expect(note.words).toMatch(/signed/i);
    const protocol = await slack.next(dana);
    expect(protocol.ts).not.toBe(note.ts);
    expect(protocol.labels).toEqual(['Acknowledge', 'Dismiss']);
  });

  it('invariant 8: outlasts the draft, and a flag that is taken off in the form', async () => {
    const { draft, protocol } = await raised();
    await slack.press(dana, draft, 'Edit');
    const form = await slack.form(dana);
    await slack.submit(dana, form, { riskFlags: ['weapon'] });
    const edited = await slack.next(dana);
    expect(edited.ts).toBe(draft.ts);
    expect(edited.words).toContain('Taken off this note, but still open: Thoughts of suicide.');
    expect((await slack.next(dana)).words).toContain('Do not touch the weapon.');
    const gone = await slack.tap(dana, edited, 'Discard');
    expect(gone.words).toContain('2 risk signals from it stay open');
    expect((await slack.tap(dana, protocol, 'Acknowledge')).words).toContain('Acknowledged by');
  });

  it('is the first thing on the home tab and in the list, for the author and for the supervisor', async () => {
    await raised();
    for (const who of [dana, supervisor]) {
      const home = slack.wordsOf(await slack.home(who));
      expect(home).toMatch(/^Open risk signals/);
      expect(home).toContain('C-1042 (A.D.R.) · Thoughts of suicide');
      expect(home).not.toContain('wants to die');
      const list = await slack.ask(who, 'risks');
      const shown = await slack.tap(who, list, 'Show');
      expect(shown.ts).not.toBe(list.ts);
      expect(shown.words).toContain('wants to die');
    }
    for (const who of [person('w-9'), person('w-10')]) {
      expect((await slack.ask(who, 'risks')).words).toContain('not part of your role');
    }
  });

  it('D1: said in a channel, others there learn nothing of it', async () => {
    await slack.command(dana, `note ${words}`, 'C0NORTHUNT');
    expect([(await slack.next(dana)).channel, (await slack.next(dana)).channel]).toEqual([
      slack.directOf(dana),
      slack.directOf(dana),
    ]);
    await house.settled();
    const told = slack.workspace.messages.filter(({ channel }) => channel === 'C0NORTHUNT');
    expect(JSON.stringify(told)).not.toMatch(/risk|suicide|die/i);
  });
});

it('D1 D3 D5: no protocol card names a client where others can read it', () => {
  expectQuietPlaces(slack.api.calls.all);
});
