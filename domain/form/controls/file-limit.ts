import { isAsked } from './numbered-boxes.ts';
import { attribute, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';

const amount = String.raw`(\d+(?:[.,]\d+)?)\s?([kmg])(?:i?b|o)\b`;
const most = String.raw`(?:max(?:\.|im\p{L}*)?|up to|at most|limit\p{L}*|under|exceed|bis(?: zu)?|höchstens|jusqu['’]à|hasta|fino a|tot)`;
const limit = new RegExp(String.raw`(?<!\p{L})${most}(?!\p{L})\D{0,25}?${amount}|${amount}\s?(?:max|limit|size limit|or (?:less|smaller))`, 'iu');
const bytes: Readonly<Record<string, number>> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** The most bytes that a place for files says it takes, in words that describe it or stand with it alone; null where it says none. */
export function fileLimit(page: PageTree, control: PageElement): number | null {
  const described = attribute(control, 'aria-describedby').split(/\s+/u).flatMap((id) => (id === '' ? [] : [page.byId(id)])).filter((el) => el !== null);
  for (const el of described) {
    const stated = limitIn(textOf(el));
    if (stated !== null) return stated;
  }
  let at = page.parentOf(control);
  for (let steps = 0; at !== null && steps < 6 && at.tag !== 'form' && page.upTo(2, isAsked, at).length < 2; steps += 1, at = page.parentOf(at)) {
    const stated = limitIn(textOf(at));
    if (stated !== null) return stated;
  }
  return null;
}

/** "max. 5 MB" in bytes, as most sites count them: 1 MB is 1,024 × 1,024. */
function limitIn(words: string): number | null {
  const [, first, firstUnit, second, secondUnit] = limit.exec(words) ?? [];
  const size = Number((first ?? second ?? '').replace(',', '.')) * (bytes[(firstUnit ?? secondUnit ?? '').toLowerCase()] ?? 0);
  return size > 0 ? Math.floor(size) : null;
}
