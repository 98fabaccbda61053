import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Position } from '#domain/application/position.ts';
import type { Waits } from '#domain/application/waits.ts';
import type { Database } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { beginNextRun, mailsOverdue, openWork } from '#db/applications/reconcile.repository.ts';
import { progressOf } from '#db/campaigns/campaign.repository.ts';
import { runOf, workflowIds } from '#workflows/messages.ts';
import type { WorkflowStarter } from '#workflows/starter.ts';
import { failuresOf, throwFailures } from './all-of-a-turn.ts';
import { mailMayBeBehind, mayBeBehind } from './behind.ts';
import { keepDiscoverySchedules } from './discovery-schedules.ts';
import { createLeftRunning } from './left-running.ts';
import { createRunningList } from './running-list.ts';

export interface ReconcileDeps {
  readonly database: Database;
  readonly workflows: WorkflowStarter;
  readonly temporal: Client;
  readonly waits: Waits;
}

/** What one turn found: how many applications are open, and how many of them needed a new run. */
export interface Reconciled {
  readonly applications: number;
  readonly newRuns: number;
}

/**
 * Makes the job that starts a workflow for every open application and campaign of the record that has none, and keeps
 * the campaigns' Schedules, so that nothing is lost when Temporal is lost or a workflow reset or terminated. Safe at any
 * time: a running workflow is left alone, or told to look at its row if it may be behind. A thousand applications that
 * wait for weeks cost one count a turn, and a listing every tenth. A workflow that could not be told keeps nothing else
 * from its turn; the error comes at its end.
 */
export function createReconciler(deps: ReconcileDeps): () => Promise<Reconciled> {
  const [runningList, leftRunning] = [createRunningList(deps.workflows), createLeftRunning()];
  return () => reconcile(deps, runningList, leftRunning);
}

async function reconcile(deps: ReconcileDeps, runningList: ReturnType<typeof createRunningList>, leftRunning: ReturnType<typeof createLeftRunning>): Promise<Reconciled> {
  const { applications, campaigns, mails } = await deps.database.asSystem('reconcile', async (tx) => ({ ...(await openWork(tx)), mails: await mailsOverdue(tx) }));
  const wanted = new Set(applications.map((row) => workflowIds.application(row.id, row.run)));
  const running = await runningList(wanted);
  const behind: Pick<Position, 'applicationId' | 'run'>[] = [];
  let newRuns = 0;
  for (const row of applications) {
    if (!running.has(workflowIds.application(row.id, row.run)) && (await attach(deps, row)) === 'closed') newRuns += await nextRun(deps, row);
    else if (mayBeBehind(row, new Date()) || mailMayBeBehind(mails.get(row.id) ?? null, new Date())) behind.push(positionOf(row));
  }
  for (const campaign of campaigns) {
    const progress = await deps.database.asPerson(campaign.userId, (tx) => progressOf(tx, campaign));
    await deps.workflows.campaign({ campaignId: campaign.id, userId: campaign.userId, waits: deps.waits, ...progress }, campaign.candidateId);
  }
  await keepDiscoverySchedules(deps.temporal, campaigns);
  // One that runs without an open row, or beside a later run of it, has not heard that it is over.
  const left = leftRunning([...running].filter((id) => !wanted.has(id)));
  const untold = await failuresOf([...behind, ...left.map(runOf)].map((one) => deps.workflows.tell(one, randomUUID())));
  throwFailures(untold, 'workflows to tell of their rows');
  return { applications: applications.length, newRuns };
}

function attach(deps: ReconcileDeps, row: ApplicationRow): Promise<'running' | 'closed'> {
  return deps.workflows.application({ position: positionOf(row), waits: deps.waits, candidateId: row.candidateId, campaignId: row.campaignId });
}

/** For a run whose workflow has closed although the application has not: the record begins the next run. */
async function nextRun(deps: ReconcileDeps, row: ApplicationRow): Promise<number> {
  const begun = await deps.database.asSystem('reconcile', (tx) => beginNextRun(tx, row));
  if (begun) await attach(deps, { ...row, run: row.run + 1 });
  return begun ? 1 : 0;
}
