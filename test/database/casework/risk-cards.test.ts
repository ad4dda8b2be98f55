import { beforeEach, expect, it } from 'vitest';
import type { Outgoing } from '#conversation/reply.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, lines, visit } from './county.ts';
import { alarming, risksIn } from './risk-county.ts';
import { noteIdOf, type Talk, talkIn, textOf } from './talk.ts';

withPostgres('The cards of risk signals', (database) => {
  let county: County;
  let talk: Talk;
  beforeEach(async () => {
    county = await foundCounty(database());
    talk = talkIn(county);
  });
  const texts = (answers: readonly Outgoing[]) =>
    answers.map(({ reply }) => (reply.kind === 'card' ? textOf(reply.card) : reply.kind));
  const anew = (answers: readonly Outgoing[]) =>
    answers.map(({ reply }) => reply.kind === 'card' && reply.anew === true);

  it('follow the draft, one each up to three, the most urgent first', async () => {
    const answers = await talk.say('ines', `${visit}. Got an eviction notice. Client says she wants to die.`);
    const [draft, first, second, ...others] = texts(answers);
    expect(draft).toContain('Home visit');
    expect(first).toContain('Thoughts of suicide · Act now');
    expect(second).toContain('Loss of housing · Plan next steps');
    expect(others).toEqual([]);
    expect(anew(answers)).toEqual([false, true, true]);
  });

  it('beyond three leave two, and a third card names all the others', async () => {
    const entered = ['fall', 'weapon', 'housing_loss', 'overdose'];
    const drafted = await talk.say('ines', visit);
    const noteId = noteIdOf(drafted);
    const answers = await talk.send('ines', 'note.change', { noteId, revision: 1 }, { riskFlags: entered });
    const [, first, second, more, ...others] = texts(answers);
    expect([first, second].map((text) => text?.match(/\n(.*) · Act now/)?.[1])).toEqual(['Weapon', 'Overdose']);
    expect(more).toContain('This note has more risk signals: Fall, Loss of housing.');
    expect(others).toEqual([]);
    expect(await risksIn(county).rows()).toHaveLength(4);
  });

  it('two notes of one message have each their own draft and protocol, in that order', async () => {
    const words = 'C-101 hv yesterday 2pm with mom, she wants to die. C-102 called Omar at 4pm, he has a gun';
    const [one, first, other, second] = texts(await talk.say('ines', words));
    expect([one, other].map((text) => text?.match(/C-10\d/)?.[0])).toEqual(['C-101', 'C-102']);
    expect(first).toMatch(/C-101 .*Thoughts of suicide/s);
    expect(second).toMatch(/C-102 .*Weapon/s);
    expect(first).not.toContain('gun');
  });

  it('take the place of the card that was pressed, and leave it when what was asked had been done', async () => {
    await talk.say('ines', alarming);
    const [signal] = await risksIn(county).rows();
    const at = { origin: { message: { channelId: 'D1', messageId: 'm-1' } } };
    const acknowledge = () => talk.press('ines', 'risk.acknowledge', { signalId: signal?.id }, at);
    expect((await acknowledge())[0]?.origin.message?.messageId).toBe('m-1');
    const again = await acknowledge();
    expect(again[0]?.origin.message).toBeUndefined();
    expect(texts(again)[0]).toContain('already acknowledged by Ines Falk');
    expect(lines(await county.trail()).slice(-2)).toEqual(['risk.acknowledge allowed', 'risk.acknowledge stale']);
  });

  it('a form that outlived its signal says so and keeps the reason on the screen of whoever sends or closes it', async () => {
    await talk.say('ines', alarming);
    const [signal] = await risksIn(county).rows();
    const input = { signalId: signal?.id };
    await talk.send('greta', 'risk.dismissed', input, { reason: 'she quoted a song' });
    const late = await talk.send('ines', 'risk.dismissed', input, { reason: 'she quoted a song' });
    expect(texts(late)).toEqual([
      expect.stringContaining('already dismissed by Greta Holm'),
      expect.stringContaining('she quoted a song'),
    ]);
    const ticket = await talk.ticket('ines', 'risk.dismissed', input);
    const values = { reason: 'half a reason' };
    const closed = await talk.say('ines', { kind: 'closed', command: 'risk.dismissed', ticket, values });
    expect(texts(closed)[0]).toContain('half a reason');
  });

  it('C4: leave nothing of the words or of the reason in the log', async () => {
    await talk.say('ines', alarming);
    const [signal] = await risksIn(county).rows();
    await talk.send('ines', 'risk.dismissed', { signalId: signal?.id }, { reason: 'no risk' });
    await talk.send('ines', 'risk.dismissed', { signalId: signal?.id }, { reason: 'she quoted a song' });
    expect(talk.logged).toEqual([]);
  });
});
