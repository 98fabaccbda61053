import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { CampaignEstimate, EstimateBody } from '#lib/api/types.ts';

/** How long changes are gathered before they are asked about, ms. */
const pauseMs = 400;

/** What a plan would find, always of the last question; an answer that was overtaken is passed over. */
export class Expected {
  value = $state.raw<CampaignEstimate | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  readonly #api: Pick<Api, 'estimatePlan'>;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(api: Pick<Api, 'estimatePlan'>) {
    this.#api = api;
  }

  /** Asks after a pause; without boards nothing is to be expected. */
  ask(about: EstimateBody): void {
    clearTimeout(this.#timer);
    const turn = (this.#turn += 1);
    if (about.boards.length === 0) {
      this.value = null;
      this.busy = false;
      return;
    }
    this.busy = true;
    this.#timer = setTimeout(() => void this.#answer(about, turn), pauseMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  async #answer(about: EstimateBody, turn: number): Promise<void> {
    try {
      const value = await this.#api.estimatePlan(about);
      if (turn !== this.#turn) return;
      this.value = value;
      this.problem = null;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (turn === this.#turn) this.problem = error;
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }
}
