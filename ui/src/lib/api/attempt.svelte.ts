import { Problem } from './problem.ts';

/** Work at the API for one screen: whether it is under way, and why the last of it was refused. */
export class Attempt {
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);

  /** Does it; null where the API refused, with the reason in `problem`. Any other error is thrown. */
  async run<T>(work: () => Promise<T>): Promise<{ readonly done: T } | null> {
    this.busy = true;
    this.problem = null;
    try {
      return { done: await work() };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem = error;
      return null;
    } finally {
      this.busy = false;
    }
  }
}
