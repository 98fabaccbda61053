import type { Told, ToldSentences } from '#domain/text/told.ts';

/** Why what a person sent in their own browser did not leave, in English: parts of a sentence, without capital and full stop. */
export const heldBackSentences = {
  page_differs: (label) => `the page does not hold what you signed: ${label}`,
  form_differs: () => 'the form asks something else than when you signed',
  paused: () => 'sending is paused, or these are quiet hours',
  refused: () => 'the signature no longer holds; have it prepared anew and sign',
  already_applied: () => 'you applied for this vacancy already, through another posting',
  too_late: () => 'it took too long to write down, so nothing was sent; have it prepared anew and sign',
  record_away: () => 'the record could not be reached, so nothing was sent; look at the application before you press again',
} as const satisfies Readonly<Record<string, (...of: string[]) => string>>;

export type HeldBackWhy = keyof typeof heldBackSentences;
export const heldBackWhys = Object.keys(heldBackSentences) as HeldBackWhy[];
export type HeldBack = Told<HeldBackWhy>;

export function heldBack(why: HeldBackWhy, ...of: string[]): HeldBack {
  return { why, of };
}

export function heldBackSentence({ why, of }: HeldBack): string {
  const sentences: ToldSentences<HeldBackWhy> = heldBackSentences;
  return sentences[why](...of);
}
