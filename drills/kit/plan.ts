import type { ProtocolTimes } from '#activities/submit/times.ts';

/** Guards that a drill's workers can do without, to see that a count rises. */
export const workerSabotages = ['one-click', 'read-back', 'outcome', 'reconciler', 'signature'] as const;
export type WorkerSabotage = (typeof workerSabotages)[number];

/** How the workers of a drill differ from the product's. Travels in the environment as JSON. */
export interface WorkerPlan {
  /** `http`: forms over HTTP and PDFs of a few bytes. `mixed`: the same, Chromium for the systems that need it and for real PDFs. `chromium`: as the product. */
  readonly forms: 'http' | 'mixed' | 'chromium';
  readonly times: Partial<ProtocolTimes>;
  readonly sabotages: readonly WorkerSabotage[];
  /** Folder of strikes to be taken and of the nemesis's log; null where no fail point strikes. */
  readonly strikes: string | null;
  /** Worker processes under the keeper. */
  readonly workers: number;
  /** Where it is written down how many contexts the browser has, and whether they are left open. */
  readonly contexts?: { readonly folder: string; readonly leak: boolean };
}

/** What is unknown is known to be so after this many seconds; an outcome is waited for half as long, as in the product. */
export function leaseOf(seconds: number): Partial<ProtocolTimes> {
  return { outcomeLease: seconds * 1_000, outcomeWait: seconds * 500, mailLease: seconds * 1_000 };
}

const variable = 'DRILL_PLAN';

/** A plan as `readPlan` finds it, and the program that runs the workers: the keeper where there are several or they are struck. */
export function planEnvironment(plan: WorkerPlan): Record<string, string> {
  return { [variable]: JSON.stringify(plan), DRILL_WORKER: plan.workers > 1 || plan.strikes !== null ? 'drills/kit/keeper.ts' : 'drills/kit/worker.ts' };
}

/** The plan this process was started with. Throws where there is none. */
export function readPlan(environment: Readonly<Record<string, string | undefined>> = process.env): WorkerPlan {
  const text = environment[variable];
  if (text === undefined) throw new Error(`${variable} is not set: this program is started by a drill.`);
  return JSON.parse(text) as WorkerPlan;
}
