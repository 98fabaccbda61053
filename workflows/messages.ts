import { defineSearchAttributeKey, SearchAttributeType, type UpdateDefinition } from '@temporalio/common';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import { decisionKinds, type Decision, type Message } from '#domain/application/decisions.ts';
import type { Position } from '#domain/application/position.ts';
import type { Waits } from '#domain/application/waits.ts';

/** Task queues, one for each limited resource (`workers/workers.ts` says how much of it a process uses). */
export const queues = { core: 'core', discover: 'discover', llm: 'llm', browser: 'browser', mail: 'mail' } as const;

/** Ids of workflows are the record's own ids, so that starting one twice finds the first. */
export const workflowIds = {
  application: (applicationId: string, run: number) => `application:${applicationId}:${run}`,
  campaign: (campaignId: string) => `campaign:${campaignId}`,
  /** A campaign's first reading of its boards, and the id of its Schedule, whose runs have their time appended. */
  discovery: (campaignId: string) => `discovery:${campaignId}`,
  /** The boards that are read every so many minutes, and the id of the Schedule that reads them. */
  boardsOfPace: (minutes: number) => `boards:every-${minutes}-minutes`,
  /** One board, read now because the person asked. */
  boardNow: (boardId: string) => `boards:now:${boardId}`,
};

/** The application and the run that the id of an application's workflow names. */
export function runOf(workflowId: string): Pick<Position, 'applicationId' | 'run'> {
  const [, applicationId = '', run] = workflowId.split(':');
  return { applicationId, run: Number(run) };
}

/** What operators search by; `temporal/search-attributes.ts` registers the same names. */
export const attributes = {
  candidate: defineSearchAttributeKey('CandidateId', SearchAttributeType.KEYWORD),
  campaign: defineSearchAttributeKey('CampaignId', SearchAttributeType.KEYWORD),
  stage: defineSearchAttributeKey('Stage', SearchAttributeType.KEYWORD),
  source: defineSearchAttributeKey('Source', SearchAttributeType.KEYWORD),
  attempt: defineSearchAttributeKey('Attempt', SearchAttributeType.INT),
  needsYou: defineSearchAttributeKey('NeedsYou', SearchAttributeType.BOOL),
};

/** What every workflow that goes on as new is given. */
interface GoesOn {
  /** Number of events at which the run continues as new; without it the server suggests when. */
  readonly historyLimit?: number;
}

export interface ApplicationInput extends GoesOn {
  readonly position: Position;
  readonly waits: Waits;
  /** Fairness key of the workflow and its activities: id of the campaign, or of the candidate where it was taken by hand. */
  readonly fairnessKey: string;
}

export interface CampaignInput extends GoesOn {
  readonly campaignId: string;
  readonly userId: string;
  readonly waits: Waits;
  /** Number of the next take; carried over continue-as-new. */
  readonly nextTake: number;
  /** Whether its boards were read lately; if not, it begins by reading them. */
  readonly discovered: boolean;
}

/** A campaign's boards are read in the order of their ids. */
export interface DiscoveryInput extends GoesOn {
  readonly campaignId: string;
  readonly userId: string;
  /** How far the run before this one came: its last board (null where it began none), and how many were read to their end. */
  readonly before?: { readonly board: string | null; readonly read: number };
}

export interface BoardsInput extends GoesOn {
  /** All boards that are read every so many minutes, after the one of the id (null: from the first); or just these, whatever their pace. */
  readonly of: { readonly readEvery: number; readonly after: string | null } | { readonly boards: readonly string[] };
  /** What the runs before this one came to; carried over continue-as-new. */
  readonly totals?: BoardsTotals;
}

/** What a reading of boards came to: boards tried and of these failed; postings read, new and closed. */
export interface BoardsTotals {
  readonly boards: number;
  readonly failed: number;
  readonly read: number;
  readonly fresh: number;
  readonly closed: number;
}

/** The person's decisions: an update for each kind, acknowledged by a transaction on the application's row. */
export const decisions = Object.fromEntries(decisionKinds.map((kind) => [kind, defineUpdate<Position, [Decision]>(kind)])) as Readonly<
  Record<Decision['kind'], UpdateDefinition<Position, [Decision]>>
>;

/** A machine says that the record has changed (a reply arrived, a posting closed, sending was resumed): look at the row. */
export const recordChanged = defineSignal<[Message]>('recordChanged');
/** A campaign's window may have a free place, or its state changed. */
export const windowChanged = defineSignal<[Message]>('windowChanged');

/** Where the workflow believes the application to be. The row is what counts; the two differ for moments. */
export const position = defineQuery<Position>('position');
