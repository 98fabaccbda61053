import type { NeedsYouSays } from '#domain/application/needs-you-says.ts';
import type { Position } from '#domain/application/position.ts';
import type { NeedsYouReason, Step } from '#domain/application/stages.ts';
import type { Waits } from '#domain/application/waits.ts';
import type { FormQuestion, HandOverPoint } from '#domain/form/form-plan.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { advance, readApplication } from '#db/applications/application.repository.ts';
import { moveApplication, type StepDeps } from './step.ts';
import type { ApplicationRef } from './shapes.ts';

/** What the person is asked to do, and what they need to see for it. */
export interface HandOver {
  readonly reason: NeedsYouReason;
  readonly says: NeedsYouSays;
  readonly questions?: readonly FormQuestion[];
  readonly screenshotKey?: string | null;
  /** Milliseconds until it goes away by itself. */
  readonly lasts: number;
}

/** Moves the application to its person, from now on by the record's clock. `next.attempt` is the number of the attempt that follows, if this one is over. */
export async function handOver(tx: PersonTx, row: ApplicationRow, step: Step, hand: HandOver, next: { readonly attempt?: number; readonly bundleId?: string } = {}): Promise<ApplicationRow> {
  const now = await databaseNow(tx);
  return advance(tx, {
    applicationId: row.id, from: row.stage, moves: row.moves, step, says: { reason: hand.reason },
    set: {
      needsYou: { reason: hand.reason, says: hand.says, questions: hand.questions ?? [], screenshotKey: hand.screenshotKey ?? null },
      waitUntil: new Date(now.getTime() + hand.lasts), approvalId: null, ...next,
    },
  });
}

/** Hands over what could not be prepared, if it is still being prepared. */
export function handOverUnprepared(deps: StepDeps, ref: ApplicationRef, { needsYou }: Waits, hand: Omit<HandOver, 'lasts'>): Promise<Position> {
  return moveApplication(deps, ref, async (tx) => {
    const row = await readApplication(tx, ref.applicationId);
    if (row.stage !== 'preparing') return row;
    return handOver(tx, row, 'hand_over', { ...hand, lasts: needsYou });
  });
}

const reasons: Readonly<Record<HandOverPoint, NeedsYouReason>> = {
  captcha: 'captcha', log_in: 'log_in', emailed_code: 'emailed_code', bot_wall: 'bot_wall', signature: 'unknown_question', assisted_only: 'packet',
};

/** Why the person is needed, by what was met in the form. */
export function reasonOf(point: HandOverPoint): NeedsYouReason {
  return reasons[point];
}
