import type { Client } from '@temporalio/client';
import { defaultWaits, type Waits } from '#domain/application/waits.ts';
import type { FailPoint } from '#activities/submit/failpoints.ts';
import { protocolTimes } from '#activities/submit/times.ts';
import { createCapturedMail, type CapturedMail } from '#adapters/mail/captured.ts';
import { createTestNamespace, workflowCode, type TestNamespace } from '../../support/temporal.ts';
import { startApi, type LineApi } from './api.ts';
import type { LineChoices } from './choices.ts';
import { createShiftedClock, type ShiftedClock } from './clock.ts';
import { createGates, type Gates } from './gates.ts';
import type { Ground } from './ground.ts';
import { startWorkers, type LineWorkers } from './workers.ts';

/** API and workers of one line, which can be stopped, started and struck. */
export class RunningLine implements AsyncDisposable {
  readonly ground: Ground;
  /** Clocks of the process that signs and of the workers. */
  readonly clocks: { readonly api: ShiftedClock; readonly workers: ShiftedClock } = { api: createShiftedClock(), workers: createShiftedClock() };
  readonly outbox: CapturedMail[] = [];
  /** Where a step can be made to stand still. */
  readonly gates: Gates = createGates();
  readonly #choices: LineChoices;
  readonly #struck = new Map<FailPoint, number>();
  readonly #whens = new Map<FailPoint, () => void>();
  #namespace: TestNamespace | null = null;
  #api: LineApi | null = null;
  #workers: LineWorkers | null = null;

  constructor(choices: LineChoices, ground: Ground) {
    this.#choices = choices;
    this.ground = ground;
  }

  get api(): LineApi {
    return running(this.#api, 'the API');
  }
  get workers(): LineWorkers {
    return running(this.#workers, 'a worker');
  }
  get temporal(): Client {
    return this.api.common.temporal;
  }
  get userId(): string {
    return this.api.userId;
  }
  get namespace(): string {
    return running(this.#namespace, 'a namespace').namespace;
  }
  get address(): string {
    return running(this.#namespace, 'a namespace').address;
  }
  get waits(): Waits {
    return { ...defaultWaits, ...this.#choices.waits };
  }

  /** Starts API and workers, in the namespace they had before where there is one. */
  async start(): Promise<void> {
    this.#namespace ??= await createTestNamespace();
    this.#api = await startApi(this.ground.config(this.#namespace), this.waits, this.clocks.api);
    await this.startWorkers();
  }

  /** @param changeWorkflows for workers of another version: changes the text of the workflow bundle */
  async startWorkers(changeWorkflows = (code: string) => code): Promise<void> {
    this.#workers = await startWorkers(this.#choices.onTheWay(this.ground.config(running(this.#namespace, 'a namespace'))), {
      workflowCode: changeWorkflows(await workflowCode()),
      waits: this.waits, clock: this.clocks.workers, times: { ...protocolTimes, ...this.#choices.times }, browser: this.#choices.browser, ownBrowser: this.#choices.ownBrowser,
      mail: this.#choices.mail ?? createCapturedMail(async (mail) => void this.outbox.push(mail)),
      gates: this.gates,
      fail: (at) => {
        const act = this.#whens.get(at);
        this.#whens.delete(at);
        act?.();
        const strikes = this.#struck.get(at) ?? 0;
        if (strikes === 0) return;
        this.#struck.set(at, strikes - 1);
        throw new Error(`struck at ${at}`);
      },
    });
  }

  async stopWorkers(): Promise<void> {
    const workers = this.workers;
    this.#workers = null;
    await workers[Symbol.asyncDispose]();
  }

  /** Everything stops and starts again; with `lostTemporal` all that Temporal knew is gone. */
  async restart({ lostTemporal }: { readonly lostTemporal: boolean }): Promise<void> {
    await this.#stop();
    if (lostTemporal) this.#namespace = null;
    await this.start();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stop();
    await this.ground[Symbol.asyncDispose]();
  }

  async #stop(): Promise<void> {
    if (this.#workers !== null) await this.stopWorkers();
    await this.#api?.[Symbol.asyncDispose]();
    this.#api = null;
  }

  /** The step fails at this place of the protocol, so often. */
  strike(at: FailPoint, times = 1): void {
    this.#struck.set(at, times);
  }

  /** Something happens once, when a step comes to this place of the protocol. */
  when(at: FailPoint, act: () => void): void {
    this.#whens.set(at, act);
  }
}

function running<T>(part: T | null, name: string): T {
  if (part === null) throw new Error(`${name} does not run`);
  return part;
}
