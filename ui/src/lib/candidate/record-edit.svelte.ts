import type { Api } from '#lib/api/api.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { Problem } from '#lib/api/problem.ts';
import type { Fact, FactBody, ImportAnswer } from '#lib/api/types.ts';

type RecordApi = Pick<Api, 'addFact' | 'changeFact' | 'pinFact' | 'removeFact' | 'bringFile'>;

/** Changes to the facts of one candidate; what was refused says so and changes nothing. */
export class RecordEdit {
  /** The fact being written: an id, 'new', or none. */
  editing = $state<string | null>(null);
  removing = $state<string | null>(null);
  brought = $state.raw<ImportAnswer | null>(null);
  readonly #attempt = new Attempt();
  readonly #api: RecordApi;
  readonly #candidateId: string;
  readonly #changed: () => Promise<void>;

  constructor(api: RecordApi, candidateId: string, changed: () => Promise<void>) {
    this.#api = api;
    this.#candidateId = candidateId;
    this.#changed = changed;
  }

  get busy(): boolean { return this.#attempt.busy; }

  get problem(): Problem | null { return this.#attempt.problem; }

  /** True where it was done. */
  write(id: string | null, body: FactBody): Promise<boolean> {
    return this.#does(async () => {
      if (id === null) await this.#api.addFact(this.#candidateId, body);
      else await this.#api.changeFact(this.#candidateId, id, body);
      this.editing = null;
    });
  }

  pin(fact: Fact): Promise<boolean> {
    return this.#does(() => this.#api.pinFact(this.#candidateId, fact.id, !fact.pinned));
  }

  remove(id: string): Promise<boolean> {
    return this.#does(async () => {
      await this.#api.removeFact(this.#candidateId, id);
      this.removing = null;
    });
  }

  bring(file: File): Promise<boolean> {
    this.brought = null;
    return this.#does(async () => {
      this.brought = await this.#api.bringFile(this.#candidateId, file);
    });
  }

  async #does(work: () => Promise<unknown>): Promise<boolean> {
    const done = await this.#attempt.run(async () => {
      await work();
      await this.#changed();
    });
    return done !== null;
  }
}
