import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { ApplicationSummary, OpeningSummary } from '#lib/api/types.ts';
import { hasWords } from '#lib/text/has-words.ts';

const openingsAtOnce = 10;

interface Found {
  readonly words: string;
  readonly applications: readonly ApplicationSummary[];
  /** The best of them; `total` counts all. */
  readonly openings: readonly OpeningSummary[];
  readonly total: number;
}

const nothing: Found = { words: '', applications: [], openings: [], total: 0 };

/** What the palette finds beyond what waits: every application and every opening that holds the words typed. */
export class PaletteSearch {
  words = $state('');
  problem = $state.raw<Problem | null>(null);
  #found = $state.raw<Found>(nothing);
  readonly #api: Pick<Api, 'applications' | 'openings'>;
  readonly #candidateId: string;
  #applications: readonly ApplicationSummary[] | null = null;
  #turn = 0;

  constructor(api: Pick<Api, 'applications' | 'openings'>, candidateId: string) {
    this.#api = api;
    this.#candidateId = candidateId;
  }

  /** For the words as they stand now; null while the API has not answered for them. */
  get found(): Found | null {
    return this.#found.words === this.words.trim() ? this.#found : null;
  }

  /** Asks for the words as they stand; of several under way the last one counts. */
  async look(): Promise<void> {
    const turn = (this.#turn += 1);
    const words = this.words.trim();
    this.problem = null;
    if (words === '') return;
    try {
      const [applications, { openings, total }] = await Promise.all([this.#all(), this.#api.openings({ candidate: this.#candidateId, q: words, limit: openingsAtOnce })]);
      const holds = hasWords(words);
      if (turn === this.#turn) this.#found = { words, applications: applications.filter((a) => holds(`${a.title} ${a.employer} ${a.places}`)), openings, total };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (turn === this.#turn) this.problem = error;
    }
  }

  async #all(): Promise<readonly ApplicationSummary[]> {
    return (this.#applications ??= (await this.#api.applications(this.#candidateId)).applications);
  }
}
