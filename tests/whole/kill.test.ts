import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FailPoint } from '#activities/submit/failpoints.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendSignal } from '#start/processes/end.ts';
import { leaseOf, planEnvironment } from '../../drills/kit/plan.ts';
import { layStrike, strikesOut } from '../../drills/kit/faults/strikes.ts';
import { employersLog, receiptsWritten, type EmployerEntry } from '../support/practice-log.ts';
import { clearData, startProgramProcess, type StartedProgram } from '../support/program.ts';
import { actingAs, signIn, until, type SignedIn } from '../support/signed-in.ts';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
}
interface Story extends Item {
  readonly bundle: { readonly hash: string; readonly files: readonly { readonly sha256: string }[] };
}

/** kill -9 of everything at five moments of an application's way; each start goes on, and each application is sent once. */
describe('the whole program killed with -9', () => {
  let home = '';
  let program: StartedProgram;
  let person: SignedIn;
  let candidate = '';
  const sent: string[] = [];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'countersign-kill-'));
    program = await start();
    person = await signIn(program.url);
  });
  afterAll(async () => {
    await program.stop();
    await clearData(join(home, 'data'));
    await rm(home, { recursive: true, force: true });
  });

  test('while boards are read and documents written: the inbox fills after the next start', async () => {
    await killAll();
    await startAgain();
    const { candidates } = await person.call<{ candidates: { id: string }[] }>('GET', '/me');
    candidate = candidates[0]?.id ?? '';
    const waiting = await until(() => applications('awaiting_approval'), (items) => items.length >= 5);
    expect(waiting.length).toBeGreaterThanOrEqual(5);
  });

  test('while it is held for undo: it is sent once', async () => {
    const id = await signNext();
    await killAll();
    await startAgain();
    expect(await postsOf(id)).toEqual({ ofIt: 1, inAll: sent.length });
  });

  test('while it is being filled in, before the click: it is sent once', async () => {
    const id = await signNextStruckAt('after_fill');
    await killAll();
    await startAgain();
    expect(await postsOf(id)).toEqual({ ofIt: 1, inAll: sent.length });
  });

  test('after the click, before its outcome is written: never clicked again, and proven by the receipt', async () => {
    const receipts = receiptsWritten(join(home, 'data'));
    const id = await signNextStruckAt('after_outcome');
    // The employer has it, and its receipt is on the way: what the employer forgets is no fault of ours.
    await until(async () => receiptsWritten(join(home, 'data')), (count) => count > receipts);
    await killAll();
    await startAgain();
    expect(await postsOf(id)).toEqual({ ofIt: 1, inAll: sent.length });
  });

  test('after it was sent: nothing is sent again, and the story stands', async () => {
    const before = employersLog(join(home, 'data')).length;
    await killAll();
    await startAgain();
    await sleep(3_000);
    expect(employersLog(join(home, 'data'))).toHaveLength(before);
    for (const id of sent) expect((await story(id)).stage).toBe('following_up');
  });

  /** The product's own workers, which can be struck; what is unknown is known to be so after 25 s in place of a minute. */
  async function start(): Promise<StartedProgram> {
    const plan = planEnvironment({ forms: 'chromium', times: leaseOf(25), sabotages: [], strikes: home, workers: 1 });
    return startProgramProcess({ data: join(home, 'data'), args: ['--practice'], entry: 'drills/kit/start.ts', env: { ...process.env, COUNTERSIGN_HOLD_SECONDS: '3', ...plan } });
  }

  async function startAgain(): Promise<void> {
    program = await start();
    person = actingAs(new URL(program.url).origin, person.cookie);
  }

  async function killAll(): Promise<void> {
    const record = program.record();
    if (record === null) throw new Error('Nothing runs that could be killed.');
    sendSignal(record.supervisor.pid, 'SIGKILL');
    for (const { pid } of record.children) sendSignal(-pid, 'SIGKILL');
    await until(async () => program.process.signalCode, (signal) => signal !== null);
  }

  async function applications(stage: string): Promise<Item[]> {
    return (await person.call<{ applications: Item[] }>('GET', `/applications?candidate=${candidate}&stage=${stage}`)).applications;
  }

  function story(id: string): Promise<Story> {
    return person.call<Story>('GET', `/applications/${id}`);
  }

  async function signNext(): Promise<string> {
    const [next] = await until(() => applications('awaiting_approval'), (items) => items.length > 0);
    const { id, bundle } = await story(next?.id ?? '');
    const signed = async (): Promise<string> => {
      const { stage } = await story(id);
      // Not confirmed means: carried out when a worker is there.
      if (stage === 'awaiting_approval') await person.call('POST', `/applications/${id}/sign`, { bundleHash: bundle.hash });
      return stage;
    };
    await until(signed, (stage) => stage !== 'awaiting_approval');
    return id;
  }

  /** Signs the next one, whose worker is killed at a place of the protocol. */
  async function signNextStruckAt(point: FailPoint): Promise<string> {
    layStrike(home, point, 'kill', 1);
    const id = await signNext();
    await until(async () => strikesOut(home), (out) => out.length === 0);
    return id;
  }

  /** Waits until it was sent, and answers how often the employers saw it and how many applications they saw in all. */
  async function postsOf(id: string): Promise<{ readonly ofIt: number; readonly inAll: number }> {
    const { bundle } = await until(() => story(id), ({ stage }) => stage === 'following_up');
    sent.push(id);
    const posts = employersLog(join(home, 'data'));
    const isOfIt = (post: EmployerEntry) => post.files.some((file) => bundle.files.some(({ sha256 }) => sha256 === file.sha256));
    return { ofIt: posts.filter(isOfIt).length, inAll: posts.length };
  }
});
