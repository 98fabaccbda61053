import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { HandOver } from '#lib/api/types.ts';

/** The window in the person's own browser: whether it is there, and what was held back in it last. */
export class OwnBrowser {
  state: 'unknown' | 'shown' | 'closed' | 'opening' = $state('unknown');
  heldBack: Pick<HandOver, 'heldBack' | 'heldBackTold'> | null = $state.raw(null);
  problem: Problem | null = $state.raw(null);
  readonly #api: Pick<Api, 'handOver' | 'openInOwnBrowser'>;
  readonly #applicationId: string;

  constructor(api: Pick<Api, 'handOver' | 'openInOwnBrowser'>, applicationId: string) {
    this.#api = api;
    this.#applicationId = applicationId;
  }

  async look(): Promise<void> {
    try {
      this.heldBack = await this.#api.handOver(this.#applicationId);
      this.state = 'shown';
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.status !== 404) this.problem = error;
      else if (this.state !== 'opening') this.state = 'closed';
    }
  }

  async open(): Promise<void> {
    this.problem = null;
    this.state = 'opening';
    try {
      await this.#api.openInOwnBrowser(this.#applicationId);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.state = 'closed';
      this.problem = error;
    }
  }
}
