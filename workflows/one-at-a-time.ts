/**
 * Steps that run one after another, in the order in which they were asked for. Two local activities at once, such as two
 * decisions that arrive together, do not replay: their results come back in another order than their commands went out.
 */
export function oneAtATime<Steps extends object>(steps: Steps): Steps {
  let last: Promise<unknown> = Promise.resolve();
  return new Proxy(steps, {
    get(of, name) {
      const step = Reflect.get(of, name) as (...args: readonly unknown[]) => Promise<unknown>;
      return (...args: readonly unknown[]) => {
        const mine = last.then(() => step(...args));
        last = mine.catch(() => undefined);
        return mine;
      };
    },
  });
}
