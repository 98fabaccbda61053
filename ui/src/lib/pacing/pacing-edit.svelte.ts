import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { Pacing } from '#lib/api/types.ts';

/** The limits of one candidate while they are edited. */
export class PacingEdit {
  dailyCap = $state(10);
  windowSize = $state(10);
  spacingSeconds = $state(0);
  hostSpacingSeconds = $state(0);
  employerDays = $state(0);
  quiet = $state(false);
  from = $state('22:00');
  to = $state('07:00');
  zone = $state('UTC');
  problem = $state.raw<Problem | null>(null);
  readonly #api: Pick<Api, 'keepPacing'>;
  readonly #candidateId: string;

  /** @param zone the zone of this browser, proposed where there are no quiet hours yet */
  constructor(api: Pick<Api, 'keepPacing'>, candidateId: string, pacing: Pacing, zone: string) {
    this.#api = api;
    this.#candidateId = candidateId;
    const { quietHours, ...numbers } = pacing;
    Object.assign(this, numbers, quietHours === null ? { zone } : { ...quietHours, quiet: true });
  }

  get value(): Pacing {
    const { dailyCap, windowSize, spacingSeconds, hostSpacingSeconds, employerDays, quiet, from, to, zone } = this;
    return { dailyCap, windowSize, spacingSeconds, hostSpacingSeconds, employerDays, quietHours: quiet ? { from, to, zone } : null };
  }

  /** True where it was kept. */
  async keep(): Promise<boolean> {
    this.problem = null;
    try {
      await this.#api.keepPacing(this.#candidateId, this.value);
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem = error;
      return false;
    }
  }
}
