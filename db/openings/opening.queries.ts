import type { Liveness } from '#domain/dedupe/liveness.ts';
import type { Match } from '#domain/match/match.ts';
import type { ModelReading } from '#domain/match/model-reading.ts';
import type { PersonTx } from '../access/database.ts';
import { ask } from '../access/rows.ts';
import { textArray } from '../access/text-array.ts';
import type { PostingHead } from '../applications/application.queries.ts';
import { currentOpening } from './identity.ts';
import { matchWithReading } from './match-reading.repository.ts';
import { placed } from './placed.ts';

/** An opening as a candidate's list shows it. */
export interface OpeningHead {
  readonly id: string;
  readonly posting: PostingHead;
  /** The address of its leading posting at each source that has it. */
  readonly pages: Readonly<Partial<Record<PostingHead['source'], string>>>;
  readonly score: number | null;
  readonly state: 'new' | 'eligible' | 'skipped' | 'taken';
  readonly reason: string | null;
  readonly applicationId: string | null;
  readonly liveness: Liveness['verdict'];
}

/** Of an opening's postings `p` the leading one, as its card is written from it: listed before closed, then the first that was seen. */
export const leadFirst = 'order by (p.closed_at is not null), p.first_seen_at, p.id limit 1';

/** Openings as a candidate sees them, in the order of `ids`; what is not there is left out. */
export async function headsOf(tx: PersonTx, candidateId: string, ids: readonly string[]): Promise<OpeningHead[]> {
  const rows = await ask<{ id: string; posting: PostingHead; pages: OpeningHead['pages']; score: number | null; state: OpeningHead['state']; reason: string | null; application_id: string | null; liveness: OpeningHead['liveness'] }>(
    tx.em,
    `select v.id, v.liveness, m.score, t.application_id, o.reason, case when t.application_id is not null then 'taken' else coalesce(o.state, 'new') end as state, lead.posting,
            (select jsonb_object_agg(s.source, s.url) from (select distinct on (p.content->>'source') p.content->>'source' as source, p.content->>'url' as url
               from posting p where p.opening_id = v.id order by p.content->>'source', (p.closed_at is not null), p.first_seen_at, p.id) s) as pages
     from unnest(?::uuid[]) with ordinality as wanted(id, place) join opening v on v.id = wanted.id
     join lateral (select ${placed(`p.content - 'description' - 'questions'`, 'v.id')} as posting from posting p where p.opening_id = v.id ${leadFirst}) lead on true
     left join match m on m.candidate_id = ? and m.opening_id = v.id
     left join (select distinct on (opening_id) opening_id, application_id from taken_openings(?) order by opening_id, application_id) t on t.opening_id = v.id
     left join lateral (select w.state, w.reason from campaign_opening w join campaign c on c.id = w.campaign_id
                        where w.opening_id = v.id and c.candidate_id = ? order by (w.state = 'skipped'), w.score desc limit 1) o on true
     order by wanted.place`,
    [textArray(ids), candidateId, candidateId, candidateId],
  );
  return rows.map(({ application_id: applicationId, ...row }) => ({ ...row, applicationId }));
}

export interface OneOpening {
  readonly head: OpeningHead;
  readonly match: Match | null;
  readonly reading: ModelReading | null;
  /** When each source first had it, the first source first. */
  readonly seen: readonly { readonly source: PostingHead['source']; readonly at: Date }[];
}

/** Whether the person may see an opening: one that somebody brought by hand is seen by nobody else. */
export async function mayBeSeen(tx: PersonTx, openingId: string): Promise<boolean> {
  const rows = await tx.em.execute<unknown[]>(
    'select 1 from opening_card c where c.opening_id = ? and (not c.by_hand or exists (select 1 from opening_by_hand h where h.opening_id = c.opening_id))', [openingId],
  );
  return rows.length > 0;
}

/**
 * One opening as a candidate sees it, under the id it has now; null where there is none of their kind, or another
 * person brought it by hand.
 */
export async function readOpening(tx: PersonTx, candidateId: string, openingId: string): Promise<OneOpening | null> {
  const id = await currentOpening(tx, openingId);
  const [[visible], [head], matched, seen] = await Promise.all([
    ask(
      tx.em,
      `select 1 from candidate p join opening_card c on c.practice = (p.kind = 'practice') where p.id = ? and c.opening_id = ?
       and (not c.by_hand or exists (select 1 from opening_by_hand h where h.candidate_id = p.id and h.opening_id = c.opening_id))`,
      [candidateId, id],
    ),
    headsOf(tx, candidateId, [id]),
    matchWithReading(tx, candidateId, id),
    ask<{ source: PostingHead['source']; at: Date | string }>(tx.em, `select p.content->>'source' as source, min(p.first_seen_at) as at from posting p where p.opening_id = ? group by 1 order by 2, 1`, [id]),
  ]);
  return visible === undefined || head === undefined ? null : { head, ...matched, seen: seen.map(({ source, at }) => ({ source, at: new Date(at) })) };
}

/** A candidate's applications for an opening, also those made under an opening that it was joined with or split from. */
export async function applicationsFor(tx: PersonTx, candidateId: string, openingId: string): Promise<string[]> {
  const rows = await tx.em.execute<{ application_id: string }[]>('select application_id from taken_openings(?) where opening_id = ? order by application_id', [candidateId, openingId]);
  return rows.map((row) => row.application_id);
}
