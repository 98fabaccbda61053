import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { killAll, waitForEnd } from './end.ts';
import { freePort, portIsFree } from './free-port.ts';
import { identify, isRunning, listProcesses, pidsWithEnvironment } from './identity.ts';

const children: ChildProcess[] = [];
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));

function sleeper(env: Record<string, string> = {}): ChildProcess & { readonly pid: number } {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000) /* sleeper */'], { stdio: 'ignore', env: { ...process.env, ...env } });
  children.push(child);
  return child as ChildProcess & { readonly pid: number };
}

/** Null where the process has ended already. */
const known = <T>(value: T | null): T => {
  if (value === null) throw new Error('the process has ended');
  return value;
};

describe('a process', () => {
  test('is known by pid and start time, so that another with its pid is not it', async () => {
    const child = sleeper();
    const identity = known(identify(child.pid));
    expect(isRunning(identity)).toBe(true);
    expect(isRunning({ ...identity, startedAt: `${identity.startedAt}0` })).toBe(false);
    child.kill('SIGKILL');
    expect(await waitForEnd(identity, 5_000)).toBe(true);
    expect(identify(child.pid)).toBeNull();
  });

  test('that has ended but was not waited for counts as ended', async () => {
    const parent = spawn('sh', ['-c', 'sh -c "exit 0" & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(parent);
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    await expect.poll(() => identify(Number(line.toString()))).toBeNull();
  });

  test('is found by its command line, and on Linux by a mark in its environment', async () => {
    const mark = `mark-${process.pid}`;
    const child = sleeper({ COUNTERSIGN_TEST_MARK: mark });
    await once(child, 'spawn');
    expect(listProcesses().find(({ pid }) => pid === child.pid)).toMatchObject({ parent: process.pid, title: expect.stringContaining('/* sleeper */') });
    expect(pidsWithEnvironment('COUNTERSIGN_TEST_MARK', mark)).toEqual(process.platform === 'linux' ? [child.pid] : []);
  });
});

describe('ending processes', () => {
  test('spares a process that got the pid of a recorded one', async () => {
    const child = sleeper();
    const identity = known(identify(child.pid));
    expect(await killAll([{ pid: child.pid, startedAt: 'another boot:1' }])).toBe(0);
    expect(isRunning(identity)).toBe(true);
    expect(await killAll([identity])).toBe(1);
    expect(isRunning(identity)).toBe(false);
  });
});

describe('a port', () => {
  test('is free until a program listens on it', async () => {
    const port = await freePort();
    expect(await portIsFree(port)).toBe(true);
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    expect(await portIsFree(port)).toBe(false);
    server.close();
  });
});
