import { randomUUID } from 'node:crypto';
import type { Approval } from '#domain/approval/approval.ts';
import { bundleText } from '#domain/bundle/bundle.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { keepApproval } from '#db/applications/approval.repository.ts';
import { keepBundle, readBundle } from '#db/applications/bundle.repository.ts';
import { superuserUrl, withClient } from '../../support/postgres.ts';
import type { Line } from './line.ts';

/** What somebody with access to the database, or to the key that signs, could try behind the API's back. */
export interface Forger {
  row(applicationId: string): Promise<ApplicationRow>;
  /** What the API would sign for the application now. */
  approvalOf(applicationId: string): Promise<Approval>;
  /** Keeps an approval under a genuine signature of this installation, or under the one given; answers its id. */
  keep(approval: Approval, signature?: string): Promise<string>;
  signatureOf(approval: Approval): string;
  /** Past every decision, in the database itself: the row says that it is signed, and its workflow looks at it. */
  holdBySql(applicationId: string, approvalId: string, bundleId?: string | null): Promise<void>;
  /** A bundle for another destination, signed as if a person had seen it. */
  signedElsewhere(applicationId: string, url: string): Promise<{ readonly bundleId: string; readonly approvalId: string }>;
  /** An approval row of another hand, which no role of the product may write. */
  insertBySql(approval: Approval, signature: string): Promise<void>;
}

/** A forger beside a line, who uses its own signer and its database. */
export function createForger(line: Line): Forger {
  const row = (id: string) => line.asPerson((tx) => tx.em.findOneOrFail(ApplicationRow, { id }, { refresh: true }));
  const signatureOf = (approval: Approval) => line.api.deps.signer.signApproval(approval).signature;

  async function approvalOf(id: string): Promise<Approval> {
    const application = await row(id);
    const { hash, content } = await line.asPerson((tx) => readBundle(tx, application.bundleId ?? ''));
    return {
      version: 1, approvalId: randomUUID(), decision: 'submit', userId: application.userId, candidateId: application.candidateId, openingId: application.openingId,
      applicationId: application.id, attempt: application.attempt, destinationOrigin: content.bundle.destination.origin, bundleHash: hash,
      expiresAt: new Date(Date.now() + 3_600_000).toISOString(), keyId: line.api.deps.signer.keyId, signedBy: { by: 'session', sessionId: randomUUID() },
    };
  }

  async function keep(approval: Approval, signature = signatureOf(approval)): Promise<string> {
    await line.asPerson((tx) => keepApproval(tx, approval, approval.applicationId, signature));
    return approval.approvalId;
  }

  return {
    row, approvalOf, keep, signatureOf,
    async holdBySql(id, approvalId, bundleId = null) {
      const { moves } = await row(id);
      await line.asPerson((tx) =>
        tx.em.nativeUpdate(ApplicationRow, { id }, { stage: 'held', moves: moves + 1, approvalId, waitUntil: new Date(), ...(bundleId === null ? {} : { bundleId }) }),
      );
      await line.workflow(id).signal('recordChanged', { messageId: randomUUID() });
    },
    async signedElsewhere(id, url) {
      const application = await row(id);
      const { content } = await line.asPerson((tx) => readBundle(tx, application.bundleId ?? ''));
      const bundle = { ...content.bundle, destination: { ...content.bundle.destination, url, origin: new URL(url).origin } };
      const canonical = bundleText(bundle);
      const hash = sha256(canonical);
      const bundleId = await line.asPerson((tx) => keepBundle(tx, id, hash, canonical, { ...content, bundle }));
      const approvalId = await keep({ ...(await approvalOf(id)), bundleHash: hash, destinationOrigin: bundle.destination.origin });
      return { bundleId, approvalId };
    },
    async insertBySql(approval, signature) {
      await withClient(await superuserUrl(line.ground.database), (client) =>
        client.query('insert into approval (id, user_id, application_id, subject_id, attempt, content, signature) values ($1, $2, $3, $3, $4, $5, $6)', [
          approval.approvalId, approval.userId, approval.applicationId, approval.attempt, JSON.stringify(approval), signature,
        ]),
      );
    },
  };
}
