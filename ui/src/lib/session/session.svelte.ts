import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { CandidateOfMe, Me } from '#lib/api/types.ts';
import type { Settings } from '#lib/settings/settings.svelte.ts';

export type SessionStatus = 'loading' | 'ready' | 'signed_out' | 'failed';

/** Who is here, and for which candidate the screens are shown. */
export class Session {
  status = $state<SessionStatus>('loading');
  problem = $state.raw<Problem | null>(null);
  me = $state.raw<Me | null>(null);
  readonly #api: Api;
  readonly #settings: Settings;
  #turn = 0;
  readonly candidate: CandidateOfMe | null = $derived.by(() => {
    const candidates = this.me?.candidates ?? [];
    return candidates.find((c) => c.id === this.#settings.candidateId) ?? candidates[0] ?? null;
  });

  constructor(api: Api, settings: Settings) {
    this.#api = api;
    this.#settings = settings;
  }

  /** Reads who is here; also after a change that may have made a candidate or moved a limit. Of several under way the last one counts. */
  async load(): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const me = await this.#api.me();
      if (turn !== this.#turn) return;
      this.me = me;
      this.problem = null;
      this.status = 'ready';
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (turn !== this.#turn) return;
      this.problem = error;
      // What is on the screen stays when a later reading fails; the live sign says so.
      if (error.status === 401) this.status = 'signed_out';
      else if (this.status !== 'ready') this.status = 'failed';
    }
  }

  choose(candidateId: string): void {
    this.#settings.candidateId = candidateId;
  }

  /** Stops or allows everything that leaves for this candidate. */
  async pauseSending(paused: boolean): Promise<void> {
    if (this.candidate === null) return;
    await this.#api.pauseSending(this.candidate.id, paused);
    await this.load();
  }
}
