import { describe, expect, it } from 'vitest';
import { clockFrom, dateOf, instantFrom, systemClock } from '#kernel/clock.ts';
import { asId, newId } from '#kernel/ids.ts';
import { fault, missing, Problem, refused, stale, unclear, unreachable } from '#kernel/problem.ts';
import {
  dateIn,
  dayBefore,
  hasClockTime,
  instantOf,
  isLocalTime,
  isZone,
  latestInstantOf,
  wallTimeIn,
  withOffset,
} from '#kernel/zone.ts';

const at = instantFrom('2026-03-04T10:30:59.9Z');

describe('The wall time of an instant', () => {
  it('F16: is that of the zone, from the far west to the far east', () => {
    expect(dateIn('Pacific/Honolulu', at)).toBe('2026-03-04');
    expect(dateIn('Pacific/Tongatapu', at)).toBe('2026-03-04');
    expect(dateIn('Pacific/Tongatapu', at.add({ minutes: 30 }))).toBe('2026-03-05');
    expect(wallTimeIn('Pacific/Honolulu', at)).toBe('2026-03-04T00:30');
    expect(withOffset('Australia/Lord_Howe', at)).toBe('2026-03-04T21:30:59+11:00');
    expect(withOffset('America/New_York', at)).toBe('2026-03-04T05:30:59-05:00');
  });
});

describe('The instant of a wall time', () => {
  const utc = (local: string, zone: string) => instantOf(local, zone).toString();

  it('of a date alone is its first moment, and its last the next midnight', () => {
    expect(utc('2026-03-04', 'America/New_York')).toBe('2026-03-04T05:00:00Z');
    expect(latestInstantOf('2026-03-08', 'America/New_York').toString()).toBe('2026-03-09T04:00:00Z');
    expect(latestInstantOf('2026-03-04T09:00', 'America/New_York').toString()).toBe('2026-03-04T14:00:00Z');
  });

  it('F13: of an hour that comes twice is the first, of one that is skipped the gap later', () => {
    expect(utc('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00Z');
    expect(utc('2026-03-08T02:30', 'America/New_York')).toBe('2026-03-08T07:30:00Z');
    expect(utc('2026-10-04T02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45:00Z');
  });

  it('knows a date from a time', () => {
    expect([hasClockTime('2026-03-04'), hasClockTime('2026-03-04T09:00')]).toEqual([false, true]);
  });
});

it('F13: the day before is one of the calendar, across months, years and clock changes', () => {
  expect(['2026-03-09', '2026-11-02', '2026-01-01', '2028-03-01'].map(dayBefore)).toEqual([
    '2026-03-08',
    '2026-11-01',
    '2025-12-31',
    '2028-02-29',
  ]);
});

it('A wall time is one that a calendar and a clock have', () => {
  for (const text of ['2026-02-28', '2028-02-29', '2026-02-28T23:59']) expect(isLocalTime(text)).toBe(true);
  for (const text of ['2026-02-29', '2026-13-01', '2026-02-28T24:30', 'today', ''])
    expect(isLocalTime(text)).toBe(false);
});

it('A zone is one that this machine knows', () => {
  expect(isZone('Pacific/Honolulu')).toBe(true);
  for (const zone of ['Mars', '', 'New York']) expect(isZone(zone)).toBe(false);
});

describe('A clock', () => {
  it('tells the time of this machine', () => {
    expect(Math.abs(systemClock.now().epochMilliseconds - Date.now())).toBeLessThan(1_000);
  });

  it('can start elsewhere and runs on from there', () => {
    const clock = clockFrom(at);
    const first = clock.now().epochMilliseconds;
    expect(first - at.epochMilliseconds).toBeLessThan(1_000);
    expect(clock.now().epochMilliseconds).toBeGreaterThanOrEqual(first);
  });

  it('gives drivers the date they want', () => {
    expect(dateOf(at)).toEqual(new Date('2026-03-04T10:30:59.900Z'));
  });
});

it('An id is new each time, 26 characters, in the order they were made', () => {
  const ids = Array.from({ length: 500 }, () => newId<'note'>());
  expect(new Set(ids).size).toBe(500);
  expect(ids.toSorted()).toEqual(ids);
  for (const id of ids) expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(asId<'note'>('x')).toBe('x');
});

it('C5: a problem is one of six, and its message is its kind', () => {
  const made = { unclear, refused, missing, stale, unreachable, fault };
  for (const [kind, make] of Object.entries(made)) {
    const problem = make({ say: 'problem.input' });
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ kind, message: kind, name: 'Problem', detail: { say: 'problem.input' } });
    expect(make().detail).toEqual({});
  }
  const cause = new Error('x');
  expect(fault({}, { cause }).cause).toBe(cause);
  expect(unreachable({}, { cause }).cause).toBe(cause);
});
