import { describe, expect, test } from 'vitest';
import { isWord, sayIn } from '#presentation/say.ts';
import { english, spanish } from './views.ts';

describe('how Fieldnote speaks', () => {
  test('a Spanish locale of any country hears Spanish, everyone else and no locale English', () => {
    expect(sayIn('es-MX', 'UTC')('button.sign')).toBe('Firmar');
    expect(sayIn('ES', 'UTC')('button.sign')).toBe('Firmar');
    expect(sayIn('fr-FR', 'UTC')('button.sign')).toBe('Sign');
    expect(sayIn(null, 'UTC')('button.sign')).toBe('Sign');
  });

  test('a contact day is spelled out with its weekday, and with the clock time where one is known', () => {
    expect(english.day('2026-10-05T14:00')).toBe('Monday, October 5, 2026, 2:00 PM');
    expect(english.day('2026-10-05')).toBe('Monday, October 5, 2026');
    expect(spanish.day('2026-10-05T14:00')).toBe('lunes, 5 de octubre de 2026, 2:00 p.m.');
  });

  test('a contact day is the worker’s own wall time, whatever zone the reader is in', () => {
    expect(sayIn('en', 'Asia/Tokyo').day('2026-10-05T23:30')).toBe('Monday, October 5, 2026, 11:30 PM');
  });

  test('U6: a moment is told in the reader’s zone, and the hour that happens twice in autumn stays clear', () => {
    expect(english.moment('2026-11-01T05:30:00Z')).toBe('Sunday, November 1, 2026, 1:30 AM EDT');
    expect(english.moment('2026-11-01T06:30:00Z')).toBe('Sunday, November 1, 2026, 1:30 AM EST');
  });

  test('in small print a moment is short, and keeps its weekday and zone', () => {
    expect(english.shortMoment('2026-10-05T19:05:00Z')).toBe('Mon, Oct 5, 3:05 PM EDT');
    expect(spanish.shortMoment('2026-10-05T19:05:00Z')).toBe('lun, 5 oct, 3:05 p.m. EDT');
  });

  test('a day on a button keeps its weekday and fits 24 characters in both languages, all year round', () => {
    for (const say of [english, spanish]) {
      for (let day = 0; day < 366; day += 1) {
        const date = new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10);
        expect(say.shortDay(`${date}T12:00`).length).toBeLessThanOrEqual(24);
      }
    }
    expect(english.shortDay('2026-09-30')).toBe('Wed, Sep 30');
    expect(spanish.shortDay('2026-09-30T12:00')).toBe('mié, 30 sept, 12:00 p.m.');
  });

  test('no time carries a space that phones draw as a box', () => {
    for (const say of [english, spanish]) {
      const told = say.day('2026-10-05T14:00') + say.moment('2026-10-05T14:00:00Z') + say.shortDay('2026-10-05T14:00');
      expect(told).not.toMatch(/[\u00a0\u202f]/);
    }
  });

  test('one and many are told apart in both languages', () => {
    expect(english('fact.minutes', { count: 1 })).toBe('1 minute');
    expect(english('fact.minutes', { count: 90 })).toBe('90 minutes');
    expect(spanish('fact.minutes', { count: 1 })).toBe('1 minuto');
  });

  test('the child is asked about in child protection, the client everywhere else', () => {
    expect(english.term('element', 'seen_alone', { area: 'cps' })).toBe('Did you see the child alone?');
    expect(english.term('element', 'seen_alone', { area: 'aps' })).toBe('Did you see the client alone?');
  });

  test('a value without a word, such as an agency’s own, reads as it is written', () => {
    expect(english.term('answer', 'signed twice')).toBe('signed twice');
  });

  test('angle brackets and apostrophes in what people wrote are left alone', () => {
    expect(english('fact.byYou', { value: "<b>don't</b> {x}" })).toBe("<b>don't</b> {x} (entered by you)");
  });

  test('only keys of the catalogue are words', () => {
    expect(isWord('button.sign')).toBe(true);
    expect(isWord('toString')).toBe(false);
  });
});
