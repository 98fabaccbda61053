import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultWaits } from '#domain/application/waits.ts';
import { ensureInstallationKeys } from '#adapters/keys/installation-keys.ts';
import { practiceEmployers } from '#practice/employers/index.ts';
import type { PracticeEmployer } from '#practice/employers/employer.ts';
import { createPracticeServer, type PracticeServer } from '#practice/server.ts';
import type { Config } from '#start/config.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import type { TestNamespace } from '../../support/temporal.ts';

/** Employers whose boards are read: the systems that have one. */
export const boardEmployers = practiceEmployers.filter(({ system }) => system === 'greenhouse' || system === 'lever' || system === 'ashby');

/** What stays when every process of the product goes: database, keys, files, and the employers outside of it. */
export interface Ground extends AsyncDisposable {
  readonly database: TestDatabase;
  readonly folder: string;
  readonly practice: PracticeServer;
  /** As the program leaves it for its children, in one namespace of Temporal. */
  config(temporal: TestNamespace): Config;
}

export interface GroundChoices {
  readonly employers: readonly PracticeEmployer[];
  /** Milliseconds from an application to its receipt; null sends none. */
  readonly receiptDelayMs: number | null;
  /** What stands in front of the employers and leads to them; null where nothing does. */
  readonly link: { readonly port: number; lead(to: number): void } | null;
}

/** A database of its own, new keys and the employers, and nothing of the product running. */
export async function prepareGround(choices: GroundChoices): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-line-'));
  const paths = {
    data: folder, files: join(folder, 'files'), keys: join(folder, 'keys'), outbox: join(folder, 'outbox'), vectors: join(folder, 'vectors'), cache: join(folder, 'cache'),
    ui: join(folder, 'ui'),
  };
  await ensureInstallationKeys({ keysFolder: paths.keys, markerFile: join(folder, 'keys.json') });
  const database = await createTestDatabase();
  const practice = await createPracticeServer({ folder: join(folder, 'practice'), employers: choices.employers, receiptDelayMs: choices.receiptDelayMs, origin: choices.link === null ? null : `http://127.0.0.1:${choices.link.port}` });
  choices.link?.lead(practice.port);
  return {
    database, folder, practice,
    config: ({ address, namespace }) => ({
      version: 'test', practice: { origin: practice.url, start: false }, replay: null, api: { host: '127.0.0.1', port: 0 },
      database: { owner: database.ownerUrl, app: database.appUrl, system: database.systemUrl },
      temporal: { address, namespace, uiUrl: null, holdPatches: false }, mail: { by: 'outbox' }, servers: { redis: null, qdrant: null },
      waits: { holdSeconds: defaultWaits.hold / 1_000, approvalExpiryDays: 7, followUpDays: [8, 18], closingDays: 60 },
      sourceKeys: {}, evidence: { pictureDays: 365 },
      ownBrowser: null,
      limits: { dailyCap: 50, window: 50 }, models: { chain: [], ceilings: { application: 100_000, day: 2_000_000, month: 20_000_000 }, secondOpinion: false, scores: 20 }, logLevel: 'error', paths,
    }),
    async [Symbol.asyncDispose]() {
      await practice.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
