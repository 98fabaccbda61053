/** What a person reads while the program starts and runs. */
export interface Screen {
  readonly say: (line: string) => void;
  /** Shows a step and how long it took. */
  readonly step: <T>(title: string, work: () => Promise<T>) => Promise<T>;
}

const column = 34;

/** Lines for a terminal (the step stands there while it runs) or for a log (a line when it is done). */
export function createScreen(out: { write(text: string): unknown; readonly isTTY?: boolean }, now: () => number = () => performance.now()): Screen {
  let open = false;
  const line = (text: string): void => {
    out.write(`${open ? '\n' : ''}${text}\n`);
    open = false;
  };
  return {
    say: line,
    async step(title, work) {
      const began = now();
      if (out.isTTY === true) {
        out.write(`  ${title}`);
        open = true;
      }
      const result = await work();
      const time = `${((now() - began) / 1000).toFixed(1)} s`;
      if (open) out.write(`${' '.repeat(Math.max(1, column - title.length))}${time}\n`);
      else out.write(`  ${title.padEnd(column)}${time}\n`);
      open = false;
      return result;
    },
  };
}
