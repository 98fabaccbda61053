import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Waits } from '#domain/application/waits.ts';
import type { Database } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { beginNextRun, openWork } from '#db/applications/reconcile.repository.ts';
import { progressOf } from '#db/campaigns/campaign.repository.ts';
import { runOf, workflowIds } from '#workflows/messages.ts';
import type { WorkflowStarter } from '#workflows/starter.ts';
import { mayBeBehind } from './behind.ts';
import { keepDiscoverySchedules } from './discovery-schedules.ts';

export interface ReconcileDeps {
  readonly database: Database;
  readonly workflows: WorkflowStarter;
  readonly temporal: Client;
  readonly waits: Waits;
}

/**
 * Starts a workflow for every open application and campaign of the record that has none, and keeps the campaigns'
 * Schedules, so that nothing is lost when Temporal is lost or a workflow reset or terminated. Safe at any time: a running
 * workflow is left alone, or told to look at its row if it may be behind. One listing says what runs, so a thousand
 * applications that wait for weeks cost one request a turn. Answers how many applications are open, and how many of them
 * needed a new run.
 */
export async function reconcile(deps: ReconcileDeps): Promise<{ readonly applications: number; readonly newRuns: number }> {
  const { applications, campaigns } = await deps.database.asSystem('reconcile', openWork);
  const running = applications.length === 0 ? new Set<string>() : await deps.workflows.running();
  let newRuns = 0;
  for (const row of applications) {
    if (!running.has(workflowIds.application(row.id, row.run)) && (await attach(deps, row)) === 'closed') newRuns += await nextRun(deps, row);
    else if (mayBeBehind(row, new Date())) await deps.workflows.tell(positionOf(row), randomUUID());
  }
  // One that runs without an open row, or beside a later run of it, has not heard that it is over.
  const wanted = new Set(applications.map((row) => workflowIds.application(row.id, row.run)));
  for (const id of running) if (!wanted.has(id)) await deps.workflows.tell(runOf(id), randomUUID());
  for (const campaign of campaigns) {
    const progress = await deps.database.asPerson(campaign.userId, (tx) => progressOf(tx, campaign));
    await deps.workflows.campaign({ campaignId: campaign.id, userId: campaign.userId, waits: deps.waits, ...progress }, campaign.candidateId);
  }
  await keepDiscoverySchedules(deps.temporal, campaigns);
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
