import type { Candidate } from '#domain/candidate/candidate.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import { usualWishes, writableFacts, type MasterSelection, type WritingWishes } from '#domain/candidate/wishes.ts';
import type { PersonTx } from '../access/database.ts';
import { CandidateRow, MasterResumeRow } from './candidate.entities.ts';

/** How the person wants to be written for; the product's usual where they said nothing. */
export async function readWishes(tx: PersonTx, candidateId: string): Promise<WritingWishes> {
  const [row] = await tx.em.execute<{ wishes: Partial<WritingWishes> | null }[]>('select wishes from candidate where id = ?', [candidateId]);
  if (row === undefined) throw new Error(`there is no candidate ${candidateId}`);
  return { ...usualWishes, ...row.wishes };
}

/** Keeps how the person wants to be written for. */
export async function keepWishes(tx: PersonTx, candidateId: string, wishes: WritingWishes): Promise<void> {
  await tx.em.nativeUpdate(CandidateRow, { id: candidateId }, { wishes });
}

/** A candidate's master résumés, the oldest first. */
export async function listMasters(tx: PersonTx, candidateId: string): Promise<MasterSelection[]> {
  const rows = await tx.em.find(MasterResumeRow, { candidateId }, { orderBy: { createdAt: 'asc' } });
  return rows.map(({ id, name, facts }) => ({ id, name, facts }));
}

/** Makes or replaces a master résumé. */
export async function keepMaster(tx: PersonTx, candidateId: string, master: MasterSelection): Promise<void> {
  await tx.em.execute(
    `insert into master_resume (id, user_id, candidate_id, name, facts) values (?, ?, ?, ?, ?::jsonb)
     on conflict (id) do update set name = excluded.name, facts = excluded.facts where master_resume.candidate_id = excluded.candidate_id`,
    [master.id, tx.userId, candidateId, master.name, JSON.stringify(master.facts)],
  );
}

/** Removes a master résumé; documents that were tailored from it stay. */
export async function dropMaster(tx: PersonTx, candidateId: string, masterId: string): Promise<void> {
  await tx.em.nativeDelete(MasterResumeRow, { id: masterId, candidateId });
}

/** The master in use, or null for everything on record; one that is gone counts as null. */
export async function chosenMaster(tx: PersonTx, candidateId: string, masterId: string | null): Promise<MasterSelection | null> {
  if (masterId === null) return null;
  return (await listMasters(tx, candidateId)).find((master) => master.id === masterId) ?? null;
}

/** The person's wishes with the facts that a writer may use. */
export async function readWriting(tx: PersonTx, candidate: Pick<Candidate, 'id' | 'facts'>): Promise<{ readonly wishes: WritingWishes; readonly facts: readonly Fact[] }> {
  const wishes = await readWishes(tx, candidate.id);
  return { wishes, facts: await factsToWrite(tx, candidate, wishes) };
}

/** The facts that a writer may use. */
export async function factsToWrite(tx: PersonTx, candidate: Pick<Candidate, 'id' | 'facts'>, wishes: WritingWishes): Promise<readonly Fact[]> {
  return writableFacts(candidate.facts, wishes, await chosenMaster(tx, candidate.id, wishes.masterId));
}
