import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame } from 'playwright-core';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import type { FormDriver } from './forms/driver.ts';
import { snapshot } from './page/snapshot.ts';

/** Milliseconds for the next page of a form to be drawn, and between two looks. */
const patience = 5_000;
const pace = 60;

/** Ids of the questions that stand on the page of the form that is open. */
export function questionsHere(driver: FormDriver, page: PageTree, questions: readonly FormQuestion[]): readonly FormQuestion[] {
  return driver.steps === null ? questions : questions.filter((q) => driver.steps?.isHere(page, q) === true);
}

/**
 * Goes to the form's next page.
 * @returns the page as it stands then; null where it did not go on within `waitMs`, as when something is missing
 */
export async function goOn(driver: FormDriver, form: Frame, before: PageTree, waitMs: number = patience): Promise<PageTree | null> {
  if (driver.steps === null) return null;
  const ids = (page: PageTree) => JSON.stringify(questionsHere(driver, page, driver.questions(page)).map((q) => q.id));
  const stood = ids(before);
  await driver.steps.next(form).click({ timeout: patience });
  for (const began = performance.now(); performance.now() - began < waitMs; await sleep(pace)) {
    const now = await snapshot(form);
    const here = ids(now);
    if (here === stood) continue;
    if (here !== '[]') return now;
    // A page that asks nothing is still being drawn, or is the last one, with the button that sends.
    if (driver.steps.goesOn(now) || !(await (await driver.submitButton(form)).isVisible())) continue;
    const last = await snapshot(form);
    if (ids(last) === '[]') return last;
  }
  return null;
}
