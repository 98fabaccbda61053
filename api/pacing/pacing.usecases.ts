import { defaultPacing, type Pacing } from '#domain/submission/pacing.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { listApplications } from '#db/applications/application.queries.ts';
import { lockApplication, positionOf } from '#db/applications/application.repository.ts';
import { lockCandidate } from '#db/applications/attempt.repository.ts';
import { CampaignRow } from '#db/campaigns/campaign.entities.ts';
import { CandidateRow } from '#db/candidates/candidate.entities.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { applicationOf } from '../applications/applications.usecases.ts';
import { refusedDecision } from '../applications/applications.errors.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';

export type PacingView = Pacing & { readonly dailyCap: number; readonly windowSize: number };

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
export async function keepPacing(deps: ApiDeps, userId: string, candidateId: string, { dailyCap, windowSize, ...pacing }: PacingView, changeId: string): Promise<void> {
  const { held, running } = await deps.database.asPerson(userId, async (tx) => {
    await candidateRow(tx, candidateId);
    await lockCandidate(tx, candidateId);
    await tx.em.nativeUpdate(CandidateRow, { id: candidateId }, { dailyCap, windowSize, pacing });
    const held = (await tx.em.find(ApplicationRow, { candidateId, stage: 'held' })).filter((row) => row.heldBecause !== null);
    for (const row of held) await lookAgain(tx, row);
    await appendEvents(tx, candidateId, [{ applicationId: null, campaignId: null, run: null, step: 'pacing_changed', data: { dailyCap, windowSize } }]);
    return { held, running: await tx.em.find(CampaignRow, { candidateId, state: 'running' }) };
  });
  deps.notifier.changed(candidateId);
  await Promise.all([...held.map((row) => deps.workflows.tell(positionOf(row), changeId)), ...running.map(({ id }) => deps.workflows.tellCampaign(id, changeId))]);
}

/** The person says that this one may go although another at the same employer is open. */
export async function allowEmployerAgain(deps: ApiDeps, userId: string, applicationId: string, changeId: string): Promise<void> {
  const row = await deps.database.asPerson(userId, async (tx) => {
    await applicationOf(tx, applicationId);
    const row = await lockApplication(tx, applicationId);
    if (row.stage === 'closed' || row.stage === 'submitted' || row.stage === 'following_up') throw refusedDecision('it has left or ended already');
    if (row.employerAgain) return row;
    await tx.em.nativeUpdate(ApplicationRow, { id: row.id }, { employerAgain: true });
    if (row.stage === 'held' && row.heldBecause?.why === 'same_employer') await lookAgain(tx, row);
    await appendEvents(tx, row.candidateId, [{ applicationId: row.id, campaignId: null, run: null, step: 'employer_again', data: { by: 'person' } }]);
    return row;
  });
  deps.notifier.changed(row.candidateId);
  await deps.workflows.tell(positionOf(row), changeId);
}

/** A dated hold ends now; whether it may go is asked anew. The undo window of its signature is long over. */
async function lookAgain(tx: PersonTx, row: ApplicationRow): Promise<void> {
  await tx.em.nativeUpdate(ApplicationRow, { id: row.id, stage: 'held' }, { waitUntil: await databaseNow(tx), heldBecause: null });
}
