import type { Place } from '../posting.ts';
import { folded } from '../text.ts';

/** The words of a posting's places, each place once and each part of its name once: "Berlin, Berlin, DE" is "Berlin, DE". */
export function placesShown(places: readonly Place[]): string[] {
  const words = places.map(({ text }) => {
    const parts = text.split(/,\s+/);
    return parts.filter((part, at) => parts.findIndex((other) => folded(other) === folded(part)) === at).join(', ');
  });
  const keys = places.map(({ city, region, country }, at) => (city === null ? folded(words[at] ?? '') : `${city}|${region ?? ''}|${country ?? ''}`));
  return words.filter((word, at) => word !== '' && keys.indexOf(keys[at] ?? '') === at && words.indexOf(word) === at);
}
