import { describe, expect, it } from 'vitest';
import { type Source, sourcesIn } from './sources.ts';

const house = sourcesIn('src');
const programs = [...house, ...sourcesIn('scripts'), ...sourcesIn('bench'), ...sourcesIn('test')];
const lines = ({ text }: Source) => text.trimEnd().split('\n').length;
const thatSay = (pattern: RegExp, sources: readonly Source[]) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

/** Longer than 300 lines, and why that reads better than two files would. */
const longForAReason: Readonly<Record<string, string>> = {};

/** Reads the time elsewhere than through kernel/clock.ts, and why. */
const ownClock: Readonly<Record<string, string>> = {
  'src/store/mailroom.ts': 'measures how far the clock of this machine is from the database’s own',
};

describe('the files of the house', () => {
  it('are none over 300 lines', () => {
    const readByPeople = [...programs, ...sourcesIn('src', ['.css', '.html'])];
    const long = readByPeople.filter((source) => lines(source) > 300).map(({ path }) => path);
    expect(long).toEqual(Object.keys(longForAReason));
  });

  it('are under 100 lines each, by their median', () => {
    const counts = house.map(lines).sort((one, other) => one - other);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(100);
  });

  it('are named for what they do or rule, never utils, helpers or manager', () => {
    const vague = programs.filter(({ path }) => /\b(utils?|helpers?|managers?|misc|common)\b/i.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  it('take the time from kernel/clock.ts alone', () => {
    const now = /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bprocess\.hrtime\b/;
    const others = thatSay(now, house).filter((path) => path !== 'src/kernel/clock.ts');
    expect(others).toEqual(Object.keys(ownClock));
  });

  it('load the language models only where they are opened: their libraries are large', () => {
    const always = house.filter(({ path }) => !path.startsWith('src/llm/'));
    expect(thatSay(/^import (?!type )[^;]*'#llm\//m, always)).toEqual([]);
  });

  it('never silence the types', () => {
    expect(
      thatSay(
        /@ts-(ignore|nocheck|expect-error)/,
        programs.filter(({ path }) => !path.includes('/house/')),
      ),
    ).toEqual([]);
  });

  it('leave nothing to be done later', () => {
    expect(thatSay(/\b(TO-?DO|FIX-?ME|XXX|HACK)\b/, house)).toEqual([]);
  });
});

describe('the project', () => {
  it('stands alone: nothing in it names the tools or pages it was made with', () => {
    const texts = sourcesIn('.', [
      '.ts',
      '.js',
      '.mjs',
      '.json',
      '.md',
      '.sql',
      '.prisma',
      '.html',
      '.css',
      '.sh',
      'run',
    ]);
    const outside = new RegExp(['/wo' + 'rk/', '\\.lib' + 'rary', 'shared/arch' + 'itecture'].join('|'));
    expect(thatSay(outside, texts)).toEqual([]);
  });
});
