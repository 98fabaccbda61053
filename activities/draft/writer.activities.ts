import { ApplicationFailure } from '@temporalio/common';
import { factAnswer } from '#domain/writing/fact-answers.ts';
import { LlmError, type Answered, type Llm } from '#adapters/llm/llm.port.ts';
import { mailHash } from '#adapters/hash/mail-hash.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { submittedAttempt } from '#db/applications/attempt.repository.ts';
import { findDocument, keepDocument } from '#db/applications/document.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { keepMail, mailsOf } from '#db/mails/mail.repository.ts';
import { readApplicationView } from '../application-view.ts';
import type { Desk } from '../desk.ts';
import type { ApplicationRef, WriterActivities } from '../shapes.ts';

/** Everything that is written for the person. What the person wrote themselves is never written over. */
export function createWriterActivities(deps: Desk & { readonly llm: Llm }): WriterActivities {
  const deskOf = (ref: ApplicationRef, kind: 'resume' | 'letter') =>
    deps.database.asPerson(ref.userId, async (tx) => {
      const view = await readApplicationView(tx, ref.applicationId);
      return { ...view, before: await findDocument(tx, preparationOf(view.row), kind) };
    });

  return {
    async tailorResume(ref) {
      const { row, candidate, posting, match, before } = await deskOf(ref, 'resume');
      if (before !== null) return;
      const { result } = await asked(deps.llm.write({ write: 'resume', candidate, posting, match, language: posting.language }));
      await deps.database.asPerson(ref.userId, (tx) => keepDocument(tx, preparationOf(row), 'resume', 'writer', result));
    },

    async draftLetter(ref) {
      const { row, candidate, posting, match, before } = await deskOf(ref, 'letter');
      if (before !== null) return;
      const { result } = await asked(deps.llm.write({ write: 'letter', candidate, posting, match, language: posting.language, tone: 'plain' }));
      await deps.database.asPerson(ref.userId, (tx) => keepDocument(tx, preparationOf(row), 'letter', 'writer', result));
    },

    async draftFollowUp(ref) {
      const { view, sent, mails } = await deps.database.asPerson(ref.userId, async (tx) => ({
        view: await readApplicationView(tx, ref.applicationId),
        sent: await submittedAttempt(tx, ref.applicationId),
        mails: await mailsOf(tx, ref.applicationId),
      }));
      const from = factAnswer('email', view.candidate.facts)?.value;
      const to = mails.findLast((mail) => mail.direction === 'in')?.content.from;
      // The calendar asks for a draft only where both addresses are known.
      if (from === undefined || to === undefined || sent?.outcomeAt == null) throw ApplicationFailure.nonRetryable('a follow-up needs two addresses and a sent application');
      const { result } = await asked(
        deps.llm.write({
          write: 'follow_up', kind: 'follow_up', candidate: view.candidate, employer: view.posting.employer, role: view.posting.title,
          language: view.posting.language, date: sent.outcomeAt.toISOString(),
        }),
      );
      const n = mails.filter((mail) => mail.direction === 'out').length + 1;
      const content = { from, to, subject: result.subject, text: result.text, facts: [] };
      await deps.database.asPerson(ref.userId, async (tx) => {
        const mailId = await keepMail(tx, {
          candidateId: view.row.candidateId, applicationId: view.row.id, direction: 'out', purpose: 'follow_up', state: 'waiting',
          messageId: `follow-up:${n}`, content, contentHash: mailHash(content), reading: null,
        });
        if (mailId === null) return;
        await appendEvents(tx, view.row.candidateId, [{ applicationId: view.row.id, campaignId: view.row.campaignId, run: null, step: 'follow_up_drafted', data: { mailId } }]);
      });
      deps.notifier.changed(view.row.candidateId);
    },
  };
}

function preparationOf(row: ApplicationRow) {
  return { applicationId: row.id, preparation: row.preparation };
}

/** A model's failure as Temporal takes it: retry, wait as the provider asked, or give up. */
async function asked<T>(call: Promise<Answered<T>>): Promise<Answered<T>> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof LlmError)) throw error;
    throw ApplicationFailure.create({
      type: 'LlmError', message: error.message, nonRetryable: error.next === 'give_up', cause: error, ...(error.afterMs === null ? {} : { nextRetryDelay: error.afterMs }),
    });
  }
}
