import { z } from 'zod';
import { countryCode } from '#domain/posting/places/countries.ts';
import { parseAge, parseDate } from '#domain/posting/dates.ts';
import { workModeOf } from '#domain/posting/employment.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import type { ParsedPlaces } from '#domain/posting/places/places.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { employerOf, postingOf, withDescription } from '../reading/postings.ts';
import { readDetails } from '../reading/details.ts';
import { addressAt, idMember, jsonOf, listOf, optionalFlag, optionalNumber, optionalText, pageOf, parseKept, readEach, readList, unchangedPage } from '../reading/reading.ts';
import { SourceError } from '../source.port.ts';
import type { BoardRef, RawAnswer, Source } from '../source.port.ts';
import { cursorOf, cursorText, facetsOf, mostResults, narrowable, pageSize, splitOf, type Part } from './workday-parts.ts';

const entry = z.object({ title: z.string(), externalPath: z.string(), locationsText: optionalText, postedOn: optionalText, bulletFields: listOf(z.string()), timeType: optionalText, remoteType: optionalText });
const list = z.object({ total: optionalNumber, jobPostings: z.array(z.unknown()) });
const info = z.object({
  title: optionalText, jobDescription: optionalText, location: optionalText, additionalLocations: listOf(z.string()), postedOn: optionalText, startDate: optionalText, endDate: optionalText, timeType: optionalText, jobReqId: optionalText,
  country: z.object({ descriptor: optionalText, alpha2Code: optionalText }).nullish(), jobRequisitionLocation: z.object({ descriptor: optionalText, country: z.object({ alpha2Code: optionalText }).nullish() }).nullish(), remoteType: optionalText, externalUrl: optionalText, posted: optionalFlag,
});
const detail = z.object({ jobPostingInfo: info, hiringOrganization: z.object({ name: optionalText }).nullish() });

/** The tenant is `tenant.wdN/site`, as in `acme.wd5/External_Career_Site`. */
function siteOf(ref: BoardRef): { readonly company: string; readonly host: string; readonly site: string } {
  const [, company, server, site] = /^([\w-]+)\.(wd\d+)\/([^/]+)$/.exec(ref.tenant) ?? [];
  if (company === undefined || site === undefined) throw new SourceError('unknown_board', `"${ref.tenant}" is no Workday site. Add it by the address of its career page.`);
  return { company, host: `${company}.${server}.myworkdayjobs.com`, site };
}

/**
 * Workday's career site calls (CXS): twenty a page, details one by one, ages in words; a list above the cap is read in parts,
 * narrowed by a facet.
 */
export const workday: Source = {
  name: 'workday',
  class: 'C',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 3_000 },
  async readPage(ref, page, context) {
    const { company, host, site } = siteOf(ref);
    const base = `/wday/cxs/${company}/${site}`;
    const cursor = cursorOf(page);
    const ask = (part: Part, offset: number, lastSha256: string | null) => {
      const body = JSON.stringify({ appliedFacets: Object.fromEntries(part.map(([parameter, id]) => [parameter, [id]])), limit: pageSize, offset, searchText: '' });
      return readList({ url: addressAt(ref, host, `${base}/jobs`), method: 'POST', body, headers: { 'content-type': 'application/json' } }, ref, workday.duties, { ...context, memory: null, lastSha256 });
    };
    const raw = await ask(cursor.part, cursor.offset, context.lastSha256 ?? null);
    if (raw === null) return unchangedPage;
    const answered = await parseKept(workday, raw, ref, page, context);
    // Past the end the first page comes again.
    const repeats = cursor.first !== null && answered.postings[0]?.externalId === cursor.first;
    const parsed = repeats ? { postings: [], skipped: [], nextPage: null } : answered;
    const split = cursor.offset === 0 ? splitOf(jsonOf(raw.body, narrowable, ref), cursor.part) : null;
    const ends = split === null && parsed.nextPage === null;
    const after = split !== null ? { part: [...cursor.part, split.next], whole: split.whole } : ends ? await partAfter(cursor.part, ref, (part) => ask(part, 0, null)) : { part: null, whole: true };
    // Behind the last result that is shown there may be more.
    const cut = cursor.cut || !after.whole || (ends && !repeats && cursor.offset + pageSize >= mostResults);
    const nextPage = after.part === null ? parsed.nextPage : cursorText({ part: after.part, offset: 0, first: null, cut });
    const read = await readDetails(parsed.postings, (posting) => addressAt(ref, host, `${base}${pathOf(posting.url, site)}`), (posting, body) => withDetail(posting, body, ref), workday.duties, context);
    const whole = pageOf(raw, { nextPage, postings: read.postings, skipped: [...parsed.skipped, ...read.skipped] }, read);
    return { ...whole, complete: whole.complete && !cut };
  },
  parse(body, ref, context) {
    const { jobPostings, total } = jsonOf(body, list, ref);
    const { company, host, site } = siteOf(ref);
    const read = readEach(jobPostings, entry, ref, idMember('externalPath'), (item) => postingOf(ref, {
      externalId: item.bulletFields.find((field) => /^(?!\d{1,4}[/.-]\d{1,2}[/.-]\d)[\w./-]*\d[\w./-]*$/.test(field)) ?? requisitionIn(item.externalPath), tenant: company, employer: employerOf(ref, company), title: item.title, html: '', places: placesOfText(item.locationsText ?? ''),
      workMode: workModeOf(item.remoteType), employment: [item.timeType], publishedAt: parseAge(item.postedOn ?? '', context.now), url: `https://${host}/${site}${item.externalPath}`,
    }));
    const cursor = cursorOf(context.page);
    const next = cursor.offset + pageSize;
    // `total` is only told on the first page; later a short page ends the list.
    const more = jobPostings.length > 0 && next < mostResults && (total !== null && total !== undefined && total > 0 ? next < total : jobPostings.length === pageSize);
    return { ...read, nextPage: more ? cursorText({ ...cursor, offset: next, first: cursor.first ?? read.postings[0]?.externalId ?? '' }) : null };
  },
};

/** The part that comes after one: the next value of its facet as the list above tells them now, or of the facet above that; none at the end, and not `whole` where the facet is gone. */
async function partAfter(part: Part, ref: BoardRef, ask: (part: Part) => Promise<RawAnswer | null>): Promise<{ readonly part: Part | null; readonly whole: boolean }> {
  const [last, ...above] = part.toReversed();
  if (last === undefined) return { part: null, whole: true };
  const around = above.toReversed();
  const answer = await ask(around);
  const facet = answer === null ? undefined : facetsOf(jsonOf(answer.body, narrowable, ref).facets).find(({ parameter }) => parameter === last[0]);
  const following = facet?.values.find(({ id }) => id > last[1]);
  if (following !== undefined) return { part: [...around, [last[0], following.id]], whole: true };
  const next = await partAfter(around, ref, ask);
  return { ...next, whole: next.whole && facet !== undefined };
}

/** The posting with what its own page adds; gone where it is posted no more. */
function withDetail(posting: Posting, body: Uint8Array, ref: BoardRef): Posting | 'gone' {
  const { jobPostingInfo: more, hiringOrganization } = jsonOf(body, detail, ref);
  if (more.posted === false) return 'gone';
  const words = [more.location, ...more.additionalLocations].filter((text) => typeof text === 'string' && text !== '');
  const parsed = placesOfText(words.join('; '));
  const country = more.jobRequisitionLocation?.country?.alpha2Code ?? more.country?.alpha2Code ?? countryCode(more.country?.descriptor);
  const places = parsed.places.map((place, index) => (index === 0 && place.country === null ? { ...place, country } : place));
  const drafted = postingOf(ref, {
    externalId: more.jobReqId ?? posting.externalId, tenant: posting.tenant, employer: employerName(hiringOrganization?.name) ?? posting.employer, title: more.title ?? posting.title, html: '', places: places.length === 0 ? { places: posting.places, areas: [], workMode: 'unknown' } : { ...parsed, places },
    workMode: workModeOf(more.remoteType), employment: [more.timeType], publishedAt: parseDate(more.startDate) ?? posting.publishedAt, closesAt: parseDate(more.endDate), url: more.externalUrl ?? posting.url, applyUrl: `${more.externalUrl ?? posting.url}/apply`,
  });
  return 'why' in drafted ? posting : withDescription(drafted, [more.jobDescription]);
}

/** "USA DC Washington", "DEU Wiesbaden - Wiesbaden Army Airfield (APC180)": country, state and city in that order. */
function placesOfText(text: string): ParsedPlaces {
  const parts = text.split(';').map((part) => part.trim()).filter((part) => part !== '' && !/^\d+ Locations?$/i.test(part));
  const parsed = parts.map((part) => {
    const spaced = part.split(/\s+[-–]\s+/);
    const [, country, state, city] = spaced.length > 1 && countryCode(spaced[0]) !== null ? ['', ...spaced.slice(0, 1), spaced.length > 2 ? spaced[1] : undefined, spaced.at(-1)] : /^([A-Z]{3})[ -](?:([A-Z]{2})[ -])?(.+?)(?:\s+-\s.*)?$/.exec(part) ?? [];
    const read = parsePlaces(country === undefined || city === undefined ? part : [city.replace(/\(.*$/, ''), state, country].filter((word) => word !== undefined).join(', '));
    return { ...read, places: read.places.map((place) => ({ ...place, text: part })) };
  });
  return { places: parsed.flatMap((item) => item.places), areas: parsed.flatMap((item) => item.areas), workMode: workModeOf(text) };
}

/** "908000 Motorola Solutions UK Limited" is a legal entity with its code. */
function employerName(name: string | null | undefined): string | null {
  const words = (name ?? '').replace(/^[\dA-Z]*\d[\dA-Z]*\s+(-\s+)?/, '').trim();
  return words === '' ? null : words;
}

function requisitionIn(path: string): string {
  return (path.split('/').at(-1) ?? path).split('_').at(-1)?.replace(/(?<=\d)-\d{1,2}$/, '') ?? path;
}

function pathOf(url: string, site: string): string {
  const path = new URL(url).pathname;
  return path.slice(path.indexOf(`/${site}/`) + site.length + 1);
}
