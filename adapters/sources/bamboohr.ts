import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { placeOf } from '#domain/posting/places.ts';
import type { Posting, WorkMode } from '#domain/posting/posting.ts';
import { parseSalary } from '#domain/posting/salary.ts';
import { toMarkdown } from './markdown.ts';
import { employerOf, placesOf, postingOf } from './postings.ts';
import { addressAt, idMember, jsonOf, optionalText, pageOf, parseKept, readDetails, readEach, readList, unchangedPage } from './reading.ts';
import type { BoardRef, Source } from './source.port.ts';

const place = z.object({ city: optionalText, state: optionalText, province: optionalText, country: optionalText, addressCountry: optionalText }).nullish();
const job = z.object({
  id: z.union([z.string(), z.number()]), jobOpeningName: z.string(), departmentLabel: optionalText, employmentStatusLabel: optionalText, employmentType: optionalText, location: place, atsLocation: place,
  isRemote: z.union([z.boolean(), z.number(), z.string()]).nullish(), locationType: z.union([z.string(), z.number()]).nullish(), datePosted: optionalText,
});
type Job = z.infer<typeof job>;
const list = z.object({ result: z.array(z.unknown()) });
const opening = z.object({ description: optionalText, compensation: optionalText, datePosted: optionalText, jobOpeningShareUrl: optionalText, minimumExperience: optionalText });
const detail = z.object({ result: z.object({ jobOpening: opening }) });

function hostOf(ref: BoardRef): string {
  return `${ref.tenant}.bamboohr.com`;
}

/** BambooHR's career page: a list without descriptions, one more request a posting. Notes on job sources §1.9. */
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

/** The posting with what its own page adds. */
function withDetail(posting: Posting, body: Uint8Array, ref: BoardRef): Posting {
  const { jobOpening: more } = jsonOf(body, detail, ref).result;
  return { ...posting, description: toMarkdown(more.description ?? ''), salary: parseSalary(more.compensation ?? '') ?? posting.salary, publishedAt: parseDate(more.datePosted) ?? posting.publishedAt };
}

/** Either of two location objects may be the filled one; "Remote" stands in for a city at times. */
function placeOfJob(entry: Job) {
  const fields = (from: Job['location']) => ({ city: from?.city, region: from?.state ?? from?.province, country: from?.country ?? from?.addressCountry });
  return placeOf(fields(entry.location)) ?? placeOf(fields(entry.atsLocation));
}

function modeOf(entry: Job): WorkMode {
  const types: Readonly<Record<string, WorkMode>> = { 0: 'on_site', 1: 'remote', 2: 'hybrid' };
  const remote = entry.isRemote === true || entry.isRemote === 1 || entry.isRemote === '1';
  return types[String(entry.locationType ?? '')] ?? (remote ? 'remote' : 'unknown');
}
