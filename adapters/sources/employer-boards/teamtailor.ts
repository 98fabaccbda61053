import { load } from 'cheerio';
import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { workModeOf } from '#domain/posting/employment.ts';
import { parsePlaces, placeOf } from '#domain/posting/places/places.ts';
import type { ParsedPlaces } from '#domain/posting/places/places.ts';
import type { WorkMode } from '#domain/posting/posting.ts';
import { identifierOf, jobPosting, jobPostingsIn, postingFromJsonLd } from '../markup/schema-org.ts';
import { employerOf, placesOf, postingOf } from '../reading/postings.ts';
import { addressAt, anyId, idMember, jsonOf, onePage, optionalText, readEach, textOf } from '../reading/reading.ts';
import { SourceError } from '../source.port.ts';
import type { BoardRef, ParsedPage, Source } from '../source.port.ts';
import { xmlOf } from '../markup/xml.ts';

const feed = z.object({ title: optionalText, items: z.array(z.unknown()), next_url: optionalText });
const mostPages = 50;
const item = z.object({ id: anyId.transform(String), title: z.string(), url: z.string(), date_published: optionalText, content_html: optionalText, _jobposting: jobPosting.nullish() });

/** `acme` is acme.teamtailor.com, `acme.na` its North American host, anything else with a dot the employer's own domain. */
function hostOf(ref: BoardRef): string {
  return ref.tenant.includes('.') && !/^[\w-]+\.[a-z]{2}$/.test(ref.tenant) ? ref.tenant : `${ref.tenant}.teamtailor.com`;
}

/** Teamtailor's public feeds: JSON Feed with a schema.org object each, or RSS. */
export const teamtailor: Source = {
  name: 'teamtailor',
  class: 'A',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 1_000 },
  async readPage(ref, page, context) {
    const feedAt = (path: string) => onePage(teamtailor, () => ({ url: addressAt(ref, hostOf(ref), page === null ? path : `${path}?page=${page}`), accept: 'application/feed+json, application/json, application/rss+xml' }));
    try {
      const read = await feedAt('/jobs.json')(ref, page, context);
      // Behind the last page that is asked for there may be more.
      return { ...read, complete: read.complete && Number(page ?? 1) < mostPages };
    } catch (error) {
      // Not every career site has both feeds.
      if (!(error instanceof SourceError) || error.code !== 'unknown_board' || page !== null) throw error;
      return feedAt('/jobs.rss')(ref, page, { ...context, memory: null });
    }
  },
  parse(body, ref, context) {
    const start = textOf(body.subarray(0, 400).filter((byte) => byte < 128), ref).trimStart();
    if (/^<(\?xml|rss)/i.test(start)) return fromRss(body, ref);
    return start.startsWith('<') ? fromHtml(body, ref) : fromJson(body, ref, context.page);
  },
};

function fromJson(body: Uint8Array, ref: BoardRef, page: string | null): ParsedPage {
  const { items, title, next_url: next } = jsonOf(body, feed, ref);
  const read = readEach(items, item, ref, idMember('id'), (entry) => {
    const at = { url: entry.url, externalId: numberIn(entry.url) ?? entry.id };
    const job = entry._jobposting ?? jobPosting.parse({});
    const posting = postingFromJsonLd(ref, { ...job, title: entry.title, description: job.description ?? entry.content_html, datePosted: job.datePosted ?? entry.date_published, hiringOrganization: job.hiringOrganization.length > 0 ? job.hiringOrganization : [title ?? ''] }, at);
    return 'why' in posting ? posting : { ...posting, hints: [`uuid:${entry.id}`] };
  });
  const number = Number(/[?&]page=(\d+)/.exec(next ?? '')?.[1] ?? 0);
  // Pages only go up: one that leads back to itself ends the list.
  return { ...read, nextPage: items.length > 0 && number > Number(page ?? 1) && number <= mostPages ? String(number) : null };
}

function fromRss(body: Uint8Array, ref: BoardRef): ParsedPage {
  const document = xmlOf(body, 'rss', ref);
  const entries = document('rss > channel > item').toArray().map((element) => {
    const own = (name: string) => document(element).children(name.replace(':', '\\:')).first().text();
    const locations = document(element).find('tt\\:location').toArray().map((place) => {
      const part = (name: string) => document(place).children(`tt\\:${name}`).text();
      return placeOf({ city: part('city'), country: part('country') }) ?? placeOf({ text: part('name') });
    });
    return { guid: own('guid'), title: own('title'), link: own('link'), html: own('description'), published: own('pubDate'), remote: own('remoteStatus'), department: own('tt:department') || own('department'), locations };
  });
  const company = document('rss > channel > title').text();
  const postings = readEach(entries, z.object({ guid: z.string(), title: z.string(), link: z.string(), html: z.string(), published: z.string(), remote: z.string(), department: z.string(), locations: z.array(z.custom<ReturnType<typeof placeOf>>()) }), ref, idMember('guid'), (entry) => postingOf(ref, {
    externalId: numberIn(entry.link) ?? entry.guid, employer: company.trim() === '' ? employerOf(ref) : company, title: entry.title, html: entry.html, places: placesOf(entry.locations, nowhere),
    workMode: remoteStatus(entry.remote), employment: [], department: entry.department, publishedAt: parseDate(entry.published), url: entry.link, hints: [entry.guid === '' ? null : `uuid:${entry.guid}`],
  }));
  return { ...postings, nextPage: null };
}

/** A board's or a posting's own page: the posting's JSON-LD, or the links of the list with the words beside them. */
function fromHtml(body: Uint8Array, ref: BoardRef): ParsedPage {
  const html = textOf(body, ref);
  const jobs = jobPostingsIn(html);
  if (jobs.length > 0) {
    const read = readEach(jobs, jobPosting, ref, () => null, (job) => {
      return postingFromJsonLd(ref, job, { url: job.url ?? `https://${hostOf(ref)}/jobs/${identifierOf(job) ?? ''}`, externalId: null });
    });
    return { ...read, nextPage: null };
  }
  const page = load(html);
  const links = page('a[href*="/jobs/"]').toArray().map((link) => ({ url: page(link).attr('href') ?? '', title: page(link).attr('title') ?? page(link).text(), words: page(link).parent().find('span').toArray().map((part) => page(part).text().trim()) }));
  const listed = links.filter((link) => numberIn(link.url) !== null);
  if (listed.length === 0) throw new SourceError('unknown_shape', `teamtailor "${ref.tenant}" answered with a page that lists no jobs.`);
  const read = readEach(listed, z.object({ url: z.string(), title: z.string(), words: z.array(z.string()) }), ref, () => null, (link) => {
    const [department = null, place = '', mode = ''] = link.words.filter((word) => word !== '');
    return postingOf(ref, { externalId: numberIn(link.url) ?? '', employer: employerOf(ref), title: link.title, html: '', places: parsePlaces(place), workMode: workModeOf(mode), employment: [], department, url: new URL(link.url, `https://${hostOf(ref)}/`).href });
  });
  return { ...read, nextPage: null };
}

const nowhere: ParsedPlaces = { places: [], areas: [], workMode: 'unknown' };

function numberIn(url: string): string | null {
  return /\/jobs\/(\d+)/.exec(url)?.[1] ?? null;
}

function remoteStatus(word: string): WorkMode {
  const known: Readonly<Record<string, WorkMode>> = { fully: 'remote', hybrid: 'hybrid', temporary: 'hybrid', none: 'on_site' };
  return known[word.trim().toLowerCase()] ?? workModeOf(word);
}
