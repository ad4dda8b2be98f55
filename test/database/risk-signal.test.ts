import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedCase, seedDraft, seedRisk } from './caseload.ts';
import { withDatabases } from './harness.ts';

withDatabases('A risk signal on record', (database) => {
  let seeded: Awaited<ReturnType<typeof seedCase>>;
  let noteId: string;
  let id: string;
  const change = (set: string) => database().sql.exec(`UPDATE risk_signal SET ${set} WHERE id = '${id}'`);
  const row = () => database().prisma.riskSignal.findUnique({ where: { id } });

  beforeAll(async () => {
    seeded = await seedCase(database().prisma);
  });
  beforeEach(async () => {
    noteId = await seedDraft(database().prisma, seeded);
    id = await seedRisk(database().prisma, seeded, noteId);
  });

  const written = (deed: string) => `${deed}_at = now(), ${deed}_by_id = '${seeded.workerId}'`;
  const to = {
    raised: () => "state = 'raised'",
    acknowledged: () => `state = 'acknowledged', ${written('acknowledged')}`,
    protocol_done: () => `state = 'protocol_done', ${written('done')}`,
    dismissed: () => `state = 'dismissed', ${written('dismissed')}, dismiss_reason = 'said of a film'`,
  } as const;
  type State = keyof typeof to;
  const states = Object.keys(to) as State[];
  const wayTo: Record<State, readonly State[]> = {
    raised: [],
    acknowledged: ['acknowledged'],
    protocol_done: ['acknowledged', 'protocol_done'],
    dismissed: ['dismissed'],
  };
  const allowed = ['raised acknowledged', 'raised dismissed', 'acknowledged protocol_done', 'acknowledged dismissed'];
  const moves = states.flatMap((from) =>
    states.filter((state) => state !== from).map((state) => [from, state] as const),
  );

  it.each(moves)('U4: goes by raw SQL from %s to %s only where the protocol has that move', async (from, state) => {
    for (const step of wayTo[from]) await change(to[step]());
    const move = change(to[state]());
    if (allowed.includes(`${from} ${state}`)) await move;
    else await expect(move).rejects.toThrow(/a risk signal cannot go|risk_signal_state_accounted/);
    expect((await row())?.state).toBe(allowed.includes(`${from} ${state}`) ? state : from);
  });

  it.each([
    "code = 'fall'",
    "evidence = 'other words'",
    'evidence = NULL',
    "reported_by = 'mother'",
    'raised_at = now()',
    'addendum = 7',
    "id = 'other'",
    "organization_id = 'other'",
    "author_id = 'other'",
    "note_id = 'other'",
  ])('U4 U5: keeps what it says (%s)', async (set) => {
    await expect(change(set)).rejects.toThrow('what a risk signal says stays as it was raised');
  });

  it('U4: cannot be deleted, nor by deleting its case or its author', async () => {
    for (const sql of [
      `DELETE FROM risk_signal WHERE id = '${id}'`,
      `DELETE FROM case_file WHERE id = '${seeded.caseId}'`,
      `DELETE FROM worker WHERE id = '${seeded.workerId}'`,
    ]) {
      await expect(database().sql.exec(sql)).rejects.toThrow();
    }
    expect((await row())?.state).toBe('raised');
  });

  it('invariant 8: stays, with its words and on its case, when the draft it came from is discarded', async () => {
    await database().sql.exec(`DELETE FROM note WHERE id = '${noteId}'`);
    const { caseId } = seeded;
    expect(await row()).toMatchObject({ noteId: null, caseId, code: 'weapon', evidence: 'has a gun', state: 'raised' });
  });

  it('follows its draft to another case', async () => {
    const other = await seedCase(database().prisma);
    await change(`case_id = '${other.caseId}'`);
    expect((await row())?.caseId).toBe(other.caseId);
  });

  it('is raised once for each code of a note, and again for an addendum', async () => {
    await expect(seedRisk(database().prisma, seeded, noteId)).rejects.toThrow(/Unique/);
    await seedRisk(database().prisma, seeded, noteId, 'fall');
    await database().sql.exec(`INSERT INTO risk_signal (id, organization_id, note_id, addendum, author_id, code, raised_at)
      SELECT id || '-1', organization_id, note_id, 1, author_id, code, raised_at FROM risk_signal WHERE id = '${id}'`);
    expect(await database().prisma.riskSignal.count({ where: { noteId } })).toBe(3);
  });

  describe('cannot be closed', () => {
    it.each([
      ['without a name', "state = 'acknowledged', acknowledged_at = now()", 'risk_signal_deeds_signed'],
      ['without a time', "state = 'acknowledged', acknowledged_by_id = author_id", 'risk_signal_deeds_signed'],
      [
        'without a reason',
        "state = 'dismissed', dismissed_at = now(), dismissed_by_id = author_id",
        'risk_signal_deeds_signed',
      ],
      [
        'with an empty reason',
        "state = 'dismissed', dismissed_at = now(), dismissed_by_id = author_id, dismiss_reason = '  '",
        'risk_signal_dismissal_reasoned',
      ],
      [
        'without an acknowledgement',
        "state = 'protocol_done', done_at = now(), done_by_id = author_id",
        'a risk signal cannot go',
      ],
      ['into a state there is not', "state = 'forgotten'", 'a risk signal cannot go'],
    ])('%s', async (_how, set, rule) => {
      await expect(change(set)).rejects.toThrow(rule);
    });
  });

  it.each([
    ['acknowledged', "acknowledged_at = '2020-01-01'"],
    ['protocol_done', "done_at = '2020-01-01'"],
    ['dismissed', "dismiss_reason = 'other words'"],
  ] as const)('U4: %s, it keeps who did that and when (%s)', async (state, set) => {
    for (const step of wayTo[state]) await change(to[step]());
    await expect(change(set)).rejects.toThrow('who dealt with a risk signal stays as it was written');
  });
});
