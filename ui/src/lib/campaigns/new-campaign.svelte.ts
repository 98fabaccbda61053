import { SvelteSet } from 'svelte/reactivity';
import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { Board } from '#lib/api/types.ts';

/** A campaign before it runs. */
export class NewCampaignForm {
  name = $state('');
  brief = $state('');
  threshold = $state(60);
  maxApplications = $state(100);
  link = $state('');
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);
  boards = $state.raw<readonly Board[]>([]);
  readonly chosen = new SvelteSet<string>();
  readonly #api: Pick<Api, 'boards' | 'addBoard' | 'startCampaign'>;

  constructor(api: Pick<Api, 'boards' | 'addBoard' | 'startCampaign'>) {
    this.#api = api;
  }

  async load(): Promise<void> {
    await this.#try(async () => {
      this.boards = (await this.#api.boards()).boards;
    });
  }

  /** Adds the board behind the link and chooses it. */
  async add(): Promise<void> {
    const link = this.link.trim();
    if (link === '') return;
    await this.#try(async () => {
      const board = await this.#api.addBoard(link);
      this.boards = [...this.boards.filter((b) => b.id !== board.id), board];
      this.chosen.add(board.id);
      this.link = '';
    });
  }

  toggle(id: string): void {
    if (!this.chosen.delete(id)) this.chosen.add(id);
  }


  /** Starts it; null where the API refused, with the reason in `problem`. */
  async start(candidateId: string): Promise<{ readonly id: string } | null> {
    const { name, brief, threshold, maxApplications } = this;
    return this.#try(() => this.#api.startCampaign({ candidateId, name: name.trim(), brief: brief.trim(), boards: [...this.chosen], threshold, maxApplications }));
  }

  async #try<T>(work: () => Promise<T>): Promise<T | null> {
    this.busy = true;
    try {
      const done = await work();
      this.problem = null;
      return done;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem = error;
      return null;
    } finally {
      this.busy = false;
    }
  }
}
