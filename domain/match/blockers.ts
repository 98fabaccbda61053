import { countryByName } from '#domain/posting/places/countries.ts';
import { euCountries } from '#domain/posting/places/eu-countries.ts';
import { foldedLine } from '#domain/text/words.ts';
import { languageName } from './languages.ts';
import type { Blocker } from './match.ts';
import { payVerdict } from './pay-part.ts';
import type { PlaceVerdict } from './place-part.ts';
import type { CandidateProfile } from './profile.ts';
import { findPhrase, type PostingReading } from './reading.ts';
import { yearsFor } from './level-part.ts';
import type { Requirement } from './requirements.ts';

/** Short of the years asked by more than this share, a person is no candidate for it. */
const shortOf = 0.7;

/** What rules the opening out whatever its score, in the order a person would ask. Empty where nothing does. */
export function blockersOf(profile: CandidateProfile, reading: PostingReading, place: PlaceVerdict): Blocker[] {
  return [
    ...wordBlockers(profile, reading),
    ...(place.verdict === 'elsewhere' || place.verdict === 'other_mode' ? [{ kind: 'place' as const, words: place.words, says: place.says }] : []),
    ...permitBlockers(profile, reading),
    ...payBlockers(profile, reading),
    ...yearsBlockers(profile, reading),
    ...reading.requirements.filter(({ kind, required }) => kind === 'clearance' && required && !profile.hasClearance).slice(0, 1)
      .map(({ words }): Blocker => ({ kind: 'clearance', words, says: 'nothing of yours says you hold one' })),
    ...languageBlockers(profile, reading),
  ];
}

function wordBlockers({ preferences }: CandidateProfile, reading: PostingReading): Blocker[] {
  const texts = [reading.title, reading.employer, ...reading.places.map(({ text }) => text), reading.description];
  const said = (phrase: string) => texts.map((text) => findPhrase(text, phrase)).find((words) => words !== null) ?? null;
  const never = preferences.never.flatMap((phrase): Blocker[] => {
    const words = said(phrase);
    return words === null ? [] : [{ kind: 'never', words, says: `you said never: ${phrase}` }];
  });
  const met = (phrase: string) => said(phrase) !== null || isWorkMode(phrase, reading.workMode);
  const must = preferences.must.filter((phrase) => !alternatives(phrase).some(met));
  return [...never, ...must.map((phrase): Blocker => ({ kind: 'must', words: '', says: `you said must: ${phrase}; it does not say so` }))];
}

/** "Go or Rust" is met by either. */
function alternatives(phrase: string): string[] {
  return [phrase, ...phrase.split(/\s+(?:or|oder)\s+/iu)];
}

function isWorkMode(phrase: string, mode: PostingReading['workMode']): boolean {
  return foldedLine(phrase).replace(/[\s-]/gu, '_') === mode;
}

/** Only where the posting asks and the person has said where they may work: silence blocks nothing. */
function permitBlockers({ preferences }: CandidateProfile, reading: PostingReading): Blocker[] {
  if (preferences.permits.length === 0) return [];
  const own = new Set(preferences.permits.flatMap((permit) => (permit === 'EU' ? euCountries : [permit])));
  const asks = reading.requirements.find(({ kind, required, words }) => kind === 'permit' && required && !offersSponsorship(words));
  if (asks === undefined) return [];
  const countries = countriesOf(asks.words, reading);
  if (countries.length === 0 || countries.some((country) => own.has(country))) return [];
  return [{ kind: 'permit', words: asks.words, says: `you may work without a permit in ${preferences.permits.join(', ')}` }];
}

function offersSponsorship(words: string): boolean {
  const plain = foldedLine(words);
  return /\bsponsor/u.test(plain) && !/\b(?:no|not|unable|cannot|can't|don't|won't|without|never)\b/u.test(plain);
}

/** Countries the sentence names, else those of the posting's places. */
function countriesOf(words: string, reading: PostingReading): string[] {
  const named = /\b(?:U\.?S\.?A?|United States|American)\b/u.test(words) ? ['US'] : [...words.matchAll(/\bin (?:the )?((?:\p{Lu}[\p{L}.]*\s?){1,3})/gu)].flatMap(([, name = '']) => countryByName(name.trim().replace(/\.$/u, '')) ?? []);
  return named.length > 0 ? named : reading.places.flatMap(({ country }) => country ?? []);
}

function payBlockers({ preferences }: CandidateProfile, { salary }: PostingReading): Blocker[] {
  const { verdict, says } = payVerdict(salary, preferences.salaryFloor);
  return verdict === 'below' && salary !== null ? [{ kind: 'salary', words: salary.words, says }] : [];
}

/** Years of any employment are held against years of anything, so that a change of craft is no knock-out by itself. */
function yearsBlockers(profile: CandidateProfile, reading: PostingReading): Blocker[] {
  if (profile.stays.every(({ months }) => months === null)) return [];
  const short = reading.requirements.filter((r): r is Requirement & { years: number } => r.required && r.years !== null && profile.months / 12 < shortOf * r.years);
  const worst = short.toSorted((a, b) => b.years - a.years)[0];
  if (worst === undefined) return [];
  const have = Math.round(Math.max(profile.months / 12, yearsFor(profile, worst).have) * 10) / 10;
  return [{ kind: 'years', words: worst.words, says: `you have ${have}` }];
}

/** Only for a person who has said which languages they speak. */
function languageBlockers(profile: CandidateProfile, reading: PostingReading): Blocker[] {
  if (profile.languages.size === 0) return [];
  const asked = reading.requirements.filter(({ kind, required }) => kind === 'language' && required);
  const missing = asked.find(({ languages, words }) => (/\b(?:or|oder)\b/u.test(words) ? !languages.some((tag) => profile.languages.has(tag)) : languages.some((tag) => !profile.languages.has(tag))));
  if (missing !== undefined) {
    const names = missing.languages.filter((tag) => !profile.languages.has(tag)).map(languageName);
    return [{ kind: 'language', words: missing.words, says: `nothing of yours says you speak ${names.join(' or ')}` }];
  }
  const written = reading.language;
  if (written === null || profile.languages.has(written)) return [];
  return [{ kind: 'language', words: reading.title, says: `the posting is written in ${languageName(written)}` }];
}
