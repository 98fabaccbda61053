import type { OpeningSummary } from '#lib/api/types.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';

/** Where and how one works, each said once: "Berlin · hybrid", but "Remote (EU)" alone. */
export function placeLine(places: string, workMode: OpeningSummary['workMode'], t: Dictionary): string {
  const mode = t.desk.workModes[workMode];
  return [places, places.toLowerCase().includes(mode.toLowerCase()) ? '' : mode].filter((words) => words !== '').join(' · ');
}
