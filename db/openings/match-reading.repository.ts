import { defineEntity, p } from '@mikro-orm/core';
import type { Match } from '#domain/match/match.ts';
import { stillRead, type ModelReading } from '#domain/match/model-reading.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { PersonTx } from '../access/database.ts';
import { ask } from '../access/rows.ts';
import type { CampaignRow } from '../campaigns/campaign.entities.ts';
import { placed } from './placed.ts';

/** A model's reading of a person's match with an opening; without content while it is asked. */
export const MatchReadingRow = defineEntity({
  name: 'MatchReadingRow',
  tableName: 'match_reading',
  properties: {
    candidateId: p.uuid().primary(),
    openingId: p.uuid().primary(),
    userId: p.uuid(),
    /** Hash of the very question that was asked; another question is asked anew. Empty where it should be asked again. */
    basis: p.text(),
    content: p.json<ModelReading>().strictNullable(),
    askedAt: p.datetime().defaultRaw('now()'),
  },
});

/** Whoever asked and did not answer for so long is gone. */
const askedLongEnough = '10 minutes';

/** Takes the question up, so that it is asked once; false where another has it, or where it was answered. */
export async function takeReading(tx: PersonTx, candidateId: string, openingId: string, basis: string): Promise<boolean> {
  const rows = await tx.em.execute<unknown[]>(
    `insert into match_reading (candidate_id, opening_id, user_id, basis) values (?, ?, ?, ?)
     on conflict (candidate_id, opening_id) do update set basis = excluded.basis, content = null, asked_at = now()
     where (match_reading.basis <> excluded.basis and match_reading.content is not null) or (match_reading.content is null and match_reading.asked_at < now() - ?::interval) returning 1`,
    [candidateId, openingId, tx.userId, basis, askedLongEnough],
  );
  return rows.length > 0;
}

/** Keeps what came of it. `again`: the same question may be asked once more. */
export async function keepReading(tx: PersonTx, candidateId: string, openingId: string, reading: ModelReading, again: boolean): Promise<void> {
  await tx.em.nativeUpdate(MatchReadingRow, { candidateId, openingId }, { content: reading, ...(again ? { basis: '' } : {}) });
}

/** A person's match with an opening, and the reading that still speaks of it; null for what is not there. */
export async function matchWithReading(tx: PersonTx, candidateId: string, openingId: string): Promise<{ readonly match: Match | null; readonly reading: ModelReading | null }> {
  const [row] = await ask<{ match: Match; reading: ModelReading | null }>(
    tx.em, 'select m.content as match, r.content as reading from match m left join match_reading r using (candidate_id, opening_id) where m.candidate_id = ? and m.opening_id = ?', [candidateId, openingId],
  );
  if (row === undefined) return { match: null, reading: null };
  return { match: row.match, reading: row.reading === null || !stillRead(row.reading, row.match) ? null : row.reading };
}

/** The readings of openings, by opening. */
export async function readingsOf(tx: PersonTx, candidateId: string, openingIds: readonly string[]): Promise<ReadonlyMap<string, ModelReading>> {
  const rows = await tx.em.find(MatchReadingRow, { candidateId, openingId: { $in: [...openingIds] }, content: { $ne: null } });
  return new Map(rows.flatMap(({ openingId, content }) => (content === null ? [] : [[openingId, content]])));
}

export interface ToRead {
  readonly openingId: string;
  readonly posting: Posting;
}

/** The campaign's best eligible openings, whether a model read them or not. */
export async function bestToRead(tx: PersonTx, campaign: CampaignRow, limit: number): Promise<ToRead[]> {
  const rows = await tx.em.execute<{ opening_id: string; content: Posting }[]>(
    `select o.opening_id, ${placed('lead.content', 'o.opening_id')} as content from campaign_opening o
     join lateral (select p.content from posting p where p.opening_id = o.opening_id and p.closed_at is null order by p.first_seen_at, p.id limit 1) lead on true
     where o.campaign_id = ? and o.state = 'eligible' order by o.score desc, o.opening_id limit ?`,
    [campaign.id, limit],
  );
  return rows.map((row) => ({ openingId: row.opening_id, posting: row.content }));
}

/** Puts an opening at its place in the campaign's order; what was taken keeps its own. */
export async function placeOpening(tx: PersonTx, campaignId: string, openingId: string, score: number): Promise<void> {
  await tx.em.execute(`update campaign_opening set score = ? where campaign_id = ? and opening_id = ? and state = 'eligible'`, [score, campaignId, openingId]);
}
