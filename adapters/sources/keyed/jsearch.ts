import { z } from 'zod';
import { countryCode } from '#domain/posting/places/countries.ts';
import { currencyOfCountry } from '#domain/posting/pay/currency.ts';
import { parseDate } from '#domain/posting/dates.ts';
import { workModeOfTitle } from '#domain/posting/employment.ts';
import { parsePlaces, placeOf } from '#domain/posting/places/places.ts';
import type { ParsedPlaces } from '#domain/posting/places/places.ts';
import { periodOf, salaryOf } from '#domain/posting/pay/salary.ts';
import { placesOf, postingOf } from '../reading/postings.ts';
import { oneLineOrNull } from '#domain/posting/text.ts';
import { addressAt, idMember, jsonOf, listOf, onePage, optionalFlag, optionalNumber, optionalText, readEach, standIn } from '../reading/reading.ts';
import { recogniseBoard } from '../finding/recognise.ts';
import { SourceError } from '../source.port.ts';
import type { Source } from '../source.port.ts';

const mostPages = 5;
const job = z.object({
  job_id: z.string(), employer_name: optionalText, job_title: z.string(), job_employment_type: optionalText, job_employment_types: listOf(z.string()), job_apply_link: optionalText, apply_options: listOf(z.object({ apply_link: z.string(), is_direct: optionalFlag })), job_description: optionalText, job_is_remote: optionalFlag,
  job_posted_at_timestamp: optionalNumber, job_posted_at_datetime_utc: optionalText, job_location: optionalText, job_city: optionalText, job_state: optionalText, job_country: optionalText,
  job_min_salary: optionalNumber, job_max_salary: optionalNumber, job_salary_currency: optionalText, job_salary_period: optionalText, job_google_link: optionalText,
});
type Job = z.infer<typeof job>;
const list = z.object({ data: z.union([z.array(z.unknown()), z.object({ jobs: z.array(z.unknown()) }).transform(({ jobs }) => jobs)]) });

/** JSearch, a paid aggregator of Google for Jobs. The tenant is the search; its links are shown, never fetched. */
export const jsearch: Source = {
  name: 'jsearch',
  class: 'B',
  // It charges by request.
  duties: { attribution: 'Found through JSearch', linkBack: false, requestsPerDay: 40, paceMs: 1_000 },
  readPage: async (ref, page, context) => {
    const key = context.keys?.['api_key'] ?? standIn(ref);
    if (key === null) throw new SourceError('needs_key', 'JSearch needs an API key. Set JSEARCH_API_KEY.');
    const query = new URLSearchParams({ query: ref.tenant, page: page ?? '1', num_pages: '1' });
    const read = await onePage(jsearch, () => ({ url: addressAt(ref, 'jsearch.p.rapidapi.com', `/search?${query.toString()}`), headers: { 'x-rapidapi-key': key, 'x-rapidapi-host': 'jsearch.p.rapidapi.com' } }))(ref, page, context);
    return { ...read, complete: false };
  },
  parse(body, ref, context) {
    const { data } = jsonOf(body, list, ref);
    const read = readEach(data, job, ref, idMember('job_id'), (entry) => postingOf(ref, {
      externalId: entry.job_id, tenant: 'jsearch', employer: entry.employer_name ?? '', title: entry.job_title, html: escaped(entry.job_description ?? ''),
      places: placesOfJob(entry), workMode: entry.job_is_remote !== true ? 'unknown' : workModeOfTitle(entry.job_title) === 'hybrid' ? 'hybrid' : 'remote',
      salary: salaryOf({ min: entry.job_min_salary, max: entry.job_max_salary, currency: oneLineOrNull(entry.job_salary_currency) ?? currencyOfCountry(countryCode(entry.job_country)), period: periodOf(entry.job_salary_period), predicted: false, words: null }),
      employment: [entry.job_employment_type ?? entry.job_employment_types[0]].map((word) => word?.replaceAll('TIME', ' TIME')), publishedAt: parseDate(entry.job_posted_at_datetime_utc ?? entry.job_posted_at_timestamp), url: entry.job_google_link ?? entry.job_apply_link ?? '', applyUrl: bestLink(entry),
    }));
    const here = Number(context.page ?? '1');
    return { ...read, nextPage: data.length > 0 && here < mostPages ? String(here + 1) : null };
  },
};

/** "Anywhere" beside a country means anywhere in it. */
function placesOfJob(entry: Job): ParsedPlaces {
  const parsed = placesOf([placeOf({ text: entry.job_location, city: entry.job_city, region: entry.job_state, country: entry.job_country })], parsePlaces(entry.job_location ?? ''));
  return countryCode(entry.job_country) === null ? parsed : { ...parsed, areas: parsed.areas.filter((area) => area !== 'worldwide') };
}

/** The employer's own board first, then a direct link, then what the aggregator gives. */
function bestLink(entry: Job): string | null {
  const links = entry.apply_options;
  return links.find(({ apply_link: link }) => recogniseBoard(link)?.kind === 'board')?.apply_link ?? links.find((link) => link.is_direct === true)?.apply_link ?? entry.job_apply_link ?? null;
}

/** Descriptions are plain text. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
