import { z } from 'zod';
import type { FormQuestion, QuestionKind } from '#domain/form/form-plan.ts';
import { parseDate } from '#domain/posting/dates.ts';
import { workModeOf } from '#domain/posting/employment.ts';
import { parsePlaces } from '#domain/posting/places.ts';
import type { ParsedPlaces } from '#domain/posting/places.ts';
import type { WorkMode } from '#domain/posting/posting.ts';
import { salaryOf, periodOf } from '#domain/posting/salary.ts';
import { oneLine } from '#domain/posting/text.ts';
import { employerOf, postingOf } from './postings.ts';
import { addressAt, anyId, idMember, jsonOf, onePage, optionalText, readEach } from './reading.ts';
import type { Source } from './source.port.ts';

const host = 'boards-api.greenhouse.io';

const option = z.object({ value: z.union([z.string(), z.number()]), label: z.string() });
const field = z.object({ name: z.string(), type: z.string(), values: z.array(option).nullish() });
const question = z.object({ label: z.string(), required: z.boolean().nullish(), fields: z.array(field) });
const payRange = z.object({ min_cents: z.number().nullish(), max_cents: z.number().nullish(), currency_type: optionalText, title: optionalText, blurb: optionalText });
const office = z.object({ name: optionalText, location: z.union([z.string(), z.object({ name: optionalText })]).nullish() });

const job = z.object({
  id: anyId, internal_job_id: z.union([z.string(), z.number()]).nullish(), title: z.string(), absolute_url: optionalText,
  location: z.object({ name: optionalText }).nullish(), offices: z.array(office).nullish(), departments: z.array(z.object({ name: optionalText })).nullish(),
  metadata: z.array(z.object({ name: optionalText, value: z.unknown() })).nullish(),
  content: optionalText, company_name: optionalText, requisition_id: z.union([z.string(), z.number()]).nullish(), language: optionalText,
  first_published: optionalText, updated_at: optionalText, application_deadline: optionalText,
  pay_input_ranges: z.array(payRange).nullish(), questions: z.array(question).nullish(),
});
type Job = z.infer<typeof job>;
/** A whole board, or one job asked for by its id. */
const board = z.union([z.object({ jobs: z.array(z.unknown()) }), job.transform((only) => ({ jobs: [only] }))]);

/** Greenhouse Job Board API: the whole board in one answer, descriptions entity-escaped. Notes on job sources §1.1. */
export const greenhouse: Source = {
  name: 'greenhouse',
  class: 'A',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 1_000 },
  readPage: (ref, page, context) => onePage(greenhouse, () => ({ url: addressAt(ref, host, `/v1/boards/${encodeURIComponent(ref.tenant)}/jobs?content=true`) }))(ref, page, context),
  parse(body, ref) {
    const { jobs } = jsonOf(body, board, ref);
    const read = readEach(jobs, job, ref, idMember('id'), (entry) => postingOf(ref, {
      externalId: entry.id, employer: entry.company_name ?? employerOf(ref), title: entry.title, html: entry.content ?? '',
      places: placesOfJob(entry), workMode: statedMode(entry), salary: salaryOfJob(entry), employment: metadataOf(entry, /employment type|commitment|time type/i),
      department: entry.departments?.[0]?.name, publishedAt: parseDate(entry.first_published), updatedAt: parseDate(entry.updated_at), closesAt: parseDate(entry.application_deadline),
      language: entry.language, url: entry.absolute_url ?? `https://job-boards.greenhouse.io/${encodeURIComponent(ref.tenant)}/jobs/${entry.id}`, questions: (entry.questions ?? []).flatMap(questionOf),
      hints: [hint('internal-job', entry.internal_job_id), hint('requisition', entry.requisition_id)],
    }));
    return { ...read, nextPage: null };
  },
};

/** The location's words; where they name no place ("Hybrid", "Remote") the offices say it. */
function placesOfJob(entry: Job): ParsedPlaces {
  const words = parsePlaces(entry.location?.name ?? '');
  if (words.areas.length > 0 || words.places.some((place) => place.city !== null || place.region !== null || place.country !== null)) return words;
  const offices = parsePlaces((entry.offices ?? []).map((item) => (typeof item.location === 'string' ? item.location : item.location?.name) ?? item.name ?? '').filter((name) => name !== '').join('; '));
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
  const values = (entry.metadata ?? []).filter((item) => name.test(item.name ?? '')).map((item) => item.value);
  return values.flat().filter((value) => typeof value === 'string');
}

function salaryOfJob(entry: Job) {
  const [range] = entry.pay_input_ranges ?? [];
  if (range === undefined) return null;
  const words = [range.title, range.blurb].filter((text) => typeof text === 'string').join(' ').replace(/<[^>]*>/g, ' ');
  const period = periodOf(words);
  return salaryOf({
    min: typeof range.min_cents === 'number' ? range.min_cents / 100 : null, max: typeof range.max_cents === 'number' ? range.max_cents / 100 : null,
    currency: range.currency_type, period: period === 'unknown' && (range.max_cents ?? 0) > 1_000_000 ? 'year' : period, predicted: false, words: null,
  });
}

const kinds: Readonly<Record<string, QuestionKind>> = { input_file: 'file', input_text: 'text', textarea: 'long_text', multi_value_single_select: 'one_of', multi_value_multi_select: 'many_of' };

/** A résumé question has two fields, file and text; one of them is enough, so the file stands for both. */
function questionOf(entry: z.infer<typeof question>): readonly FormQuestion[] {
  const shown = entry.fields.filter((item) => kinds[item.type] !== undefined);
  const main = shown.find((item) => item.type === 'input_file') ?? shown[0];
  if (main === undefined) return [];
  const options = (main.values ?? []).map((item) => ({ value: String(item.value), label: oneLine(item.label) }));
  const yesNo = options.length === 2 && options.every((item) => /^(yes|no)$/i.test(item.label));
  const byName: Readonly<Record<string, QuestionKind>> = { email: 'email', phone: 'phone' };
  const kind = byName[main.name] ?? (yesNo ? 'yes_no' : kinds[main.type] ?? 'text');
  return [{
    id: main.name, label: oneLine(entry.label), kind, required: entry.required ?? false, options, maxLength: kind === 'text' ? 255 : null,
    accept: kind === 'file' ? ['.pdf', '.doc', '.docx', '.txt', '.rtf'] : [], sensitive: false, section: null,
  }];
}

function hint(kind: string, id: string | number | null | undefined): string | null {
  return id === null || id === undefined || id === '' ? null : `${kind}:${id}`;
}
