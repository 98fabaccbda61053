import { dayPatternOf, invitesDay, monthOf } from './days.ts';
import { hasOwnName } from './listbox.ts';
import { oncePerElement } from '../page/once-per-page.ts';
import { attribute, textOf } from '../page/page-tree.ts';

const isDay = /^(?:\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}|\d{4}年\d{1,2}月\d{1,2}日)$/u;
const opens: ReadonlySet<string> = new Set(['dialog', 'grid', 'true']);

/** A button with a label of its own that opens a calendar and shows the day that was picked: the form has no field for it. */
export const isDayButton = oncePerElement((page, el): boolean => {
  if (el.tag !== 'button' || el.visibility !== 'shown' || 'disabled' in el.attributes || !opens.has(attribute(el, 'aria-haspopup'))) return false;
  if ((attribute(el, 'id') === '' && attribute(el, 'name') === '') || !hasOwnName(page, el)) return false;
  const words = textOf(el);
  return invitesDay.test(words) || dayPatternOf(words) !== null || isDay.test(words) || (monthOf(words) !== null && words.length < 40);
});

/** The day a day button shows; empty while it only invites to pick one. */
export function shownDay(words: string): string {
  return invitesDay.test(words) || dayPatternOf(words) !== null ? '' : words;
}
