import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { parsePlaces, placeOf } from '#domain/posting/places/places.ts';
import type { SalaryPeriod, WorkMode } from '#domain/posting/posting.ts';
import { periodOf, salaryOf } from '#domain/posting/pay/salary.ts';
import { plainHtml } from '../markup/markdown.ts';
import { placesOf, postingOf } from '../reading/postings.ts';
import { addressAt, idMember, jsonOf, listOf, onePage, optionalFlag, optionalNumber, optionalText, readEach, standIn } from '../reading/reading.ts';
import { SourceError } from '../source.port.ts';
import type { Source } from '../source.port.ts';

const pageSize = 250;
/** A search shows ten thousand rows at most. */
const mostPages = 40;
const texts = z.union([z.string(), listOf(z.string())]).nullish().transform((value) => [value ?? []].flat());
const details = z.object({ JobSummary: texts, RemoteIndicator: optionalFlag, TeleworkEligible: optionalFlag, MajorDuties: texts, Requirements: texts, Education: texts });
const descriptor = z.object({
  PositionID: optionalText, PositionTitle: z.string(), PositionURI: z.string(), ApplyURI: texts, PositionLocation: listOf(z.object({ LocationName: optionalText, CityName: optionalText, CountryCode: optionalText, CountrySubDivisionCode: optionalText })), PositionLocationDisplay: optionalText,
  OrganizationName: optionalText, DepartmentName: optionalText, PositionSchedule: listOf(z.object({ Name: optionalText })), PositionRemuneration: listOf(z.object({ MinimumRange: optionalText, MaximumRange: optionalText, RateIntervalCode: optionalText, Description: optionalText })),
  PublicationStartDate: optionalText, ApplicationCloseDate: optionalText, QualificationSummary: texts, UserArea: z.object({ Details: details.nullish() }).nullish(),
});
const item = z.object({ MatchedObjectId: z.union([z.string(), z.number()]), MatchedObjectDescriptor: descriptor });
type Descriptor = z.infer<typeof descriptor>;
const answer = z.object({ SearchResult: z.object({ SearchResultCountAll: optionalNumber, SearchResultItems: z.array(z.unknown()) }) });

/** USAJobs, the United States' own job board, with a key and the registered mail address. The tenant is the search. See https://developer.usajobs.gov. */
export const usajobs: Source = {
  name: 'usajobs',
  class: 'B',
  duties: { attribution: 'Jobs by USAJOBS', linkBack: true, requestsPerDay: null, paceMs: 2_000 },
  readPage: async (ref, page, context) => {
    const { api_key: key = standIn(ref), email = standIn(ref) } = context.keys ?? {};
    if (key === null || email === null) throw new SourceError('needs_key', 'USAJobs needs a key and the mail address it was registered with. Set USAJOBS_API_KEY and USAJOBS_EMAIL.');
    const query = new URLSearchParams({ Keyword: ref.tenant === 'usajobs' ? '' : ref.tenant, ResultsPerPage: String(pageSize), Page: page ?? '1' });
    const read = await onePage(usajobs, () => ({ url: addressAt(ref, 'data.usajobs.gov', `/api/Search?${query.toString()}`), headers: { 'authorization-key': key, 'user-agent': email } }))(ref, page, context);
    return { ...read, complete: false };
  },
  parse(body, ref, context) {
    const { SearchResult: result } = jsonOf(body, answer, ref);
    const read = readEach(result.SearchResultItems, item, ref, idMember('MatchedObjectId'), ({ MatchedObjectId: id, MatchedObjectDescriptor: job }) => {
      const [pay] = job.PositionRemuneration;
      const more = job.UserArea?.Details;
      const stated = job.PositionLocation.map((place) => placeOf({ text: place.LocationName, city: place.CityName?.split(',')[0], region: place.CountrySubDivisionCode, country: place.CountryCode }));
      return postingOf(ref, {
        externalId: id, tenant: 'usajobs', employer: job.OrganizationName ?? job.DepartmentName ?? '', title: job.PositionTitle,
        html: [more?.JobSummary, more?.MajorDuties, job.QualificationSummary, more?.Requirements, more?.Education].flatMap((part) => part ?? []).filter((part) => part !== '').map((part) => `<p>${plainHtml(part)}</p>`),
        places: placesOf(stated, parsePlaces(job.PositionLocationDisplay ?? '')), workMode: modeOf(job),
        salary: salaryOf({ min: pay?.MinimumRange, max: pay?.MaximumRange, currency: 'USD', period: paidPer(pay?.RateIntervalCode, pay?.Description), predicted: false, words: null }),
        employment: job.PositionSchedule.map((schedule) => schedule.Name), department: job.DepartmentName, publishedAt: parseDate(job.PublicationStartDate), closesAt: parseDate(job.ApplicationCloseDate),
        url: job.PositionURI, applyUrl: job.ApplyURI[0], hints: [job.PositionID === null || job.PositionID === undefined ? null : `requisition:${job.PositionID}`],
      });
    });
    const here = Number(context.page ?? '1');
    return { ...read, nextPage: result.SearchResultItems.length > 0 && here * pageSize < (result.SearchResultCountAll ?? 0) && here < mostPages ? String(here + 1) : null };
  },
};

/** "PA", or in words; its code PW is piece work, no week. */
function paidPer(code: string | null | undefined, words: string | null | undefined): SalaryPeriod {
  const period = code === 'PW' ? 'unknown' : periodOf(code);
  return period === 'unknown' ? periodOf(words) : period;
}

function modeOf(job: Descriptor): WorkMode {
  const more = job.UserArea?.Details;
  if (more?.RemoteIndicator === true) return 'remote';
  if (more?.TeleworkEligible === true) return 'hybrid';
  return more?.RemoteIndicator === false && more.TeleworkEligible === false ? 'on_site' : 'unknown';
}
