import { beforeEach, describe, expect, it } from 'vitest';
import { instantFrom } from '#kernel/clock.ts';
import { type Breaker, createBreaker } from '#llm/breaker.ts';

const url = 'https://models.county.example/v1';

describe('L10: The breaker', () => {
  let now = instantFrom('2026-03-11T15:00:00Z');
  let breaker: Breaker;
  const passes = (seconds: number) => {
    now = now.add({ seconds });
  };
  const fails = (times: number, at = url) => {
    for (let n = 0; n < times; n += 1) breaker.note(at, true);
  };
  beforeEach(() => {
    breaker = createBreaker({ now: () => now });
  });

  it('lets a server be asked until it failed five times in a row', () => {
    fails(4);
    expect(breaker.lets(url)).toBe(true);
    fails(1);
    expect(breaker.lets(url)).toBe(false);
  });

  it('starts to count anew after a success', () => {
    fails(4);
    breaker.note(url, false);
    fails(4);
    expect(breaker.lets(url)).toBe(true);
  });

  it('keeps each server apart', () => {
    fails(5);
    expect(breaker.lets('https://other.example/v1')).toBe(true);
  });

  it('lets one request try after 30 s, and no second one beside it', () => {
    fails(5);
    passes(29);
    expect(breaker.lets(url)).toBe(false);
    passes(1);
    expect([breaker.lets(url), breaker.lets(url)]).toEqual([true, false]);
  });

  it('rests again when that one fails, and opens wide when it succeeds', () => {
    fails(5);
    passes(30);
    breaker.lets(url);
    fails(1);
    expect(breaker.lets(url)).toBe(false);
    passes(30);
    breaker.lets(url);
    breaker.note(url, false);
    expect([breaker.lets(url), breaker.lets(url)]).toEqual([true, true]);
  });

  it('tries again although nobody heard how the last try ended', () => {
    fails(5);
    passes(30);
    breaker.lets(url);
    passes(30);
    expect(breaker.lets(url)).toBe(true);
  });
});
