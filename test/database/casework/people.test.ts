import { beforeEach, describe, expect, it } from 'vitest';
import { linkWorker } from '#casework/link-worker.ts';
import { listCases } from '#casework/list-cases.ts';
import { listPeople } from '#casework/list-people.ts';
import { readCase } from '#casework/read-case.ts';
import { readHelp } from '#casework/read-help.ts';
import { readTrail } from '#casework/read-trail.ts';
import { requestLink } from '#casework/request-link.ts';
import type { Identity } from '#domain/worker.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, lines, problemOf } from './county.ts';

withPostgres('People', (database) => {
  let county: County;
  beforeEach(async () => {
    county = await foundCounty(database());
  });

  const newcomer = (where: County = county): Identity => ({
    platform: 'teams',
    tenantId: `tenant-${where.tag}`,
    userId: 'aad-new',
  });
  const ask = (who: Identity) => county.glance((store) => requestLink(store, who, county.clock));
  const find = (who: Identity) => county.glance((store) => store.people.find(who, county.clock));
  const link = (code: string, rosterId = 'tomas') => county.as('pia', linkWorker, { code, rosterId });

  describe('R11: a person is a linked identity', () => {
    it('and gets nowhere before an admin has linked it', async () => {
      expect(await find(newcomer())).toMatchObject({ kind: 'unlinked' });
      const { code } = await ask(newcomer());
      expect(await link(code)).toEqual({ workerName: 'Tomas Berg', platform: 'teams' });
      expect(await find(newcomer())).toMatchObject({ kind: 'actor', actor: { name: 'Tomas Berg' } });
      expect(lines(await county.trail())).toEqual(['people.link allowed']);
    });

    it('of another platform is nobody, whatever their id looks like', async () => {
      const { userId } = county.identity('ines');
      expect((await find({ ...newcomer(), userId })).kind).toBe('unlinked');
      expect((await find({ platform: 'slack', tenantId: 'T-elsewhere', userId })).kind).toBe('no_organization');
    });

    it('is asked for with a code that can be read out, one for each person while it is open', async () => {
      const first = await ask(newcomer());
      expect(first.code).toMatch(/^[A-HJKMNP-Z2-9]{8}$/);
      expect(await ask(newcomer())).toEqual(first);
      expect((await ask({ ...newcomer(), userId: 'aad-other' })).code).not.toBe(first.code);
    });

    it('takes the code as people type it', async () => {
      const { code } = await ask(newcomer());
      expect(await link(` ${code.toLowerCase()} `)).toMatchObject({ workerName: 'Tomas Berg' });
    });

    it('is not made by a code that is unknown, used or older than a week', async () => {
      const refusal = { kind: 'unclear', detail: { say: 'problem.linkCode' } };
      expect(await problemOf(link('ZZZZZZZZ'))).toMatchObject(refusal);
      const { code } = await ask(newcomer());
      await link(code);
      expect(await problemOf(link(code, 'ines'))).toMatchObject(refusal);
      const late = await ask({ ...newcomer(), userId: 'aad-late' });
      county.clock.set('2026-03-11T17:00:00Z');
      expect(await problemOf(link(late.code))).toMatchObject(refusal);
      const renewed = await ask({ ...newcomer(), userId: 'aad-late' });
      expect(renewed.code).not.toBe(late.code);
      expect(await link(renewed.code)).toMatchObject({ workerName: 'Tomas Berg' });
    });

    it('Z1: is not made by the admin of another organisation, who learns nothing from trying', async () => {
      const other = await foundCounty(database());
      const { code } = await ask(newcomer(other));
      const foreign = await problemOf(link(code));
      expect({ ...foreign }).toEqual({ ...(await problemOf(link('ZZZZZZZZ'))) });
      expect((await find(newcomer(other))).kind).toBe('unlinked');
    });

    it('needs somebody on the roster, and keeps the code when there is none', async () => {
      const { code } = await ask(newcomer());
      expect(await problemOf(link(code, 'nobody'))).toMatchObject({ detail: { say: 'problem.linkWorker' } });
      await county.amend((roster) => {
        roster.workers = roster.workers.filter(({ id }) => id !== 'kai');
        roster.cases = roster.cases.filter(({ worker }) => worker !== 'kai');
      });
      expect(await problemOf(link(code, 'kai'))).toMatchObject({ detail: { say: 'problem.linkWorker' } });
      expect(await link(code)).toMatchObject({ workerName: 'Tomas Berg' });
    });

    it('Z1: is made by admins only', async () => {
      const { code } = await ask(newcomer());
      for (const who of ['ines', 'greta', 'lars'] as const) {
        expect((await problemOf(county.as(who, linkWorker, { code, rosterId: 'ines' }))).kind).toBe('refused');
      }
      expect((await find(newcomer())).kind).toBe('unlinked');
    });

    it('paused by a changed e-mail address is confirmed again by an admin', async () => {
      const who = county.identity('ines');
      await county.glance((store) => store.people.rememberEmail(who, 'before'));
      await county.glance((store) => store.people.suspend(who, 'email_changed'));
      expect(await find(who)).toEqual({ kind: 'suspended', reason: 'email_changed' });
      const { code } = await ask(who);
      await link(code, 'ines');
      expect(await find(who)).toMatchObject({ kind: 'actor', emailHash: null });
    });
  });

  describe('R12: an account that was closed', () => {
    it('has no access from the next request on, and has it again when it is opened', async () => {
      const who = county.identity('ines');
      await county.glance((store) => store.people.suspend(who, 'deactivated'));
      expect(await find(who)).toEqual({ kind: 'suspended', reason: 'deactivated' });
      await county.glance((store) => store.people.restore(who, 'deactivated'));
      expect((await find(who)).kind).toBe('actor');
    });

    it('is not opened again when it was paused for another reason', async () => {
      const who = county.identity('ines');
      await county.glance((store) => store.people.suspend(who, 'email_changed'));
      await county.glance((store) => store.people.restore(who, 'deactivated'));
      expect(await find(who)).toEqual({ kind: 'suspended', reason: 'email_changed' });
    });
  });

  it('are listed to an admin with role and platforms, a page at a time, without any case', async () => {
    const { rows, next } = await county.as('pia', listPeople, {});
    expect(rows.map(({ rosterId }) => rosterId)).toEqual([
      'greta',
      'ines',
      'kai',
      'lars',
      'mele',
      'ode',
      'pia',
      'tomas',
    ]);
    expect(rows[0]).toEqual({ rosterId: 'greta', name: 'Greta Holm', role: 'supervisor', linked: ['slack'] });
    expect(next).toBeNull();
    const { organizationId } = await county.actor('pia');
    const page = (after: string | null) =>
      county.glance((store) => store.people.list(organizationId, { after, size: 5 }));
    const first = await page(null);
    expect([first.rows.length, first.next]).toEqual([5, 'mele']);
    expect((await page(first.next)).rows.map(({ rosterId }) => rosterId)).toEqual(['ode', 'pia', 'tomas']);
    expect((await problemOf(county.as('ines', listPeople, {}))).kind).toBe('refused');
  });

  it('see their cases a page at a time', async () => {
    await county.amend((roster) => {
      for (const file of roster.cases) file.worker = 'ines';
    });
    const first = await county.as('ines', listCases, {});
    const second = await county.as('ines', listCases, { after: first.next });
    expect([first, second].map(({ rows }) => rows.map(({ number }) => number))).toEqual([
      ['C-101', 'C-102', 'C-103', 'C-104', 'C-105'],
      ['C-106', 'C-107'],
    ]);
    expect(second.next).toBeNull();
  });

  it('get help with a case of their own as example, or none', async () => {
    expect(await county.as('ines', readHelp, {})).toMatchObject({ role: 'worker', example: { number: 'C-101' } });
    expect(await county.as('pia', readHelp, {})).toEqual({ role: 'admin', example: null });
  });

  describe('U1: the trail of a case', () => {
    it('tells an auditor who did what, the latest first, refusals too, and no case text', async () => {
      await county.as('ines', readCase, { wanted: 'C-101' });
      await problemOf(county.as('tomas', readCase, { wanted: 'C-101' }));
      const { number, page } = await county.as('lars', readTrail, { number: 'c-101' });
      expect(number).toBe('C-101');
      expect(page.rows.map(({ actorName, action, outcome }) => [actorName, action, outcome])).toEqual([
        ['Tomas Berg', 'case.read', 'refused'],
        ['Ines Falk', 'case.read', 'allowed'],
      ]);
      expect(lines(await county.trail()).at(-1)).toBe('audit.read allowed');
    });

    it('comes a page at a time', async () => {
      for (let reads = 0; reads < 16; reads += 1) await county.as('ines', readCase, { wanted: 'C-101' });
      const { page } = await county.as('lars', readTrail, { number: 'C-101' });
      expect(page.rows).toHaveLength(15);
      const rest = await county.as('lars', readTrail, { number: 'C-101', before: page.next });
      expect(rest.page.rows.map(({ action }) => action)).toEqual(['audit.read', 'case.read'].slice(1));
    });

    it('of a case there is not is empty, and of another organisation as well', async () => {
      const other = await foundCounty(database());
      await other.amend((roster) => {
        for (const file of roster.cases) if (file.number === 'C-107') file.number = 'X-900';
      });
      for (const number of ['C-999', 'X-900']) {
        const { page } = await county.as('lars', readTrail, { number });
        expect(page).toEqual({ rows: [], next: null });
      }
    });

    it('Z1: is for an auditor only', async () => {
      for (const who of ['ines', 'greta', 'pia'] as const) {
        expect((await problemOf(county.as(who, readTrail, { number: 'C-101' }))).kind).toBe('refused');
      }
    });
  });
});
