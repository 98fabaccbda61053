import type { FormQuestion } from '../form-plan.ts';
import { cleanLabel } from './labels.ts';
import { attribute, textOf } from './page-tree.ts';
import { unpressed } from '../plans/choices.ts';
import type { PageElement, PageTree } from './page-tree.ts';

const isHeading = (el: PageElement): boolean => (/^h[2-6]$/u.test(el.tag) || el.tag === 'legend' || (attribute(el, 'role') === 'heading' && attribute(el, 'aria-level') !== '1')) && el.visibility === 'shown';

/**
 * The parts that a page divides its questions into, by the headings over them: the nearest before a question whose
 * surroundings hold it. What names a question is no part, and one that all questions share says nothing.
 * @param asked questions with the first control of each, in the form's order
 */
export function withSections(page: PageTree, scope: PageElement | null, asked: readonly { readonly control: PageElement; readonly question: FormQuestion }[]): readonly FormQuestion[] {
  const labels = new Set(asked.map(({ question }) => question.label));
  const headings = page.all(isHeading, scope).flatMap((heading) => {
    const words = cleanLabel(textOf(unpressed(heading)));
    // What stands around a heading and nothing else is a part of it.
    const part = words === '' || labels.has(words) ? null : page.closest(heading, (el) => el !== heading && textOf(el) !== textOf(heading));
    return part === null ? [] : [{ words, part, at: page.placeOf(heading) }];
  });
  const over = (control: PageElement) => headings.findLast(({ at, part }) => at < page.placeOf(control) && page.isInside(control, part))?.words ?? null;
  const questions = asked.map(({ control, question }) => ({ ...question, section: question.section ?? over(control) }));
  return new Set(questions.map(({ section }) => section)).size > 1 ? questions : asked.map(({ question }) => question);
}
