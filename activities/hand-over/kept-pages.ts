import { randomBytes, randomUUID } from 'node:crypto';
import type { NeedsYouReason } from '#domain/application/stages.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import type { FormSession, KeptPage } from '#adapters/browser/browser.port.ts';
import type { Files } from '#adapters/files/files.port.ts';
import type { Database } from '#db/access/database.ts';
import type { HandOverRow } from '#db/hand-over/hand-over.entities.ts';
import { endHandOver, keepSiteSession, openHandOver } from '#db/hand-over/hand-over.repository.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { readApplication } from '#db/applications/application.repository.ts';
import type { AttemptAt } from '../submit/outcome.ts';

/** A page that this process keeps open for its person. */
export interface Waiting {
  readonly id: string;
  readonly secret: string;
  readonly row: ApplicationRow;
  /** scheme://host[:port] of the form: whose session is kept. */
  readonly origin: string;
  /** The attempt whose click led to this page; null if nothing was clicked yet. */
  clicked: AttemptAt | null;
  /** Whether it stands in a window of the person's own browser. */
  readonly attended: boolean;
  readonly page: KeptPage;
  /** True while the person's own click is awaited; nobody else may go on in the page then. */
  goingOn: boolean;
}

/** What is known of a page before it waits. */
export type WaitingFor = Pick<Waiting, 'row' | 'origin' | 'clicked' | 'attended'>;

export interface KeptPages extends AsyncDisposable {
  /** Keeps a page for its person and says in the record where it is. */
  keep(page: KeptPage, of: WaitingFor, reason: NeedsYouReason): Promise<Waiting>;
  /** The page with this id, for whoever knows its secret. */
  find(id: string, secret: string): Waiting | null;
  /** Keeps the site's session for its person, and closes the page. */
  done(waiting: Waiting): Promise<void>;
  /** Leaves the window open for a moment, for its person to read; the record does not know it any more. */
  leave(waiting: Waiting): Promise<void>;
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

/** How long a page waits for its person (a window on their own screen waits longer), and how many wait at once; the oldest is closed for a new one. */
const keepMs = 20 * 60_000;
const attendedKeepMs = 4 * 3_600_000;
const pagesAtMost = 4;
/** How long a window stays after its outcome, and how often it is asked whether its application still waits for it. */
const leaveMs = 60_000;
const askMs = 10_000;

/** The page of an attempt; `clicked` is the attempt whose click led to it, null where nothing was clicked. */
export function pageOf({ row, attempt, content }: AttemptAt, clicked: AttemptAt | null): WaitingFor {
  return { row, origin: content.bundle.destination.origin, clicked, attended: attempt.channel === 'attended' };
}

/** Keeps the page of a session open for its person, where the browser can; without it they begin with a new page. */
export async function keepForPerson(kept: KeptPages, session: FormSession, of: WaitingFor, reason: NeedsYouReason): Promise<void> {
  const page = session.keep();
  if (page !== null) await kept.keep(page, of, reason);
}

/** Keeps pages beyond their activity, in this worker's memory alone: if the worker ends they are gone, and the application is prepared again. */
export function createKeptPages(deps: KeptPagesDeps): KeptPages {
  const waiting = new Map<string, { readonly it: Waiting; readonly timers: readonly NodeJS.Timeout[] }>();

  const leaving = new Map<KeptPage, () => Promise<void>>();

  /** Closes a page that nobody waits for any more: its application was decided on or prepared again. */
  const closeIfOver = async (it: Waiting) => {
    if (it.goingOn) return;
    const { stage } = await deps.database.asPerson(it.row.userId, (tx) => readApplication(tx, it.row.id));
    if (stage !== 'needs_you' && stage !== 'submitting') await pages.close(it, 'person');
  };

  const pages: KeptPages = {
    async keep(page, of, reason) {
      const afterClick = of.clicked !== null;
      const it: Waiting = { id: randomUUID(), secret: randomBytes(32).toString('base64url'), ...of, page, goingOn: false };
      const tooMany = [...waiting.values()].slice(0, Math.max(0, waiting.size - pagesAtMost + 1));
      for (const old of tooMany) if (!old.it.goingOn) await pages.close(old.it, 'time');
      const lasts = of.attended ? attendedKeepMs : keepMs;
      const timers = [setTimeout(() => void pages.close(it, 'time').catch(failed), lasts), setInterval(() => void closeIfOver(it).catch(failed), askMs)];
      waiting.set(it.id, { it, timers });
      void page.gone.then(() => pages.close(it, 'page')).catch(failed);
      page.letPerson(afterClick ? 'look' : 'use_site');
      const worker = await deps.address();
      await deps.database.asPerson(of.row.userId, (tx) =>
        openHandOver(tx, { id: it.id, applicationId: of.row.id, reason, afterClick, pageUrl: page.url, worker, secret: it.secret, keepUntil: new Date(deps.clock.now().getTime() + lasts), attended: of.attended }),
      );
      return it;
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
    async leave(it) {
      const known = waiting.get(it.id);
      if (known === undefined) return;
      waiting.delete(it.id);
      known.timers.forEach(clearTimeout);
      const close = async () => {
        leaving.delete(it.page);
        await it.page[Symbol.asyncDispose]();
      };
      const timer = setTimeout(() => void close().catch(failed), leaveMs);
      // The window is theirs to close.
      void it.page.gone.then(() => leaving.get(it.page)?.()).catch(failed);
      leaving.set(it.page, async () => {
        clearTimeout(timer);
        await close();
      });
      await deps.database.asPerson(it.row.userId, (tx) => endHandOver(tx, it.id, 'person'));
    },
    async close(it, endedBy) {
      const known = waiting.get(it.id);
      if (known === undefined) return;
      waiting.delete(it.id);
      known.timers.forEach(clearTimeout);
      await it.page[Symbol.asyncDispose]();
      await deps.database.asPerson(it.row.userId, (tx) => endHandOver(tx, it.id, endedBy));
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...waiting.values()].map(({ it }) => pages.close(it, 'worker')));
      await Promise.all([...leaving.values()].map((close) => close()));
    },
  };
  const failed = (error: unknown) => deps.report(`closing a page that waited for its person: ${String(error)}`);
  return pages;
}
