import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readConfig, type Config } from '#start/config.ts';
import { clearData, startProgramProcess, type StartedProgram } from '../../tests/support/program.ts';
import { patientClient, type PatientClient } from './person/client.ts';
import { planEnvironment, type WorkerPlan } from './plan.ts';

/** The supervised program in a process of its own, with a drill's workers, and a person who is signed in. */
export interface Ground extends AsyncDisposable {
  readonly data: string;
  /** Folder of strikes and of the log of faults. */
  readonly folder: string;
  readonly person: PatientClient;
  readonly practiceOrigin: string;
  readonly userId: string;
  program(): StartedProgram;
  config(): Config;
  /** Stops the program as a person does. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

export interface GroundChoices {
  readonly plan: (folder: string) => WorkerPlan;
  readonly seed: number;
  /** The data folder, where it is made beforehand. */
  readonly data?: string;
  /** Settings beside those of every drill. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Undo is short, receipts do not arrive (the person settles), nothing runs out. */
const settings = {
  COUNTERSIGN_HOLD_SECONDS: '1', COUNTERSIGN_DAILY_CAP: '50', COUNTERSIGN_WINDOW: '1', COUNTERSIGN_LOG_LEVEL: 'warn', PRACTICE_RECEIPT_MS: '86400000',
};

/** Starts the program with the drill's workers and signs a person in. Disposing stops it and removes its data folder, also one that was given. */
export async function prepareGround({ plan, seed, data: made, env = {} }: GroundChoices): Promise<Ground> {
  const data = made ?? (await mkdtemp(join(tmpdir(), 'countersign-drill-')));
  const folder = join(data, 'drill');
  const environment = { ...process.env, ...settings, PRACTICE_SEED: String(seed), ...planEnvironment(plan(folder)), ...env };
  const start = () => startProgramProcess({ data, env: environment, entry: 'drills/kit/start.ts' });
  let program = await start();
  const config = () => readConfig({ COUNTERSIGN_CONFIG: join(data, 'run', 'config.json') });
  const person = await patientClient(program.url);
  const { user } = await person.must<{ user: { id: string } }>('GET', '/me');
  return {
    data, folder, person, config,
    userId: user.id,
    practiceOrigin: config().practice?.origin ?? '',
    program: () => program,
    stop: async () => void (await program.stop()),
    async start() {
      program = await start();
    },
    async [Symbol.asyncDispose]() {
      await program.stop();
      await clearData(data);
    },
  };
}

/** Reads the record as the person sees it, on a connection of its own. */
export async function asOwnPerson<T>(ground: Pick<Ground, 'config' | 'userId'>, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ground.config().database.app });
  // PostgreSQL may be killed meanwhile: whoever asks hears of it, and nobody else.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query("select set_config('countersign.person', $1, false)", [ground.userId]);
    return await work(client);
  } finally {
    await client.end();
  }
}
