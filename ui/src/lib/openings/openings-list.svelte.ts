import type { Api, OpeningsQuery } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { OpeningFacets, OpeningSummary } from '#lib/api/types.ts';

export interface FoundOpenings {
  readonly rows: readonly OpeningSummary[];
  readonly total: number;
  readonly facets: OpeningFacets;
  readonly alike: boolean;
}

const page = 200;

/** The openings of a search: as many rows as are shown, read page by page. A later failure keeps what is there. */
export class OpeningsList {
  value = $state.raw<FoundOpenings | null>(null);
  problem = $state.raw<Problem | null>(null);
  readonly #api: Pick<Api, 'openings'>;
  readonly #asked: () => { readonly query: OpeningsQuery; readonly shown: number };
  #turn = 0;

  constructor(api: Pick<Api, 'openings'>, asked: () => { readonly query: OpeningsQuery; readonly shown: number }) {
    this.#api = api;
    this.#asked = asked;
  }

  /** Reads it anew; of several under way the last one counts. */
  async load(): Promise<void> {
    const turn = (this.#turn += 1);
    const { query, shown } = this.#asked();
    try {
      const first = await this.#api.openings({ ...query, limit: Math.min(shown, page) });
      const rows = [...first.openings];
      let { next } = first;
      while (next !== null && rows.length < shown && turn === this.#turn) {
        const more = await this.#api.openings({ ...query, limit: Math.min(shown - rows.length, page), cursor: next });
        rows.push(...more.openings);
        ({ next } = more);
      }
      if (turn !== this.#turn) return;
      this.value = { rows, total: first.total, facets: first.facets, alike: first.alike };
      this.problem = null;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (turn === this.#turn && this.value === null) this.problem = error;
    }
  }
}
