// `npm start` without the guard that ends what an earlier run left: what `drill restart -- --sabotage orphans` runs.
import { start } from '#start/commands/start.ts';

process.exitCode = await start(process.argv.slice(3), { endOrphans: async () => 0 }).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
process.exit();
