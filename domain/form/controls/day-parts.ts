import { labelWords } from '../page/labels.ts';
import { attribute } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';

/** The boxes of a day that is typed in parts. */
export interface DayParts {
  /** What holds the boxes and nothing else that is asked. */
  readonly around: PageElement;
  readonly boxes: Readonly<Partial<Record<'year' | 'month' | 'day', PageElement>>>;
}

const isSpin = (el: PageElement): boolean => el.tag === 'input' && attribute(el, 'role') === 'spinbutton';
const named: readonly (readonly ['year' | 'month' | 'day', RegExp])[] = [['month', /^(?:month|monat|maand|mois|mes|mese|mês|månad|måned|mm)(?!\p{L})/iu], ['day', /^(?:day|tag|dag|jour|día|giorno|dia|dd)(?!\p{L})/iu], ['year', /^(?:year|jahr|jaar|année|año|anno|ano|år|yyyy)(?!\p{L})/iu]];

function partOf(page: PageTree, box: PageElement): 'year' | 'month' | 'day' | null {
  const words = attribute(box, 'aria-label') || labelWords(page, box);
  return named.find(([, says]) => says.test(words))?.[0] ?? null;
}

/** Spin boxes for a month, a year and mostly a day that stand together: they are one question. Null for any other control. */
export function dayParts(page: PageTree, box: PageElement): DayParts | null {
  if (!isSpin(box) || partOf(page, box) === null) return null;
  const around = page.closest(box, (el) => page.upTo(2, isSpin, el).length > 1);
  const boxes = around === null ? [] : page.upTo(4, isSpin, around);
  const parts = Object.fromEntries(boxes.map((el) => [partOf(page, el) ?? '', el]));
  return around === null || boxes.length > 3 || Object.keys(parts).length !== boxes.length || !('month' in parts) || !('year' in parts) ? null : { around, boxes: parts };
}

/** The first box, under whose name the whole day goes. */
export function firstOfDay(page: PageTree, { around }: DayParts): PageElement | null {
  return page.first(isSpin, around);
}

/** An ISO day of what the boxes hold; the first of the month where there is none for the day, empty while one is empty. */
export function dayOfParts({ boxes }: DayParts): string {
  const { year, month, day } = boxes;
  const held = [year, month, day].flatMap((box) => (box === undefined ? [] : [box.value ?? '']));
  if (held.includes('')) return '';
  return `${year?.value ?? ''}-${(month?.value ?? '').padStart(2, '0')}-${(day === undefined ? '1' : day.value ?? '').padStart(2, '0')}`;
}
