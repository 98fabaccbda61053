import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { workModeOf } from '#domain/posting/employment.ts';
import { parsePlaces, placeOf } from '#domain/posting/places/places.ts';
import type { Posting, Salary, WorkMode } from '#domain/posting/posting.ts';
import { parseSalary, periodOf, salaryOf } from '#domain/posting/pay/salary.ts';
import { employerOf, placesOf, postingOf, withDescription } from '../reading/postings.ts';
import { readDetails } from '../reading/details.ts';
import { addressAt, anyId, idMember, jsonOf, listOf, optionalFlag, optionalNumber, optionalText, pageOf, parseKept, readEach, readList, unchangedPage } from '../reading/reading.ts';
import type { BoardRef, Source } from '../source.port.ts';

const host = 'api.smartrecruiters.com';
const pageSize = 100;

const labelled = z.object({ id: optionalText, label: optionalText }).nullish();
const location = z.object({ city: optionalText, region: optionalText, country: optionalText, remote: optionalFlag, hybrid: optionalFlag, fullLocation: optionalText });
const entry = z.object({
  id: anyId.transform(String), uuid: optionalText, name: z.string(), defaultJobAd: optionalFlag, refNumber: optionalText, company: z.object({ identifier: optionalText, name: optionalText }).nullish(),
  releasedDate: optionalText, location: location.nullish(), department: labelled, function: labelled, typeOfEmployment: labelled, experienceLevel: labelled, language: z.object({ code: optionalText }).nullish(),
  customField: listOf(z.object({ fieldLabel: optionalText, valueLabel: optionalText })),
});
type Entry = z.infer<typeof entry>;
const list = z.object({ totalFound: z.number(), offset: optionalNumber, content: z.array(z.unknown()) });

const section = z.object({ title: optionalText, text: optionalText }).nullish();
const detail = z.object({
  jobAd: z.object({ sections: z.object({ companyDescription: section, jobDescription: section, qualifications: section, additionalInformation: section }).nullish() }),
  postingUrl: optionalText, applyUrl: optionalText, active: optionalFlag, compensation: z.object({ min: optionalNumber, max: optionalNumber, currency: optionalText, period: optionalText }).nullish(),
});

/** SmartRecruiters Posting API: pages of 100 without descriptions, one more request a posting. See https://developers.smartrecruiters.com. */
export const smartrecruiters: Source = {
  name: 'smartrecruiters',
  class: 'A',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 500 },
  async readPage(ref, page, context) {
    const base = `/v1/companies/${encodeURIComponent(ref.tenant)}/postings`;
    const raw = await readList({ url: addressAt(ref, host, `${base}?limit=${pageSize}&offset=${page ?? '0'}`) }, ref, smartrecruiters.duties, context);
    if (raw === null) return unchangedPage;
    const parsed = await parseKept(smartrecruiters, raw, ref, page, context);
    const read = await readDetails(parsed.postings, (posting) => addressAt(ref, host, `${base}/${encodeURIComponent(posting.externalId)}`), (posting, body) => withDetail(posting, body, ref), smartrecruiters.duties, context);
    const whole = pageOf(raw, { ...parsed, postings: read.postings, skipped: [...parsed.skipped, ...read.skipped] }, read);
    // An unknown company answers like one without openings, and a list may end before its own count: an empty page proves nothing.
    return { ...whole, complete: whole.complete && read.postings.length > 0 };
  },
  parse(body, ref, context) {
    const { content, totalFound } = jsonOf(body, list, ref);
    const named = new Set(content.flatMap((item) => entry.safeParse(item).data ?? []).filter((item) => item.defaultJobAd === true).map((item) => item.refNumber));
    // One vacancy may have several ads; the default one stands for all.
    const isCopy = (item: Entry) => item.defaultJobAd === false && typeof item.refNumber === 'string' && named.has(item.refNumber);
    const read = readEach(content, entry, ref, idMember('id'), (item) => isCopy(item) ? null : postingOf(ref, {
      externalId: item.uuid ?? item.id, employer: item.company?.name ?? employerOf(ref), title: item.name, html: '',
      places: placesOf([placeOf({ text: item.location?.fullLocation, city: item.location?.city, region: item.location?.region, country: item.location?.country })], parsePlaces(item.location?.fullLocation ?? '')),
      workMode: modeOf(item), salary: salaryOfFields(item), employment: [item.typeOfEmployment?.label, item.typeOfEmployment?.id], level: item.experienceLevel?.label, department: item.department?.label ?? item.function?.label,
      publishedAt: parseDate(item.releasedDate), language: item.language?.code,
      url: `https://jobs.smartrecruiters.com/${encodeURIComponent(item.company?.identifier ?? ref.tenant)}/${encodeURIComponent(item.id)}`, hints: [item.refNumber ? `requisition:${item.refNumber}` : null],
    }));
    const next = Number(context.page ?? '0') + pageSize;
    return { ...read, nextPage: next < totalFound && content.length > 0 ? String(next) : null };
  },
};

/** The posting with what its own page adds: the description and the addresses; gone where the employer took it off. */
function withDetail(posting: Posting, body: Uint8Array, ref: BoardRef): Posting | 'gone' {
  const read = jsonOf(body, detail, ref);
  if (read.active === false) return 'gone';
  const { companyDescription, jobDescription, qualifications, additionalInformation } = read.jobAd.sections ?? {};
  const filled = [companyDescription, jobDescription, qualifications, additionalInformation].filter((part) => (part?.text ?? '').trim() !== '');
  const pay = read.compensation;
  const salary = salaryOf({ min: pay?.min, max: pay?.max, currency: pay?.currency, period: periodOf(pay?.period), predicted: false, words: null });
  const described = withDescription(posting, filled.flatMap((part) => [`<h3>${part?.title ?? ''}</h3>`, part?.text]));
  return { ...described, salary: salary ?? described.salary, url: read.postingUrl ?? posting.url, applyUrl: read.applyUrl ?? read.postingUrl ?? posting.applyUrl };
}

/** Some employers made a field of their own for pay; "Salary Level" and "Pay Grade" hold none. */
function salaryOfFields(item: Entry): Salary | null {
  for (const { fieldLabel: label, valueLabel: value } of item.customField) {
    const salary = /\b(?:salary|compensation|pay|wage|gehalt|salaire)\b/i.test(label ?? '') ? parseSalary(value ?? '', periodOf(label)) : null;
    if (salary !== null) return /\bmax/i.test(label ?? '') && salary.minMinor === salary.maxMinor ? { ...salary, minMinor: null } : salary;
  }
  return null;
}

function modeOf(item: Entry): WorkMode {
  if (item.location?.hybrid === true) return 'hybrid';
  return item.location?.remote === true ? 'remote' : workModeOf(item.location?.fullLocation);
}
