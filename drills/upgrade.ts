import { defineDrill, zeros } from './kit/drill.ts';
import { sideBySide } from './upgrade/side-by-side.ts';

export const description = 'workers of the previous version beside those of this one, pipelines in flight: all end, and every history replays with both';

/** `npm run drill -- upgrade [--from TAG] [--pipelines N] [--kills N] [--seed N] [--json FILE] [--sabotage unpatched]` */
export const run = defineDrill({
  numbers: { pipelines: 60, kills: 12 },
  words: ['from'],
  sabotages: ['unpatched'],
  targets: ({ numbers }) => {
    const pipelines = numbers['pipelines'] ?? 0;
    return { ...zeros, nondeterminism: { atMost: 0 }, pipelines: { atLeast: pipelines }, done_share: { atLeast: 1 }, by_both: { atLeast: Math.ceil(pipelines / 4) }, kills: { atLeast: Math.ceil((numbers['kills'] ?? 0) / 2) } };
  },
  work: sideBySide,
});
