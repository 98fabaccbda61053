import { load } from 'cheerio';
import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { parsePlaces, placeOf } from '#domain/posting/places.ts';
import type { ParsedPlaces } from '#domain/posting/places.ts';
import type { Place, Posting, Salary, WorkMode } from '#domain/posting/posting.ts';
import { parseSalary, periodOf, salaryOf } from '#domain/posting/salary.ts';
import { oneLineOrNull } from '#domain/posting/text.ts';
import { employerOf, postingOf } from './postings.ts';
import type { BoardRef, Skipped } from './source.port.ts';

const scalar = z.union([z.string(), z.number()]);
const listOf = <T extends z.ZodType>(shape: T) => z.union([z.array(z.union([shape, z.null()])), shape]).nullish().transform((value): readonly z.output<T>[] => (Array.isArray(value) ? value.flatMap((item) => item ?? []) : value === null || value === undefined ? [] : [value as z.output<T>]));
const named = z.union([z.string(), z.looseObject({ name: z.string().nullish() })]);
const address = z.union([z.string(), z.looseObject({ addressLocality: z.string().nullish(), addressRegion: z.string().nullish(), addressCountry: named.nullish() })]);
const money = z.looseObject({ currency: z.string().nullish(), minValue: scalar.nullish(), maxValue: scalar.nullish(), value: z.union([scalar, z.looseObject({ minValue: scalar.nullish(), maxValue: scalar.nullish(), value: scalar.nullish(), unitText: z.string().nullish() })]).nullish(), unitText: z.string().nullish() });

/** schema.org JobPosting as employers really write it: single values or lists, objects or names, numbers or texts. */
export const jobPosting = z.looseObject({
  title: z.string().nullish(), name: z.string().nullish(), description: z.string().nullish(), url: z.string().nullish(),
  datePosted: scalar.nullish(), validThrough: scalar.nullish(), employmentType: listOf(z.string()), hiringOrganization: named.nullish(),
  identifier: z.union([scalar, z.looseObject({ value: scalar.nullish() })]).nullish(), jobLocation: listOf(z.union([z.string(), z.looseObject({ address: address.nullish(), name: z.string().nullish() })])),
  jobLocationType: listOf(z.string()), applicantLocationRequirements: listOf(named), baseSalary: z.union([money, scalar]).nullish(), inLanguage: z.string().nullish(),
});
export type JobPosting = z.infer<typeof jobPosting>;

/** Every JobPosting in a page's JSON-LD scripts, through lists and `@graph`; scripts that are no JSON are passed over. */
export function jobPostingsIn(html: string): readonly unknown[] {
  const page = load(html);
  const scripts = page('script[type="application/ld+json"]').toArray().map((script) => page(script).text());
  return scripts.flatMap((script) => walk(parsed(script), 0)).filter(isJobPosting);
}

/** A posting from one JobPosting object at the given address. */
export function postingFromJsonLd(ref: BoardRef, job: JobPosting, at: { readonly url: string; readonly externalId: string | null; readonly tenant?: string }): Posting | Skipped {
  const places = placesOfJob(job);
  const organisation = typeof job.hiringOrganization === 'string' ? job.hiringOrganization : job.hiringOrganization?.name;
  return postingOf(ref, {
    ...(at.tenant === undefined ? {} : { tenant: at.tenant }),
    externalId: at.externalId ?? identifierOf(job) ?? at.url, employer: oneLineOrNull(organisation) ?? employerOf(ref), title: job.title ?? job.name ?? '', html: job.description ?? '',
    places, workMode: modeOf(job, places), salary: salaryOfJob(job), employment: job.employmentType, publishedAt: parseDate(job.datePosted), closesAt: parseDate(job.validThrough), language: job.inLanguage, url: at.url,
  });
}

function identifierOf(job: JobPosting): string | null {
  const identifier = job.identifier;
  const value = typeof identifier === 'object' && identifier !== null ? identifier.value : identifier;
  return value === null || value === undefined ? null : oneLineOrNull(String(value));
}

/** Raw line breaks inside texts are not JSON, but are found in the wild: they are escaped and read again. */
function parsed(script: string): unknown {
  for (const text of [script, escapedControls(script)]) {
    try {
      return JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

function escapedControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what breaks the JSON
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (quoted) => quoted.replace(/[\u0000-\u001F]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

function walk(value: unknown, depth: number): readonly unknown[] {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((item) => walk(item, depth + 1));
  const graph: unknown = Reflect.get(value, '@graph');
  return [value, ...walk(graph, depth + 1)];
}

function isJobPosting(value: unknown): boolean {
  const type: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, '@type') : null;
  return [type].flat().some((name) => typeof name === 'string' && /(^|\/)JobPosting$/.test(name));
}

function placesOfJob(job: JobPosting): ParsedPlaces {
  const found = job.jobLocation.flatMap((item): readonly (Place | null)[] => {
    if (typeof item === 'string') return parsePlaces(item).places;
    if (typeof item.address === 'string') return parsePlaces(item.address).places;
    const country = item.address?.addressCountry;
    return [placeOf({ city: item.address?.addressLocality, region: item.address?.addressRegion, country: typeof country === 'string' ? country : country?.name })];
  });
  const places = found.filter((place) => place !== null);
  const required = parsePlaces(job.applicantLocationRequirements.map((item) => (typeof item === 'string' ? item : item.name ?? '')).filter((name) => name !== '').join('; '));
  return { places: places.length > 0 ? places : required.places, areas: required.areas, workMode: 'unknown' };
}

/** TELECOMMUTE beside a street address without any requirement where to live is found on factory posts: not believed. */
function modeOf(job: JobPosting, places: ParsedPlaces): WorkMode {
  if (!job.jobLocationType.some((type) => /telecommute/i.test(type))) return 'unknown';
  const words = `${job.title ?? ''} ${job.description ?? ''}`;
  const onSite = places.places.some((place) => place.city !== null) && job.applicantLocationRequirements.length === 0 && !/remote|home ?office|work from home|anywhere/i.test(words);
  return onSite ? 'unknown' : 'remote';
}

function salaryOfJob(job: JobPosting): Salary | null {
  const base = job.baseSalary;
  if (base === null || base === undefined) return null;
  if (typeof base !== 'object') return parseSalary(String(base));
  const value = typeof base.value === 'object' && base.value !== null ? base.value : { minValue: base.minValue ?? base.value, maxValue: base.maxValue ?? base.value, value: null, unitText: base.unitText };
  return salaryOf({ min: value.minValue ?? value.value, max: value.maxValue ?? value.value, currency: base.currency, period: periodOf(value.unitText ?? base.unitText), predicted: false, words: null });
}

