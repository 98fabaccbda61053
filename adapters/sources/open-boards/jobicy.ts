import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import { periodOf, salaryOf } from '#domain/posting/pay/salary.ts';
import { postingOf } from '../reading/postings.ts';
import { addressAt, idMember, jsonOf, listOf, onePage, optionalText, readEach } from '../reading/reading.ts';
import type { Source } from '../source.port.ts';

const amount = z.union([z.number(), z.string()]).nullish();
const words = z.union([z.string().transform((word) => [word]), listOf(z.string())]);
const job = z.object({
  id: z.union([z.number(), z.string()]), url: z.string(), jobTitle: z.string(), companyName: optionalText, jobIndustry: words, jobType: words, jobGeo: words, jobLevel: words, jobExcerpt: optionalText, jobDescription: optionalText,
  pubDate: optionalText, salaryMin: amount, salaryMax: amount, annualSalaryMin: amount, annualSalaryMax: amount, salaryCurrency: optionalText, salaryPeriod: optionalText,
});

/** Jobicy: the newest hundred remote jobs; the apply button must lead to its own address. */
export const jobicy: Source = {
  name: 'jobicy',
  class: 'A',
  duties: { attribution: 'Jobs by Jobicy', linkBack: true, requestsPerDay: 24, paceMs: 5_000, followLinks: true },
  pageOf: ({ url }) => url,
  readPage: async (ref, page, context) => {
    const read = await onePage(jobicy, () => ({ url: addressAt(ref, 'jobicy.com', '/api/v2/remote-jobs?count=100') }))(ref, page, context);
    return { ...read, complete: false };
  },
  parse(body, ref) {
    const { jobs } = jsonOf(body, z.object({ jobs: z.array(z.unknown()) }), ref);
    const read = readEach(jobs, job, ref, idMember('id'), (entry) => postingOf(ref, {
      externalId: entry.id, tenant: 'jobicy', employer: entry.companyName ?? '', title: entry.jobTitle, html: entry.jobDescription ?? entry.jobExcerpt ?? '', places: parsePlaces(entry.jobGeo.join(';').replaceAll(',', ';')), workMode: 'remote',
      salary: salaryOf({ min: entry.salaryMin ?? entry.annualSalaryMin, max: entry.salaryMax ?? entry.annualSalaryMax, currency: entry.salaryCurrency, period: entry.salaryPeriod ? periodOf(entry.salaryPeriod) : 'year', predicted: false, words: null }),
      employment: entry.jobType, level: entry.jobLevel.find((level) => !/^any$/i.test(level)), department: entry.jobIndustry[0], publishedAt: parseDate(entry.pubDate), url: entry.url,
    }));
    return { ...read, nextPage: null };
  },
};
