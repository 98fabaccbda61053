import { parsePlaces } from '#domain/posting/places/places.ts';
import { countryCode } from '#domain/posting/places/countries.ts';
import type { Place } from '#domain/posting/posting.ts';
import { folded } from '#domain/posting/text.ts';
import type { MatchPart } from './match.ts';
import type { CandidateProfile } from './profile.ts';
import type { PostingReading } from './reading.ts';

const most = 10;

/** Whether the person would work where and how the posting says. */
export interface PlaceVerdict {
  readonly verdict: 'fits' | 'may_fit' | 'not_said' | 'no_wish' | 'elsewhere' | 'other_mode';
  readonly words: string;
  readonly says: string;
}

/** The person's places as parsed once; a two-letter entry is a country's code. */
function wantedPlaces(entries: readonly string[]): Place[] {
  return entries.flatMap((entry) => {
    const code = /^[A-Z]{2}$/u.test(entry.trim()) ? countryCode(entry.trim()) : null;
    return code === null ? parsePlaces(entry).places : [{ text: entry, city: null, region: null, country: code }];
  });
}

const modeWords = { on_site: 'on site', hybrid: 'hybrid', remote: 'remote', unknown: 'unknown' } as const;

/** Compares the way of working first, then the places. */
export function placeVerdict(profile: CandidateProfile, reading: PostingReading): PlaceVerdict {
  const { workModes, places, permits } = profile.preferences;
  const words = reading.places[0]?.text ?? '';
  if (reading.workMode !== 'unknown' && workModes.length > 0 && !workModes.includes(reading.workMode)) {
    return { verdict: 'other_mode', words, says: `it is ${modeWords[reading.workMode]}; you work ${workModes.map((mode) => modeWords[mode]).join(' or ')}` };
  }
  const wanted = wantedPlaces(places);
  if (reading.workMode === 'remote') return remoteVerdict(reading, [...wanted.flatMap(({ country }) => country ?? []), ...permits], words);
  if (wanted.length === 0) return { verdict: 'no_wish', words, says: 'you named no places' };
  if (reading.places.length === 0) return { verdict: 'not_said', words, says: 'it names no place' };
  let may: Place | null = null;
  for (const place of reading.places) {
    for (const wish of wanted) {
      const fit = fitOf(place, wish);
      if (fit === 'fits') return { verdict: 'fits', words: place.text, says: 'where you would work' };
      if (fit === 'may_fit') may ??= place;
    }
  }
  if (may !== null) return { verdict: 'may_fit', words: may.text, says: 'it may be where you would work' };
  return { verdict: 'elsewhere', words, says: `not in ${places.join(', ')}` };
}

function remoteVerdict(reading: PostingReading, own: readonly string[], words: string): PlaceVerdict {
  const countries = reading.remoteScope.filter((scope) => /^[A-Z]{2}$/u.test(scope) && scope !== 'EU');
  const areas = reading.remoteScope.filter((scope) => !countries.includes(scope));
  if (countries.length === 0 || areas.length > 0 || own.length === 0) return { verdict: areas.length === 0 ? 'fits' : 'may_fit', words, says: 'remote' };
  if (countries.some((country) => own.includes(country))) return { verdict: 'fits', words, says: 'remote from where you are' };
  return { verdict: 'elsewhere', words, says: `remote only from ${countries.join(', ')}` };
}

function fitOf(place: Place, wish: Place): 'fits' | 'may_fit' | 'no' {
  if (place.country !== null && wish.country !== null && place.country !== wish.country) return 'no';
  if (wish.city === null) {
    if (wish.country === null) return folded(place.text).includes(folded(wish.text)) ? 'fits' : 'no';
    return place.country === null ? 'no' : wish.region === null || wish.region === place.region ? 'fits' : 'no';
  }
  if (place.city === null) return place.country !== null && place.country === wish.country ? 'may_fit' : 'no';
  return folded(place.city) === folded(wish.city) ? 'fits' : 'no';
}

const shares: Readonly<Record<PlaceVerdict['verdict'], number>> = { fits: 1, may_fit: 0.7, not_said: 0.5, no_wish: 0.7, elsewhere: 0, other_mode: 0 };

/** Where and how, against what the person would do. */
export function placePart(verdict: PlaceVerdict): MatchPart {
  return { part: 'place', points: most * shares[verdict.verdict], of: most, reasons: verdict.words === '' ? [] : [{ words: verdict.words, facts: [], says: verdict.says }] };
}
