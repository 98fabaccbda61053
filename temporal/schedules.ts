import { ScheduleAlreadyRunning, ScheduleNotFoundError, ScheduleOverlapPolicy, type Client, type ScheduleDescription, type ScheduleOptions } from '@temporalio/client';

/** A Schedule as the record wants it. */
export interface WantedSchedule {
  readonly id: string;
  readonly everyMs: number;
  /** Each start is put off by up to this much, so that not everything begins at once. */
  readonly jitterMs: number;
  readonly workflowType: string;
  readonly taskQueue: string;
  readonly args: readonly unknown[];
  /** What an operator reads beside it. */
  readonly note: string;
}

/**
 * Makes, changes and removes Schedules until those whose ids begin with `prefix` are exactly the wanted ones. Safe to
 * repeat, and by several processes at once; if Temporal was lost, all are made again. Runs of a Schedule do not overlap, and after an outage at most the
 * starts of the last ten minutes are made up for. Answers how many were touched.
 */
export async function reconcileSchedules(client: Client, prefix: string, wanted: readonly WantedSchedule[]): Promise<number> {
  let touched = 0;
  for (const schedule of wanted) touched += Number(await ensureSchedule(client, schedule));
  const kept = new Set(wanted.map(({ id }) => id));
  for await (const { scheduleId } of client.schedule.list()) {
    if (!scheduleId.startsWith(prefix) || kept.has(scheduleId)) continue;
    await client.schedule.getHandle(scheduleId).delete().catch(unlessGone);
    touched += 1;
  }
  return touched;
}

async function ensureSchedule(client: Client, wanted: WantedSchedule): Promise<boolean> {
  const handle = client.schedule.getHandle(wanted.id);
  try {
    if (isAsWanted(await handle.describe(), wanted)) return false;
    const { spec, action, policies } = optionsOf(wanted);
    await handle.update((before) => ({ ...before, spec, action, policies }));
    return true;
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
    return client.schedule.create(optionsOf(wanted)).then(() => true, byAnother);
  }
}

function isAsWanted({ spec, action, policies }: ScheduleDescription, wanted: WantedSchedule): boolean {
  const { policies: wantedPolicies } = optionsOf(wanted);
  const [interval] = spec.intervals ?? [];
  return interval?.every === wanted.everyMs && spec.jitter === wanted.jitterMs
    && policies.overlap === wantedPolicies.overlap && policies.catchupWindow === wantedPolicies.catchupWindow && policies.pauseOnFailure === wantedPolicies.pauseOnFailure
    && action.type === 'startWorkflow' && action.workflowType === wanted.workflowType && action.taskQueue === wanted.taskQueue && JSON.stringify(action.args) === JSON.stringify(wanted.args);
}

/** The reconciler of another worker process has just made it. */
function byAnother(error: unknown): false {
  if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  return false;
}

function optionsOf(wanted: WantedSchedule) {
  return {
    scheduleId: wanted.id,
    spec: { intervals: [{ every: wanted.everyMs }], jitter: wanted.jitterMs },
    action: { type: 'startWorkflow' as const, workflowType: wanted.workflowType, workflowId: wanted.id, taskQueue: wanted.taskQueue, args: [...wanted.args] },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: 10 * 60_000, pauseOnFailure: false },
    state: { note: wanted.note },
  } satisfies ScheduleOptions;
}

function unlessGone(error: unknown): void {
  if (!(error instanceof ScheduleNotFoundError)) throw error;
}
