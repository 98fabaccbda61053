import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import { parseSalary } from '#domain/posting/pay/salary.ts';
import { postingOf } from '../reading/postings.ts';
import { addressAt, anyId, idMember, jsonOf, onePage, optionalText, readEach } from '../reading/reading.ts';
import type { Source } from '../source.port.ts';

const job = z.object({
  id: anyId, url: z.string(), title: z.string(), company_name: optionalText, category: optionalText, job_type: optionalText, publication_date: optionalText,
  candidate_required_location: optionalText, salary: optionalText, description: optionalText,
});

/** Remotive: remote jobs only, a day late, four requests a day at most. See https://github.com/remotive-com/remote-jobs-api. */
export const remotive: Source = {
  name: 'remotive',
  class: 'A',
  duties: { attribution: 'Jobs by Remotive', linkBack: true, requestsPerDay: 4, paceMs: 60_000 },
  readPage: (ref, page, context) => onePage(remotive, () => ({ url: addressAt(ref, 'remotive.com', '/api/remote-jobs') }))(ref, page, context),
  parse(body, ref) {
    const { jobs } = jsonOf(body, z.object({ jobs: z.array(z.unknown()) }), ref);
    const read = readEach(jobs, job, ref, idMember('id'), (entry) => postingOf(ref, {
      externalId: entry.id, tenant: 'remotive', employer: entry.company_name ?? '', title: entry.title, html: entry.description ?? '', places: parsePlaces(entry.candidate_required_location ?? ''), workMode: 'remote',
      salary: parseSalary(entry.salary ?? ''), employment: [entry.job_type], department: entry.category, publishedAt: parseDate(entry.publication_date), url: entry.url,
    }));
    return { ...read, nextPage: null };
  },
};
