import type { SignedBy } from '#domain/approval/approval.ts';
import { databaseNow } from '#db/access/database-now.ts';
import { readBundle } from '#db/applications/bundle.repository.ts';
import type { HandOverRow } from '#db/hand-over/hand-over.entities.ts';
import { endHandOver, findHandOver, forgetSiteSession, siteSessionsOf } from '#db/hand-over/hand-over.repository.ts';
import { addLiveTicket } from '#db/session/live-ticket.repository.ts';
import { staleBundle } from '../applications/applications.errors.ts';
import { applicationOf } from '../applications/find-application.ts';
import { approvalOf, keepOnce } from '../applications/sign.usecase.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { changeIdOf } from '../http/idempotency.ts';
import { notFound } from '../http/errors.ts';
import { mutable } from '../shared/mutable.ts';
import { hashOf, newSecret } from '../session/secrets.ts';
import { askWorker } from './ask-worker.ts';
import { pageGone, pageRefuses, pageSilent } from './hand-over.errors.ts';

const ticketLastsMs = 30_000;

export async function handOverOf(deps: ApiDeps, userId: string, applicationId: string) {
  const row = await deps.database.asPerson(userId, async (tx) => {
    await applicationOf(tx, applicationId);
    return findHandOver(tx, applicationId);
  });
  if (row === null || row.keepUntil <= deps.clock.now()) throw notFound('hand-over');
  return { id: row.id, reason: row.reason, afterClick: row.afterClick, pageUrl: row.pageUrl, attended: row.attended, heldBack: row.heldBack, heldBackTold: mutable(row.heldBackTold), openedAt: row.openedAt.toISOString(), keepUntil: row.keepUntil.toISOString() };
}

/** A ticket that opens the live picture of a page once, within 30 seconds. */
export async function ticketFor(deps: ApiDeps, userId: string, applicationId: string): Promise<{ ticket: string; path: string }> {
  const ticket = newSecret();
  const path = await deps.database.asPerson(userId, async (tx) => {
    const { candidateId } = await applicationOf(tx, applicationId);
    const page = await findHandOver(tx, applicationId);
    if (page === null) throw pageGone();
    await addLiveTicket(tx, hashOf(ticket), candidateId, new Date(deps.clock.now().getTime() + ticketLastsMs));
    return `/api/v1/hand-overs/${page.id}/page`;
  });
  return { ticket, path };
}

/**
 * The person goes on in the page: a signature over the same bytes for the next attempt, then the page may send once,
 * by their own click. The worker writes claim and intent before it lets a hand in.
 */
export async function goOn(deps: ApiDeps, userId: string, applicationId: string, bundleHash: string, signedBy: SignedBy, changeId: string): Promise<void> {
  const { page, approvalId } = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    const page = await findHandOver(tx, applicationId);
    if (page === null) throw pageGone();
    const bundle = row.bundleId === null ? null : await readBundle(tx, row.bundleId);
    if (bundle === null || bundle.hash !== bundleHash) throw staleBundle(bundle?.hash ?? null);
    const approval = approvalOf(deps, row, signedBy, { approvalId: changeIdOf(changeId, 'approval'), decision: 'submit', attempt: row.attempt, destinationOrigin: bundle.content.bundle.destination.origin, bundleHash: bundle.hash }, await databaseNow(tx));
    await keepOnce(tx, deps, approval, row.id);
    return { page, approvalId: approval.approvalId };
  });
  await tellPage(deps, userId, page, { do: 'go_on', approvalId });
}

/** The person is done at the site: its session is kept, the page closes. */
export async function done(deps: ApiDeps, userId: string, applicationId: string): Promise<void> {
  const page = await deps.database.asPerson(userId, async (tx) => {
    await applicationOf(tx, applicationId);
    return findHandOver(tx, applicationId);
  });
  if (page === null) throw pageGone();
  await tellPage(deps, userId, page, { do: 'done' });
}

async function tellPage(deps: ApiDeps, userId: string, page: HandOverRow, command: object): Promise<void> {
  const answer = await askWorker(page, command);
  if (answer.kind === 'done') return;
  if (answer.kind === 'refused') throw pageRefuses(answer.refusal);
  if (answer.kind === 'silent') throw pageSilent();
  await deps.database.asPerson(userId, (tx) => endHandOver(tx, page.id, 'worker'));
  throw pageGone();
}

export async function sessionsOf(deps: ApiDeps, userId: string, candidateId: string) {
  const rows = await deps.database.asPerson(userId, async (tx) => siteSessionsOf(tx, (await candidateRow(tx, candidateId)).id));
  return { sites: rows.map(({ origin, openedAt }) => ({ origin, openedAt: openedAt.toISOString() })) };
}

/** Forgets the person's session at a site. */
export async function forgetSite(deps: ApiDeps, userId: string, candidateId: string, origin: string): Promise<void> {
  const key = await deps.database.asPerson(userId, (tx) => forgetSiteSession(tx, candidateId, origin));
  if (key === null) throw notFound('site');
  await deps.files.remove(userId, key);
}
