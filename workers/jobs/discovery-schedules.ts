import type { Client } from '@temporalio/client';
import type { CampaignRow } from '#db/campaigns/campaign.entities.ts';
import { readAgainHours } from '#db/campaigns/campaign.repository.ts';
import { reconcileSchedules } from '#temporal/schedules.ts';
import { queues, workflowIds } from '#workflows/messages.ts';

const everyMs = readAgainHours * 3_600_000;

/** Brings the Schedules under which running campaigns read their boards again to what their rows want: a paused or ended one has none. */
export async function keepDiscoverySchedules(client: Client, campaigns: readonly Pick<CampaignRow, 'id' | 'userId' | 'state'>[]): Promise<void> {
  const wanted = campaigns.filter(({ state }) => state === 'running').map(({ id, userId }) => ({
    id: workflowIds.discovery(id), everyMs, jitterMs: everyMs / 10, workflowType: 'discoveryWorkflow', taskQueue: queues.core,
    args: [{ campaignId: id, userId }], note: 'Reads the boards of a campaign again. Kept by the reconciler from the record.',
  }));
  await reconcileSchedules(client, 'discovery:', wanted);
}
