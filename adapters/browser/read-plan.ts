import type { FormPlan, FormQuestion } from '#domain/form/form-plan.ts';
import { textOf } from '#domain/form/page/page-tree.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import { FormTrouble } from './browser.port.ts';
import { challengeOn } from './challenges.ts';
import { snapshot } from './page/snapshot.ts';
import type { SessionParts } from './session.ts';
import { goOn, questionsHere } from './steps.ts';

type Reading = Pick<SessionParts, 'form' | 'page' | 'driver' | 'target' | 'traffic'>;

/** Pages of one form that are turned at most. */
const pagesAtMost = 12;
/** Milliseconds for a page to turn while it is empty: most forms refuse at once. */
const turnEmpty = 800;
/** And once something stands in its fields. */
const turnFilled = 2_500;

/**
 * Reads a form into its plan.
 * @returns the plan, and the form as it stood; null where its pages were turned, so that it must be opened anew
 */
export async function readPlan(reading: Reading): Promise<{ readonly plan: FormPlan; readonly stood: PageTree | null }> {
  const { form, page, driver, target } = reading;
  const tree = await snapshot(form);
  const challenge = challengeOn(form === page.mainFrame() ? tree : await snapshot(page));
  const questions = await driver.complete(form, driver.questions(tree), tree);
  if (questions.length === 0 && challenge === null) throw new FormTrouble(`No questions were found at ${target.url}; it says: ${textOf(tree.root).slice(0, 200)}`, 'hand_over', 'assisted_only');
  const plan = { system: driver.system, url: target.url } as const;
  if (challenge !== null || driver.steps?.goesOn(tree) !== true) return { plan: { ...plan, questions, handOver: challenge === null ? [] : [challenge.point] }, stood: tree };
  const further = await turnPages(reading, tree, questions);
  return { plan: { ...plan, questions: further ?? questions, handOver: further === null ? ['assisted_only'] : [] }, stood: null };
}

/**
 * The questions of all pages of a form, or null where one does not let itself be turned. A page that refuses to be
 * left empty gets invented words: this page is thrown away afterwards, and nothing but GET can leave it.
 */
async function turnPages({ form, driver, traffic }: Reading, first: PageTree, questions: readonly FormQuestion[]): Promise<readonly FormQuestion[] | null> {
  traffic.mode = 'walking';
  const known = new Map(questions.map((q) => [q.id, q]));
  let tree = first;
  for (let n = 0; n < pagesAtMost && driver.steps?.goesOn(tree) === true; n += 1) {
    let next = await goOn(driver, form, tree, turnEmpty);
    // First what is marked as required, then everything: some forms mark nothing.
    const here = questionsHere(driver, tree, [...known.values()]);
    for (const asked of next === null ? [here.filter((q) => q.required), here.filter((q) => !q.required)] : []) {
      if (next !== null) break;
      for (const one of asked) await putSomething({ form, driver }, one, tree).catch(() => null);
      next = await goOn(driver, form, await snapshot(form), turnFilled);
    }
    if (next === null) return null;
    tree = next;
    const asked = questionsHere(driver, tree, driver.questions(tree));
    for (const one of await driver.complete(form, asked, tree)) known.set(one.id, one);
  }
  return [...known.values()];
}

/** Something a form takes for an answer; what cannot be put in place stays empty, and the page says so. */
async function putSomething({ form, driver }: Pick<Reading, 'form' | 'driver'>, asked: FormQuestion, tree: PageTree): Promise<void> {
  if (asked.kind === 'file') {
    await driver.setFile(form, asked, { questionId: asked.id, fileName: 'empty.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7\n%%EOF\n') }, tree);
    return;
  }
  await driver.setValues(form, asked, [anything(asked)], tree);
}

function anything({ kind, label, options }: FormQuestion): string {
  switch (kind) {
    case 'email': return 'nobody@invalid.example';
    case 'phone': return '+49 30 1234567';
    case 'url': return 'https://invalid.example/';
    case 'number': return '1';
    case 'date': return '2030-01-15';
    case 'consent': return 'Yes';
    case 'yes_no': case 'one_of': case 'many_of': return options[0]?.label ?? '';
    case 'text': return /location|city|place|town|\bort\b|stadt/iu.test(label) ? 'Berlin, Germany' : 'Nothing yet';
    case 'long_text': case 'file': return 'Nothing yet';
  }
}
