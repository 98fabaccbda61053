import { randomBytes, randomUUID } from 'node:crypto';
import { hashOf } from '#api/session/secrets.ts';
import type { Database } from '#db/access/database.ts';
import { makeCandidate } from '#db/candidates/candidate.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { addLiveTicket } from '#db/session/live-ticket.repository.ts';
import { ensureLocalAccount } from '#db/session/session.repository.ts';

/** Streams to follow: one person's candidates. */
export interface Streams {
  readonly candidates: readonly string[];
  /** A ticket as the API gives them, written straight to the database: signing in is not what is measured. */
  readonly ticket: (candidateId: string) => Promise<string>;
  /** Appends events in one transaction; answers the last number. */
  readonly append: (candidateId: string, count: number) => Promise<number>;
}

const preferences = { titles: [], must: [], never: [], places: [], workModes: [], salaryFloor: null, permits: [], languages: [] };

export async function makeStreams(database: Database, count: number): Promise<Streams> {
  const userId = await ensureLocalAccount(database, randomUUID(), 'You', 'wrapped');
  const candidates = await database.asPerson(userId, async (tx) => {
    const made: string[] = [];
    for (let n = 0; n < count; n += 1) made.push(await makeCandidate(tx, { kind: 'practice', name: `Candidate ${n}`, preferences, facts: [], answers: [] }));
    return made;
  });
  const data = { step: 'prepared', to: 'awaiting_approval', claims: 31, bundleHash: 'f'.repeat(64) };
  return {
    candidates,
    async ticket(candidateId) {
      const secret = randomBytes(32).toString('base64url');
      await database.asPerson(userId, (tx) => addLiveTicket(tx, hashOf(secret), candidateId, new Date(Date.now() + 60_000)));
      return secret;
    },
    append: (candidateId, count) => database.asPerson(userId, (tx) => appendEvents(tx, candidateId, Array.from({ length: count }, () => ({ applicationId: null, campaignId: null, run: null, step: 'prepared', data })))),
  };
}
