import type { Decision } from '#domain/application/decisions.ts';
import { stages, type Stage } from '#domain/application/stages.ts';
import { FileMissing } from '#adapters/files/files.port.ts';
import { listApplications, withHeads } from '#db/applications/application.queries.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { bundleBefore, readBundle, renderedFileName } from '#db/applications/bundle.repository.ts';
import { attemptsOf } from '#db/applications/attempt.repository.ts';
import { readEvidence, removedOf } from '#db/applications/evidence.repository.ts';
import { addNote, notesOf } from '#db/applications/note.repository.ts';
import { goesFrom } from '#db/applications/pacing.repository.ts';
import { readCampaign } from '#db/campaigns/campaign.repository.ts';
import { openApplication } from '#db/campaigns/take.repository.ts';
import { recordBehind } from '#db/candidates/cited.repository.ts';
import { readCandidate, readCandidateWith } from '#db/candidates/candidate.repository.ts';
import { appendEvents, readEventsOfApplication } from '#db/events/event.repository.ts';
import { interviewsOf } from '#db/follow-up/interview.repository.ts';
import { mailsOf } from '#db/mails/mail.repository.ts';
import { applicationsFor, readOpening } from '#db/openings/opening.queries.ts';
import { listedPosting } from '#db/openings/opening.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { notFound } from '../http/errors.ts';
import { alreadyTaken, refusedDecision } from './applications.errors.ts';
import { storyView, summaryView } from './application.view.ts';
import type { Decided } from './decide.ts';
import { applicationOf } from './find-application.ts';

/** A candidate's applications, all or those at one stage. */
export async function listOf(deps: ApiDeps, userId: string, candidateId: string, stage: Stage | undefined) {
  const heads = await deps.database.asPerson(userId, (tx) => listApplications(tx, candidateId, stage === undefined ? stages : [stage]));
  return heads.map(summaryView);
}

/** Everything the application's page shows. */
export async function storyOf(deps: ApiDeps, userId: string, applicationId: string) {
  const story = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    // Asked for together: none waits for another's answer.
    const [[head], opening, bundle, before, campaign, notes, { candidate, wishes, posting }, attempts, evidence, mails, interviews, events] = await Promise.all([
      withHeads(tx, [row]),
      readOpening(tx, row.candidateId, row.openingId),
      row.bundleId === null ? null : readBundle(tx, row.bundleId),
      row.bundleId === null ? null : bundleBefore(tx, { id: row.bundleId, applicationId: row.id }),
      row.campaignId === null ? null : readCampaign(tx, row.campaignId),
      notesOf(tx, row.id),
      readCandidateWith(tx, row),
      attemptsOf(tx, row.id),
      readEvidence(tx, row.id),
      mailsOf(tx, row.id),
      interviewsOf(tx, row.id),
      readEventsOfApplication(tx, row.id),
    ]);
    if (head === undefined || opening === null) throw notFound('application');
    const [removed, record, from] = await Promise.all([
      removedOf(tx, evidence.map(({ id }) => id)),
      recordBehind(tx, candidate, bundle, wishes),
      goesFrom(tx, row, bundle?.content.bundle.destination.employer ?? null, deps.clock.now()),
    ]);
    return {
      head, opening, bundle, before, notes, candidate, posting, record, attempts, evidence, removed, mails, interviews, events, goesFrom: from,
      campaign: campaign === null ? null : { id: campaign.id, name: campaign.name },
    };
  });
  return storyView(story, deps.temporalUi);
}

/** Keeps a note beside the application; other windows hear of it. */
export async function noteOn(deps: ApiDeps, userId: string, applicationId: string, text: string): Promise<string> {
  const { id, candidateId } = await deps.database.asPerson(userId, async (tx) => {
    const { candidateId } = await applicationOf(tx, applicationId);
    const id = await addNote(tx, applicationId, text);
    await appendEvents(tx, candidateId, [{ applicationId, campaignId: null, run: null, step: 'noted', data: {} }]);
    return { id, candidateId };
  });
  deps.notifier.changed(candidateId);
  return id;
}

/** Brings a decision that needs nothing kept beside it. */
export async function decideOn(deps: ApiDeps, userId: string, applicationId: string, decision: Decision): Promise<Decided> {
  const row = await deps.database.asPerson(userId, (tx) => applicationOf(tx, applicationId));
  return deps.decide(positionOf(row), decision);
}

/** Rejects it. The person's own words stay in the database as a note; the decision carries the reason alone. */
export async function rejectApplication(deps: ApiDeps, userId: string, applicationId: string, why: { readonly reason: string; readonly note: string }, changeId: string): Promise<Decided> {
  const decided = await decideOn(deps, userId, applicationId, { kind: 'reject', messageId: changeId, reason: why.reason });
  if (why.note !== '') await noteOn(deps, userId, applicationId, why.note);
  return decided;
}

/** Takes an opening by hand, whatever a campaign thinks of it. */
export async function takeOpening(deps: ApiDeps, userId: string, candidateId: string, openingId: string): Promise<string> {
  const row = await deps.database.asPerson(userId, async (tx) => {
    const { kind } = await readCandidate(tx, candidateId);
    const posting = await listedPosting(tx, openingId);
    if (posting === null) throw notFound('opening');
    if (posting.practice !== (kind === 'practice')) throw refusedDecision('other_practice');
    const opened = await openApplication(tx, candidateId, openingId, null);
    if (opened === null) {
      const [before] = await applicationsFor(tx, candidateId, openingId);
      throw before === undefined ? notFound('opening') : alreadyTaken(before);
    }
    await appendEvents(tx, candidateId, [{ applicationId: opened.id, campaignId: null, run: opened.run, step: '0:taken', data: { step: 'taken', to: 'preparing', by: 'person' } }]);
    return opened;
  });
  deps.notifier.changed(candidateId);
  await deps.workflows.application({ position: positionOf(row), waits: deps.waits, candidateId, campaignId: null });
  return row.id;
}

/** Ends the name of a file that other programs open. */
const endings: Readonly<Record<string, string>> = { trace: '.zip', recording: '.avi' };

/** Reads a file of an application: signed documents, screenshots. Only keys that the application names are served. */
export async function fileOf(deps: ApiDeps, userId: string, applicationId: string, key: string) {
  const name = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    const rendered = await renderedFileName(tx, row.id, key);
    if (rendered !== null) return rendered;
    const proof = (await readEvidence(tx, row.id)).find((evidence) => evidence.fileKey === key);
    if (proof !== undefined || row.needsYou?.screenshotKey === key) return `${proof?.kind ?? 'screenshot'}${endings[proof?.kind ?? ''] ?? ''}`;
    throw notFound('file');
  });
  const { bytes, mediaType } = await deps.files.get(userId, key).catch((error: unknown) => {
    // A picture whose time was over.
    if (error instanceof FileMissing) throw notFound('file');
    throw error;
  });
  return { bytes, mediaType, fileName: name };
}
