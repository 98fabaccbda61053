// Every command of the project, on Node 24 (start/bootstrap.mjs brings it here).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './product.ts';

type Command = (args: readonly string[]) => Promise<number>;

/** Loaded when asked for, so that `check` does not wait for the database's packages. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  test: async () => (await import('./commands/test.ts')).test,
  check: async () => (await import('./commands/check.ts')).check,
  eval: async () => (await import('./commands/programs.ts')).programsIn('eval', 'evals'),
  bench: async () => (await import('./commands/programs.ts')).programsIn('bench', 'bench'),
  drill: async () => (await import('./commands/programs.ts')).programsIn('drill', 'drills'),
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  sources: async () => (await import('./commands/sources.ts')).sources,
  screenshots: async () => (await import('./commands/screenshots.ts')).screenshots,
};

const [name = '', ...args] = process.argv.slice(2);
const load = commands[name];
if (load === undefined) {
  process.stderr.write(`There is no command "${name}". Known: ${Object.keys(commands).join(', ')}.\n`);
  process.exit(2);
}
const envFile = join(projectRoot, '.env');
if (existsSync(envFile)) process.loadEnvFile(envFile);
process.exitCode = await load().then(async (command) => command(args)).catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`);
  return 1;
});
process.exit();

/** What went wrong, for a person: our own errors are sentences already; a stack only helps where it is a surprise. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return 'The disk is full. Free some space and run the command again; nothing that was saved is lost.';
  if (code?.startsWith('ERR_PARSE_ARGS') === true) return `${error.message}\n${name === 'start' ? 'npm start -- --help' : `npm run ${name} without arguments`} says what is possible.`;
  return code === undefined ? error.message : (error.stack ?? error.message);
}
