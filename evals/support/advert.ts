import { languageOf } from '#domain/posting/language.ts';
import { parsePlaces, remoteScopeOf } from '#domain/posting/places/places.ts';
import type { Posting, SourceName } from '#domain/posting/posting.ts';
import { seniorityOfTitle } from '#domain/posting/employment.ts';

/** What a data set gives of an advertisement. */
export interface Advert {
  readonly source: SourceName;
  readonly tenant: string;
  readonly externalId: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly text: string;
  readonly url: string;
  /** ISO 8601, or empty. */
  readonly publishedAt: string;
}

/** The posting a source adapter would have made of an advertisement. */
export function postingOf(advert: Advert): Posting {
  const parsed = parsePlaces(advert.location);
  return {
    source: advert.source, tenant: advert.tenant, externalId: advert.externalId, employer: advert.company, title: advert.title,
    description: advert.text, places: parsed.places, workMode: parsed.workMode, remoteScope: remoteScopeOf(parsed.workMode, parsed),
    salary: null, employmentType: 'unknown', seniority: seniorityOfTitle(advert.title), department: null,
    publishedAt: advert.publishedAt === '' ? null : { at: new Date(advert.publishedAt).toISOString(), precision: 'instant' },
    updatedAt: null, closesAt: null, language: languageOf(advert.text), url: advert.url, applyUrl: advert.url, questions: [], hints: [],
  };
}
