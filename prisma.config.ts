import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// `generate`, `validate` and `format` need no engine; without this the CLI would try to download one first.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./scripts/no-schema-engine.sh', import.meta.url));

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
