import { needsYouSays } from '#domain/application/needs-you-says.ts';
import type { FormBrowser } from '#adapters/browser/browser.port.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { advance, lockApplication } from '#db/applications/application.repository.ts';
import { closeAttempt, findAttempt, settleAttempt, takeOverAttempt, triesOf } from '#db/applications/attempt.repository.ts';
import { findCandidate } from '#db/candidates/candidate.repository.ts';
import { mailsOf } from '#db/mails/mail.repository.ts';
import { handOver } from '../hand-over.ts';
import { moveApplication, type StepDeps } from '../step.ts';
import type { ClaimActivities, ClaimAnswer, ProofActivities } from '../shapes.ts';
import { claim, moved, type Claiming } from './claim.ts';
import { putOff } from './outcome.ts';
import type { ProtocolTimes } from './times.ts';

export interface ClaimDeps extends StepDeps {
  readonly verifier: ApprovalVerifier;
  readonly practiceOrigin: string | null;
  readonly times: ProtocolTimes;
  /** The person's own browser; null where there is none to show. */
  readonly attended: FormBrowser | null;
}

/** Steps 1, 2 and 6 of the protocol: transactions that decide who may send, and what a lost attempt means. */
export function createClaimActivities(deps: ClaimDeps): ClaimActivities & ProofActivities {
  return {
    async claim(ref, waits) {
      const claimed = await deps.database.asPerson(ref.userId, (tx) =>
        claim(tx, ref.applicationId, { verifier: deps.verifier, practiceOrigin: deps.practiceOrigin, times: deps.times, waits, ownBrowser: deps.attended !== null }),
      );
      deps.notifier.changed(claimed.row.candidateId);
      return claimed.answer;
    },

    async recover(ref, waits) {
      const recovered = await deps.database.asPerson(ref.userId, (tx) => recover(tx, ref.applicationId, { times: deps.times, waits }));
      deps.notifier.changed(recovered.row.candidateId);
      return recovered.answer;
    },

    lookForProof: (ref) =>
      moveApplication(deps, ref, async (tx) => {
        const row = await lockApplication(tx, ref.applicationId);
        const attempt = await findAttempt(tx, row.id, row.attempt);
        const intentAt = attempt?.intentAt ?? null;
        if (row.stage !== 'outcome_unknown' || attempt === null || intentAt === null) return row;
        const receipt = (await mailsOf(tx, row.id)).find((mail) => mail.direction === 'in' && mail.reading?.kind === 'receipt' && mail.createdAt > intentAt);
        if (receipt === undefined || !(await settleAttempt(tx, attempt.id, 'submitted', { by: 'receipt', mailId: receipt.id }))) return row;
        return advance(tx, { applicationId: row.id, from: 'outcome_unknown', moves: row.moves, step: 'proven', says: { mailId: receipt.id } });
      }),
  };
}

async function recover(tx: PersonTx, applicationId: string, { times, waits }: Pick<Claiming, 'times' | 'waits'>): Promise<{ answer: ClaimAnswer; row: ApplicationRow }> {
  const row = await lockApplication(tx, applicationId);
  const attempt = await findAttempt(tx, row.id, row.attempt);
  if (row.stage !== 'submitting' || attempt === null) return moved(row);

  const now = await databaseNow(tx);
  if (attempt.intentAt === null) {
    const candidate = await findCandidate(tx, row.candidateId);
    if (candidate === null) throw new Error(`there is no candidate ${row.candidateId}`);
    if (candidate.sendingPausedAt !== null) return moved(await putOff(tx, row, new Date(now.getTime() + times.pausedLook)));
    const { takeOvers, lastAt } = triesOf(attempt);
    const pause = times.tryAgain[takeOvers];
    if (pause === undefined) {
      await closeAttempt(tx, attempt.id, 'released', { takeOvers });
      const says = needsYouSays('tries_over');
      return moved(await handOver(tx, row, 'released', { reason: 'form_unreachable', says, lasts: waits.needsYou }, { attempt: attempt.n + 1 }));
    }
    const from = new Date(lastAt.getTime() + pause);
    if (from > now) return { answer: { kind: 'wait', until: from.toISOString() }, row };
    // A packet keeps its long lease: the person sends it in their own time.
    const leaseUntil = attempt.channel === 'packet' ? attempt.leaseUntil : new Date(now.getTime() + times.fillLease);
    const taken = await takeOverAttempt(tx, attempt.id, leaseUntil, takeOvers + 1);
    if (taken !== null) return { answer: { kind: 'claimed', token: taken.token }, row };
  }
  const present = await findAttempt(tx, row.id, row.attempt);
  if (present === null || present.outcome !== null) return moved(row);
  if (present.leaseUntil > now) return { answer: { kind: 'wait', until: present.leaseUntil.toISOString() }, row };
  await closeAttempt(tx, present.id, 'outcome_unknown', { why: 'the attempt did not report back before its lease ended' });
  return moved(await advance(tx, { applicationId: row.id, from: 'submitting', moves: row.moves, step: 'outcome_lost', says: { attempt: present.n } }));
}
