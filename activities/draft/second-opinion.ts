import type { Fact } from '#domain/candidate/fact.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import { afterDoubts, claimsToDoubt } from '#domain/gate/second-opinion.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import type { KeptDoubt } from '#db/applications/document.entities.ts';
import { withModel } from './with-model.ts';
import type { WriterDeps } from './writer.activities.ts';

/** The document after a second look by a model, if the settings ask for one. It can only add doubts; what it doubted is kept for the person to see. */
export async function doubted<T extends ResumeDocument | LetterDocument>(deps: WriterDeps, row: ApplicationRow, document: T, facts: readonly Fact[]): Promise<{ readonly document: T; readonly doubts: readonly KeptDoubt[] }> {
  const claims = deps.secondOpinion ? claimsToDoubt(document, facts) : [];
  if (claims.length === 0) return { document, doubts: [] };
  const { result } = await withModel(deps, row, (llm) => llm.extract({ extract: 'doubts', claims }));
  const doubts = result.flatMap(({ claim, words, why }): KeptDoubt[] => (claims[claim] === undefined ? [] : [{ claim: claims[claim].text, words, why }]));
  return { document: afterDoubts(document, new Set(doubts.map(({ claim }) => claim)), facts), doubts };
}
