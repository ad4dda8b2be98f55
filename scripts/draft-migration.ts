/** Prints the first draft of the next migration: what schema.prisma has that the migrations have not. */
import { readFile } from 'node:fs/promises';
import { diffFromMigrations } from './schema-diff.ts';

const schema = await readFile(new URL('../prisma/schema.prisma', import.meta.url), 'utf8');
console.log((await diffFromMigrations(schema)) || 'The migrations say all that schema.prisma says.');
