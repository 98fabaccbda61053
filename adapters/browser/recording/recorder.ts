import type { BrowserContext, Page } from 'playwright-core';
import { writeFilm } from '#domain/evidence/film.ts';
import type { Recording, StepPicture } from '../browser.port.ts';
import { startFilm } from './film.ts';
import { pictureOf } from './picture.ts';
import { startTrace } from './trace.ts';

/** Watches one page while its form is filled and sent. Nothing it does throws, and nothing waits for it longer than `patience`. */
export interface Recorder {
  /** A picture of the whole page as it stands. Resolves when it was taken, or cannot be. */
  picture(step: 'opened' | 'filled', page: number | null): Promise<void>;
  /** The click comes now: what was in view last is its picture. Costs nothing. */
  clicks(): void;
  /** Ends it, once; later calls answer the same. */
  end(): Promise<Recording>;
  /** Ends it and keeps nothing, as when the page goes away. */
  drop(): Promise<void>;
}

const nothing: Recording = { steps: [], film: null, trace: null, missing: [] };

/** For pages that are not recorded: those that are only read, and those in the person's own hands. */
export const silentRecorder: Recorder = { picture: () => Promise.resolve(), clicks: () => undefined, end: () => Promise.resolve(nothing), drop: () => Promise.resolve() };

/** Milliseconds that anything of a recording may take before the work goes on without it. */
const patience = 2_000;
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
  const [film, trace] = await Promise.all([tried('recording', () => startFilm(page)), tried('trace', () => startTrace(context, page, traces))]);
  let clickedAt: Date | null = null;
  let ended: Promise<Recording> | null = null;

  async function whole(): Promise<Recording> {
    const [frames, traced] = await Promise.all([film === null ? [] : tried('recording', () => film.end()), trace === null ? null : tried('trace', () => trace.end())]);
    const beforeClick = clickedAt === null ? undefined : frames?.findLast(({ at }) => at <= (clickedAt ?? at));
    if (clickedAt !== null && beforeClick !== undefined) steps.push({ step: 'before_click', page: null, at: clickedAt, jpeg: beforeClick.jpeg });
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
    async picture(step, number) {
      if (ended !== null || steps.length >= picturesAtMost) return;
      const at = new Date();
      const jpeg = small('step_screenshot', await tried('step_screenshot', () => pictureOf(page)), sizes.picture);
      if (jpeg !== null) steps.push({ step, page: number, at, jpeg });
    },
    clicks: () => void (clickedAt = new Date()),
    end: () => (ended ??= whole().catch((error: unknown) => ({ ...nothing, missing: [{ what: 'recording', why: sentence(error) }] }))),
    async drop() {
      if (ended !== null) return;
      ended = Promise.resolve(nothing);
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
