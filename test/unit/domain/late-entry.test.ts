import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInFuture, lateEntryOf } from '#domain/late-entry.ts';
import { instantFrom } from '#kernel/clock.ts';
import { wallTimeIn } from '#kernel/zone.ts';

const due = { hours: 24, source: 'Agency rule 7 (example)' };
const late = (occurred: string, zone: string, recordedAt: string, hours = due.hours) =>
  lateEntryOf(occurred, zone, instantFrom(recordedAt), { ...due, hours });

describe('U6: the late-entry mark', () => {
  it('is absent up to the due time and there from the next minute on', () => {
    expect(late('2026-03-03T12:00', 'America/New_York', '2026-03-04T17:00:00Z')).toBeNull();
    expect(late('2026-03-03T12:00', 'America/New_York', '2026-03-04T17:01:00Z')).toEqual({
      hoursLate: 1,
      dueHours: 24,
      dueSource: 'Agency rule 7 (example)',
    });
  });

  it('counts whole hours past the due time, never rounded up: a note looks no later than it is', () => {
    expect(late('2026-03-01T12:00', 'America/New_York', '2026-03-04T17:59:00Z')?.hoursLate).toBe(48);
  });

  it('counts a contact known only by its date from the end of that day', () => {
    expect(late('2026-03-03', 'America/New_York', '2026-03-05T05:00:00Z')).toBeNull();
    expect(late('2026-03-03', 'America/New_York', '2026-03-05T05:00:01Z')?.hoursLate).toBe(1);
  });

  it('counts real hours over the nights the clocks change', () => {
    // New York, 8 March 2026: the day has 23 hours; 1 November 2026: it has 25.
    expect(late('2026-03-07T12:00', 'America/New_York', '2026-03-08T17:00:00Z')).toBeNull();
    expect(late('2026-03-07T12:00', 'America/New_York', '2026-03-08T17:01:00Z')?.hoursLate).toBe(1);
    expect(late('2026-10-31T12:00', 'America/New_York', '2026-11-01T16:30:00Z')?.hoursLate).toBe(1);
    expect(late('2026-10-31T12:00', 'America/New_York', '2026-11-01T16:00:00Z')).toBeNull();
    expect(late('2026-03-08', 'America/New_York', '2026-03-10T04:00:00Z')).toBeNull();
    expect(late('2026-11-01', 'America/New_York', '2026-11-03T05:00:00Z')).toBeNull();
  });

  it('takes an hour that happens twice as the first of the two, and one that is skipped an hour later', () => {
    expect(late('2026-11-01T01:30', 'America/New_York', '2026-11-02T05:30:00Z')).toBeNull();
    expect(late('2026-11-01T01:30', 'America/New_York', '2026-11-02T05:31:00Z')?.hoursLate).toBe(1);
    expect(late('2026-03-08T02:30', 'America/New_York', '2026-03-09T07:30:00Z')).toBeNull();
    expect(late('2026-03-08T02:30', 'America/New_York', '2026-03-09T07:31:00Z')?.hoursLate).toBe(1);
  });

  it('is judged in the zone of the worker', () => {
    const recorded = '2026-03-04T17:00:00Z';
    expect(late('2026-03-03T12:00', 'Pacific/Honolulu', recorded)).toBeNull();
    expect(late('2026-03-03T12:00', 'Pacific/Tongatapu', recorded)?.hoursLate).toBe(18);
  });
});

describe('A contact in the future', () => {
  const now = instantFrom('2026-03-04T10:30:00Z');

  it('F16: is judged in the zone of the worker: it is tomorrow already in Tonga and still today in Hawaii', () => {
    expect(isInFuture('2026-03-04', 'Pacific/Tongatapu', now)).toBe(false);
    expect(isInFuture('2026-03-04T23:30', 'Pacific/Tongatapu', now)).toBe(false);
    expect(isInFuture('2026-03-05', 'Pacific/Tongatapu', now)).toBe(true);
    expect(isInFuture('2026-03-04', 'Pacific/Honolulu', now)).toBe(false);
    expect(isInFuture('2026-03-04T00:31', 'Pacific/Honolulu', now)).toBe(true);
    expect(isInFuture('2026-03-04T00:30', 'Pacific/Honolulu', now)).toBe(false);
  });

  it('is never what the clock on the wall says right now, anywhere, at any time', () => {
    const zones = fc.constantFrom('Pacific/Honolulu', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Tongatapu');
    const moments = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, moments, (zone, at) => {
        const instant = instantFrom(at.toISOString());
        const wall = wallTimeIn(zone, instant);
        expect(isInFuture(wall, zone, instant)).toBe(false);
        expect(isInFuture(wall.slice(0, 10), zone, instant)).toBe(false);
      }),
    );
  });
});
