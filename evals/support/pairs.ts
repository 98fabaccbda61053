import { compareSketches, type Comparison } from '#domain/dedupe/compare.ts';
import { mergeSentence } from '#domain/dedupe/reasons.ts';
import { rules } from '#domain/dedupe/rules.ts';
import type { PostingSketch } from '#domain/dedupe/sketch.ts';

/** Two postings, and whether they are one opening. */
export interface LabelledPair {
  readonly kind: string;
  readonly same: boolean;
  readonly a: PostingSketch;
  readonly b: PostingSketch;
}

export interface PairRow {
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  readonly expected: boolean;
  readonly verdict: boolean;
  readonly rule: Comparison['rule'];
  readonly reasons: readonly string[];
}

/** Every pair with its verdict; `without` is a rule to leave out. */
export function judgePairs(pairs: readonly LabelledPair[], without: string | null): PairRow[] {
  const kept = rules.filter((rule) => rule.name !== without);
  return pairs.map(({ kind, same, a, b }) => {
    const { same: verdict, rule, reasons } = compareSketches(a, b, kept);
    return { kind, a: describe(a), b: describe(b), expected: same, verdict, rule, reasons: reasons.map(mergeSentence) };
  });
}

/** F1, precision and recall of "one opening", and the counts behind them. */
export function figuresOf(rows: readonly PairRow[]): Record<'f1' | 'precision' | 'recall' | 'pairs' | 'same' | 'found', number> {
  const same = rows.filter((row) => row.expected).length;
  const found = rows.filter((row) => row.verdict).length;
  const right = rows.filter((row) => row.expected && row.verdict).length;
  return { f1: (2 * right) / (same + found), precision: right / found, recall: right / same, pairs: rows.length, same, found };
}

/** Errors of each kind of pair, as one line. */
export function errorsByKind(rows: readonly PairRow[]): string {
  const kinds = [...new Set(rows.map((row) => row.kind))];
  return `wrong: ${kinds.map((kind) => `${kind} ${rows.filter((row) => row.kind === kind && row.verdict !== row.expected).length}/${rows.filter((row) => row.kind === kind).length}`).join(', ')}`;
}

function describe(sketch: PostingSketch): string {
  return `${sketch.title} | ${sketch.employer} | ${sketch.places.map((p) => p.text).join('; ')} | ${sketch.identity}`;
}
