export interface Stillness {
  /** Told what is left: true when that has not changed for too long. */
  isOver(left: number): boolean;
}

/** @param mostMs how long nothing may change */
export function createStillness(mostMs: number): Stillness {
  let last = { at: performance.now(), left: -1 };
  return {
    isOver(left) {
      if (left !== last.left) last = { at: performance.now(), left };
      return performance.now() - last.at > mostMs;
    },
  };
}
