import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../product.ts';

/** A figure program, as each file of `evals/`, `bench/` and `drills/` exports it. */
interface FigureProgram {
  readonly description: string;
  readonly run: (args: string[]) => Promise<number>;
}

/** The command that runs the programs of a folder by name and lists them without one. */
export function programsIn(command: 'eval' | 'bench' | 'drill', folder: string, say: (line: string) => void = console.log): (args: readonly string[]) => Promise<number> {
  return async ([name, ...args]) => {
    const names = await programNames(folder);
    if (name !== undefined && names.includes(name)) return (await load(folder, name)).run(args);
    const asked = name !== undefined && !name.startsWith('-');
    if (asked) say(`There is no ${command} "${name}".`);
    say(`npm run ${command} -- NAME [OPTIONS]`);
    for (const known of names) say(`  ${known.padEnd(18)}${(await load(folder, known)).description}`);
    return asked ? 2 : 0;
  };
}

async function programNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(projectRoot, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts')).map(({ name }) => name.slice(0, -'.ts'.length)).sort();
}

async function load(folder: string, name: string): Promise<FigureProgram> {
  return (await import(pathToFileURL(join(projectRoot, folder, `${name}.ts`)).href)) as FigureProgram;
}
