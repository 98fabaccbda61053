// Follows candidates over the live stream and writes each event down once, in order; its file is its position. May be
// killed at any moment, and goes on behind the last line.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { readJsonLines } from '#practice/site/log.ts';
import type { ConsumerTask, Heard } from './tasks.ts';

const task = JSON.parse(process.argv[2] ?? '') as ConsumerTask;
const waiting = new Map<string, (ticket: string) => void>();
process.on('message', (message) => {
  const { id, ticket } = message as { readonly id: string; readonly ticket: string };
  waiting.get(id)?.(ticket);
});

function ticketFor(candidateId: string): Promise<string> {
  return new Promise((resolve) => {
    const id = `${candidateId} ${performance.now()}`;
    waiting.set(id, resolve);
    process.send?.({ type: 'ticket', id, candidateId });
  });
}

async function follow(candidateId: string): Promise<never> {
  const file = join(task.folder, candidateId);
  const mark = `${file}.position`;
  let position = task.sabotage === 'position' ? Number(existsSync(mark) ? readFileSync(mark, 'utf8') : 0) : lastLine(file);
  for (let turn = 0; ; turn += 1) {
    const origin = task.origins[turn % task.origins.length] ?? '';
    const ticket = await ticketFor(candidateId);
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/v1/live?ticket=${ticket}&after=${position}`, { origin, handshakeTimeout: 3_000 });
    await new Promise<void>((resolve) => {
      socket.on('message', (data) => {
        const now = Date.now();
        const { events } = JSON.parse((data as Buffer).toString()) as { readonly events: readonly { readonly seq: number; readonly at: string }[] };
        // Effect and position in one write: either both are there or neither.
        appendFileSync(file, events.map(({ seq, at }) => `${JSON.stringify({ seq, at: now, lag: now - Date.parse(at) } satisfies Heard)}\n`).join(''));
        position = events.at(-1)?.seq ?? position;
        // The sabotage keeps the position apart, and now and then only.
        if (task.sabotage === 'position' && position % 20 === 0) writeFileSync(mark, String(position));
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
    });
    await sleep(100);
  }
}

function lastLine(file: string): number {
  return readJsonLines<Heard>(file).at(-1)?.seq ?? 0;
}

// It lives as long as the program that started it.
process.on('disconnect', () => process.exit(0));
process.send?.({ type: 'ready' });
await Promise.all(task.candidates.map(follow));
