import type { Api } from '#lib/api/api.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { OwnFile } from '#lib/api/types.ts';
import { Loaded } from '#lib/components/loaded.svelte.ts';

type FilesApi = Pick<Api, 'ownFiles' | 'bringOwnFile' | 'useOwnFile' | 'removeOwnFile'>;

/** One candidate's own files, for a screen that lists or offers them. */
export class OwnFiles {
  readonly loaded: Loaded<readonly OwnFile[]>;
  readonly attempt = new Attempt();
  readonly #api: FilesApi;
  readonly #candidateId: string;

  constructor(api: FilesApi, candidateId: string) {
    this.#api = api;
    this.#candidateId = candidateId;
    this.loaded = new Loaded(() => api.ownFiles(candidateId));
    void this.loaded.load();
  }

  get all(): readonly OwnFile[] { return this.loaded.value ?? []; }

  /** The file as it is kept; null where it was refused. */
  async bring(file: File): Promise<OwnFile | null> {
    return (await this.#does(() => this.#api.bringOwnFile(this.#candidateId, file)))?.done ?? null;
  }

  /** Has the file sent wherever this is asked, or no more. */
  async always(file: OwnFile, topic: string, on: boolean): Promise<void> {
    const others = file.topics.filter((one) => one !== topic);
    await this.#does(() => this.#api.useOwnFile(this.#candidateId, file.id, on ? [...others, topic] : others));
  }

  async remove(file: OwnFile): Promise<void> {
    await this.#does(() => this.#api.removeOwnFile(this.#candidateId, file.id));
  }

  #does<T>(work: () => Promise<T>): Promise<{ readonly done: T } | null> {
    return this.attempt.run(async () => {
      const done = await work();
      await this.loaded.load();
      return done;
    });
  }
}
