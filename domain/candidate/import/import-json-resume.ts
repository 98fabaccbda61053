import { datesIn, spansIn } from './date-words.ts';
import type { Fact, FactKind, PartialDate } from '../fact.ts';
import type { Place } from './json-reader.ts';
import { entries, listOfWords, member, root, words, wordsAt } from './json-reader.ts';
import { partialDate, spanInWords } from '../partial-date.ts';
import { sentencesOf } from '../sentences.ts';

export interface Imported {
  readonly facts: Fact[];
  /** What could not be read, in sentences; an import with problems still gives the rest. */
  readonly problems: string[];
}

type Draft = { kind: FactKind; text: string; path: string } & Partial<Pick<Fact, 'of' | 'organisation' | 'title' | 'start' | 'end' | 'place' | 'detail' | 'keywords'>>;

/**
 * Facts of a JSON Resume (schema 1.x, and the older names `company`, `website`, `gpa`) or of FRESH, which has other names for the same. Each fact is complete in words
 * and points at its place in the file. Never throws: empty, partial and odd files give fewer facts and more problems.
 * Sources: https://jsonresume.org/schema, https://github.com/fresh-standard/fresh-resume-schema
 */
export function factsFromJsonResume(json: unknown, file: string, newId: () => string): Imported {
  const facts: Fact[] = [];
  const problems: string[] = [];
  const add = (draft: Draft): string => {
    const id = newId();
    facts.push({
      id, kind: draft.kind, text: draft.text, of: draft.of ?? null, organisation: draft.organisation ?? null, title: draft.title ?? null,
      start: draft.start ?? null, end: draft.end ?? null, place: draft.place ?? null, detail: draft.detail ?? null,
      keywords: draft.keywords ?? [], pinned: false, origin: { by: 'import', file, path: draft.path, start: null, end: null, words: wordsAt(json, draft.path) },
    });
    return id;
  };
  const resume = root(json, problems);
  if (resume === null) return { facts, problems };
  basics(isAbsent(member(resume, 'basics')) ? resume : member(resume, 'basics'), add);
  const history = (section: string) => entries(member(member(resume, section), 'history'));
  for (const job of [...entries(member(resume, 'work')), ...history('employment')]) stay(job, 'employment', add);
  for (const job of [...entries(member(resume, 'volunteer', 'volunteering')), ...history('service'), ...entries(member(resume, 'extracurricular'))]) stay(job, 'volunteering', add);
  for (const course of isAbsent(member(member(resume, 'education'), 'history')) ? entries(member(resume, 'education')) : history('education')) education(course, add);
  for (const project of entries(member(resume, 'projects'))) projectFacts(project, add);
  for (const section of ['certificates', 'certifications', 'licenses']) for (const entry of entries(member(resume, section))) dated(entry, 'certificate', ['issuer', 'authority', 'organization'], add);
  for (const entry of entries(member(resume, 'awards', 'recognition'))) dated(entry, 'award', ['awarder', 'from'], add);
  for (const entry of entries(member(resume, 'publications', 'writing'))) dated(entry, 'publication', ['publisher'], add);
  for (const entry of skillEntries(member(resume, 'skills'))) named(entry, 'skill', add);
  for (const entry of entries(member(resume, 'languages'))) language(entry, add);
  for (const entry of entries(member(resume, 'interests'))) named(entry, 'interest', add);
  for (const entry of entries(member(resume, 'references', 'testimonials'))) reference(entry, add);
  return { facts, problems };
}

type Add = (draft: Draft) => string;

const isAbsent = (place: Place): boolean => place.value === undefined || place.value === null || place.value === '';

/** FRESH keeps groups (`sets`) and single skills (`list`) apart. */
function skillEntries(place: Place): Place[] {
  const [sets, list] = [member(place, 'sets'), member(place, 'list')];
  return isAbsent(sets) && isAbsent(list) ? entries(place) : [...entries(sets), ...entries(list)];
}

function basics(place: Place, add: Add): void {
  const at = (...names: string[]) => ({ text: words(member(place, ...names)), path: member(place, ...names).path });
  const name = at('name');
  if (name.text !== null) add({ kind: 'name', text: name.text, path: name.path });
  const info = member(place, 'info');
  const label = isAbsent(info) ? at('label', 'headline', 'title') : { text: words(member(info, 'label')), path: info.path };
  if (label.text !== null) add({ kind: 'headline', text: label.text, path: label.path });
  const summary = isAbsent(info) ? at('summary') : { text: words(member(info, 'brief')), path: member(info, 'brief').path };
  const contact = isAbsent(member(place, 'contact')) ? place : member(place, 'contact');
  for (const sentence of sentencesOf(summary.text ?? '')) add({ kind: 'summary', text: sentence, path: summary.path });
  for (const [channel, names] of [['email', ['email']], ['phone', ['phone']], ['website', ['url', 'website']]] as const) {
    const value = { text: words(member(contact, ...names)), path: member(contact, ...names).path };
    if (value.text !== null) add({ kind: 'contact', title: channel, text: value.text, detail: value.text, path: value.path });
  }
  const home = member(place, 'location');
  if (typeof home.value === 'string') return placeInWords(home, place, add);
  const part = (part: string) => words(member(home, part));
  const [address, postalCode, city, region, country] = [part('address'), words(member(home, 'postalCode', 'code')), part('city'), part('region'), words(member(home, 'countryCode', 'country'))];
  const town = [postalCode, city].filter((p) => p !== null).join(' ') || null;
  // A city that is its own region is said once: "Berlin, DE".
  const around = region === city ? null : region;
  const full = [address, town, around, country].filter((p) => p !== null).join(', ');
  const short = [city, around, country].filter((p) => p !== null && p !== address).join(', ');
  if (full !== '') add({ kind: 'contact', title: 'location', text: full, place: short || full, detail: city, keywords: [country, region].filter((p) => p !== null), path: home.path });
  profiles(place, add);
}

function placeInWords(home: Place, basicsPlace: Place, add: Add): void {
  const text = words(home);
  if (text !== null) add({ kind: 'contact', title: 'location', text, place: text, detail: text.split(',')[0] ?? text, path: home.path });
  profiles(basicsPlace, add);
}

function profiles(place: Place, add: Add): void {
  for (const profile of entries(member(place, 'profiles', 'social'))) {
    const network = words(member(profile, 'network'));
    const url = words(member(profile, 'url'));
    const username = words(member(profile, 'username', 'user'));
    const shown = url ?? username;
    if (shown !== null) add({ kind: 'contact', title: network ?? 'profile', text: shown, detail: shown, keywords: username === null ? [] : [username], path: profile.path });
  }
}

/** An employment or a time of volunteering with what was achieved there. */
function stay(place: Place, kind: 'employment' | 'volunteering', add: Add): void {
  const organisation = words(member(place, 'name', 'company', 'organization', 'organisation', 'employer'));
  const title = words(member(place, 'position', 'title', 'role'));
  const { start, end, span } = dates(place);
  if (organisation === null && title === null && span === null) return missing(place, 'names neither organisation nor position');
  const head = [title, organisation].filter((p) => p !== null).join(' at ');
  const where = placeWords(member(place, 'location'));
  const id = add({
    kind, text: [head, where, span].filter((p) => p !== null && p !== '').join(', '), organisation, title, start, end, place: where,
    detail: words(member(place, 'url', 'website')), keywords: listOfWords(member(place, 'keywords')).map((k) => k.text), path: place.path,
  });
  const said = [member(place, 'description'), member(place, 'summary')].flatMap(listOfWords).flatMap(({ text, path }) => sentencesOf(text).map((sentence) => ({ text: sentence, path })));
  for (const { text, path } of said) add({ kind: 'statement', of: id, text, path });
  for (const { text, path } of listOfWords(member(place, 'highlights'))) add({ kind: 'achievement', of: id, text, path });
}

/** A place in words, or in parts of its own. */
function placeWords(place: Place): string | null {
  if (typeof place.value !== 'object' || place.value === null) return words(place);
  return ['city', 'region', 'country', 'countryCode'].map((part) => words(member(place, part))).filter((part) => part !== null).join(', ') || null;
}

function education(place: Place, add: Add): void {
  const organisation = words(member(place, 'institution'));
  const title = [words(member(place, 'studyType', 'title', 'degree')), words(member(place, 'area'))].filter((p) => p !== null).join(' ') || null;
  const { start, end, span } = dates(place);
  if (organisation === null && title === null && span === null) return missing(place, 'names neither school nor degree');
  const grade = words(member(place, 'score', 'gpa', 'grade'));
  const text = [title, organisation, span, grade === null ? null : `grade ${grade}`].filter((p) => p !== null).join(', ');
  const id = add({ kind: 'education', text, organisation, title, start, end, detail: grade, path: place.path });
  for (const course of listOfWords(member(place, 'courses', 'curriculum'))) add({ kind: 'statement', of: id, text: course.text, path: course.path });
}

function projectFacts(place: Place, add: Add): void {
  const title = words(member(place, 'name', 'title'));
  if (title === null) return missing(place, 'has no name');
  const { start, end, span } = dates(place);
  const roles = listOfWords(member(place, 'roles', 'role')).map((r) => r.text);
  const organisation = words(member(place, 'entity'));
  const text = [title, roles.join(', '), organisation, span].filter((p) => p !== null && p !== '').join(', ');
  const keywords = [...listOfWords(member(place, 'keywords')).map((k) => k.text), ...roles];
  const id = add({ kind: 'project', text, organisation, title, start, end, detail: words(member(place, 'url', 'website')), keywords, path: place.path });
  const description = [member(place, 'description'), member(place, 'summary')];
  for (const p of description) for (const sentence of sentencesOf(words(p) ?? '')) add({ kind: 'statement', of: id, text: sentence, path: p.path });
  for (const highlight of listOfWords(member(place, 'highlights'))) add({ kind: 'achievement', of: id, text: highlight.text, path: highlight.path });
}

/** Certificates, awards and publications: a name, who gave it, a date. */
function dated(place: Place, kind: 'certificate' | 'award' | 'publication', givers: readonly string[], add: Add): void {
  const title = words(member(place, 'name', 'title'));
  if (title === null) return missing(place, 'has no name');
  const organisation = words(member(place, ...givers));
  const when = dateAt(member(place, 'date', 'releaseDate'));
  const id = add({
    kind, text: [title, organisation, when].filter((p) => p !== null).join(', '), organisation, title, start: when, end: when,
    detail: words(member(place, 'url', 'website')), path: place.path,
  });
  for (const sentence of sentencesOf(words(member(place, 'summary')) ?? '')) add({ kind: 'statement', of: id, text: sentence, path: `${place.path}.summary` });
}

function named(place: Place, kind: 'skill' | 'interest', add: Add): void {
  const title = words(member(place, 'name')) ?? (typeof place.value === 'string' ? words(place) : null);
  const keywords = listOfWords(member(place, 'keywords', 'skills')).flatMap((k) => (typeof member(place, 'keywords', 'skills').value === 'string' ? k.text.split(/\s*[,;|]\s*/u) : [k.text]));
  if (title === null && keywords.length === 0) return missing(place, 'has no name');
  const level = words(member(place, 'level'));
  const head = title === null ? null : level === null ? title : `${title} (${level})`;
  add({ kind, text: [head, keywords.join(', ')].filter((p) => p !== null && p !== '').join(': '), title: title ?? keywords[0] ?? null, detail: level, keywords, path: place.path });
}

function language(place: Place, add: Add): void {
  const title = words(member(place, 'language', 'name')) ?? (typeof place.value === 'string' ? words(place) : null);
  if (title === null) return missing(place, 'names no language');
  const level = words(member(place, 'fluency', 'level'));
  add({ kind: 'language', text: level === null ? title : `${title} (${level})`, title, detail: level, path: place.path });
}

function reference(place: Place, add: Add): void {
  const said = words(member(place, 'reference', 'quote'));
  const by = words(member(place, 'name'));
  if (said !== null) add({ kind: 'statement', title: 'reference', text: by === null ? said : `${by}: ${said}`, path: place.path });
}

function dates(place: Place): { start: PartialDate | null; end: PartialDate | null; span: string | null } {
  const [said] = spansIn(words(member(place, 'date', 'dates', 'period', 'duration')) ?? '');
  const start = dateAt(member(place, 'startDate', 'start', 'from')) ?? said?.from ?? null;
  const end = dateAt(member(place, 'endDate', 'end', 'to')) ?? said?.to ?? null;
  return { start, end, span: spanInWords(start, end) };
}

const stillGoing = /^(present|current|now|today|heute|ongoing|laufend)$/iu;

/** "2019-04", and what people write in its place: "04/2019", "April 2019". */
function dateAt(place: Place): PartialDate | null {
  const text = words(place);
  if (text === null || stillGoing.test(text)) return null;
  const date = partialDate(text) ?? datesIn(text)[0]?.date ?? null;
  if (date === null) place.problems.push(`${place.path} is no date: "${text}"`);
  return date;
}

/** An entry that a form left empty is no loss; one with words that cannot be placed is a problem to show. */
function missing(place: Place, what: string): void {
  if (hasWords(place.value)) place.problems.push(`${place.path} ${what} and was left out`);
}

function hasWords(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasWords);
  return value !== null && value !== undefined && value !== '' && value !== false;
}
