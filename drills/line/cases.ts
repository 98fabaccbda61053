import type { ProgramResult, Target } from '../../evals/support/program.ts';
import { defineDrill, type Run } from '../kit/drill.ts';

/** A drill of so many cases, of which one guard at most is switched off. */
export interface CasesPlan {
  /** How many cases the full form has. */
  readonly times: number;
  readonly sabotages: readonly string[];
  /** Targets for so many cases: zeros for what must never be, a floor for the useful work beside them. */
  readonly targets: (times: number) => Readonly<Record<string, Target>>;
  readonly work: (choices: CasesChoices) => Promise<ProgramResult>;
}

export interface CasesChoices {
  readonly times: number;
  readonly seed: number;
  readonly sabotage: string | null;
  readonly say: (line: string) => void;
}

/** `[--times N] [--seed N] [--json FILE] [--sabotage NAME]`; ends as every drill does. */
export function defineCases({ times, sabotages, targets, work }: CasesPlan): Run {
  return defineDrill({
    numbers: { times }, sabotages,
    targets: ({ numbers }) => targets(numbers['times'] ?? times),
    work: ({ numbers, seed, sabotages: chosen, say }) => work({ times: numbers['times'] ?? times, seed, sabotage: chosen[0] ?? null, say }),
  });
}
