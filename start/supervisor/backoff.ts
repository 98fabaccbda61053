const [first, longest] = [500, 30_000];
/** A child that ran this long counts as well again: one that is broken ends sooner, one that was killed now and then is back at once. */
const steady = 15_000;

/** Milliseconds to wait before the n-th start in a row of a child that keeps ending (n from 1): doubling, at most 30 s. */
export function restartDelay(inARow: number): number {
  return Math.min(longest, first * 2 ** (inARow - 1));
}

/** How many ends in a row it is now, after one that came `ranFor` milliseconds after its start. */
export function countEnd(inARow: number, ranFor: number): number {
  return ranFor >= steady ? 1 : inARow + 1;
}
