import { cleanLabel, isTyped, saysRequired, spoken } from '../page/labels.ts';
import { attribute } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { headingBefore } from './choices.ts';
import { isQuestion } from './is-question.ts';

/**
 * What one field of a row is called whose label names them all in their order ("PLZ / Ort", "Street, number"), with the
 * label's mark. Empty where the label does not have a part for each, or another field of the row has a label of its own.
 */
export function partOfLabel(page: PageTree, control: PageElement): string {
  const row = page.closest(control, (el) => page.upTo(2, (inner) => isAskedFor(page, inner), el).length > 1);
  const fields = row === null || row.tag === 'form' ? [] : page.upTo(4, (el) => isAskedFor(page, el), row);
  const [first, ...others] = fields;
  if (row === null || first === undefined || others.some((el) => isNamed(page, el))) return '';
  const said = wordsOver(page, row, first);
  const parts = cleanLabel(said).split(/\s*[/,]\s*|\s+(?:&|und|and|et|en|y|e)\s+/u);
  const part = parts.length === fields.length && parts.every((words) => /^[\p{L}\s.-]{2,30}$/u.test(words)) ? parts[fields.indexOf(control)] : undefined;
  return part === undefined ? '' : `${part}${saysRequired(said) ? ' *' : ''}`;
}

/** The label of the first field, else the heading over the row. */
function wordsOver(page: PageTree, row: PageElement, first: PageElement): string {
  const [label] = page.labelsFor(attribute(first, 'id'));
  const parent = page.parentOf(row);
  return label !== undefined ? spoken(label) : isNamed(page, first) || parent === null ? '' : headingBefore(page, row, first) || headingBefore(page, parent, row);
}

const isAskedFor = (page: PageTree, el: PageElement): boolean => isTyped(el) && isQuestion(page, el);

const isNamed = (page: PageTree, el: PageElement): boolean => page.labelsFor(attribute(el, 'id')).length > 0 || attribute(el, 'aria-labelledby') !== '' || page.closest(el, (up) => up.tag === 'label') !== null;
