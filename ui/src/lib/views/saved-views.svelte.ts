import type { Api } from '#lib/api/api.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { SavedView } from '#lib/api/types.ts';

/** Searches of one list that the person keeps under a name; on every device the same. */
export class SavedViews {
  list = $state.raw<readonly SavedView[]>([]);
  readonly attempt = new Attempt();
  readonly #api: Pick<Api, 'views' | 'keepView' | 'dropView'>;
  readonly #place: SavedView['place'];

  constructor(api: Pick<Api, 'views' | 'keepView' | 'dropView'>, place: SavedView['place']) {
    this.#api = api;
    this.#place = place;
  }

  load(): Promise<boolean> {
    return this.#thenRead(async () => undefined);
  }

  /** Keeps a search; one kept under the same name before is replaced. */
  keep(name: string, search: string): Promise<boolean> {
    return this.#thenRead(() => this.#api.keepView(this.#place, name, search));
  }

  drop(view: SavedView): Promise<boolean> {
    return this.#thenRead(() => this.#api.dropView(view.id));
  }

  async #thenRead(change: () => Promise<unknown>): Promise<boolean> {
    const read = await this.attempt.run(async () => {
      await change();
      return (await this.#api.views(this.#place)).views;
    });
    if (read !== null) this.list = read.done;
    return read !== null;
  }
}
