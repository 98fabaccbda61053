import type { Database, PersonTx } from '../access/database.ts';
import { LiveTicketRow } from './session.entities.ts';

/** Keeps a ticket by its SHA-256; it opens one candidate's stream, once. */
export async function addLiveTicket(tx: PersonTx, ticketHash: Buffer, candidateId: string, expiresAt: Date): Promise<void> {
  await tx.em.insert(LiveTicketRow, { ticketHash, userId: tx.userId, candidateId, expiresAt, usedAt: null });
}

/** Uses a ticket up. Answers what it opens, or null for one that is unknown, used or expired. */
export async function takeLiveTicket(database: Database, ticketHash: Buffer): Promise<{ readonly userId: string; readonly candidateId: string } | null> {
  const [used] = await database.unauthenticated((em) =>
    em.execute<{ user_id: string; candidate_id: string }[]>('select user_id, candidate_id from use_live_ticket(?)', [ticketHash]),
  );
  return used === undefined ? null : { userId: used.user_id, candidateId: used.candidate_id };
}
