import type { CandidateKind } from '#domain/candidate/candidate.ts';
import type { PersonTx } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';
import { leadFirst } from './opening.queries.ts';
import { inScope } from './search-filter.ts';

/** An opening as an index of likeness knows it. */
export interface ToLiken {
  readonly id: string;
  readonly kind: CandidateKind;
  /** Whether it is listed and one of the person's candidates may see it. */
  readonly listed: boolean;
  /** Candidates of the person who brought it by hand; nobody else sees it. Null where everybody of its kind does. */
  readonly broughtBy: readonly string[] | null;
  /** Hash of the leading posting's content. */
  readonly contentHash: string;
}

/** Openings in the order of their ids after one, of the kinds of candidates that the person has. */
export async function openingsToLiken(tx: PersonTx, after: string | null, limit: number): Promise<ToLiken[]> {
  return tx.em.execute<ToLiken[]>(
    `select o.id, case when o.practice then 'practice' else 'real' end as kind,
            c.opening_id is not null and not c.gone and (not c.by_hand or h.brought_by is not null) and o.practice in (select k.kind = 'practice' from candidate k) as listed,
            case when c.by_hand then h.brought_by end as "broughtBy", coalesce(lead.content_hash, '') as "contentHash"
     from opening o left join opening_card c on c.opening_id = o.id
     left join lateral (select json_agg(b.candidate_id order by b.candidate_id) as brought_by from opening_by_hand b where b.opening_id = o.id) h on true
     left join lateral (select p.content_hash from posting p where p.opening_id = o.id ${leadFirst}) lead on true
     where o.id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000') order by o.id limit ?`,
    [after, limit],
  );
}

/** Title and text of openings, by id. */
export async function wordsOfOpenings(tx: PersonTx, ids: readonly string[]): Promise<{ readonly id: string; readonly title: string; readonly text: string }[]> {
  return tx.em.execute(
    `select w.id, lead.title, lead.text from unnest(?::uuid[]) as w(id)
     join lateral (select p.content->>'title' as title, p.content->>'description' as text from posting p where p.opening_id = w.id ${leadFirst}) lead on true`,
    [textArray(ids)],
  );
}

/** Those of the ids that are listed and that this candidate may see, in their order. */
export async function listedFor(tx: PersonTx, candidateId: string, kind: CandidateKind, ids: readonly string[]): Promise<string[]> {
  const seen = inScope({ candidateId, practice: kind === 'practice', gone: false, state: 'all', words: '', place: '' });
  const rows = await tx.em.execute<{ id: string }[]>(
    `select c.opening_id as id from unnest(?::uuid[]) with ordinality as w(id, place) join opening_card c on c.opening_id = w.id where ${seen.sql} order by w.place`,
    [textArray(ids), ...seen.values],
  );
  return rows.map(({ id }) => id);
}
