import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startProgram, stopOrder, type Exchanged, type Program } from '../program.ts';
import { versions } from '../product.ts';
import { createScreen, type Screen } from '../screen.ts';
import { parseSettings } from '../settings/parse.ts';
import type { Settings } from '../settings/table.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';
import { installBackground } from './background.ts';
import { createPresses } from './presses.ts';

const help = `npm start [-- OPTIONS]

  --practice      add a sample candidate and practice employers
  --port N        port of the one address, kept from then on
  --data DIR      folder that holds everything (default .countersign)
  --background    install and start as a service of this user
  --help          this text

Ctrl-C stops; the next start goes on. Settings: docs/settings.md`;

/** `npm start`: runs until it is stopped; returns the exit code. */
export async function start(args: readonly string[], exchanged?: Partial<Exchanged>): Promise<number> {
  const screen = createScreen(process.stdout);
  // A closed terminal must not end the program in the middle of a stop.
  process.stdout.on('error', () => undefined);
  const options = readOptions(args);
  if (options.help) {
    screen.say(help);
    return 0;
  }
  if (options.background) return installBackground(options.settings, screen.say);
  screen.say(`Countersign ${versions.product}`);
  return runUntilStopped(options.settings, screen, exchanged);
}

async function runUntilStopped(settings: Settings, screen: Screen, exchanged: Partial<Exchanged> | undefined): Promise<number> {
  const asked = Promise.withResolvers<'stop'>();
  let supervisor: Supervisor | null = null;
  const isAgain = createPresses();
  const onSignal = (): void => {
    if (!isAgain()) {
      asked.resolve('stop');
      return;
    }
    screen.say('Ended at once. The next start goes on from here.');
    supervisor?.force();
    setTimeout(() => process.exit(130), 500);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  const starting = startProgram(settings, screen, (made) => { supervisor = made; }, exchanged);
  const program = await Promise.race([starting, asked.promise]);
  if (program !== 'stop') {
    announce(program, screen.say);
    await asked.promise;
  }
  screen.say('Stopping');
  const began = performance.now();
  if (program === 'stop') await abandon(starting, supervisor);
  else await program.stop();
  screen.say(`Stopped after ${((performance.now() - began) / 1000).toFixed(1)} s. The next start goes on from here.`);
  return 0;
}

/** Ctrl-C during the start: whatever step runs is let end or fail, then everything is stopped. */
async function abandon(starting: Promise<Program>, supervisor: Supervisor | null): Promise<void> {
  const program = await Promise.race([starting.catch(() => null), sleep(5_000, null, { ref: false })]);
  if (program !== null) await program.stop();
  else await supervisor?.stop(stopOrder);
}

function announce(program: Program, say: (line: string) => void): void {
  say(`\n  ${program.url}`);
  if (program.temporalUiUrl !== null) say(`  Temporal's own screens: ${program.temporalUiUrl}`);
  say('\nCtrl-C stops; the next start goes on.');
}

interface StartOptions {
  readonly settings: Settings;
  readonly background: boolean;
  readonly help: boolean;
}

/** Options go before the environment, the environment before the file .env. */
function readOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { practice: { type: 'boolean' }, port: { type: 'string' }, data: { type: 'string' }, background: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const given = Object.entries({ COUNTERSIGN_DATA: values.data, COUNTERSIGN_PORT: values.port, COUNTERSIGN_PRACTICE: values.practice === true ? 'true' : undefined });
  const settings = parseSettings({ ...process.env, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) });
  return { settings, background: values.background === true, help: values.help === true };
}
