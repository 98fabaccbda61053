import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Streams } from '../../bench/live/people.ts';
import { end, serve, type Serving } from '../../bench/live/processes.ts';
import type { Random } from '../../evals/support/random.ts';
import type { TestDatabase } from '../../tests/support/postgres.ts';
import { hasEnded, killChild, startChild } from '../kit/children.ts';
import type { ConsumerTask, ProducerTask } from './tasks.ts';

interface PackChoices {
  readonly urls: TestDatabase;
  readonly streams: Streams;
  readonly consumers: number;
  /** Where consumers write down what they heard. */
  readonly folder: string;
  readonly sabotage: string | null;
}

/** A process that is started again whenever it is killed. */
interface Kept<T> {
  readonly task: T;
  child: ChildProcess;
}

const producerFile = join(import.meta.dirname, 'producer.child.ts');
const consumerFile = join(import.meta.dirname, 'consumer.child.ts');

/** The processes of the drill: two API processes, consumers, and producers while there is something to do. */
export class Pack implements AsyncDisposable {
  readonly killed: string[] = [];
  readonly #choices: PackChoices;
  readonly #apis: Serving[];
  readonly #consumers: Kept<ConsumerTask>[] = [];
  #producers: Kept<ProducerTask>[] = [];

  private constructor(choices: PackChoices, apis: Serving[]) {
    this.#choices = choices;
    this.#apis = apis;
  }

  static async start(choices: PackChoices): Promise<Pack> {
    const api = () => serve('api', [choices.urls.appUrl, choices.urls.systemUrl]);
    const pack = new Pack(choices, [await api(), await api()]);
    const origins = pack.#apis.map(({ url }) => url);
    for (let n = 0; n < choices.consumers; n += 1) {
      const mine = choices.streams.candidates.filter((_, index) => index % choices.consumers === n);
      const task = { candidates: mine, origins, folder: choices.folder, sabotage: choices.sabotage };
      pack.#consumers.push({ task, child: await pack.#consume(task) });
    }
    return pack;
  }

  #consume(task: ConsumerTask): Promise<ChildProcess> {
    return startChild(consumerFile, task, (message, child) => {
      const { type, id, candidateId } = message as { readonly type: string; readonly id?: string; readonly candidateId?: string };
      if (type === 'ticket') void this.#choices.streams.ticket(candidateId ?? '').then((ticket) => child.connected && child.send({ id, ticket }));
    });
  }

  async produce(tasks: readonly ProducerTask[]): Promise<void> {
    this.#producers = await Promise.all(tasks.map(async (task) => ({ task, child: await startChild(producerFile, task) })));
  }

  /** Every producer has done all it was asked for. */
  async produced(): Promise<void> {
    while (this.#producers.some(({ child }) => !hasEnded(child))) await sleep(50);
    const failed = this.#producers.find(({ child }) => child.exitCode !== 0);
    if (failed !== undefined) throw new Error('a producer ended with an error; it stands above');
  }

  /** kill -9 of one of a kind, by chance, and starts it again. A producer that is through is not started again. */
  async kill(kind: 'producer' | 'consumer' | 'api', random: Random): Promise<void> {
    if (kind === 'api') {
      const at = random.below(this.#apis.length);
      const victim = this.#apis[at] as Serving;
      await end(victim, 'SIGKILL');
      this.#apis[at] = await serve('api', [this.#choices.urls.appUrl, this.#choices.urls.systemUrl, new URL(victim.url).port]);
    } else if (kind === 'consumer') {
      const victim = random.pick(this.#consumers);
      await killChild(victim.child);
      victim.child = await this.#consume(victim.task);
    } else {
      const victim = random.pick(this.#producers.filter(({ child }) => !hasEnded(child)));
      await killChild(victim.child);
      victim.child = await startChild(producerFile, victim.task);
    }
    this.killed.push(kind);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { child } of [...this.#producers, ...this.#consumers]) await killChild(child);
    for (const api of this.#apis) await end(api, 'SIGKILL');
  }
}
