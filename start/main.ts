// Every command of the project, on Node 24 (start/bootstrap.mjs brings it here).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './product.ts';

type Command = (args: readonly string[]) => Promise<number>;

/** Loaded when asked for, so that `check` does not wait for the database's packages. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
};

const [name = '', ...args] = process.argv.slice(2);
const load = commands[name];
if (load === undefined) {
  process.stderr.write(`There is no command "${name}". Known: ${Object.keys(commands).join(', ')}.\n`);
  process.exit(2);
}
const envFile = join(projectRoot, '.env');
if (existsSync(envFile)) process.loadEnvFile(envFile);
const command = await load();
process.exit(await command(args));
