import type { Fact } from '#domain/candidate/fact.ts';
import type { PersonTx } from '../access/database.ts';
import { ask } from '../access/rows.ts';
import { textArray } from '../access/text-array.ts';
import { FactRow, FactVersionRow } from './candidate.entities.ts';

/** A fact as it stood until then; `until` null is how it stands now. */
export interface FactVersion {
  readonly version: number;
  readonly content: Fact;
  readonly until: Date | null;
}

/** The fact of this candidate, retired or not; null where there is none. */
export async function findFact(tx: PersonTx, candidateId: string, factId: string): Promise<{ readonly content: Fact; readonly version: number; readonly retiredAt: Date | null } | null> {
  return tx.em.findOne(FactRow, { id: factId, candidateId });
}

/** Adds a fact behind all others. */
export async function addFact(tx: PersonTx, candidateId: string, fact: Fact): Promise<void> {
  await tx.em.execute(
    `insert into fact (id, user_id, candidate_id, position, content)
     select ?, ?, ?, coalesce(max(position), 0) + 1, ?::jsonb from fact where candidate_id = ?`,
    [fact.id, tx.userId, candidateId, JSON.stringify(fact), candidateId],
  );
}

/** Puts a fact's new words in place of the old ones, which stay readable as a version. */
export async function changeFact(tx: PersonTx, candidateId: string, fact: Fact): Promise<void> {
  await tx.em.execute(
    `with old as (select id, version, content from fact where id = ? and candidate_id = ? for update),
          kept as (insert into fact_version (fact_id, version, user_id, candidate_id, content) select id, version, ?, ?, content from old)
     update fact set content = ?::jsonb, version = old.version + 1 from old where fact.id = old.id`,
    [fact.id, candidateId, tx.userId, candidateId, JSON.stringify(fact)],
  );
}

/** Takes facts off the record. They stay readable for the documents that cite them. */
export async function retireFacts(tx: PersonTx, candidateId: string, ids: readonly string[]): Promise<void> {
  await tx.em.nativeUpdate(FactRow, { candidateId, id: { $in: [...ids] }, retiredAt: null }, { retiredAt: new Date() });
}

/** Lays a merged record over the one that is there: known facts get a version where they changed, new ones are added, the order is the given one. */
export async function keepMerged(tx: PersonTx, candidateId: string, merged: { readonly facts: readonly Fact[]; readonly added: readonly string[]; readonly enriched: readonly string[] }): Promise<void> {
  for (const fact of merged.facts) {
    if (merged.added.includes(fact.id)) await addFact(tx, candidateId, fact);
    else if (merged.enriched.includes(fact.id)) await changeFact(tx, candidateId, fact);
  }
  await tx.em.execute(
    'update fact set position = o.ordinality from jsonb_array_elements_text(?::jsonb) with ordinality as o(id, ordinality) where fact.id = o.id::uuid and fact.candidate_id = ?',
    [JSON.stringify(merged.facts.map((fact) => fact.id)), candidateId],
  );
}

/** Every version of a fact, oldest first. */
export async function versionsOf(tx: PersonTx, factId: string): Promise<FactVersion[]> {
  const before = await tx.em.find(FactVersionRow, { factId }, { orderBy: { version: 'asc' } });
  const now = await tx.em.findOneOrFail(FactRow, { id: factId });
  return [...before.map(({ version, content, until }) => ({ version, content, until })), { version: now.version, content: now.content, until: now.retiredAt }];
}

/** The named facts as they stood at a moment, retired or changed since: what a document of that moment cites. */
export async function factsAsOf(tx: PersonTx, candidateId: string, ids: readonly string[], at: Date): Promise<Fact[]> {
  return (await factsThenAndNow(tx, candidateId, ids, at)).map(({ before }) => before);
}

/** The same beside what each says now, and whether it was taken off the record since. */
export async function factsThenAndNow(tx: PersonTx, candidateId: string, ids: readonly string[], at: Date): Promise<{ readonly before: Fact; readonly now: Fact; readonly retired: boolean }[]> {
  if (ids.length === 0) return [];
  const rows = await ask<{ now: Fact; before: Fact | null; retired: boolean }>(
    tx.em,
    `select f.content as now, f.retired_at is not null as retired,
            (select v.content from fact_version v where v.fact_id = f.id and v.until > ? order by v.version limit 1) as before
     from fact f where f.candidate_id = ? and f.id = any(?::uuid[])`,
    [at, candidateId, textArray(ids)],
  );
  return rows.map(({ now, before, retired }) => ({ before: before ?? now, now, retired }));
}
