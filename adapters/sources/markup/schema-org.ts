import { load } from 'cheerio';
import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { countryName } from '#domain/posting/places/countries.ts';
import { parsePlaces, placeOf } from '#domain/posting/places/places.ts';
import type { ParsedPlaces } from '#domain/posting/places/places.ts';
import type { Place, Posting, Salary, WorkMode } from '#domain/posting/posting.ts';
import { parseSalary, periodOf, salaryOf } from '#domain/posting/pay/salary.ts';
import { oneLineOrNull, unescaped } from '#domain/posting/text.ts';
import { employerOf, placesOf, postingOf } from '../reading/postings.ts';
import type { BoardRef, Skipped } from '../source.port.ts';

const scalar = z.union([z.string(), z.number()]);
/** One or several, as a list; a member in a form that cannot be read counts as not said and costs no posting. */
const severalOf = <T extends z.ZodType>(shape: T) => z.unknown().optional().transform((value): readonly z.output<T>[] => [value].flat().flatMap((item) => {
  const read = shape.safeParse(item);
  return read.success ? [read.data] : [];
}));
const text = z.string().nullish().catch(null);
const number = scalar.nullish().catch(null);
const named = z.union([z.string(), z.looseObject({ name: text })]);
const address = z.union([z.string(), z.looseObject({ addressLocality: severalOf(named), addressRegion: severalOf(named), addressCountry: severalOf(named) })]);
const amounts = z.looseObject({ minValue: number, maxValue: number, value: number, unitText: text, currency: text });
const money = z.looseObject({ currency: text, minValue: number, maxValue: number, value: severalOf(z.union([scalar, amounts])), unitText: text });

/** schema.org JobPosting as employers really write it: single values or lists, objects or names, numbers or texts. */
export const jobPosting = z.looseObject({
  title: text, name: text, description: text, url: text, datePosted: number, validThrough: number, employmentType: severalOf(z.string()), hiringOrganization: severalOf(named),
  identifier: severalOf(z.union([scalar, z.looseObject({ value: number })])), jobLocation: severalOf(z.union([z.string(), z.looseObject({ address: severalOf(address), name: text })])),
  jobLocationType: severalOf(z.string()), applicantLocationRequirements: severalOf(named), baseSalary: severalOf(z.union([money, scalar])), salaryCurrency: text, inLanguage: severalOf(named),
});
export type JobPosting = z.infer<typeof jobPosting>;

/** Every JobPosting in a page's JSON-LD scripts, through lists and `@graph`; scripts that are no JSON are passed over. */
export function jobPostingsIn(html: string): readonly unknown[] {
  const page = load(html);
  const scripts = page('script[type="application/ld+json"]').toArray().map((script) => page(script).text());
  const things = scripts.flatMap((script) => walk(parsed(script), 0));
  return things.filter(isJobPosting).map((job) => withOrganisation(job, things));
}

/** The employer may stand elsewhere in the page, and be named here by its `@id` alone. */
function withOrganisation(job: unknown, things: readonly unknown[]): unknown {
  const own: unknown = typeof job === 'object' && job !== null ? Reflect.get(job, 'hiringOrganization') : null;
  const id = own !== null && typeof own === 'object' && !('name' in own) ? Reflect.get(own, '@id') : null;
  const meant = typeof id !== 'string' ? undefined : things.find((thing) => typeof thing === 'object' && thing !== null && 'name' in thing && Reflect.get(thing, '@id') === id);
  return meant === undefined || typeof job !== 'object' ? job : { ...job, hiringOrganization: meant };
}

/** A posting from one JobPosting object at the given address. */
export function postingFromJsonLd(ref: BoardRef, job: JobPosting, at: { readonly url: string; readonly externalId: string | null; readonly tenant?: string }): Posting | Skipped {
  const places = placesOfJob(job);
  return postingOf(ref, {
    ...(at.tenant === undefined ? {} : { tenant: at.tenant }),
    externalId: at.externalId ?? identifierOf(job) ?? at.url, employer: oneLineOrNull(nameOf(job.hiringOrganization[0])) ?? employerOf(ref, ref.source === 'jsonld' ? nameOfHost(ref.tenant) : ref.tenant), title: job.title ?? job.name ?? '', html: job.description ?? '',
    places, workMode: modeOf(job, places), salary: salaryOfJob(job), employment: job.employmentType, publishedAt: parseDate(job.datePosted), closesAt: parseDate(job.validThrough), language: nameOf(job.inLanguage[0]), url: at.url,
  });
}

/** "careers.acme.example/jobs/12" is a page of "acme". */
function nameOfHost(address: string): string {
  const labels = (address.split('/')[0] ?? address).split('.').filter((label) => !/^(www\d?|jobs?|careers?|karriere|apply|work)$/.test(label));
  return labels.length > 1 ? labels.slice(0, -1).join(' ') : labels.join(' ');
}

/** The employer's own id of the vacancy, as it stands in the page. */
export function identifierOf(job: JobPosting): string | null {
  const [identifier] = job.identifier;
  const value = typeof identifier === 'object' ? identifier.value : identifier;
  return value === null || value === undefined ? null : oneLineOrNull(String(value));
}

function nameOf(thing: z.infer<typeof named> | undefined): string | null {
  return typeof thing === 'string' ? thing : thing?.name ?? null;
}

/** Raw line breaks inside texts are not JSON, nor are comment marks around it, a semicolon after it, a last comma, or signs escaped as for a page; all are found in the wild. */
function parsed(script: string): unknown {
  const bare = script.trim().replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)\s*/, '').replace(/\s*(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)$/, '').replace(/;\s*$/, '');
  for (const text of [bare, escapedControls(bare), withoutLastCommas(escapedControls(bare)), unescaped(bare)]) {
    try {
      return JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

function escapedControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what breaks the JSON
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (quoted) => quoted.replace(/[\u0000-\u001F]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** A comma after the last member, as in programs. */
function withoutLastCommas(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"|,(?=\s*[}\]])/g, (piece) => (piece === ',' ? '' : piece));
}

/** Members of other things that hold a posting. */
const holders = ['@graph', 'itemListElement', 'item', 'mainEntity', 'mainEntityOfPage'];

function walk(value: unknown, depth: number): readonly unknown[] {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((item) => walk(item, depth + 1));
  return [value, ...holders.flatMap((member) => walk(Reflect.get(value, member), depth + 1))];
}

function isJobPosting(value: unknown): boolean {
  const type: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, '@type') : null;
  return [type].flat().some((name) => typeof name === 'string' && /(^|\/)JobPosting$/.test(name));
}

function placesOfJob(job: JobPosting): ParsedPlaces {
  const found = job.jobLocation.flatMap((item): readonly (Place | null)[] => {
    if (typeof item === 'string') return parsePlaces(item).places;
    if (item.address.length === 0) return parsePlaces(item.name ?? '').places;
    return item.address.flatMap((where): readonly (Place | null)[] => (typeof where === 'string' ? parsePlaces(where).places : [placeOf({ city: nameOf(where.addressLocality[0]), region: nameOf(where.addressRegion[0]), country: nameOf(where.addressCountry[0]) })]));
  });
  const required = parsePlaces(job.applicantLocationRequirements.flatMap((item) => landOf(item) ?? []).join('; '));
  return placesOf(found, { ...required, workMode: 'unknown' });
}

/** A country by its code is no state of the same letters: `{ "@type": "Country", "name": "DE" }` is not Delaware. */
function landOf(item: z.infer<typeof named>): string | null {
  const name = nameOf(item) ?? null;
  const isCode = typeof item === 'object' && item['@type'] === 'Country' && /^[A-Z]{2}$/.test(name ?? '');
  return isCode ? countryName(name ?? '') ?? name : name;
}

/** TELECOMMUTE beside a street address without any requirement where to live is found on factory posts: not believed. */
function modeOf(job: JobPosting, places: ParsedPlaces): WorkMode {
  if (!job.jobLocationType.some((type) => /telecommute/i.test(type))) return 'unknown';
  const words = `${job.title ?? ''} ${job.description ?? ''}`;
  const onSite = places.places.some((place) => place.city !== null) && job.applicantLocationRequirements.length === 0 && !/remote|home ?office|work from home|anywhere/i.test(words);
  return onSite ? 'unknown' : 'remote';
}

function salaryOfJob(job: JobPosting): Salary | null {
  const [base] = job.baseSalary;
  if (base === undefined) return null;
  const pay = typeof base === 'object' ? base : { currency: null, value: [base], minValue: null, maxValue: null, unitText: null };
  const [first] = pay.value;
  const value = typeof first === 'object' ? first : { minValue: pay.minValue, maxValue: pay.maxValue, value: first ?? null, unitText: null, currency: null };
  const [currency, period] = [pay.currency ?? value.currency ?? job.salaryCurrency, periodOf(value.unitText ?? pay.unitText)];
  const stated = salaryOf({ min: value.minValue ?? value.value ?? pay.minValue, max: value.maxValue ?? value.value ?? pay.maxValue, currency, period, predicted: false, words: null });
  // A range in words where a number is meant: "50000-60000", "€60k per year".
  return stated ?? (typeof value.value === 'string' ? parseSalary(`${value.value} ${currency ?? ''}`, period) : null);
}
