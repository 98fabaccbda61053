import type { Place } from '#domain/posting/posting.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import { folded, withoutUmlauts } from '#domain/posting/text.ts';
import { mergeReason, type MergeReason } from './reasons.ts';
import type { PostingSketch } from './sketch.ts';

export interface PlaceVerdict {
  /** `same` city, `wider` where one names only the area around the other's, `unknown` where one names nothing. */
  readonly verdict: 'same' | 'wider' | 'unknown' | 'different';
  readonly reason: MergeReason;
}

/** Whether two postings name one place of work. Lists agree when one entry of each does. */
export function comparePlaces(a: PostingSketch, b: PostingSketch): PlaceVerdict {
  const [shownA, shownB] = [shown(a), shown(b)];
  if (a.remote !== b.remote && a.remote !== 'unknown' && b.remote !== 'unknown') {
    return { verdict: 'different', reason: mergeReason('one_remote', shownA, shownB) };
  }
  const [placesA, placesB] = [a.places.filter(names), b.places.filter(names)];
  if (placesA.length === 0 || placesB.length === 0) {
    // "Remote" against a city: the city is an office where people sit.
    const onlyRemote = (x: PostingSketch, own: readonly Place[]) => x.remote === 'yes' && own.length === 0;
    const oneOnlyRemote = (onlyRemote(a, placesA) && placesB.some((p) => p.city !== null) && b.remote !== 'yes')
      || (onlyRemote(b, placesB) && placesA.some((p) => p.city !== null) && a.remote !== 'yes');
    if (oneOnlyRemote) return { verdict: 'different', reason: mergeReason('different_places', shownA, shownB) };
    return { verdict: 'unknown', reason: mergeReason('no_place') };
  }
  let wider = false;
  for (const placeA of placesA) {
    for (const placeB of placesB) {
      const verdict = comparePlace(placeA, placeB);
      // A remote job "in the US" is not the job in a city of the US.
      if (verdict === 'same') return { verdict, reason: mergeReason('same_place', shownA) };
      if (verdict === 'wider' && a.remote === b.remote) wider = true;
    }
  }
  if (wider) return { verdict: 'wider', reason: mergeReason('places_agree', shownA, shownB) };
  return { verdict: 'different', reason: mergeReason('different_places', shownA, shownB) };
}

/** Countries where one city's name is borne by others of other states. */
const sharedNames: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'MX', 'BR', 'IN']);

function comparePlace(a: Place, b: Place): 'same' | 'wider' | 'different' {
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'different';
  // Regions have a name in each language; only where cities share names across states do they tell cities apart.
  const sameCity = a.city !== null && b.city !== null && withoutUmlauts(key(a.city)) === withoutUmlauts(key(b.city));
  if (sameCity && a.country !== null && a.country === b.country && !sharedNames.has(a.country)) return 'same';
  const bothRegions = a.region !== null && b.region !== null;
  if (bothRegions && key(a.region) !== key(b.region) && (a.country ?? b.country) !== null) return 'different';
  if (a.city !== null && b.city !== null) return sameCity ? 'same' : 'different';
  if (a.city === null && b.city === null) {
    if (isUnread(a) || isUnread(b)) return unreadKey(a) === unreadKey(b) ? 'same' : 'different';
    return a.region === b.region && a.country === b.country ? 'same' : 'wider';
  }
  return isUnread(a) || isUnread(b) ? 'different' : 'wider';
}

/** Words no table knows: they are the place, letter for letter. */
function isUnread(place: Place): boolean {
  return place.city === null && place.region === null && place.country === null;
}

/** "Remote - EU", "Remote (European Union)" and "Remote, Europe" name one area in other words: no employer keeps a post each. */
function unreadKey({ text }: Place): string {
  const { areas } = parsePlaces(text);
  return areas.length === 0 ? key(text) : [...new Set(areas.map((area) => (area === 'EU' ? 'Europe' : area)))].toSorted().join(' ');
}

/** Whether a place says more than how one works there. */
function names(place: Place): boolean {
  return !isUnread(place) || !/^(?:|remote|hybrid|on-?site|anywhere|worldwide|n\/?a|home ?office|multiple locations|\d+ locations)$/u.test(key(place.text));
}

function key(words: string | null): string {
  return folded(words ?? '').replace(/[^\p{L}\p{N}/]+/gu, ' ').trim();
}

function shown(sketch: PostingSketch): string {
  const words = sketch.places.map((p) => p.text).join('; ');
  return words === '' ? (sketch.remote === 'yes' ? 'Remote' : 'no place') : words;
}
