/** Milliseconds. One press of Ctrl-C reaches this process up to three times (terminal, npm, first step). */
const onePress = 800;

/** Tells for each signal, when it comes, whether it is a press of Ctrl-C after the first one. */
export function createPresses(now: () => number = () => performance.now()): () => boolean {
  let first: number | null = null;
  return () => {
    first ??= now();
    return now() - first >= onePress;
  };
}
