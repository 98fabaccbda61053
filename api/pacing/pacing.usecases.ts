import { defaultPacing, type Pacing } from '#domain/submission/pacing.ts';
import { databaseNow } from '#db/access/database-now.ts';
import { listApplications } from '#db/applications/application.queries.ts';
import { applicationsAt, findApplications, lockApplication, positionOf } from '#db/applications/application.repository.ts';
import { allowAtEmployer, endHold } from '#db/applications/pacing.repository.ts';
import { runningCampaigns } from '#db/campaigns/campaign.repository.ts';
import { keepPacing, lockCandidate } from '#db/candidates/candidate.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { bringMailsForward, mailsWaiting } from '#db/mails/mail.repository.ts';
import { applicationOf } from '../applications/find-application.ts';
import { refusedDecision } from '../applications/applications.errors.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';

export type PacingView = Pacing & { readonly dailyCap: number; readonly windowSize: number };

/** The candidate's pacing, the usual one where they have not changed it. */
export async function pacingOf(deps: ApiDeps, userId: string, candidateId: string): Promise<PacingView> {
  const row = await deps.database.asPerson(userId, (tx) => candidateRow(tx, candidateId));
  return { dailyCap: row.dailyCap, windowSize: row.windowSize, ...(row.pacing ?? defaultPacing[row.kind]) };
}

/** Signed applications with a dated hold, the next to go first. */
export async function holdsOf(deps: ApiDeps, userId: string, candidateId: string) {
  const heads = await deps.database.asPerson(userId, async (tx) => {
    await candidateRow(tx, candidateId);
    return listApplications(tx, candidateId, ['held']);
  });
  return heads
    .flatMap(({ row, posting }) => (row.heldBecause === null ? [] : [{ applicationId: row.id, title: posting.title, employer: posting.employer, ...row.heldBecause }]))
    .toSorted((a, b) => a.until.localeCompare(b.until));
}

/** Keeps the pacing; what is held by the old one looks again, and running campaigns look whether there is a place. Nothing that would leave now was claimed under the old one. */
export async function changePacing(deps: ApiDeps, userId: string, candidateId: string, { dailyCap, windowSize, ...pacing }: PacingView, changeId: string): Promise<void> {
  const { told, running } = await deps.database.asPerson(userId, async (tx) => {
    await candidateRow(tx, candidateId);
    await lockCandidate(tx, candidateId);
    await keepPacing(tx, candidateId, pacing, { dailyCap, windowSize });
    const held = (await applicationsAt(tx, candidateId, ['held'])).filter((row) => row.heldBecause !== null);
    for (const { id } of held) await endHold(tx, id);
    const mails = (await mailsWaiting(tx, candidateId)).filter(({ state }) => state === 'held');
    const followedUp = await findApplications(tx, mails.map(({ applicationId }) => applicationId));
    // What was signed a moment ago keeps its undo window.
    await bringMailsForward(tx, candidateId, new Date((await databaseNow(tx)).getTime() + deps.waits.hold));
    await appendEvents(tx, candidateId, [{ applicationId: null, campaignId: null, run: null, step: 'pacing_changed', data: { dailyCap, windowSize } }]);
    return { told: [...held, ...followedUp], running: await runningCampaigns(tx, candidateId) };
  });
  deps.notifier.changed(candidateId);
  await Promise.all([...told.map((row) => deps.workflows.tell(positionOf(row), changeId)), ...running.map(({ id }) => deps.workflows.tellCampaign(id, changeId))]);
}

/** The person says that this one may go although another at the same employer is open. */
export async function allowEmployerAgain(deps: ApiDeps, userId: string, applicationId: string, changeId: string): Promise<void> {
  const row = await deps.database.asPerson(userId, async (tx) => {
    await applicationOf(tx, applicationId);
    const row = await lockApplication(tx, applicationId);
    if (row.stage === 'closed' || row.stage === 'submitted' || row.stage === 'following_up') throw refusedDecision('left_already');
    if (row.employerAgain) return row;
    await allowAtEmployer(tx, row.id);
    if (row.stage === 'held' && row.heldBecause?.why === 'same_employer') await endHold(tx, row.id);
    await appendEvents(tx, row.candidateId, [{ applicationId: row.id, campaignId: null, run: null, step: 'employer_again', data: { by: 'person' } }]);
    return row;
  });
  deps.notifier.changed(row.candidateId);
  await deps.workflows.tell(positionOf(row), changeId);
}
