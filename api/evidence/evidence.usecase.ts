import { approvalMismatch, approvalText } from '#domain/approval/approval.ts';
import { bundleText } from '#domain/bundle/bundle.ts';
import { canonicalText } from '#domain/bundle/canonical.ts';
import type { EvidenceApproval, EvidenceFile, EvidenceProof, EvidenceRecord, Sending } from '#domain/evidence/evidence-record.ts';
import { removedFrom } from '#domain/evidence/retention.ts';
import { FileDamaged, FileMissing, type Files } from '#adapters/files/files.port.ts';
import { mailHash } from '#adapters/hash/mail-hash.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { createApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import type { AttemptRow } from '#db/applications/attempt.entities.ts';
import type { BundleRow } from '#db/applications/bundle.entities.ts';
import type { EvidenceRow } from '#db/applications/evidence.entities.ts';
import { findApproval, type ApprovalRecord } from '#db/applications/approval.repository.ts';
import { attemptsOf } from '#db/applications/attempt.repository.ts';
import { bundlesOf } from '#db/applications/bundle.repository.ts';
import { readEvidence, removedOf, stepShown } from '#db/applications/evidence.repository.ts';
import type { MailRow } from '#db/mails/mail.entities.ts';
import { mailsOf } from '#db/mails/mail.repository.ts';
import { readPosting } from '#db/openings/opening.repository.ts';
import { applicationOf } from '../applications/find-application.ts';
import type { ApiDeps } from '../deps.ts';

type Deps = Pick<ApiDeps, 'database' | 'files' | 'approvalKeys' | 'pictureDays'>;

/** What the record says of one try, before anything is checked. */
interface Tried {
  readonly attempt: AttemptRow;
  readonly bundle: BundleRow | null;
  readonly mail: MailRow | null;
  readonly approval: ApprovalRecord | null;
}

/** Everything that proves what was sent, checked anew against the bytes that are kept. */
export async function evidenceOf(deps: Deps, userId: string, applicationId: string): Promise<EvidenceRecord> {
  const read = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    const evidence = await readEvidence(tx, row.id);
    const mails = await mailsOf(tx, row.id);
    const posting = await readPosting(tx, row.postingId);
    return { row, posting, evidence, mails, removed: await removedOf(tx, evidence.map(({ id }) => id)), tried: await triedFor(tx, row, mails) };
  });
  const proof = (one: EvidenceRow): EvidenceProof => {
    const removedAt = read.removed.get(one.id)?.toISOString() ?? null;
    const stays = one.fileKey === null || removedAt !== null;
    const missing = one.detail?.['missing'];
    return {
      id: one.id, kind: one.kind, ...stepShown(one), missing: typeof missing === 'string' ? missing : null, at: one.at.toISOString(), sha256: one.sha256, key: removedAt === null ? one.fileKey : null, removedAt,
      removedFrom: stays ? null : removedFrom(one.kind, one.at.getTime(), deps.pictureDays),
    };
  };
  const sendings: Sending[] = [];
  for (const tried of read.tried) {
    sendings.push(await sendingOf(deps, read.row, tried, read.evidence.filter(({ attemptId }) => attemptId === tried.attempt.id).map(proof)));
  }
  return {
    applicationId, title: read.posting.title, employer: read.posting.employer, postingUrl: read.posting.url, pictureDays: deps.pictureDays, sendings,
    received: read.mails.filter(({ direction }) => direction === 'in').map(({ id, reading, content: { from, to, subject, text }, createdAt }) => ({ id, kind: reading?.kind ?? 'other', from, to, subject, text, at: createdAt.toISOString() })),
    proofs: read.evidence.filter(({ attemptId }) => !read.tried.some(({ attempt }) => attempt.id === attemptId)).map(proof),
  };
}

/** Tries that left or may have left: with an intent, in the person's hands, or made by them elsewhere. */
async function triedFor(tx: PersonTx, row: ApplicationRow, mails: readonly MailRow[]): Promise<Tried[]> {
  const attempts = await attemptsOf(tx, row.id);
  const left = attempts.filter(({ outcome, intentAt, channel }) => intentAt !== null || ((channel === 'packet' || channel === 'attended') && outcome === null) || outcome === 'submitted');
  const bundles = await bundlesOf(tx, row.id, left.map(({ bundleHash }) => bundleHash));
  const tried: Tried[] = [];
  for (const attempt of left) {
    const approval = attempt.approvalId === null ? null : await findApproval(tx, attempt.approvalId);
    tried.push({ attempt, approval, bundle: bundles.find(({ hash }) => hash === attempt.bundleHash) ?? null, mail: mails.find(({ id }) => id === attempt.subjectId) ?? null });
  }
  return tried;
}

async function sendingOf(deps: Deps, row: ApplicationRow, { attempt, bundle, mail, approval }: Tried, proofs: readonly EvidenceProof[]): Promise<Sending> {
  const signed = attempt.channel === 'mail' ? (mail === null ? null : { text: mailText(mail), hash: mailHash(mail.content) }) : bundle === null ? null : { text: bundle.canonical, hash: sha256(bundle.canonical) };
  const files = bundle === null || attempt.channel === 'mail' ? [] : await Promise.all(bundle.content.bundle.files.map((file) => fileOf(deps.files, row.userId, file, bundle)));
  const words = (name: string) => (typeof attempt.detail?.[name] === 'string' ? attempt.detail[name] : null);
  const status = attempt.detail?.['status'];
  const proven = approval === null || signed === null ? [] : checked({ deps, row, attempt, bundle, mail, approval, signedHash: signed.hash, files });
  return {
    attemptId: attempt.id, n: attempt.n, channel: attempt.channel, employer: attempt.employer,
    where: attempt.channel === 'mail' ? (mail?.content.to ?? null) : (bundle?.content.bundle.destination.url ?? words('link')),
    claimedAt: attempt.claimedAt.toISOString(), intentAt: attempt.intentAt?.toISOString() ?? null, outcome: attempt.outcome, outcomeAt: attempt.outcomeAt?.toISOString() ?? null,
    marker: words('marker') ?? words('reply'), saidBy: words('by'), landedAt: words('url'), status: typeof status === 'number' ? status : null,
    signed, answers: bundle === null || attempt.channel === 'mail' ? [] : bundle.content.bundle.answers.map(({ label, values }) => ({ label, values })), files,
    mail: mail === null || attempt.channel !== 'mail' ? null : { from: mail.content.from, to: mail.content.to, subject: mail.content.subject, text: mail.content.text },
    approval: approval === null ? null : shown(approval, deps), checks: proven, proofs,
  };
}

/** The text whose hash the person signs for a mail. */
function mailText({ content: { from, to, subject, text } }: MailRow): string {
  return canonicalText({ from, to, subject, text });
}

function shown({ approval, signature, signedAt }: ApprovalRecord, { approvalKeys }: Deps): EvidenceApproval {
  return { text: approvalText(approval), content: approval, signature, signedAt: signedAt.toISOString(), publicKey: approvalKeys.get(approval.keyId) ?? null };
}

function checked(at: { readonly deps: Deps; readonly row: ApplicationRow; readonly attempt: AttemptRow; readonly bundle: BundleRow | null; readonly mail: MailRow | null; readonly approval: ApprovalRecord; readonly signedHash: string; readonly files: readonly EvidenceFile[] }): Sending['checks'] {
  const { deps, row, attempt, bundle, mail, approval: { approval, signature, voidedBecause, usedByAttempt }, signedHash, files } = at;
  const isMail = attempt.channel === 'mail';
  const covers = approvalMismatch(approval, {
    decision: isMail ? 'send_mail' : 'submit', userId: row.userId, candidateId: row.candidateId, openingId: row.openingId, applicationId: row.id, attempt: attempt.n,
    destinationOrigin: isMail ? `mailto:${mail?.content.to ?? ''}` : (bundle?.content.bundle.destination.origin ?? ''), bundleHash: signedHash, now: attempt.claimedAt.toISOString(),
  });
  const sameBytes = signedHash === attempt.bundleHash && (isMail || (bundle !== null && bundleText(bundle.content.bundle) === bundle.canonical));
  const damaged = files.filter(({ state }) => state !== 'as_signed').map(({ fileName }) => fileName);
  return [
    { check: 'bytes', holds: sameBytes, why: sameBytes ? null : 'what is kept has another hash than what was sent' },
    { check: 'genuine', holds: createApprovalVerifier(deps.approvalKeys).verifyApproval(approval, signature), why: null },
    { check: 'covers', holds: covers === null, why: covers },
    { check: 'held', holds: voidedBecause === null && usedByAttempt === attempt.id, why: voidedBecause },
    ...(isMail ? [] : [{ check: 'files' as const, holds: damaged.length === 0, why: damaged.length === 0 ? null : damaged.join(', ') }]),
  ];
}

async function fileOf(files: Files, userId: string, file: BundleRow['content']['bundle']['files'][number], bundle: BundleRow): Promise<EvidenceFile> {
  const { fileName, mediaType, bytes, sha256: hash } = file;
  const key = bundle.content.files.find((rendered) => rendered.sha256 === hash)?.key ?? '';
  const state = await files.get(userId, key).then(
    (kept): EvidenceFile['state'] => (sha256(kept.bytes) === hash ? 'as_signed' : 'damaged'),
    (error: unknown): EvidenceFile['state'] => {
      if (error instanceof FileMissing) return 'missing';
      if (error instanceof FileDamaged) return 'damaged';
      throw error;
    },
  );
  return { fileName, mediaType, bytes, sha256: hash, key, state };
}
