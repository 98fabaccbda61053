import type { I18n } from '#lib/i18n/i18n.svelte.ts';

/** Why an opening was passed over, in the person's language; a reason without words of its own stays as it is kept. */
export function reasonWords(reason: string, { t }: I18n): string {
  const under = /^score under (\d+)$/u.exec(reason)?.[1];
  if (under !== undefined) return t.reasons.score(under);
  return t.reasons.words[reason as keyof typeof t.reasons.words] ?? reason;
}
