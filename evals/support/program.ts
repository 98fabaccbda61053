import { writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** What a figure must be: at least or at most a number. */
export type Target = { readonly atLeast: number } | { readonly atMost: number };

export interface ProgramContext {
  /** Folder that holds the data, as an absolute path; it exists. */
  readonly data: string;
  /** The guard to switch off, one of the program's own names, or null. */
  readonly sabotage: string | null;
  /** One line for the reader, before the summary. */
  readonly say: (line: string) => void;
}

export interface ProgramResult {
  /** Printed in this order as the summary line; include counts of the useful work done and any seed. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** One entry a case (verdict and reason), written with `--json`. */
  readonly rows: readonly unknown[];
}

export interface ProgramPlan {
  readonly description: string;
  /** What `--data` stands for when it is not given, from the project's root; `../shared/benchmarks` for most. */
  readonly data: string;
  /** Figures that decide the exit code; a floor on the work done belongs here too. */
  readonly targets: Readonly<Record<string, Target>>;
  readonly sabotages: readonly string[];
  readonly work: (context: ProgramContext) => Promise<ProgramResult>;
}

export interface Program {
  readonly description: string;
  readonly run: (args: string[]) => Promise<number>;
}

/** Benchmarks as the workspace lays them out, beside the project. */
export const sharedBenchmarks = '../shared/benchmarks';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * A figure program: reads `--data DIR`, `--json FILE` and `--sabotage NAME`, prints one summary line last, and ends
 * with 0 when every target holds, 1 when one does not, 2 when it could not run.
 */
export function defineProgram(plan: ProgramPlan, say: (line: string) => void = console.log): Program {
  async function run(args: string[]): Promise<number> {
    const options = readArguments(args);
    if (typeof options === 'string') return refuse(options);
    const data = options.data === null ? path.resolve(root, plan.data) : path.resolve(options.data);
    if (!existsSync(data)) return refuse(`There is no data at ${data}. Pass the folder with --data DIR.`);
    if (options.sabotage !== null && !plan.sabotages.includes(options.sabotage)) {
      return refuse(`There is no sabotage "${options.sabotage}". Known: ${plan.sabotages.join(', ') || 'none'}.`);
    }
    return conclude(await plan.work({ data, sabotage: options.sabotage, say }), plan.targets, options.json, say);
  }
  function refuse(sentence: string): number {
    say(sentence);
    return 2;
  }
  return { description: plan.description, run };
}

/**
 * How every program that prints figures ends: says which targets it misses, writes the JSON file where one is asked for,
 * and says the summary line last. Answers the exit code: 0 when every target holds, else 1.
 */
export async function conclude({ figures, rows }: ProgramResult, targets: ProgramPlan['targets'], json: string | null, say: (line: string) => void): Promise<number> {
  const misses = missesOf(figures, targets);
  for (const miss of misses) say(miss);
  if (json !== null) await writeFile(json, `${JSON.stringify({ figures, targets, misses, rows }, null, 1)}\n`);
  say(summaryLine(figures));
  return misses.length === 0 ? 0 : 1;
}

/** Every target that the figures miss, in words; a figure that is absent is a miss. */
function missesOf(figures: ProgramResult['figures'], targets: ProgramPlan['targets']): string[] {
  return Object.entries(targets).flatMap(([name, target]) => {
    const value = figures[name];
    if (typeof value !== 'number' || Number.isNaN(value)) return [`target missed: ${name} was not measured`];
    if ('atLeast' in target) return value >= target.atLeast ? [] : [`target missed: ${name} is ${shown(value)}, wanted at least ${target.atLeast}`];
    return value <= target.atMost ? [] : [`target missed: ${name} is ${shown(value)}, wanted at most ${target.atMost}`];
  });
}

/** `key=value` pairs, numbers with at most four decimals. */
export function summaryLine(figures: ProgramResult['figures']): string {
  return Object.entries(figures).map(([name, value]) => `${name}=${typeof value === 'number' ? shown(value) : value}`).join(' ');
}

function shown(value: number): string {
  return String(Number(value.toFixed(4)));
}

interface Arguments {
  readonly data: string | null;
  readonly json: string | null;
  readonly sabotage: string | null;
}

function readArguments(args: string[]): Arguments | string {
  try {
    const { values } = parseArgs({ args, strict: true, options: { data: { type: 'string' }, json: { type: 'string' }, sabotage: { type: 'string' } } });
    return { data: values.data ?? null, json: values.json ?? null, sabotage: values.sabotage ?? null };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} Known: --data DIR, --json FILE, --sabotage NAME.`;
  }
}
