import type { PersonTx, SystemTx } from '../access/database.ts';
import { ask, readRows } from '../access/rows.ts';
import { CampaignRow } from '../campaigns/campaign.entities.ts';
import { ApplicationRow } from './application.entities.ts';

/** Every application and campaign that has not ended, of everybody: what the reconciler starts or re-attaches. */
export async function openWork(tx: SystemTx): Promise<{ applications: ApplicationRow[]; campaigns: CampaignRow[] }> {
  return {
    applications: await readRows(tx.em, ApplicationRow, "select * from application where stage <> 'closed' order by created_at", []),
    campaigns: await readRows(tx.em, CampaignRow, "select * from campaign where state <> 'ended'", []),
  };
}

/** Until when the signed mail of an application is held, by application, where that time is over. */
export async function mailsOverdue(tx: SystemTx): Promise<ReadonlyMap<string, Date>> {
  const rows = await ask<{ id: string; until: string }>(tx.em, "select application_id as id, min(wait_until)::text as until from mail where state = 'held' and wait_until < now() group by application_id", []);
  return new Map(rows.map(({ id, until }) => [id, new Date(until)]));
}

/**
 * Gives an open application whose workflow has closed (terminated, failed, reset away) its next run. False where the
 * row moved on meanwhile.
 */
export async function beginNextRun(tx: PersonTx | SystemTx, row: ApplicationRow): Promise<boolean> {
  const begun = await tx.em.nativeUpdate(ApplicationRow, { id: row.id, run: row.run, stage: row.stage }, { run: row.run + 1 });
  return begun === 1;
}
