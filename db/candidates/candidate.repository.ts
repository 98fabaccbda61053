import type { Candidate, CandidateKind, Preferences, StoredAnswer } from '#domain/candidate/candidate.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import type { PersonTx } from '../access/database.ts';
import { appendEvents } from '../events/event.repository.ts';
import { answersOf, keepAnswer } from './answer.repository.ts';
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

/** The candidate as decisions see them: record, preferences, answers. */
export async function readCandidate(tx: PersonTx, candidateId: string): Promise<Candidate> {
  const row = await tx.em.findOneOrFail(CandidateRow, { id: candidateId });
  const facts = await tx.em.find(FactRow, { candidateId, retiredAt: null }, { orderBy: { position: 'asc' } });
  return {
    id: row.id,
    kind: row.kind,
    facts: facts.map((fact) => fact.content),
    preferences: row.preferences,
    answers: (await answersOf(tx, candidateId)).map(({ topic, value, learnedAt }) => ({ topic, value, learnedAt })),
  };
}

export async function listCandidates(tx: PersonTx): Promise<CandidateRow[]> {
  return tx.em.find(CandidateRow, {}, { orderBy: { createdAt: 'asc' } });
}
