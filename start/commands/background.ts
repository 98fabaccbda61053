import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { projectRoot } from '../product.ts';
import type { Settings } from '../settings/table.ts';
import { isRunning } from '../processes/identity.ts';
import { readRecord } from '../supervisor/record.ts';

/** A service of this user: its file, the commands that start it, and how to stop it. */
export interface ServicePlan {
  readonly file: string;
  readonly text: string;
  readonly commands: readonly (readonly string[])[];
  readonly stop: string;
}

export interface ServiceEnvironment {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly uid: number;
  readonly node: string;
}

/** The service for this platform: systemd on Linux, launchd on macOS. One for each data folder. */
export function planService(settings: Settings, environment: ServiceEnvironment): ServicePlan {
  const data = resolve(settings.data);
  const name = `countersign-${createHash('sha256').update(data).digest('hex').slice(0, 8)}`;
  const command = [environment.node, join(projectRoot, 'start', 'bootstrap.mjs'), 'start', '--data', data,
    ...(settings.port === null ? [] : ['--port', String(settings.port)]), ...(settings.practice ? ['--practice'] : [])];
  if (environment.platform === 'linux') return systemdPlan(name, command, environment.home);
  if (environment.platform === 'darwin') return launchdPlan(name, command, environment.home, environment.uid);
  throw new Error(`--background knows systemd (Linux) and launchd (macOS), not ${environment.platform}. Start without it and keep the window open.`);
}

/** Writes and starts the service, then prints the address and how to stop it. Returns the exit code. */
export async function installBackground(settings: Settings, say: (line: string) => void, environment: ServiceEnvironment = thisMachine()): Promise<number> {
  const plan = planService(settings, environment);
  await mkdir(dirname(plan.file), { recursive: true });
  await writeFile(plan.file, plan.text);
  say(`Service written to ${plan.file}`);
  for (const [command = '', ...args] of plan.commands) {
    try {
      await promisify(execFile)(command, args);
    } catch (error) {
      const said = (error as { stderr?: string }).stderr?.trim();
      throw new Error(`"${[command, ...args].join(' ')}" failed: ${said === undefined || said === '' ? String(error) : said}. The service file is kept; where this system has no user services, start without --background.`, { cause: error });
    }
  }
  const url = await waitForUrl(join(resolve(settings.data), 'run'), 120_000);
  say(url === null ? 'The service was started, but printed no address within two minutes. Its logs are in the data folder.' : `\n  ${url}`);
  say(`\nStop it with: ${plan.stop}`);
  return url === null ? 1 : 0;
}

function thisMachine(): ServiceEnvironment {
  return { platform: process.platform, home: homedir(), uid: process.getuid?.() ?? 0, node: process.execPath };
}

async function waitForUrl(runFolder: string, milliseconds: number): Promise<string | null> {
  const deadline = performance.now() + milliseconds;
  while (performance.now() < deadline) {
    const record = readRecord(runFolder);
    if (record !== null && record.url !== null && isRunning(record.supervisor)) return record.url;
    await sleep(200);
  }
  return null;
}

function systemdPlan(name: string, command: readonly string[], home: string): ServicePlan {
  const file = join(home, '.config', 'systemd', 'user', `${name}.service`);
  const text = `[Unit]
Description=Countersign
After=network-online.target

[Service]
ExecStart=${command.map(systemdQuoted).join(' ')}
WorkingDirectory=${projectRoot.replaceAll('%', '%%')}
KillMode=mixed
TimeoutStopSec=45
Restart=on-failure

[Install]
WantedBy=default.target
`;
  return {
    file, text,
    commands: [['systemctl', '--user', 'daemon-reload'], ['systemctl', '--user', 'enable', '--now', `${name}.service`]],
    stop: `systemctl --user disable --now ${name}.service`,
  };
}

/** systemd.syntax(7): double quotes, backslash escapes; % and $ stand for themselves when doubled. */
function systemdQuoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`;
}

function launchdPlan(name: string, command: readonly string[], home: string, uid: number): ServicePlan {
  const label = `app.${name}`;
  const file = join(home, 'Library', 'LaunchAgents', `${label}.plist`);
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key><string>${xml(label)}</string>
  <key>ProgramArguments</key>
  <array>
${command.map((part) => `    <string>${xml(part)}</string>`).join('\n')}
  </array>
  <key>WorkingDirectory</key><string>${xml(projectRoot)}</string>
  <key>RunAtLoad</key><true/>
  <key>KeepAlive</key><dict><key>SuccessfulExit</key><false/></dict>
  <key>ExitTimeOut</key><integer>45</integer>
</dict>
</plist>
`;
  return { file, text, commands: [['launchctl', 'bootstrap', `gui/${uid}`, file]], stop: `launchctl bootout gui/${uid}/${label}` };
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
