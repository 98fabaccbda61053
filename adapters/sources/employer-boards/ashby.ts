import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { workModeOf } from '#domain/posting/employment.ts';
import { distinctPlaces, parsePlaces, placeOf } from '#domain/posting/places/places.ts';
import type { ParsedPlaces } from '#domain/posting/places/places.ts';
import type { Place, Salary, WorkMode } from '#domain/posting/posting.ts';
import { payOfSeveral } from '#domain/posting/pay/pay-of-several.ts';
import { parseSalary, periodOf, salaryOf } from '#domain/posting/pay/salary.ts';
import { employerOf, placesOf, postingOf } from '../reading/postings.ts';
import { addressAt, idMember, jsonOf, listOf, onePage, optionalFlag, optionalNumber, optionalText, readEach } from '../reading/reading.ts';
import type { BoardRef, Source } from '../source.port.ts';

const host = 'api.ashbyhq.com';

const postal = z.object({ addressLocality: optionalText, addressRegion: optionalText, addressCountry: optionalText });
/** The first place wraps its address, the others may give it bare. */
const address = postal.extend({ postalAddress: postal.nullish() }).nullish();
const component = z.object({ summary: optionalText, compensationType: optionalText, interval: optionalText, currencyCode: optionalText, minValue: optionalNumber, maxValue: optionalNumber });
const compensation = z.object({
  compensationTierSummary: optionalText, scrapeableCompensationSalarySummary: optionalText,
  compensationTiers: listOf(z.object({ components: listOf(component) })), summaryComponents: listOf(component),
});
const job = z.object({
  id: z.string(), title: z.string(), department: optionalText, team: optionalText, employmentType: optionalText, location: optionalText, address,
  secondaryLocations: listOf(z.union([z.string().transform((location) => ({ location, address: null })), z.object({ location: optionalText, address })])), publishedAt: optionalText, updatedAt: optionalText, isListed: optionalFlag, isRemote: optionalFlag,
  workplaceType: optionalText, jobUrl: optionalText, applyUrl: optionalText, descriptionHtml: optionalText, descriptionPlain: optionalText, compensation: compensation.nullish(),
});
type Job = z.infer<typeof job>;
type Component = z.infer<typeof component>;
const board = z.object({ jobs: z.array(z.unknown()) });

/** Ashby's public posting API: the whole board in one answer, slow at times. See https://developers.ashbyhq.com/docs/public-job-posting-api. */
export const ashby: Source = {
  name: 'ashby',
  class: 'A',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 2_000 },
  readPage: (ref, page, context) => onePage(ashby, () => ({ url: addressAt(ref, host, `/posting-api/job-board/${encodeURIComponent(ref.tenant)}?includeCompensation=true`) }))(ref, page, context),
  parse(body, ref) {
    const { jobs } = jsonOf(body, board, ref);
    const read = readEach(jobs, job, ref, idMember('id'), (entry) => entry.isListed === false ? null : postingOfJob(entry, ref));
    return { ...read, nextPage: null };
  },
};

function postingOfJob(entry: Job, ref: BoardRef) {
  const places = placesOfJob(entry);
  return postingOf(ref, {
    externalId: entry.id, employer: employerOf(ref), title: entry.title, html: entry.descriptionHtml ?? entry.descriptionPlain ?? '',
    places, workMode: modeOf(entry), salary: salaryOfJob(entry, places.places), employment: [entry.employmentType], department: entry.department ?? entry.team,
    publishedAt: parseDate(entry.publishedAt), updatedAt: parseDate(entry.updatedAt), url: pageOf(entry, ref), applyUrl: entry.applyUrl ?? `${pageOf(entry, ref)}/application`,
  });
}

function pageOf(entry: Job, ref: BoardRef): string {
  return entry.jobUrl ?? `https://jobs.ashbyhq.com/${encodeURIComponent(ref.tenant)}/${encodeURIComponent(entry.id)}`;
}

/** `isRemote` is also true for hybrid posts, so the workplace type is asked first. */
function modeOf(entry: Job): WorkMode {
  const stated = workModeOf(entry.workplaceType);
  if (stated !== 'unknown') return stated;
  if (/^on-?site$/i.test(entry.workplaceType ?? '')) return 'on_site';
  return entry.isRemote === true ? 'remote' : 'unknown';
}

function placesOfJob(entry: Job): ParsedPlaces {
  const all = [{ location: entry.location, address: entry.address }, ...entry.secondaryLocations];
  const parsed = all.map((item) => {
    const words = parsePlaces(item.location ?? '');
    const where = item.address?.postalAddress ?? item.address;
    const place = placeOf({ text: item.location, city: where?.addressLocality, region: where?.addressRegion, country: where?.addressCountry });
    // The address may be the head office's while the words say where one may live ("North America").
    const useless = place === null || words.areas.length > 0 || (place.city === null && place.region === null && place.country === null);
    return useless ? words : placesOf([place], words);
  });
  return { places: distinctPlaces(parsed.flatMap((item) => item.places)), areas: parsed.flatMap((item) => item.areas), workMode: parsed[0]?.workMode ?? 'unknown' };
}

function salaryOfJob(entry: Job, places: readonly Place[]): Salary | null {
  const pay = entry.compensation;
  if (pay === null || pay === undefined) return null;
  const salaries = (list: readonly Component[]) => list.filter((item) => item.compensationType === 'Salary' && typeof (item.minValue ?? item.maxValue) === 'number');
  const summed = salaries(pay.summaryComponents);
  const counted = summed.length > 0 ? summed : salaries(pay.compensationTiers.flatMap((tier) => tier.components));
  const words = [pay.compensationTierSummary, pay.scrapeableCompensationSalarySummary, counted[0]?.summary].find((text) => typeof text === 'string' && text !== '') ?? null;
  const stated = counted.map((item) => salaryOf({ min: item.minValue, max: item.maxValue, currency: item.currencyCode, period: periodOf(item.interval), predicted: false, words }));
  return payOfSeveral(stated.filter((salary) => salary !== null), places) ?? (words === null ? null : parseSalary(words));
}
