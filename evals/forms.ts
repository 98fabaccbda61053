import { isUtf8 } from 'node:buffer';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { driverFor } from '#adapters/browser/forms/index.ts';
import { treeFromHtml } from '#adapters/browser/page/static-page.ts';
import type { FormQuestion, FormSystem, QuestionKind } from '#domain/form/form-plan.ts';
import { defineProgram, type Program } from './support/program.ts';

const kindWords: Readonly<Record<QuestionKind, string>> = {
  text: 'text', long_text: 'long text', number: 'number', email: 'e-mail', phone: 'phone', url: 'url', date: 'date', file: 'file', yes_no: 'yes/no', one_of: 'one of', many_of: 'many of', consent: 'consent',
};
const fieldsSchema = z.array(z.object({ label: z.string(), kind: z.string(), required: z.boolean(), options: z.array(z.string()) }));
type Field = z.infer<typeof fieldsSchema>[number];

interface ReadPage {
  readonly page: string;
  readonly fields: readonly Field[];
  /** The answers beside the page (`name.json`); null where there are none. */
  readonly expected: readonly Field[] | null;
}

const measured = (targets: Parameters<typeof defineProgram>[0]['targets'], say?: (line: string) => void): Program => defineProgram({
  description: 'Saved pages of application forms read into plans: DIR/<system>/*.html, with the right answers in *.json beside them where known.',
  data: 'evals/forms-pages',
  targets,
  sabotages: ['labels', 'embedded_data'],
  work: async ({ data, sabotage, say: tell }) => {
    const pages = await readPages(data, sabotage);
    const known = pages.filter((p) => p.expected !== null);
    for (const { page, fields, expected } of known) for (const line of differencesOf(fields, expected ?? [])) tell(`${page}: ${line}`);
    const expected = known.reduce((sum, p) => sum + (p.expected ?? []).length, 0);
    const right = known.reduce((sum, p) => sum + rightFields(p.fields, p.expected ?? []), 0);
    const extra = known.reduce((sum, p) => sum + Math.max(0, p.fields.length - (p.expected ?? []).length), 0);
    return {
      figures: { ...(expected === 0 ? {} : { fields_right: right / (expected + extra) }), pages: pages.length, fields: pages.reduce((sum, p) => sum + p.fields.length, 0), unlabelled: pages.flatMap((p) => p.fields).filter((f) => f.label === '').length, pages_known: known.length },
      rows: pages.map(({ page, fields }) => ({ page, fields })),
    };
  },
}, say);

const program = measured({ fields_right: { atLeast: 0.98 }, pages: { atLeast: 1 }, unlabelled: { atMost: 0 } });
export const { description } = program;

/** `--json FILE` holds the plans alone: `[{page, fields: [{label, kind, required, options}]}]`. */
export async function run(args: string[]): Promise<number> {
  const at = args.indexOf('--json');
  const ended = await program.run(args);
  const file = at === -1 ? undefined : args[at + 1];
  if (ended === 2 || file === undefined) return ended;
  const { rows } = z.object({ rows: z.array(z.unknown()) }).parse(JSON.parse(await readFile(file, 'utf8')));
  await writeFile(file, `${JSON.stringify(rows, null, 1)}\n`);
  return ended;
}

async function readPages(folder: string, sabotage: string | null): Promise<ReadPage[]> {
  const systems = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  const pages = await Promise.all(systems.map(async (system) => {
    const names = (await readdir(path.join(folder, system))).filter((name) => /\.html?$/u.test(name)).sort();
    return Promise.all(names.map(async (name): Promise<ReadPage> => {
      const html = pageText(await readFile(path.join(folder, system, name)));
      const answers = await readFile(path.join(folder, system, name.replace(/\.html?$/u, '.json')), 'utf8').catch(() => null);
      return { page: `${system}/${name}`, fields: planOf(system, html, sabotage).map(fieldOf), expected: answers === null ? null : fieldsSchema.parse(JSON.parse(answers)) };
    }));
  }));
  return pages.flat();
}

/** A saved page as text: UTF-8, else in the encoding that it names, else in the one that browsers take for a page without. */
function pageText(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const [, named = 'windows-1252'] = /<meta[^>]+charset=["']?\s*([\w-]+)/iu.exec(bytes.toString('latin1', 0, 4096)) ?? [];
  return new TextDecoder(named).decode(bytes);
}

function planOf(system: string, html: string, sabotage: string | null): readonly FormQuestion[] {
  const page = treeFromHtml(sabotage === 'embedded_data' ? html.replaceAll('__remixContext', '').replaceAll('baseTemplate', '').replaceAll('__appData', '') : html);
  const known = systemNamed(system);
  const read = driverFor(known ?? 'generic').questions(page);
  const questions = read.length > 0 || known === undefined ? read : otherwise(page, known);
  return sabotage === 'labels' ? questions.map((q) => ({ ...q, label: q.id })) : questions;
}

const systems: readonly FormSystem[] = ['greenhouse', 'lever', 'ashby', 'workable', 'smartrecruiters', 'recruitee', 'teamtailor', 'personio', 'breezy', 'bamboohr', 'generic'];

/** The system whose pages a folder holds, however its name is written; undefined for any other. */
function systemNamed(folder: string): FormSystem | undefined {
  const name = folder.toLowerCase().replace(/[^a-z]/gu, '');
  if (name.includes('greenhouse') && /old|legacy|classic/u.test(name)) return 'greenhouse_old';
  return systems.find((system) => name.startsWith(system));
}

/** A folder of one system may hold its older form or a page of the employer's own. */
function otherwise(page: ReturnType<typeof treeFromHtml>, system: FormSystem): readonly FormQuestion[] {
  const old = system === 'greenhouse' ? driverFor('greenhouse_old').questions(page) : [];
  return old.length > 0 ? old : driverFor('generic').questions(page);
}

function fieldOf(question: FormQuestion): Field {
  return { label: question.label, kind: kindWords[question.kind], required: question.required, options: question.kind === 'consent' ? [] : question.options.map((o) => o.label) };
}

function rightFields(fields: readonly Field[], expected: readonly Field[]): number {
  const left = fields.map((f) => JSON.stringify(f));
  return expected.filter((field) => {
    const at = left.indexOf(JSON.stringify(field));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
}

function differencesOf(fields: readonly Field[], expected: readonly Field[]): readonly string[] {
  const read = new Set(fields.map((f) => JSON.stringify(f)));
  const wanted = new Set(expected.map((f) => JSON.stringify(f)));
  return [...expected.map((f) => JSON.stringify(f)).filter((f) => !read.has(f)).map((f) => `missing ${f}`), ...fields.map((f) => JSON.stringify(f)).filter((f) => !wanted.has(f)).map((f) => `read    ${f}`)];
}
