import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import { periodOf, salaryOf } from '#domain/posting/pay/salary.ts';
import { postingOf } from '../reading/postings.ts';
import { addressAt, idMember, jsonOf, listOf, onePage, optionalNumber, optionalText, readEach } from '../reading/reading.ts';
import type { Source } from '../source.port.ts';

const pageSize = 20;
/** Newest first: a hundred thousand jobs are not read every day, the newest thousand are. */
const mostRead = 1_000;
const place = z.union([z.string(), z.object({ name: optionalText, alpha2: optionalText }).transform(({ name, alpha2 }) => name ?? alpha2 ?? '')]);
const job = z.object({
  title: z.string(), companyName: optionalText, employmentType: optionalText, minSalary: optionalNumber, maxSalary: optionalNumber, salaryPeriod: optionalText, currency: optionalText, seniority: listOf(z.string()),
  locationRestrictions: listOf(place), parentCategories: listOf(z.string()), categories: listOf(z.string()), description: optionalText, pubDate: z.union([z.number(), z.string()]).nullish(), expiryDate: z.union([z.number(), z.string()]).nullish(),
  applicationLink: optionalText, guid: optionalText,
});
const list = z.object({ jobs: z.array(z.unknown()), totalCount: optionalNumber, nextCursor: optionalText });

/** Himalayas: remote jobs, twenty a page. Amounts without a period are a year's. */
export const himalayas: Source = {
  name: 'himalayas',
  class: 'A',
  duties: { attribution: 'Jobs by Himalayas', linkBack: true, requestsPerDay: null, paceMs: 2_000, followLinks: true },
  pageOf: ({ url }) => url,
  readPage: async (ref, page, context) => {
    const read = await onePage(himalayas, () => ({ url: addressAt(ref, 'himalayas.app', `/jobs/api?limit=${pageSize}&${askFor(page)}`) }))(ref, page, context);
    return { ...read, complete: false };
  },
  parse(body, ref, context) {
    const { jobs, totalCount, nextCursor } = jsonOf(body, list, ref);
    const read = readEach(jobs, job, ref, idMember('guid'), (entry) => {
      const where = entry.locationRestrictions;
      const period = periodOf(entry.salaryPeriod);
      return postingOf(ref, {
        externalId: entry.guid ?? entry.applicationLink ?? '', tenant: 'himalayas', employer: entry.companyName ?? '', title: entry.title, html: entry.description ?? '', places: parsePlaces(where.length === 0 ? 'Worldwide' : where.join('; ')), workMode: 'remote',
        salary: salaryOf({ min: entry.minSalary, max: entry.maxSalary, currency: entry.currency, period: period === 'unknown' && (entry.maxSalary ?? entry.minSalary ?? 0) > 1_000 ? 'year' : period, predicted: false, words: null }),
        employment: [entry.employmentType], level: entry.seniority[0], department: entry.parentCategories[0] ?? entry.categories[0]?.replaceAll('-', ' '), publishedAt: parseDate(entry.pubDate), closesAt: parseDate(entry.expiryDate),
        url: /^https?:/.test(entry.guid ?? '') ? entry.guid ?? '' : entry.applicationLink ?? '', applyUrl: entry.applicationLink,
      });
    });
    const next = Number.parseInt(context.page ?? '0', 10) + pageSize;
    const more = jobs.length > 0 && next < Math.min(totalCount ?? 0, mostRead);
    return { ...read, nextPage: more ? `${next}${nextCursor === null || nextCursor === undefined ? '' : ` ${nextCursor}`}` : null };
  },
};

/** How many were read, then the cursor where the answer gave one: their own words say that offsets will go. */
function askFor(page: string | null): string {
  const [read = '0', cursor = null] = page?.split(' ') ?? [];
  return cursor === null ? `offset=${read}` : `cursor=${encodeURIComponent(cursor)}`;
}
