import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealCard, sealForm, ticketsOf } from '#conversation/ticket.ts';
import { instantFrom } from '#kernel/clock.ts';
import { Problem } from '#kernel/problem.ts';
import type { Card, Form } from '#presentation/card.ts';

const key = createSecretKey(Buffer.alloc(32, 1));
const at = (iso: string, workerId = 'ines', with_ = key) => ticketsOf(workerId, with_, instantFrom(iso));
const now = '2026-03-04T17:00:00Z';
const tickets = at(now);
const endOf = (open: () => unknown): string => {
  try {
    open();
    return 'opened';
  } catch (error) {
    return error instanceof Problem ? `${error.kind} ${error.detail.say ?? ''}`.trim() : 'crashed';
  }
};

describe('Z5: a ticket', () => {
  it('gives back what was sealed, to the person and command it was made for', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(tickets.open(tickets.seal('note.sign', input), 'note.sign')).toEqual(JSON.parse(JSON.stringify(input)));
      }),
    );
    expect(tickets.open(tickets.seal('note.sign', undefined), 'note.sign')).toBeUndefined();
  });

  it('is void for somebody else, for another command, and under another key', () => {
    const sealed = tickets.seal('note.sign', { noteId: 'n-1', revision: 1 });
    expect(endOf(() => at(now, 'tomas').open(sealed, 'note.sign'))).toBe('missing');
    expect(endOf(() => tickets.open(sealed, 'note.discard'))).toBe('missing');
    expect(endOf(() => at(now, 'ines', createSecretKey(Buffer.alloc(32, 2))).open(sealed, 'note.sign'))).toBe(
      'missing',
    );
  });

  it('is void with any sign of it changed, added or left out', () => {
    const sealed = tickets.seal('note.sign', { noteId: 'n-1', revision: 1 });
    for (let index = 0; index < sealed.length; index += 1) {
      const other = sealed[index] === 'A' ? 'B' : 'A';
      const changed = `${sealed.slice(0, index)}${other}${sealed.slice(index + 1)}`;
      expect(endOf(() => tickets.open(changed, 'note.sign'))).toBe('missing');
      expect(endOf(() => tickets.open(sealed.slice(0, index), 'note.sign'))).toBe('missing');
    }
    expect(endOf(() => tickets.open(`${sealed}A`, 'note.sign'))).toBe('missing');
  });

  it('is void, and crashes nothing, whatever else is sent in its place', () => {
    fc.assert(
      fc.property(fc.string(), (nonsense) => {
        expect(endOf(() => tickets.open(nonsense, 'note.sign'))).toBe('missing');
      }),
    );
  });

  it('is good for fourteen days and too old a second later', () => {
    const sealed = tickets.seal('note.sign', 1);
    expect(at('2026-03-18T17:00:00Z').open(sealed, 'note.sign')).toBe(1);
    expect(endOf(() => at('2026-03-18T17:00:01Z').open(sealed, 'note.sign'))).toBe('stale problem.oldButton');
  });
});

describe('Z5: a card that leaves the house', () => {
  const button = { label: 'Sign', command: 'note.sign', input: { noteId: 'secret-id' } };
  const card: Card = {
    summary: 'A draft',
    refresh: { command: 'note.open', input: { noteId: 'secret-id' } },
    parts: [
      { kind: 'text', text: 'words' },
      { kind: 'row', text: 'a line', button },
      { kind: 'row', text: 'a line without a button' },
      { kind: 'buttons', buttons: [button, { ...button, command: 'note.discard' }] },
    ],
  };

  it('has every button, row and refresh sealed, and the rest as it was', () => {
    const sealed = sealCard(card, tickets);
    expect(JSON.stringify(sealed)).not.toContain('secret-id');
    const inputs = sealed.parts.flatMap((part) => {
      if (part.kind === 'buttons') return part.buttons;
      return part.kind === 'row' && part.button ? [part.button] : [];
    });
    expect(inputs).toHaveLength(3);
    for (const { command, input } of [...inputs, ...(sealed.refresh ? [sealed.refresh] : [])]) {
      expect(tickets.open(input, command)).toEqual({ noteId: 'secret-id' });
    }
    expect(sealed.parts[0]).toEqual(card.parts[0]);
    expect(sealed.parts[2]).toEqual(card.parts[2]);
    expect(sealCard({ summary: 'x', parts: [] }, tickets)).toEqual({ summary: 'x', parts: [] });
  });

  it('has its form sealed', () => {
    const form: Form = {
      title: 'x',
      submit: 'x',
      cancel: 'x',
      command: 'note.write',
      input: { id: 'secret-id' },
      fields: [],
    };
    const { input } = sealForm(form, tickets);
    expect(tickets.open(input, 'note.write')).toEqual({ id: 'secret-id' });
  });
});
