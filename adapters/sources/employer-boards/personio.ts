import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { workModeOf } from '#domain/posting/employment.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import { periodOf, salaryOf } from '#domain/posting/pay/salary.ts';
import { employerOf, postingOf } from '../reading/postings.ts';
import { addressAt, onePage, readEach } from '../reading/reading.ts';
import type { BoardRef, Source } from '../source.port.ts';
import { xmlOf } from '../markup/xml.ts';

const position = z.object({
  id: z.string().min(1), name: z.string(), subcompany: z.string(), offices: z.array(z.string()), department: z.string(), employmentType: z.string(), seniority: z.string(), schedule: z.string(), createdAt: z.string(), workplace: z.string(),
  pay: z.object({ min: z.string(), max: z.string(), currency: z.string(), period: z.string() }),
  sections: z.array(z.object({ name: z.string(), value: z.string() })),
});

/** A tenant with a dot is the whole host (`acme.jobs.personio.com`), one without stands for the German domain. */
function hostOf(ref: BoardRef): string {
  return ref.tenant.includes('.') ? ref.tenant : `${ref.tenant}.jobs.personio.de`;
}

/** Personio's XML feed, where the employer switched it on. */
export const personio: Source = {
  name: 'personio',
  class: 'A',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 1_000 },
  readPage: (ref, page, context) => onePage(personio, () => ({ url: addressAt(ref, hostOf(ref), '/xml?language=en'), accept: 'application/xml, text/xml', redirectIsUnknown: true }))(ref, page, context),
  parse(body, ref) {
    const document = xmlOf(body, 'workzag-jobs', ref);
    // Children only: a description's own <name> would answer a search below the position.
    const entries = document('workzag-jobs > position').toArray().map((element) => {
      const own = (name: string) => document(element).children(name).first().text();
      const ofPay = (name: string) => document(element).children('salaryInformation').first().children(name).first().text().trim();
      const pay = { min: ofPay('min'), max: ofPay('max'), currency: ofPay('currencyCode') || ofPay('currencySymbol'), period: ofPay('type') };
      const offices = [own('office'), ...document(element).children('additionalOffices').children('office').toArray().map((office) => document(office).text())];
      const sections = document(element).children('jobDescriptions').children('jobDescription').toArray().map((item) => ({ name: document(item).children('name').text(), value: document(item).children('value').text() }));
      return { id: own('id').trim(), name: own('name'), subcompany: own('subcompany'), offices, department: own('department'), employmentType: own('employmentType'), seniority: own('seniority'), schedule: own('schedule'), createdAt: own('createdAt'), workplace: own('workplaceType'), pay, sections };
    });
    const [company = ''] = hostOf(ref).split('.');
    const read = readEach(entries, position, ref, (entry) => position.shape.id.safeParse(entry).data ?? null, (entry) => postingOf(ref, {
      externalId: entry.id, tenant: company, employer: entry.subcompany.trim() === '' ? employerOf(ref, company) : entry.subcompany, title: entry.name,
      html: entry.sections.flatMap(({ name, value }) => [`<h3>${name.replace(/[<&]/g, ' ')}</h3>`, value]),
      places: parsePlaces(entry.offices.filter((office) => office.trim() !== '').join('; ')), workMode: workModeOf(entry.workplace), salary: salaryOf({ ...entry.pay, period: periodOf(entry.pay.period), predicted: false, words: null }),
      employment: /intern|trainee|working|temp|freelance|apprentice/i.test(entry.employmentType) ? [entry.employmentType] : [entry.schedule, entry.employmentType],
      level: entry.seniority, department: entry.department, publishedAt: parseDate(entry.createdAt), url: `https://${hostOf(ref)}/job/${encodeURIComponent(entry.id)}`,
    }));
    return { ...read, nextPage: null };
  },
};
