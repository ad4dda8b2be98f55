import { describe, expect, it } from 'vitest';
import { lintPlanted } from './planted.ts';

const whole = (...rooms: string[]) => rooms.map((room) => `#${room}/any.ts`);
const port = '#casework/ports.ts';
const platform = '#platforms/platform.ts';

/** Who may import whom: the page a newcomer reads, told a second time beside biome.json so that neither drifts. */
const rooms: Readonly<Record<string, { readonly imports: readonly string[]; readonly owns: readonly string[] }>> = {
  kernel: { imports: [], owns: ['pino', 'temporal-polyfill', 'ulid'] },
  config: { imports: whole('kernel'), owns: ['zod'] },
  domain: { imports: whole('kernel'), owns: ['zod', '@casl/ability'] },
  reading: {
    // Its folders call one another by their address.
    imports: whole('reading', 'domain', 'kernel'),
    owns: ['chrono-node', '@microsoft/recognizers-text-suite'],
  },
  casework: { imports: whole('domain', 'reading', 'kernel'), owns: ['zod'] },
  presentation: { imports: whole('domain', 'kernel'), owns: ['intl-messageformat'] },
  conversation: {
    imports: [...whole('casework', 'reading', 'presentation', 'domain', 'kernel'), port],
    owns: ['zod'],
  },
  'platforms/slack': {
    imports: [...whole('conversation', 'presentation', 'config', 'kernel'), platform, port],
    owns: ['zod', '@slack/bolt', '@slack/types', '@slack/web-api'],
  },
  'platforms/teams': {
    imports: [...whole('conversation', 'presentation', 'config', 'kernel'), platform, port],
    owns: ['zod', 'botbuilder', 'botframework-connector', 'jose'],
  },
  store: {
    imports: [...whole('domain', 'kernel'), port],
    owns: [
      'zod',
      'pg',
      '@prisma/adapter-pg',
      '@prisma/client',
      '@casl/prisma/runtime',
      '@electric-sql/pglite',
      'pglite-prisma-adapter',
    ],
  },
  llm: {
    imports: [...whole('reading', 'domain', 'config', 'kernel'), port],
    owns: ['zod', 'langchain', '@langchain/core', '@langchain/core/messages', 'openai', 'openai/error', 'compromise'],
  },
  delivery: { imports: [...whole('conversation', 'casework', 'presentation', 'kernel'), platform, port], owns: [] },
  schedule: { imports: [...whole('casework', 'kernel'), port], owns: ['node-cron'] },
  http: { imports: [...whole('kernel'), platform], owns: ['helmet'] },
  documents: { imports: whole('domain', 'presentation', 'kernel'), owns: ['docx', 'pdfkit'] },
  playground: { imports: whole('kernel', 'config'), owns: ['zod', 'jose', 'adaptivecards'] },
};

const everywhere = [...whole(...Object.keys(rooms)), platform, port, '#house.ts', '#main.ts'];
const packages = [...new Set(Object.values(rooms).flatMap(({ owns }) => owns)), 'never-heard-of'];
/** Rooms that know rules and words, and touch nothing outside the process. */
const pure = ['kernel', 'domain', 'reading', 'casework', 'presentation', 'conversation', 'delivery', 'schedule'];

const planted = (room: string, source: string) => `src/${room}/imports ${source.replaceAll(/\W/g, '_')}.ts`;
const leaving = ['../main.ts', '../../scripts/import.ts'];
const outside = ['node:fs', 'node:fs/promises', 'node:http'];

const files: Record<string, string> = {};
const plant = (room: string, source: string, code = `import '${source}';\n`) => {
  files[planted(room, source)] = code;
};
for (const room of Object.keys(rooms)) {
  for (const source of [...everywhere, ...packages, ...outside, ...leaving, './neighbour.ts']) plant(room, source);
  files[`src/${room}/reads the environment.ts`] = 'export const port = process.env.PORT;\n';
  files[`src/${room}/one.ts`] = "import { two } from './two.ts';\nexport const one = (): unknown => two;\n";
  files[`src/${room}/two.ts`] = "import { one } from './one.ts';\nexport const two = (): unknown => one;\n";
}
Object.assign(files, {
  'src/platforms/platform.ts': "import '#platforms/slack/app.ts';\n",
  'src/conversation/commands/up.ts': "import '../command.ts';\n",
  'src/conversation/commands/out.ts': "import '../../main.ts';\n",
  'src/kernel/first.ts': "import { second } from '#kernel/second.ts';\nexport const first = () => second;\n",
  'src/kernel/second.ts': "import { first } from './first.ts';\nexport const second = () => first;\n",
  'src/domain/types.ts': "import type { Store } from '#store/client.ts';\nexport type Kept = Store;\n",
  'src/domain/late.ts': "export const late = () => import('#store/client.ts');\n",
  'src/domain/passes on.ts': "export { store } from '#store/client.ts';\n",
  'src/house.ts': everywhere.map((source) => `import '${source}';\n`).join(''),
  'src/config/config.ts': 'export const port = process.env.PORT;\n',
  'scripts/script.ts': 'export const port = process.env.PORT;\n',
});
const broken = lintPlanted(files);
const breaks = (path: string, rule: string) => {
  expect(Object.keys(files)).toContain(path);
  return broken.get(path)?.has(`lint/${rule}`) ?? false;
};
const refused = (room: string, sources: readonly string[]) =>
  sources.filter((source) => breaks(planted(room, source), 'style/noRestrictedImports'));

describe.each(Object.entries(rooms))('the room %s', (room, { imports, owns }) => {
  it('may import the rooms of its row and no other', () => {
    const others = everywhere.filter((source) => !imports.includes(source));
    expect(refused(room, everywhere)).toEqual(others);
  });

  it('may use the packages it owns and no other', () => {
    expect(refused(room, packages)).toEqual(packages.filter((name) => !owns.includes(name)));
  });

  it('is not left by a relative path', () => {
    expect(refused(room, ['./neighbour.ts', ...leaving])).toEqual(leaving);
  });

  it('does not read the environment, and imports nothing in a circle', () => {
    expect(breaks(`src/${room}/reads the environment.ts`, 'style/noProcessEnv')).toBe(true);
    expect(breaks(`src/${room}/one.ts`, 'suspicious/noImportCycles')).toBe(true);
  });
});

describe('the rooms', () => {
  it.each(pure)('%s touches neither files nor the network', (room) => {
    expect(refused(room, outside)).toEqual(outside);
  });

  it('are kept apart for types, late imports and re-exports too', () => {
    for (const path of ['types', 'late', 'passes on']) {
      expect(breaks(`src/domain/${path}.ts`, 'style/noRestrictedImports')).toBe(true);
    }
  });

  it('find a circle through their addresses too', () => {
    expect(breaks('src/kernel/first.ts', 'suspicious/noImportCycles')).toBe(true);
  });

  it('of the platforms share one interface that knows neither', () => {
    expect(breaks('src/platforms/platform.ts', 'style/noRestrictedImports')).toBe(true);
  });

  it('let a folder inside a room reach its own room and no further', () => {
    expect(breaks('src/conversation/commands/up.ts', 'style/noRestrictedImports')).toBe(false);
    expect(breaks('src/conversation/commands/out.ts', 'style/noRestrictedImports')).toBe(true);
  });

  it('are wired by house.ts, which may import everything', () => {
    expect(breaks('src/house.ts', 'style/noRestrictedImports')).toBe(false);
  });

  it('get their settings from config/config.ts, the one place that reads the environment', () => {
    expect(breaks('src/config/config.ts', 'style/noProcessEnv')).toBe(false);
    expect(breaks('scripts/script.ts', 'style/noProcessEnv')).toBe(false);
  });
});
