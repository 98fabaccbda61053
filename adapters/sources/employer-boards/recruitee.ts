import { z } from 'zod';
import type { FormQuestion, QuestionKind } from '#domain/form/form-plan.ts';
import { parseDate } from '#domain/posting/dates.ts';
import { parsePlaces, placeOf } from '#domain/posting/places/places.ts';
import type { WorkMode } from '#domain/posting/posting.ts';
import { periodOf, salaryOf } from '#domain/posting/pay/salary.ts';
import { oneLine } from '#domain/posting/text.ts';
import { employerOf, placesOf, postingOf } from '../reading/postings.ts';
import { addressAt, anyId, idMember, jsonOf, listOf, onePage, optionalFlag, optionalText, readEach } from '../reading/reading.ts';
import type { Source } from '../source.port.ts';

const money = z.union([z.string(), z.number()]).nullish();
const location = z.object({ city: optionalText, state: optionalText, country: optionalText, country_code: optionalText, name: optionalText });
const openQuestion = z.object({ id: anyId, kind: optionalText, required: optionalFlag, body: optionalText, open_question_options: listOf(z.object({ body: optionalText })) });
const translation = z.looseObject({ title: optionalText, description: optionalText, requirements: optionalText });
/** An empty record is sent as an empty list. */
const translations = z.union([z.record(z.string(), translation.nullable()), z.array(z.unknown()).transform((): Readonly<Record<string, z.infer<typeof translation> | null>> => ({}))]).nullish();
const offer = z.object({
  id: anyId, slug: optionalText, title: optionalText, description: optionalText, requirements: optionalText, careers_url: optionalText, careers_apply_url: optionalText, company_name: optionalText,
  city: optionalText, state_name: optionalText, country: optionalText, country_code: optionalText, location: optionalText, locations: listOf(location),
  remote: optionalFlag, hybrid: optionalFlag, on_site: optionalFlag, department: z.union([optionalText, z.object({ name: optionalText }).transform(({ name }) => name)]), employment_type_code: optionalText, experience_code: optionalText,
  salary: z.object({ min: money, max: money, period: optionalText, currency: optionalText }).nullish(), published_at: optionalText, created_at: optionalText, updated_at: optionalText, close_at: optionalText,
  status: optionalText, translations, open_questions: listOf(openQuestion),
  options_cv: optionalText, options_phone: optionalText, options_cover_letter: optionalText, options_photo: optionalText,
});
type Offer = z.infer<typeof offer>;

/** Recruitee Careers Site API: all offers in one answer, with their questions. See https://docs.recruitee.com/reference/intro-to-careers-site-api. */
export const recruitee: Source = {
  name: 'recruitee',
  class: 'A',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 1_000 },
  readPage: (ref, page, context) => onePage(recruitee, () => ({ url: addressAt(ref, `${ref.tenant}.recruitee.com`, '/api/offers/'), redirectIsUnknown: true }))(ref, page, context),
  parse(body, ref) {
    const { offers } = jsonOf(body, z.object({ offers: z.array(z.unknown()) }), ref);
    const read = readEach(offers, offer, ref, idMember('id'), (entry) => (entry.status ?? 'published') !== 'published' ? null : postingOf(ref, {
      externalId: entry.id, employer: entry.company_name ?? employerOf(ref), title: textIn(entry, 'title') ?? '', html: [textIn(entry, 'description'), textIn(entry, 'requirements')],
      places: placesOfOffer(entry), workMode: modeOf(entry), salary: salaryOf({ min: entry.salary?.min, max: entry.salary?.max, currency: entry.salary?.currency, period: periodOf(entry.salary?.period), predicted: false, words: null }),
      employment: [entry.employment_type_code], level: entry.experience_code, department: entry.department,
      publishedAt: parseDate(entry.published_at ?? entry.created_at), updatedAt: parseDate(entry.updated_at), closesAt: parseDate(entry.close_at),
      // One translation alone says which language the offer is in; of several, the text decides.
      language: Object.keys(entry.translations ?? {}).length === 1 ? Object.keys(entry.translations ?? {})[0] : null,
      url: entry.careers_url ?? `https://${ref.tenant}.recruitee.com/o/${encodeURIComponent(entry.slug ?? entry.id)}`, applyUrl: entry.careers_apply_url, questions: questionsOf(entry),
    }));
    return { ...read, nextPage: null };
  },
};

/** The offer's own text, else that of its first translation. */
function textIn(entry: Offer, name: 'title' | 'description' | 'requirements'): string | null {
  return entry[name] ?? Object.values(entry.translations ?? {}).find((one) => one !== null)?.[name] ?? null;
}

function placesOfOffer(entry: Offer) {
  const stated = entry.locations.map((item) => placeOf({ city: item.city, region: item.state, country: item.country_code ?? item.country }));
  const own = placeOf({ text: entry.location, city: entry.city, region: entry.state_name, country: entry.country_code ?? entry.country });
  return placesOf(stated.some((place) => place !== null) ? stated : [own], parsePlaces(entry.location ?? ''));
}

/** Several may be true at once ("remote or hybrid"): hybrid says most about where one must be. */
function modeOf(entry: Offer): WorkMode {
  if (entry.hybrid === true) return 'hybrid';
  if (entry.remote === true) return entry.on_site === true ? 'hybrid' : 'remote';
  return entry.on_site === true ? 'on_site' : 'unknown';
}

const kinds: Readonly<Record<string, QuestionKind>> = { text: 'long_text', string: 'text', single_choice: 'one_of', multi_choice: 'many_of', boolean: 'yes_no', file: 'file', video: 'file' };

function questionsOf(entry: Offer): readonly FormQuestion[] {
  const asked = { options: [], maxLength: null, accept: [], sensitive: false, section: null };
  const fixed: readonly (readonly [string, string, QuestionKind, string | null | undefined])[] = [
    ['candidate.name', 'Full name', 'text', 'required'], ['candidate.email', 'Email address', 'email', 'required'], ['candidate.phone', 'Phone number', 'phone', entry.options_phone],
    ['candidate.cv', 'CV or resume', 'file', entry.options_cv], ['candidate.coverLetter', 'Cover letter', 'file', entry.options_cover_letter], ['candidate.photo', 'Photo', 'file', entry.options_photo],
  ];
  const standard = fixed.filter(([, , , state]) => state === 'required' || state === 'optional').map(([id, label, kind, state]) => ({ ...asked, id, label, kind, required: state === 'required' }));
  const open = entry.open_questions.map((item) => ({
    ...asked, id: `candidate.openQuestionAnswers.${item.id}`, label: oneLine((item.body ?? '').replace(/<[^>]*>/g, ' ')), kind: kinds[item.kind ?? ''] ?? 'text', required: item.required ?? false,
    options: item.open_question_options.map((choice) => ({ value: oneLine(choice.body ?? ''), label: oneLine(choice.body ?? '') })),
  }));
  return [...standard, ...open];
}
