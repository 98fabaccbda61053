import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import { postingOf } from '../reading/postings.ts';
import { addressAt, idMember, onePage, readEach } from '../reading/reading.ts';
import type { Source } from '../source.port.ts';
import { xmlOf } from '../markup/xml.ts';

const item = z.object({ guid: z.string(), link: z.string(), title: z.string(), region: z.string(), country: z.string(), state: z.string(), category: z.string(), type: z.string(), description: z.string(), pubDate: z.string(), expires: z.string() });

/** We Work Remotely's RSS: "Company: Role" titles, escaped descriptions. */
export const weworkremotely: Source = {
  name: 'weworkremotely',
  class: 'A',
  duties: { attribution: 'Jobs by We Work Remotely', linkBack: true, requestsPerDay: 24, paceMs: 5_000, followLinks: true },
  pageOf: ({ url }) => url,
  readPage: async (ref, page, context) => {
    const read = await onePage(weworkremotely, () => ({ url: addressAt(ref, 'weworkremotely.com', '/remote-jobs.rss'), accept: 'application/rss+xml, application/xml' }))(ref, page, context);
    return { ...read, complete: false };
  },
  parse(body, ref) {
    const document = xmlOf(body, 'rss', ref);
    const entries = document('rss > channel > item').toArray().map((element) => {
      const own = (name: string) => document(element).children(name).first().text();
      return { guid: own('guid') || own('link'), link: own('link') || own('guid'), title: own('title'), region: own('region'), country: own('country'), state: own('state'), category: own('category'), type: own('type'), description: own('description'), pubDate: own('pubDate'), expires: own('expires_at') };
    });
    const read = readEach(entries, item, ref, idMember('guid'), (entry) => {
      const [, company = '', role = entry.title] = /^(.*?)\s?:\s+(.*)$/s.exec(entry.title.trim()) ?? [];
      // "Anywhere in the World" beside a country means that country.
      const where = [entry.state, flagless(entry.country)].filter((word) => word.trim() !== '').join(', ');
      return postingOf(ref, {
        externalId: entry.guid.replace(/[?#].*$/, '').split('/').findLast((part) => part !== '') ?? '', tenant: 'weworkremotely', employer: company, title: role, html: entry.description, places: parsePlaces(where === '' ? entry.region : where), workMode: 'remote',
        employment: [entry.type], department: entry.category, publishedAt: parseDate(entry.pubDate), closesAt: parseDate(entry.expires), url: entry.link,
      });
    });
    return { ...read, nextPage: null };
  },
};

function flagless(text: string): string {
  return text.replace(/[\u{1F1E6}-\u{1F1FF}]/gu, '').trim();
}
