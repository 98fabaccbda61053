import { stringify } from 'csv-stringify/sync';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { masterResume } from '#domain/documents/master-resume.ts';
import { dateInWords, datesInWords } from '#domain/documents/labels.ts';
import type { ResumeDocument } from '#domain/documents/documents.ts';
import { jsonResumeOf } from '#domain/documents/json-resume.ts';
import { resumeMarkdown } from '#domain/documents/markdown.ts';
import { resumeHtml } from '#domain/documents/render-html.ts';
import { templates, type Template } from '#domain/documents/templates.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import type { PdfRenderer } from '#adapters/browser/pdf.ts';
import { resumeDocx } from '#adapters/resume-files/write-docx.ts';
import type { Person } from './people.ts';

export interface FormOfResume {
  readonly form: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const headings = {
  en: { jobs: 'Experience', schools: 'Education', skills: 'Skills', languages: 'Languages', certificates: 'Certifications' },
  de: { jobs: 'Berufserfahrung', schools: 'Ausbildung', skills: 'Kenntnisse', languages: 'Sprachen', certificates: 'Zertifikate' },
} as const;

/** One person's résumé as people hand them in. */
export async function formsOf(person: Person, pdf: PdfRenderer): Promise<FormOfResume[]> {
  const text = (form: string, name: string, content: string): FormOfResume => ({ form, name, bytes: new TextEncoder().encode(content) });
  const json = jsonResume(person);
  return [
    text('json', 'resume.json', JSON.stringify(json)),
    text('markdown', 'cv.md', markdown(person)),
    text('plain', 'cv.txt', plain(person)),
    text('dates first', 'cv.txt', datesFirst(person)),
    { form: 'docx', name: 'cv.docx', bytes: await Packer.toBuffer(docx(person)) },
    ...(await Promise.all(templates.map(async (template) => ({ form: `own pdf, ${template}`, name: 'cv.pdf', bytes: await ownPdf(json, person, pdf, template) })))),
    { form: 'own docx', name: 'cv.docx', bytes: await resumeDocx(ownResume(json, person), { paper: 'A4', template: 'serif' }) },
    text('own json', 'resume.json', JSON.stringify(jsonResumeOf(ownResume(json, person), ownFacts(json)))),
    text('own markdown', 'cv.md', resumeMarkdown(ownResume(json, person))),
    { form: 'linkedin', name: 'export.zip', bytes: linkedInZip(person) },
  ];
}

function jsonResume(p: Person): unknown {
  return {
    basics: { name: p.name, email: p.email, phone: p.phone, location: { city: p.place.split(', ')[0], region: p.place.split(', ')[1] ?? '' } },
    work: p.jobs.map((j) => ({ name: j.organisation, position: j.title, location: j.place, startDate: j.start, endDate: j.end ?? '', highlights: j.bullets })),
    education: p.schools.map((s) => ({ institution: s.school, studyType: s.degree, startDate: s.start, endDate: s.end })),
    skills: p.skills, languages: p.languages.map((l) => ({ language: l.language, fluency: l.level })),
    certificates: p.certificates.map((c) => ({ name: c.name, issuer: c.issuer, date: c.date })),
  };
}

const spanOf = (p: Person, start: string, end: string | null): string => datesInWords(start, end, p.language) ?? '';

function markdown(p: Person): string {
  const h = headings[p.language];
  return [
    `# ${p.name}`, `${p.email} | ${p.phone} | ${p.place}`, '', `## ${h.jobs}`,
    ...p.jobs.flatMap((j) => [`### ${j.title} ${p.language === 'de' ? 'bei' : 'at'} ${j.organisation}, ${j.place} (${spanOf(p, j.start, j.end)})`, ...j.bullets.map((b) => `- ${b}`), '']),
    `## ${h.schools}`, ...p.schools.map((s) => `- **${s.degree}**, ${s.school}, ${spanOf(p, s.start, s.end)}`), '',
    `## ${h.skills}`, ...p.skills.map((s) => `- ${s.name}: ${s.keywords.join(', ')}`), '', `## ${h.languages}`, p.languages.map((l) => `${l.language} (${l.level})`).join(', '), '',
    ...(p.certificates.length === 0 ? [] : [`## ${h.certificates}`, ...p.certificates.map((c) => `- ${c.name}, ${c.issuer}, ${dateInWords(c.date, p.language)}`)]),
  ].join('\n');
}

function plain(p: Person): string {
  const h = headings[p.language];
  return [
    p.name.toUpperCase() === p.name ? p.name : p.name, p.place, `E-Mail: ${p.email}`, `Tel: ${p.phone}`, '', h.jobs.toUpperCase(), '',
    ...p.jobs.flatMap((j) => [j.title, `${j.organisation}, ${j.place}`, spanOf(p, j.start, j.end), ...j.bullets.map((b) => `* ${b}`), '']),
    h.schools.toUpperCase(), ...p.schools.flatMap((s) => [s.degree, s.school, spanOf(p, s.start, s.end), '']), h.skills.toUpperCase(), ...p.skills.map((s) => `${s.name}: ${s.keywords.join(', ')}`), '',
    h.languages.toUpperCase(), ...p.languages.map((l) => `${l.language}: ${l.level}`), '',
    ...(p.certificates.length === 0 ? [] : [h.certificates.toUpperCase(), ...p.certificates.map((c) => `${c.name} - ${c.issuer} - ${dateInWords(c.date, p.language)}`)]),
  ].join('\n');
}

function datesFirst(p: Person): string {
  const h = headings[p.language];
  return [
    p.name, `${p.place} · ${p.phone} · ${p.email}`, '', `${h.jobs}:`, ...p.jobs.flatMap((j) => [`${spanOf(p, j.start, j.end)}  ${j.title}, ${j.organisation}, ${j.place}`, ...j.bullets.map((b) => `• ${b}`)]),
    '', `${h.schools}:`, ...p.schools.map((s) => `${spanOf(p, s.start, s.end)}  ${s.degree}, ${s.school}`), '', `${h.skills}:`, ...p.skills.map((s) => `${s.name}: ${s.keywords.join('; ')}`), '',
    `${h.languages}:`, p.languages.map((l) => `${l.language} - ${l.level}`).join('; '), ...(p.certificates.length === 0 ? [] : ['', `${h.certificates}:`, ...p.certificates.map((c) => `${c.name}, ${c.issuer} (${dateInWords(c.date, p.language)})`)]),
  ].join('\n');
}

function docx(p: Person): Document {
  const h = headings[p.language];
  const title = (text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]) => new Paragraph({ text, heading });
  const item = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
  return new Document({ sections: [{ children: [
    title(p.name, HeadingLevel.HEADING_1), new Paragraph(`${p.email} | ${p.phone} | ${p.place}`), title(h.jobs, HeadingLevel.HEADING_2),
    ...p.jobs.flatMap((j) => [new Paragraph(`${j.title}, ${j.organisation}, ${j.place}, ${spanOf(p, j.start, j.end)}`), ...j.bullets.map(item)]),
    title(h.schools, HeadingLevel.HEADING_2), ...p.schools.map((s) => new Paragraph(`${s.degree}, ${s.school}, ${spanOf(p, s.start, s.end)}`)),
    title(h.skills, HeadingLevel.HEADING_2), ...p.skills.map((s) => item(`${s.name}: ${s.keywords.join(', ')}`)), title(h.languages, HeadingLevel.HEADING_2), ...p.languages.map((l) => item(`${l.language} (${l.level})`)),
    ...(p.certificates.length === 0 ? [] : [title(h.certificates, HeadingLevel.HEADING_2), ...p.certificates.map((c) => item(`${c.name}, ${c.issuer}, ${dateInWords(c.date, p.language)}`))]),
  ] }] });
}

function ownFacts(json: unknown): Fact[] {
  let n = 0;
  return factsFromJsonResume(json, 'resume.json', () => `f${++n}`).facts;
}

function ownResume(json: unknown, p: Person): ResumeDocument {
  return masterResume({ facts: ownFacts(json) }, p.language);
}

async function ownPdf(json: unknown, p: Person, pdf: PdfRenderer, template: Template): Promise<Uint8Array> {
  return pdf.render(resumeHtml(ownResume(json, p), { paper: 'A4', template, fontFace: '' }), { paper: 'A4' });
}

/** The person as LinkedIn exports one: English dates, descriptions in one field, skills without groups. */
function linkedInZip(p: Person): Uint8Array {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const date = (iso: string | null) => (iso === null ? '' : iso.includes('-') ? `${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}` : iso);
  const table = (rows: readonly Record<string, string>[]) => strToU8(stringify([...rows], { header: true }));
  const [given, ...family] = p.name.split(' ');
  return zipSync({
    'Profile.csv': table([{ 'First Name': given ?? '', 'Last Name': family.join(' '), 'Geo Location': p.place }]), 'Email Addresses.csv': table([{ 'Email Address': p.email, Primary: 'Yes' }]), 'PhoneNumbers.csv': table([{ Number: p.phone, Type: 'Mobile' }]),
    'Positions.csv': table(p.jobs.map((j) => ({ 'Company Name': j.organisation, Title: j.title, Description: j.bullets.map((b) => `- ${b}`).join('\n'), Location: j.place, 'Started On': date(j.start), 'Finished On': date(j.end) }))),
    'Education.csv': table(p.schools.map((s) => ({ 'School Name': s.school, 'Start Date': s.start, 'End Date': s.end, 'Degree Name': s.degree }))),
    'Skills.csv': table(p.skills.flatMap((s) => s.keywords.map((Name) => ({ Name })))), 'Languages.csv': table(p.languages.map((l) => ({ Name: l.language, Proficiency: l.level }))),
    ...(p.certificates.length === 0 ? {} : { 'Certifications.csv': table(p.certificates.map((c) => ({ Name: c.name, Authority: c.issuer, 'Started On': date(c.date) }))) }),
    'Connections.csv': strToU8('First Name,Last Name\nNot,Yours\n'),
  });
}
