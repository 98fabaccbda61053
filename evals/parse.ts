import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { createChromiumHost } from '#adapters/browser/chromium-host.ts';
import { createPdfRenderer } from '#adapters/browser/pdf.ts';
import { extractors } from './parse/extractors.ts';
import { parseRound } from './parse/round.ts';
import { defineProgram, sharedBenchmarks } from './support/program.ts';

const row = z.object({ 'Job-Description': z.string() });
const seed = 20_261_121;
const resumes = 200;

/** Ligatures and a second column, as careless templates have them. */
const careless = (html: string) => html.replace('</style>', 'article{display:flex;flex-direction:column-reverse}</style>');

export const { description, run } = defineProgram({
  description: 'Do programs that read résumés find every field of ours, in order? Tailored, in three templates, read by other programs.',
  data: sharedBenchmarks,
  targets: { found: { atLeast: 1 }, untagged: { atMost: 0 }, largest_bytes: { atMost: 1_000_000 }, files: { atLeast: resumes * 3 }, fields: { atLeast: 20_000 } },
  sabotages: ['order'],
  work: async ({ data, sabotage, say }) => {
    const lines = (await readFile(path.join(data, 'person-job/rjdb_rows.jsonl'), 'utf8')).split('\n').filter((line) => line.trim() !== '').slice(0, resumes);
    const postings = lines.map((line) => row.parse(JSON.parse(line))['Job-Description']);
    const { had, missing } = await extractors(true);
    for (const { name, why } of missing) say(`without ${name}: ${why}`);
    await using host = createChromiumHost({ report: () => {} });
    const round = await parseRound({ resumes, seed, postings, pdf: createPdfRenderer(host), extractors: had, spoil: sabotage === 'order' ? careless : (html) => html });
    const missed = round.rows.filter((one) => one.missed.length > 0);
    for (const one of missed.slice(0, 15)) say(`${one.extractor}, résumé ${one.resume} ${one.template}: ${one.missed.slice(0, 4).join(' | ')}`);
    const share = (of: readonly (typeof round.rows)[number][]) => 1 - of.reduce((sum, one) => sum + one.missed.length, 0) / Math.max(1, of.reduce((sum, one) => sum + one.fields, 0));
    const each = Object.fromEntries(had.map(({ name }) => [name, share(round.rows.filter((one) => one.extractor === name))]));
    return {
      figures: { found: Math.min(...Object.values(each)), ...each, files: round.files, fields: round.rows.reduce((sum, one) => sum + one.fields, 0), untagged: round.untagged, largest_bytes: round.largestBytes, seed },
      rows: round.rows,
    };
  },
});
