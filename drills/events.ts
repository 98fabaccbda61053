import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProgramResult } from '../evals/support/program.ts';
import { serversAddress } from '../tests/support/ask.ts';
import { startServers } from '../tests/support/start-servers.ts';
import { defineDrill, type DrillChoices } from './kit/drill.ts';
import { produceAndConsume } from './events/fire.ts';

export const description = 'events written and followed while producers, consumers and API processes are killed: no gap, no effect twice';

/** `npm run drill -- events [--events N] [--kills N] [--seed N] [--json FILE] [--sabotage NAME,…]` */
export const run = defineDrill({
  numbers: { events: 10_000, kills: 30 },
  sabotages: ['numbers', 'repeat', 'position'],
  targets: ({ numbers }) => {
    const [events, kills] = [numbers['events'] ?? 0, numbers['kills'] ?? 0];
    return {
      events: { atLeast: events }, kills: { atLeast: kills }, repeated: { atLeast: Math.floor(kills / 3) }, rolled_back: { atLeast: events / 50 }, healthy: { atLeast: events / 5 },
      gaps: { atMost: 0 }, double_moves: { atMost: 0 }, lost_moves: { atMost: 0 }, missed: { atMost: 0 }, double_effects: { atMost: 0 }, disordered: { atMost: 0 },
      lag_p95_ms: { atMost: 1_000 },
    };
  },
  work,
});

async function work(choices: DrillChoices): Promise<ProgramResult> {
  const stop = process.env[serversAddress] === undefined ? await startServers() : null;
  const folder = await mkdtemp(join(tmpdir(), 'countersign-events-'));
  try {
    return await produceAndConsume(choices, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await stop?.();
  }
}
