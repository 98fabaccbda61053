import type { Fact } from '#domain/candidate/fact.ts';
import type { Match } from '#domain/match/match.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { wordsOf } from '#domain/gate/words.ts';
import { relevanceTo, stemsOf } from './relevance.ts';

/** A requirement in the posting's own words with the fact that answers it best. */
export interface AnsweredRequirement {
  readonly words: string;
  readonly fact: Fact;
}

const tellable = new Set<Fact['kind']>(['achievement', 'statement', 'certificate', 'volunteering', 'skill']);
const longestQuote = 14;

/**
 * Requirements of the posting that a fact answers, best answered first; no fact and no requirement twice. The match's
 * reasons come first, then the posting's own lines. At most `limit`.
 */
export function answeredRequirements(facts: readonly Fact[], posting: Pick<Posting, 'title' | 'description'>, match: Pick<Match, 'parts'> | null, limit: number): AnsweredRequirement[] {
  const told = facts.filter((f) => tellable.has(f.kind) && f.title !== 'reference');
  const byId = new Map(facts.map((f) => [f.id, f]));
  const relevance = relevanceTo(posting, match);
  const squeezed = squeeze(posting.description);
  const reasons = (match?.parts ?? []).filter((p) => p.part === 'skills' || p.part === 'domain' || p.part === 'level').flatMap((p) => p.reasons).filter((r) => r.facts.length > 0);
  const lines = linesOf(posting.description);
  const asked = [
    ...reasons.map((r) => ({ words: lineAround(squeeze(r.words), lines), named: new Set(r.facts), bonus: 2 })),
    ...lines.map((words) => ({ words, named: new Set<string>(), bonus: 0 })),
  ].filter(({ words }) => words !== '' && squeezed.includes(words));
  const pairs = asked.flatMap(({ words, named, bonus }) => {
    const stems = stemsOf(words);
    return told.flatMap((fact) => {
      const belongs = named.has(fact.id) || (fact.of !== null && named.has(fact.of) && byId.has(fact.of));
      const shared = Array.from(stemsOf([fact.text, ...fact.keywords].join(' '))).filter((s) => stems.has(s)).length;
      const prose = fact.kind === 'achievement' ? 1.5 : fact.kind === 'skill' ? 0.4 : 1;
      const score = (shared * 2 + (belongs ? 2 + bonus : 0) + relevance(fact) * 0.1) * prose;
      return shared === 0 && !belongs ? [] : [{ words, fact, score }];
    });
  }).sort((a, b) => b.score - a.score || a.words.localeCompare(b.words) || a.fact.id.localeCompare(b.fact.id));
  const chosen: AnsweredRequirement[] = [];
  for (const { words, fact } of pairs) {
    if (chosen.length === limit) break;
    if (chosen.some((c) => c.fact.id === fact.id || c.words.includes(words) || words.includes(c.words))) continue;
    chosen.push({ words, fact });
  }
  return chosen;
}

const squeeze = (text: string): string => text.replace(/[*_`#>]+/gu, ' ').replace(/\s+/gu, ' ').trim();

/** Lines and sentences short enough to quote; a longer one is quoted up to its first comma or stop. */
function linesOf(description: string): string[] {
  return description.split(/\n|(?<=[.!?;:])\s/u).flatMap((line) => {
    const text = squeeze(line.replace(/^\s*(?:[-*•]|\d+\.)\s*/u, '')).replace(/[.;:,!?]+$/u, '');
    const short = wordsOf(text).length <= longestQuote ? text : (text.split(/[,;(–]/u)[0] ?? '').trim();
    const count = wordsOf(short).length;
    return count >= 2 && count <= longestQuote && !/https?:|@|[“”„"]/u.test(short) ? [short] : [];
  });
}

/** The line a reason's words stand in, where it can be quoted; a bare "Go" says less than its line. */
function lineAround(words: string, lines: readonly string[]): string {
  const whole = lines.find((line) => line.toLowerCase().includes(words.toLowerCase()));
  return whole ?? (wordsOf(words).length <= longestQuote && !/[“”„"]/u.test(words) ? words : '');
}
