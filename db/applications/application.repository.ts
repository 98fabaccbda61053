import type { Ending, Stage, Step } from '#domain/application/stages.ts';
import { transitionOf } from '#domain/application/stages.ts';
import type { Position } from '#domain/application/position.ts';
import type { PersonTx } from '../access/database.ts';
import { appendEvents } from '../events/event.repository.ts';
import { EventRow } from '../events/event.entities.ts';
import { ApplicationRow, type NeedsYou } from './application.entities.ts';

/** One stage change. `moves` is the count the caller read: the compare-and-set number. */
export interface Move {
  readonly applicationId: string;
  readonly from: Stage;
  readonly moves: number;
  readonly step: Step;
  /** What the event tells the person; never documents. */
  readonly says: Record<string, unknown>;
  readonly set?: {
    readonly waitUntil?: Date | null;
    readonly needsYou?: NeedsYou | null;
    readonly ending?: Ending | null;
    readonly bundleId?: string | null;
    readonly approvalId?: string | null;
    readonly attempt?: number;
    readonly preparation?: number;
    readonly run?: number;
    readonly postingHash?: string;
    readonly applyAgain?: boolean;
  };
}

/** The application stands elsewhere than the move expected. The row, not this error, says where. */
export class StageConflict extends Error {
  override readonly name = 'StageConflict';
  readonly row: ApplicationRow;
  constructor(row: ApplicationRow, move: Move) {
    super(`the application stands at ${row.stage} (move ${row.moves}), not at ${move.from} (move ${move.moves})`);
    this.row = row;
  }
}

/** The person's application; throws where they have none of that id. */
export async function readApplication(tx: PersonTx, applicationId: string): Promise<ApplicationRow> {
  return tx.em.findOneOrFail(ApplicationRow, { id: applicationId }, { failHandler: () => new Error(`there is no application ${applicationId}`) });
}

/** The same with its row locked until the transaction ends: whoever comes second sees what the first decided. */
export async function lockApplication(tx: PersonTx, applicationId: string): Promise<ApplicationRow> {
  await tx.em.execute('select 1 from application where id = ? for no key update', [applicationId]);
  return tx.em.refreshOrFail(await readApplication(tx, applicationId));
}

/**
 * The one way a stage changes: compare-and-set on stage and count of moves, and its event, in the caller's
 * transaction; must be its last statement (see `appendEvents`). A repeat of the same move answers the present row and
 * writes nothing. Throws `StageConflict` where the application moved on otherwise, and an Error for a move that the
 * table of transitions does not have.
 */
export async function advance(tx: PersonTx, move: Move): Promise<ApplicationRow> {
  const transition = transitionOf(move.from, move.step);
  if (transition === null) throw new Error(`no application goes from ${move.from} by "${move.step}"`);
  const { waitUntil = null, needsYou = null, ...set } = move.set ?? {};
  const moved = await tx.em.nativeUpdate(
    ApplicationRow,
    { id: move.applicationId, stage: move.from, moves: move.moves },
    { ...set, waitUntil, needsYou, snoozedUntil: null, stage: transition.to, moves: move.moves + 1, stageSince: new Date() },
  );
  const row = await tx.em.refreshOrFail(await readApplication(tx, move.applicationId));
  const step = stepKey(move);
  if (moved === 0) {
    const done = await tx.em.count(EventRow, { applicationId: row.id, run: row.run, step });
    if (done === 0) throw new StageConflict(row, move);
    return row;
  }
  await appendEvents(tx, row.candidateId, [
    { applicationId: row.id, campaignId: row.campaignId, run: row.run, step, data: { step: move.step, from: move.from, to: transition.to, ...move.says } },
  ]);
  return row;
}

/**
 * Held applications are asked at `until`, whatever put them off: one that has another reason to wait is only asked, and
 * waits on.
 */
export async function bringHeldForward(tx: PersonTx, candidateId: string, until: Date): Promise<void> {
  await tx.em.nativeUpdate(ApplicationRow, { candidateId, stage: 'held' }, { waitUntil: until });
}

/** Unique within a run: the number of the move and its verb, "7:signed". */
function stepKey(move: Move): string {
  return `${move.moves + 1}:${move.step}`;
}

export function positionOf(row: ApplicationRow): Position {
  return {
    applicationId: row.id,
    userId: row.userId,
    stage: row.stage,
    moves: row.moves,
    run: row.run,
    attempt: row.attempt,
    waitUntil: row.waitUntil?.toISOString() ?? null,
    ending: row.ending,
    source: row.source,
  };
}
