import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ResumeFiles } from '#adapters/resume-files/resume-files.port.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromJsonResume, type Imported } from '#domain/candidate/import/import-json-resume.ts';
import { factsFromLinkedIn, type Tables } from '#domain/candidate/import/import-linkedin.ts';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { pdfFile } from './pdf-file.ts';
import { wordFile } from './word-file.ts';

export interface Field {
  readonly form: string;
  readonly person: string;
  readonly field: string;
  readonly wanted: string;
  readonly found: boolean;
}

const folder = path.join(import.meta.dirname, 'layouts');
const words = z.array(z.string()).default([]);
const date = z.string().nullable();
const answersSchema = z.strictObject({
  layout: z.string(), name: z.string(), headline: z.string().optional(), email: z.string(), phone: z.string().optional(), place: z.string().optional(), links: words, summary: words,
  jobs: z.array(z.strictObject({ title: z.string(), organisation: z.string(), place: z.string().optional(), start: date, end: date, bullets: z.array(z.string()) })), countJobs: z.boolean().default(true),
  schools: z.array(z.strictObject({ degree: z.string(), school: z.string().nullable(), start: date, end: date, grade: z.string().optional() })),
  skills: words, languages: z.array(z.tuple([z.string(), z.string()])).default([]), certificates: z.array(z.tuple([z.string(), date])).default([]),
  awards: words, publications: words, projects: words, volunteering: words, interests: words, said: words,
});
type Answers = z.output<typeof answersSchema>;

/** Every field of the résumés in other people's layouts (`layouts/`): the résumé, or what it is made from, beside its answers. */
export async function layoutFields(files: ResumeFiles, only: readonly string[] = []): Promise<Field[]> {
  const names = await readdir(folder);
  const sources = names.filter((name) => !/^[^.]+\.json$/u.test(name)).filter((name) => only.length === 0 || only.some((one) => name.startsWith(one)));
  const rows: Field[] = [];
  for (const source of sources) {
    const form = source.slice(0, source.indexOf('.'));
    const answers = answersSchema.parse(JSON.parse(await readFile(path.join(folder, `${form}.json`), 'utf8')));
    const { facts } = await read(source, files);
    rows.push(...expected(answers).map(({ field, wanted, holds }) => ({ form, person: answers.name, field, wanted, found: holds(facts) })));
  }
  return rows;
}

async function read(source: string, files: ResumeFiles): Promise<Imported> {
  let n = 0;
  const newId = () => `f${++n}`;
  const bytes = await readFile(path.join(folder, source));
  if (source.endsWith('.tables.json')) return factsFromLinkedIn(JSON.parse(bytes.toString()) as Tables, source, newId);
  const made = source.endsWith('.pdf.txt') ? pdfFile(bytes.toString()) : source.endsWith('.docx.txt') ? await wordFile(bytes.toString()) : bytes;
  const content = await files.read({ name: source.replace(/(\.pdf|\.docx)\.txt$/u, '$1'), bytes: made });
  return content.as === 'json' ? factsFromJsonResume(content.value, source, newId) : factsFromText(content.as === 'text' ? content.text : '', source, newId);
}

interface Expected { readonly field: string; readonly wanted: string; readonly holds: (facts: readonly Fact[]) => boolean }

function expected(a: Answers): Expected[] {
  const some = (field: string, wanted: string, holds: (fact: Fact) => boolean): Expected => ({ field, wanted, holds: (facts) => facts.some(holds) });
  const contact = (field: string, wanted: string | undefined, holds: (fact: Fact) => boolean) => (wanted === undefined ? [] : [some(field, wanted, (f) => f.kind === 'contact' && holds(f))]);
  const named = (field: Fact['kind'], list: readonly string[]) => list.map((one) => some(field, one, (f) => f.kind === field && [f.title, f.organisation, f.text].some((text) => text?.includes(one) === true)));
  return [
    some('name', a.name, (f) => f.kind === 'name' && f.text === a.name), ...(a.headline === undefined ? [] : [some('headline', a.headline, (f) => f.kind === 'headline' && f.text === a.headline)]),
    ...contact('email', a.email, (f) => f.title === 'email' && f.text === a.email), ...contact('phone', a.phone, (f) => f.title === 'phone' && f.text === a.phone),
    ...contact('place', a.place, (f) => f.title === 'location' && f.text.includes(a.place ?? '')), ...a.links.flatMap((link) => contact('link', link, (f) => f.text === link)),
    ...a.summary.map((s): Expected => ({ field: 'summary', wanted: s, holds: (facts) => facts.filter((f) => f.kind === 'summary').map((f) => f.text).join(' ').includes(s) })),
    ...a.jobs.flatMap((job) => jobFields(job)),
    ...(a.countJobs ? [{ field: 'no other jobs', wanted: String(a.jobs.length), holds: (facts: readonly Fact[]) => facts.filter((f) => f.kind === 'employment').length === a.jobs.length }] : []),
    ...a.schools.flatMap((school) => {
      const is = (f: Fact) => f.kind === 'education' && f.organisation === school.school && f.title === school.degree;
      return [
        some('school', school.school ?? school.degree, (f) => f.kind === 'education' && f.organisation === school.school), some('degree', school.degree, is), some('school dates', `${school.start} to ${school.end}`, (f) => is(f) && f.start === school.start && f.end === school.end),
        ...(school.grade === undefined ? [] : [some('grade', school.grade, (f) => is(f) && f.detail === school.grade)]),
      ];
    }),
    { field: 'no other schools', wanted: String(a.schools.length), holds: (facts) => facts.filter((f) => f.kind === 'education').length === a.schools.length },
    ...a.skills.map((s) => some('skill', s, (f) => f.kind === 'skill' && (f.title === s || f.keywords.includes(s)))),
    ...a.languages.map(([language, level]) => some('language', `${language} ${level}`, (f) => f.kind === 'language' && f.title === language && f.detail === level)),
    ...a.certificates.map(([name, when]) => some('certificate', `${name} ${when ?? ''}`, (f) => f.kind === 'certificate' && f.title === name && (when === null || f.start === when))),
    ...named('award', a.awards), ...named('publication', a.publications), ...named('project', a.projects), ...named('volunteering', a.volunteering), ...named('interest', a.interests),
    ...a.said.map((s) => some('said', s, (f) => f.text === s)),
  ];
}

/** Two posts with one title at one employer are told apart by their beginning. */
function jobFields(job: Answers['jobs'][number]): Expected[] {
  const at = (f: Fact) => f.kind === 'employment' && f.organisation === job.organisation;
  const is = (f: Fact) => at(f) && f.title === job.title;
  const owns = (f: Fact) => (at(f) || (f.kind === 'employment' && f.title === job.title)) && f.start === job.start;
  const field = (name: string, wanted: string, holds: (facts: readonly Fact[]) => boolean): Expected => ({ field: name, wanted, holds });
  return [
    field('employer', job.organisation, (facts) => facts.some(at)), field('title', job.title, (facts) => facts.some(is)), field('start', job.start ?? 'none', (facts) => facts.some((f) => is(f) && f.start === job.start)), field('end', job.end ?? 'today', (facts) => facts.some((f) => is(f) && f.end === job.end && f.start !== null)),
    ...(job.place === undefined ? [] : [field('job place', job.place, (facts) => facts.some((f) => is(f) && f.place === job.place))]),
    // A sentence may stand in a paragraph; a list item stands alone.
    ...job.bullets.map((b) => field('bullet', b, (facts) => {
      const own = facts.filter(owns).map((f) => f.id);
      return facts.some((f) => f.of !== null && own.includes(f.of) && (f.text === b || (b.endsWith('.') && f.text.includes(b))));
    })),
  ];
}
