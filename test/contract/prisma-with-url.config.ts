import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';
// Ours, for the engine it names; with an address, which `prisma migrate` asks for before it looks for its engine.
import '../../prisma.config.ts';

const path = (name: string) => fileURLToPath(new URL(`../../prisma/${name}`, import.meta.url));

export default defineConfig({
  schema: path('schema.prisma'),
  migrations: { path: path('migrations') },
  datasource: { url: 'postgresql://nobody@127.0.0.1:1/none' },
});
