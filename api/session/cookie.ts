import type { IncomingMessage } from 'node:http';

const day = 24 * 60 * 60 * 1000;
/** A session that is not used for so long ends. */
export const sessionLastsMs = 30 * day;
/** A session older than this is replaced by a new one when the page is next opened. */
export const sessionRotatesMs = day;
/** Requests on their way may use the replaced one so long. */
export const rotationGraceMs = 60_000;

// Browsers share cookies between the ports of a machine, so the name holds the port: two installations do not sign each
// other out.
function nameOf(request: IncomingMessage): string {
  return `countersign_${request.socket.localPort}`;
}

/** The session token of the request's cookie, or null. */
export function sessionTokenOf(request: IncomingMessage): string | null {
  const name = nameOf(request);
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}

/** Set-Cookie for a session token; null ends it. */
export function sessionCookie(request: IncomingMessage, token: string | null): string {
  const seconds = token === null ? 0 : sessionLastsMs / 1000;
  return `${nameOf(request)}=${token ?? ''}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict`;
}
