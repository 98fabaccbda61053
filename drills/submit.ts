import { defineDrill } from './kit/drill.ts';
import { underFire } from './kit/runs/fire.ts';
import { figuresOf, guards, targetsUnderFire, workerSabotagesOf } from './kit/runs/fire-figures.ts';
import { leaseOf } from './kit/plan.ts';

export const description = 'submissions through Chromium and over HTTP while each process is killed: each is sent once, signed, and every unknown has its reason';

/** `npm run drill -- submit [--pipelines N] [--chromium N] [--minutes N] [--lease SECONDS] [--moves N] [--seed N] [--json FILE] [--sabotage NAME,…]` */
export const run = defineDrill({
  numbers: { pipelines: 1_000, chromium: 200, minutes: 30, lease: 60, moves: 50 },
  sabotages: guards,
  targets: ({ numbers }) => ({ ...targetsUnderFire(numbers['pipelines'] ?? 0), seconds: { atMost: 35 * 60 } }),
  async work({ numbers, seed, sabotages, say }) {
    const pipelines = numbers['pipelines'] ?? 0;
    const inChromium = Math.min(pipelines, numbers['chromium'] ?? 0);
    const burnt = await underFire({
      pipelines, inChromium, seed, say, minutes: numbers['minutes'] ?? 0, moves: numbers['moves'] ?? 0,
      plan: { forms: inChromium > 0 ? 'mixed' : 'http', times: leaseOf(numbers['lease'] ?? 0), sabotages: workerSabotagesOf(sabotages) }, withoutClaims: sabotages.includes('claims'),
    });
    return { figures: { ...figuresOf(pipelines, burnt), in_chromium: inChromium }, rows: burnt.verdict.wrong };
  },
});
