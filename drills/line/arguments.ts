import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { missesOf, summaryLine, type ProgramResult, type Target } from '../../evals/support/program.ts';

export interface DrillPlan {
  /** How many cases the full form has. */
  readonly times: number;
  readonly sabotages: readonly string[];
  /** Targets for so many cases: zeros for what must never be, a floor for the useful work beside them. */
  readonly targets: (times: number) => Readonly<Record<string, Target>>;
  readonly work: (choices: DrillChoices) => Promise<ProgramResult>;
}

export interface DrillChoices {
  readonly times: number;
  readonly seed: number;
  readonly sabotage: string | null;
  readonly say: (line: string) => void;
}

/** `[--times N] [--seed N] [--json FILE] [--sabotage NAME]`: 0 when every target holds, 1 when not, 2 when it could not run. */
export async function runDrill(plan: DrillPlan, args: string[], say: (line: string) => void): Promise<number> {
  const { values } = parseArgs({ args, options: { times: { type: 'string' }, seed: { type: 'string' }, json: { type: 'string' }, sabotage: { type: 'string' } } });
  const times = Number(values.times ?? plan.times);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
  const sabotage = values.sabotage ?? null;
  if (!Number.isSafeInteger(times) || times < 1 || !Number.isSafeInteger(seed)) return refuse('--times and --seed take whole numbers.');
  if (sabotage !== null && !plan.sabotages.includes(sabotage)) return refuse(`There is no sabotage "${sabotage}". Known: ${plan.sabotages.join(', ')}.`);
  const { figures: counted, rows } = await plan.work({ times, seed, sabotage, say });
  const figures = { ...counted, seed };
  const targets = plan.targets(times);
  const misses = missesOf(figures, targets);
  for (const miss of misses) say(miss);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ figures, targets, misses, rows }, null, 1)}\n`);
  say(summaryLine(figures));
  return misses.length === 0 ? 0 : 1;

  function refuse(sentence: string): number {
    say(sentence);
    return 2;
  }
}
