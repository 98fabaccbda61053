import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createChromiumHost } from '#adapters/browser/chromium-host.ts';
import { createPdfRenderer } from '#adapters/browser/pdf.ts';
import { createResumeFiles } from '#adapters/resume-files/child-process.ts';
import type { ResumeFiles } from '#adapters/resume-files/resume-files.port.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import { factsFromLinkedIn } from '#domain/candidate/import/import-linkedin.ts';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { formsOf } from './import/forms.ts';
import { layoutFields, type Field } from './import/layouts.ts';
import { people, type Person } from './import/people.ts';
import { defineProgram } from './support/program.ts';

/** Our own people's résumés in many forms, our own PDF, DOCX, JSON and Markdown and LinkedIn's export among them, résumés in other people's layouts, and a captured typeset PDF with the source it was made from. */
export const { description, run } = defineProgram({
  description: 'Does the import find every field of a résumé, whatever form it comes in?',
  data: '../shared/captures/resumes',
  targets: { fields_right: { atLeast: 0.97 }, captured_right: { atLeast: 0.97 }, layouts_right: { atLeast: 0.97 }, worst_form: { atLeast: 0.9 }, fields: { atLeast: 500 }, own_output: { atLeast: 1 } },
  sabotages: ['joined_heads'],
  work: async ({ data, sabotage, say }) => {
    // Reading time is measured elsewhere; here a loaded machine must not decide.
    const files = createResumeFiles({ milliseconds: 30_000 });
    const host = createChromiumHost({ report: () => {} });
    try {
      const rows: Field[] = [];
      for (const person of people) {
        for (const { form, name, bytes } of await formsOf(person, createPdfRenderer(host))) {
          const facts = await factsOf(files, name, bytes, sabotage);
          rows.push(...fieldsOf(person, form !== 'linkedin').map(({ field, wanted, holds }) => ({ form, person: person.name, field, wanted, found: facts.some(holds) })));
        }
      }
      const captured = await capturedFields(data, files, sabotage);
      const layouts = await layoutFields(files);
      const byForm = Map.groupBy(rows, (r) => r.form);
      const shares = Array.from(byForm, ([form, list]) => ({ form, right: share(list) }));
      for (const { form, right } of shares) say(`${form}: ${(right * 100).toFixed(1)} %`);
      for (const miss of [...rows, ...layouts, ...captured].filter((r) => !r.found).slice(0, 25)) say(`missed in ${miss.form}, ${miss.person}: ${miss.field} "${miss.wanted}"`);
      return { figures: { fields_right: share(rows), captured_right: share(captured), layouts_right: share(layouts), worst_form: Math.min(...shares.map((s) => s.right)), own_output: share(rows.filter((r) => r.form.startsWith('own '))), fields: rows.length, captured_fields: captured.length, layout_fields: layouts.length, layouts: new Set(layouts.map((r) => r.form)).size, forms: byForm.size }, rows: [...rows, ...layouts, ...captured] };
    } finally {
      await host[Symbol.asyncDispose]();
    }
  },
});

const share = (rows: readonly Field[]): number => rows.filter((r) => r.found).length / Math.max(1, rows.length);

async function factsOf(files: ResumeFiles, name: string, bytes: Uint8Array, sabotage: string | null): Promise<readonly Fact[]> {
  let n = 0;
  const newId = () => `f${++n}`;
  const content = await files.read({ name, bytes });
  if (content.as === 'json') return factsFromJsonResume(content.value, name, newId).facts;
  if (content.as === 'tables') return factsFromLinkedIn(content.tables, name, newId).facts;
  // Without its line breaks a head set over three lines cannot be told from its neighbours.
  return factsFromText(sabotage === null ? content.text : content.text.replaceAll('\n\n', '\n').replace(/\n(?=\p{L})/gu, ' '), name, newId).facts;
}

interface Expected { readonly field: string; readonly wanted: string; readonly holds: (fact: Fact) => boolean }

/** `isGrouped` is false for LinkedIn, which knows no groups of skills. */
function fieldsOf(p: Person, isGrouped: boolean): Expected[] {
  const is = (field: string, wanted: string, holds: (fact: Fact) => boolean): Expected => ({ field, wanted, holds });
  const employed = (j: Person['jobs'][number]) => (f: Fact) => f.kind === 'employment' && f.organisation === j.organisation;
  return [
    is('name', p.name, (f) => f.kind === 'name' && f.text === p.name), is('email', p.email, (f) => f.title === 'email' && f.text === p.email),
    is('phone', p.phone, (f) => f.title === 'phone' && f.text === p.phone), is('place', p.place, (f) => f.title === 'location' && f.text.startsWith(p.place.split(',')[0] ?? '')),
    ...p.jobs.flatMap((j) => [
      is('employer', j.organisation, employed(j)), is('title', j.title, (f) => employed(j)(f) && f.title === j.title),
      is('start', j.start, (f) => employed(j)(f) && f.start === j.start), is('end', j.end ?? 'today', (f) => employed(j)(f) && f.end === j.end), is('job place', j.place, (f) => employed(j)(f) && f.place === j.place),
      ...j.bullets.map((b) => is('bullet', b, (f) => f.of !== null && f.text === b)),
    ]),
    ...p.schools.flatMap((s) => [
      is('school', s.school, (f) => f.kind === 'education' && f.organisation === s.school), is('degree', s.degree, (f) => f.kind === 'education' && f.organisation === s.school && f.title === s.degree),
      is('school dates', `${s.start} – ${s.end}`, (f) => f.kind === 'education' && f.organisation === s.school && f.start === s.start && f.end === s.end),
    ]),
    ...p.skills.flatMap((s) => s.keywords.map((k) => is('skill', k, (f) => f.kind === 'skill' && (isGrouped ? f.title === s.name && f.keywords.includes(k) : f.title === k)))),
    ...p.languages.map((l) => is('language', `${l.language} ${l.level}`, (f) => f.kind === 'language' && f.title === l.language && f.detail === l.level)),
    ...p.certificates.flatMap((c) => [is('certificate', c.name, (f) => f.kind === 'certificate' && f.title === c.name), is('certificate date', c.date, (f) => f.kind === 'certificate' && f.title === c.name && f.start === c.date)]),
  ];
}

/** RenderCV's example: what its YAML names must come out of its PDF. */
async function capturedFields(data: string, files: ResumeFiles, sabotage: string | null): Promise<Field[]> {
  const yaml = await readFile(path.join(data, 'rendercv_ClassicTheme.yaml'), 'utf8');
  const facts = await factsOf(files, 'rendercv.pdf', await readFile(path.join(data, 'rendercv_ClassicTheme.pdf')), sabotage);
  const cv = yaml.slice(0, yaml.search(/^design:/mu) === -1 ? undefined : yaml.search(/^design:/mu));
  const values = (key: string) => Array.from(cv.matchAll(new RegExp(`^ +(?:- )?${key}: (.+)$`, 'gmu')), (m) => unquoted(m[1] ?? ''));
  const bullets = cv.slice(0, cv.search(/^ {4}publications:/mu)).split(/highlights:\n/u).slice(1).flatMap((part) => Array.from((/^(?: {10}- .+\n?)+/u.exec(part)?.[0] ?? '').matchAll(/- (.+)/gu), (m) => unquoted(m[1] ?? '')));
  const squeezed = (text: string) => text.replace(/[’']/gu, "'").replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const all = facts.map((f) => squeezed(f.text));
  const field = (name: string, wanted: string, found: boolean): Field => ({ form: 'captured pdf', person: 'RenderCV', field: name, wanted, found });
  return [
    field('name', 'John Doe', facts.some((f) => f.kind === 'name' && f.text === 'John Doe')), field('email', 'john.doe@email.com', facts.some((f) => f.title === 'email')),
    ...values('company').map((c) => field('employer', c, facts.some((f) => f.kind === 'employment' && f.organisation === c))),
    ...values('position').map((t) => field('title', t, facts.some((f) => f.kind === 'employment' && f.title === t))),
    ...values('institution').map((s) => field('school', s, facts.some((f) => f.kind === 'education' && f.organisation === s))),
    ...values('start_date').filter((d) => /^\d{4}/u.test(d)).map((d) => field('start', d, facts.some((f) => f.start === d))),
    ...values('end_date').filter((d) => /^\d{4}/u.test(d)).map((d) => field('end', d, facts.some((f) => f.end === d))),
    ...bullets.map((b) => field('bullet', b, all.some((text) => text === squeezed(b.replace(/\*\*|\*|\[([^\]]*)\]\([^)]*\)/gu, '$1'))))),
  ];
}

function unquoted(text: string): string {
  return text.trim().replace(/^(['"])(.*)\1$/u, '$2').replace(/''/gu, "'").replace(/\*\*|\[([^\]]*)\]\([^)]*\)/gu, '$1');
}
