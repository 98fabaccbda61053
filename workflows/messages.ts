import { defineSearchAttributeKey, SearchAttributeType, type UpdateDefinition } from '@temporalio/common';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import { decisionKinds, type Decision, type Message } from '#domain/application/decisions.ts';
import type { Position } from '#domain/application/position.ts';
import type { Waits } from '#domain/application/waits.ts';

/** Task queues by limited resource. */
export const queues = { core: 'core', discover: 'discover', llm: 'llm', browser: 'browser', mail: 'mail' } as const;

export const workflowIds = {
  application: (applicationId: string, run: number) => `application:${applicationId}:${run}`,
  campaign: (campaignId: string) => `campaign:${campaignId}`,
  /** The first reading of a campaign's boards; those of its Schedule, which has the same id, carry their time behind it. */
  discovery: (campaignId: string) => `discovery:${campaignId}`,
};

/** What operators search by; registered by `temporal/search-attributes.ts` under the same names. */
export const attributes = {
  candidate: defineSearchAttributeKey('CandidateId', SearchAttributeType.KEYWORD),
  campaign: defineSearchAttributeKey('CampaignId', SearchAttributeType.KEYWORD),
  stage: defineSearchAttributeKey('Stage', SearchAttributeType.KEYWORD),
  source: defineSearchAttributeKey('Source', SearchAttributeType.KEYWORD),
  attempt: defineSearchAttributeKey('Attempt', SearchAttributeType.INT),
  needsYou: defineSearchAttributeKey('NeedsYou', SearchAttributeType.BOOL),
};

export interface ApplicationInput {
  readonly position: Position;
  readonly waits: Waits;
  /** Fairness key of its activities: the campaign, or the candidate where it was taken by hand. */
  readonly fairnessKey: string;
  /** A history of so many events goes on as a new run; without it the server suggests when. */
  readonly historyLimit?: number;
}

export interface CampaignInput {
  readonly campaignId: string;
  readonly userId: string;
  readonly waits: Waits;
  /** Number of the next take; carried over continue-as-new. */
  readonly nextTake: number;
  /** Whether its boards were read lately; otherwise it begins with that. */
  readonly discovered: boolean;
  /** As of an application. */
  readonly historyLimit?: number;
}

/** One reading of a campaign's boards, in the order of their ids. */
export interface DiscoveryInput {
  readonly campaignId: string;
  readonly userId: string;
  /** Where the run before this one came to: its last board, and how many were read to their end. */
  readonly before?: { readonly board: string; readonly read: number };
  /** As of an application. */
  readonly historyLimit?: number;
}

/** Decisions of the person, each an update of its own name, acknowledged by a transaction on the application's row. */
export const decisions = Object.fromEntries(decisionKinds.map((kind) => [kind, defineUpdate<Position, [Decision]>(kind)])) as Readonly<
  Record<Decision['kind'], UpdateDefinition<Position, [Decision]>>
>;

/** Machines tell: the record changed (a reply arrived, a posting closed, sending was resumed); look at the row. */
export const recordChanged = defineSignal<[Message]>('recordChanged');
/** A campaign's window may have a free place, or its state changed. */
export const windowChanged = defineSignal<[Message]>('windowChanged');

export const position = defineQuery<Position>('position');
