import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import type { Candidate } from '#domain/candidate/candidate.ts';
import { profileOf } from '#domain/match/profile.ts';
import { readPosting } from '#domain/match/reading.ts';
import { matchProfile } from '#domain/match/score.ts';
import type { Match } from '#domain/match/match.ts';
import { postingOf } from './support/advert.ts';
import { defineProgram, sharedBenchmarks } from './support/program.ts';

const row = z.object({ 'Job-Description': z.string(), 'Resume-matched': z.string(), 'Resume-unmatched': z.string() });
/** The rows' own present: their open employments end in the year in which they were written. */
const now = '2023-12-31T00:00:00Z';

export const { description, run } = defineProgram({
  description: 'Does the résumé written for a job score above the same résumé weakened? A tie counts as no.',
  data: sharedBenchmarks,
  targets: { above: { atLeast: 0.97 }, rows: { atLeast: 100 } },
  sabotages: ['skills', 'level'],
  work: async ({ data, sabotage }) => {
    const lines = (await readFile(path.join(data, 'person-job', 'rjdb_rows.jsonl'), 'utf8')).split('\n').filter((line) => line.trim() !== '');
    const jobs = lines.map((line) => row.parse(JSON.parse(line)));
    const started = performance.now();
    const judged = jobs.map((job, i) => {
      const reading = readPosting(jobPosting(job['Job-Description'], i));
      const scoreOf = (resume: string) => scoreWithout(matchProfile(profileOf(personOf(resume, i), now), reading), sabotage);
      return { row: i, title: reading.title, matched: scoreOf(job['Resume-matched']), weakened: scoreOf(job['Resume-unmatched']) };
    });
    const seconds = (performance.now() - started) / 1000;
    const rows = judged.map((one) => ({ ...one, above: one.matched > one.weakened }));
    const share = (kept: (one: (typeof rows)[number]) => boolean) => rows.filter(kept).length / rows.length;
    return {
      figures: { above: share((one) => one.above), ties: share((one) => one.matched === one.weakened), rows: rows.length, matches_per_second: Math.round((2 * rows.length) / seconds) },
      rows,
    };
  },
});

function jobPosting(text: string, i: number) {
  const title = /job title:?\**\s*\n+\s*(.+)/iu.exec(text)?.[1]?.trim() ?? '';
  return postingOf({ source: 'manual', tenant: 'manual', externalId: String(i), title, company: '', location: '', text, url: '', publishedAt: '' });
}

function personOf(resume: string, i: number): Candidate {
  let next = 0;
  const { facts } = factsFromText(resume, `row ${i}`, () => `f${String((next += 1)).padStart(3, '0')}`);
  return { id: String(i), kind: 'practice', facts, answers: [], files: [], preferences: { titles: [], must: [], never: [], places: [], workModes: [], salaryFloor: null, permits: [], languages: [] } };
}

function scoreWithout(match: Match, part: string | null): number {
  return match.parts.reduce((sum, one) => (one.part === part ? sum : sum + one.points), 0);
}
