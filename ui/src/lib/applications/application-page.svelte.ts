import { Problem } from '#lib/api/problem.ts';
import type { Application, LiveEvent } from '#lib/api/types.ts';
import type { Applications } from './applications.ts';

/** `settled`: what is on the screen is replaced only when the reader asks; `live`: it follows the events. */
export type Following = 'settled' | 'live';

/** One application on the screen. */
export class ApplicationPage {
  application = $state.raw<Application | null>(null);
  /** It changed in what is being read or decided; shown on request. */
  newer = $state.raw<Application | null>(null);
  problem = $state.raw<Problem | null>(null);
  readonly #applications: Applications;
  readonly #id: string;
  readonly #following: Following;
  #turn = 0;

  constructor(applications: Applications, id: string, following: Following) {
    this.#applications = applications;
    this.#id = id;
    this.#following = following;
    this.application = applications.kept(id);
  }

  /** Reads it anew; of several under way the last one counts. */
  async load(): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const read = await this.#applications.open(this.#id);
      if (turn !== this.#turn) return;
      this.#take(read);
      this.problem = null;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (turn === this.#turn && this.application === null) this.problem = error;
    }
  }

  onEvents(events: readonly LiveEvent[]): void {
    if (events.some((e) => e.applicationId === this.#id)) void this.load();
  }

  showNewer(): void {
    if (this.newer === null) return;
    this.application = this.newer;
    this.newer = null;
  }

  #take(read: Application): void {
    const shown = this.application;
    // What says the same stays the same object: nothing is drawn again.
    if (shown !== null && JSON.stringify(shown) === JSON.stringify(read)) {
      this.newer = null;
      return;
    }
    const same = shown === null || (shown.bundle?.hash === read.bundle?.hash && shown.stage === read.stage && shown.attempt === read.attempt);
    if (same || this.#following === 'live') {
      this.application = read;
      this.newer = null;
    } else {
      this.newer = read;
    }
  }
}
