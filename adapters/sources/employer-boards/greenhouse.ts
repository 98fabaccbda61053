import { load } from 'cheerio';
import { z } from 'zod';
import { parseDate } from '#domain/posting/dates.ts';
import { workModeOf } from '#domain/posting/employment.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import type { ParsedPlaces } from '#domain/posting/places/places.ts';
import type { Place, Posting, Salary, SalaryPeriod, WorkMode } from '#domain/posting/posting.ts';
import { payOfSeveral } from '#domain/posting/pay/pay-of-several.ts';
import { parseSalary, periodOf, salaryOf } from '#domain/posting/pay/salary.ts';
import { oneLine } from '#domain/posting/text.ts';
import { withExtras } from '../reading/extras.ts';
import { greenhouseQuestions, questionsOf } from './greenhouse-questions.ts';
import { plainHtml } from '../markup/markdown.ts';
import { employerOf, postingOf } from '../reading/postings.ts';
import { addressAt, anyId, idMember, jsonOf, listOf, onePage, optionalNumber, optionalText, readEach } from '../reading/reading.ts';
import { SourceError } from '../source.port.ts';
import type { BoardRef, Source } from '../source.port.ts';

const host = 'boards-api.greenhouse.io';

const payRange = z.object({ min_cents: optionalNumber, max_cents: optionalNumber, currency_type: optionalText, title: optionalText, blurb: optionalText });
const office = z.object({ name: optionalText, location: z.union([z.string(), z.object({ name: optionalText })]).nullish() });

const job = z.object({
  id: anyId, internal_job_id: z.union([z.string(), z.number()]).nullish(), title: z.string(), absolute_url: optionalText,
  location: z.object({ name: optionalText }).nullish(), offices: listOf(office), departments: listOf(z.object({ name: optionalText })),
  metadata: listOf(z.object({ name: optionalText, value: z.unknown().optional() })),
  content: optionalText, company_name: optionalText, requisition_id: z.union([z.string(), z.number()]).nullish(), language: optionalText,
  first_published: optionalText, updated_at: optionalText, application_deadline: optionalText,
  pay_input_ranges: listOf(payRange), ...greenhouseQuestions,
});
type Job = z.infer<typeof job>;
/** A whole board, or one job asked for by its id. */
const board = z.union([z.object({ jobs: z.array(z.unknown()) }), job.transform((only) => ({ jobs: [only] }))]);

/**
 * Greenhouse Job Board API: the whole board in one answer, descriptions entity-escaped; what the form asks and what is paid
 * stand in each job's own answer only. See https://developers.greenhouse.io/job-board.html.
 */
export const greenhouse: Source = {
  name: 'greenhouse',
  class: 'A',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 1_000 },
  async readPage(ref, page, context) {
    const base = `/v1/boards/${encodeURIComponent(ref.tenant)}/jobs`;
    const listed = await onePage(greenhouse, () => ({ url: addressAt(ref, host, `${base}?content=true`) }))(ref, page, context);
    return { ...listed, ...(await withExtras(listed.postings, {
      wants: ({ questions }) => questions.length === 0,
      addressOf: ({ externalId }) => addressAt(ref, host, `${base}/${encodeURIComponent(externalId)}?questions=true&pay_transparency=true`),
      add: (posting, answer) => withDetail(posting, answer, ref),
    }, greenhouse.duties, context)) };
  },
  parse(body, ref) {
    const { jobs } = jsonOf(body, board, ref);
    const read = readEach(jobs, job, ref, idMember('id'), (entry) => postingOfJob(entry, ref));
    return { ...read, nextPage: null };
  },
};

function postingOfJob(entry: Job, ref: BoardRef) {
  const places = placesOfJob(entry);
  return postingOf(ref, {
    externalId: entry.id, employer: entry.company_name ?? employerOf(ref), title: entry.title, html: entry.content ?? '',
    places, workMode: statedMode(entry), salary: salaryOfJob(entry, places.places), employment: metadataOf(entry, /employment type|commitment|time type/i),
    department: entry.departments.find((item) => !/^no department$/i.test(item.name ?? ''))?.name, publishedAt: parseDate(entry.first_published), updatedAt: parseDate(entry.updated_at), closesAt: parseDate(entry.application_deadline),
    language: entry.language, url: entry.absolute_url ?? `https://job-boards.greenhouse.io/${encodeURIComponent(ref.tenant)}/jobs/${entry.id}`, questions: questionsOf(entry),
    hints: [hint('internal-job', entry.internal_job_id), hint('requisition', entry.requisition_id)],
  });
}

/** The posting with what only its own answer says: the questions of the form, and pay in fields. */
function withDetail(posting: Posting, body: Uint8Array, ref: BoardRef): Posting {
  const own = jsonOf(body, job, ref);
  if (String(own.id) !== posting.externalId) throw new SourceError('unknown_shape', `greenhouse "${ref.tenant}" answered with job ${own.id} where ${posting.externalId} was asked for.`);
  return { ...posting, salary: paidIn(own, posting.places) ?? posting.salary, questions: questionsOf(own) };
}

/** The location's words; where they name no place ("Hybrid", "Remote") the offices say it. */
function placesOfJob(entry: Job): ParsedPlaces {
  const words = parsePlaces(entry.location?.name ?? '');
  if (words.areas.length > 0 || words.places.some((place) => place.city !== null || place.region !== null || place.country !== null)) return words;
  const offices = parsePlaces(entry.offices.map((item) => (typeof item.location === 'string' ? item.location : item.location?.name) ?? item.name ?? '').filter((name) => name !== '').join('; '));
  const named = offices.places.filter((place) => place.country !== null || place.city !== null || place.region !== null);
  return { places: named.length > 0 ? named : words.places, areas: offices.areas, workMode: words.workMode };
}

/** Some employers state the work mode in their own metadata ("Location Type": "Remote"). */
function statedMode(entry: Job): WorkMode {
  const words = metadataOf(entry, /location type|work ?place|remote|work mode|work arrangement/i).join(' ');
  const mode = workModeOf(words);
  return mode === 'remote' && /\b(no|not)\b/i.test(words) ? 'unknown' : mode;
}

function metadataOf(entry: Job, name: RegExp): readonly string[] {
  const values = entry.metadata.filter((item) => name.test(item.name ?? '')).map((item) => item.value);
  return values.flat().filter((value) => typeof value === 'string');
}

/** Pay in fields where it was asked for, else the blocks that the employer shows in the text, else the employer's own field. */
function salaryOfJob(entry: Job, places: readonly Place[]): Salary | null {
  return paidIn(entry, places) ?? salaryShown(entry.content ?? '', places) ?? salaryOfMetadata(entry);
}

interface NamedPay {
  /** What the employer calls it: a region, a level, "Annual Salary:". */
  readonly title: string;
  readonly salary: Salary | null;
}

function paidIn(entry: Job, places: readonly Place[]): Salary | null {
  return basePayOf(entry.pay_input_ranges.map((range) => ({ title: range.title ?? '', salary: salaryOfRange(range) })), places);
}

function salaryOfRange(range: z.infer<typeof payRange>): Salary | null {
  const words = [range.title, range.blurb].filter((text) => typeof text === 'string').join(' ').replace(/<[^>]*>/g, ' ');
  const [min, max] = [range.min_cents ?? null, range.max_cents ?? null];
  return salaryOf({ min: min === null ? null : min / 100, max: max === null ? null : max / 100, currency: range.currency_type, period: periodNamed(words, (max ?? min ?? 0) / 100), predicted: false, words: null });
}

/** `<div class="title">Annual Salary:</div><div class="pay-range"><span>$265,000</span>…<span>$365,000 USD</span></div>`, once a region. */
function salaryShown(content: string, places: readonly Place[]): Salary | null {
  if (!content.includes('pay-range')) return null;
  const page = load(plainHtml(content), null, false);
  return basePayOf(page('.pay-range').toArray().map((element): NamedPay => {
    const amounts = parseSalary(oneLine(page(element).text()));
    const title = page(element).prevAll('.title').first().text();
    return { title, salary: amounts === null || amounts.period !== 'unknown' ? amounts : { ...amounts, period: periodNamed(title, 0) } };
  }), places);
}

/** Ranges by regions or levels as one; earnings on target count where no base pay stands beside them. */
function basePayOf(pays: readonly NamedPay[], places: readonly Place[]): Salary | null {
  const base = pays.filter(({ title }) => !/\bOTE\b|on[- ]target/i.test(title));
  return payOfSeveral((base.length > 0 ? base : pays).map(({ salary }) => salary).filter((salary) => salary !== null), places);
}

/** `{ unit: "USD", min_value: "90000", max_value: "120000" }` in a field that the employer made for pay. */
function salaryOfMetadata(entry: Job): Salary | null {
  const range = z.object({ unit: z.string(), min_value: z.union([z.string(), z.number()]).nullish(), max_value: z.union([z.string(), z.number()]).nullish(), amount: z.union([z.string(), z.number()]).nullish() });
  for (const { name, value } of entry.metadata) {
    const pay = /salary|pay|compensation|wage/i.test(name ?? '') ? range.safeParse(value).data : undefined;
    const max = pay?.max_value ?? pay?.amount;
    const salary = pay === undefined ? null : salaryOf({ min: pay.min_value ?? pay.amount, max, currency: pay.unit, period: periodNamed(name ?? '', Number(max ?? pay.min_value ?? 0)), predicted: false, words: null });
    if (salary !== null) return salary;
  }
  return null;
}

/** The period that words beside an amount name; without one, more than ten thousand is a year's. */
function periodNamed(words: string, amount: number): SalaryPeriod {
  const period = periodOf(words);
  return period === 'unknown' && amount > 10_000 ? 'year' : period;
}

function hint(kind: string, id: string | number | null | undefined): string | null {
  return id === null || id === undefined || id === '' ? null : `${kind}:${id}`;
}
