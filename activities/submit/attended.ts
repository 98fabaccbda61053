import type { FormSession } from '#adapters/browser/browser.port.ts';
import type { Position } from '#domain/application/position.ts';
import { databaseNow } from '#db/access/database-now.ts';
import { lockApplication } from '#db/applications/application.repository.ts';
import { changeChannel } from '#db/applications/attempt.repository.ts';
import { moveApplication, type StepDeps } from '../step.ts';
import { holdForPerson, type OwnClickDeps } from '../hand-over/own-click.ts';
import { handOverSigned, type AttemptAt } from './outcome.ts';
import { packetLeaseMs } from './claim.ts';
import { keepRecording } from './recording.ts';

/** Leaves a form that was filled and read back in the person's own browser for their click. The attempt stays open, without an intent. */
export async function waitForPerson(deps: OwnClickDeps, at: AttemptAt, session: FormSession, page: { readonly picture: Uint8Array; readonly uploadsBeforeClick: readonly string[] }): Promise<Position> {
  const ref = { applicationId: at.row.id, userId: at.row.userId };
  const screenshot = await deps.files.put(ref.userId, page.picture, 'image/png');
  // What the program did in the page is recorded up to here, and what the person does is not.
  await keepRecording(deps, at, await session.recording());
  const shown = session.keep();
  if (shown === null) return becomePacket(deps, at);
  const waiting = await deps.kept.keep(shown, { row: at.row, origin: at.content.bundle.destination.origin, clicked: null, attended: true }, 'attended');
  holdForPerson(deps, waiting, { at, ...page });
  const { position, mine } = await handOverAs(deps, at, 'attended', screenshot.key);
  if (!mine || position.stage !== 'needs_you') await deps.kept.close(waiting, 'page');
  return position;
}

/** For a window that cannot be opened here now: the signed bytes become a packet, under the same signature. */
export async function becomePacket(deps: StepDeps, at: AttemptAt): Promise<Position> {
  return (await handOverAs(deps, at, 'packet')).position;
}

/** Hands over by this channel under a long lease. Changes nothing for a worker that has lost its token: the attempt is not `mine` any more. */
async function handOverAs(deps: StepDeps, at: AttemptAt, channel: 'attended' | 'packet', screenshotKey: string | null = null): Promise<{ readonly position: Position; readonly mine: boolean }> {
  let mine = false;
  const position = await moveApplication(deps, { applicationId: at.row.id, userId: at.row.userId }, async (tx) => {
    const [row, now] = await Promise.all([lockApplication(tx, at.row.id), databaseNow(tx)]);
    const attempt = await changeChannel(tx, at.attempt.token, channel, new Date(now.getTime() + packetLeaseMs));
    mine = attempt !== null;
    return attempt === null ? row : handOverSigned(tx, { ...at, attempt }, channel, screenshotKey);
  });
  return { position, mine };
}
