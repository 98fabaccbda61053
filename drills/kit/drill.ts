import { parseArgs } from 'node:util';
import { conclude, type ProgramResult, type Target } from '../../evals/support/program.ts';

export interface DrillChoices {
  /** Whole numbers by name, as given or as usual. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, string | undefined>>;
  readonly seed: number;
  readonly sabotages: readonly string[];
  readonly say: (line: string) => void;
}

export interface DrillPlan {
  /** Options that take a number, with what they are when not given. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly words?: readonly string[];
  readonly sabotages: readonly string[];
  readonly targets: (choices: DrillChoices) => Readonly<Record<string, Target>>;
  readonly work: (choices: DrillChoices) => Promise<ProgramResult>;
}

/** The drill cannot run here; the sentence says what is missing. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

export type Run = (args: string[], say?: (line: string) => void) => Promise<number>;

/**
 * A drill by name: reads its options, `--seed`, `--json FILE` and `--sabotage NAME[,NAME]`, prints one summary line
 * last, and answers 0 when every target holds, 1 when one does not, 2 when it could not run.
 */
export function defineDrill(plan: DrillPlan): Run {
  return async (args, say = console.log) => {
    const names = [...Object.keys(plan.numbers), ...(plan.words ?? []), 'seed', 'json', 'sabotage'];
    const { values } = parseArgs({ args, options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])) });
    const given = values as Record<string, string | undefined>;
    const sabotages = given['sabotage']?.split(',') ?? [];
    const unknown = sabotages.find((name) => !plan.sabotages.includes(name));
    if (unknown !== undefined) {
      say(`There is no sabotage "${unknown}". Known: ${plan.sabotages.join(', ') || 'none'}.`);
      return 2;
    }
    const numbers = Object.fromEntries(Object.entries(plan.numbers).map(([name, usual]) => [name, Number(given[name] ?? usual)]));
    const wrong = Object.entries(numbers).find(([, value]) => !Number.isFinite(value) || value < 0);
    if (wrong !== undefined) {
      say(`--${wrong[0]} takes a number of 0 or more.`);
      return 2;
    }
    const choices: DrillChoices = { numbers, words: given, sabotages, say, seed: Number(given['seed'] ?? Math.floor(Math.random() * 1e6)) };
    say(`seed ${choices.seed}`);
    const worked = await plan.work(choices).catch((error: unknown) => {
      if (error instanceof CannotRun) return error;
      throw error;
    });
    if (worked instanceof CannotRun) {
      say(worked.message);
      return 2;
    }
    return conclude({ figures: { ...worked.figures, seed: choices.seed }, rows: worked.rows }, plan.targets(choices), given['json'] ?? null, say);
  };
}

/** Counts that every drill of the line must hold at nothing. */
export const zeros = {
  doubled: { atMost: 0 }, second_clicks: { atMost: 0 }, lost: { atMost: 0 }, unsigned: { atMost: 0 }, stuck: { atMost: 0 }, untrue: { atMost: 0 },
  unexplained_unknown: { atMost: 0 }, event_gaps: { atMost: 0 }, failed_tasks: { atMost: 0 },
} as const satisfies Readonly<Record<string, Target>>;
