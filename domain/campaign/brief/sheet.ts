import type { BriefTopic } from './topics.ts';
import { tokensOf, type Token } from '#domain/text/words.ts';

/** Words of a brief that were read as one thing. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly topic: BriefTopic | 'glue';
  /** What went into the plan, as it is shown there. */
  readonly says: readonly string[];
}

/** A brief while it is read: every word belongs to one claim at most, and whoever comes first keeps it. */
export class Sheet {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly claims: Claim[] = [];

  constructor(text: string) {
    this.text = text;
    this.tokens = tokensOf(text);
  }

  /** Words within a range. */
  within(start: number, end: number): readonly Token[] {
    return this.tokens.filter((token) => token.start >= start && token.end <= end);
  }

  isFree(token: Token): boolean {
    return !this.claims.some((claim) => token.start < claim.end && token.end > claim.start);
  }

  /** Takes the words of a range; false where one of them is taken, or none is there. */
  claim(start: number, end: number, topic: Claim['topic'], says: readonly string[] = []): boolean {
    const tokens = this.within(start, end);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first === undefined || last === undefined || !tokens.every((token) => this.isFree(token))) return false;
    // Marks at the edges ("≥ 80,000 €") belong to it, white space does not.
    const [before, after] = [/^\s*/u.exec(this.text.slice(start, end))?.[0].length ?? 0, /\s*$/u.exec(this.text.slice(start, end))?.[0].length ?? 0];
    this.claims.push({ start: start + before, end: end - after, topic, says });
    return true;
  }

  /** Runs of free words within a range, in order: nothing taken stands between the words of one. */
  freeRuns(start: number, end: number): Token[][] {
    const runs: Token[][] = [];
    let open = false;
    for (const token of this.within(start, end)) {
      const free = this.isFree(token);
      if (free && open) runs.at(-1)?.push(token);
      else if (free) runs.push([token]);
      open = free;
    }
    return runs;
  }

  /** The text of a run of words as it stands. */
  wordsOf(run: readonly Token[]): string {
    return this.text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
  }
}

/** Every place where whole words match, whatever letters stand in them; `\b` knows ASCII letters only. */
export function matchesOf(pattern: string, text: string): RegExpExecArray[] {
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'))];
}
