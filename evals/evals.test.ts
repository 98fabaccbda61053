import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as dedupeReal from './dedupe-real.ts';
import * as dedupe from './dedupe.ts';
import * as match from './match.ts';
import { dataFolder } from './support/folder.ts';

const crafts = ['Grid Planner', 'Meter Technician', 'Payroll Clerk', 'Route Planner', 'Night Nurse', 'Bridge Welder', 'Crane Operator', 'Soil Chemist', 'Tax Auditor', 'Choir Teacher'];
const towns = ['Berlin, Germany', 'Austin, TX', 'London, UK'];

/** Ten crafts in three towns: a copy with a marker in its title, another level, another town, another employer. */
function syntheticPairs() {
  return crafts.flatMap((craft) => towns.flatMap((location, i) => {
    const text = `The ${craft} keeps the ${craft} desk. ${crafts.map((other) => `On some days the ${craft} helps the ${other} with the rota of week ${other.length}.`).join(' ')}`;
    const a = { title: craft, company: 'Harrow & Pike', location, text };
    return [
      { kind: 'copy', label: 1, a, b: { ...a, title: `${craft} (m/w/d)`, company: 'Harrow & Pike GmbH', text: `<p>${text}</p><p>Apply soon.</p>` } },
      { kind: 'level', label: 0, a, b: { ...a, title: `Senior ${craft}` } },
      { kind: 'place', label: 0, a, b: { ...a, location: towns[(i + 1) % 3] } },
      { kind: 'company', label: 0, a, b: { ...a, company: 'Lumen Grid' } },
    ];
  }));
}

function realGroups() {
  const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const record = (dataset: string, title: string, n: number) => ({ dataset, title, company: 'harrowpike', location: 'Berlin', url: `https://jobs.ashbyhq.com/harrowpike/${uuid(n)}`, published_at: '' });
  const same = Array.from({ length: 60 }, (_, n) => ({ ats: 'ashby', id: uuid(n), records: [record('one', crafts[n % 10]!, n), record('two', `${crafts[n % 10]} renamed`, n)] }));
  const different = crafts.map((title, n) => ({ company: 'harrowpike', title, postings: [{ id: uuid(100 + n), location: 'Berlin' }, { id: uuid(200 + n), location: 'Berlin' }] }));
  return { 'dedupe-real/same_ats_id_groups.json': JSON.stringify(same), 'dedupe-real/same_title_different_id_groups.json': JSON.stringify(different) };
}

function jobRows() {
  return crafts.flatMap((craft) => crafts.map((other) => ({
    'Job-Description': `## Job title\n${craft}\n\n## Required Skills\n- Keeping the rota\n- ${other}s and their tools\n\n## Required Experience\n- 4 years as a ${craft}\n`,
    'Resume-matched': `Ada Sample\nada@example.com\n\n## Skills\n- Keeping the rota\n- ${other} tools\n\n## Experience\n${craft} (2017 - 2022)\n`,
    'Resume-unmatched': `Ada Sample\nada@example.com\n\n## Skills\n- ${other} tools\n\n## Experience\n${craft} (2017 - 2022)\n`,
  }))).map((row) => JSON.stringify(row)).join('\n');
}

describe('eval dedupe', () => {
  test('holds on clear pairs, and misses its target without one of its guards', async () => {
    const folder = await dataFolder({ 'dedupe-synthetic/pairs.json': JSON.stringify(syntheticPairs()) });
    expect(await dedupe.run(['--data', folder])).toBe(0);
    for (const guard of ['level', 'place', 'company']) expect(await dedupe.run(['--data', folder, '--sabotage', guard])).toBe(1);
  });

  test('writes every pair with its verdict and reason', async () => {
    const folder = await dataFolder({ 'dedupe-synthetic/pairs.json': JSON.stringify(syntheticPairs()) });
    await dedupe.run(['--data', folder, '--json', path.join(folder, 'out.json')]);
    const { rows }: { rows: { verdict: boolean; reasons: string[] }[] } = JSON.parse(await readFile(path.join(folder, 'out.json'), 'utf8'));
    expect(rows).toHaveLength(120);
    expect(rows.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });
});

test('eval dedupe-real holds by ids and misses its target without them', async () => {
  const folder = await dataFolder(realGroups());
  expect(await dedupeReal.run(['--data', folder])).toBe(0);
  expect(await dedupeReal.run(['--data', folder, '--sabotage', 'identity'])).toBe(1);
});

test('eval match holds on clear rows and misses its target without the skills', async () => {
  const folder = await dataFolder({ 'person-job/rjdb_rows.jsonl': jobRows() });
  expect(await match.run(['--data', folder])).toBe(0);
  expect(await match.run(['--data', folder, '--sabotage', 'skills'])).toBe(1);
});
