import { attribute } from './page-tree.ts';
import type { PageElement } from './page-tree.ts';

/** How a text field wants a day: its placeholder, such as `MM/DD/YYYY` or `TT.MM.JJJJ`, in English letters. */
export function dayPattern(control: PageElement): string | null {
  const words = attribute(control, 'placeholder').trim().toUpperCase().replaceAll('T', 'D').replaceAll('J', 'Y').replaceAll('A', 'Y');
  return /^(?=.*D{1,2})(?=.*M{1,2})(?=.*YYYY)[DMY]+([./-])[DMY]+\1[DMY]+$/u.test(words) ? words : null;
}

/** An ISO day in a field's own pattern; other words and a missing pattern leave it as it is. */
export function dayAs(iso: string, pattern: string | null): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (day === null || pattern === null) return iso;
  const [, year = '', month = '', date = ''] = day;
  return pattern.replace(/Y+/u, year).replace(/M+/u, month).replace(/D+/u, date);
}

/** The ISO day that a field shows in its pattern; what does not fit stays as it is. */
export function isoDay(shown: string, pattern: string | null): string {
  if (pattern === null) return shown;
  const order = Array.from(pattern.matchAll(/[DMY]+/gu), ([letters]) => letters[0] ?? '');
  const parts = shown.trim().split(/[./-]/u);
  if (parts.length !== 3 || !parts.every((part) => /^\d+$/u.test(part))) return shown;
  const of = (letter: string) => parts[order.indexOf(letter)] ?? '';
  return `${of('Y')}-${of('M').padStart(2, '0')}-${of('D').padStart(2, '0')}`;
}
