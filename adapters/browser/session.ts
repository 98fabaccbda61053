import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { FormPlan, HandOverPoint } from '#domain/form/form-plan.ts';
import { FormTrouble } from './browser.port.ts';
import type { FormSession, FormTarget } from './browser.port.ts';
import { createFilling } from './filling.ts';
import type { FormDriver } from './forms/driver.ts';
import { createKeptPage } from './kept-page.ts';
import { awaitOutcome } from './outcome.ts';
import { readPlan } from './read-plan.ts';
import type { Recorder } from './recording/recorder.ts';
import type { Traffic } from './traffic.ts';

export interface SessionParts {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The frame that holds the form; the page's own where there is none. */
  readonly form: Frame;
  readonly target: FormTarget;
  readonly driver: FormDriver;
  readonly traffic: Traffic;
  /** Why there is no form behind this page yet; null where there is one. */
  readonly wall: HandOverPoint | null;
  /** Whether the page's process died. */
  readonly crashed: () => boolean;
  readonly recorder: Recorder;
  readonly close: () => Promise<void>;
  /** The page is kept beyond its task: the task's own signal closes it no more. */
  readonly release: () => void;
}

/**
 * A form open in its own context. Reads first; the plan is the one that was on the page when it was opened.
 * @param reopened opens the form anew where reading it has turned its pages
 */
export async function createSession(opened: SessionParts, reopened: () => Promise<SessionParts>): Promise<FormSession> {
  const { wall, target } = opened;
  opened.recorder.opened();
  const read = wall === null ? await readPlan(opened) : null;
  const plan: FormPlan = read?.plan ?? { system: target.system, url: target.url, questions: [], handOver: wall === null ? [] : [wall] };
  const parts = read !== null && read.stood === null ? await reopened() : opened;
  const { page, traffic, recorder } = parts;
  const filling = createFilling(parts, plan.questions);
  let clicked = false;
  let kept = false;

  return {
    plan: () => Promise.resolve(plan),
    async fill(answers, files) {
      await filling.fill(answers, files, read?.stood ?? null);
      return { uploadsBeforeClick: [...traffic.uploads] };
    },
    readBack: () => filling.readBack(),
    screenshot: () => page.screenshot({ fullPage: true }),
    async click(beforeClick) {
      if (clicked) throw new FormTrouble('This form was clicked before. A second click needs a new attempt.', 'give_up');
      const button = await parts.driver.submitButton(parts.form);
      await button.click({ trial: true, timeout: 5_000 });
      beforeClick();
      clicked = true;
      recorder.clicks();
      traffic.mode = 'clicked';
      await button.click({ timeout: 2_000, noWaitAfter: true });
    },
    async outcome(timeoutMs) {
      try {
        return await awaitOutcome(parts, timeoutMs);
      } finally {
        traffic.mode = 'over';
      }
    },
    recording: () => recorder.end(),
    keep() {
      kept = true;
      // From here on it is the person's: what they do is not recorded.
      void recorder.drop();
      parts.release();
      return createKeptPage(parts, () => filling.readBack());
    },
    [Symbol.asyncDispose]: () => (kept ? Promise.resolve() : parts.close()),
  };
}
