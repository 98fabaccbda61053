import { load } from 'cheerio';
import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { parsePlaces, placeOf } from '#domain/posting/places/places.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { parseSalary } from '#domain/posting/pay/salary.ts';
import { jobPosting, jobPostingsIn } from '../markup/schema-org.ts';
import { employerOf, placesOf, postingOf, withDescription } from '../reading/postings.ts';
import { readDetails } from '../reading/details.ts';
import { addressAt, idMember, jsonOf, listOf, optionalFlag, optionalText, pageOf, parseKept, readEach, readList, textOf, unchangedPage } from '../reading/reading.ts';
import { SourceError } from '../source.port.ts';
import type { BoardRef, Source } from '../source.port.ts';

const named = z.object({ id: optionalText, name: optionalText }).nullish();
const location = z.object({ country: named, state: named, city: optionalText, is_remote: optionalFlag, name: optionalText });
const position = z.object({
  id: optionalText, _id: optionalText, name: z.string(), url: optionalText, friendly_id: optionalText, published_date: optionalText, type: named, location: location.nullish(), locations: listOf(location), department: z.union([z.string(), z.object({ name: optionalText }).transform((value) => value.name ?? '')]).nullish(), category: named,
  salary: optionalText, company: z.object({ name: optionalText }).nullish(), description: optionalText,
});
type Position = z.infer<typeof position>;

/** Breezy's career page list: no descriptions, pay as words; the description stands in each position's page. */
export const breezy: Source = {
  name: 'breezy',
  class: 'C',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 3_000 },
  async readPage(ref, page, context) {
    const host = `${ref.tenant}.breezy.hr`;
    const raw = await readList({ url: addressAt(ref, host, '/json'), redirectIsUnknown: true }, ref, breezy.duties, context);
    if (raw === null) return unchangedPage;
    const parsed = await parseKept(breezy, raw, ref, page, context);
    const [told, bare] = [parsed.postings.filter(({ description }) => description !== ''), parsed.postings.filter(({ description }) => description === '')];
    const read = await readDetails(bare, (posting) => addressAt(ref, host, new URL(posting.url).pathname), (posting, body) => withPage(posting, body, ref), breezy.duties, context, 'text/html');
    return pageOf(raw, { ...parsed, postings: [...told, ...read.postings], skipped: [...parsed.skipped, ...read.skipped] }, read);
  },
  parse(body, ref) {
    const entries = jsonOf(body, z.array(z.unknown()), ref);
    const read = readEach(entries, position, ref, idMember('id'), (entry) => postingOf(ref, {
      externalId: entry.id ?? entry._id ?? '', employer: entry.company?.name ?? employerOf(ref), title: entry.name, html: entry.description ?? '', places: placesOfPosition(entry), workMode: entry.location?.is_remote === true ? 'remote' : 'unknown',
      salary: parseSalary(entry.salary ?? ''), employment: [entry.type?.id, entry.type?.name], department: entry.department ?? entry.category?.name, publishedAt: parseDate(entry.published_date), url: addressOf(entry, ref), applyUrl: `${addressOf(entry, ref)}/apply`,
    }));
    return { ...read, nextPage: null };
  },
};

function addressOf(entry: Position, ref: BoardRef): string {
  return entry.url ?? `https://${ref.tenant}.breezy.hr/p/${encodeURIComponent(entry.friendly_id ?? entry.id ?? entry._id ?? '')}`;
}

/** The posting with the description of its own page: in its JSON-LD, else as it is shown. */
function withPage(posting: Posting, body: Uint8Array, ref: BoardRef): Posting {
  const html = textOf(body, ref);
  const described = jobPostingsIn(html).map((job) => jobPosting.safeParse(job).data?.description).find((text) => typeof text === 'string' && text.trim() !== '');
  const shown = load(html)('.description').first().html();
  if (described === undefined && shown === null) throw new SourceError('unknown_shape', `breezy "${ref.tenant}" answered for "${posting.title}" with a page that describes no job.`);
  return withDescription(posting, [described ?? shown]);
}

function placesOfPosition(entry: Position) {
  const all = entry.locations.length > 0 ? entry.locations : [entry.location].filter((item) => item !== null && item !== undefined);
  return placesOf(all.map((item) => placeOf({ city: item.city, region: item.state?.name ?? item.state?.id, country: item.country?.id ?? item.country?.name, text: item.name })), parsePlaces(entry.location?.name ?? ''));
}
