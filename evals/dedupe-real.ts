import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import { companyKey } from '#domain/text/company.ts';
import { postingOf } from './support/advert.ts';
import { errorsByKind, figuresOf, judgePairs, type LabelledPair } from './support/pairs.ts';
import { defineProgram, sharedBenchmarks } from './support/program.ts';

const sameId = z.array(z.object({
  ats: z.string(), id: z.string(),
  records: z.array(z.object({ dataset: z.string(), title: z.string(), company: z.string(), location: z.string(), url: z.string(), published_at: z.string() })),
}));
const sameTitle = z.array(z.object({ company: z.string(), title: z.string(), postings: z.array(z.object({ id: z.string(), location: z.string() })) }));

/** Records of two data sets are known by their links alone: the ids must come out of the addresses. */
export const { description, run } = defineProgram({
  description: 'Are two postings one opening? Real records: one ATS id in two data sets, and one title under several ids.',
  data: sharedBenchmarks,
  targets: { f1: { atLeast: 0.94 }, precision: { atLeast: 0.98 }, pairs: { atLeast: 100 } },
  sabotages: ['identity'],
  work: async ({ data, sabotage, say }) => {
    const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(path.join(data, 'dedupe-real', name), 'utf8'));
    const groups = sameId.parse(await read('same_ats_id_groups.json'));
    const variants = sameTitle.parse(await read('same_title_different_id_groups.json'));
    const rows = judgePairs([...seenTwice(groups), ...otherVacancies(groups), ...underOtherIds(variants)], sabotage);
    say(errorsByKind(rows));
    return { figures: figuresOf(rows), rows };
  },
});

function recordSketch(record: z.infer<typeof sameId>[number]['records'][number], i: number) {
  const externalId = `${record.dataset}-${i}-${record.url}`;
  return sketchOf(postingOf({ source: 'manual', tenant: record.dataset, externalId, title: record.title, company: record.company, location: record.location, text: '', url: record.url, publishedAt: record.published_at }));
}

function seenTwice(groups: z.infer<typeof sameId>): LabelledPair[] {
  return groups.flatMap(({ records }) => pairsOf(records.map(recordSketch)).map(([a, b]) => ({ kind: 'same_id', same: true, a, b })));
}

/** Vacancies of one employer under different ids, whatever their titles: neighbours in the list are the likest. */
function otherVacancies(groups: z.infer<typeof sameId>): LabelledPair[] {
  return groups.slice(1).flatMap(({ id, records }, i) => {
    const [before, record] = [groups[i]?.records[0], records[0]];
    if (before === undefined || record === undefined || groups[i]?.id === id || companyKey(before.company) !== companyKey(record.company)) return [];
    return [{ kind: 'other_vacancy', same: false, a: recordSketch(before, 0), b: recordSketch(record, 1) }];
  });
}

/** The data names no ATS for these; an id in the shape of a UUID is Ashby's or Lever's, a number Greenhouse's. */
function underOtherIds(variants: z.infer<typeof sameTitle>): LabelledPair[] {
  return variants.flatMap(({ company, title, postings }) => {
    const sketches = postings.map(({ id, location }) => {
      const numbered = /^\d+$/u.test(id);
      const url = numbered ? `https://boards.greenhouse.io/${company}/jobs/${id}` : `https://jobs.ashbyhq.com/${company}/${id}`;
      return sketchOf(postingOf({ source: numbered ? 'greenhouse' : 'ashby', tenant: company, externalId: id, title, company, location, text: '', url, publishedAt: '' }));
    });
    return pairsOf(sketches).map(([a, b]) => ({ kind: 'same_title_other_id', same: false, a, b }));
  });
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}
