import { status as grpc } from '@grpc/grpc-js';
import { isGrpcServiceError, WorkflowExecutionAlreadyStartedError, WorkflowIdConflictPolicy, WorkflowIdReusePolicy, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { TypedSearchAttributes } from '@temporalio/common';
import type { Position } from '#domain/application/position.ts';
import type { Waits } from '#domain/application/waits.ts';
import type { applicationWorkflow } from './application.workflow.ts';
import type { campaignWorkflow } from './campaign.workflow.ts';
import { attributes, queues, recordChanged, windowChanged, workflowIds, type ApplicationInput, type CampaignInput } from './messages.ts';

/** What an application's workflow is started with. */
export interface ApplicationStart {
  readonly position: Position;
  readonly waits: Waits;
  readonly candidateId: string;
  /** The campaign that took it; null where the person did. */
  readonly campaignId: string | null;
}

/** Starts workflows under the record's ids, tells and ends them. Client code: never part of the workflow bundle (decision 15). */
export interface WorkflowStarter {
  /** Starts the run of this position, or finds it running. A run that has closed stays closed: the record decides whether there is a next one. */
  application(start: ApplicationStart): Promise<'running' | 'closed'>;
  /** Starts a campaign's workflow, or finds it running. One that has closed is started again: whoever asks knows from the record that it has not ended. */
  campaign(input: CampaignInput, candidateId: string): Promise<void>;
  /** Ids of the application workflows that run, by the server's list, which lags: one that began a moment ago may be missing, one that ended still be there. */
  running(): Promise<ReadonlySet<string>>;
  /** How many of them there are, by the same lagging list. */
  countRunning(): Promise<number>;
  /** Tells an application's workflow to look at its row; nothing happens where none runs. */
  tell(position: Pick<Position, 'applicationId' | 'run'>, messageId: string): Promise<void>;
  /** Tells a campaign's workflow that a place may be free or that its state changed; nothing happens where none runs. */
  tellCampaign(campaignId: string, messageId: string): Promise<void>;
  /** Terminates whatever runs for a candidate and deletes all of it from the server. The reconciler starts again what the record still holds. */
  forget(candidateId: string): Promise<void>;
}

const runningApplications = "WorkflowType = 'applicationWorkflow' and ExecutionStatus = 'Running'";

/** @param historyLimit number of events at which workflows continue as new; null leaves it to the server */
export function createWorkflowStarter(client: Client, historyLimit: number | null = null): WorkflowStarter {
  const limited = historyLimit === null ? {} : { historyLimit };
  return {
    async application({ position, waits, candidateId, campaignId }) {
      const { applicationId, run, stage, attempt, source } = position;
      const input: ApplicationInput = { position, waits, fairnessKey: campaignId ?? candidateId, ...limited };
      return unlessClosed(
        client.workflow.start<typeof applicationWorkflow>('applicationWorkflow', {
          workflowId: workflowIds.application(applicationId, run),
          taskQueue: queues.core,
          args: [input],
          priority: { fairnessKey: input.fairnessKey },
          workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
          staticSummary: `Application, run ${run}`,
          typedSearchAttributes: new TypedSearchAttributes([
            { key: attributes.candidate, value: candidateId },
            ...(campaignId === null ? [] : [{ key: attributes.campaign, value: campaignId }]),
            ...(source === null ? [] : [{ key: attributes.source, value: source }]),
            { key: attributes.stage, value: stage },
            { key: attributes.attempt, value: attempt },
            { key: attributes.needsYou, value: stage === 'needs_you' },
          ]),
        }),
      );
    },
    async campaign(input, candidateId) {
      await client.workflow.start<typeof campaignWorkflow>('campaignWorkflow', {
        workflowId: workflowIds.campaign(input.campaignId),
        taskQueue: queues.core,
        args: [{ ...input, ...limited }],
        priority: { fairnessKey: input.campaignId },
        workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
        workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
        staticSummary: 'Campaign',
        typedSearchAttributes: new TypedSearchAttributes([
          { key: attributes.candidate, value: candidateId },
          { key: attributes.campaign, value: input.campaignId },
        ]),
      });
    },
    async running() {
      const ids = new Set<string>();
      for await (const { workflowId } of client.workflow.list({ query: runningApplications })) ids.add(workflowId);
      return ids;
    },
    countRunning: async () => (await client.workflow.count(runningApplications)).count,
    tell: (position, messageId) => unlessGone(client.workflow.getHandle(workflowIds.application(position.applicationId, position.run)).signal(recordChanged, { messageId })),
    async forget(candidateId) {
      for await (const { workflowId, runId, status } of client.workflow.list({ query: `${attributes.candidate.name} = '${candidateId}'` })) {
        const execution = { workflowId, runId };
        if (status.name === 'RUNNING') await unlessGone(client.workflow.getHandle(workflowId, runId).terminate('its candidate was erased').then(() => undefined));
        await unlessGone(client.workflowService.deleteWorkflowExecution({ namespace: client.options.namespace, workflowExecution: execution }).then(() => undefined, notThere));
      }
    },
    tellCampaign: (campaignId, messageId) => unlessGone(client.workflow.getHandle(workflowIds.campaign(campaignId)).signal(windowChanged, { messageId })),
  };
}

/** The service's own calls fail with gRPC's codes: what is not there is forgotten already. */
function notThere(error: unknown): void {
  if (!isGrpcServiceError(error) || error.code !== grpc.NOT_FOUND) throw error;
}

async function unlessGone(told: Promise<void>): Promise<void> {
  try {
    await told;
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}

async function unlessClosed(start: Promise<unknown>): Promise<'running' | 'closed'> {
  try {
    await start;
    return 'running';
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return 'closed';
    throw error;
  }
}
