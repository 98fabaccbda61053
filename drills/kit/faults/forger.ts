import { randomBytes, randomUUID } from 'node:crypto';
import { Client, Connection, ServiceError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import type { Approval } from '#domain/approval/approval.ts';
import { readApprovalPublicKeys } from '#adapters/keys/approval-keys.ts';
import type { BundleContent } from '#db/applications/bundle.entities.ts';
import { decisions, workflowIds } from '#workflows/messages.ts';
import { retriesWhileOpen } from '#temporal/retries.ts';
import { asOwnPerson, type Ground } from '../ground.ts';

/** Somebody who may write to the database and to Temporal, and has no key: an approval by SQL, a decision by Temporal's client. */
export interface Forger {
  /** Offers a forged signature for an application that waits for one, until enough were answered. */
  offer(applicationId: string): Promise<void>;
  counts(): { readonly forged: number; readonly forgedTaken: number };
}

/** Longer than an update takes; while something is down there is no answer, and another one is tried. */
const patienceMs = 10_000;

/** @param enough answers after which it stops */
export function createForger(ground: Ground, enough: number): Forger {
  let [refused, taken] = [0, 0];
  return {
    async offer(applicationId) {
      if (refused + taken >= enough) return;
      const answer = await forge(ground, applicationId).catch(() => 'no answer' as const);
      if (answer === 'taken') taken += 1;
      if (answer === 'refused') refused += 1;
    },
    counts: () => ({ forged: refused + taken, forgedTaken: taken }),
  };
}

async function forge(ground: Ground, applicationId: string): Promise<'taken' | 'refused'> {
  const approval = await forgedApproval(ground, applicationId);
  const { address, namespace } = ground.config().temporal;
  const connection = await Connection.connect({ address, connectTimeout: patienceMs, interceptors: retriesWhileOpen });
  try {
    const handle = new Client({ connection, namespace }).workflow.getHandle(workflowIds.application(applicationId, 1));
    const message = { kind: 'sign', messageId: randomUUID(), approvalId: approval.approvalId, bundleHash: approval.bundleHash } as const;
    await connection.withDeadline(Date.now() + patienceMs, () => handle.executeUpdate(decisions.sign, { args: [message] })).catch(unlessAnswered);
    // Not by what was answered, which the forger may not even be able to read: by the record.
    const { rows } = await asOwnPerson(ground, (client) => client.query('select 1 from application where id = $1 and approval_id = $2', [applicationId, approval.approvalId]));
    return rows.length > 0 ? 'taken' : 'refused';
  } finally {
    await connection.close();
  }
}

function unlessAnswered(error: unknown): void {
  if (error instanceof ServiceError || error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) throw error;
}

/** Everything as the API would write it, under a signature of nobody. */
async function forgedApproval(ground: Ground, applicationId: string): Promise<Approval> {
  const keyId = [...(await readApprovalPublicKeys(ground.config().paths.keys)).keys()].at(-1) ?? '';
  return asOwnPerson(ground, async (client) => {
    const { rows } = await client.query<{ attempt: number; hash: string; content: BundleContent }>(
      'select a.attempt, b.hash, b.content from application a join bundle b on b.id = a.bundle_id where a.id = $1', [applicationId],
    );
    const [row] = rows;
    if (row === undefined) throw new Error('there is nothing to sign');
    const { candidateId, openingId, destination } = row.content.bundle;
    const approval: Approval = {
      version: 1, approvalId: randomUUID(), decision: 'submit', userId: ground.userId, candidateId, openingId, applicationId, attempt: row.attempt, destinationOrigin: destination.origin,
      bundleHash: row.hash, expiresAt: new Date(Date.now() + 3_600_000).toISOString(), keyId, signedBy: { by: 'session', sessionId: randomUUID() },
    };
    await client.query('insert into approval (id, user_id, application_id, subject_id, attempt, content, signature) values ($1, $2, $3, $3, $4, $5, $6)', [
      approval.approvalId, ground.userId, applicationId, approval.attempt, JSON.stringify(approval), randomBytes(64).toString('base64url'),
    ]);
    return approval;
  });
}
