import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { participantRoles } from '#domain/contact.ts';
import { followUpLines, parseFollowUps, parseParticipants, participantLines } from '#presentation/note-form-lines.ts';
import { bothLanguages, english, spanish } from './views.ts';

const languages = fc.constantFrom(...bothLanguages);
/** What fits a line: no line breaks, no space at either end or doubled. */
const lines = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

describe('people, one a line', () => {
  test('whatever people a note names read back the same from their lines', () => {
    const people = fc.array(
      fc.record({ role: fc.constantFrom(...participantRoles), name: fc.option(lines, { nil: null }) }),
    );
    fc.assert(
      fc.property(people, languages, (some, say) => {
        expect(parseParticipants(participantLines(some, say), say)).toEqual(some);
      }),
    );
  });

  test('every role reads back in both languages, whichever the form was filled in', () => {
    for (const role of participantRoles) {
      for (const [shown, typed] of [bothLanguages, [...bothLanguages].reverse()]) {
        if (!shown || !typed) continue;
        expect(parseParticipants(participantLines([{ role, name: null }], shown), typed)).toEqual([
          { role, name: null },
        ]);
      }
    }
  });

  test('case, accents and empty lines do not matter', () => {
    expect(parseParticipants('\n Mother :  Rosa \n\nCONYUGE', english)).toEqual([
      { role: 'mother', name: 'Rosa' },
      { role: 'spouse', name: null },
    ]);
    expect(parseParticipants('', english)).toEqual([]);
  });

  test('a name may hold a colon', () => {
    expect(parseParticipants('nurse: Kelly: night shift', english)).toEqual([
      { role: 'nurse', name: 'Kelly: night shift' },
    ]);
  });

  test('a line without a role is not guessed at; the sentence names the line', () => {
    expect(parseParticipants('mother: Rosa\n\nRosa', english)).toEqual({
      fault: 'Please check line 3: begin with a role, such as mother: Rosa.',
    });
    expect(parseParticipants('Rosa', spanish)).toEqual({ fault: expect.stringContaining('línea 1') });
  });
});

describe('follow-ups, one a line', () => {
  test('whatever follow-ups a note names read back the same from their lines', () => {
    const dates = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    const texts = fc.oneof(
      lines,
      lines.map((text) => `${text} (2026-10-08)`),
      lines.map((text) => `${text} (no date)`),
    );
    const some = fc.array(fc.record({ text: texts, dueOn: fc.option(dates, { nil: null }) }));
    fc.assert(
      fc.property(some, languages, (followUps, say) => {
        expect(parseFollowUps(followUpLines(followUps, say), say)).toEqual(followUps);
      }),
    );
  });

  test('a line without brackets has no date', () => {
    expect(parseFollowUps('call the clinic\nvisit (room 12)', english)).toEqual([
      { text: 'call the clinic', dueOn: null },
      { text: 'visit (room 12)', dueOn: null },
    ]);
  });

  test('a date that no calendar has, or a date without words, is a bad line', () => {
    for (const line of ['call (2026-02-30)', 'call (2026-1-5)', '(2026-10-08)']) {
      expect(parseFollowUps(`ok (2026-10-08)\n${line}`, english)).toEqual({ fault: expect.stringContaining('line 2') });
    }
  });
});
