import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { workModeOf } from '#domain/posting/employment.ts';
import { placeOf } from '#domain/posting/places/places.ts';
import type { Place } from '#domain/posting/posting.ts';
import { employerOf, placesOf, postingOf } from '../reading/postings.ts';
import { addressAt, idMember, jsonOf, listOf, onePage, optionalFlag, optionalText, readEach } from '../reading/reading.ts';
import type { Source } from '../source.port.ts';

const location = z.object({ country: optionalText, countryCode: optionalText, city: optionalText, region: optionalText, hidden: optionalFlag });
const job = z.object({
  title: z.string(), shortcode: z.string(), code: optionalText, employment_type: optionalText, telecommuting: optionalFlag, workplace: optionalText, department: optionalText, url: optionalText, shortlink: optionalText, application_url: optionalText,
  published_on: optionalText, created_at: optionalText, country: optionalText, city: optionalText, state: optionalText, experience: optionalText, function: optionalText, locations: listOf(location), description: optionalText,
});
type Job = z.infer<typeof job>;
const widget = z.object({ name: optionalText, jobs: z.array(z.unknown()) });

/** Workable's embeddable widget: the whole list in one answer, a job repeated for each place. */
export const workable: Source = {
  name: 'workable',
  class: 'C',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 10_000 },
  readPage: (ref, page, context) => onePage(workable, () => ({ url: addressAt(ref, 'apply.workable.com', `/api/v1/widget/accounts/${encodeURIComponent(ref.tenant)}?details=true`) }))(ref, page, context),
  parse(body, ref) {
    const { jobs, name } = jsonOf(body, widget, ref);
    const places = placesByCode(jobs);
    const read = readEach(jobs, job, ref, idMember('shortcode'), (entry) => postingOf(ref, {
      externalId: entry.shortcode, employer: name ?? employerOf(ref), title: entry.title, html: entry.description ?? '', places: placesOf(places.get(entry.shortcode) ?? [], null), workMode: entry.telecommuting === true ? 'remote' : workModeOf(entry.workplace),
      employment: [entry.employment_type], level: entry.experience, department: entry.department ?? entry.function, publishedAt: parseDate(entry.published_on ?? entry.created_at), url: entry.url ?? entry.shortlink ?? `https://apply.workable.com/j/${encodeURIComponent(entry.shortcode)}`, applyUrl: entry.application_url, hints: [entry.code ? `requisition:${entry.code}` : null],
    }));
    return { ...read, nextPage: null };
  },
};

/** The rows of one job differ in their place only; `readEach` keeps the first, with the places of all. */
function placesByCode(jobs: readonly unknown[]): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const entry of jobs.flatMap((item) => job.safeParse(item).data ?? [])) {
    const known = found.get(entry.shortcode) ?? [];
    for (const place of placesOfJob(entry)) if (!known.some((other) => other.text === place.text)) known.push(place);
    found.set(entry.shortcode, known);
  }
  return found;
}

function placesOfJob(entry: Job): readonly Place[] {
  const rows = entry.locations.filter((row) => row.hidden !== true).map((row) => placeOf({ city: row.city, region: row.region, country: row.countryCode ?? row.country, text: [row.city, row.region, row.country].filter((part) => typeof part === 'string' && part !== '').join(', ') }));
  const own = placeOf({ city: entry.city, region: entry.state, country: entry.country });
  const stated = rows.filter((place) => place !== null);
  return stated.length > 0 ? stated : own === null ? [] : [own];
}
