import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { allNotes } from '#domain/company/company-notes.ts';
import { companyPageAddresses } from '#domain/company/page-addresses.ts';
import { checkMail } from '#domain/gate/check-document.ts';
import { gateContext } from '#domain/gate/context.ts';
import { repairLetter, repairResume } from '#domain/gate/repair.ts';
import { trustedPosting } from '#domain/untrusted/trusted.ts';
import { withCompanySentence } from '#domain/writing/letters/company-sentence.ts';
import { draftLetter } from '#domain/writing/letters/draft-letter.ts';
import { dueThanks, thanksFor } from '#domain/follow-up/interviews.ts';
import { followUpMail } from '#domain/writing/letters/follow-up-mail.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import { factAnswer } from '#domain/writing/answers/fact-answers.ts';
import { framedLetter } from '#domain/writing/letters/framed-letter.ts';
import { withoutSaid } from '#domain/writing/check-never-say.ts';
import { mailHash } from '#adapters/hash/mail-hash.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import { submittedAttempt } from '#db/applications/attempt.repository.ts';
import { keepDocument, preparationOf, readDocuments } from '#db/applications/document.repository.ts';
import { databaseNow } from '#db/access/database-now.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { interviewsOf } from '#db/follow-up/interview.repository.ts';
import { companyPages } from '#db/openings/company-page.repository.ts';
import { keepMail, mailsOf } from '#db/mails/mail.repository.ts';
import { factsToWrite } from '#db/candidates/wishes.repository.ts';
import { readApplicationView } from '../application-view.ts';
import type { ApplicationRef, WriterActivities } from '../shapes.ts';
import { companyPageOf } from './company-page.ts';
import { keepGateVerdict, withModel, type ModelDeps } from './with-model.ts';
import { doubted } from './second-opinion.ts';

export interface WriterDeps extends ModelDeps {
  readonly web: WebClient;
  readonly secondOpinion: boolean;
}

/** Writes for the person: résumés, letters and mails. What the person wrote themselves is never overwritten. */
export function createWriterActivities(deps: WriterDeps): WriterActivities {
  /** What résumé and letter are written from. */
  const papersOf = (ref: ApplicationRef) =>
    deps.database.asPerson(ref.userId, async (tx) => {
      const view = await readApplicationView(tx, ref.applicationId);
      const facts = await factsToWrite(tx, view.candidate, view.wishes);
      // What was planted in the posting for software is neither written from nor quoted.
      return {
        ...view, posting: trustedPosting(view.posting), writable: { ...view.candidate, facts }, before: await readDocuments(tx, preparationOf(view.row), []),
        pages: await companyPages(tx, companyPageAddresses(view.posting)),
      };
    });
  type Papers = Awaited<ReturnType<typeof papersOf>>;

  async function writeResume({ row, candidate, writable, wishes, posting, match, before }: Papers): Promise<void> {
    if (before.resume !== undefined) return;
    const task = { candidate: writable, posting, match, language: posting.language };
    const { result, use } = await withModel(deps, row, (llm) => llm.write({ write: 'resume', ...task }));
    // What the gate would refuse falls back to the facts' own words before anybody has to look at it.
    const plain = tailorResume(task);
    const written = repairResume(result, candidate.facts, plain);
    await keepGateVerdict(deps, row.userId, use.callId, written.verdict, written.refused.length);
    const looked = await doubted(deps, row, written.document, candidate.facts);
    const document = looked.document === written.document ? looked.document : repairResume(looked.document, candidate.facts, plain).document;
    await deps.database.asPerson(row.userId, (tx) => keepDocument(tx, preparationOf(row), 'resume', 'writer', withoutSaid(document, wishes.neverSay, gateContext(posting)), looked.doubts));
  }

  async function writeLetter({ row, candidate, writable, wishes, posting, match, before, pages }: Papers): Promise<void> {
    const company = await companyPageOf(deps, posting, pages, Context.current().cancellationSignal);
    if (company !== null) await deps.database.asPerson(row.userId, (tx) => keepDocument(tx, preparationOf(row), 'company', 'writer', company));
    if (before.letter !== undefined) return;
    const notes = allNotes(company, posting);
    const context = gateContext(posting, notes);
    const task = { candidate: writable, posting, match, language: posting.language, tone: wishes.tone, notes };
    const plain = withCompanySentence(draftLetter(task), notes, posting);
    const { result, use } = await withModel(deps, row, (llm) => llm.write({ write: 'letter', ...task }));
    const written = repairLetter(result, candidate.facts, context, plain);
    await keepGateVerdict(deps, row.userId, use.callId, written.verdict, written.refused.length);
    const looked = await doubted(deps, row, written.document, candidate.facts);
    const document = looked.document === written.document ? looked.document : repairLetter(looked.document, candidate.facts, context, plain).document;
    const framed = wishes.letterFrame === null ? document : framedLetter(document, wishes.letterFrame, candidate.facts, context);
    await deps.database.asPerson(row.userId, (tx) => keepDocument(tx, preparationOf(row), 'letter', 'writer', withoutSaid(framed, wishes.neverSay, context), looked.doubts));
  }

  return {
    async writeDocuments(ref) {
      const papers = await papersOf(ref);
      // Wait for both: what one has written is kept when the activity is tried again for the other.
      const written = await Promise.allSettled([writeResume(papers), writeLetter(papers)]);
      for (const one of written) if (one.status === 'rejected') throw one.reason;
    },

    async draftFollowUp(ref) {
      const { view, sent, mails, interviews, now } = await deps.database.asPerson(ref.userId, async (tx) => ({
        view: await readApplicationView(tx, ref.applicationId),
        sent: await submittedAttempt(tx, ref.applicationId),
        mails: await mailsOf(tx, ref.applicationId),
        interviews: await interviewsOf(tx, ref.applicationId),
        now: await databaseNow(tx),
      }));
      const from = factAnswer('email', view.candidate.facts)?.value;
      const out = mails.filter((mail) => mail.direction === 'out');
      const thanks = dueThanks(now.getTime(), interviews, out.map(({ messageId }) => messageId));
      const invited = interviews.find(({ id }) => id === thanks?.id)?.mailId ?? null;
      const to = (mails.find((mail) => mail.id === invited) ?? mails.findLast((mail) => mail.direction === 'in'))?.content.from;
      // The calendar asks for a draft only where both addresses are known.
      if (from === undefined || to === undefined || sent?.outcomeAt == null) throw ApplicationFailure.nonRetryable('a follow-up needs two addresses and a sent application');
      const task = {
        kind: thanks === null ? 'follow_up' : 'thank_you', candidate: view.candidate, employer: view.posting.employer, role: view.posting.title, language: view.posting.language, date: thanks?.day ?? sent.outcomeAt.toISOString(),
      } as const;
      const { result: written, use } = await withModel(deps, view.row, (llm) => llm.write({ write: 'follow_up', ...task }));
      const verdict = checkMail(written, view.candidate.facts, gateContext(view.posting));
      await keepGateVerdict(deps, ref.userId, use.callId, verdict, verdict.refusals.length);
      const result = verdict.passed ? written : followUpMail(task);
      const messageId = thanks === null ? `follow-up:${out.filter(({ purpose }) => purpose === 'follow_up').length + 1}` : thanksFor(thanks);
      const content = { from, to, subject: result.subject, text: result.text, facts: [] };
      await deps.database.asPerson(ref.userId, async (tx) => {
        const mailId = await keepMail(tx, {
          candidateId: view.row.candidateId, applicationId: view.row.id, direction: 'out', purpose: task.kind, state: 'waiting',
          messageId, content, contentHash: mailHash(content), reading: null,
        });
        if (mailId === null) return;
        await appendEvents(tx, view.row.candidateId, [{ applicationId: view.row.id, campaignId: view.row.campaignId, run: null, step: `${task.kind}_drafted`, data: { mailId } }]);
      });
      deps.notifier.changed(view.row.candidateId);
    },
  };
}
