import { join } from 'node:path';
import type { Client } from 'pg';
import type { Approval } from '#domain/approval/approval.ts';
import type { BundleContent } from '#db/applications/bundle.entities.ts';
import { createApprovalVerifier, readApprovalPublicKeys } from '#adapters/keys/approval-keys.ts';
import { readJsonLines, type LogEntry } from '#practice/site/log.ts';
import { readFaults, type FaultNote } from '../faults/faults-log.ts';
import { asOwnPerson, type Ground } from '../ground.ts';
import { storiesOf, type WorkflowStory } from './histories.ts';
import type { Pipeline } from '../person/people.ts';

export interface ApplicationFact {
  readonly id: string;
  readonly candidateId: string;
  readonly stage: string;
  /** Why it waits for the person, or null. */
  readonly reason: string | null;
  readonly moves: number;
  readonly ending: string | null;
}

export interface AttemptFact {
  readonly id: string;
  readonly applicationId: string;
  readonly n: number;
  readonly approvalId: string | null;
  readonly bundleHash: string;
  readonly intentAt: Date | null;
  readonly leaseUntil: Date;
  readonly outcome: string | null;
  readonly outcomeAt: Date | null;
  /** What was seen of it last. */
  readonly detail: Readonly<Record<string, unknown>> | null;
}

export interface ApprovalFact {
  readonly id: string;
  readonly content: Approval;
  readonly signature: string;
}

export interface BundleFact {
  readonly applicationId: string;
  readonly hash: string;
  readonly canonical: string;
  readonly content: BundleContent;
}

export interface EventFact {
  readonly candidateId: string;
  readonly seq: number;
  readonly applicationId: string | null;
  readonly step: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** Everything that tells what happened, none of it from the mouth of the process that did it. */
export interface Evidence {
  /** Applications that the API acknowledged. */
  readonly pipelines: readonly Pipeline[];
  readonly applications: readonly ApplicationFact[];
  readonly attempts: readonly AttemptFact[];
  readonly approvals: readonly ApprovalFact[];
  readonly bundles: readonly BundleFact[];
  readonly events: readonly EventFact[];
  /** The employers' own log: application POSTs, and connections that they cut. */
  readonly log: readonly LogEntry[];
  readonly faults: readonly FaultNote[];
  readonly workflows: readonly WorkflowStory[];
  readonly verify: (approval: Approval, signature: string) => boolean;
}

/** Application POSTs as the employers wrote them down. */
export function employersPosts(data: string): LogEntry[] {
  return employersLog(data).filter(({ kind }) => kind === 'application');
}

function employersLog(data: string): LogEntry[] {
  return readJsonLines<LogEntry>(join(data, 'practice', 'log.jsonl'));
}

/** Reads all that the judge goes by. To be called when everything has ended, while PostgreSQL and Temporal still answer. */
export async function gather(ground: Pick<Ground, 'config' | 'userId' | 'data' | 'folder'>, pipelines: readonly Pipeline[]): Promise<Evidence> {
  const record = await asOwnPerson(ground, recordOf);
  const verifier = createApprovalVerifier(await readApprovalPublicKeys(ground.config().paths.keys));
  return {
    pipelines, ...record,
    log: employersLog(ground.data),
    faults: readFaults(ground.folder),
    workflows: await storiesOf(ground.config().temporal),
    verify: (approval, signature) => verifier.verifyApproval(approval, signature),
  };
}

async function recordOf(client: Client): Promise<Pick<Evidence, 'applications' | 'attempts' | 'approvals' | 'bundles' | 'events'>> {
  const rows = async <T extends object>(sql: string): Promise<T[]> => (await client.query<T>(sql)).rows;
  const events = await rows<Omit<EventFact, 'seq'> & { seq: string }>('select candidate_id as "candidateId", seq, application_id as "applicationId", step, data, at from event order by candidate_id, seq');
  return {
    applications: await rows(`select id, candidate_id as "candidateId", stage, needs_you ->> 'reason' as reason, moves, ending from application`),
    attempts: await rows(`select id, application_id as "applicationId", n, approval_id as "approvalId", bundle_hash as "bundleHash", intent_at as "intentAt",
      lease_until as "leaseUntil", outcome, outcome_at as "outcomeAt", detail from attempt where channel = 'form' order by n`),
    approvals: await rows('select id, content, signature from approval'),
    bundles: await rows('select application_id as "applicationId", hash, canonical, content from bundle'),
    events: events.map((event) => ({ ...event, seq: Number(event.seq) })),
  };
}
