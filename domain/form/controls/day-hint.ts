import { dayPattern, dayPatternOf } from './days.ts';
import { labelWords } from '../page/labels.ts';
import { attribute, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { nearbyWords } from '../plans/surroundings.ts';
import { opensCalendar } from './kinds.ts';

/** How a text field wants a day: as it says itself (`dayPattern`), else in its label, what describes it, or right behind it. */
export function dayPatternFor(page: PageTree, control: PageElement): string | null {
  const own = dayPattern(control);
  if (own !== null || control.tag !== 'input' || !['', 'text', 'tel'].includes(attribute(control, 'type').toLowerCase())) return own;
  for (const words of [labelWords(page, control) || nearbyWords(page, control), ...described(page, control), wordsBehind(page, control)]) {
    const [said] = looksLikePattern.exec(words) ?? [];
    const pattern = said === undefined ? null : dayPatternOf(said);
    if (pattern !== null) return pattern;
  }
  return null;
}

/** Whether a field only shows the day that the hidden one before it keeps for its calendar. */
export function showsDayOf(page: PageTree, control: PageElement): boolean {
  const siblings = (page.parentOf(control)?.children ?? []).filter((child) => typeof child !== 'string');
  const before = siblings[siblings.indexOf(control) - 1];
  return before !== undefined && attribute(before, 'type') === 'hidden' && opensCalendar.test(attribute(before, 'class')) && 'readonly' in control.attributes;
}

const looksLikePattern = /(?<!\p{L})\p{L}{1,4}([./-])\p{L}{1,4}\1\p{L}{1,4}(?!\p{L})/u;

function described(page: PageTree, control: PageElement): readonly string[] {
  return attribute(control, 'aria-describedby').split(/\s+/u).flatMap((id) => (id === '' ? [] : [page.byId(id)])).filter((el) => el !== null).map(textOf);
}

/** A picture or a button without words between a field and what stands behind it: it opens a calendar. */
const opensWithoutWords = (el: PageElement): boolean => ['a', 'button', 'img', 'svg', 'i'].includes(el.tag) && textOf(el) === '';

/** The text right behind a field, or the small print in its place. */
function wordsBehind(page: PageTree, control: PageElement): string {
  const siblings = page.parentOf(control)?.children ?? [];
  const next = siblings.slice(siblings.indexOf(control) + 1).find((child) => (typeof child === 'string' ? child.trim() !== '' : child.tag !== 'br' && !opensWithoutWords(child)));
  if (next === undefined) return '';
  return typeof next === 'string' ? next : ['small', 'span', 'i', 'em', 'p', 'div'].includes(next.tag) && next.visibility === 'shown' ? textOf(next) : '';
}
