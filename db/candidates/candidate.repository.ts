import type { Candidate, CandidateKind, Preferences, StoredAnswer } from '#domain/candidate/candidate.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import { usualWishes, type WritingWishes } from '#domain/candidate/wishes.ts';
import type { Match } from '#domain/match/match.ts';
import type { Pacing } from '#domain/submission/pacing.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { PersonTx } from '../access/database.ts';
import { ask, readRow } from '../access/rows.ts';
import { appendEvents } from '../events/event.repository.ts';
import { keepAnswer } from './answer.repository.ts';
import { CandidateRow, FactRow } from './candidate.entities.ts';

export interface NewCandidate {
  readonly kind: CandidateKind;
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly preferences: Preferences;
  readonly answers: readonly StoredAnswer[];
  /** Most applications in any 24 hours, and most that wait for the person at once; 10 each where unsaid. */
  readonly dailyCap?: number;
  readonly window?: number;
}

/** Makes a candidate with their record. Answers the id. */
export async function makeCandidate(tx: PersonTx, made: NewCandidate): Promise<string> {
  const [row] = await tx.em.execute<{ id: string }[]>('insert into candidate (user_id, kind, name, preferences, daily_cap, window_size) values (?, ?, ?, ?::jsonb, ?, ?) returning id', [
    tx.userId, made.kind, made.name, JSON.stringify(made.preferences), made.dailyCap ?? 10, made.window ?? 10,
  ]);
  if (row === undefined) throw new Error('the candidate was not made');
  await replaceFacts(tx, row.id, made.facts);
  for (const answer of made.answers) await keepAnswer(tx, row.id, answer);
  await appendEvents(tx, row.id, [{ applicationId: null, campaignId: null, run: null, step: 'candidate_made', data: { facts: made.facts.length } }]);
  return row.id;
}

/** Replaces the record; facts no longer named are retired, not removed: sent documents still cite them. */
export async function replaceFacts(tx: PersonTx, candidateId: string, facts: readonly Fact[]): Promise<void> {
  await tx.em.nativeUpdate(FactRow, { candidateId, retiredAt: null }, { retiredAt: new Date() });
  if (facts.length === 0) return;
  await tx.em.execute(
    `insert into fact (id, user_id, candidate_id, position, content)
     select (f.value->>'id')::uuid, ?, ?, f.ordinality, f.value from jsonb_array_elements(?::jsonb) with ordinality as f
     on conflict (id) do update set content = excluded.content, position = excluded.position, retired_at = null`,
    [tx.userId, candidateId, JSON.stringify(facts)],
  );
}

/** What a candidate is read by: one statement, because every step of a preparation begins with it. */
const recordOf = `c.id, c.kind, c.preferences,
  (select coalesce(json_agg(f.content order by f.position), '[]') from fact f where f.candidate_id = c.id and f.retired_at is null) as facts,
  (select coalesce(json_agg(json_build_object('topic', a.topic, 'value', a.value, 'learnedAt', a.learned_at) order by a.topic, a.variant), '[]')
     from stored_answer a where a.candidate_id = c.id) as answers,
  (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'mediaType', o.media_type, 'key', o.file_key, 'sha256', o.sha256, 'bytes', o.bytes, 'topics', o.topics) order by o.added_at, o.id), '[]')
     from own_file o where o.candidate_id = c.id) as files`;

/** The candidate as decisions see them: record, preferences, answers. */
export async function readCandidate(tx: PersonTx, candidateId: string): Promise<Candidate> {
  const [row] = await ask<Candidate>(tx.em, `select ${recordOf} from candidate c where c.id = ?`, [candidateId]);
  if (row === undefined) throw new Error(`there is no candidate ${candidateId}`);
  return row;
}

/** The same with how they want to be written for, and a posting with its match. */
export async function readCandidateWith(
  tx: PersonTx, at: { readonly candidateId: string; readonly openingId: string; readonly postingId: string },
): Promise<{ readonly candidate: Candidate; readonly wishes: WritingWishes; readonly posting: Posting; readonly match: Match | null }> {
  const [row] = await ask<Candidate & { readonly wishes: Partial<WritingWishes> | null; readonly posting: Posting; readonly match: Match | null }>(
    tx.em,
    `select ${recordOf}, c.wishes, p.content as posting, m.content as match
     from candidate c join posting p on p.id = ? left join match m on m.candidate_id = c.id and m.opening_id = ? where c.id = ?`,
    [at.postingId, at.openingId, at.candidateId],
  );
  if (row === undefined) throw new Error(`there is no candidate ${at.candidateId}, or no posting ${at.postingId}`);
  const { wishes, posting, match, ...candidate } = row;
  return { candidate, wishes: { ...usualWishes, ...wishes }, posting, match };
}

/** The person's candidates, the oldest first. */
export async function listCandidates(tx: PersonTx): Promise<CandidateRow[]> {
  return tx.em.find(CandidateRow, {}, { orderBy: { createdAt: 'asc' } });
}

/** The person's candidate, or null where they have none of that id. */
export async function findCandidate(tx: PersonTx, candidateId: string): Promise<CandidateRow | null> {
  return tx.em.findOne(CandidateRow, { id: candidateId });
}

/**
 * The candidate with their row locked: claims of one person go one after another. Not `for update`: a plain insert of an
 * event takes a key lock on the candidate after the counter, and the two would lock each other out.
 */
export async function lockCandidate(tx: PersonTx, candidateId: string): Promise<CandidateRow> {
  const row = await readRow(tx.em, CandidateRow, 'select * from candidate where id = ? for no key update', [candidateId]);
  if (row === null) throw new Error(`there is no candidate ${candidateId}`);
  return row;
}

/** The same by one of their applications. */
export async function lockCandidateOf(tx: PersonTx, applicationId: string): Promise<CandidateRow> {
  const row = await readRow(tx.em, CandidateRow, 'select c.* from candidate c where c.id = (select a.candidate_id from application a where a.id = ?) for no key update of c', [applicationId]);
  if (row === null) throw new Error(`there is no application ${applicationId}`);
  return row;
}

/** The person's first candidate of a kind, or null. */
export async function firstCandidateOf(tx: PersonTx, kind: CandidateKind): Promise<string | null> {
  const [row] = await tx.em.execute<{ id: string }[]>('select id from candidate where kind = ? order by id limit 1', [kind]);
  return row?.id ?? null;
}

/** What the screens call the candidate; follows the fact of that kind. */
export async function renameCandidate(tx: PersonTx, candidateId: string, name: string): Promise<void> {
  await tx.em.nativeUpdate(CandidateRow, { id: candidateId }, { name });
}

/** Replaces what the candidate wants. */
export async function keepPreferences(tx: PersonTx, candidateId: string, preferences: Preferences): Promise<void> {
  await tx.em.nativeUpdate(CandidateRow, { id: candidateId }, { preferences });
}

/** @param at since when nothing leaves; null lets it go on */
export async function pauseSending(tx: PersonTx, candidateId: string, at: Date | null): Promise<void> {
  await tx.em.nativeUpdate(CandidateRow, { id: candidateId }, { sendingPausedAt: at });
}

/** How fast applications may leave, and how many may wait for the person at once. */
export async function keepPacing(tx: PersonTx, candidateId: string, pacing: Pacing, caps: Pick<CandidateRow, 'dailyCap' | 'windowSize'>): Promise<void> {
  await tx.em.nativeUpdate(CandidateRow, { id: candidateId }, { ...caps, pacing });
}
