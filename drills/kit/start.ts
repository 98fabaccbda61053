// `npm start` whose workers run the drill's own program (worker.ts, or keeper.ts for several of them).
import { start } from '#start/commands/start.ts';

process.exitCode = await start(process.argv.slice(3), { workerProgram: process.env['DRILL_WORKER'] ?? 'drills/kit/worker.ts' }).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
process.exit();
