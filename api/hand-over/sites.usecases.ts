import type { CandidateKind } from '#domain/candidate/candidate.ts';
import { systemOfForm } from '#domain/form/system-of-form.ts';
import { lastClickRefusal, lastClicks, usualLastClick, type ClickPlace, type LastClick } from '#domain/submission/last-click.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { PersonTx } from '#db/access/database.ts';
import { advance, lockApplication, positionOf } from '#db/applications/application.repository.ts';
import { findAttempt } from '#db/applications/attempt.repository.ts';
import { receiveMessage } from '#db/applications/message.repository.ts';
import { sitesApplied } from '#db/hand-over/sites.queries.ts';
import { chooseSite, endHandOver, findHandOver, siteChoicesOf, siteSessionsOf } from '#db/hand-over/hand-over.repository.ts';
import { applicationOf } from '../applications/find-application.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { notToOpen, siteRefused } from './hand-over.errors.ts';

/** Every site where the candidate applied or may soon, chose something, or has a session: who clicks last there. */
export async function sitesOf(deps: Pick<ApiDeps, 'database'>, userId: string, candidateId: string) {
  return deps.database.asPerson(userId, async (tx) => {
    const { id, kind } = await candidateRow(tx, candidateId);
    const [applied, choices, sessions] = [await sitesApplied(tx, id), await siteChoicesOf(tx, id), await siteSessionsOf(tx, id)];
    const origins = [...new Set([...applied.map(({ origin }) => origin), ...choices.map(({ origin }) => origin), ...sessions.map(({ origin }) => origin)])].sort();
    return {
      sites: origins.map((origin) => {
        const place = placeOf(kind, origin, applied.find((one) => one.origin === origin)?.url ?? origin);
        const chosen = choices.find((one) => one.origin === origin)?.lastClick ?? null;
        return {
          origin, system: place.system, lastClick: chosen ?? usualLastClick(place), chosenByYou: chosen !== null,
          refused: lastClicks.flatMap((lastClick) => {
            const why = lastClickRefusal(place, lastClick);
            return why === null ? [] : [{ lastClick, why }];
          }),
          sessionOpenedAt: sessions.find((one) => one.origin === origin)?.openedAt.toISOString() ?? null,
        };
      }),
    };
  });
}

/** Keeps who clicks last at a site. Countersign itself is refused at real employers while its driver is not proven there. */
export async function chooseSiteFor(deps: Pick<ApiDeps, 'database'>, userId: string, candidateId: string, wanted: { readonly origin: string; readonly lastClick: LastClick | null }): Promise<void> {
  const { origin } = new URL(wanted.origin);
  await deps.database.asPerson(userId, async (tx) => {
    const { id, kind } = await candidateRow(tx, candidateId);
    const why = wanted.lastClick === null ? null : lastClickRefusal(placeOf(kind, origin, await applyUrlAt(tx, id, origin)), wanted.lastClick);
    if (why !== null) throw siteRefused(why);
    await chooseSite(tx, id, origin, wanted.lastClick);
  });
}

/** Once more in the person's own browser, under the signature that stands: the open attempt is claimed anew. */
export async function openAgain(deps: Pick<ApiDeps, 'database' | 'workflows' | 'notifier'>, userId: string, applicationId: string, changeId: string): Promise<void> {
  const moved = await deps.database.asPerson(userId, async (tx) => {
    await applicationOf(tx, applicationId);
    const row = await lockApplication(tx, applicationId);
    if (!(await receiveMessage(tx, { id: changeId, applicationId, kind: 'open_again' }))) return row;
    const attempt = await findAttempt(tx, row.id, row.attempt);
    const waits = row.stage === 'needs_you' && (row.needsYou?.reason === 'attended' || row.needsYou?.reason === 'packet');
    if (!waits || row.approvalId === null || attempt === null || attempt.outcome !== null || attempt.intentAt !== null) throw notToOpen();
    const page = await findHandOver(tx, row.id);
    if (page !== null) await endHandOver(tx, page.id, 'person');
    return advance(tx, { applicationId: row.id, from: 'needs_you', moves: row.moves, step: 'opened_again', says: { attempt: row.attempt }, set: { needsYou: null, waitUntil: await databaseNow(tx) } });
  });
  deps.notifier.changed(moved.candidateId);
  await deps.workflows.tell(positionOf(moved), changeId);
}

async function applyUrlAt(tx: PersonTx, candidateId: string, origin: string): Promise<string> {
  return (await sitesApplied(tx, candidateId)).find((one) => one.origin === origin)?.url ?? origin;
}

function placeOf(kind: CandidateKind, origin: string, url: string): ClickPlace {
  // Where nothing was applied for yet, the address alone says which form stands there.
  return { kind, url: URL.canParse(url) ? url : origin, system: systemOfForm(URL.canParse(url) ? url : origin) };
}
