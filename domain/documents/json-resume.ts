import type { Fact } from '#domain/candidate/fact.ts';
import type { Claim, ResumeDocument, ResumeEntry, ResumeSectionKind } from './documents.ts';

/** Facts by id, for the parts of a document that name only their words. */
type Facts = ReadonlyMap<string, Fact>;

/**
 * A résumé as JSON Resume 1.0.0: the document's own selection, order and words, with dates, addresses and levels from
 * the facts it cites. What has no place in the schema is left out.
 * Source: https://jsonresume.org/schema
 */
export function jsonResumeOf(resume: ResumeDocument, record: readonly Fact[]): Record<string, unknown> {
  const facts: Facts = new Map(record.map((fact) => [fact.id, fact]));
  const entries = (kind: ResumeSectionKind) => resume.sections.find((section) => section.kind === kind)?.entries ?? [];
  const factOf = (entry: { readonly facts: readonly string[] }) => facts.get(entry.facts[0] ?? '');
  const dates = (entry: ResumeEntry) => {
    const fact = factOf(entry);
    return { ...(fact?.start == null ? {} : { startDate: fact.start }), ...(fact?.end == null ? {} : { endDate: fact.end }) };
  };
  const texts = (claims: readonly Claim[]) => claims.map((claim) => claim.text);
  const stay = (entry: ResumeEntry, named: 'name' | 'organization') => ({
    ...(entry.organisation === null ? {} : { [named]: entry.organisation }), position: entry.heading, ...(entry.place === null ? {} : { location: entry.place }), ...dates(entry), ...url(factOf(entry)), highlights: texts(entry.bullets),
  });
  const dated = (entry: ResumeEntry, title: string, giver: string, date: string) => {
    const fact = factOf(entry);
    const summary = texts(entry.bullets).join(' ');
    return { [title]: entry.heading, ...(entry.organisation === null ? {} : { [giver]: entry.organisation }), ...(fact?.start == null ? {} : { [date]: fact.start }), ...url(fact), ...(summary === '' || title === 'name' && giver === 'issuer' ? {} : { summary }) };
  };
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: basicsOf(resume, facts, texts(entries('summary').flatMap((entry) => entry.bullets)).join(' ')),
    work: entries('experience').map((entry) => stay(entry, 'name')),
    volunteer: entries('volunteering').map((entry) => stay(entry, 'organization')),
    education: entries('education').map((entry) => {
      const fact = factOf(entry);
      const courses = entry.bullets.filter((bullet) => bullet.facts[0] !== fact?.id);
      return { ...(entry.organisation === null ? {} : { institution: entry.organisation }), studyType: entry.heading, ...dates(entry), ...(fact?.detail == null ? {} : { score: fact.detail }), ...(courses.length === 0 ? {} : { courses: texts(courses) }) };
    }),
    projects: entries('projects').map((entry) => ({ name: entry.heading, ...(entry.organisation === null ? {} : { entity: entry.organisation }), ...dates(entry), ...url(factOf(entry)), keywords: factOf(entry)?.keywords ?? [], highlights: texts(entry.bullets) })),
    skills: entries('skills').map((entry) => {
      const fact = factOf(entry);
      return { name: fact?.title ?? entry.heading, ...(fact?.detail == null ? {} : { level: fact.detail }), keywords: entry.bullets.flatMap((bullet) => bullet.text.split(/,\s+/u)) };
    }),
    languages: entries('languages').map((entry) => ({ language: factOf(entry)?.title ?? entry.heading, ...(factOf(entry)?.detail == null ? {} : { fluency: factOf(entry)?.detail }) })),
    certificates: entries('certificates').map((entry) => dated(entry, 'name', 'issuer', 'date')),
    awards: entries('awards').map((entry) => dated(entry, 'title', 'awarder', 'date')),
    publications: entries('publications').map((entry) => dated(entry, 'name', 'publisher', 'releaseDate')),
  };
}

function url(fact: Fact | undefined): { url?: string } {
  return fact?.detail != null && /^https?:/u.test(fact.detail) ? { url: fact.detail } : {};
}

function basicsOf(resume: ResumeDocument, facts: Facts, summary: string): Record<string, unknown> {
  const contacts = resume.contacts.map((contact) => ({ text: contact.text, fact: facts.get(contact.facts[0] ?? '') }));
  const of = (channel: string) => contacts.find((contact) => contact.fact?.title === channel);
  const location = of('location');
  const profiles = contacts.filter((contact) => contact.fact !== undefined && !['email', 'phone', 'location', 'website'].includes(contact.fact.title ?? ''));
  const [city = '', ...rest] = (location?.text ?? '').split(', ');
  return {
    name: resume.name.text, ...(resume.headline === null ? {} : { label: resume.headline.text }), ...(summary === '' ? {} : { summary }),
    ...(of('email') === undefined ? {} : { email: of('email')?.text }), ...(of('phone') === undefined ? {} : { phone: of('phone')?.text }), ...(of('website') === undefined ? {} : { url: of('website')?.text }),
    ...(location === undefined ? {} : { location: { city, ...(rest.length === 0 ? {} : { region: rest.join(', ') }) } }),
    profiles: profiles.map(({ text, fact }) => ({ network: fact?.title, url: text })),
  };
}
