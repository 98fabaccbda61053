import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import { postingOf } from './support/advert.ts';
import { errorsByKind, figuresOf, judgePairs } from './support/pairs.ts';
import { defineProgram, sharedBenchmarks } from './support/program.ts';

const advert = z.object({ title: z.string(), company: z.string(), location: z.string(), text: z.string() });
const pairs = z.array(z.object({ kind: z.string(), label: z.union([z.literal(0), z.literal(1)]), a: advert, b: advert }));

/** Advertisements of which nothing but the words is known, so that no id can help. */
export const { description, run } = defineProgram({
  description: 'Are two advertisements one opening? Synthetic pairs, by their words alone.',
  data: sharedBenchmarks,
  targets: { f1: { atLeast: 0.97 }, precision: { atLeast: 0.99 }, pairs: { atLeast: 100 } },
  sabotages: ['company', 'level', 'place'],
  work: async ({ data, sabotage, say }) => {
    const read = pairs.parse(JSON.parse(await readFile(path.join(data, 'dedupe-synthetic', 'pairs.json'), 'utf8')));
    const sketch = (words: z.infer<typeof advert>, externalId: string) => sketchOf(postingOf({ ...words, source: 'manual', tenant: 'manual', externalId, url: '', publishedAt: '' }));
    const labelled = read.map(({ kind, label, a, b }, i) => ({ kind, same: label === 1, a: sketch(a, `${i}a`), b: sketch(b, `${i}b`) }));
    const rows = judgePairs(labelled, sabotage);
    say(errorsByKind(rows));
    return { figures: figuresOf(rows), rows };
  },
});
