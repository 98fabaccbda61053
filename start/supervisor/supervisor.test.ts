import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendSignal } from '../processes/end.ts';
import { identify, isRunning } from '../processes/identity.ts';
import type { ChildSpec } from './child.ts';
import { takeLock } from './lock.ts';
import { endOrphans, folderMark } from './orphans.ts';
import { readRecord, writeRecord } from './record.ts';
import { createSupervisor, type Supervisor } from './supervisor.ts';

let folder = '';
let said: string[] = [];
let supervisor: Supervisor;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-supervisor-'));
  said = [];
  supervisor = createSupervisor({ logs: folder, run: folder, say: (line) => said.push(line), readyWithin: 5_000 });
});
afterEach(async () => {
  supervisor.force();
  await supervisor.stop([]);
  await rm(folder, { recursive: true, force: true });
});

const ready = "process.send({ type: 'ready', url: 'http://here/' });";
const idle = 'setInterval(() => {}, 1000);';

/** A child that runs this JavaScript. */
function child(name: string, script: string, more: Partial<ChildSpec> = {}): ChildSpec {
  return {
    name, title: name, command: process.execPath, args: ['-e', script],
    env: { ...process.env, [folderMark]: folder }, whenReady: null,
    stop: { signal: 'SIGTERM', grace: 500, force: 'SIGKILL' }, ...more,
  };
}

const recorded = (name: string) => readRecord(folder)?.children.find((entry) => entry.name === name);
const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries === 500) throw new Error(`it did not come; said: ${said.join(' | ')}`);
    await sleep(10);
  }
};

describe('a supervised child', () => {
  test('is recorded with pid and start time, and tells its address', async () => {
    expect(await supervisor.start(child('api', `${ready}${idle}`))).toBe('http://here/');
    const entry = recorded('api');
    expect(entry).toMatchObject({ name: 'api', ready: true });
    expect(entry !== undefined && isRunning(entry)).toBe(true);
  });

  test('that ends before it is ready fails the start, with the end of its log', async () => {
    await expect(supervisor.start(child('api', "console.error('the reason'); process.exit(3)"))).rejects.toThrow(/^api ended before it was ready \(exit code 3\)\.[^]*the reason$/);
  });

  test('that is killed is started again, and this is said', async () => {
    await supervisor.start(child('worker', `${ready}${idle}`));
    const before = recorded('worker')?.pid ?? 0;
    sendSignal(before, 'SIGKILL');
    await until(() => said.includes('worker is back.'));
    expect(said[0]).toBe('worker ended (SIGKILL); starting it again in 0.5 s.');
    expect(recorded('worker')?.pid).not.toBe(before);
  });

  test('that ends again before it is back is tried further, and each end is said', async () => {
    const starts = join(folder, 'starts');
    const script = `const fs = require('node:fs'); fs.appendFileSync('${starts}', '.'); if (fs.readFileSync('${starts}', 'utf8').length === 2) process.exit(3); ${ready}${idle}`;
    await supervisor.start(child('worker', script));
    sendSignal(recorded('worker')?.pid ?? 0, 'SIGKILL');
    await until(() => said.includes('worker is back.'));
    expect(said).toEqual([
      'worker ended (SIGKILL); starting it again in 0.5 s.', `worker ended before it was ready (exit code 3). Its log: ${join(folder, 'worker.log')}`,
      'worker ended (exit code 3); starting it again in 1 s.', 'worker is back.',
    ]);
  });

  test('leads a group that ends with it', async () => {
    await supervisor.start(child('worker', `const c = require('node:child_process').spawn(process.execPath, ['-e', '${idle}']); require('node:fs').writeFileSync('${folder}/grandchild', String(c.pid)); ${ready}${idle}`));
    const grandchild = Number(await readFile(join(folder, 'grandchild'), 'utf8'));
    await supervisor.stop([]);
    await until(() => identify(grandchild) === null);
    expect(identify(grandchild)).toBeNull();
  });
});

describe('a stop', () => {
  test('goes in order, and starts nothing again', async () => {
    const log = join(folder, 'order');
    for (const name of ['postgres', 'worker', 'api']) {
      await supervisor.start(child(name, `process.on('SIGTERM', () => { require('node:fs').appendFileSync('${log}', '${name} '); process.exit(0) }); ${ready}${idle}`));
    }
    await supervisor.stop(['api', 'worker', 'postgres']);
    expect(await readFile(log, 'utf8')).toBe('api worker postgres ');
    expect(said).toEqual([]);
    expect(readRecord(folder)?.children).toEqual([]);
  });

  test('ends a child that does not stop by itself, and says so', async () => {
    await supervisor.start(child('worker', `process.on('SIGTERM', () => {}); ${ready}${idle}`));
    const began = performance.now();
    await supervisor.stop([]);
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(said).toEqual(['worker did not stop by itself and is ended.']);
  });

  test('waits for a click in flight beyond the grace, and says so', async () => {
    await supervisor.start(child('worker', `process.on('SIGTERM', () => { process.send({ type: 'draining', why: 'a click is in flight' }); setTimeout(() => process.exit(0), 1500) }); ${ready}${idle}`));
    const began = performance.now();
    await supervisor.stop([]);
    expect(performance.now() - began).toBeGreaterThan(1_400);
    expect(said).toEqual(['worker: a click is in flight; waiting for it, at most 30 s. Ctrl-C again does not wait.']);
  });

  test('does not wait when it is forced', async () => {
    await supervisor.start(child('worker', `process.on('SIGTERM', () => process.send({ type: 'draining', why: 'a click is in flight' })); ${ready}${idle}`));
    const began = performance.now();
    const stopping = supervisor.stop([]);
    await until(() => said.length === 1);
    supervisor.force();
    await stopping;
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

describe('the next start', () => {
  test('ends recorded children of a run that was killed, with what they started', async () => {
    await supervisor.start(child('worker', `require('node:child_process').spawn(process.execPath, ['-e', '${idle}'], { detached: true }); ${ready}${idle}`));
    const record = readRecord(folder);
    const orphan = recorded('worker');
    // This process is the parent here, so the supervisor would start the child again.
    const ended = endOrphans(record, folder);
    await until(() => orphan !== undefined && !isRunning(orphan));
    expect(await ended).toBeGreaterThanOrEqual(process.platform === 'linux' ? 2 : 1);
  });

  test('spares a process that got the pid of a recorded child', async () => {
    const stranger = spawn(process.execPath, ['-e', idle], { detached: true, stdio: 'ignore' });
    await once(stranger, 'spawn');
    const pid = stranger.pid ?? 0;
    writeRecord(folder, { supervisor: { pid: 1, startedAt: 'before' }, url: null, children: [{ name: 'worker', pid, startedAt: 'another time', ready: true }] });
    expect(await endOrphans(readRecord(folder), folder)).toBe(0);
    expect(stranger.exitCode).toBeNull();
    expect(stranger.signalCode).toBeNull();
    stranger.kill('SIGKILL');
  });

  test('reads no record where none is or a half one was left', async () => {
    await rm(join(folder, 'processes.json'), { force: true });
    expect(readRecord(folder)).toBeNull();
    await writeFile(join(folder, 'processes.json'), '{"supervisor":');
    expect(readRecord(folder)).toBeNull();
  });
});

describe('the lock of a folder', () => {
  test('is held by one at a time, and goes with a process that is killed', async () => {
    const file = join(folder, 'lock');
    const module = JSON.stringify(join(import.meta.dirname, 'lock.ts'));
    const holder = spawn(process.execPath, ['--input-type=module', '-e', `const { takeLock } = await import(${module}); console.log(takeLock(${JSON.stringify(file)}) !== null); ${idle}`], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = (await once(holder.stdout, 'data')) as [Buffer];
    expect(line.toString().trim()).toBe('true');
    expect(takeLock(file)).toBeNull();
    const ended = once(holder, 'exit');
    holder.kill('SIGKILL');
    await ended;
    const lock = takeLock(file);
    expect(lock).not.toBeNull();
    expect(takeLock(file)).toBeNull();
    lock?.release();
    takeLock(file)?.release();
  });
});
