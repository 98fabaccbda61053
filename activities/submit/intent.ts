import { bundleText, type Bundle } from '#domain/bundle/bundle.ts';
import { quietUntil } from '#domain/submission/pacing.ts';
import { sameValues, type FilledForm } from '#domain/form/filled-form.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import { approvalRefusal } from '../approve/approval-refusal.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { AttemptRow } from '#db/applications/attempt.entities.ts';
import { lockApplication } from '#db/applications/application.repository.ts';
import { findAttemptByToken, writeIntent } from '#db/applications/attempt.repository.ts';
import { takeIdentities } from '#db/applications/vacancy-identity.repository.ts';
import { lockCandidate } from '#db/candidates/candidate.repository.ts';
import { identitiesOf } from '#db/openings/opening.repository.ts';

/**
 * The signed bundle with the values and files that were read back from the page in place of the signed ones. If they are
 * the same, it has the signed hash; the order in which the page lists several choices does not matter.
 */
export function bundleReadBack(signed: Bundle, filled: FilledForm): Bundle {
  const values = new Map(filled.answers.map((answer) => [answer.questionId, answer.values]));
  const files = new Map(filled.files.map((file) => [file.questionId, file]));
  return {
    ...signed,
    answers: signed.answers.map((answer) => {
      const file = files.get(answer.questionId);
      const found = file === undefined ? (values.get(answer.questionId) ?? []) : [file.sha256];
      return { ...answer, values: sameValues(answer.values, found) ? answer.values : found };
    }),
    files: signed.files.map((file) => {
      const found = files.get(file.questionId);
      return { ...file, fileName: found?.fileName ?? '', sha256: found?.sha256 ?? '', bytes: found?.bytes ?? 0 };
    }),
  };
}

/**
 * Step 4 of the protocol: under the locks of candidate and application, verifies the approval again over the bytes that
 * were read back, makes sure that nothing was withdrawn or paused, and writes the intent for the one holder of the token.
 * Answers the instant before which the click must happen, or why there is none: then nothing may be sent.
 * @param context.from the stage that the application must be at: `needs_you` where the click is the person's own
 */
export async function recordIntent(tx: PersonTx, attempt: AttemptRow, readBack: Bundle, context: { readonly verifier: ApprovalVerifier; readonly outcomeLeaseMs: number; readonly from: 'submitting' | 'needs_you' }): Promise<Date | 'paused' | 'refused' | 'already_applied'> {
  // One round trip, answered in this order: the locks, then what stands under them.
  const [candidate, row, present, now] = await Promise.all([
    lockCandidate(tx, attempt.candidateId), lockApplication(tx, attempt.applicationId), findAttemptByToken(tx, attempt.token), databaseNow(tx),
  ]);
  if (row.stage !== context.from || present === null) return 'refused';
  // Quiet hours may have begun while the form was being filled.
  if (candidate.sendingPausedAt !== null || quietUntil(now.getTime(), candidate.pacing?.quietHours ?? null) > now.getTime()) return 'paused';
  const covers = { decision: 'submit', attempt: attempt.n, destinationOrigin: readBack.destination.origin, bundleHash: sha256(bundleText(readBack)) } as const;
  const [refusal, identities] = await Promise.all([
    approvalRefusal(tx, { approvalId: attempt.approvalId, row, covers, heldBy: attempt.id, now, verifier: context.verifier }), identitiesOf(tx, row.openingId),
  ]);
  if (refusal !== null) return 'refused';
  // Two openings may have turned out to be one vacancy while the form was being filled.
  if ((await takeIdentities(tx, present, identities, false)) !== null) return 'already_applied';
  return (await writeIntent(tx, attempt.token, context.outcomeLeaseMs)) ?? 'refused';
}
