import type { z } from 'zod';
import { needsYouSentence } from '#domain/application/needs-you-says.ts';
import { stepsOfPerson } from '#domain/application/stages.ts';
import { bundleChanges } from '#domain/bundle/bundle-changes.ts';
import { masterResume } from '#domain/documents/master-resume.ts';
import type { Candidate } from '#domain/candidate/candidate.ts';
import { proposedInterview } from '#domain/follow-up/proposed-interview.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { workflowIds } from '#workflows/messages.ts';
import type { ApplicationRow, HeldBecause, NeedsYou } from '#db/applications/application.entities.ts';
import type { AttemptRow } from '#db/applications/attempt.entities.ts';
import type { BundleRow } from '#db/applications/bundle.entities.ts';
import type { EvidenceRow } from '#db/applications/evidence.entities.ts';
import type { ApplicationHead } from '#db/applications/application.queries.ts';
import { stepShown } from '#db/applications/evidence.repository.ts';
import type { NoteRow } from '#db/applications/note.entities.ts';
import type { RecordBehind } from '#db/candidates/cited.repository.ts';
import type { EventRow } from '#db/events/event.entities.ts';
import type { KeptInterview } from '#db/follow-up/interview.repository.ts';
import type { MailRow } from '#db/mails/mail.entities.ts';
import type { OneOpening } from '#db/openings/opening.queries.ts';
import type { ApiDeps } from '../deps.ts';
import { openingView } from '../openings/opening.view.ts';
import { mutable } from '../shared/mutable.ts';
import { iso } from '../shared/instants.ts';
import { placesInWords } from '../shared/posting-words.ts';
import type { needsYouSchema } from '../shared/domain.schemas.ts';
import { foundEntry } from './found-entry.ts';
import type { applicationSchema, applicationSummarySchema, bundleViewSchema, mailViewSchema } from './applications.schemas.ts';

/** Where a file of an application is read. */
const fileUrl = (applicationId: string, key: string) => `/api/v1/applications/${applicationId}/files/${key}`;

/** An application as a line of a list. */
export function summaryView({ row, posting, score, sentAt }: ApplicationHead): z.input<typeof applicationSummarySchema> {
  return {
    id: row.id, title: posting.title, employer: posting.employer, places: placesInWords(posting), stage: row.stage, ending: row.ending,
    score: score === null ? null : Math.round(score), stageSince: row.stageSince.toISOString(), waitUntil: iso(row.waitUntil),
    needsYouReason: row.needsYou?.reason ?? null, sentAt: iso(sentAt),
  };
}

/** What the person is asked, with the address of its picture. */
export function needsYouView(applicationId: string, needsYou: NeedsYou | null): z.input<typeof needsYouSchema> | null {
  if (needsYou === null) return null;
  const { reason, says, questions, screenshotKey } = needsYou;
  return { reason, says: needsYouSentence(says), told: typeof says === 'string' ? null : mutable(says), questions: mutable(questions), screenshotUrl: screenshotKey === null ? null : fileUrl(applicationId, screenshotKey) };
}

/** A mail as it is shown: what was read in it, and the day that an invitation proposes. */
export function mailView(mail: MailRow): z.input<typeof mailViewSchema> {
  const { from, to, subject, text } = mail.content;
  return {
    id: mail.id, direction: mail.direction, purpose: mail.purpose, state: mail.state, from, to, subject, text, contentHash: mail.contentHash,
    waitUntil: iso(mail.waitUntil), reading: mail.reading === null ? null : { ...mail.reading, words: mail.reading.words.join(' ') },
    proposed: mail.reading?.kind === 'interview' ? proposedInterview(`${subject}\n${text}`, mail.createdAt.toISOString().slice(0, 10)) : null,
    createdAt: mail.createdAt.toISOString(), settledAt: iso(mail.settledAt),
  };
}

function bundleView(bundle: BundleRow): z.input<typeof bundleViewSchema> {
  const { content } = bundle;
  return mutable({
    id: bundle.id, hash: bundle.hash, destination: content.bundle.destination, sentByUs: content.bundle.candidateKind === 'practice',
    resume: content.resume, letter: content.letter, answers: content.answers, questions: content.plan.questions, verdict: content.verdict,
    files: content.files.map((file) => ({ role: file.role, fileName: file.fileName, bytes: file.bytes, sha256: file.sha256, url: fileUrl(bundle.applicationId, file.key) })),
  });
}

export interface ApplicationStory {
  readonly head: ApplicationHead;
  readonly opening: OneOpening;
  readonly posting: Posting;
  readonly candidate: Candidate;
  readonly record: RecordBehind;
  readonly goesFrom: HeldBecause | null;
  readonly bundle: BundleRow | null;
  readonly attempts: readonly AttemptRow[];
  readonly evidence: readonly EvidenceRow[];
  /** When files of the evidence were removed, by its id. */
  readonly removed: ReadonlyMap<string, Date>;
  /** The bundle before this one, or null. */
  readonly before: BundleRow | null;
  readonly campaign: { readonly id: string; readonly name: string } | null;
  readonly notes: readonly NoteRow[];
  readonly mails: readonly MailRow[];
  readonly interviews: readonly KeptInterview[];
  readonly events: readonly EventRow[];
}

/** One application's whole story. */
export function storyView(story: ApplicationStory, temporalUi: ApiDeps['temporalUi']): z.input<typeof applicationSchema> {
  const { row } = story.head;
  return {
    ...summaryView(story.head),
    candidateKind: story.candidate.kind,
    moves: row.moves,
    attempt: row.attempt,
    opening: { ...openingView(story.opening.head), description: story.posting.description, url: story.posting.url, applyUrl: story.posting.applyUrl },
    match: mutable(story.opening.match),
    reading: mutable(story.opening.reading),
    bundle: story.bundle === null ? null : bundleView(story.bundle),
    master: mutable(masterResume({ facts: story.record.master }, story.bundle?.content.resume.language === 'de' ? 'de' : 'en')),
    facts: mutable(story.record.facts),
    needsYou: needsYouView(row.id, row.needsYou),
    goesFrom: story.goesFrom,
    can: stepsOfPerson(row.stage),
    attempts: story.attempts.map((attempt) => ({
      n: attempt.n, channel: attempt.channel, claimedAt: attempt.claimedAt.toISOString(), intentAt: iso(attempt.intentAt), outcome: attempt.outcome,
      outcomeAt: iso(attempt.outcomeAt), marker: typeof attempt.detail?.['marker'] === 'string' ? attempt.detail['marker'] : null,
    })),
    evidence: story.evidence.map((one) => ({ id: one.id, kind: one.kind, ...stepShown(one), at: one.at.toISOString(), sha256: one.sha256, url: one.fileKey === null || story.removed.has(one.id) ? null : fileUrl(row.id, one.fileKey) })),
    mails: story.mails.map(mailView),
    interviews: mutable(story.interviews),
    notes: story.notes.map(({ id, createdAt, text }) => ({ id, at: createdAt.toISOString(), text })),
    changes: story.bundle === null || story.before === null ? null : mutable(bundleChanges(story.before.content, story.bundle.content)),
    campaign: story.campaign,
    timeline: [...foundEntry(story.opening.seen, row.createdAt), ...story.events.map(({ seq, at, step, data }) => ({ seq, at: at.toISOString(), step, data }))],
    workflowUrl: workflowUrl(row, temporalUi),
  };
}

function workflowUrl(row: ApplicationRow, temporalUi: ApiDeps['temporalUi']): string | null {
  return temporalUi === null ? null : `${temporalUi.url}/namespaces/${temporalUi.namespace}/workflows/${encodeURIComponent(workflowIds.application(row.id, row.run))}`;
}
