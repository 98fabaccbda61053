import { mergeFacts, type Merged } from '#domain/candidate/merge-facts.ts';
import { readCandidate, lockCandidate } from '#db/candidates/candidate.repository.ts';
import { keepMerged } from '#db/candidates/fact.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { candidateRow } from './find-candidate.ts';
import type { Imported } from './import-resume.ts';

/** Lays what was read over the candidate's record, all of it or nothing. Nothing on record is overwritten or doubled. */
export async function importInto(deps: Pick<ApiDeps, 'database' | 'notifier'>, userId: string, candidateId: string, imported: Imported): Promise<Merged> {
  const merged = await deps.database.asPerson(userId, async (tx) => {
    await candidateRow(tx, candidateId);
    // Two files at once would each find the record without the other.
    await lockCandidate(tx, candidateId);
    const { facts } = await readCandidate(tx, candidateId);
    const merged = mergeFacts(facts, imported.facts);
    await keepMerged(tx, candidateId, merged);
    await appendEvents(tx, candidateId, [{ applicationId: null, campaignId: null, run: null, step: 'resume_imported', data: { added: merged.added.length, enriched: merged.enriched.length, known: merged.known } }]);
    return merged;
  });
  deps.notifier.changed(candidateId);
  return merged;
}
