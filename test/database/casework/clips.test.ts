import { beforeEach, describe, expect, it } from 'vitest';
import { forgetClips } from '#casework/forget-clips.ts';
import type { Heard } from '#casework/ports-model.ts';
import type { Said } from '#conversation/inbound.ts';
import type { Fetched } from '#conversation/rooms.ts';
import { mostClipBytes } from '#domain/clip.ts';
import { unreachable } from '#kernel/problem.ts';
import { withDatabases } from '../harness.ts';
import { type County, foundCounty, lines, visit } from './county.ts';
import { leaseTimePasses, openMailRoom } from './platform.ts';
import { buttonOf, buttonsOf, cardOf, clip, pressing, type Talk, talkIn, textOf } from './talk.ts';

withDatabases('A voice clip', (database) => {
  let county: County;
  let talk: Talk;
  beforeEach(async () => {
    county = await foundCounty(database());
    talk = talkIn(county);
    talk.ears.hears = { kind: 'words', text: visit, doubtful: [] };
  });
  const mine = () => ({ organizationId: county.organizationId });
  const kept = () => database().prisma.clip.count({ where: mine() });
  const trail = async () => lines(await county.trail());
  const shown = (answers: Awaited<ReturnType<Talk['say']>>) => JSON.stringify(cardOf(answers));

  it('becomes a draft of the words in it, read like typed ones, and is not kept', async () => {
    const drafted = await talk.say('ines', clip());
    expect(shown(drafted)).toContain('Home visit');
    expect(shown(drafted)).toContain('40 minutes');
    expect(textOf(cardOf(drafted))).toContain('Written down from your voice clip');
    expect(await county.notes()).toMatchObject([{ rawText: visit, sourceMessage: 'D1/1.0', status: 'draft' }]);
    expect(await kept()).toBe(0);
    expect(await trail()).toEqual(['note.draft allowed']);
  });

  it('says at once that it is listened to; the draft takes the place of that', async () => {
    const [drafted] = await talk.say('ines', clip());
    expect(talk.told).toHaveLength(1);
    expect(JSON.stringify(talk.told[0]?.reply)).toContain('Listening to your voice clip');
    expect(drafted?.origin.message).toEqual({ channelId: 'D1', messageId: 'told-1' });
  });

  it('with two visits in it becomes two drafts, of which only the first takes that place', async () => {
    talk.ears.hears = { kind: 'words', text: `${visit}. C-102 phone call today 11am with Omar Haddad`, doubtful: [] };
    const drafted = await talk.say('ines', clip());
    expect(drafted.map(({ origin }) => origin.message?.messageId)).toEqual(['told-1', undefined]);
  });

  it('keeps what was typed beside it before what was said', async () => {
    talk.ears.hears = { kind: 'words', text: 'home visit today 9am', doubtful: [{ start: 5, end: 10 }] };
    const drafted = await talk.say('ines', clip('C-101'));
    expect((await county.notes())[0]?.rawText).toBe('C-101\n\nhome visit today 9am');
    expect(textOf(cardOf(drafted))).toContain('C-101\n\nhome ⟨visit?⟩ today');
  });

  it('tells when only the first of several was heard', async () => {
    const drafted = await talk.say('ines', { ...clip(), more: true } as Said);
    expect(textOf(cardOf(drafted))).toContain('I heard the first voice clip only');
  });

  it('U4: is signed as the worker’s own words; the chat’s copy is theirs to delete', async () => {
    const signed = await talk.say('ines', pressing(buttonOf(await talk.say('ines', clip()), 'Sign')));
    expect(textOf(cardOf(signed))).toContain('It is still in this chat, where you can delete it.');
    expect(await kept()).toBe(0);
  });

  it('logs its size and nothing of its words', async () => {
    await talk.say('ines', clip());
    expect(talk.logged.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'clip.listened', kind: 'words', count: 5 },
    ]);
    expect(talk.logged.join()).not.toMatch(/Rosa|visit/);
  });

  it('F1: is taken up when the process that listened to it died; no other envelope waits for it', async () => {
    const room = openMailRoom(county);
    const heard = Promise.withResolvers<Heard>();
    room.talk.ears.hears = heard.promise;
    const message = room.talk.inbound('ines', clip());
    const { platform, tenantId: tenant_id, delivery } = message;
    await room.mailroom.keep([{ id: `left-${delivery}`, platform, tenant_id, delivery, body: message, owner: 'dead' }]);
    await leaseTimePasses(county);
    expect(await room.inbox.sweep()).toBe(1);
    await room.inbox.receive(room.talk.inbound('ines', { kind: 'words', text: visit }));
    expect(await county.notes()).toHaveLength(1);
    heard.resolve({ kind: 'words', text: 'C-102 phone call today', doubtful: [] });
    await expect.poll(async () => (await county.notes()).length).toBe(2);
    await expect.poll(() => room.inbox.held()).toEqual([]);
  });

  describe('that cannot be written down', () => {
    const silence: Heard = { kind: 'silence' };
    const large: Fetched = { kind: 'large' };
    const unfetched: Fetched = { kind: 'unfetched', code: 'http_404' };
    it.each<[string, { hears?: Heard | null; clip?: Fetched }, string]>([
      ['there is no service', { hears: null }, 'No service for it is set up'],
      ['it is too long', { clip: large }, 'too long'],
      ['it cannot be fetched', { clip: unfetched }, 'could not get this voice clip'],
      ['it holds no words', { hears: silence }, 'I heard no words'],
    ])('because %s, says so plainly; words typed beside it become a draft', async (_why, { hears, clip: at }, said) => {
      if (hears !== undefined) talk.ears.hears = hears;
      if (at) talk.platform.clip = at;
      const plain = await talk.say('ines', clip());
      expect(textOf(cardOf(plain))).toContain(said);
      expect(textOf(cardOf(plain))).toContain('Please type what happened');
      expect(await county.notes()).toEqual([]);
      const drafted = await talk.say('ines', clip(visit));
      expect(textOf(cardOf(drafted))).toContain(said);
      expect(textOf(cardOf(drafted))).toContain('only what you typed');
      const [note] = await county.notes();
      expect(note).toMatchObject({ rawText: visit });
      expect(note?.source).not.toHaveProperty('spoken');
      expect(await kept()).toBe(0);
    });

    it('V1: because it says that it is too large, is not even fetched', async () => {
      talk.platform.clip = { kind: 'unfetched', code: 'fetched_all_the_same' };
      const answer = await talk.say('ines', clip('', { bytes: mostClipBytes + 1 }));
      expect(textOf(cardOf(answer))).toContain('too long');
      expect(talk.ears.asked).toBe(0);
    });

    it('R9: of somebody who writes no notes, is given to no service', async () => {
      const answer = await talk.say('pia', clip());
      expect(textOf(cardOf(answer))).toContain('not part of your role');
      expect(talk.ears.asked).toBe(0);
      expect(await county.notes()).toEqual([]);
    });

    it('F1: because this process is stopping, is left to another', async () => {
      talk.ears.hears = unreachable();
      await expect(talk.say('ines', clip())).rejects.toMatchObject({ kind: 'unreachable' });
      expect(
        await database().prisma.inboxMessage.count({ where: { tenantId: `T${county.tag}`, state: 'received' } }),
      ).toBe(1);
    });
  });

  describe('whose service fails', () => {
    beforeEach(() => {
      talk.ears.hears = { kind: 'failed', why: 'http_500' };
    });

    it('is kept, with what was typed, and can be tried again until it is heard', async () => {
      const failed = await talk.say('ines', clip('C-101'));
      expect(textOf(cardOf(failed))).toContain('It is not a note yet');
      expect(shown(failed)).toContain('C-101');
      expect(await kept()).toBe(1);
      const again = pressing(buttonOf(failed, 'Try again'));
      expect(buttonsOf(cardOf(await talk.say('ines', again))).map(({ label }) => label)).toContain('Try again');
      talk.ears.hears = { kind: 'words', text: 'home visit today 9am', doubtful: [] };
      const drafted = await talk.say('ines', again);
      expect(shown(drafted)).toContain('Home visit');
      expect((await county.notes())[0]?.rawText).toBe('C-101\n\nhome visit today 9am');
      expect(await kept()).toBe(0);
      expect(await trail()).toEqual([
        'clip.keep allowed',
        'clip.again allowed',
        'clip.delete allowed',
        'note.draft allowed',
      ]);
    });

    it('F9: tried again twice at once becomes one draft', async () => {
      const again = pressing(buttonOf(await talk.say('ines', clip()), 'Try again'));
      talk.ears.hears = { kind: 'words', text: visit, doubtful: [] };
      const answers = await Promise.all([talk.say('ines', again), talk.say('ines', again)]);
      expect(await county.notes()).toHaveLength(1);
      expect(answers.map((answer) => textOf(cardOf(answer))).join('\n')).toContain('not kept any more');
    });

    it('and turns out to be silent, is deleted; what was typed becomes the draft', async () => {
      const silent = pressing(buttonOf(await talk.say('ines', clip()), 'Try again'));
      const typed = pressing(buttonOf(await talk.say('ines', clip(visit)), 'Try again'));
      talk.ears.hears = { kind: 'silence' };
      expect(textOf(cardOf(await talk.say('ines', silent)))).toContain('I heard no words');
      expect(textOf(cardOf(await talk.say('ines', typed)))).toContain('only what you typed');
      expect(await county.notes()).toMatchObject([{ rawText: visit }]);
      expect(await kept()).toBe(0);
    });

    it('can be discarded; then nothing of it is left', async () => {
      const failed = await talk.say('ines', clip());
      const gone = await talk.say('ines', pressing(buttonOf(failed, 'Discard clip')));
      expect(textOf(cardOf(gone))).toContain('deleted');
      expect(await kept()).toBe(0);
      expect(textOf(cardOf(await talk.say('ines', pressing(buttonOf(failed, 'Try again')))))).toContain(
        'not kept any more',
      );
      expect((await trail()).slice(1)).toEqual(['clip.delete allowed', 'clip.again stale']);
    });

    it('Z1 Z5: is its sender’s alone', async () => {
      const failed = await talk.say('ines', clip());
      const { id: clipId = '' } = (await database().prisma.clip.findFirst({ where: mine() })) ?? {};
      for (const command of ['clip.again', 'clip.discard']) {
        const answer = await talk.press('greta', command, { clipId });
        expect(textOf(cardOf(answer))).toContain('I found nothing by that name');
        expect(textOf(cardOf(await talk.say('greta', pressing(buttonOf(failed, 'Try again')))))).toContain(
          'I found nothing',
        );
      }
      expect(talk.ears.asked).toBe(1);
      expect(await kept()).toBe(1);
    });

    it('and that nobody came back to is deleted after a week, with its audit row', async () => {
      await talk.say('ines', clip());
      county.clock.set('2026-03-11T16:00:00Z');
      await forgetClips(county.world);
      expect(await kept()).toBe(1);
      county.clock.set('2026-03-11T18:00:00Z');
      await forgetClips(county.world);
      expect(await kept()).toBe(0);
      expect((await county.trail()).at(-1)).toMatchObject({ action: 'clip.delete', reason: 'too_old', actorId: null });
    });
  });

  it('is what else can be attached: any other file is answered in plain words', async () => {
    const answer = await talk.say('ines', { kind: 'file' });
    expect(textOf(cardOf(answer))).toContain('I cannot read other files');
  });
});
