import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';

const { CommandType } = temporal.api.enums.v1;

/**
 * Does by hand what a worker does that is slow and then dies: it accepts the update that waits on the queue and records
 * what its local activity `activityType` answered in a heartbeat of its workflow task, and never answers the update.
 * A worker that replays this holds the update's answer for one that was sent, and its tasks are refused from then on.
 */
export async function answerHalf(client: Client, taskQueue: string, activityType: string, answer: unknown): Promise<void> {
  const { namespace } = client.options;
  const service = client.workflowService;
  // A poll without a deadline is refused.
  const task = await client.connection.withDeadline(Date.now() + 60_000, () => service.pollWorkflowTaskQueue({ namespace, taskQueue: { name: taskQueue }, identity: 'by hand' }));
  const [message] = task.messages ?? [];
  if (message?.id == null || message.protocolInstanceId == null || message.body?.value == null) throw new Error('no update waits on the queue');
  const request = temporal.api.update.v1.Request.decode(message.body.value);
  const acceptance = temporal.api.update.v1.Acceptance.encode({ acceptedRequestMessageId: message.id, acceptedRequestSequencingEventId: message.eventId ?? null, acceptedRequest: request }).finish();
  const accept = `${message.id}/accept`;
  const now = { seconds: Math.floor(Date.now() / 1_000), nanos: 0 };
  const marker = { seq: 1, attempt: 1, activity_id: '1', activity_type: activityType, complete_time: now, backoff: null, original_schedule_time: now };
  await service.respondWorkflowTaskCompleted({
    namespace, taskToken: task.taskToken, identity: 'by hand', forceCreateNewWorkflowTask: true,
    messages: [{ id: accept, protocolInstanceId: message.protocolInstanceId, body: { type_url: 'type.googleapis.com/temporal.api.update.v1.Acceptance', value: acceptance } }],
    commands: [
      { commandType: CommandType.COMMAND_TYPE_PROTOCOL_MESSAGE, protocolMessageCommandAttributes: { messageId: accept } },
      {
        commandType: CommandType.COMMAND_TYPE_RECORD_MARKER,
        recordMarkerCommandAttributes: { markerName: 'core_local_activity', details: { data: { payloads: [json(marker)] }, result: { payloads: [json(answer)] } } },
      },
    ],
  });
}

/** Does what a worker does that dies with a workflow task in its hands. */
export async function takeAndDrop(client: Client, taskQueue: string): Promise<void> {
  const { namespace } = client.options;
  await client.connection.withDeadline(Date.now() + 60_000, () => client.workflowService.pollWorkflowTaskQueue({ namespace, taskQueue: { name: taskQueue }, identity: 'by hand' }));
}

function json(value: unknown): temporal.api.common.v1.IPayload {
  return { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(JSON.stringify(value)) };
}
