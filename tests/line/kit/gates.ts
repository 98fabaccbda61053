import type { FormBrowser } from '#adapters/browser/browser.port.ts';
import type { PdfRenderer } from '#adapters/browser/pdf.ts';
import type { Applicant, Line } from './line.ts';

/** Places where a test can make a step stand still or fail: before a form is read, before files are rendered, before a form opens, before what it holds is read back, after the intent, after the click, and before a workflow is told of a hand-over. */
export type Place = 'inspect' | 'render' | 'open' | 'read_back' | 'click' | 'outcome' | 'tell';

/** `reached` resolves when a step stands at it; `open` lets everything through again. */
export interface Gate {
  readonly reached: Promise<void>;
  open(): void;
}

/** A step that came to a closed gate stands there. */
export interface Gates {
  close(place: Place): Gate;
  /** Every step that comes to this place fails, until it is mended. */
  break(place: Place, error?: Error): { mend(): void };
  pass(place: Place): Promise<void>;
}

/** An application of a new applicant that was signed, and now stands at a gate of its sending. */
export async function signedUpTo(line: Line, place: Place): Promise<{ ines: Applicant; id: string; gate: Gate }> {
  const ines = await line.applicant();
  const id = await line.prepared(ines, 'HP-2063');
  const gate = line.gates.close(place);
  await line.sign(id);
  await gate.reached;
  return { ines, id, gate };
}

/** Gates that are all open, and nothing broken. */
export function createGates(): Gates {
  const broken = new Map<Place, Error>();
  const closed = new Map<Place, { readonly arrive: () => void; readonly opened: Promise<void> }>();
  return {
    close(place) {
      const reached = Promise.withResolvers<void>();
      const opened = Promise.withResolvers<void>();
      closed.set(place, { arrive: reached.resolve, opened: opened.promise });
      return {
        reached: reached.promise,
        open() {
          closed.delete(place);
          opened.resolve();
        },
      };
    },
    break(place, error = new Error(`broken at ${place}`)) {
      broken.set(place, error);
      return { mend: () => void broken.delete(place) };
    },
    async pass(place) {
      const error = broken.get(place);
      if (error !== undefined) throw error;
      const gate = closed.get(place);
      gate?.arrive();
      await gate?.opened;
    },
  };
}

/** A renderer with the gate `render` before each document. */
export function gatedRenderer(pdf: PdfRenderer, gates: Gates): PdfRenderer {
  return {
    async render(html, options) {
      await gates.pass('render');
      return pdf.render(html, options);
    },
  };
}

/** A browser with its gates: `inspect`, `open`, and in a form `read_back`, `click` and `outcome`. */
export function gatedBrowser(browser: FormBrowser, gates: Gates): FormBrowser {
  return {
    async inspect(target, signal) {
      await gates.pass('inspect');
      return browser.inspect(target, signal);
    },
    async open(target, signal) {
      await gates.pass('open');
      const session = await browser.open(target, signal);
      return {
        plan: () => session.plan(),
        fill: (answers, files) => session.fill(answers, files),
        async readBack() {
          await gates.pass('read_back');
          return session.readBack();
        },
        screenshot: () => session.screenshot(),
        async click(beforeClick) {
          await gates.pass('click');
          return session.click(beforeClick);
        },
        async outcome(timeoutMs) {
          await gates.pass('outcome');
          // As a page of Chromium's, it is closed with its signal.
          signal.throwIfAborted();
          return session.outcome(timeoutMs);
        },
        recording: () => session.recording(),
        keep: () => session.keep(),
        [Symbol.asyncDispose]: async () => session[Symbol.asyncDispose](),
      };
    },
    [Symbol.asyncDispose]: async () => browser[Symbol.asyncDispose](),
  };
}
