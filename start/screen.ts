/** What a person reads while the program starts and runs. */
export interface Screen {
  readonly say: (line: string) => void;
  /** Shows a step and how long it took. */
  readonly step: <T>(title: string, work: () => Promise<T>) => Promise<T>;
}

const column = 34;

/** Lines for a terminal (the step stands there while it runs) or for a log (a line when it is done). */
export function createScreen(out: { write(text: string): unknown; readonly isTTY?: boolean }, now: () => number = () => performance.now()): Screen {
  /** The step whose title stands on the last line, waiting for its time; another one may end meanwhile. */
  let open: symbol | null = null;
  const line = (text: string): void => {
    out.write(`${open === null ? '' : '\n'}${text}\n`);
    open = null;
  };
  return {
    say: line,
    async step(title, work) {
      const [began, self] = [now(), Symbol(title)];
      if (out.isTTY === true && open === null) {
        out.write(`  ${title}`);
        open = self;
      }
      const result = await work();
      const time = `${((now() - began) / 1000).toFixed(1)} s`;
      if (open === self) {
        out.write(`${' '.repeat(Math.max(1, column - title.length))}${time}\n`);
        open = null;
      } else line(`  ${title.padEnd(column)}${time}`);
      return result;
    },
  };
}
