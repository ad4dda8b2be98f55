import { beforeEach, describe, expect, it } from 'vitest';
import { acknowledgeRisk } from '#casework/acknowledge-risk.ts';
import { completeRiskProtocol } from '#casework/complete-risk-protocol.ts';
import { discardNote } from '#casework/discard-note.ts';
import { dismissRisk } from '#casework/dismiss-risk.ts';
import { listOpenRisks } from '#casework/list-open-risks.ts';
import { openRisk } from '#casework/open-risk.ts';
import { readCase } from '#casework/read-case.ts';
import { readHome } from '#casework/read-home.ts';
import { signNote } from '#casework/sign-note.ts';
import type { RiskSignal } from '#domain/risk-signal.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, problemOf, type Who } from './county.ts';
import { risksIn } from './risk-county.ts';

withPostgres('A risk signal', (database) => {
  let county: County;
  let risks: ReturnType<typeof risksIn>;
  beforeEach(async () => {
    county = await foundCounty(database());
    risks = risksIn(county);
  });

  describe('is worked off', () => {
    const acknowledge = (signal: RiskSignal, who: Who = 'ines') =>
      county.as(who, acknowledgeRisk, { signalId: signal.id });
    const complete = (signal: RiskSignal, who: Who = 'ines') =>
      county.as(who, completeRiskProtocol, { signalId: signal.id });
    const dismiss = (signal: RiskSignal, reason: string | null, who: Who = 'ines') =>
      county.as(who, dismissRisk, { signalId: signal.id, reason });

    it('from raised to acknowledged to steps done, with who and when, audited with code and state', async () => {
      const { signal } = await risks.raised();
      const { signal: seen } = await acknowledge(signal);
      expect(seen).toMatchObject({ state: 'acknowledged', acknowledged: { by: 'Ines Falk' } });
      county.clock.set('2026-03-04T17:20:00Z');
      const { signal: done, case: file } = await complete(signal, 'greta');
      expect(done.done).toEqual({ by: 'Greta Holm', at: '2026-03-04T17:20:00.000Z' });
      expect(file?.number).toBe('C-101');
      expect(await risks.open('ines')).toEqual([]);
      expect(await risks.trail()).toEqual([
        ['risk.raise', 'allowed', 'suicidal_ideation raised'],
        ['risk.acknowledge', 'allowed', 'suicidal_ideation raised'],
        ['risk.done', 'allowed', 'suicidal_ideation acknowledged'],
        ['risk.list', 'allowed', null],
      ]);
    });

    it('or dismissed with a reason, raised or acknowledged', async () => {
      const { signal } = await risks.raised();
      await acknowledge(signal);
      const { signal: gone } = await dismiss(signal, ' She quoted a song. ');
      expect(gone.dismissed).toMatchObject({ by: 'Ines Falk', reason: 'She quoted a song.' });
      const second = await risks.raised();
      expect((await dismiss(second.signal, 'she quoted a song')).signal.state).toBe('dismissed');
    });

    it.each([[''], ['ok'], ['no risk'], [null]])('but not dismissed for the reason %j', async (reason) => {
      const { signal } = await risks.raised();
      const problem = await problemOf(dismiss(signal, reason));
      expect(problem).toMatchObject({ kind: 'unclear', detail: { fields: { reason: 'field.dismissReasonShort' } } });
      expect((await risks.rows())[0]?.state).toBe('raised');
      expect((await risks.trail()).at(-1)).toEqual(['risk.dismiss', 'unclear', 'suicidal_ideation raised']);
    });

    it('once: a second acknowledgement changes nothing and says who was first', async () => {
      const { signal } = await risks.raised();
      await acknowledge(signal, 'greta');
      const problem = await problemOf(acknowledge(signal));
      expect(problem.kind).toBe('stale');
      expect(problem.detail).toEqual({ say: 'problem.riskAcknowledged', values: { who: 'Greta Holm' } });
      await complete(signal);
      expect((await problemOf(acknowledge(signal))).detail.say).toBe('problem.riskDone');
      expect((await problemOf(dismiss(signal, 'she quoted a song'))).detail.say).toBe('problem.riskDone');
      const other = await risks.raised();
      await dismiss(other.signal, 'she quoted a song');
      expect((await problemOf(acknowledge(other.signal))).detail.say).toBe('problem.riskDismissed');
    });

    it('of two at the same moment one counts, and the other learns who was faster', async () => {
      const { signal } = await risks.raised();
      const ends = await Promise.allSettled([acknowledge(signal), acknowledge(signal, 'greta')]);
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(
        (await risks.trail())
          .filter(([action]) => action === 'risk.acknowledge')
          .map(([, outcome]) => outcome)
          .sort(),
      ).toEqual(['allowed', 'stale']);
    });

    it('not done before somebody has acknowledged', async () => {
      const { signal } = await risks.raised();
      const problem = await problemOf(complete(signal));
      expect([problem.kind, problem.detail.say]).toEqual(['stale', undefined]);
    });
  });

  describe('reaches', () => {
    it('Z1: the caseworker, who covers them, and the supervisor of the team, and nobody else', async () => {
      const { signal } = await risks.raised();
      await county.amend((roster) => {
        roster.covers.push({ worker: 'kai', for: 'ines', from: '2026-03-01', until: '2026-03-31' });
      });
      for (const who of ['ines', 'greta', 'kai'] as const) {
        expect((await risks.open(who)).map((one) => one.signal.id)).toEqual([signal.id]);
        await county.as(who, openRisk, { signalId: signal.id });
      }
      for (const who of ['tomas', 'ode', 'mele'] as const) {
        expect(await risks.open(who)).toEqual([]);
      }
      const absent = await problemOf(county.as('tomas', openRisk, { signalId: 'none' }));
      for (const who of ['tomas', 'ode', 'pia', 'lars'] as const) {
        expect({ ...(await problemOf(county.as(who, openRisk, { signalId: signal.id }))) }).toEqual({ ...absent });
      }
      for (const who of ['pia', 'lars'] as const) {
        expect((await problemOf(county.as(who, listOpenRisks, {}))).kind).toBe('refused');
        expect((await county.as(who, readHome, {})).risks.rows).toEqual([]);
      }
    });

    it('Z3: a case that changes hands takes its signals along', async () => {
      const { signal } = await risks.raised();
      await county.handOver('C-101', 'tomas');
      expect(await risks.open('ines')).toEqual([]);
      expect((await risks.open('tomas')).map((one) => one.signal.id)).toEqual([signal.id]);
    });

    it('those without a case like a case of whoever wrote them', async () => {
      const { signal } = await risks.raised('office visit today 9am, client says she wants to die');
      expect(signal.caseId).toBeNull();
      for (const who of ['ines', 'greta'] as const) {
        expect(await risks.open(who)).toMatchObject([{ signal: { id: signal.id }, case: null }]);
        await county.as(who, openRisk, { signalId: signal.id });
      }
      for (const who of ['tomas', 'ode'] as const) {
        expect(await risks.open(who)).toEqual([]);
        await problemOf(county.as(who, openRisk, { signalId: signal.id }));
      }
    });

    it('the home tab, and lists by pages, the newest first', async () => {
      for (let index = 0; index < 7; index += 1) await risks.raised();
      const first = await county.as('greta', listOpenRisks, {});
      const second = await county.as('greta', listOpenRisks, { after: first.next });
      const ids = [...first.rows, ...second.rows].map(({ signal }) => signal.id);
      expect([first.rows.length, second.rows.length, second.next]).toEqual([5, 2, null]);
      expect(ids).toEqual(ids.toSorted().reverse());
      expect((await county.as('ines', readHome, {})).risks.rows.length).toBe(7);
    });

    it('the time line: those of its notes, those still open, and those of a discarded draft', async () => {
      const { view, signal } = await risks.raised();
      await county.as('ines', signNote, { noteId: view.note.id, revision: 1 });
      const other = await risks.raised();
      await county.as('ines', discardNote, { noteId: other.view.note.id, revision: 1 });
      await county.as('ines', dismissRisk, { signalId: other.signal.id, reason: 'she quoted a song' });
      const unsigned = await risks.raised();
      const shown = await county.as('greta', readCase, { wanted: 'C-101' });
      if (shown.kind !== 'timeline') throw new Error('no time line');
      expect(shown.risks.map(({ id, state }) => [id, state])).toEqual([
        [signal.id, 'raised'],
        [other.signal.id, 'dismissed'],
        [unsigned.signal.id, 'raised'],
      ]);
      await county.as('ines', dismissRisk, { signalId: unsigned.signal.id, reason: 'she quoted a song' });
      const later = await county.as('greta', readCase, { wanted: 'C-101', after: '2020-01-01T00:00:00.000Z|0' });
      expect(later).toMatchObject({ page: { rows: [] }, risks: [] });
    });
  });
});
