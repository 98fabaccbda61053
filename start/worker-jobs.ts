import { embedderOf } from '#adapters/llm/configured.ts';
import { createImapMailbox } from '#adapters/mail/imap-mailbox.ts';
import { createPracticeMailbox } from '#adapters/mail/practice-mailbox.ts';
import { createResumeFiles } from '#adapters/resume-files/child-process.ts';
import type { ActivityDeps } from '#activities/create-activities.ts';
import { ledgerMeter } from '#activities/draft/with-model.ts';
import { findLocalAccount } from '#db/session/session.repository.ts';
import { keepBoardSchedules } from '#workers/jobs/board-schedules.ts';
import { createStuckRunsEnder } from '#workers/jobs/end-stuck.ts';
import { every } from '#workers/jobs/every.ts';
import { judgeUnread } from '#workers/jobs/judge-unread.ts';
import { keepHistories } from '#workers/jobs/keep-histories.ts';
import { createVectorKeeper } from '#workers/jobs/keep-vectors.ts';
import { createMailboxReader } from '#workers/jobs/read-mailbox.ts';
import { readMailboxes } from '#workers/jobs/read-mailboxes.ts';
import { createReconciler } from '#workers/jobs/reconcile.ts';
import { removeErased } from '#workers/jobs/remove-erased.ts';
import { removePictures } from '#workers/jobs/remove-pictures.ts';
import { expireKeys, sweepLeases, wakeSnoozed } from '#workers/jobs/sweep.ts';
import { tellChanges } from '#workers/jobs/tell-changes.ts';
import type { Common } from './compose.ts';
import type { Config } from './config.ts';

/** What the workers work with. */
export type WorkerParts = Common & ActivityDeps;

const [second, minute, hour] = [1_000, 60_000, 3_600_000];

/** The jobs beside the workers, each at its own pace until `stop`. Resolves when the last of them has ended. */
export async function runJobs(parts: WorkerParts, config: Config, stop: AbortSignal): Promise<void> {
  const { log, database, practiceOrigin } = parts;
  const userId = await findLocalAccount(database);
  const running: Promise<void>[] = [];
  const again = (milliseconds: number, name: string, job: () => Promise<unknown>) =>
    void running.push(every(milliseconds, async () => void (await job()), (error) => log.error({ err: error }, `${name} failed; the next turn tries again`), stop));

  again(minute, 'reconciling', createReconciler(parts));
  again(minute, 'ending runs that no worker can carry on', createStuckRunsEnder(parts.temporal));
  again(minute, 'keeping the schedules of boards', () => keepBoardSchedules(parts));
  again(hour, 'judging openings that no reading judges', () => judgeUnread(parts));
  again(15 * second, 'telling applications of changed postings', () => tellChanges(parts));
  again(15 * second, 'sweeping ended leases', () => sweepLeases(parts));
  again(10 * second, 'waking what was put aside', () => wakeSnoozed(parts));
  again(minute, 'keeping histories', () => keepHistories(parts));
  again(hour, 'removing files of erased candidates', () => removeErased(parts));
  again(hour, 'removing old pictures', () => removePictures(parts, config.evidence.pictureDays));
  again(hour, 'removing what expired', () => expireKeys(parts));
  const keepVectors = createVectorKeeper({
    ...parts.vectors, database, llm: parts.llm, vectors: parts.vectors.index,
    meter: embedderOf(config.models).isPaid ? (person, candidateId) => ledgerMeter(parts, person, { candidateId, applicationId: null, campaignId: null }) : null,
  });
  again(20 * second, 'filling the index of openings', () => keepVectors(stop));
  again(30 * second, 'reading connected mailboxes', () => readMailboxes({ ...parts, alertMailbox: createImapMailbox(), resumeFiles: createResumeFiles() }));
  if (practiceOrigin !== null && userId !== null) {
    const readMailbox = createMailboxReader({ ...parts, userId, mailbox: createPracticeMailbox(parts.web, practiceOrigin, stop) });
    again(3 * second, 'reading the mailbox of the practice employers', readMailbox);
  }
  await Promise.all(running);
}
