import type { TimelineEntry } from '#lib/api/types.ts';
import { sourceTitle } from '#lib/openings/source-titles.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';

/** What an event says, as a sentence; a step without words of its own is shown by its name. */
export function sentenceOf(entry: Pick<TimelineEntry, 'step' | 'data'>, { t, f }: Pick<I18n, 't' | 'f'>): string {
  const { score, sources } = entry.data;
  if (typeof score === 'number') return t.story.scored(f.number(score));
  if (Array.isArray(sources)) return t.story.foundOn(f.list(sources.map((s) => sourceTitle(String(s)))));
  return t.story.steps[entry.step] ?? sentenceCase(entry.step.replaceAll('_', ' '));
}

/** What the event's data adds for a reader: a reason, words, a number of the attempt. */
export function detailOf(entry: Pick<TimelineEntry, 'data'>): string | null {
  const { says, reason, why, words, marker, note } = entry.data;
  const said = [says, why, words, marker, note, reason].find((v) => typeof v === 'string' && v !== '');
  return typeof said === 'string' ? said.replaceAll('_', ' ') : null;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
