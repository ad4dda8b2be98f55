import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { discardNote } from '#casework/discard-note.ts';
import { draftNote } from '#casework/draft-note.ts';
import { readCase } from '#casework/read-case.ts';
import { defineUseCase } from '#casework/use-case.ts';
import { dateOf } from '#kernel/clock.ts';
import { LeaseLost } from '#kernel/lease-lost.ts';
import { missing, stale, unclear, unreachable } from '#kernel/problem.ts';
import { withPostgres } from '../harness.ts';
import { type County, foundCounty, lines, problemOf, typed } from './county.ts';

/** A deed that leaves a mark on the record, then ends as the test wants. */
const deedThat = (ends: () => unknown) =>
  defineUseCase({
    action: 'help.read',
    input: z.object({ wanted: z.string() }),
    about: async (_input, { actor }) => ({
      subjects: [{ type: 'Organization', organizationId: actor.organizationId }],
      objectId: 'the-thing',
    }),
    run: async (_input, _topic, { actor, store, clock }) => {
      const who = { platform: 'teams', tenantId: 'mark', userId: actor.id } as const;
      const at = dateOf(clock.now());
      await store.people.requestLink({ code: `MARK-${actor.id}`, who, createdAt: at, expiresAt: at });
      return ends();
    },
  });

withPostgres('A use case', (database) => {
  let county: County;
  beforeEach(async () => {
    county = await foundCounty(database());
  });
  const marks = async () => {
    const { id } = await county.actor('ines');
    return database().prisma.linkRequest.count({ where: { tenantId: 'mark', userId: id } });
  };
  const last = async () => (await county.trail()).at(-1);

  it('U1: leaves an audit row that says who, from where, what, about what, when and how it ended', async () => {
    await county.as(
      'ines',
      deedThat(() => 'done'),
      { wanted: 'x' },
    );
    const { id, organizationId } = await county.actor('ines');
    expect(await last()).toMatchObject({
      actorId: id,
      organizationId,
      platform: 'slack',
      tenantId: `T${county.tag}`,
      platformUserId: 'U-ines',
      action: 'help.read',
      outcome: 'allowed',
      caseId: null,
      objectId: 'the-thing',
      reason: null,
      request: 'delivery-1',
      at: new Date('2026-03-04T17:00:00.000Z'),
    });
    expect(await marks()).toBe(1);
  });

  it.each([
    ['unclear', unclear()],
    ['missing', missing()],
    ['stale', stale()],
  ])('U1: undoes a deed that ends %s, and records that it was tried', async (kind, problem) => {
    const ended = await problemOf(
      county.as(
        'ines',
        deedThat(() => {
          throw problem;
        }),
        { wanted: 'x' },
      ),
    );
    expect(ended.kind).toBe(kind);
    expect(await marks()).toBe(0);
    expect(await last()).toMatchObject({ action: 'help.read', outcome: kind, objectId: 'the-thing' });
  });

  it('C5: turns any other error into a fault that carries nothing of it but its cause', async () => {
    const cause = new TypeError('Rosa Marin hit a null');
    const ended = await problemOf(
      county.as(
        'ines',
        deedThat(() => {
          throw cause;
        }),
        { wanted: 'x' },
      ),
    );
    expect(ended).toMatchObject({ kind: 'fault', message: 'fault', detail: {}, cause });
    expect(await marks()).toBe(0);
    expect(await last()).toMatchObject({ outcome: 'fault' });
  });

  it('F25: an outage leaves nothing, not even an audit row, so that it is tried again', async () => {
    const before = (await county.trail()).length;
    const ended = await problemOf(
      county.as(
        'ines',
        deedThat(() => {
          throw unreachable();
        }),
        { wanted: 'x' },
      ),
    );
    expect(ended.kind).toBe('unreachable');
    expect([await marks(), (await county.trail()).length]).toEqual([0, before]);
  });

  it('R3: a delivery that another process took over leaves nothing', async () => {
    const before = (await county.trail()).length;
    const asking = { actor: await county.actor('ines'), who: county.identity('ines'), request: 'd' };
    const deed = deedThat(() => 'done')(county.world, asking, { wanted: 'x' }, async () => {
      throw new LeaseLost();
    });
    await expect(deed).rejects.toBeInstanceOf(LeaseLost);
    expect([await marks(), (await county.trail()).length]).toEqual([0, before]);
  });

  it('names each input that does not fit, and does nothing', async () => {
    const ended = await problemOf(
      county.as(
        'ines',
        deedThat(() => 'done'),
        { wanted: 7 },
      ),
    );
    expect(ended).toMatchObject({
      kind: 'unclear',
      detail: { say: 'problem.input', fields: { wanted: 'field.invalid' } },
    });
    expect(await last()).toMatchObject({ action: 'help.read', outcome: 'unclear', objectId: null });
    expect(await marks()).toBe(0);
  });

  it('tells a person plainly when a deed is not part of their role, and audits it as refused', async () => {
    const ended = await problemOf(
      county.as('pia', draftNote, { words: 'C-101 home visit today', origin: typed(county) }),
    );
    expect(ended.kind).toBe('refused');
    expect(lines(await county.trail())).toEqual(['note.draft refused']);
  });

  it('writes what goes alongside in the transaction of the deed, and of the refusal', async () => {
    const asking = { actor: await county.actor('ines'), who: null, request: null };
    const alongside = vi.fn(async () => undefined);
    await deedThat(() => 'done')(county.world, asking, { wanted: 'x' }, alongside);
    expect(alongside).toHaveBeenLastCalledWith({ outcome: 'done' }, expect.anything());
    expect(await last()).toMatchObject({ platform: null, tenantId: null, platformUserId: null, request: null });
    await problemOf(readCase(county.world, asking, { wanted: 'C-999' }, alongside));
    expect(alongside).toHaveBeenLastCalledWith(
      { problem: expect.objectContaining({ kind: 'missing' }), about: { subjects: [] } },
      expect.anything(),
    );
  });

  describe('U2: when the audit row cannot be written', () => {
    it('the deed is not done, nothing is stored, and the person can be told so', async () => {
      const actor = { ...(await county.actor('ines')), organizationId: null as never };
      const asking = { actor, who: null, request: 'x\0' };
      const ended = await problemOf(deedThat(() => 'done')(county.world, asking, { wanted: 'x' }));
      expect(ended).toMatchObject({ kind: 'unreachable', detail: { say: 'problem.unrecorded' } });
      expect(await marks()).toBe(0);
    });
  });

  describe('Z4: a case that is not theirs', () => {
    it('ends as one that does not exist, for the note too; the audit trail tells them apart', async () => {
      const foreign = await problemOf(county.as('ines', readCase, { wanted: 'C-104' }));
      const absent = await problemOf(county.as('ines', readCase, { wanted: 'C-999' }));
      expect({ ...foreign }).toEqual({ ...absent });
      expect(lines(await county.trail())).toEqual(['case.read refused', 'case.read missing']);
      expect((await county.trail())[0]?.caseId).toBe(await county.caseId('C-104'));
    });

    it("is the same for another person's draft and one that is gone", async () => {
      const words = { words: 'C-104 called her at 9am today', origin: typed(county) };
      const { drafts } = await county.as('tomas', draftNote, words);
      const noteId = drafts[0]?.note.id;
      const foreign = await problemOf(county.as('ines', discardNote, { noteId, revision: 1 }));
      await county.as('tomas', discardNote, { noteId, revision: 1 });
      const gone = await problemOf(county.as('ines', discardNote, { noteId, revision: 1 }));
      expect({ ...foreign }).toEqual({ ...gone });
      expect(lines(await county.trail()).slice(-3)).toEqual([
        'note.discard refused',
        'note.discard allowed',
        'note.discard missing',
      ]);
    });
  });
});
