import type { BrowserContext, Page } from 'playwright-core';
import { writeFilm } from '#domain/evidence/film.ts';
import type { Recording, StepPicture } from '../browser.port.ts';
import { startFilm, type Film } from './film.ts';
import { pictureOf } from './picture.ts';
import { startTrace } from './trace.ts';

/** Watches one page while its form is filled and sent. Nothing it does throws, and nothing waits for it longer than `patience`. */
export interface Recorder {
  /** The form stands there: from now on what is in view is filmed, and its first picture is that of the opened page. Costs nothing. */
  opened(): void;
  /** A picture of a page of the form that is left now, whole. Resolves when it was taken, or cannot be. */
  leaves(page: number): Promise<void>;
  /** The click comes now: what was in view last is its picture. Costs nothing. */
  clicks(): void;
  /** Ends it, once; later calls answer the same. */
  end(): Promise<Recording>;
  /** Ends it and keeps nothing, as when the page goes away. */
  drop(): Promise<void>;
}

const nothing: Recording = { steps: [], film: null, trace: null, missing: [] };

/** For pages that are not recorded: those that are only read, and those in the person's own hands. */
export const silentRecorder: Recorder = { opened: () => undefined, leaves: () => Promise.resolve(), clicks: () => undefined, end: () => Promise.resolve(nothing), drop: () => Promise.resolve() };

/** Milliseconds that anything of a recording may take before the work goes on without it. */
const patience = 5_000;
const picturesAtMost = 12;
/** What may be kept of one recording, in bytes. */
const sizes = { picture: 1_000_000, film: 4_000_000, trace: 4_000_000 };

/** @param traces folder for what a trace is made of while it grows */
export async function startRecorder(context: BrowserContext, page: Page, traces: string): Promise<Recorder> {
  const missing: { what: Recording['missing'][number]['what']; why: string }[] = [];
  const steps: StepPicture[] = [];
  const tried = async <T>(what: Recording['missing'][number]['what'], work: () => Promise<T>): Promise<T | null> => {
    try {
      return await within(work());
    } catch (error) {
      missing.push({ what, why: sentence(error) });
      return null;
    }
  };
  const trace = await tried('trace', () => startTrace(context, page, traces));
  let filming: Promise<Film | null> = Promise.resolve(null);
  let clickedAt: Date | null = null;
  let ended: Promise<Recording> | null = null;

  async function whole(): Promise<Recording> {
    const film = await filming;
    const [frames, traced] = await Promise.all([film === null ? [] : tried('recording', () => film.end()), trace === null ? null : tried('trace', () => trace.end())]);
    const beforeClick = clickedAt === null ? undefined : frames?.findLast(({ at }) => at <= (clickedAt ?? at));
    const [first] = frames ?? [];
    if (first !== undefined) steps.unshift({ step: 'opened', page: null, ...first });
    if (beforeClick !== undefined) steps.push({ step: 'before_click', page: null, ...beforeClick });
    const began = frames?.[0]?.at.getTime() ?? 0;
    const moving = frames === null ? null : writeFilm(frames.map(({ at, jpeg }) => ({ at: at.getTime() - began, jpeg })), Date.now() - began);
    if (film !== null && frames !== null && moving === null) missing.push({ what: 'recording', why: 'the browser gave no picture' });
    return { steps, film: small('recording', moving, sizes.film), trace: small('trace', traced, sizes.trace), missing };
  }

  function small(what: Recording['missing'][number]['what'], bytes: Uint8Array | null, most: number): Uint8Array | null {
    if (bytes === null || bytes.length <= most) return bytes;
    missing.push({ what, why: `it is larger than ${most / 1_000_000} MB` });
    return null;
  }

  return {
    opened: () => void (filming = tried('recording', () => startFilm(page))),
    async leaves(number) {
      if (ended !== null || steps.length >= picturesAtMost) return;
      const at = new Date();
      const jpeg = small('step_screenshot', await tried('step_screenshot', () => pictureOf(page)), sizes.picture);
      if (jpeg !== null) steps.push({ step: 'filled', page: number, at, jpeg });
    },
    clicks: () => void (clickedAt = new Date()),
    end: () => (ended ??= whole().catch((error: unknown) => ({ ...nothing, missing: [{ what: 'recording', why: sentence(error) }] }))),
    async drop() {
      if (ended !== null) return;
      ended = Promise.resolve(nothing);
      const film = await filming;
      await Promise.all([film === null ? null : within(film.end()).catch(() => null), trace?.drop().catch(() => null)]);
    },
  };
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(`it took longer than ${patience / 1_000} s`)), patience); });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function sentence(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
