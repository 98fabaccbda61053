import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { employmentTypeOf, seniorityOf } from '#domain/posting/employment.ts';
import { placeOf } from '#domain/posting/places/places.ts';
import type { Posting, WorkMode } from '#domain/posting/posting.ts';
import { parseSalary } from '#domain/posting/pay/salary.ts';
import { folded } from '#domain/posting/text.ts';
import { bamboohrForm, bamboohrQuestions } from './bamboohr-questions.ts';
import { employerOf, placesOf, postingOf, withDescription } from '../reading/postings.ts';
import { readDetails } from '../reading/details.ts';
import { addressAt, idMember, jsonOf, optionalFlag, optionalText, pageOf, parseKept, readEach, readList, unchangedPage } from '../reading/reading.ts';
import type { BoardRef, Source } from '../source.port.ts';

const place = z.object({ city: optionalText, state: optionalText, province: optionalText, country: optionalText, addressCountry: optionalText }).nullish();
const job = z.object({
  id: z.union([z.string(), z.number()]), jobOpeningName: z.string(), departmentLabel: optionalText, employmentStatusLabel: optionalText, employmentType: optionalText, location: place, atsLocation: place,
  isRemote: optionalFlag, locationType: optionalText, datePosted: optionalText,
});
type Job = z.infer<typeof job>;
const list = z.object({ result: z.array(z.unknown()) });
const opening = z.object({ description: optionalText, compensation: optionalText, datePosted: optionalText, jobOpeningStatus: optionalText, employmentStatusLabel: optionalText, minimumExperience: optionalText, location: place, atsLocation: place });
const detail = z.object({ result: z.object({ jobOpening: opening, formFields: bamboohrForm }) });

function hostOf(ref: BoardRef): string {
  return `${ref.tenant}.bamboohr.com`;
}

/** BambooHR's career page: a list without descriptions, one more request a posting. */
export const bamboohr: Source = {
  name: 'bamboohr',
  class: 'C',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 3_000 },
  async readPage(ref, page, context) {
    const raw = await readList({ url: addressAt(ref, hostOf(ref), '/careers/list'), redirectIsUnknown: true }, ref, bamboohr.duties, context);
    if (raw === null) return unchangedPage;
    const parsed = await parseKept(bamboohr, raw, ref, page, context);
    const read = await readDetails(parsed.postings, (posting) => addressAt(ref, hostOf(ref), `/careers/${encodeURIComponent(posting.externalId)}/detail`), (posting, body) => withDetail(posting, body, ref), bamboohr.duties, context);
    return pageOf(raw, { ...parsed, postings: read.postings, skipped: [...parsed.skipped, ...read.skipped] }, read);
  },
  parse(body, ref) {
    const { result } = jsonOf(body, list, ref);
    const read = readEach(result, job, ref, idMember('id'), (entry) => postingOf(ref, {
      externalId: entry.id, employer: employerOf(ref), title: entry.jobOpeningName, html: '', places: placesOf([placeOfJob(entry)], null), workMode: modeOf(entry),
      employment: [entry.employmentStatusLabel, entry.employmentType], department: entry.departmentLabel, publishedAt: parseDate(entry.datePosted), url: `https://${hostOf(ref)}/careers/${encodeURIComponent(entry.id)}`,
    }));
    return { ...read, nextPage: null };
  },
};

/** The posting with what its own page adds; gone where the employer no longer takes applications. */
function withDetail(posting: Posting, body: Uint8Array, ref: BoardRef): Posting | 'gone' {
  const { jobOpening: more, formFields } = jsonOf(body, detail, ref).result;
  if (/^(closed|filled|cancel|on hold|draft|archived)/i.test(more.jobOpeningStatus ?? '')) return 'gone';
  const place = placeOfJob(more);
  const described = withDescription(posting, [more.description]);
  return {
    ...described, places: posting.places.length > 0 || place === null ? posting.places : [place], salary: parseSalary(more.compensation ?? '') ?? described.salary,
    employmentType: posting.employmentType === 'unknown' ? employmentTypeOf([more.employmentStatusLabel]) : posting.employmentType, seniority: seniorityOf(posting.title, more.minimumExperience),
    publishedAt: parseDate(more.datePosted) ?? posting.publishedAt, questions: bamboohrQuestions(formFields),
  };
}

/** Either of two location objects may be the filled one, or lack what the other says of the same town; "Remote" stands in for a city at times. */
function placeOfJob(entry: Pick<Job, 'location' | 'atsLocation'>) {
  const fields = (from: Job['location']) => ({ city: from?.city ?? null, region: from?.state ?? from?.province ?? null, country: from?.country ?? from?.addressCountry ?? null });
  const [own, ats] = [fields(entry.location), fields(entry.atsLocation)];
  const both = { city: own.city ?? ats.city, region: own.region ?? ats.region, country: own.country ?? ats.country };
  const isOneTown = own.city === null || ats.city === null || folded(own.city) === folded(ats.city);
  return placeOf(isOneTown ? both : own) ?? placeOf(ats);
}

function modeOf(entry: Job): WorkMode {
  const types: Readonly<Record<string, WorkMode>> = { 0: 'on_site', 1: 'remote', 2: 'hybrid' };
  return types[entry.locationType ?? ''] ?? (entry.isRemote === true ? 'remote' : 'unknown');
}
