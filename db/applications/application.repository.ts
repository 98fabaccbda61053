import type { Ending, Stage, Step } from '#domain/application/stages.ts';
import { transitionOf } from '#domain/application/stages.ts';
import type { Position } from '#domain/application/position.ts';
import type { PersonTx } from '../access/database.ts';
import { readRow } from '../access/rows.ts';
import { appendEvents } from '../events/event.repository.ts';
import { EventRow } from '../events/event.entities.ts';
import { endMails } from '../mails/mail.repository.ts';
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

/** The person's application; throws `NoApplication` where they have none of that id. */
export async function readApplication(tx: PersonTx, applicationId: string): Promise<ApplicationRow> {
  return found(await findApplication(tx, applicationId), applicationId);
}

/** The person's application, or null where they have none of that id. */
export async function findApplication(tx: PersonTx, applicationId: string): Promise<ApplicationRow | null> {
  return readRow(tx.em, ApplicationRow, 'select * from application where id = ?', [applicationId]);
}

/** The same with its row locked until the transaction ends: whoever comes second sees what the first decided. */
export async function lockApplication(tx: PersonTx, applicationId: string): Promise<ApplicationRow> {
  return found(await readRow(tx.em, ApplicationRow, 'select * from application where id = ? for no key update', [applicationId]), applicationId);
}

/** The person has no application of this id: it never was theirs, or was erased. */
export class NoApplication extends Error {
  override readonly name = 'NoApplication';
}

function found(row: ApplicationRow | null, applicationId: string): ApplicationRow {
  if (row === null) throw new NoApplication(`there is no application ${applicationId}`);
  return row;
}

/**
 * The one way a stage changes: compare-and-set on stage and count of moves, and its event, in the caller's
 * transaction; must be its last statement (see `appendEvents`). An end ends the application's mails. A repeat of the same
 * move answers the present row and writes nothing. Throws `StageConflict` where the application moved on otherwise, and an
 * Error for a move that the table of transitions does not have.
 */
export async function advance(tx: PersonTx, move: Move): Promise<ApplicationRow> {
  const transition = transitionOf(move.from, move.step);
  if (transition === null) throw new Error(`no application goes from ${move.from} by "${move.step}"`);
  const { waitUntil = null, needsYou = null, ...set } = move.set ?? {};
  const row = await moveRow(tx, move, { ...set, waitUntil, needsYou, stage: transition.to });
  const step = stepKey(move);
  if (row === null) {
    const present = await readApplication(tx, move.applicationId);
    const done = await tx.em.count(EventRow, { applicationId: present.id, run: present.run, step });
    if (done === 0) throw new StageConflict(present, move);
    return present;
  }
  if (transition.to === 'closed') await endMails(tx, row.id);
  await appendEvents(tx, row.candidateId, [
    { applicationId: row.id, campaignId: row.campaignId, run: row.run, step, data: { step: move.step, from: move.from, to: transition.to, ...move.says } },
  ]);
  return row;
}

/** What a move may set, and the column that holds it. */
const columns: Readonly<Record<keyof NonNullable<Move['set']> | 'stage', string>> = {
  waitUntil: 'wait_until', needsYou: 'needs_you', ending: 'ending', bundleId: 'bundle_id', approvalId: 'approval_id', attempt: 'attempt', preparation: 'preparation', run: 'run',
  postingHash: 'posting_hash', applyAgain: 'apply_again', stage: 'stage',
};

/** The compare-and-set itself: the row as it stands after it, or null where it stands elsewhere. */
async function moveRow(tx: PersonTx, move: Move, set: NonNullable<Move['set']> & { readonly stage: Stage }): Promise<ApplicationRow | null> {
  const changes = Object.entries(set).filter(([, value]) => value !== undefined);
  const written = changes.map(([name, value]) => (name === 'needsYou' && value !== null ? JSON.stringify(value) : value));
  return readRow(
    tx.em, ApplicationRow,
    `update application set ${changes.map(([name]) => `${columns[name as keyof typeof columns]} = ?`).join(', ')}, stage_since = now(), snoozed_until = null, moves = moves + 1
     where id = ? and stage = ? and moves = ? returning *`,
    [...written, move.applicationId, move.from, move.moves],
  );
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

/** Where an application stands, as its workflow is told: no word of the person. */
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

/** A candidate's applications at any of these stages. */
export async function applicationsAt(tx: PersonTx, candidateId: string, stages: readonly Stage[]): Promise<ApplicationRow[]> {
  return tx.em.find(ApplicationRow, { candidateId, stage: { $in: [...stages] } });
}

/** Those of these applications that are the person's. */
export async function findApplications(tx: PersonTx, ids: readonly string[]): Promise<ApplicationRow[]> {
  return tx.em.find(ApplicationRow, { id: { $in: [...ids] } });
}

/** How many of the places in a candidate's window are taken: everything from `preparing` to a decision, whoever took it. */
export async function countInWindow(tx: PersonTx, candidateId: string): Promise<number> {
  return tx.em.count(ApplicationRow, { candidateId, stage: { $in: ['preparing', 'awaiting_approval', 'needs_you'] } });
}
