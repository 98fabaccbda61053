import type { Client } from '@temporalio/client';
import type { CampaignRow } from '#db/campaigns/campaign.entities.ts';
import { readAgainHours } from '#db/campaigns/campaign.repository.ts';
import { reconcileSchedules } from '#temporal/schedules.ts';
import { queues, workflowIds } from '#workflows/messages.ts';

/** The Schedules under which campaigns read their boards again. */
export interface DiscoverySchedules {
  /** Brings the Schedules to what the open campaigns want. */
  reconcile(campaigns: readonly Pick<CampaignRow, 'id' | 'userId' | 'state'>[]): Promise<void>;
}

const hour = 3_600_000;

export function createDiscoverySchedules(client: Client): DiscoverySchedules {
  return {
    async reconcile(campaigns) {
      const wanted = campaigns.filter(({ state }) => state === 'running').map(({ id, userId }) => ({
        id: workflowIds.discovery(id), everyMs: readAgainHours * hour, jitterMs: readAgainHours * 6 * 60_000, workflowType: 'discoveryWorkflow', taskQueue: queues.core,
        args: [{ campaignId: id, userId }], note: 'Reads the boards of a campaign again. Kept by the reconciler from the record.',
      }));
      await reconcileSchedules(client, 'discovery:', wanted);
    },
  };
}
