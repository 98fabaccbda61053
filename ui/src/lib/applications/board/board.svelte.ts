import { SvelteMap } from 'svelte/reactivity';
import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { ApplicationSummary, Stage } from '#lib/api/types.ts';
import type { Move } from './moves.ts';

/** Cards that were moved here before the API has answered. A refusal puts the card back and answers why. */
export class BoardMoves {
  readonly #ahead = new SvelteMap<string, Stage>();
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The applications as they stand with the moves on their way. */
  shown(all: readonly ApplicationSummary[]): ApplicationSummary[] {
    return all.map((a) => ({ ...a, stage: this.#ahead.get(a.id) ?? a.stage }));
  }

  /** Makes a move; answers the refusal, or whether it was confirmed. `settled` reads the list anew before the card is let go. */
  async move(id: string, call: NonNullable<Move['call']>, to: Stage, settled: () => Promise<void>): Promise<Problem | { readonly confirmed: boolean }> {
    this.#ahead.set(id, to);
    try {
      return await call(this.#api, id);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return error;
    } finally {
      await settled();
      this.#ahead.delete(id);
    }
  }
}
