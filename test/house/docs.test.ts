import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '#conversation/commands.ts';
import { addendumKinds } from '#domain/addendum.ts';
import { auditOutcomes } from '#domain/audit-event.ts';
import { contactModes, contactTypes, outcomes, practiceAreas } from '#domain/contact.ts';
import { noteStatuses } from '#domain/note.ts';
import { roles } from '#domain/worker.ts';
import { read, sourcesIn } from './sources.ts';

const src = new URL('../../src/', import.meta.url);
const pages = ['README.md', ...sourcesIn('docs', ['.md']).map(({ path }) => path)];

describe('the glossary', () => {
  const lists = {
    roles,
    practiceAreas,
    contactTypes,
    contactModes,
    outcomes,
    noteStatuses,
    addendumKinds,
    auditOutcomes,
  };

  it.each(Object.entries(lists))('explains every value of %s', (_name, values: readonly string[]) => {
    expect(values.filter((value) => !read('docs/glossary.md').includes(`\`${value}\``))).toEqual([]);
  });
});

describe('the tour', () => {
  const tour = read('docs/house.md');

  it('names every room there is', () => {
    const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !tour.includes(`\`${name}/\``))).toEqual([]);
  });

  it('names no file and no command that is not there', () => {
    const files = [...tour.matchAll(/`((?:[\w-]+\/)+[\w-]+\.ts)`/g)].map(([, path]) => `src/${path}`);
    const known = sourcesIn('src').map(({ path }) => path);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((path) => !known.includes(path))).toEqual([]);
    const named = [...tour.matchAll(/`(note\.\w+|case\.\w+)`/g)].map(([, name]) => name);
    expect(named.filter((name) => !commands.some((one) => one.name === name))).toEqual([]);
  });
});

const numberOf = (path: string) => Number(path.match(/(\d{4})-/)?.[1]);

describe('the decisions', () => {
  const decisions = sourcesIn('docs/decisions', ['.md']);

  it('are numbered without gaps', () => {
    expect(decisions.map(({ path }) => numberOf(path))).toEqual(decisions.map((_, index) => index + 1));
  });

  it.each(decisions)('$path is short', ({ text, path }) => {
    expect(text).toMatch(new RegExp(`^# ${numberOf(path)}\\. \\S`));
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(32);
  });
});

describe('the pages', () => {
  it.each(pages)('%s links to nothing that is missing', (page) => {
    const folder = new URL(`../../${page}`, import.meta.url);
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, target = '']) => new URL(target, folder),
    );
    const all = new Set(sourcesIn('.', ['']).map(({ path }) => new URL(`../../${path}`, import.meta.url).href));
    // The pictures are made by a browser from the running playground.
    const missing = links.filter(({ href, pathname }) => !all.has(href) && !pathname.endsWith('.png'));
    expect(missing.map(({ pathname }) => pathname)).toEqual([]);
  });
});
