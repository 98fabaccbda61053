import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import { postingOf } from '../reading/postings.ts';
import { addressAt, anyId, idMember, jsonOf, listOf, onePage, optionalText, readEach } from '../reading/reading.ts';
import type { Source } from '../source.port.ts';

/** Page 100 is refused. */
const lastPage = 99;
const names = listOf(z.object({ name: optionalText, short_name: optionalText }));
const job = z.object({ id: anyId, name: z.string(), publication_date: optionalText, contents: optionalText, locations: names, categories: names, levels: names, refs: z.object({ landing_page: z.string() }), company: z.object({ name: optionalText }).nullish() });
const list = z.object({ page: z.number(), page_count: z.number(), results: z.array(z.unknown()) });

/** The Muse: twenty a page, pages 1 to 99, 500 requests an hour without a key. See https://www.themuse.com/developers/api/v2. */
export const themuse: Source = {
  name: 'themuse',
  class: 'A',
  duties: { attribution: 'Jobs by The Muse', linkBack: true, requestsPerDay: null, paceMs: 8_000, followLinks: true },
  pageOf: ({ externalId }) => `https://www.themuse.com/api/public/jobs/${encodeURIComponent(externalId)}`,
  readPage: async (ref, page, context) => {
    const read = await onePage(themuse, () => ({ url: addressAt(ref, 'www.themuse.com', `/api/public/jobs?page=${page ?? '1'}`) }))(ref, page, context);
    return { ...read, complete: false };
  },
  parse(body, ref) {
    const { page, page_count: pages, results } = jsonOf(body, list, ref);
    const read = readEach(results, job, ref, idMember('id'), (entry) => {
      const where = entry.locations.flatMap((place) => place.name ?? []);
      const remote = where.some((name) => /remote/i.test(name));
      const named = where.filter((name) => !/remote/i.test(name));
      return postingOf(ref, {
        externalId: entry.id, tenant: 'themuse', employer: entry.company?.name ?? '', title: entry.name, html: entry.contents ?? '', places: parsePlaces((named.length === 0 ? where : named).join('; ')), workMode: remote ? 'remote' : 'unknown',
        employment: entry.levels.length > 0 && entry.levels.every((level) => level.short_name === 'internship') ? ['internship'] : [], level: entry.levels[0]?.short_name ?? entry.levels[0]?.name, department: entry.categories[0]?.name, publishedAt: parseDate(entry.publication_date), url: entry.refs.landing_page,
      });
    });
    return { ...read, nextPage: results.length > 0 && page < Math.min(pages, lastPage) ? String(page + 1) : null };
  },
};
