import type { TimelineEntry } from '#lib/api/types.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import { sourceTitle } from '#lib/openings/source-titles.ts';
import { shortHash } from '#lib/text/short-hash.ts';

type Told = Pick<TimelineEntry, 'step' | 'data'>;
type Words = Pick<I18n, 't' | 'f'>;

/** The verb of an event. The record numbers the steps of a run ("3:claimed"), so that each is written once. */
export function verbOf({ step, data }: Told): string {
  return typeof data['step'] === 'string' ? data['step'] : step.replace(/^\d+:/u, '');
}

/** What an event says, as a sentence; a verb without words of its own is shown by its name. */
export function sentenceOf(entry: Told, { t, f }: Words): string {
  const verb = verbOf(entry);
  const { score, sources, by, reason } = entry.data;
  if (Array.isArray(sources)) return t.story.foundOn(f.list(sources.map((s) => sourceTitle(String(s)))));
  if (verb === 'taken' && by === 'person') return t.story.takenByYou;
  if (typeof score === 'number') return verb === 'taken' ? t.story.takenScored(f.number(Math.round(score))) : t.story.scored(f.number(Math.round(score)));
  if (verb === 'released' && reason === 'packet') return t.story.packetMade;
  if (verb === 'released' && reason === 'attended') return t.story.attended;
  return t.story.steps[verb] ?? sentenceCase(verb.replaceAll('_', ' '));
}

/** What the event's data adds for a reader, or null. */
export function detailOf(entry: Told, { t, f }: Words): string | null {
  const { marker, why, note, reason, claims, bundleHash, words } = entry.data;
  const parts = [
    text(marker), typeof why === 'string' ? whyWords(why, t) : null, text(words),
    typeof claims === 'number' ? t.story.claims(f.number(claims)) : null,
    typeof bundleHash === 'string' ? t.story.bundleIs(shortHash(bundleHash)) : null,
    typeof reason === 'string' && reason !== 'packet' && reason !== 'attended' ? reasonWords(reason, t) : null,
    text(note),
  ].filter((p) => p !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

/** What held it back, by the words that say why something goes later; any other stays as it is. */
function whyWords(why: string, t: Words['t']): string | null {
  const known: Readonly<Record<string, string>> = t.notices.goesBecause;
  return known[why] ?? text(why);
}

function reasonWords(reason: string, t: Words['t']): string {
  const rejecting: Readonly<Record<string, string>> = t.desk.rejecting.reasons;
  const needs: Readonly<Record<string, { readonly title: string }>> = t.desk.needs;
  return rejecting[reason] ?? needs[reason]?.title ?? reason.replaceAll('_', ' ');
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
