// Moves applications as the product does, and may be killed at any moment: what it had begun it then does again.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, type PersonTx } from '#db/access/database.ts';
import { advance, readApplication } from '#db/applications/application.repository.ts';
import { configuredEvents } from '../../bench/live/events.ts';
import type { Errand, ProducerTask } from './tasks.ts';

const task = JSON.parse(process.argv[2] ?? '') as ProducerTask;
const database = await openDatabase({ app: task.app, system: task.system }, 8);
const notifier = await configuredEvents(database, task.app, (error) => { throw error; });
const before = existsSync(task.log) ? readFileSync(task.log, 'utf8').split('\n') : [];
const note = (what: 'begun' | 'done' | 'again' | 'rolled back', id: string, n: number) => appendFileSync(task.log, `${what} ${id} ${n}\n`);

class RolledBack extends Error {}

/** One move: the same stage and number however often it is asked for. */
async function move(tx: PersonTx, { applicationId, from }: Errand, n: number): Promise<string> {
  const forth = n % 2 === 0;
  const { candidateId } = await advance(tx, { applicationId, from: forth ? 'awaiting_approval' : 'held', moves: from + n, step: forth ? 'signed' : 'undone', says: { n } });
  return candidateId;
}

/** The sabotage: whoever repeats a move takes the row as it is now, and moves it once more. */
async function moveBlindly(tx: PersonTx, { applicationId }: Errand, n: number): Promise<string> {
  const row = await readApplication(tx, applicationId);
  const { candidateId } = await advance(tx, { applicationId, from: row.stage, moves: row.moves, step: row.stage === 'held' ? 'undone' : 'signed', says: { n } });
  return candidateId;
}

async function run(errand: Errand): Promise<void> {
  const id = errand.applicationId;
  const done = before.filter((line) => line.startsWith(`done ${id} `)).length;
  const begun = new Set(before.filter((line) => line.startsWith(`begun ${id} `)));
  for (let n = done; n < errand.moves; n += 1) {
    while (n >= Number(readFileSync(task.gate, 'utf8'))) await sleep(10);
    const again = begun.has(`begun ${id} ${n}`);
    note(again ? 'again' : 'begun', id, n);
    if (n % task.rollBackOneIn === task.rollBackOneIn - 1) await rolledBack(errand, n);
    const carryOut = task.sabotage === 'repeat' ? moveBlindly : move;
    notifier.changed(await database.asPerson(task.userId, (tx) => carryOut(tx, errand, n)));
    // The answer is on its way to whoever asked.
    await sleep(task.pauseMs);
    note('done', id, n);
  }
}

/** The same, given up just before its commit: its numbers are used again. */
async function rolledBack(errand: Errand, n: number): Promise<void> {
  const given = database.asPerson(task.userId, async (tx) => {
    await (task.sabotage === 'repeat' ? moveBlindly : move)(tx, errand, n);
    throw new RolledBack();
  });
  await given.catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error;
  });
  note('rolled back', errand.applicationId, n);
}

// It lives as long as the program that started it.
process.on('disconnect', () => process.exit(0));
process.send?.({ type: 'ready' });
await Promise.all(task.errands.map(run));
await notifier.close();
await database.close();
process.exit(0);
