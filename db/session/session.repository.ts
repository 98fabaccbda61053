import type { Database, PersonTx } from '../access/database.ts';
import { AppUserRow } from '../candidates/candidate.entities.ts';
import { LoginTokenRow, SessionRow } from './session.entities.ts';

/** Makes the one account of this installation at the first start; answers its id at every later one. */
export async function ensureLocalAccount(database: Database, newId: string, name: string, wrappedKey: string): Promise<string> {
  return database.asPerson(newId, async ({ em }) => {
    // Two programs that start at once must not make two accounts.
    await em.execute("select pg_advisory_xact_lock(hashtext('countersign local account'))");
    const [known] = await em.execute<{ id: string }[]>('select id from app_user order by created_at, id limit 1');
    if (known !== undefined) return known.id;
    await em.execute('insert into app_user (id, name, wrapped_key) values (?, ?, ?)', [newId, name, wrappedKey]);
    return newId;
  });
}

/** The local account's id, or null before the first start made it. */
export async function findLocalAccount(database: Database): Promise<string | null> {
  const [known] = await database.unauthenticated((em) => em.execute<{ id: string }[]>('select id from app_user order by created_at, id limit 1'));
  return known?.id ?? null;
}

/** The person's wrapped key. Throws where there is no such person. */
export async function readWrappedKey(database: Database, userId: string): Promise<string> {
  const [known] = await database.unauthenticated((em) => em.execute<{ wrapped_key: string }[]>('select wrapped_key from app_user where id = ?', [userId]));
  if (known === undefined) throw new Error(`there is no person ${userId}`);
  return known.wrapped_key;
}

/** The person whose transaction this is. */
export async function readPerson(tx: PersonTx): Promise<AppUserRow> {
  return tx.em.findOneOrFail(AppUserRow, { id: tx.userId });
}

/** Keeps a one-time login token by its SHA-256. */
export async function addLoginToken(tx: PersonTx, tokenHash: Buffer, expiresAt: Date): Promise<void> {
  await tx.em.insert(LoginTokenRow, { tokenHash, userId: tx.userId, expiresAt, usedAt: null });
}

/** Uses a login token up. Answers whose it was, or null for one that is unknown, used or expired. */
export async function takeLoginToken(database: Database, tokenHash: Buffer): Promise<string | null> {
  const [used] = await database.unauthenticated((em) => em.execute<{ user_id: string }[]>('select user_id from use_login_token(?)', [tokenHash]));
  return used?.user_id ?? null;
}

/** Keeps a session by the SHA-256 of its token. */
export async function addSession(tx: PersonTx, tokenHash: Buffer, expiresAt: Date): Promise<void> {
  await tx.em.insert(SessionRow, { userId: tx.userId, tokenHash, expiresAt, revokedAt: null });
}

/** Whose session this is, or null for one that is unknown, revoked or expired. */
export async function findSession(database: Database, tokenHash: Buffer): Promise<{ readonly sessionId: string; readonly userId: string } | null> {
  const [found] = await database.unauthenticated((em) =>
    em.execute<{ session_id: string; user_id: string }[]>('select session_id, user_id from authenticate_session(?)', [tokenHash]),
  );
  return found === undefined ? null : { sessionId: found.session_id, userId: found.user_id };
}

/** False where the person has no such session that is open. */
export async function revokeSession(tx: PersonTx, sessionId: string, at: Date): Promise<boolean> {
  return (await tx.em.nativeUpdate(SessionRow, { id: sessionId, revokedAt: null }, { revokedAt: at })) === 1;
}

/**
 * Replaces a session made before `madeBefore` by a new one; the old one stays until `oldEndsAt` for requests on their
 * way. False where the session is younger or was replaced already: of many at once, one replaces.
 */
export async function replaceSession(
  tx: PersonTx, sessionId: string, next: { readonly tokenHash: Buffer; readonly expiresAt: Date }, madeBefore: Date, oldEndsAt: Date,
): Promise<boolean> {
  const replaced = await tx.em.nativeUpdate(SessionRow, { id: sessionId, createdAt: { $lt: madeBefore }, expiresAt: { $gt: oldEndsAt }, revokedAt: null }, { expiresAt: oldEndsAt });
  if (replaced !== 1) return false;
  await addSession(tx, next.tokenHash, next.expiresAt);
  return true;
}
