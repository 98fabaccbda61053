import { learnedAt as places } from '#domain/candidate/learned-at.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';

type Words = Pick<I18n, 't' | 'f'>;

/** Where an answer was learned, in the person's language, with its day where there is one; an employer's name stays. */
export function learnedWords(learnedAt: string, { t, f }: Words): string {
  const [, before, day] = /^(.*), (\d{4}-\d\d-\d\d)$/su.exec(learnedAt) ?? [];
  const where = before ?? learnedAt;
  const known: Readonly<Record<string, string>> = t.desk.origin.learned;
  const said = known[where] ?? where;
  if (day === undefined) return said;
  const on = f.date(`${day}T12:00`);
  return where === places.bank ? on : `${said}, ${on}`;
}

/** Why a question was left empty; bundles from before say it in a sentence, which stays. */
export function leftEmptyWords(why: string, { t }: Pick<Words, 't'>): string {
  const known: Readonly<Record<string, string>> = t.desk.origin.whys;
  return t.desk.origin.left_empty(known[why] ?? why);
}
