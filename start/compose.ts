import { Client } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import pino, { type Logger } from 'pino';
import type { Waits } from '#domain/application/waits.ts';
import type { Ceilings } from '#domain/models/ceilings.ts';
import { systemClock, type Clock } from '#adapters/clock/clock.ts';
import { createConfiguredEvents } from '#adapters/events/configured.ts';
import type { EventNotifier, Events } from '#adapters/events/events.port.ts';
import type { Files } from '#adapters/files/files.port.ts';
import { createLocalFiles } from '#adapters/files/local.ts';
import { createPayloadSeals } from '#adapters/keys/payload-seals.ts';
import { createWrapKeys, type PersonKey, type WrapKeys } from '#adapters/keys/person-keys.ts';
import { createConfiguredLlm, embedderOf } from '#adapters/llm/configured.ts';
import { createOfflineLlm } from '#adapters/llm/offline.ts';
import { createConfiguredLimits } from '#adapters/limits/configured.ts';
import type { Limits } from '#adapters/limits/limits.port.ts';
import type { Llm } from '#adapters/llm/llm.port.ts';
import { createConfiguredVectors } from '#adapters/vectors/configured.ts';
import type { Collection, Vectors } from '#adapters/vectors/vectors.port.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { notifyChanged } from '#db/events/notify.ts';
import { readWrappedKey } from '#db/session/session.repository.ts';
import { createPayloadCodec } from '#temporal/codec/payload-codec.ts';
import { connectWhenServing } from '#temporal/server.ts';
import { createWorkflowStarter, type WorkflowStarter } from '#workflows/starter.ts';
import type { Config } from './config.ts';
import { waitUntilReady } from './postgres/ready.ts';

const day = 86_400_000;

/** What the API and the workers both stand on. */
export interface Common {
  readonly log: Logger;
  readonly clock: Clock;
  readonly database: Database;
  readonly notifier: EventNotifier;
  readonly events: Events;
  readonly tries: Limits;
  readonly wrapKeys: WrapKeys;
  readonly files: Files;
  /** The key of a person, unwrapped once. */
  readonly personKey: (userId: string) => Promise<PersonKey>;
  /** Workers ask the models of the settings; the API reads files without one. */
  readonly llm: Llm;
  readonly modelCeilings: Ceilings;
  readonly secondOpinion: boolean;
  readonly modelScores: number;
  /** Openings by likeness; workers fill it, the API asks it. */
  readonly vectors: { readonly index: Vectors; readonly collection: Collection };
  readonly temporal: Client;
  /** What client and workers encrypt their payloads with. */
  readonly payloadCodec: PayloadCodec;
  readonly workflows: WorkflowStarter;
  readonly waits: Waits;
  close(): Promise<void>;
}

/** Opens everything that API and workers share, by configuration alone. */
export async function compose(config: Config, process: 'api' | 'worker'): Promise<Common> {
  const log = pino({ name: process, level: config.logLevel });
  // After a crash of several at once the others may be on their way back.
  await waitUntilReady(config.database.app, () => false);
  const database = await openDatabase({ app: config.database.app, system: config.database.system });
  const events = await createConfiguredEvents(config.servers.redis, {
    url: config.database.app,
    notify: (ids) => notifyChanged(database, ids),
    onError: (error) => log.warn({ err: error }, 'announcements of events do not get through; screens see new ones at their next look'),
  });
  const wrapKeys = await createWrapKeys(config.paths.keys);
  const personKey = personKeys(database, wrapKeys);
  const connection = await connectWhenServing(config.temporal.address, () => false);
  const payloadCodec = createPayloadCodec(await createPayloadSeals(config.paths.keys));
  const temporal = new Client({ connection, namespace: config.temporal.namespace, dataConverter: { payloadCodecs: [payloadCodec] } });
  const llm = process === 'worker' ? createConfiguredLlm(config.models) : createOfflineLlm();
  const tries = await createConfiguredLimits(config.servers.redis, systemClock, (error) => log.warn({ err: error }, 'tries cannot be counted: nobody can sign in anew, all else goes on'));
  const vectors = await createConfiguredVectors(config.servers.qdrant, config.paths.vectors);
  return {
    log, database, events, tries, notifier: events, wrapKeys, personKey, temporal, payloadCodec,
    clock: systemClock,
    files: createLocalFiles({ folder: config.paths.files, personKey }),
    llm,
    vectors: { index: vectors, collection: { name: `openings-${embedderOf(config.models).name}`, dimensions: llm.dimensions } },
    modelCeilings: config.models.ceilings,
    secondOpinion: config.models.secondOpinion,
    modelScores: config.models.scores,
    workflows: createWorkflowStarter(temporal),
    waits: waitsOf(config),
    async close() {
      await events.close();
      await vectors.close();
      await tries.close();
      await connection.close();
      await database.close();
    },
  };
}

/** The key of a person, unwrapped once. */
function personKeys(database: Database, wrapKeys: WrapKeys): (userId: string) => Promise<PersonKey> {
  const known = new Map<string, PersonKey>();
  return async (userId) => {
    const key = known.get(userId) ?? wrapKeys.unwrap(userId, await readWrappedKey(database, userId));
    known.set(userId, key);
    return key;
  };
}

function waitsOf({ waits }: Config): Waits {
  return {
    hold: waits.holdSeconds * 1_000,
    approval: waits.approvalExpiryDays * day,
    needsYou: 14 * day,
    followUps: waits.followUpDays.map((days) => days * day),
    close: waits.closingDays * day,
  };
}
