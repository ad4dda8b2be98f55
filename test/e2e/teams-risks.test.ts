import { describe, expect, it } from 'vitest';
import { expectQuietConversations } from './canaries.ts';
import { person, sharedHouse } from './house.ts';
import type { TeamsCard } from './teams-hands.ts';

const house = await sharedHouse();
const { teams } = house;
const dana = person('w-1');
const words = 'C-1042 hv today 9am with mom, client says she wants to die';
const channel = '19:fieldservices7c2e@thread.tacv2';

const signals = () => house.prisma.riskSignal.findMany({ orderBy: { id: 'desc' } });
const newest = async () => (await signals())[0];
async function raised(place?: string): Promise<{ draft: TeamsCard; protocol: TeamsCard }> {
  await teams.say(dana, words, place);
  return { draft: await teams.next(dana), protocol: await teams.next(dana) };
}

describe('a risk in the words of a note, in Teams', () => {
  it('invariant 17: brings the protocol at once, as a second card after the draft', async () => {
    const { draft, protocol } = await raised();
    expect(draft.words).toContain('Risk signal: Thoughts of suicide. Please read the steps');
    expect(protocol.summary).toBe('Risk signal for C-1042 (A.D.R.)');
    for (const shown of ['Act now', 'wants to die', '1. Stay with the person', 'Call or text 988']) {
      expect(protocol.words).toContain(shown);
    }
    expect(protocol.labels).toEqual(['Acknowledge', 'Dismiss']);
  });

  it('invariant 8: there is none where it is denied', async () => {
    const before = (await signals()).length;
    await teams.say(dana, 'C-1042 hv today 9am with mom, denies SI');
    await teams.next(dana);
    await house.settled();
    expect((await signals()).length).toBe(before);
  });

  it('is acknowledged in place, in the answer to the press, and once however often it arrives', async () => {
    const { protocol } = await raised();
    const { body } = await teams.press(dana, protocol, 'Acknowledge', { times: 5 });
    expect(JSON.stringify(body)).toContain(`Acknowledged by ${dana.name}`);
    const seen = await teams.next(dana);
    expect(seen.id).toBe(protocol.id);
    expect(seen.labels).toEqual(['Steps done', 'Dismiss']);
    await house.settled();
    const where = { objectId: (await newest())?.id ?? '', action: 'risk.acknowledge' };
    expect(await house.prisma.auditEvent.count({ where })).toBe(1);
    expect((await teams.tap(dana, protocol, 'Acknowledge')).words).toContain(`already acknowledged by ${dana.name}`);
    expect((await teams.tap(dana, seen, 'Steps done')).words).toContain('Steps done by');
  });

  it('invariant 8: is not dismissed without a reason; the dialog stays, with what was typed', async () => {
    const { protocol } = await raised();
    await teams.press(dana, protocol, 'Dismiss');
    const dialog = await teams.dialog(dana);
    expect(teams.wordsOf(dialog)).toContain('wants to die');
    await teams.submit(dana, dialog, { reason: 'no risk' });
    const refused = await teams.dialog(dana);
    expect(teams.wordsOf(refused)).toContain('Please say why, in three words or more.');
    expect(JSON.stringify(refused.card)).toContain('no risk');
    expect((await newest())?.state).toBe('raised');
    await teams.submit(dana, refused, { reason: 'She quoted a song' });
    const gone = await teams.next(dana);
    expect(gone.id).toBe(protocol.id);
    expect(gone.words).toContain('Reason: She quoted a song');
    expect(teams.tenant.dialogs.size).toBe(0);
  });

  it('comes again below the signed note while it is open', async () => {
    const { draft } = await raised();
    expect((await teams.tap(dana, draft, 'Sign')).words).toMatch(/signed/i);
    expect((await teams.next(dana)).labels).toEqual(['Acknowledge', 'Dismiss']);
  });

  it('a risk added by hand in the dialog brings its protocol; one taken off stays open', async () => {
    const { draft } = await raised();
    await teams.press(dana, draft, 'Edit');
    await teams.submit(dana, await teams.dialog(dana), { riskFlags: 'weapon,fall' });
    const edited = await teams.next(dana);
    expect(edited.words).toContain('Taken off this note, but still open: Thoughts of suicide.');
    expect((await teams.next(dana)).words).toContain('Do not touch the weapon.');
    expect((await teams.next(dana)).words).toContain('Entered by');
  });

  it('D1: said in a channel, draft and protocol go to the person alone', async () => {
    const { draft, protocol } = await raised(channel);
    expect([draft.conversation, protocol.conversation]).toEqual([teams.personalOf(dana), teams.personalOf(dana)]);
    await house.settled();
    const told = teams.tenant.activities.filter(
      ({ conversationId, from }) => conversationId === channel && from.startsWith('28:'),
    );
    expect(JSON.stringify(told)).not.toMatch(/risk|suicide|die\b/i);
  });

  it('the list has a row for each, which opens its card', async () => {
    await raised();
    const list = await teams.ask(dana, 'riesgos');
    expect(list.words).toContain('C-1042 (A.D.R.) · Thoughts of suicide');
    const shown = await teams.tap(dana, list, 'Show');
    expect(shown.id).not.toBe(list.id);
    expect(shown.words).toContain('1. Stay with the person');
  });
});

it('D1 D3 D5: no protocol card names a client where others can read it', () => {
  const own = new Set(['w-1', 'w-7'].map((key) => teams.personalOf(person(key))));
  expectQuietConversations(teams.connector, (id) => own.has(id));
});
