import type { RequestHandler } from 'express';
import type { ApiDeps } from '../deps.ts';
import { LimitsAway } from '#adapters/limits/limits.port.ts';
import { cannotCount, tooManyTries } from '../http/errors.ts';
import { sessionCookie } from './cookie.ts';
import { signIn } from './sign-in.ts';

/** The routes that answer without a session, because they make one. There are no others. */
export const loginRoutes = ['GET /login'] as const;

const usedUp = 'This address has been used or has expired.\nRun "npm start" again: it prints a new one, and nothing that runs is disturbed.\n';

/** `GET /login?token=…`: the one-time address that the program prints. Sets the session cookie and goes to the inbox. */
export function loginPage(deps: ApiDeps): RequestHandler {
  return async (request, response) => {
    const wait = await deps.tries.take('sign-in', 10, 60_000).catch((error: unknown) => {
      // Closed: what cannot be counted is not let through.
      throw error instanceof LimitsAway ? cannotCount() : error;
    });
    if (wait !== null) throw tooManyTries(wait);
    response.set('Cache-Control', 'no-store');
    const { token } = request.query;
    const session = typeof token === 'string' ? await signIn(deps.database, deps.clock, token) : null;
    if (session === null) {
      response.status(401).type('text/plain').send(usedUp);
      return;
    }
    response.set('Set-Cookie', sessionCookie(request, session)).redirect(303, '/');
  };
}
