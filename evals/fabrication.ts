import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { RefusalKind } from '#domain/gate/verdict.ts';
import { generatedCases, textCase, type Case, type CaseSet } from './fabrication/cases.ts';
import { defineProgram, sharedBenchmarks } from './support/program.ts';

const planted = z.object({ source: z.number().int(), kind: z.string(), label: z.union([z.literal(0), z.literal(1)]), tailored: z.string(), planted: z.string() });
const person = z.object({ 'Resume-matched': z.string(), 'Job-Description': z.string().default('') });

interface Judged extends Omit<Case, 'check'> {
  readonly refused: boolean;
  readonly refusals: readonly string[];
  readonly milliseconds: number;
}

const seed = 20_261_121;
const sabotages: Readonly<Record<string, readonly RefusalKind[]>> = { numbers: ['number'], dates: ['date'], words: ['no_fact_cited', 'skill', 'name', 'scope', 'scale', 'certificate', 'award', 'level', 'title', 'leadership', 'ownership', 'language'] };

/** Plants given with the benchmark, and more kinds planted by us into the same people's résumés. */
export const { description, run } = defineProgram({
  description: 'Does the gate find lies planted in tailored résumés, and leave truthful edits alone?',
  data: sharedBenchmarks,
  targets: {
    worst_misses: { atMost: 1 }, false_alarms: { atMost: 0.02 }, false_alarms_reworded: { atMost: 0.05 }, worst_recall_generated: { atLeast: 0.99 },
    false_alarms_generated: { atMost: 0.02 }, false_alarms_retold: { atMost: 0.05 }, ms_per_document: { atMost: 25 }, lies: { atLeast: 400 }, plants_of_rarest_kind: { atLeast: 400 }, truths: { atLeast: 250 },
  },
  sabotages: Object.keys(sabotages),
  work: async ({ data, sabotage, say }) => {
    const lines = async (file: string): Promise<unknown[]> => (await readFile(path.join(data, file), 'utf8')).split('\n').filter((l) => l.trim() !== '').map((l): unknown => JSON.parse(l));
    const people = (await lines('person-job/rjdb_rows.jsonl')).map((l) => person.parse(l)).map((p) => ({ resume: p['Resume-matched'], job: p['Job-Description'] }));
    const given = (await lines('fabrication/planted.jsonl')).map((l) => planted.parse(l)).map((p): Case => {
      const source = people[p.source];
      if (source === undefined) throw new Error(`planted.jsonl names row ${p.source}, and rjdb_rows.jsonl has only ${people.length}`);
      return textCase('given', p.kind, p.label === 1, source.resume, { text: p.tailored, done: p.planted });
    });
    const off = new Set<RefusalKind>(sabotage === null ? [] : sabotages[sabotage]);
    const rows: Judged[] = given.map((c) => judge(c, off));
    // Judged as they are made: tens of thousands of records need not be kept.
    for (const one of generatedCases(people, seed)) rows.push(judge(one, off));
    const byKind = Map.groupBy(rows, (r) => `${r.set} ${r.kind}${r.isLie ? '' : ' (true)'}`);
    for (const [kind, judged] of byKind) say(`${kind}: ${judged.filter((r) => r.refused).length} of ${judged.length} refused`);
    return { figures: figuresOf(rows), rows };
  },
});

function judge({ check, ...c }: Case, off: ReadonlySet<RefusalKind>): Judged {
  // Processor time: what else the machine does is no matter of the gate's.
  const started = process.cpuUsage();
  const refusals = check().filter((r) => !off.has(r.kind));
  const used = process.cpuUsage(started);
  const milliseconds = (used.user + used.system) / 1_000;
  return { ...c, refused: refusals.length > 0, refusals: refusals.map((r) => `${r.kind}: ${r.words} | ${r.claim}`), milliseconds };
}

function figuresOf(rows: readonly Judged[]) {
  const lies = rows.filter((r) => r.isLie);
  const truths = rows.filter((r) => !r.isLie);
  const recalls = (isOurs: boolean) => Array.from(Map.groupBy(lies.filter((r) => (r.set !== 'given') === isOurs), (r) => `${r.set} ${r.kind}`).values(), (list) => ({ misses: list.filter((r) => !r.refused).length, all: list.length }));
  const alarms = (list: readonly Judged[]) => (list.length === 0 ? 0 : list.filter((r) => r.refused).length / list.length);
  const alarmsOf = (...sets: readonly CaseSet[]) => alarms(truths.filter((r) => sets.includes(r.set)));
  const given = recalls(false);
  const generated = recalls(true);
  return {
    recall: lies.filter((r) => r.refused).length / Math.max(1, lies.length),
    worst_misses: Math.max(0, ...given.map((k) => k.misses)),
    worst_recall_generated: Math.min(1, ...generated.map((k) => 1 - k.misses / k.all)),
    false_alarms: alarmsOf('given'),
    false_alarms_reworded: alarms(truths.filter((r) => r.set === 'given' && r.kind.includes('reworded'))),
    false_alarms_generated: alarmsOf('generated', 'spoken'), false_alarms_retold: alarmsOf('retold', 'distorted'),
    ms_per_document: rows.reduce((sum, r) => sum + r.milliseconds, 0) / Math.max(1, rows.length),
    lies: lies.filter((r) => r.set === 'given').length, truths: truths.filter((r) => r.set === 'given').length,
    generated_kinds: generated.length, plants_of_rarest_kind: Math.min(...generated.map((k) => k.all)), seed,
  };
}
