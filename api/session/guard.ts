import type { IncomingMessage } from 'node:http';
import { findApiKey } from '#db/session/api-key.repository.ts';
import { findSession } from '#db/session/session.repository.ts';
import type { Database } from '#db/access/database.ts';
import type { SignedBy } from '#domain/approval/approval.ts';
import { foreignOrigin, missingScope, sessionOnly, unauthenticated } from '../http/errors.ts';
import type { Guard, Scope } from '../http/route.ts';
import { sessionTokenOf } from './cookie.ts';
import { hashOf } from './secrets.ts';

export interface Caller {
  readonly userId: string;
  readonly signedBy: SignedBy;
}

/**
 * Who calls, if the guard lets them: an API key where one is sent, else the session; `keyInAddress` is what the address
 * says of a key, which counts only where the guard asks for it there. Throws `unauthenticated`,
 * `missing_scope`, `session_only`, or `foreign_origin` for a change by session that does not say that our own page sent it
 * (other ports of this machine are the same site to a browser, so SameSite alone does not keep them out).
 */
export async function callerOf(request: IncomingMessage, guard: Guard, database: Database, keyInAddress: unknown = null): Promise<Caller> {
  if (guard !== 'session' && 'keyInAddress' in guard) return await withScope(keyInAddress, guard.keyInAddress, database);
  const { authorization } = request.headers;
  if (authorization !== undefined) return await byApiKey(authorization, guard, database);
  const token = sessionTokenOf(request);
  const session = token === null ? null : await findSession(database, hashOf(token));
  if (session === null) throw unauthenticated();
  if (request.method !== 'GET' && request.method !== 'HEAD' && request.headers.origin === undefined) throw foreignOrigin();
  return { userId: session.userId, signedBy: { by: 'session', sessionId: session.sessionId } };
}

async function byApiKey(authorization: string, guard: Exclude<Guard, { readonly keyInAddress: Scope }>, database: Database): Promise<Caller> {
  const secret = /^Bearer (.+)$/.exec(authorization)?.[1];
  if (guard !== 'session' && 'scope' in guard) return await withScope(secret, guard.scope, database);
  if ((await keyOf(secret, database)) === null) throw unauthenticated();
  throw sessionOnly();
}

async function withScope(secret: unknown, scope: Scope, database: Database): Promise<Caller> {
  const key = await keyOf(secret, database);
  if (key === null) throw unauthenticated();
  if (!key.scopes.includes(scope)) throw missingScope(scope);
  return { userId: key.userId, signedBy: { by: 'api_key', keyId: key.keyId } };
}

async function keyOf(secret: unknown, database: Database): ReturnType<typeof findApiKey> {
  return typeof secret === 'string' && /^\S{20,200}$/.test(secret) ? await findApiKey(database, hashOf(secret)) : null;
}
