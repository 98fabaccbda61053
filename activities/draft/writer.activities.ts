import { Context } from '@temporalio/activity';
import { allNotes } from '#domain/company/company-notes.ts';
import { companyPageAddresses } from '#domain/company/page-addresses.ts';
import { gateContext } from '#domain/gate/context.ts';
import { repairLetter, repairResume } from '#domain/gate/repair.ts';
import { trustedPosting } from '#domain/untrusted/trusted.ts';
import { withCompanySentence } from '#domain/writing/letters/company-sentence.ts';
import { draftLetter } from '#domain/writing/letters/draft-letter.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import { framedLetter } from '#domain/writing/letters/framed-letter.ts';
import { withoutSaid } from '#domain/writing/check-never-say.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import { keepDocument, preparationOf, readDocuments } from '#db/applications/document.repository.ts';
import { companyPages } from '#db/openings/company-page.repository.ts';
import { factsToWrite } from '#db/candidates/wishes.repository.ts';
import { readApplicationView } from '../application-view.ts';
import type { ApplicationRef, WriterActivities } from '../shapes.ts';
import { companyPageOf } from './company-page.ts';
import { draftFollowUp } from './draft-follow-up.ts';
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
      // Nobody reads what would be written now, and a model costs.
      if (papers.row.stage === 'closed') return;
      // Wait for both: what one has written is kept when the activity is tried again for the other.
      const written = await Promise.allSettled([writeResume(papers), writeLetter(papers)]);
      for (const one of written) if (one.status === 'rejected') throw one.reason;
    },

    draftFollowUp: (ref) => draftFollowUp(deps, ref),
  };
}
