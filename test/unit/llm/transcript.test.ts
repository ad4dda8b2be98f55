import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '#llm/transcript.ts';

const segment = (text: string, change: object = {}) => ({
  text,
  avg_logprob: -0.1,
  no_speech_prob: 0.01,
  compression_ratio: 1.1,
  ...change,
});
const heard = (answer: unknown) => readTranscript(answer);
/** The words that were marked. */
const doubted = (answer: unknown) => {
  const read = heard(answer);
  return read?.kind === 'words' ? read.doubtful.map(({ start, end }) => read.text.slice(start, end)) : null;
};
const verbose = (...segments: object[]) => ({ text: 'as a whole', segments });

describe('A transcript in segments', () => {
  it('is the words of all of them, without spaces around', () => {
    expect(heard(verbose(segment(' Home visit'), segment(' today. ')))).toEqual({
      kind: 'words',
      text: 'Home visit today.',
      doubtful: [],
    });
  });

  it('marks a segment that is more likely wrong than right', () => {
    const sure = segment(' with mom', { avg_logprob: Math.log(0.51) });
    const unsure = segment(' at nine', { avg_logprob: Math.log(0.49) });
    expect(doubted(verbose(segment(' Home visit'), unsure, sure))).toEqual(['at nine']);
  });

  it('marks one that repeats itself', () => {
    expect(doubted(verbose(segment(' fridge fridge fridge', { compression_ratio: 2.5 })))).toEqual([
      'fridge fridge fridge',
    ]);
  });

  it('leaves out words invented where nobody speaks, and marks them where somebody may', () => {
    const silent = segment(' Thanks for watching', { no_speech_prob: 0.7, avg_logprob: -1.1 });
    const perhaps = segment(' bye', { no_speech_prob: 0.7 });
    expect(heard(verbose(segment(' Home visit'), silent))).toMatchObject({ text: 'Home visit' });
    expect(doubted(verbose(segment(' Home visit'), perhaps))).toEqual(['bye']);
    expect(heard(verbose(silent))).toEqual({ kind: 'silence' });
  });

  it('is not marked where the service gives no odds', () => {
    expect(doubted(verbose({ text: 'Home visit' }))).toEqual([]);
    expect(doubted(verbose({ text: 'Home visit', avg_logprob: null, no_speech_prob: 'x' }))).toEqual([]);
  });
});

describe('A transcript with the odds of its tokens', () => {
  const tokens = (...pieces: [string, number][]) => pieces.map(([token, odds]) => ({ token, logprob: Math.log(odds) }));
  const sentence = (odds: number) =>
    tokens(['Home', 0.99], [' visit', 0.9], [' with', 0.9], [' Jo', 0.9], ['seph', odds], [',', 0.1], [' nine', 0.9]);

  it('marks the whole word that holds a doubtful one, and no comma', () => {
    expect(doubted({ text: 'Home visit with Joseph, nine', logprobs: sentence(0.4) })).toEqual(['Joseph']);
    expect(doubted({ text: 'Home visit with Joseph, nine', logprobs: sentence(0.6) })).toEqual([]);
  });

  it('keeps its place when there are spaces around the text or the tokens', () => {
    const shifted = [{ token: ' ', logprob: 0 }, ...sentence(0.4)];
    expect(doubted({ text: '  Home visit with Joseph, nine ', logprobs: shifted })).toEqual(['Joseph']);
  });

  it('marks nothing when the tokens are not those of the text', () => {
    expect(doubted({ text: 'Something else', logprobs: sentence(0.4) })).toEqual([]);
  });

  it('keeps a case number whole', () => {
    const number = tokens(['C', 0.9], ['-', 0.9], ['104', 0.3], ['2', 0.9], [' home', 0.9]);
    expect(doubted({ text: 'C-1042 home', logprobs: number })).toEqual(['C-1042']);
  });
});

describe('What a service answers', () => {
  it('may be the words alone', () => {
    expect(heard({ text: ' Home visit ' })).toEqual({ kind: 'words', text: 'Home visit', doubtful: [] });
    expect(heard({ text: 'Home visit', segments: [], logprobs: null })).toMatchObject({ text: 'Home visit' });
  });

  it('may be nothing that was said', () => {
    expect(heard({ text: '  ' })).toEqual({ kind: 'silence' });
    expect(heard({ text: '', segments: [segment('  ')] })).toEqual({ kind: 'silence' });
  });

  it.each([null, 'Home visit', '<html>', {}, { text: 1 }, { text: 'x'.repeat(200_001) }])('is none: %#', (answer) => {
    expect(heard(answer)).toBeNull();
  });

  it('marks only what is there, in order and apart, whatever comes', () => {
    const odd = fc.record({
      text: fc.string(),
      avg_logprob: fc.double({ min: -3, max: 0, noNaN: true }),
      no_speech_prob: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(odd), (segments) => {
        const read = heard({ text: '', segments });
        if (read?.kind !== 'words') return;
        let last = 0;
        for (const { start, end } of read.doubtful) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(read.text.length);
      }),
    );
  });
});
