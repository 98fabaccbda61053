import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { factsFromText } from '#domain/candidate/import-text.ts';
import { checkText } from '#domain/gate/check-text.ts';
import type { RefusalKind } from '#domain/gate/verdict.ts';
import { plant, raiseSeniority, reword, roundNumber, swapEmployers, type Edited } from './fabrication/edits.ts';
import { addedKinds, drawLie } from './fabrication/lies.ts';
import { defineProgram, sharedBenchmarks } from './support/program.ts';
import { seededRandom, type Random } from './support/random.ts';

const planted = z.object({ source: z.number().int(), kind: z.string(), label: z.union([z.literal(0), z.literal(1)]), tailored: z.string(), planted: z.string() });
const person = z.object({ 'Resume-matched': z.string() });

interface Case {
  readonly set: 'given' | 'generated';
  readonly kind: string;
  readonly isLie: boolean;
  readonly source: string;
  readonly tailored: string;
  readonly done: string;
}

interface Judged extends Omit<Case, 'source' | 'tailored'> {
  readonly refused: boolean;
  readonly refusals: readonly string[];
  readonly milliseconds: number;
}

const seed = 20_261_121;
const perKind = 420;
const sabotages: Readonly<Record<string, readonly RefusalKind[]>> = { numbers: ['number'], dates: ['date'], words: ['no_fact_cited', 'skill', 'name', 'scope', 'scale', 'certificate', 'award', 'level', 'title', 'leadership', 'ownership', 'language'] };

/** Plants given with the benchmark, and more kinds planted by us into the same people's résumés. */
export const { description, run } = defineProgram({
  description: 'Does the gate find lies planted in tailored résumés, and leave truthful edits alone?',
  data: sharedBenchmarks,
  targets: {
    worst_misses: { atMost: 1 }, false_alarms: { atMost: 0.02 }, false_alarms_reworded: { atMost: 0.05 }, worst_recall_generated: { atLeast: 0.99 },
    ms_per_document: { atMost: 25 }, lies: { atLeast: 400 }, plants_of_rarest_kind: { atLeast: 400 }, truths: { atLeast: 250 },
  },
  sabotages: Object.keys(sabotages),
  work: async ({ data, sabotage, say }) => {
    const lines = async (file: string): Promise<unknown[]> => (await readFile(path.join(data, file), 'utf8')).split('\n').filter((l) => l.trim() !== '').map((l): unknown => JSON.parse(l));
    const people = (await lines('person-job/rjdb_rows.jsonl')).map((l) => person.parse(l)['Resume-matched']);
    const given = (await lines('fabrication/planted.jsonl')).map((l) => planted.parse(l)).map((p): Case => {
      const source = people[p.source];
      if (source === undefined) throw new Error(`planted.jsonl names row ${p.source}, and rjdb_rows.jsonl has only ${people.length}`);
      return { set: 'given', kind: p.kind, isLie: p.label === 1, source, tailored: p.tailored, done: p.planted };
    });
    const off = new Set<RefusalKind>(sabotage === null ? [] : sabotages[sabotage]);
    const rows = [...given, ...generatedCases(people)].map((c) => judge(c, off));
    const byKind = Map.groupBy(rows, (r) => `${r.set} ${r.kind}`);
    for (const [kind, judged] of byKind) say(`${kind}: ${judged.filter((r) => r.refused).length} of ${judged.length} refused${judged[0]?.isLie === true ? '' : ' (true)'}`);
    return { figures: figuresOf(rows), rows };
  },
});

function generatedCases(people: readonly string[]): Case[] {
  const random = seededRandom(seed);
  const cases: Case[] = [];
  const collect = (kind: string, isLie: boolean, make: (source: string) => { source: string; edited: Edited }) => {
    // A plant that the source has no place for is drawn again from the next person, until there are enough.
    for (let i = 0, made = 0; made < perKind && i < people.length * 4; i += 1) {
      const { source, edited } = make(people[i % people.length] ?? '');
      if (edited === null) continue;
      made += 1;
      cases.push({ set: 'generated', kind, isLie, source, tailored: edited.text, done: edited.done });
    }
  };
  for (const kind of addedKinds) collect(kind, true, (source) => ({ source, edited: lied(kind, source, random) }));
  collect('seniority', true, (source) => ({ source, edited: raiseSeniority(source, random) }));
  collect('employers_swapped', true, (source) => ({ source, edited: swapEmployers(source) }));
  collect('rounded_up', true, (source) => roundNumber(source, 'up', random));
  collect('rounded_down', false, (source) => roundNumber(source, 'down', random));
  collect('reworded', false, (source) => ({ source, edited: reword(source, random) }));
  return cases;
}

function lied(kind: string, source: string, random: Random): Edited {
  const lie = drawLie(kind, random);
  return lie === null ? null : plant(source, lie, random);
}

function judge(c: Case, off: ReadonlySet<RefusalKind>): Judged {
  let n = 0;
  const { facts } = factsFromText(c.source, 'resume.txt', () => `fact-${++n}`);
  const started = performance.now();
  const refusals = checkText(c.tailored, facts).refusals.filter((r) => !off.has(r.kind));
  const milliseconds = performance.now() - started;
  return { set: c.set, kind: c.kind, isLie: c.isLie, done: c.done, refused: refusals.length > 0, refusals: refusals.map((r) => `${r.kind}: ${r.words} | ${r.claim}`), milliseconds };
}

function figuresOf(rows: readonly Judged[]) {
  const lies = rows.filter((r) => r.isLie);
  const truths = rows.filter((r) => !r.isLie);
  const recalls = (set: Case['set']) => Array.from(Map.groupBy(lies.filter((r) => r.set === set), (r) => r.kind).values(), (list) => ({ misses: list.filter((r) => !r.refused).length, all: list.length }));
  const alarms = (list: readonly Judged[]) => (list.length === 0 ? 0 : list.filter((r) => r.refused).length / list.length);
  const given = recalls('given');
  const generated = recalls('generated');
  return {
    recall: lies.filter((r) => r.refused).length / Math.max(1, lies.length),
    worst_misses: Math.max(0, ...given.map((k) => k.misses)),
    worst_recall_generated: Math.min(1, ...generated.map((k) => 1 - k.misses / k.all)),
    false_alarms: alarms(truths.filter((r) => r.set === 'given')),
    false_alarms_reworded: alarms(truths.filter((r) => r.set === 'given' && r.kind.includes('reworded'))),
    false_alarms_generated: alarms(truths.filter((r) => r.set === 'generated')),
    ms_per_document: rows.reduce((sum, r) => sum + r.milliseconds, 0) / Math.max(1, rows.length),
    lies: lies.filter((r) => r.set === 'given').length, truths: truths.filter((r) => r.set === 'given').length,
    generated_kinds: generated.length, plants_of_rarest_kind: Math.min(...generated.map((k) => k.all)), seed,
  };
}
