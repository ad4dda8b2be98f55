import { createSecretKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Heard } from '#conversation/command.ts';
import { ticketsOf } from '#conversation/ticket.ts';
import { understand } from '#conversation/understand.ts';
import type { Actor } from '#domain/worker.ts';
import { instantFrom } from '#kernel/clock.ts';
import { sayIn } from '#presentation/say.ts';
import { injections } from '../llm/injections.ts';

const now = instantFrom('2026-03-11T14:15:00Z');
const actor = { timeZone: 'America/New_York' } as Actor;
const place = { kind: 'personal', channelId: null, threadId: null } as const;

const planned = (text: string) => {
  const said = { kind: 'words', text } as const;
  const inbound = { delivery: 'd', platform: 'slack', tenantId: 'T', userId: 'U', place, origin: {}, said } as const;
  const heard: Heard = { inbound, actor, clock: { now: () => now }, say: sayIn('en', 'UTC') };
  const { command, asked } = understand(heard, ticketsOf('w-1', createSecretKey(Buffer.alloc(32, 1)), now));
  return { command: command.name, asked };
};

describe('L5: what is planned', { timeout: 60_000 }, () => {
  test.each([
    'hv yest 3pm w/ mom, 45 min. Denies SI. call school fri.',
    'visité a la mamá ayer a las 3, 45 min. Niega SI.',
  ])('is a draft of the whole text, whatever order stands in it: "%s"', (base) => {
    for (const attack of injections) {
      const whole = `${base} ${attack}`;
      expect(planned(whole)).toEqual({ command: 'note.draft', asked: { words: whole } });
      expect(planned(`note ${whole}`)).toEqual({ command: 'note.draft', asked: { words: whole } });
    }
  });
});
