import type { PersonTx } from '../access/database.ts';
import { ask } from '../access/rows.ts';
import { textArray } from '../access/text-array.ts';
import type { AttemptRow } from './attempt.entities.ts';

/**
 * Takes the identities of a vacancy for an attempt, also from an earlier one that took them and never arrived. Answers
 * the application (another, or this one before it was reopened) that holds one of them, or null when all are this
 * attempt's. `again`: the person said expressly that it may be applied for once more.
 */
export async function takeIdentities(tx: PersonTx, attempt: AttemptRow, identities: readonly string[], again: boolean): Promise<string | null> {
  // In one order for everybody, so that two claims never wait for each other.
  const sorted = Array.from(new Set(identities)).sort();
  const taken = ask(
    tx.em,
    `insert into vacancy_identity as held (candidate_id, identity, user_id, application_id, attempt_id)
     select ?::uuid, i.identity, ?::uuid, ?::uuid, ?::uuid from unnest(?::text[]) with ordinality as i(identity, n) order by i.n
     on conflict (candidate_id, identity) do update set application_id = excluded.application_id, attempt_id = excluded.attempt_id
     where exists (select 1 from attempt t where t.id = held.attempt_id and (t.outcome in ('withdrawn', 'released', 'not_accepted') or (?::boolean and t.outcome is not null)))`,
    [attempt.candidateId, tx.userId, attempt.applicationId, attempt.id, textArray(sorted), again],
  );
  // On the same way, behind it: a statement of its own, which sees what the first one wrote or waited for.
  const others = ask<{ application_id: string }>(
    tx.em,
    'select application_id from vacancy_identity where candidate_id = ? and identity = any(?::text[]) and attempt_id <> ? limit 1',
    [attempt.candidateId, textArray(sorted), attempt.id],
  );
  const [, [held]] = await Promise.all([taken, others]);
  return held?.application_id ?? null;
}
