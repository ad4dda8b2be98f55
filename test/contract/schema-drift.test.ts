import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { diffFromMigrations } from '../../scripts/schema-diff.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

describe('The migrations and schema.prisma', () => {
  let schema: string;
  beforeAll(async () => {
    schema = await read('prisma/schema.prisma');
  });

  it('say the same', async () => {
    expect(await diffFromMigrations(schema)).toBe('');
  });

  it('are seen to differ when the schema gains a column', async () => {
    const changed = schema.replace('model Team {', 'model Team {\n  floor Int?');
    expect(await diffFromMigrations(changed)).toContain('ALTER TABLE "team" ADD COLUMN     "floor" INTEGER');
  });

  it('are seen to differ when the schema loses an index', async () => {
    const changed = schema.replace('@@index([supervisorId])', '');
    expect(await diffFromMigrations(changed)).toContain('DROP INDEX "team_supervisor_id_idx"');
  });
});

describe("Prisma's own migrate", () => {
  const stub = fileURLToPath(new URL('scripts/no-schema-engine.sh', root));
  const prisma = fileURLToPath(new URL('node_modules/prisma/build/index.js', root));

  it('finds a stand-in that fails, so that it cannot seem to succeed', () => {
    const { status, stderr } = spawnSync('sh', [stub], { encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stderr).toContain('npm run db:migrate');
  });

  it.each(['deploy', 'status'])('fails at that stand-in (%s)', (verb) => {
    const config = fileURLToPath(new URL('./prisma-with-url.config.ts', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [prisma, 'migrate', verb, '--config', config], {
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain('Schema engine error');
  });

  it('is called by no script of ours', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
    expect(Object.values(scripts).filter((script) => /prisma (migrate|db)/.test(script))).toEqual([]);
  });
});
