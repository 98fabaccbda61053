import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { openDatabase } from '#db/access/database.ts';
import { defineProgram } from '../evals/support/program.ts';
import { createTestDatabase } from '../tests/support/postgres.ts';
import { startServers } from '../tests/support/start-servers.ts';
import { configuredEvents } from './live/events.ts';
import { makeStreams, type Streams } from './live/people.ts';
import { end, serve, type Serving } from './live/processes.ts';

const clients = 500;
const streams = 10;
const processes = 2;
const rounds = 3;
/** Events of a burst a stream: five full frames. */
const burst = 1_000;
const steadyMs = 10_000;

/** One window of a person. `last` is the number of the newest event it has. */
class Client {
  last = 0;
  /** Frames of a burst, where they are kept for the reference. */
  frames: Buffer[] | null = null;
  reached: { readonly seq: number; readonly done: () => void } | null = null;
  readonly stream: number;
  readonly socket: WebSocket;

  constructor(stream: number, address: string, origin: string, heard: (client: Client, before: number) => void) {
    this.stream = stream;
    this.socket = new WebSocket(address, { origin, perMessageDeflate: false });
    this.socket.on('message', (message) => {
      // The last event is enough: what a browser does with a frame is not measured here.
      const bytes = message as Buffer;
      const last = Number(/^"seq" ?: ?(\d+)/u.exec(bytes.toString('latin1', bytes.lastIndexOf('"seq"')))?.[1]);
      this.frames?.push(bytes);
      const before = this.last;
      this.last = last;
      heard(this, before);
      if (this.reached !== null && last >= this.reached.seq) this.reached.done();
    });
  }

  /** Resolves when it has the event of this number. */
  until(seq: number): Promise<void> {
    return this.last >= seq ? Promise.resolve() : new Promise((done) => { this.reached = { seq, done }; });
  }
}

export const { description, run } = defineProgram({
  description: 'event committed → frame at the client, 500 windows on 10 streams and 2 API processes; deliveries a second against bare ws fan-out of the same frames',
  data: '.',
  targets: { p95_ms: { atMost: 250 }, of_bare: { atLeast: 0.6 }, delivered: { atLeast: 1_000_000 }, missed: { atMost: 0 } },
  sabotages: [],
  async work({ say }) {
    const stopServers = await startServers();
    const serving: Serving[] = [];
    try {
      const urls = await createTestDatabase();
      const database = await openDatabase({ app: urls.appUrl, system: urls.systemUrl }, 8);
      const notifier = await configuredEvents(database, urls.appUrl, (error) => { throw error; });
      const people = await makeStreams(database, streams);
      for (let n = 0; n < processes; n += 1) serving.push(await serve('api', [urls.appUrl, urls.systemUrl, '0', 'deaf']));
      const steady = new Steady();
      const windows = await openAll(people, serving, (client, before) => steady.heard(client, before));
      say(`${windows.length} windows on ${streams} streams`);
      await steady.run(people, (id) => notifier.changed(id));
      say(`steady: ${steady.times.length} deliveries, p50 ${at(steady.times, 0.5).toFixed(1)} ms, p95 ${at(steady.times, 0.95).toFixed(1)} ms`);

      const bare: Serving[] = [];
      for (let n = 0; n < processes; n += 1) bare.push(await serve('bare'));
      serving.push(...bare);
      const plain = windows.map((w, n) => new Client(w.stream, `${webSocket(bare[n % processes])}/?room=${w.stream}`, 'http://localhost', () => undefined));
      await Promise.all(plain.map((c) => opened(c.socket)));
      const ratios: { readonly ours: number; readonly bare: number; readonly ratio: number }[] = [];
      let delivered = 0;
      for (let round = 0; round < rounds; round += 1) {
        for (const w of windows.slice(0, streams)) w.frames = [];
        const last = await Promise.all(people.candidates.map((id) => people.append(id, burst)));
        const began = performance.now();
        for (const id of people.candidates) notifier.changed(id);
        await Promise.all(windows.map((w) => w.until(last[w.stream] ?? 0)));
        const ours = performance.now() - began;
        const frames = windows.slice(0, streams).map((w) => (w.frames ?? []).map((frame) => frame.toString()));
        for (const c of plain) c.last = 0;
        const started = performance.now();
        for (const { child } of bare) for (const [stream, texts] of frames.entries()) child.send({ room: String(stream), frames: texts });
        await Promise.all(plain.map((c) => c.until(last[c.stream] ?? 0)));
        const reference = performance.now() - started;
        delivered += burst * clients;
        ratios.push({ ours: (burst * clients) / (ours / 1000), bare: (burst * clients) / (reference / 1000), ratio: reference / ours });
        say(`burst ${round + 1}: ${Math.round(ours)} ms, bare ${Math.round(reference)} ms (${frames[0]?.length ?? 0} frames a stream of ${Math.round((frames[0]?.[0]?.length ?? 0) / 1000)} kB)`);
      }
      const missed = windows.reduce((sum, w) => sum + Math.max(0, (steady.last[w.stream] ?? 0) + rounds * burst - w.last), 0);
      for (const c of [...windows, ...plain]) c.socket.terminate();
      await notifier.close();
      await database.close();
      const middle = ratios.toSorted((a, b) => a.ratio - b.ratio)[Math.floor(rounds / 2)];
      return {
        rows: ratios,
        figures: {
          clients: windows.length, processes, p50_ms: at(steady.times, 0.5), p95_ms: at(steady.times, 0.95), steady: steady.times.length, delivered, missed,
          deliveries_s: Math.round(middle?.ours ?? 0), bare_s: Math.round(middle?.bare ?? 0), of_bare: middle?.ratio ?? 0, cores: availableParallelism(),
        },
      };
    } finally {
      for (const one of serving) await end(one, 'SIGKILL');
      await stopServers();
    }
  },
});

/** Some forty commits a second over the streams for a while; each delivery is timed from its commit. */
class Steady {
  readonly times: number[] = [];
  readonly last: number[] = [];
  readonly #committed = new Map<string, number>();

  heard(client: Client, before: number): void {
    const now = performance.now();
    for (let seq = before + 1; seq <= client.last; seq += 1) {
      const at = this.#committed.get(`${client.stream} ${seq}`);
      if (at !== undefined) this.times.push(now - at);
    }
  }

  async run(people: Streams, changed: (candidateId: string) => void): Promise<void> {
    const until = performance.now() + steadyMs;
    for (let n = 0; performance.now() < until; n += 1) {
      const stream = (n * 7) % streams;
      const id = people.candidates[stream] ?? '';
      const seq = await people.append(id, 1);
      this.#committed.set(`${stream} ${seq}`, performance.now());
      this.last[stream] = seq;
      changed(id);
      await sleep(25);
    }
    await sleep(1_000);
  }
}

async function openAll(people: Streams, serving: readonly Serving[], heard: (client: Client, before: number) => void): Promise<Client[]> {
  const made: Client[] = [];
  for (let n = 0; n < clients; n += 1) {
    const stream = n % streams;
    // Windows of one stream are spread over the processes.
    const api = serving[Math.floor(n / streams) % processes];
    const client = new Client(stream, `${webSocket(api)}/api/v1/live?ticket=${await people.ticket(people.candidates[stream] ?? '')}&after=0`, api?.url ?? '', heard);
    await opened(client.socket);
    made.push(client);
  }
  return made;
}

const webSocket = (api: Serving | undefined) => (api?.url ?? '').replace('http', 'ws');

function opened(socket: WebSocket): Promise<void> {
  return socket.readyState === socket.OPEN ? Promise.resolve() : new Promise((resolve, reject) => { socket.once('open', () => resolve()).once('error', reject); });
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}
