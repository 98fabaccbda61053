import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stages, transitionOf, transitions, type Step } from '#domain/application/stages.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { databaseNow } from '../access/database-now.ts';
import { openDatabase, type Database } from '../access/database.ts';
import { readEventsOfApplication } from '../events/event.repository.ts';
import { makeApplication, makePerson } from '../testing/sample-record.ts';
import { ApplicationRow } from './application.entities.ts';
import { advance, readApplication, StageConflict, type Move } from './application.repository.ts';
import { changeChannel, closeAttempt, findAttempt, openAttempt, settleAttempt, takeOverAttempt, withdrawAttempt } from './attempt.repository.ts';

const allSteps = [...new Set(transitions.map(({ step }) => step))];

describe('advance', () => {
  let database: Database;
  let person: { userId: string; candidateId: string };
  beforeAll(async () => {
    const urls = await createTestDatabase();
    database = await openDatabase({ app: urls.appUrl, system: urls.systemUrl });
    person = await makePerson(database);
  });
  afterAll(async () => database.close());

  const read = (id: string) => database.asPerson(person.userId, (tx) => readApplication(tx, id));
  const events = (id: string) => database.asPerson(person.userId, (tx) => readEventsOfApplication(tx, id));
  const go = (move: Move) => database.asPerson(person.userId, (tx) => advance(tx, move));
  const moveOf = (row: ApplicationRow, step: Step, change: Partial<Move> = {}): Move => ({ applicationId: row.id, from: row.stage, moves: row.moves, step, says: {}, ...change });

  /** Puts an application at a stage, whatever led there. */
  async function standingAt(stage: ApplicationRow['stage']): Promise<ApplicationRow> {
    const made = await makeApplication(database, person);
    await database.asPerson(person.userId, (tx) => tx.em.nativeUpdate(ApplicationRow, { id: made.id }, { stage }));
    return read(made.id);
  }

  test('makes every move of the table, from every stage, and no other', async () => {
    for (const from of stages) {
      const row = await standingAt(from);
      for (const step of allSteps) {
        const transition = transitionOf(from, step);
        if (transition !== null) continue;
        await expect(go(moveOf(row, step))).rejects.toThrow(`no application goes from ${from} by "${step}"`);
      }
      expect(await read(row.id)).toMatchObject({ stage: from, moves: row.moves });
    }
    for (const { from, step, to } of transitions) {
      const row = await standingAt(from);
      expect(await go(moveOf(row, step))).toMatchObject({ stage: to, moves: row.moves + 1 });
      expect(await events(row.id)).toMatchObject([{ step: `${row.moves + 1}:${step}`, data: { step, from, to } }]);
    }
  });

  test('a random walk ends where the table says, each move once, events numbered without a gap', async () => {
    const step = fc.constantFrom(...allSteps);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ step, repeated: fc.boolean(), late: fc.boolean() }), { minLength: 1, maxLength: 25 }), async (walk) => {
        let row = await makeApplication(database, person);
        let previous: Move | null = null;
        let moves = 0;
        const came: string[] = [];
        const due: string[] = [];
        const attempt = async (move: Move, expected: string) => {
          came.push(await outcomeOf(move));
          due.push(expected);
        };
        for (const { step, repeated, late } of walk) {
          const move = moveOf(row, step);
          const to = transitionOf(row.stage, step)?.to ?? null;
          await attempt(move, to ?? 'no such move');
          if (to === null) continue;
          moves += 1;
          // A repeat of the same move answers what stands and writes nothing.
          if (repeated) await attempt(move, to);
          // A move from where the application no longer stands, that never happened, is a conflict.
          if (late && previous !== null) await attempt({ ...previous, step: otherStep(previous) }, 'conflict');
          previous = move;
          row = await read(row.id);
        }
        expect(came).toEqual(due);
        expect(row.moves).toBe(moves);
        expect((await events(row.id)).map(({ step }) => Number(step.split(':')[0]))).toEqual(Array.from({ length: moves }, (_, index) => index + 1));
      }),
      { numRuns: 12, seed: 4 },
    );
    await numberedWithoutGaps();
  });

  const outcomeOf = (move: Move) => go(move).then(({ stage }) => stage as string, (error: unknown) => (error instanceof StageConflict ? 'conflict' : 'no such move'));

  /** Another step that the table has from there; where there is none, the move itself would be a repeat. */
  function otherStep(move: Move): Step {
    const other = transitions.find(({ from, step }) => from === move.from && step !== move.step);
    if (other === undefined) throw new Error(`${move.from} has one way out only`);
    return other.step;
  }

  async function numberedWithoutGaps(): Promise<void> {
    const rows = await database.asPerson(person.userId, ({ em }) => em.execute<{ seq: string }[]>('select seq from event where candidate_id = ? order by seq', [person.candidateId]));
    expect(rows.map(({ seq }) => Number(seq))).toEqual(rows.map((_, index) => index + 1));
  }

  test('of many who move the same application at once one succeeds, and the others hear where it stands', async () => {
    const row = await standingAt('awaiting_approval');
    const steps: Step[] = ['signed', 'rejected', 'withdrawn', 'edited', 'expired', 'posting_closed'];
    const results = await Promise.allSettled(steps.map((step) => go(moveOf(row, step))));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const now = await read(row.id);
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(refusals).toMatchObject(refusals.map(() => ({ name: 'StageConflict', row: { stage: now.stage, moves: 1 } })));
    expect(await events(row.id)).toHaveLength(1);
  });

  test('of many repeats of one move at once one writes, and all answer the same', async () => {
    const row = await standingAt('held');
    const answers = await Promise.all(Array.from({ length: 8 }, () => go(moveOf(row, 'undone'))));
    for (const answer of answers) expect(answer).toMatchObject({ stage: 'awaiting_approval', moves: 1 });
    expect(await events(row.id)).toHaveLength(1);
    await numberedWithoutGaps();
  });

  test('a move whose transaction fails leaves no event and no gap', async () => {
    const row = await standingAt('awaiting_approval');
    const failed = database.asPerson(person.userId, async (tx) => {
      await advance(tx, moveOf(row, 'signed'));
      throw new Error('the power went');
    });
    await expect(failed).rejects.toThrow('the power went');
    expect(await read(row.id)).toMatchObject({ stage: 'awaiting_approval', moves: 0 });
    await go(moveOf(row, 'signed'));
    await numberedWithoutGaps();
  });

  test('and the end of an attempt are dated by the record’s clock, whatever this machine’s says', async () => {
    const row = await standingAt('awaiting_approval');
    const attempt = (n: number) => ({
      candidateId: row.candidateId, applicationId: row.id, subjectId: row.id, n, channel: 'form' as const, approvalId: null, bundleHash: 'b', employer: 'Vela Bank', destinationOrigin: null, leaseUntil: new Date('2100-01-01'),
    });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-01-01') });
    try {
      await database.asPerson(person.userId, async (tx) => {
        const [closed, withdrawn] = [await openAttempt(tx, attempt(1)), await openAttempt(tx, attempt(2))];
        const outcomeAt = async (n: number) => (await findAttempt(tx, row.id, n))?.outcomeAt;
        const now = await databaseNow(tx);
        expect([await closeAttempt(tx, closed.id, 'outcome_unknown', { why: 'lost' }), await withdrawAttempt(tx, withdrawn.id)]).toEqual([true, true]);
        expect([await outcomeAt(1), await outcomeAt(2)]).toEqual([now, now]);
        await tx.em.execute('update attempt set outcome_at = null where id = ?', [closed.id]);
        expect(await settleAttempt(tx, closed.id, 'submitted', { by: 'person' })).toBe(true);
        expect(await findAttempt(tx, row.id, 1)).toMatchObject({ outcome: 'submitted', outcomeAt: now, detail: { by: 'person' } });
        // Once only.
        expect([await settleAttempt(tx, closed.id, 'submitted', {}), await closeAttempt(tx, closed.id, 'submitted', {}), await withdrawAttempt(tx, withdrawn.id)]).toEqual([false, false, false]);
        expect((await advance(tx, moveOf(row, 'rejected'))).stageSince).toEqual(now);
      });
    } finally {
      vi.useRealTimers();
    }
  });

  test('to another channel is not made by a worker that has lost the attempt’s token', async () => {
    const row = await standingAt('submitting');
    const leaseUntil = new Date('2100-01-01');
    await database.asPerson(person.userId, async (tx) => {
      const made = await openAttempt(tx, { candidateId: row.candidateId, applicationId: row.id, subjectId: row.id, n: 1, channel: 'form', approvalId: null, bundleHash: 'b', employer: 'Vela Bank', destinationOrigin: null, leaseUntil });
      const taken = await takeOverAttempt(tx, made.id, leaseUntil, 1);
      expect(await changeChannel(tx, made.token, 'packet', leaseUntil)).toBeNull();
      expect(await findAttempt(tx, row.id, 1)).toMatchObject({ channel: 'form' });
      expect(await changeChannel(tx, taken?.token ?? '', 'attended', leaseUntil)).toMatchObject({ channel: 'attended', token: taken?.token });
    });
  });

  test('is not possible on another person’s application', async () => {
    const row = await standingAt('awaiting_approval');
    const other = await makePerson(database);
    await expect(database.asPerson(other.userId, (tx) => advance(tx, moveOf(row, 'signed')))).rejects.toThrow(`there is no application ${row.id}`);
    expect(await read(row.id)).toMatchObject({ stage: 'awaiting_approval' });
  });
});
