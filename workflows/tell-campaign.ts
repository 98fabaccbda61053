import { getExternalWorkflowHandle, isCancellation, log, TemporalFailure, uuid4 } from '@temporalio/workflow';
import { windowChanged, workflowIds } from './messages.ts';

/** Tells a campaign that there may be something to take. One that has ended has nothing to be told. */
export async function tellCampaign(campaignId: string): Promise<void> {
  try {
    await getExternalWorkflowHandle(workflowIds.campaign(campaignId)).signal(windowChanged, { messageId: uuid4() });
  } catch (error) {
    if (isCancellation(error) || !(error instanceof TemporalFailure)) throw error;
    log.info('a campaign with something to take is not running');
  }
}
