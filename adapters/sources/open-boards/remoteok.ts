import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import { salaryOf } from '#domain/posting/pay/salary.ts';
import { unmixed } from '../markup/mojibake.ts';
import { postingOf } from '../reading/postings.ts';
import { addressAt, idMember, jsonOf, onePage, optionalNumber, optionalText, readEach } from '../reading/reading.ts';
import type { Source } from '../source.port.ts';

const job = z.object({
  id: z.union([z.string(), z.number()]), date: optionalText, epoch: optionalNumber, company: optionalText, position: z.string(), description: optionalText, location: optionalText,
  salary_min: optionalNumber, salary_max: optionalNumber, url: optionalText, slug: optionalText, apply_url: optionalText,
});

/** RemoteOK: about a hundred newest jobs, the first element is its terms. */
export const remoteok: Source = {
  name: 'remoteok',
  class: 'A',
  duties: { attribution: 'Jobs by Remote OK', linkBack: true, requestsPerDay: 24, paceMs: 5_000, followLinks: true },
  pageOf: ({ url }) => url,
  readPage: async (ref, page, context) => {
    const read = await onePage(remoteok, () => ({ url: addressAt(ref, 'remoteok.com', '/api') }))(ref, page, context);
    // The newest hundred are no full list: what is missing may only be older.
    return { ...read, complete: false };
  },
  parse(body, ref) {
    const entries = jsonOf(body, z.array(z.unknown()), ref).filter((entry) => !(typeof entry === 'object' && entry !== null && !('id' in entry) && ('legal' in entry || 'last_updated' in entry)));
    const read = readEach(entries, job, ref, idMember('id'), (entry) => postingOf(ref, {
      externalId: entry.id, tenant: 'remoteok', employer: unmixed(entry.company ?? ''), title: unmixed(entry.position), html: unmixed(entry.description ?? ''), places: parsePlaces(unmixed(entry.location ?? '')), workMode: 'remote',
      salary: salaryOf({ min: entry.salary_min, max: entry.salary_max, currency: 'USD', period: Math.max(entry.salary_min ?? 0, entry.salary_max ?? 0) > 1_000 ? 'year' : 'hour', predicted: false, words: null }),
      employment: [], publishedAt: parseDate(entry.date ?? entry.epoch), url: entry.url ?? `https://remoteok.com/remote-jobs/${encodeURIComponent(entry.slug ?? entry.id)}`, applyUrl: entry.apply_url,
    }));
    return { ...read, nextPage: null };
  },
};
