import { randomBytes, randomUUID } from 'node:crypto';
import type { NeedsYouReason } from '#domain/application/stages.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import type { KeptPage } from '#adapters/browser/browser.port.ts';
import type { Files } from '#adapters/files/files.port.ts';
import type { Database } from '#db/access/database.ts';
import type { HandOverRow } from '#db/hand-over/hand-over.entities.ts';
import { endHandOver, keepSiteSession, openHandOver } from '#db/hand-over/hand-over.repository.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import type { AttemptAt } from '../submit/outcome.ts';

/** A page that waits for its person in this process. */
export interface Waiting {
  readonly id: string;
  readonly secret: string;
  readonly row: ApplicationRow;
  /** scheme://host[:port] of the form: whose session is kept. */
  readonly origin: string;
  /** The attempt after whose click it waits; null where nothing was filled. */
  readonly clicked: AttemptAt | null;
  readonly page: KeptPage;
  /** Set while the person's own click is awaited: nobody else goes on with it. */
  goingOn: boolean;
}

export interface KeptPages extends AsyncDisposable {
  /** Keeps a page for its person and says in the record where it is. */
  keep(page: KeptPage, of: Pick<Waiting, 'row' | 'origin' | 'clicked'>, reason: NeedsYouReason): Promise<void>;
  /** The page under an id, for who knows its secret. */
  find(id: string, secret: string): Waiting | null;
  /** Keeps what the site remembers of its person, and closes the page. */
  done(waiting: Waiting): Promise<void>;
  close(waiting: Waiting, endedBy: NonNullable<HandOverRow['endedBy']>): Promise<void>;
}

export interface KeptPagesDeps {
  readonly database: Database;
  readonly files: Files;
  readonly clock: Clock;
  /** Address under which other processes of the installation reach this one, `http://host:port`. */
  readonly address: () => Promise<string>;
  readonly report: (line: string) => void;
}

/** How long a page waits for its person, and how many wait at once; the oldest makes room. */
export const keepMs = 20 * 60_000;
const pagesAtMost = 4;

/** Pages that outlive their task, in the worker's memory alone: with it they are gone, and a new attempt is offered. */
export function createKeptPages(deps: KeptPagesDeps): KeptPages {
  const waiting = new Map<string, { readonly it: Waiting; readonly timer: NodeJS.Timeout }>();

  const pages: KeptPages = {
    async keep(page, of, reason) {
      const afterClick = of.clicked !== null;
      const it: Waiting = { id: randomUUID(), secret: randomBytes(32).toString('base64url'), ...of, page, goingOn: false };
      const tooMany = [...waiting.values()].slice(0, Math.max(0, waiting.size - pagesAtMost + 1));
      for (const old of tooMany) if (!old.it.goingOn) await pages.close(old.it, 'time');
      const timer = setTimeout(() => void pages.close(it, 'time').catch(failed), keepMs);
      waiting.set(it.id, { it, timer });
      void page.gone.then(() => pages.close(it, 'page')).catch(failed);
      page.letPerson(afterClick ? 'look' : 'use_site');
      const worker = await deps.address();
      await deps.database.asPerson(of.row.userId, (tx) =>
        openHandOver(tx, { id: it.id, applicationId: of.row.id, reason, afterClick, pageUrl: page.url, worker, secret: it.secret, keepUntil: new Date(deps.clock.now().getTime() + keepMs) }),
      );
    },
    find(id, secret) {
      const known = waiting.get(id)?.it;
      return known !== undefined && known.secret === secret ? known : null;
    },
    async done(it) {
      const { row, origin } = it;
      const state = await it.page.siteState();
      const kept = await deps.files.put(row.userId, Buffer.from(state, 'utf8'), 'application/json');
      const before = await deps.database.asPerson(row.userId, (tx) => keepSiteSession(tx, row.candidateId, origin, kept.key));
      if (before !== null) await deps.files.remove(row.userId, before);
      await pages.close(it, 'person');
    },
    async close(it, endedBy) {
      const known = waiting.get(it.id);
      if (known === undefined) return;
      waiting.delete(it.id);
      clearTimeout(known.timer);
      await it.page[Symbol.asyncDispose]();
      await deps.database.asPerson(it.row.userId, (tx) => endHandOver(tx, it.id, endedBy));
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...waiting.values()].map(({ it }) => pages.close(it, 'worker')));
    },
  };
  const failed = (error: unknown) => deps.report(`closing a page that waited for its person: ${String(error)}`);
  return pages;
}
