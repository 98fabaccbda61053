import type { Dictionary } from '#lib/i18n/dictionary.ts';

/** A topic as a person reads it: a known question, a known one for a country ("… (DE)"), an employer or a number, or the question's own words. */
export function topicWords(topic: string, t: Dictionary): string {
  if (topic.startsWith('asked:')) return topic.slice('asked:'.length);
  const [base = topic, ...only] = topic.split(':');
  const words = t.form.bank.topics[base] ?? base.replaceAll('_', ' ');
  return only.length === 0 ? words : `${words} (${only.map((one) => (one.length === 2 ? one.toUpperCase() : one)).join(', ')})`;
}
