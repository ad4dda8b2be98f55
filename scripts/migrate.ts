/** `npm run db:migrate`: brings the configured database to this version. */
import { withDatabase } from './with-database.ts';

await withDatabase(async (database) => {
  const applied = await database.migrate();
  for (const name of applied) console.log(`applied ${name}`);
  console.log('The database is at this version.');
  return 0;
});
