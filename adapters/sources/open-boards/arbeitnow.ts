import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import { postingOf } from '../reading/postings.ts';
import { addressAt, idMember, jsonOf, listOf, onePage, optionalFlag, optionalText, readEach } from '../reading/reading.ts';
import type { Source } from '../source.port.ts';

const mostPages = 50;
const job = z.object({
  slug: z.string(), company_name: optionalText, title: z.string(), description: optionalText, remote: optionalFlag, url: z.string(), tags: listOf(z.string()), job_types: listOf(z.string()),
  location: optionalText, created_at: z.union([z.number(), z.string()]).nullish(),
});
const list = z.object({ data: z.array(z.unknown()), links: z.object({ next: optionalText }).nullish() });

/** Arbeitnow: pages of a hundred, descriptions escaped on some rows and plain on others. */
export const arbeitnow: Source = {
  name: 'arbeitnow',
  class: 'A',
  duties: { attribution: 'Jobs by Arbeitnow', linkBack: true, requestsPerDay: null, paceMs: 2_000, followLinks: true },
  pageOf: ({ url }) => url,
  readPage: async (ref, page, context) => {
    const read = await onePage(arbeitnow, () => ({ url: addressAt(ref, 'www.arbeitnow.com', `/api/job-board-api?page=${page ?? '1'}`) }))(ref, page, context);
    // Behind the last page that is asked for there may be more.
    return { ...read, complete: read.complete && Number(page ?? '1') < mostPages };
  },
  parse(body, ref, context) {
    const { data, links } = jsonOf(body, list, ref);
    const read = readEach(data, job, ref, idMember('slug'), (entry) => postingOf(ref, {
      externalId: entry.slug, tenant: 'arbeitnow', employer: entry.company_name ?? '', title: entry.title, html: entry.description ?? '', places: parsePlaces(entry.location ?? ''), workMode: entry.remote === true ? 'remote' : 'unknown',
      employment: entry.job_types, level: entry.job_types.join(' '), department: entry.tags[0], publishedAt: parseDate(entry.created_at), url: entry.url,
    }));
    const here = Number(context.page ?? '1');
    const more = typeof links?.next === 'string' && links.next !== '' && data.length > 0 && here < mostPages;
    return { ...read, nextPage: more ? String(here + 1) : null };
  },
};
