import { z } from 'zod';
import { connectMailboxSchema, mailboxAnswerSchema } from '#api/mailbox/mailbox.schemas.ts';
import { addedBoardsSchema, alertMailAnswerSchema, boardListSchema, directoryQuerySchema, directorySchema, findBoardsSchema, foundBoardsSchema, healthSchema } from '#api/sources/sources.schemas.ts';
import { mailboxRefused } from '#api/mailbox/mailbox.errors.ts';
import { MailboxError } from '#adapters/mail/alert-mailbox.port.ts';
import { idOf } from './ids.ts';
import type { FakeRoute } from './routes.ts';

type Route = (method: string, path: string, answer: z.ZodType, handle: FakeRoute['handle']) => FakeRoute;

/** Routes of the sources screen: one board that is well, one that has shrunk, one that cannot be read. */
export function sourceFakes(route: Route): FakeRoute[] {
  const now = Date.now();
  let mailbox: z.input<typeof mailboxAnswerSchema>['mailbox'] = null;
  const board = (n: number, employer: string, more: object) => ({
    id: idOf('board', 900 + n), source: 'greenhouse', tenant: `fake${n}`, employer, practice: false, state: 'well', lastSuccessAt: new Date(now - n * 3_600_000).toISOString(), lastReadAt: new Date(now).toISOString(), changedAt: null,
    count: 40, usual: null, error: null, failures: 0, readEveryMinutes: 360, attribution: null, requestsPerDay: null, ...more,
  });
  const boards = [
    board(1, 'Norrvik', { source: 'lever', state: 'failing', failures: 4, error: { code: 'unknown_shape', says: 'lever "norrvik" answered with a web page instead of JSON.', told: { why: 'unknown_shape', of: ['lever "norrvik" answered with a web page instead of JSON.'] }, answer: 'ab'.repeat(32) } }),
    board(2, 'Tidewater Loom', { source: 'ashby', state: 'unusual', count: 12, usual: 100 }),
    board(3, 'Quillmark', {}),
    board(4, 'Remotive', { source: 'remotive', attribution: 'Jobs by Remotive', requestsPerDay: 4, state: 'new', lastSuccessAt: null, count: null }),
  ];
  const entry = (employer: string, from: string, seen: number) => ({ employer, source: 'lever', tenant: employer.toLowerCase(), from, seen, link: `lever:${employer.toLowerCase()}` });
  return [
    route('GET', '/sources/health', healthSchema, ({ query }) => {
      const found = boards.filter((one) => one.employer.toLowerCase().includes((query['q'] ?? '').toLowerCase()) && (query['trouble'] !== 'true' || one.state === 'failing'));
      return { boards: found, total: found.length, trouble: 1 };
    }),
    route('POST', '/boards/:id/read', z.object({ id: z.uuid() }), ({ params }) => ({ id: params[0] })),
    route('GET', '/directory', directorySchema, ({ query }) => {
      const { from } = directoryQuerySchema.parse(query);
      const entries = [entry('Norrvik', 'known', 0), entry('Larkhollow', 'suggested', 3), entry('Osterby', 'directory', 0)].filter((one) => from === undefined || one.from === from);
      return { entries, total: from === undefined ? 203 : entries.length };
    }),
    route('POST', '/boards/find', foundBoardsSchema, ({ body }) => {
      const { words } = findBoardsSchema.parse(body);
      return words === 'nobody' ? { found: [], says: 'No board answers to this name. Paste the address of the careers page or of one job.' } : { found: [{ boardId: idOf('board', 950), source: 'lever', tenant: 'larkhollow', employer: 'Larkhollow', postings: 7 }], says: null };
    }),
    route('POST', '/boards/list', addedBoardsSchema, ({ body }) => {
      const lines = boardListSchema.parse(body).text.split('\n');
      return { added: [{ boardId: idOf('board', 951), source: 'lever', tenant: 'one', employer: 'One' }], left: lines.slice(1).map((line) => ({ line, why: 'No address of a known board is in this line.' })) };
    }),
    route('GET', '/candidates/:id/mailbox', mailboxAnswerSchema, () => ({ mailbox })),
    route('PUT', '/candidates/:id/mailbox', z.null(), ({ body }) => {
      const { host, port, security, login, password, folder } = connectMailboxSchema.parse(body);
      if (password === 'wrong') throw mailboxRefused(new MailboxError('log_in', `${host} refuses this name and password.`), { host, folder });
      mailbox = { host, port, security, login, folder, connectedAt: new Date(now).toISOString(), lastReadAt: null, lastSuccessAt: null, nextReadAt: new Date(now).toISOString(), brought: 0, trouble: null };
      return null;
    }),
    route('DELETE', '/candidates/:id/mailbox', z.null(), () => {
      mailbox = null;
      return null;
    }),
    route('POST', '/candidates/:id/mailbox/read', z.object({}), () => ({})),
    route('POST', '/openings/alert-mail', alertMailAnswerSchema, () => ({ openings: [{ openingId: idOf('opening', 1), title: 'Platform Engineer', employer: 'Larkhollow', boards: ['lever:larkhollow'] }] })),
  ];
}
