import { ApplicationFailure } from '@temporalio/common';
import { dueThanks, thanksFor } from '#domain/follow-up/interviews.ts';
import { stopsFollowUps } from '#domain/follow-up/next-follow-up.ts';
import { checkMail } from '#domain/gate/check-document.ts';
import { gateContext } from '#domain/gate/context.ts';
import { factAnswer } from '#domain/writing/answers/fact-answers.ts';
import { followUpMail } from '#domain/writing/letters/follow-up-mail.ts';
import { mailHash } from '#adapters/hash/mail-hash.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import { lockApplication } from '#db/applications/application.repository.ts';
import { submittedAttempt } from '#db/applications/attempt.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { interviewsOf } from '#db/follow-up/interview.repository.ts';
import { keepMail, mailsOf } from '#db/mails/mail.repository.ts';
import { readApplicationView } from '../application-view.ts';
import type { ApplicationRef } from '../shapes.ts';
import { keepGateVerdict, withModel, type ModelDeps } from './with-model.ts';

/** Drafts the follow-up or the thanks that are due, once: it waits for the person's signature. */
export async function draftFollowUp(deps: ModelDeps, ref: ApplicationRef): Promise<void> {
  const due = await deps.database.asPerson(ref.userId, (tx) => dueDraft(tx, ref.applicationId));
  if (due === null) return;
  const { view: { row, candidate, posting }, task, messageId, from, to } = due;
  const { result: written, use } = await withModel(deps, row, (llm) => llm.write({ write: 'follow_up', ...task }));
  const verdict = checkMail(written, candidate.facts, gateContext(posting));
  await keepGateVerdict(deps, ref.userId, use.callId, verdict, verdict.refusals.length);
  const { subject, text } = verdict.passed ? written : followUpMail(task);
  const content = { from, to, subject, text, facts: [] };
  await deps.database.asPerson(ref.userId, async (tx) => {
    // While it was written the employer may have answered, or the application ended.
    if ((await dueDraft(tx, row.id))?.messageId !== messageId) return;
    const mailId = await keepMail(tx, {
      candidateId: row.candidateId, applicationId: row.id, direction: 'out', purpose: task.kind, state: 'waiting',
      messageId, content, contentHash: mailHash(content), reading: null,
    });
    if (mailId === null) return;
    await appendEvents(tx, row.candidateId, [{ applicationId: row.id, campaignId: row.campaignId, run: null, step: `${task.kind}_drafted`, data: { mailId } }]);
  });
  deps.notifier.changed(row.candidateId);
}

/**
 * What is to be drafted, under the application's lock; null where nothing is: it has ended, the employer answered, or a
 * mail is drafted already, by the try of this activity before this one. Throws, not to be tried again, where an address is
 * not known: the calendar asks for no draft then.
 */
async function dueDraft(tx: PersonTx, applicationId: string) {
  const row = await lockApplication(tx, applicationId);
  if (row.stage !== 'following_up') return null;
  const [view, sent, mails, interviews, now] = [
    await readApplicationView(tx, row.id, row), await submittedAttempt(tx, row.id), await mailsOf(tx, row.id), await interviewsOf(tx, row.id), await databaseNow(tx),
  ];
  const out = mails.filter((mail) => mail.direction === 'out');
  const thanks = dueThanks(now.getTime(), interviews, out.map(({ messageId }) => messageId));
  if (thanks === null && stopsFollowUps(mails, interviews)) return null;

  const from = factAnswer('email', view.candidate.facts)?.value;
  const invited = interviews.find(({ id }) => id === thanks?.id)?.mailId ?? null;
  const to = (mails.find((mail) => mail.id === invited) ?? mails.findLast((mail) => mail.direction === 'in'))?.content.from;
  if (from === undefined || to === undefined || sent?.outcomeAt == null) throw ApplicationFailure.nonRetryable('a follow-up needs two addresses and a sent application');
  const task = {
    kind: thanks === null ? 'follow_up' : 'thank_you', candidate: view.candidate, employer: view.posting.employer, role: view.posting.title, language: view.posting.language, date: thanks?.day ?? sent.outcomeAt.toISOString(),
  } as const;
  const messageId = thanks === null ? `follow-up:${out.filter(({ purpose }) => purpose === 'follow_up').length + 1}` : thanksFor(thanks);
  return { view, task, messageId, from, to };
}
