import type { IncomingMessage } from 'node:http';
import { findApiKey } from '#db/session/api-key.repository.ts';
import { findSession } from '#db/session/session.repository.ts';
import type { Database } from '#db/access/database.ts';
import type { SignedBy } from '#domain/approval/approval.ts';
import { foreignOrigin, missingScope, sessionOnly, unauthenticated } from '../http/errors.ts';
import type { Guard } from '../http/route.ts';
import { sessionTokenOf } from './cookie.ts';
import { hashOf } from './secrets.ts';

export interface Caller {
  readonly userId: string;
  readonly signedBy: SignedBy;
}

/**
 * Who calls, if the guard lets them: an API key where one is sent, else the session. Throws `unauthenticated`,
 * `missing_scope`, `session_only`, or `foreign_origin` for a change by session that does not say that our own page sent it
 * (other ports of this machine are the same site to a browser, so SameSite alone does not keep them out).
 */
export async function callerOf(request: IncomingMessage, guard: Guard, database: Database): Promise<Caller> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return await byApiKey(authorization, guard, database);
  const token = sessionTokenOf(request);
  const session = token === null ? null : await findSession(database, hashOf(token));
  if (session === null) throw unauthenticated();
  if (request.method !== 'GET' && request.method !== 'HEAD' && request.headers.origin === undefined) throw foreignOrigin();
  return { userId: session.userId, signedBy: { by: 'session', sessionId: session.sessionId } };
}

async function byApiKey(authorization: string, guard: Guard, database: Database): Promise<Caller> {
  const secret = /^Bearer (\S{20,200})$/.exec(authorization)?.[1];
  const key = secret === undefined ? null : await findApiKey(database, hashOf(secret));
  if (key === null) throw unauthenticated();
  if (guard === 'session') throw sessionOnly();
  if (!key.scopes.includes(guard.scope)) throw missingScope(guard.scope);
  return { userId: key.userId, signedBy: { by: 'api_key', keyId: key.keyId } };
}
