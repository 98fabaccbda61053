import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../tests/support/postgres.ts';
import { createTestNamespace } from '../tests/support/temporal.ts';
import { clearData, startProgramProcess, type StartedProgram } from '../tests/support/program.ts';
import { readConfig } from './config.ts';
import { listProcesses } from './processes/identity.ts';
import { projectRoot } from './product.ts';

// A fresh machine's worst: a folder that only its owner may enter, and no language set.
const environment = { ...process.env, LANG: undefined, LC_ALL: undefined };
let home = '';
let data = '';
let program: StartedProgram;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'countersign-start-'));
  data = join(home, 'data');
  program = await startProgramProcess({ data, args: ['--practice'], env: environment });
});
afterAll(async () => {
  try {
    await program.stop();
  } finally {
    // Also when the start itself failed and there is no program to stop.
    await clearData(data);
    await rm(home, { recursive: true, force: true });
  }
});

/** `npm start` with arguments that end it. */
async function ended(args: readonly string[], env: NodeJS.ProcessEnv = environment): Promise<{ readonly code: number | null; readonly text: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(projectRoot, 'start', 'main.ts'), 'start', ...args], { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, text };
}

const running = (): number => listProcesses().filter(({ title }) => title.includes(home)).length;

describe('npm start', { timeout: 360_000 }, () => {
  test('shows steps with times, then one address that answers and Temporal\'s own screens below it', async () => {
    expect(program.output()).toMatch(/^ {2}PostgreSQL 18 +\d+\.\d s$/m);
    expect(program.output().match(/^ {2}http\S+$/gm)).toHaveLength(1);
    expect((await fetch(program.url)).status).toBe(200);
    const temporal = /Temporal's own screens: (http\S+)/.exec(program.output())?.[1] ?? '';
    expect((await fetch(temporal)).status).toBe(200);
  });

  test('makes a UTF-8 database as root under a closed folder, with no language set', async () => {
    expect((await stat(home)).mode & 0o777).toBe(0o700);
    const config = readConfig({ COUNTERSIGN_CONFIG: join(data, 'run', 'config.json') });
    const { rows } = await withClient(config.database.owner, async (client) => client.query("SELECT length('é') AS length, current_setting('server_encoding') AS encoding"));
    expect(rows).toEqual([{ length: 1, encoding: 'UTF8' }]);
  });

  test('keeps what it writes private, and records its versions', async () => {
    const names = ['', 'run/config.json', 'run/processes.json', 'postgres/passwords.json'];
    const modes = await Promise.all(names.map(async (name) => [name, (await stat(join(data, name))).mode & 0o077]));
    expect(modes).toEqual(names.map((name) => [name, 0]));
    expect(JSON.parse(await readFile(join(data, 'folder.json'), 'utf8'))).toMatchObject({ postgresql: '18', temporal: '1.32.0' });
  });

  test('a second time on the same folder says so, with a new address, and ends', async () => {
    const { code, text } = await ended(['--data', data]);
    expect(code).toBe(1);
    expect(text).toContain(`Countersign already runs on ${data} (process ${program.process.pid}). It is at ${new URL(program.url).origin}.`);
    const again = /^ {2}(http\S+)$/m.exec(text)?.[1] ?? '';
    expect(again).not.toBe(program.url);
    expect((await fetch(again, { redirect: 'manual' })).status).toBe(303);
  });

  test('on a port that is taken says how to mend it', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { code, text } = await ended(['--data', join(home, 'other'), '--port', String(port)]);
    taken.close();
    expect(code).toBe(1);
    expect(text).toContain(`Port ${port} is taken by another program.`);
  });

  test('with a wrong setting names it', async () => {
    const { code, text } = await ended(['--data', join(home, 'other'), '--port', 'ninety']);
    expect(code).toBe(1);
    expect(text).toContain('COUNTERSIGN_PORT is "ninety". It must be a whole number from 1 to 65535.');
  });

  test('with an unknown option says which are known', async () => {
    expect((await ended(['--prot', '1'])).text).toContain("Unknown option '--prot'");
    expect(await ended(['--help'])).toMatchObject({ code: 0, text: expect.stringContaining('--background') });
  });

  // How long a stop and a start take is a bench's to say: here both wait for whatever else runs.
  test('is stopped by Ctrl-C and leaves nothing running', async () => {
    expect(await program.stop()).toBe(0);
    expect(program.output()).toMatch(/Stopped after \d+\.\d s\. The next start goes on from here\.\n$/);
    expect(running()).toBe(0);
  });

  test('goes on at the same address after a stop, on a Temporal server of the person\'s where one is named', async () => {
    const before = new URL(program.url).origin;
    const { address, namespace } = await createTestNamespace();
    program = await startProgramProcess({ data, env: { ...environment, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } });
    expect(new URL(program.url).origin).toBe(before);
    expect(program.record()?.children.map(({ name }) => name)).not.toContain('temporal');
    expect(program.output()).not.toContain("Temporal's own screens");
    expect(readConfig({ COUNTERSIGN_CONFIG: join(data, 'run', 'config.json') }).temporal).toEqual({ address, namespace, uiUrl: null, holdPatches: false });
    expect(await program.stop()).toBe(0);
  });
});
