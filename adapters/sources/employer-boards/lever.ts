import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { workModeOf } from '#domain/posting/employment.ts';
import { distinctPlaces, parsePlaces } from '#domain/posting/places/places.ts';
import type { Place } from '#domain/posting/posting.ts';
import { countryCode } from '#domain/posting/places/countries.ts';
import { parseSalary, periodOf, salaryOf } from '#domain/posting/pay/salary.ts';
import { plainText } from '#domain/text/words.ts';
import { plainHtml } from '../markup/markdown.ts';
import { employerOf, postingOf } from '../reading/postings.ts';
import { addressAt, idMember, jsonOf, listOf, onePage, optionalNumber, optionalText, readEach } from '../reading/reading.ts';
import type { BoardRef, Source } from '../source.port.ts';

const categories = z.object({ location: optionalText, commitment: optionalText, team: optionalText, department: optionalText, level: optionalText, allLocations: listOf(z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)])) });
const posting = z.object({
  id: z.string(), text: z.string(), categories: categories.nullish(), country: optionalText, workplaceType: optionalText,
  opening: optionalText, description: optionalText, descriptionBody: optionalText, lists: listOf(z.object({ text: optionalText, content: optionalText })), additional: optionalText,
  descriptionPlain: optionalText, additionalPlain: optionalText,
  hostedUrl: optionalText, applyUrl: optionalText, createdAt: z.union([z.number(), z.string()]).nullish(),
  salaryRange: z.object({ currency: optionalText, interval: optionalText, min: optionalNumber, max: optionalNumber }).nullish(), salaryDescriptionPlain: optionalText, salaryDescription: optionalText,
});
/** A whole board, or one posting asked for by its id. */
const board = z.union([z.array(z.unknown()), posting.transform((only) => [only])]);
type LeverPosting = z.infer<typeof posting>;

/** European employers live on their own hosts; a board says so by its tenant's prefix `eu/`. */
function hostOf(ref: BoardRef): { readonly host: string; readonly site: string } {
  return ref.tenant.startsWith('eu/') ? { host: 'api.eu.lever.co', site: ref.tenant.slice(3) } : { host: 'api.lever.co', site: ref.tenant };
}

/** Lever Postings API: a bare array, descriptions in pieces, questions only on the apply page. See https://github.com/lever/postings-api. */
export const lever: Source = {
  name: 'lever',
  class: 'A',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 1_000 },
  readPage: (ref, page, context) => onePage(lever, () => {
    const { host, site } = hostOf(ref);
    return { url: addressAt(ref, host, `/v0/postings/${encodeURIComponent(site)}?mode=json`) };
  })(ref, page, context),
  parse(body, ref) {
    const entries = jsonOf(body, board, ref);
    const { site } = hostOf(ref);
    const read = readEach(entries, posting, ref, idMember('id'), (entry) => postingOf(ref, {
      externalId: entry.id, tenant: site, employer: employerOf(ref, site), title: entry.text, html: htmlOf(entry), places: placesOfEntry(entry), workMode: workModeOf(entry.workplaceType),
      salary: salaryOfEntry(entry), employment: [entry.categories?.commitment], level: entry.categories?.level, department: entry.categories?.department ?? entry.categories?.team,
      // The date of the requisition, sometimes long before publishing: good for ordering, not for an exact age.
      publishedAt: parseDate(entry.createdAt), url: pageOf(entry, site), applyUrl: entry.applyUrl ?? `${pageOf(entry, site)}/apply`,
    }));
    return { ...read, nextPage: null };
  },
};

function pageOf(entry: LeverPosting, site: string): string {
  return entry.hostedUrl ?? `https://jobs.lever.co/${encodeURIComponent(site)}/${encodeURIComponent(entry.id)}`;
}

/** Opening, body, lists (bare items) and the closing words, as the posting's page shows them. */
function htmlOf(entry: LeverPosting): readonly (string | null)[] {
  const lists = entry.lists.map(({ text, content }) => `<h3>${text ?? ''}</h3><ul>${plainHtml(content ?? '')}</ul>`);
  const body = filled(entry.descriptionBody) ?? filled(entry.description) ?? paragraphs(entry.descriptionPlain);
  const opening = filled(entry.descriptionBody) === null ? null : filled(entry.opening);
  return [opening, body, ...lists, filled(entry.additional) ?? paragraphs(entry.additionalPlain), filled(entry.salaryDescription)];
}

function filled(text: string | null | undefined): string | null {
  return text === null || text === undefined || text.trim() === '' ? null : text;
}

function paragraphs(text: string | null | undefined): string | null {
  return filled(text) === null ? null : (text ?? '').split(/\n{2,}/).map((part) => `<p>${part.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('');
}

/** All locations; the country field belongs to the first and fills it where the words name none. */
function placesOfEntry(entry: LeverPosting) {
  const names = entry.categories?.allLocations ?? [];
  const words = parsePlaces((names.length > 0 ? names : [entry.categories?.location ?? '']).join('; '));
  const country = countryCode(entry.country);
  const [first, ...rest] = words.places;
  if (first === undefined) return country === null ? words : { ...words, places: [countryPlace(country)] };
  // The city may be known for another country ("London" in Ontario): the stated one decides.
  const places = first.country === null || rest.length === 0 ? [{ ...first, country: country ?? first.country }, ...rest] : words.places;
  // A town that no table knows stands in that country too, where no other place names another.
  const oneCountry = country !== null && places.every((place) => place.country === null || place.country === country);
  return { ...words, places: distinctPlaces(oneCountry ? places.map((place) => (place.city === null ? place : { ...place, country })) : places) };
}

function countryPlace(country: string): Place {
  return { text: country, city: null, region: null, country };
}

function salaryOfEntry(entry: LeverPosting) {
  const range = entry.salaryRange;
  const words = filled(entry.salaryDescriptionPlain) ?? filled(plainText(entry.salaryDescription ?? ''));
  if (range !== null && range !== undefined) {
    const stated = salaryOf({ min: range.min, max: range.max, currency: range.currency, period: periodOf(range.interval), predicted: false, words: null });
    if (stated !== null) return stated;
  }
  return words === null ? null : parseSalary(words);
}
