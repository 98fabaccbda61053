import type { Stage } from '#domain/application/stages.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { PersonTx } from '../access/database.ts';
import { ask } from '../access/rows.ts';
import { textArray } from '../access/text-array.ts';
import { ApplicationRow } from './application.entities.ts';
import { sentAt } from './sent-at.ts';

/** A posting without its long parts: what lists show. */
export type PostingHead = Omit<Posting, 'description' | 'questions'>;

/** An application as lists and queues show it. */
export interface ApplicationHead {
  readonly row: ApplicationRow;
  readonly posting: PostingHead;
  readonly score: number | null;
  readonly sentAt: Date | null;
}

/** Applications of a candidate at the given stages, newest change first. */
export async function listApplications(tx: PersonTx, candidateId: string, at: readonly Stage[]): Promise<ApplicationHead[]> {
  const rows = await tx.em.find(ApplicationRow, { candidateId, stage: { $in: [...at] } }, { orderBy: { stageSince: 'desc', id: 'asc' } });
  return withHeads(tx, rows);
}

/** The same applications, in their order, with what lists show of their postings. */
export async function withHeads(tx: PersonTx, rows: readonly ApplicationRow[]): Promise<ApplicationHead[]> {
  const heads = await ask<{ id: string; posting: PostingHead; score: number | null; sent_at: Date | string | null }>(
    tx.em,
    `select a.id, p.content - 'description' - 'questions' as posting, m.score,
            ${sentAt} as sent_at
     from application a join posting p on p.id = a.posting_id left join match m on m.candidate_id = a.candidate_id and m.opening_id = a.opening_id
     where a.id = any(?::uuid[])`,
    [textArray(rows.map((row) => row.id))],
  );
  const byId = new Map(heads.map((head) => [head.id, head]));
  return rows.flatMap((row) => {
    const head = byId.get(row.id);
    return head === undefined ? [] : [{ row, posting: head.posting, score: head.score, sentAt: head.sent_at === null ? null : new Date(head.sent_at) }];
  });
}
