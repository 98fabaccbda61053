import type { Posting } from '#domain/posting/posting.ts';
import { textLikeness } from '#domain/text/signature.ts';
import { titleLikeness } from '#domain/text/title.ts';
import type { MergeReason } from './reasons.ts';
import { rules, type Rule, type RuleName } from './rules.ts';
import { sketchOf, type PostingSketch } from './sketch.ts';

/** Whether two postings advertise one opening, and why. */
export interface Comparison {
  readonly same: boolean;
  /** 0 to 1, to order candidates by; not what decides. */
  readonly likeness: number;
  /** The rule that decided. */
  readonly rule: RuleName;
  /** What was found, the deciding reason last. */
  readonly reasons: readonly MergeReason[];
}

/**
 * Compares two postings by their sketches. Ids decide first; then employer, level, language, place, title, pay and
 * text, each of which may rule the pair out. Symmetric. `by` is the rules to go by, all of them but in evals.
 */
export function compareSketches(a: PostingSketch, b: PostingSketch, by: readonly Rule[] = rules): Comparison {
  const reasons: MergeReason[] = [];
  for (const { name, judge } of by) {
    const finding = judge(a, b);
    if (finding === null) continue;
    reasons.push(finding.reason);
    if (finding.decides !== null) return { same: finding.decides, likeness: likenessOf(a, b, name, finding.decides), rule: name, reasons };
  }
  return { same: true, likeness: likenessOf(a, b, 'text', true), rule: 'text', reasons };
}

/** As `compareSketches`, from the postings themselves. */
export function comparePostings(a: Posting, b: Posting): Comparison {
  return compareSketches(sketchOf(a), sketchOf(b));
}

function likenessOf(a: PostingSketch, b: PostingSketch, rule: RuleName, same: boolean): number {
  if (rule === 'identity' && same) return 1;
  const title = titleLikeness(a.titleParts.core, b.titleParts.core).likeness;
  return 0.4 * title + 0.6 * textLikeness(a.signature, b.signature).contained;
}
