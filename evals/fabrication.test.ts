import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run as runClaims } from './claims.ts';
import { run as runFabrication } from './fabrication.ts';

const resume = `## Personal Information
Name: Ada Quist
Email: ada@example.org

## Education
Bachelor's Degree in Physics

## Skills
- Python
- Terraform for cloud platforms

## Experience
- Platform Engineer, Northmill (2019 - 2023)
Ran twelve clusters and wrote services in Go for three product teams.
- Developer, Old Harbour (2015 - 2019)
Built reports and invoices in Python for the finance department.
`;
const job = '## Job title\nPlatform Engineer\n\n## Required Skills\n1. Terraform\n2. Services in Go\n';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fabrication-'));
  await Promise.all(['person-job', 'fabrication'].map((name) => mkdir(path.join(folder, name))));
  await writeFile(path.join(folder, 'person-job/rjdb_rows.jsonl'), `${JSON.stringify({ 'Job-Description': job, 'Resume-matched': resume })}\n`);
  const tailored = (kind: string, label: 0 | 1, text: string) => JSON.stringify({ source: 0, kind, label, tailored: text, planted: '' });
  await writeFile(path.join(folder, 'fabrication/planted.jsonl'), [
    tailored('metric', 1, resume.replace('Ran twelve', 'Ran ninety')), tailored('dates', 1, resume.replace('2015 - 2019', '2011 - 2019')),
    tailored('skill', 1, resume.replace('- Python', '- Python\n- Rust')), tailored('true_reworded', 0, resume.replace('Ran twelve', 'Operated 12')),
  ].join('\n'));
});
afterAll(() => rm(folder, { recursive: true }));

const figures = async (run: typeof runFabrication, ...more: string[]): Promise<Record<string, number>> => {
  const file = path.join(folder, 'out.json');
  await run(['--data', folder, '--json', file, ...more]);
  const read: unknown = JSON.parse(await readFile(file, 'utf8'));
  return (read as { figures: Record<string, number> }).figures;
};

describe('eval fabrication', () => {
  test('finds each lie and leaves the truth alone', async () => {
    const made = await figures(runFabrication);
    expect(made).toMatchObject({ worst_misses: 0, false_alarms: 0, lies: 3, truths: 1 });
    expect(made['recall']).toBeGreaterThan(0.95);
  });

  test.each(['numbers', 'dates', 'words'])('counts misses when the check of %s is off', async (sabotage) => {
    expect((await figures(runFabrication, '--sabotage', sabotage))['worst_misses']).toBe(1);
  });
});

describe('eval claims', () => {
  test('counts inventions that reach a bundle when there is no gate', async () => {
    const guarded = await figures(runClaims);
    const unguarded = await figures(runClaims, '--sabotage', 'gate');
    expect(guarded['unsupported']).toBe(0);
    expect(unguarded['unsupported']).toBeGreaterThan(500);
  });
});
