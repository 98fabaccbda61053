import { VectorsAway } from './vectors.port.ts';

/** Keeps since when an index has not answered, and gives its failures their one type. */
export interface Reach {
  reached<T>(this: void, ask: () => Promise<T>): Promise<T>;
  since(this: void): Date | null;
}

/** @param name what does not answer, as the sentence of `VectorsAway` has it */
export function createReach(name: string): Reach {
  let lostAt: Date | null = null;
  return {
    async reached(ask) {
      try {
        const answer = await ask();
        lostAt = null;
        return answer;
      } catch (error) {
        lostAt ??= new Date();
        throw new VectorsAway(`${name} does not answer: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    },
    since: () => lostAt,
  };
}
