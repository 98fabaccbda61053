import { defineDrill, zeros } from './kit/drill.ts';
import { loseTemporal } from './kit/runs/lose.ts';

export const description = 'everything killed and Temporal’s file deleted with applications at every stage: all go on';

/** `npm run drill -- lost-temporal [--pipelines N] [--seed N] [--json FILE] [--sabotage reconciler]` */
export const run = defineDrill({
  numbers: { pipelines: 50 },
  sabotages: ['reconciler'],
  targets: ({ numbers }) => ({ ...zeros, done_share: { atLeast: 1 }, pipelines: { atLeast: numbers['pipelines'] ?? 0 }, stages: { atLeast: 5 }, file_lost: { atLeast: 1 } }),
  work: loseTemporal,
});
