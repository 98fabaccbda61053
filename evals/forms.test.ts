import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { measureFilling } from './fill.ts';
import { run } from './forms.ts';
import { formEmployers } from '#practice/employers/index.ts';
import { lumenGrid } from '#practice/employers/lumen-grid.ts';

test('eval forms holds on the pages beside it, and misses its target without labels or embedded data', async () => {
  expect(await run([])).toBe(0);
  expect(await run(['--sabotage', 'labels'])).toBe(1);
  expect(await run(['--sabotage', 'embedded_data'])).toBe(1);
});

test('eval forms writes the plans alone, in the words of the issue', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'eval-forms-')), 'plans.json');
  await run(['--json', file]);
  const pages = JSON.parse(await readFile(file, 'utf8')) as { page: string; fields: { label: string; kind: string; required: boolean; options: string[] }[] }[];
  expect(pages.find((p) => p.page === 'breezy/honeypot.html')?.fields.find((f) => f.label === 'Which language pair is your strongest?')).toEqual({ label: 'Which language pair is your strongest?', kind: 'one of', required: true, options: ['German to English', 'Portuguese to English'] });
});

test('eval forms knows a system however its folder is called, and reads a page in the encoding it names', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'eval-forms-'));
  const old = '<meta charset="iso-8859-1"><form id="application_form"><label for="n">Straße</label><input id="n" name="job_application[street]"><div><label>Resume</label><div class="attach-or-paste" data-field="resume"><button>Attach</button></div></div></form><form id="s3_upload_for_resume"><input type="file" id="resume_file"></form>';
  await mkdir(path.join(folder, 'Greenhouse-old'));
  await writeFile(path.join(folder, 'Greenhouse-old', 'page.html'), Buffer.from(old, 'latin1'));
  await run(['--data', folder, '--json', path.join(folder, 'plans.json')]);
  const [page] = JSON.parse(await readFile(path.join(folder, 'plans.json'), 'utf8')) as { fields: { label: string; kind: string }[] }[];
  expect(page?.fields.map(({ label, kind }) => [label, kind])).toEqual([['Straße', 'text'], ['Resume', 'file']]);
});

test('eval fill fills boxes that are numbered by their names, a scale and the rows of a part that repeats', async () => {
  const [framed] = formEmployers.filter(({ system }) => system === 'framed');
  if (framed === undefined) throw new Error('no practice employer has such a form');
  const { figures } = await measureFilling([{ ...framed, postings: framed.postings.slice(0, 1) }], null, () => {});
  expect([figures['fields_right'], figures['files_right'], figures['wrong_answers'], figures['forms']]).toEqual([1, 1, 0, 1]);
});

test('eval fill counts what a parser overwrites and what a missing read-back hides', async () => {
  const lever = [{ ...lumenGrid, postings: lumenGrid.postings.slice(0, 1) }];
  const whole = await measureFilling(lever, null, () => {});
  expect([whole.figures['fields_right'], whole.figures['files_right'], whole.figures['wrong_answers'], whole.figures['forms']]).toEqual([1, 1, 0, 1]);
  const overwritten = await measureFilling(lever, 'parser', () => {});
  expect(overwritten.figures['wrong_answers']).toBeGreaterThan(0);
  const unread = await measureFilling(lever, 'read_back', () => {});
  expect([unread.figures['fields_right'], unread.figures['files_right']]).toEqual([0, 0]);
});
