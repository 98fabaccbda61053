import { z } from 'zod';
import { cityByName } from '#domain/posting/places/cities.ts';
import { countryByName, countryCode } from '#domain/posting/places/countries.ts';
import { currencyOfCountry } from '#domain/posting/pay/currency.ts';
import { parseDate } from '#domain/posting/dates.ts';
import { workModeOf } from '#domain/posting/employment.ts';
import { placeOf } from '#domain/posting/places/places.ts';
import type { ParsedPlaces } from '#domain/posting/places/places.ts';
import { regionByName } from '#domain/posting/places/regions.ts';
import { salaryOf } from '#domain/posting/pay/salary.ts';
import { postingOf } from '../reading/postings.ts';
import { addressAt, idMember, jsonOf, listOf, onePage, optionalNumber, optionalText, readEach, standIn } from '../reading/reading.ts';
import { SourceError } from '../source.port.ts';
import type { BoardRef, Source } from '../source.port.ts';

const pageSize = 50;
const mostPages = 5;
const job = z.object({
  id: z.union([z.string(), z.number()]), title: z.string(), description: optionalText, company: z.object({ display_name: optionalText }).nullish(), location: z.object({ display_name: optionalText, area: listOf(z.string()) }).nullish(),
  salary_min: optionalNumber, salary_max: optionalNumber, salary_is_predicted: z.union([z.string(), z.number(), z.boolean()]).nullish(), contract_time: optionalText, contract_type: optionalText, created: optionalText, redirect_url: z.string(), category: z.object({ label: optionalText }).nullish(),
});
const list = z.object({ count: optionalNumber, results: z.array(z.unknown()) });

/** The tenant is a search: `us/software engineer`, country first. */
function searchOf(ref: BoardRef): { readonly country: string; readonly what: string } {
  const [country = 'us', ...what] = ref.tenant.split('/');
  return { country: /^[a-z]{2}$/.test(country) ? country : 'us', what: what.join('/') };
}

/** Adzuna, an aggregator with a key: descriptions are snippets, some pay is estimated and marked so. See https://developer.adzuna.com/docs/search. */
export const adzuna: Source = {
  name: 'adzuna',
  class: 'B',
  // Its free plan allows 250 a day, and no more than 1,000 a week and 2,500 a month: 80 a day exceed neither.
  duties: { attribution: 'Jobs by Adzuna', linkBack: true, requestsPerDay: 80, paceMs: 2_500, followLinks: true },
  readPage: async (ref, page, context) => {
    const { app_id: id = standIn(ref), app_key: key = standIn(ref) } = context.keys ?? {};
    if (id === null || key === null) throw new SourceError('needs_key', 'Adzuna needs an app id and an app key. Set ADZUNA_APP_ID and ADZUNA_APP_KEY.');
    const { country, what } = searchOf(ref);
    const query = new URLSearchParams({ app_id: id, app_key: key, results_per_page: String(pageSize), what, 'content-type': 'application/json' });
    const read = await onePage(adzuna, () => ({ url: addressAt(ref, 'api.adzuna.com', `/v1/api/jobs/${country}/search/${page ?? '1'}?${query.toString()}`) }))(ref, page, context);
    return { ...read, complete: false };
  },
  parse(body, ref, context) {
    const { results, count } = jsonOf(body, list, ref);
    const read = readEach(results, job, ref, idMember('id'), (entry) => {
      const area = entry.location?.area ?? [];
      return postingOf(ref, {
        externalId: entry.id, tenant: 'adzuna', employer: entry.company?.display_name ?? '', title: entry.title.replace(/<[^>]*>/g, ''), html: entry.description ?? '', places: placesOfArea(entry.location?.display_name ?? null, area), workMode: 'unknown',
        salary: salaryOf({ min: entry.salary_min, max: entry.salary_max, currency: currencyOf(area[0] ?? '', searchOf(ref).country), period: 'year', predicted: String(entry.salary_is_predicted ?? '0') !== '0' && entry.salary_is_predicted !== false, words: null }),
        employment: [entry.contract_time, entry.contract_type], department: entry.category?.label, publishedAt: parseDate(entry.created), url: entry.redirect_url,
      });
    });
    const here = Number(context.page ?? '1');
    return { ...read, nextPage: results.length > 0 && here * pageSize < (count ?? 0) && here < mostPages ? String(here + 1) : null };
  },
};

/** The area goes from the country down: country, state, county, town; the shown name begins with the smallest. */
function placesOfArea(shown: string | null, area: readonly string[]): ParsedPlaces {
  const [country = null, state = null] = area;
  const smallest = shown?.split(',')[0]?.trim() ?? area.at(-1) ?? null;
  const isTown = smallest !== null && smallest !== country && countryByName(smallest) === null && !/county$/i.test(smallest) && (regionByName(smallest) === null || cityByName(smallest) !== null);
  // "Central London" lies in London, which is no state.
  const town = isTown && smallest !== state && state !== null && cityByName(state)?.region === null ? state : isTown ? smallest : null;
  const place = placeOf({ text: shown, city: town, region: state === town ? null : state, country });
  return { places: place === null ? [] : [place], areas: [], workMode: workModeOf(shown) };
}

/** Adzuna names no currency: it is that of the country, named first in the area or else searched in. */
function currencyOf(area: string, country: string): string | null {
  return currencyOfCountry(area === 'UK' ? 'GB' : countryCode(area) ?? country.toUpperCase());
}
