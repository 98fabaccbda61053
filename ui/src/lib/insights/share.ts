import type { Formats } from '#lib/i18n/formats.ts';

/** From so many on a share says something of what is to come. */
const enough = 20;

/** "3 of 12", and from twenty on with its share: "5 of 25, 20 %". */
export function shareWords(n: number, all: number, words: { readonly of: (n: string, all: string) => string; readonly share: (percent: string) => string }, f: Pick<Formats, 'number'>): string {
  const counted = words.of(f.number(n), f.number(all));
  return isFew(all) ? counted : `${counted}, ${words.share(f.number(Math.round((n / all) * 100)))}`;
}

export function isFew(all: number): boolean {
  return all < enough;
}
