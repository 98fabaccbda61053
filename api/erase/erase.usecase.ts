import { clearErasedFiles, eraseCandidate, isLeaving } from '#db/candidates/erase.repository.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { otherName, somethingLeaves } from './erase.errors.ts';

/**
 * Erases one candidate: what runs for them, every row, the files and vectors that nobody else shares. Hashes of what
 * was signed stay. `name` is what the person typed: it must be the candidate's. Refused while something is leaving.
 */
export async function eraseOne(deps: ApiDeps, userId: string, candidateId: string, name: string): Promise<void> {
  await deps.database.asPerson(userId, async (tx) => {
    const row = await candidateRow(tx, candidateId);
    if (row.name.trim() !== name.trim()) throw otherName();
    if (await isLeaving(tx, candidateId)) throw somethingLeaves();
  });
  // Before the rows: where Temporal is away nothing is erased, and what the record still has begins again by itself.
  await deps.workflows.forget(candidateId);
  const erased = await deps.database.asPerson(userId, (tx) => eraseCandidate(tx, candidateId));
  if (erased === null) throw somethingLeaves();
  await forgetElsewhere(deps, userId, candidateId, erased);
}

/** From here on the candidate is gone, whatever fails: files that are left over go with the next turn of the workers' job. */
async function forgetElsewhere(deps: ApiDeps, userId: string, candidateId: string, { files, openings }: { readonly files: readonly string[]; readonly openings: readonly string[] }): Promise<void> {
  const report = (what: string) => (error: unknown) => deps.log.warn({ err: error, candidateId }, what);
  await clearErasedFiles(deps.database, userId, candidateId, files, deps.files).catch(report('files of an erased candidate are left over for now'));
  const { index, collection } = deps.vectors;
  if (openings.length > 0) await index.remove(collection, openings).catch(report('vectors of an erased candidate are left over'));
  // What the reconciler began again meanwhile.
  await deps.workflows.forget(candidateId).catch(report('workflows of an erased candidate end by themselves'));
}
