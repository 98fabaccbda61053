import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { parsePlaces, placeOf } from '#domain/posting/places.ts';
import { parseSalary } from '#domain/posting/salary.ts';
import { employerOf, placesOf, postingOf } from './postings.ts';
import { addressAt, idMember, jsonOf, listOf, onePage, optionalFlag, optionalText, readEach } from './reading.ts';
import type { BoardRef, Source } from './source.port.ts';

const named = z.object({ id: optionalText, name: optionalText }).nullish();
const location = z.object({ country: named, state: named, city: optionalText, is_remote: optionalFlag, name: optionalText });
const position = z.object({
  id: optionalText, _id: optionalText, name: z.string(), url: optionalText, friendly_id: optionalText, published_date: optionalText, type: named, location: location.nullish(), locations: listOf(location), department: z.union([z.string(), z.object({ name: optionalText }).transform((value) => value.name ?? '')]).nullish(), category: named,
  salary: optionalText, company: z.object({ name: optionalText }).nullish(), description: optionalText,
});
type Position = z.infer<typeof position>;

/** Breezy's career page list: no descriptions, pay as words. Notes on job sources §1.10. */
export const breezy: Source = {
  name: 'breezy',
  class: 'C',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 3_000 },
  readPage: (ref, page, context) => onePage(breezy, () => ({ url: addressAt(ref, `${ref.tenant}.breezy.hr`, '/json'), redirectIsUnknown: true }))(ref, page, context),
  parse(body, ref) {
    const entries = jsonOf(body, z.array(z.unknown()), ref);
    const read = readEach(entries, position, ref, idMember('id'), (entry) => postingOf(ref, {
      externalId: entry.id ?? entry._id ?? '', employer: entry.company?.name ?? employerOf(ref), title: entry.name, html: entry.description ?? '', places: placesOfPosition(entry), workMode: entry.location?.is_remote === true ? 'remote' : 'unknown',
      salary: parseSalary(entry.salary ?? ''), employment: [entry.type?.id, entry.type?.name], department: entry.department ?? entry.category?.name, publishedAt: parseDate(entry.published_date), url: pageOf(entry, ref), applyUrl: `${pageOf(entry, ref)}/apply`,
    }));
    return { ...read, nextPage: null };
  },
};

function pageOf(entry: Position, ref: BoardRef): string {
  return entry.url ?? `https://${ref.tenant}.breezy.hr/p/${encodeURIComponent(entry.friendly_id ?? entry.id ?? entry._id ?? '')}`;
}

function placesOfPosition(entry: Position) {
  const all = entry.locations.length > 0 ? entry.locations : [entry.location].filter((item) => item !== null && item !== undefined);
  return placesOf(all.map((item) => placeOf({ city: item.city, region: item.state?.name ?? item.state?.id, country: item.country?.id ?? item.country?.name, text: item.name })), parsePlaces(entry.location?.name ?? ''));
}
