import { beforeEach, describe, expect, it } from 'vitest';
import type { Said } from '#conversation/inbound.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, visit } from './county.ts';
import { buttonOf, buttonsOf, cardOf, kinds, pressing, type Talk, talkIn, textOf } from './talk.ts';

withPostgres('At the door', (database) => {
  let county: County;
  let talk: Talk;
  beforeEach(async () => {
    county = await foundCounty(database());
    talk = talkIn(county);
  });
  const drafts = async () => (await county.notes()).length;
  const channel = { kind: 'channel', channelId: 'C1', threadId: null } as const;

  describe('Who may speak', () => {
    const refusals = async () =>
      (
        await database().prisma.auditEvent.findMany({ where: { tenantId: `T${county.tag}` }, orderBy: { seq: 'asc' } })
      ).map(({ action, outcome, reason }) => `${action} ${outcome} ${reason}`);

    it.each(['guest', 'stranger', 'deactivated', 'unconfirmed'] as const)(
      'R9: a %s is refused in plain words, audited, whatever they do',
      async (standing) => {
        const button = buttonOf(await talk.say('ines', visit), 'Sign');
        talk.platform.person = { standing, email: null, locale: null };
        const inputs: Said[] = [
          { kind: 'words', text: visit },
          pressing(button),
          { kind: 'home' },
          { kind: 'menu', command: 'note.new' },
          { kind: 'form', command: 'note.write', ticket: '', values: { words: visit } },
          { kind: 'closed', command: 'note.write', ticket: '', values: { words: visit } },
        ];
        for (const said of inputs) expect(buttonsOf(cardOf(await talk.say('ines', said)))).toEqual([]);
        expect((await refusals()).slice(1)).toEqual(inputs.map(() => `door.refuse refused ${standing}`));
        expect(await drafts()).toBe(1);
      },
    );

    it('R9: a bot gets no answer at all', async () => {
      talk.platform.person = { standing: 'bot', email: null, locale: null };
      expect(await talk.say('ines', visit)).toEqual([]);
      expect(await refusals()).toEqual(['door.refuse refused bot']);
    });

    it('R11: somebody not linked gets a code, the same until it is used, and nothing else works', async () => {
      const who = { userId: 'U-new' };
      const first = textOf(cardOf(await talk.say('ines', visit, who)));
      const second = textOf(cardOf(await talk.say('ines', 'show C-101', who)));
      const code = /[A-Z2-9]{8}/.exec(first)?.[0] ?? '';
      expect(second).toContain(code);
      expect(await refusals()).toEqual(['link.request allowed null', 'link.request allowed null']);
      const linked = cardOf(await talk.say('pia', `link ${code} to ines`));
      expect(textOf(linked)).toContain('Ines Falk');
      expect(kinds(await talk.say('ines', visit, who))).toBe('card');
      expect(await drafts()).toBe(1);
    });

    it('a workspace that belongs to nobody is told to be set up', async () => {
      const answer = cardOf(await talk.say('ines', visit, { tenantId: `T-none-${county.tag}` }));
      expect(buttonsOf(answer)).toEqual([]);
      expect(await drafts()).toBe(0);
    });

    describe('R11: a changed e-mail address', () => {
      const as = (email: string | null) => {
        talk.platform.person = { standing: 'member', email, locale: null };
      };
      it('pauses the link until an admin confirms it with the code on the card', async () => {
        as('Ines@county.example');
        await talk.say('ines', visit);
        as(' ines@COUNTY.example ');
        await talk.say('ines', visit);
        as(null);
        await talk.say('ines', visit);
        expect(await drafts()).toBe(3);
        as('someone.else@county.example');
        const paused = textOf(cardOf(await talk.say('ines', visit)));
        expect(paused).toContain('The email of your account has changed');
        as('Ines@county.example');
        expect(textOf(cardOf(await talk.say('ines', visit)))).toBe(paused);
        expect(await drafts()).toBe(3);
        expect((await refusals()).slice(-2)).toEqual([
          'door.refuse refused email_changed',
          'door.refuse refused email_changed',
        ]);
        const code = /\b[A-HJKMNP-Z2-9]{8}\b/.exec(paused)?.[0];
        as('pia@county.example');
        await talk.say('pia', `link ${code} to ines`);
        as('someone.else@county.example');
        await talk.say('ines', visit);
        expect(await drafts()).toBe(4);
      });
    });

    it('R12: news of a closed account takes access away on the next request, and of an opened one gives it back', async () => {
      expect(await talk.say('ines', { kind: 'account', active: false })).toEqual([]);
      expect(textOf(cardOf(await talk.say('ines', visit)))).toContain('access is paused');
      expect(await talk.say('ines', { kind: 'account', active: true })).toEqual([]);
      expect(await drafts()).toBe(0);
      await talk.say('ines', visit);
      expect(await drafts()).toBe(1);
      expect(await refusals()).toEqual([
        'account.change allowed deactivated',
        'door.refuse refused deactivated',
        'account.change allowed activated',
        'note.draft allowed null',
      ]);
    });

    it('R12: somebody taken off the roster is refused with an old button', async () => {
      const button = buttonOf(await talk.say('tomas', 'C-104 home visit today 9am'), 'Sign');
      await county.amend((roster) => {
        roster.workers = roster.workers.filter(({ id }) => id !== 'tomas');
        for (const file of roster.cases) if (file.worker === 'tomas') file.worker = null;
      });
      expect(textOf(cardOf(await talk.say('tomas', pressing(button))))).toContain('no longer active');
    });
  });

  describe('F23: where to speak to a person', () => {
    const reference = (serviceUrl: string) => ({ serviceUrl, conversation: { id: 'a:1' } });
    const personal = { kind: 'personal', channelId: 'a:1', threadId: null } as const;
    const kept = () => county.glance((store) => store.desk.personal(county.identity('ines')));

    it('is refreshed with each thing they say in private, and goes out with every answer', async () => {
      expect(await kept()).toBeNull();
      await talk.say('ines', 'help', { place: personal, reference: reference('https://one') });
      await talk.say('ines', 'help', { place: personal, reference: reference('https://two') });
      expect(await kept()).toEqual(reference('https://two'));
      const [answer] = await talk.say('ines', 'help', {
        place: channel,
        reference: { serviceUrl: 'https://x', conversation: { id: 'C1' } },
      });
      expect(answer?.personal).toEqual(reference('https://two'));
      expect(answer?.reference).toMatchObject({ conversation: { id: 'C1' } });
      expect(await kept()).toEqual(reference('https://two'));
    });

    it('is not kept of somebody who was turned away', async () => {
      talk.platform.person = { standing: 'guest', email: null, locale: null };
      await talk.say('ines', 'help', { place: personal, reference: reference('https://one') });
      expect(await kept()).toBeNull();
    });

    it('is dropped when the bot is taken out of the conversation, or of everything', async () => {
      for (const channelId of ['a:1', null]) {
        await talk.say('ines', 'help', { place: personal, reference: reference('https://one') });
        await talk.say('ines', { kind: 'removed' }, { place: { ...personal, channelId: 'a:other' } });
        expect(await kept()).not.toBeNull();
        await talk.say('ines', { kind: 'removed' }, { place: { ...personal, channelId } });
        expect(await kept()).toBeNull();
      }
    });
  });
});
