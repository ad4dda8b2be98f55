import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoteWords } from '#casework/ports-model.ts';
import { createNoteReader } from '#llm/note-reader.ts';
import { noteAnswer } from '#llm/note-schema.ts';
import { record, scriptedModels } from './scripted-models.ts';
import { county, nameParts, noteNaming, seenBy } from './spellings.ts';

const asking = { who: { organizationId: 'o', workerId: 'w' }, deadlineMs: 8000 };
const note = (text: string, also: Partial<NoteWords> = {}): NoteWords => ({
  text,
  now: '2026-03-11T10:15:00-05:00',
  practiceArea: 'cps',
  known: [
    { caseNumber: 'C-1042', names: ['Dana Whitlock'] },
    { caseNumber: 'C-1050', names: ['Will Grant'] },
  ],
  people: [['Petra Oyelaran']],
  ...also,
});
const silent = () => ({ records: [] });

describe('the second reader', () => {
  const text = 'hv w/ Dana and her mom Keisha, per Petra. Dana denies SI. call Petra fri';

  test('reads tokens and answers with the words of the note, each with its place', async () => {
    const models = scriptedModels(() => ({
      records: [
        record({
          caseRef: { quote: 'PERSON_1' },
          contactMode: { value: 'home_visit', quote: 'hv' },
          participants: [{ role: 'mother', name: 'NAME_1', quote: 'mom NAME_1' }],
          followUps: [{ quote: 'call PERSON_2', due: { value: '2026-03-13', quote: 'fri' } }],
          riskFlags: [{ value: 'suicidal_ideation', quote: 'denies SI' }],
        }),
      ],
    }));
    const reading = await createNoteReader(models).read(note(text), asking);
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    expect(reading).toEqual({
      kind: 'read',
      model: 'scripted',
      prompt: 'note-reader v1',
      dropped: 1,
      hidden: ['Keisha'],
      values: [
        { field: 'caseRef', value: 'Dana', spans: [at('Dana')] },
        { field: 'contactMode', value: 'home_visit', spans: [at('hv')] },
        { field: 'participants', value: { role: 'mother', name: 'Keisha' }, spans: [at('mom Keisha')] },
        {
          field: 'followUps',
          value: { text: 'call Petra', dueOn: '2026-03-13' },
          spans: [at('call Petra'), at('fri')],
        },
      ],
    });
  });

  test('is told the moment of writing, the area and only the cases that the note names', async () => {
    const models = scriptedModels(silent);
    await createNoteReader(models).read(note('saw Dana, re C-1050 and case 1042. Petra called. C-7'), asking);
    expect(models.questions[0]).toMatchObject({
      ...asking,
      prompt: 'note-reader',
      values: { now: '2026-03-11T10:15 (Wednesday)', area: 'cps', cases: 'PERSON_1, CASE_1, CASE_2' },
    });
    await createNoteReader(models).read(note('all quiet'), asking);
    expect(models.questions[1]?.values).toMatchObject({ cases: 'none' });
  });

  test('understands a quote whether or not the marker was copied', async () => {
    const quotes = ['metˆmom', 'met mom', 'metˆ mom'];
    const models = scriptedModels(() => ({
      records: quotes.map((quote) => record({ contactMode: { value: 'in_person', quote } })),
    }));
    expect(await createNoteReader(models).read(note('met  mom\ntoday'), asking)).toMatchObject({ dropped: 0 });
  });

  test('L1: no name of the roster is in the bytes of a request, and the check lets them pass', async () => {
    const known = county.caseNumbers.map((caseNumber, index) => ({ caseNumber, names: county.people[index] ?? [] }));
    const words = { known, people: county.people.slice(known.length) };
    const models = scriptedModels(silent);
    const reader = createNoteReader(models);
    await reader.read(note('', words), asking);
    const [own = ''] = models.bodies;
    const count = (body: string, part: string) =>
      seenBy(body).split(new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u')).length;
    await fc.assert(
      fc.asyncProperty(noteNaming, async (naming) => {
        expect(await reader.read(note(naming, words), asking)).toMatchObject({ kind: 'read' });
        const body = models.bodies.at(-1) ?? '';
        expect(nameParts.filter((part) => count(body, part) > count(own, part))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  test('L1: a request that names somebody known is stopped, whoever put the name there', async () => {
    const models = scriptedModels(silent, { say: 'trace of d a n a' });
    expect(await createNoteReader(models).read(note('quiet'), asking)).toEqual({ kind: 'failed', why: 'would_name' });
    expect(models.bodies).toEqual([]);
  });

  test('L1: an answer to a request that nobody looked at is refused', async () => {
    const models = {
      ...scriptedModels(silent),
      ask: async () => ({ ok: true as const, value: silent(), model: 'scripted' }),
    };
    expect(await createNoteReader(models).read(note('quiet'), asking)).toEqual({ kind: 'failed', why: 'would_name' });
  });

  test('L2: an answer with a token that was not sent is refused whole', async () => {
    const models = scriptedModels(() => ({
      records: [record({ participants: [{ role: 'mother', name: 'PERSON_9', quote: 'mom' }] })],
    }));
    expect(await createNoteReader(models).read(note('met mom'), asking)).toEqual({
      kind: 'failed',
      why: 'unknown_token',
    });
  });

  test('L6: what is not of the closed form is no answer', async () => {
    const whole = record({ outcome: { value: 'contact_made', quote: 'met' } });
    const bad = [
      null,
      '{"records":[',
      { records: [{ ...whole, secret: 1 }] },
      { records: [whole], also: [] },
      { records: [{ ...whole, outcome: { value: 'signed', quote: 'met' } }] },
      { records: [{ ...whole, outcome: { value: 'contact_made' } }] },
      { records: [{ ...whole, outcome: undefined }] },
    ];
    for (const answer of bad) {
      const models = scriptedModels(() => answer);
      expect(await createNoteReader(models).read(note('met'), asking)).toEqual({ kind: 'failed', why: 'no_answer' });
    }
    expect(noteAnswer.safeParse({ records: [whole] }).success).toBe(true);
  });

  test('L10: a text too long to be a note is not sent', async () => {
    const models = scriptedModels(silent);
    expect(await createNoteReader(models).read(note('a'.repeat(8001)), asking)).toEqual({
      kind: 'failed',
      why: 'too_long',
    });
    expect(models.questions).toEqual([]);
  });
});
