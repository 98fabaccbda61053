import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parseSettings } from '../settings/parse.ts';
import { createScreen } from '../screen.ts';
import { ensureBuilds, type Build } from '../builds.ts';
import { startTimeOf } from '../processes/identity.ts';
import { writeRecord } from '../supervisor/record.ts';
import { installBackground, planService } from './background.ts';
import { programsIn } from './programs.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-commands-'));
  folders.push(folder);
  return folder;
}

describe('the figure commands', () => {
  test.each([['eval', 'evals', 'dedupe'], ['bench', 'bench', 'start'], ['drill', 'drills', 'restart']] as const)('%s lists its programs when called without a name, and refuses an unknown one', async (command, folder, known) => {
    const said: string[] = [];
    const run = programsIn(command, folder, (line) => said.push(line));
    expect(await run([])).toBe(0);
    expect(said.join('\n')).toMatch(new RegExp(`^npm run ${command} -- NAME[^]*\\n  ${known} +\\S`));
    expect(await run(['nothing-of-the-kind'])).toBe(2);
    expect(said.join('\n')).toContain(`There is no ${command} "nothing-of-the-kind".`);
  });
});

describe('a background service', () => {
  const settings = parseSettings({ COUNTERSIGN_DATA: '/home/ada/my "data" 100%', COUNTERSIGN_PORT: '4700', COUNTERSIGN_PRACTICE: 'true' });

  test('is a systemd user unit on Linux', () => {
    const { file, text, commands, stop } = planService(settings, { platform: 'linux', home: '/home/ada', uid: 1000, node: '/opt/node' });
    expect(file).toMatch(/^\/home\/ada\/\.config\/systemd\/user\/countersign-[0-9a-f]{8}\.service$/);
    expect(text).toMatch(/^ExecStart="\/opt\/node" ".*\/start\/bootstrap\.mjs" "start" "--data" "\/home\/ada\/my \\"data\\" 100%%" "--port" "4700" "--practice"$/m);
    expect(text).toContain('TimeoutStopSec=45');
    const unit = file.split('/').at(-1);
    expect(commands).toEqual([['systemctl', '--user', 'daemon-reload'], ['systemctl', '--user', 'enable', '--now', unit]]);
    expect(stop).toBe(`systemctl --user disable --now ${unit}`);
  });

  test('is a launchd agent on macOS', () => {
    const { file, text, commands, stop } = planService(settings, { platform: 'darwin', home: '/Users/ada', uid: 501, node: '/opt/node' });
    expect(file).toMatch(/^\/Users\/ada\/Library\/LaunchAgents\/app\.countersign-[0-9a-f]{8}\.plist$/);
    expect(text).toContain('    <string>/home/ada/my "data" 100%</string>\n    <string>--port</string>\n    <string>4700</string>');
    expect(commands).toEqual([['launchctl', 'bootstrap', 'gui/501', file]]);
    expect(stop).toMatch(/^launchctl bootout gui\/501\/app\.countersign-/);
  });

  test('is written, started by the system, and prints the address and how to stop it', async () => {
    const home = await newFolder();
    const calls = join(home, 'calls');
    await writeFile(join(home, 'systemctl'), `#!/bin/sh\necho "$@" >> ${calls}\n`, { mode: 0o755 });
    const path = process.env['PATH'];
    process.env['PATH'] = `${home}:${path}`;
    const data = join(home, 'data');
    writeRecord(join(data, 'run'), { supervisor: { pid: process.pid, startedAt: startTimeOf(process.pid) ?? '' }, url: 'http://127.0.0.1:1/login', children: [] });
    const said: string[] = [];
    try {
      expect(await installBackground(parseSettings({ COUNTERSIGN_DATA: data }), (line) => said.push(line), { platform: 'linux', home, uid: 1000, node: '/opt/node' })).toBe(0);
    } finally {
      process.env['PATH'] = path;
    }
    const [written = '', url, stop] = said;
    expect(await readFile(written.replace('Service written to ', ''), 'utf8')).toContain(`"--data" "${data}"`);
    expect(await readFile(calls, 'utf8')).toMatch(/^--user daemon-reload\n--user enable --now countersign-[0-9a-f]{8}\.service\n$/);
    expect(url).toBe('\n  http://127.0.0.1:1/login');
    expect(stop).toContain('Stop it with: systemctl --user disable --now countersign-');
  });

  test('that the system refuses says what it answered', async () => {
    const home = await newFolder();
    await expect(installBackground(parseSettings({ COUNTERSIGN_DATA: join(home, 'data') }), () => undefined, { platform: 'darwin', home, uid: 501, node: '/opt/node' })).rejects.toThrow(/"launchctl bootstrap gui\/501 .*" failed: .*start without --background/);
  });

  test('of another folder is another service', () => {
    const environment = { platform: 'linux', home: '/home/ada', uid: 1000, node: '/opt/node' } as const;
    expect(planService(settings, environment).file).not.toBe(planService(parseSettings({}), environment).file);
  });

  test('is refused with a sentence where there is neither', () => {
    expect(() => planService(settings, { platform: 'win32', home: 'C:', uid: 0, node: 'node' })).toThrow('knows systemd (Linux) and launchd (macOS), not win32');
  });
});

describe('a built part', () => {
  /** A part whose program writes a letter more into its result each time. */
  async function project(program = 'require("node:fs").appendFileSync("result", "x")'): Promise<{ readonly result: string; readonly source: string; readonly build: () => Promise<string> }> {
    const root = await newFolder();
    const part: Build = { name: 'part', title: 'Part', sources: ['part.ts'], result: 'result', task: { args: ['-e', program], cwd: root } };
    await writeFile(join(root, 'part.ts'), 'one');
    return { result: join(root, 'result'), source: join(root, 'part.ts'), build: async () => {
      let text = '';
      await ensureBuilds(createScreen({ write: (more: string) => { text += more; } }), [part], root, join(root, 'cache'));
      return text;
    } };
  }

  test('is built once for each state of its sources', async () => {
    const { result, source, build } = await project();
    expect(await build()).toMatch(/^ {2}Part \(built once\) +\d+\.\d s\n$/);
    expect(await build()).toBe('');
    await writeFile(source, 'two');
    await build();
    expect(await readFile(result, 'utf8')).toBe('xx');
  });

  test('is built again when its result is gone', async () => {
    const { result, build } = await project();
    await build();
    await rm(result);
    expect(await build()).toContain('built once');
    expect(await readFile(result, 'utf8')).toBe('x');
  });

  test('that fails says what its program said, and is tried again the next time', async () => {
    const { build } = await project('console.error("a comma is missing"); process.exit(1)');
    for (const _ of ['first', 'again']) await expect(build()).rejects.toThrow('Part could not be built:\na comma is missing');
  });
});

describe('the screen', () => {
  function shown(isTTY: boolean): { readonly screen: ReturnType<typeof createScreen>; readonly text: () => string } {
    let text = '';
    let time = 0;
    return { screen: createScreen({ isTTY, write: (more: string) => { text += more; } }, () => (time += 600)), text: () => text };
  }

  test('shows a step at once on a terminal, and a line when it is done in a log', async () => {
    const terminal = shown(true);
    await terminal.screen.step('PostgreSQL', async () => expect(terminal.text()).toBe('  PostgreSQL'));
    expect(terminal.text()).toMatch(/^ {2}PostgreSQL +0\.6 s\n$/);
    const log = shown(false);
    await log.screen.step('PostgreSQL', async () => expect(log.text()).toBe(''));
    expect(log.text()).toMatch(/^ {2}PostgreSQL +0\.6 s\n$/);
  });

  test('keeps steps apart that run side by side', async () => {
    const { screen, text } = shown(true);
    const temporal = Promise.withResolvers<void>();
    const first = screen.step('PostgreSQL', async () => temporal.promise);
    await screen.step('Temporal', async () => undefined);
    temporal.resolve();
    await first;
    expect(text()).toMatch(/^ {2}PostgreSQL\n {2}Temporal +\d\.\d s\n {2}PostgreSQL +\d\.\d s\n$/);
  });

  test('breaks an open step for a word in between', async () => {
    const { screen, text } = shown(true);
    await screen.step('Temporal', async () => screen.say('  fetching'));
    expect(text()).toMatch(/^ {2}Temporal\n {2}fetching\n {2}Temporal +0\.6 s\n$/);
  });
});
