import type { Fact } from '#domain/candidate/fact.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import { afterDoubts, claimsToDoubt } from '#domain/gate/second-opinion.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { withModel } from './model-desk.ts';
import type { WriterDeps } from './writer.activities.ts';

/** The document after a model had a second look at it, where the settings ask for one. It may add doubts, never remove one. */
export async function doubted<T extends ResumeDocument | LetterDocument>(deps: WriterDeps, row: ApplicationRow, document: T, facts: readonly Fact[]): Promise<T> {
  const claims = deps.secondOpinion ? claimsToDoubt(document, facts) : [];
  if (claims.length === 0) return document;
  const { result } = await withModel(deps, row, (llm) => llm.extract({ extract: 'doubts', claims }));
  return afterDoubts(document, new Set(result.flatMap((doubt) => claims[doubt.claim]?.text ?? [])), facts);
}
