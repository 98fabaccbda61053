import { addLoginToken, addSession, replaceSession, takeLoginToken } from '#db/session/session.repository.ts';
import type { Database } from '#db/access/database.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import { rotationGraceMs, sessionLastsMs, sessionRotatesMs } from './cookie.ts';
import { hashOf, newSecret } from './secrets.ts';

/** How long the printed address opens. */
const loginTokenLastsMs = 60 * 60 * 1000;

/** A token for `/login?token=…` that works once, within the hour. The program prints it at the start. */
export async function createLoginToken(database: Database, clock: Clock, userId: string): Promise<string> {
  const token = newSecret();
  const expiresAt = new Date(clock.now().getTime() + loginTokenLastsMs);
  await database.asPerson(userId, (tx) => addLoginToken(tx, hashOf(token), expiresAt));
  return token;
}

/** Uses a login token up and opens a new session. Answers the session's token, or null for a token that does not open. */
export async function signIn(database: Database, clock: Clock, loginToken: string): Promise<string | null> {
  const userId = await takeLoginToken(database, hashOf(loginToken));
  if (userId === null) return null;
  const token = newSecret();
  await database.asPerson(userId, (tx) => addSession(tx, hashOf(token), new Date(clock.now().getTime() + sessionLastsMs)));
  return token;
}

/** Replaces a session that is older than a day. Answers the new token, or null where the old one stays. */
export async function rotateSession(database: Database, clock: Clock, session: { readonly sessionId: string; readonly userId: string }): Promise<string | null> {
  const token = newSecret();
  const now = clock.now().getTime();
  const next = { tokenHash: hashOf(token), expiresAt: new Date(now + sessionLastsMs) };
  const replaced = await database.asPerson(session.userId, (tx) =>
    replaceSession(tx, session.sessionId, next, new Date(now - sessionRotatesMs), new Date(now + rotationGraceMs)),
  );
  return replaced ? token : null;
}
