// Brings the schema at COUNTERSIGN_OWNER_URL up to date and ends.
import { migrateDatabase } from '#db/access/migrate.ts';

try {
  await migrateDatabase(process.env['COUNTERSIGN_OWNER_URL'] ?? '');
} catch (error) {
  process.stderr.write(`The database could not be brought up to date: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
