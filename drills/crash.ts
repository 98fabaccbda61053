import { defineDrill } from './kit/drill.ts';
import { underFire } from './kit/runs/fire.ts';
import { figuresOf, guards, targetsUnderFire, workerSabotagesOf } from './kit/runs/fire-figures.ts';
import { leaseOf } from './kit/plan.ts';

export const description = 'pipelines while workers, API, PostgreSQL and Temporal are killed with -9 in turn: none lost, doubled, unsigned or without an end';

/** `npm run drill -- crash [--pipelines N] [--minutes N] [--lease SECONDS] [--moves N] [--seed N] [--json FILE] [--sabotage NAME,…]` */
export const run = defineDrill({
  numbers: { pipelines: 200, minutes: 20, lease: 60, moves: 12 },
  sabotages: guards,
  targets: ({ numbers }) => targetsUnderFire(numbers['pipelines'] ?? 0),
  async work({ numbers, seed, sabotages, say }) {
    const pipelines = numbers['pipelines'] ?? 0;
    const burnt = await underFire({
      pipelines, seed, say, inChromium: 0, minutes: numbers['minutes'] ?? 0, moves: numbers['moves'] ?? 0,
      plan: { forms: 'http', times: leaseOf(numbers['lease'] ?? 0), sabotages: workerSabotagesOf(sabotages) }, withoutClaims: sabotages.includes('claims'),
    });
    return { figures: figuresOf(pipelines, burnt), rows: burnt.verdict.wrong };
  },
});
