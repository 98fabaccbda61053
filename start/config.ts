import { readFileSync } from 'node:fs';
import type { ModelsConfig } from '#adapters/llm/configured.ts';
import type { ConfiguredMail } from '#adapters/mail/configured.ts';
import type { SourceKeys } from '#adapters/sources/source.port.ts';

/** Everything a child of the program is told at its start, resolved: no defaults, no relative paths, no settings. */
export interface Config {
  readonly version: string;
  /** Practice employers that run beside it; `start` when the sample candidate is wanted at once. Null where none run. */
  readonly practice: { readonly origin: string; readonly start: boolean } | null;
  /** Recorded answers that stand in for the network, served under the real hosts' paths; null to read the real hosts. */
  readonly replay: { readonly origin: string; readonly port: number; readonly folder: string } | null;
  /** Loopback address of API and UI. */
  readonly api: { readonly host: string; readonly port: number };
  /** Addresses of PostgreSQL by role. The schema is migrated before any child starts. */
  readonly database: { readonly owner: string; readonly app: string; readonly system: string };
  readonly temporal: {
    readonly address: string;
    readonly namespace: string;
    /** Temporal's own web UI, or null where a server of the person's is used. */
    readonly uiUrl: string | null;
    /** Workflows take no path that an older version cannot replay (decision 30). */
    readonly holdPatches: boolean;
  };
  readonly mail: ConfiguredMail;
  /** Keys of the sources that ask for one; of those left out, nothing is read. */
  readonly sourceKeys: SourceKeys;
  /** Servers of a cluster; null where what is on this machine does their work. */
  readonly servers: { readonly redis: string | null; readonly qdrant: string | null };
  readonly waits: {
    readonly holdSeconds: number;
    readonly approvalExpiryDays: number;
    readonly followUpDays: readonly number[];
    readonly closingDays: number;
  };
  /** Days that pictures and traces of evidence are kept; 0 for good. */
  readonly evidence: { readonly pictureDays: number };
  /** The person's own Chrome, at a place that the settings name or the usual one; null where no window may or can be shown. */
  readonly ownBrowser: { readonly chrome: string | null } | null;
  readonly limits: { readonly dailyCap: number; readonly window: number };
  /** Models that may write, with their keys and ceilings. */
  readonly models: ModelsConfig;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** Absolute folders and files. */
  readonly paths: {
    readonly data: string;
    readonly files: string;
    readonly keys: string;
    readonly outbox: string;
    /** Derived, and in no backup. */
    readonly vectors: string;
    readonly cache: string;
    /** Static files of the UI. */
    readonly ui: string;
  };
}

/** Reads the configuration that the program left for its children (`COUNTERSIGN_CONFIG` names the file). */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const file = environment['COUNTERSIGN_CONFIG'];
  if (file === undefined) throw new Error('COUNTERSIGN_CONFIG is not set: this program is started by "npm start", not by hand.');
  return JSON.parse(readFileSync(file, 'utf8')) as Config;
}
