import type { Api } from '#lib/api/api.ts';
import type { Application, LiveEvent } from '#lib/api/types.ts';

const most = 20;
/** Milliseconds. */
const moment = 2_000;

/** Applications read lately, so that the next item of a queue is there at once. */
export class Applications {
  readonly #kept = new Map<string, Application>();
  /** The newest reading under way of each, which alone is kept: not one that was overtaken, by another or by an event. */
  readonly #reading = new Map<string, symbol>();
  /** The last reading ahead, unless an event has spoken of it since. */
  #ahead: { readonly id: string; readonly begunAt: number; readonly reading: Promise<Application | null> } | null = null;
  readonly #api: Pick<Api, 'application'>;

  constructor(api: Pick<Api, 'application'>) {
    this.#api = api;
  }

  kept(id: string): Application | null {
    return this.#kept.get(id) ?? null;
  }

  /** Reads it from the API; throws a `Problem`. */
  async read(id: string): Promise<Application> {
    const turn = Symbol(id);
    let overtaken = false;
    this.#reading.set(id, turn);
    const application = await this.#api.application(id).finally(() => {
      if (this.#reading.get(id) === turn) this.#reading.delete(id);
      else overtaken = true;
    });
    if (overtaken) return application;
    this.#kept.delete(id);
    this.#kept.set(id, application);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > most && oldest !== undefined) this.#kept.delete(oldest);
    return application;
  }

  /** Reads what is shown now: what was read ahead a moment ago is not read again. Throws a `Problem`. */
  async open(id: string): Promise<Application> {
    const ahead = this.#ahead;
    const young = ahead?.id === id && Date.now() - ahead.begunAt < moment ? await ahead.reading : null;
    return young ?? this.read(id);
  }

  /** Reads ahead what is likely to be opened next. What fails is told when it is opened. */
  async ahead(id: string): Promise<void> {
    if (this.#kept.has(id)) return;
    const reading = this.read(id).catch(() => null);
    this.#ahead = { id, begunAt: Date.now(), reading };
    await reading;
  }

  /** What events speak of is read anew when it is next opened. */
  forget(events: readonly LiveEvent[]): void {
    for (const { applicationId } of events) {
      if (applicationId === null) continue;
      this.#kept.delete(applicationId);
      this.#reading.delete(applicationId);
      if (this.#ahead?.id === applicationId) this.#ahead = null;
    }
  }
}
