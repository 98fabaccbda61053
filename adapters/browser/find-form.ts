import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import type { HandOverPoint } from '#domain/form/form-plan.ts';
import { systemOfForm } from '#domain/form/system-of-form.ts';
import { challengeOn } from './challenges.ts';
import { driverFor } from './forms/index.ts';
import type { FormDriver } from './forms/driver.ts';
import { snapshot } from './page/snapshot.ts';

/** Where a page's form stands, and who fills it: a career page often shows another system's form in a frame. */
export interface FormPlace {
  readonly frame: Frame;
  readonly driver: FormDriver;
}

/** Milliseconds a page gets to draw its form, and between two looks. */
const patience = 15_000;
const pace = 250;
/** After this long a form is also looked for where it would only be guessed: any fields of the page itself. */
const guessAfter = 3_000;

/**
 * Waits until a form stands in the page or in one of its frames. Answers the wall that stands there instead, which
 * needs no long wait.
 */
export async function findForm(page: Page, driver: FormDriver): Promise<FormPlace | HandOverPoint> {
  if (driver.ready === null) return 'assisted_only';
  for (let waited = 0; waited < patience; waited += pace) {
    const place = await formNow(page, driver, waited >= guessAfter);
    if (place !== null) return place;
    const challenge = waited % 1_000 === 0 ? challengeOn(await snapshot(page)) : null;
    if (challenge !== null) return challenge.point;
    await page.locator(driver.ready).first().waitFor({ state: 'attached', timeout: pace }).catch(() => null);
    if (await has(page.mainFrame(), driver.ready)) await sleep(pace);
  }
  return 'assisted_only';
}

async function formNow(page: Page, driver: FormDriver, mayGuess: boolean): Promise<FormPlace | null> {
  const main = page.mainFrame();
  const named = driver.system !== 'generic';
  const inMain = driver.ready !== null && (await has(main, driver.ready));
  if (inMain && (named || (await takesApplications(main, driver)))) return { frame: main, driver };
  for (const frame of page.frames().filter((f) => f !== main && /^https?:/u.test(f.url()))) {
    const own = driverFor(systemOfForm(frame.url()));
    if (own.ready === null) continue;
    const there = await has(frame, own.ready).catch(() => false);
    if (there && (own.system !== 'generic' || (await takesApplications(frame, own).catch(() => false)))) return { frame, driver: own };
  }
  return inMain && mayGuess ? { frame: main, driver } : null;
}

async function has(frame: Frame, css: string): Promise<boolean> {
  return (await frame.locator(css).count()) > 0;
}

/** Fields of a search or a newsletter are no application: one asks for a file, or for an e-mail address among more. */
async function takesApplications(frame: Frame, driver: FormDriver): Promise<boolean> {
  const questions = driver.questions(await snapshot(frame));
  return questions.some((q) => q.kind === 'file') || (questions.length > 2 && questions.some((q) => q.kind === 'email'));
}
