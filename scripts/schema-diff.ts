import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import { PrismaPGlite } from 'pglite-prisma-adapter';

const migrations = new URL('../prisma/migrations/', import.meta.url);

/** The SQL that would bring a database with every migration applied to `schema`; empty when it is there already. */
export async function diffFromMigrations(schema: string): Promise<string> {
  const databases = [await PGlite.create(), await PGlite.create()] as const;
  const file = { path: 'schema.prisma', content: schema };
  const engine = await SchemaEngine.new(
    { datamodels: [[file.path, file.content]] },
    () => {},
    adapterOver(...databases),
  );
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await readMigrations()) },
      to: { tag: 'schemaDatamodel', files: [file] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? '' : (stdout ?? '');
  } finally {
    engine.free();
    await Promise.all(databases.map((database) => database.close()));
  }
}

/** The engine tries the migrations out on a second database, which it is given empty. */
function adapterOver(main: PGlite, shadow: PGlite) {
  const connect = async (client: PGlite) => {
    const adapter = await new PrismaPGlite(client).connect();
    // The adapter's own does not wait for the script, nor report that it failed.
    adapter.executeScript = async (script) => {
      await client.exec(script);
    };
    return adapter;
  };
  return bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'pglite-prisma-adapter',
    connect: () => connect(main),
    connectToShadowDb: () => connect(shadow),
  });
}

async function readMigrations() {
  const entries = await readdir(migrations, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path) => {
      const value = await readFile(new URL(`${path}/migration.sql`, migrations), 'utf8');
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } };
    }),
  );
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"' };
  return { baseDir: fileURLToPath(migrations), lockfile, shadowDbInitScript: '', migrationDirectories };
}
