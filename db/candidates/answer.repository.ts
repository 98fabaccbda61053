import type { StoredAnswer } from '#domain/candidate/candidate.ts';
import type { PersonTx } from '../access/database.ts';
import { StoredAnswerRow } from './candidate.entities.ts';

/** A kept answer with its place among those to the same topic. */
export interface BankAnswer extends StoredAnswer {
  /** The first that fits a field is taken, in this order. */
  readonly variant: number;
}

/** What the candidate answered once, by topic; several answers to one topic in their order. */
export async function answersOf(tx: PersonTx, candidateId: string): Promise<BankAnswer[]> {
  const rows = await tx.em.find(StoredAnswerRow, { candidateId }, { orderBy: { topic: 'asc', variant: 'asc' }, refresh: true });
  return rows.map(({ topic, variant, value, learnedAt }) => ({ topic, variant, value, learnedAt }));
}

/** Keeps an answer in its place; null: after the others to the same topic. */
export async function keepAnswer(tx: PersonTx, candidateId: string, answer: StoredAnswer, variant: number | null = 1): Promise<void> {
  await tx.em.execute(
    `insert into stored_answer (candidate_id, topic, variant, user_id, value, learned_at)
     values (?, ?, coalesce(?::int, (select coalesce(max(variant), 0) + 1 from stored_answer where candidate_id = ? and topic = ?)), ?, ?, ?)
     on conflict (candidate_id, topic, variant) do update set value = excluded.value, learned_at = excluded.learned_at, updated_at = now()`,
    [candidateId, answer.topic, variant, candidateId, answer.topic, tx.userId, answer.value, answer.learnedAt],
  );
}

/**
 * Keeps what a form asked and the person answered, with the place it was learned: in place of the answer that would
 * have been given there, beside those that did not fit. @param fits whether a kept value could have answered the question
 */
export async function learnAnswer(tx: PersonTx, candidateId: string, answer: StoredAnswer, fits: (value: string) => boolean): Promise<void> {
  const known = (await answersOf(tx, candidateId)).filter(({ topic }) => topic === answer.topic);
  const before = known.find(({ value }) => value === answer.value) ?? known.find(({ value }) => fits(value));
  await keepAnswer(tx, candidateId, answer, before?.variant ?? null);
}

/** Forgets an answer. False where there was none. */
export async function forgetAnswer(tx: PersonTx, candidateId: string, topic: string, variant: number): Promise<boolean> {
  return (await tx.em.nativeDelete(StoredAnswerRow, { candidateId, topic, variant })) === 1;
}
