import { failPoints } from '#activities/submit/failpoints.ts';
import { defineDrill, zeros } from './kit/drill.ts';
import { mailStops } from './kit/faults/strike-plan.ts';
import { strikeEverywhere } from './kit/runs/everywhere.ts';

export const description = 'workers killed exactly at each step of the protocol, and stopped past the lease between intent and click: no second click';

/** `npm run drill -- failpoints [--times N] [--stops N] [--stop-seconds N] [--lease SECONDS] [--seed N] [--json FILE] [--sabotage NAME,…]` */
export const run = defineDrill({
  numbers: { times: 500, stops: 20, 'stop-seconds': 600, lease: 60 },
  sabotages: ['one-click', 'read-back', 'outcome'],
  targets: ({ numbers: { times = 0, stops = 0 } }) => ({
    ...zeros, done_share: { atLeast: 0.9 }, doubled_mails: { atMost: 0 }, unknown_hidden: { atMost: 0 }, mails_stuck: { atMost: 0 },
    struck: { atLeast: times + stops + mailStops(stops) }, points: { atLeast: Math.min(failPoints.length, times) },
  }),
  work: strikeEverywhere,
});
