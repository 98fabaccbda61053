import type { Match } from '#domain/match/match.ts';
import type { PersonTx } from '../access/database.ts';
import type { PostingHead } from '../applications/application.queries.ts';

/** An opening as a candidate's list shows it. */
export interface OpeningHead {
  readonly id: string;
  readonly posting: PostingHead;
  readonly sources: readonly PostingHead['source'][];
  readonly score: number | null;
  readonly match: Match | null;
  readonly state: 'new' | 'eligible' | 'skipped' | 'taken';
  readonly reason: string | null;
  readonly applicationId: string | null;
}

export interface OpeningsWanted {
  readonly candidateId: string;
  /** One opening only, or null for the list. */
  readonly openingId: string | null;
  readonly words: string;
  readonly state: 'all' | 'eligible' | 'skipped' | 'taken';
  readonly offset: number;
  readonly limit: number;
}

/**
 * Openings on the boards of the candidate's campaigns and those taken by hand, best score first, with how many there
 * are in all. What was taken stays here when its posting closes.
 */
export async function findOpenings(tx: PersonTx, wanted: OpeningsWanted): Promise<{ openings: OpeningHead[]; total: number }> {
  const rows = await tx.em.execute<
    { id: string; posting: PostingHead; sources: PostingHead['source'][]; score: number | null; match: Match | null; state: OpeningHead['state']; reason: string | null; application_id: string | null; total: string }[]
  >(
    `with mine as (
       select distinct p.opening_id from campaign c join campaign_board b on b.campaign_id = c.id join posting p on p.board_id = b.board_id
       where c.candidate_id = ? and p.closed_at is null
       union select a.opening_id from application a where a.candidate_id = ?),
     told as (
       select v.id, v.title, v.employer, m.score, m.content as match, a.id as application_id, o.reason,
              case when a.id is not null then 'taken' else coalesce(o.state, 'new') end as state
       from mine join opening v on v.id = mine.opening_id
       left join match m on m.candidate_id = ? and m.opening_id = v.id
       left join application a on a.candidate_id = ? and a.opening_id = v.id
       left join lateral (select w.state, w.reason from campaign_opening w join campaign c on c.id = w.campaign_id
                          where w.opening_id = v.id and c.candidate_id = ? order by (w.state = 'skipped'), w.score desc limit 1) o on true)
     select told.id, told.score, told.match, told.state, told.reason, told.application_id, count(*) over () as total,
            (select p.content - 'description' - 'questions' from posting p where p.opening_id = told.id order by p.first_seen_at, p.id limit 1) as posting,
            (select array_agg(distinct b.source) from posting p join board b on b.id = p.board_id where p.opening_id = told.id) as sources
     from told where (?::uuid is null or told.id = ?) and (? = 'all' or told.state = ?) and (? = '' or told.title || ' ' || told.employer ilike ?)
     order by told.score desc nulls last, told.id offset ? limit ?`,
    [
      wanted.candidateId, wanted.candidateId, wanted.candidateId, wanted.candidateId, wanted.candidateId, wanted.openingId, wanted.openingId, wanted.state, wanted.state, wanted.words, `%${wanted.words.replace(/[%_\\]/g, '\\$&')}%`,
      wanted.offset, wanted.limit,
    ],
  );
  const openings = rows.map((row) => ({
    id: row.id, posting: row.posting, sources: row.sources, score: row.score, match: row.match, state: row.state, reason: row.reason, applicationId: row.application_id,
  }));
  return { openings, total: Number(rows[0]?.total ?? 0) };
}
