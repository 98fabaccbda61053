import { skillNamed, skillsIn, type SkillMention } from '#domain/text/skills.ts';
import { chunksOf, type Chunk } from './chunks.ts';
import type { Clause } from './clauses.ts';
import type { Sheet } from './sheet.ts';

export interface Wants {
  readonly must: readonly string[];
  readonly wish: readonly string[];
  readonly never: readonly string[];
  readonly avoid: readonly string[];
}

type Kind = keyof Wants;

/** Skills, and whatever else a "must", "preferred" or "no" stands beside. A skill without any of them is a must. */
export function readWants(sheet: Sheet, clauses: readonly Clause[], german: boolean): Wants {
  const found: Record<Kind, string[]> = { must: [], wish: [], never: [], avoid: [] };
  const put = (start: number, end: number, kind: Kind, words: string) => {
    if (!sheet.claim(start, end, kind, [words])) return;
    if (!found[kind].includes(words)) found[kind].push(words);
  };
  for (const clause of clauses) {
    const kind = clause.mood === 'wish' ? 'wish' : 'must';
    // "On-call agencies" are one unwanted thing, though on-call is a skill.
    for (const chunk of chunksOf(sheet, clause.notFrom, clause.end)) {
      if (/\d/u.test(sheet.text.slice(clause.notFrom, clause.end))) continue;
      const words = sheet.wordsOf(chunk.tokens);
      put(chunk.start, chunk.end, isEmployer(words, wordsBefore(sheet, clause, chunk), german) ? 'avoid' : 'never', words);
    }
    for (const group of skillGroups(sheet, { ...clause, end: clause.notFrom })) {
      const [start, end] = [group[0]?.start ?? 0, group.at(-1)?.end ?? 0];
      if (kind === 'must' && group.length > 1) put(start, end, kind, group.map(({ words }) => words).join(' or '));
      else for (const { start: from, end: to, words } of group) put(from, to, kind, words);
    }
    for (const chunk of clause.mood === 'plain' ? [] : chunksOf(sheet, clause.start, clause.notFrom)) put(chunk.start, chunk.end, kind, sheet.wordsOf(chunk.tokens));
  }
  return found;
}

/** All words of a clause before a chunk, folded; a clause that goes on a list has none of its own. */
function wordsBefore(sheet: Sheet, { start }: Clause, chunk: Chunk): string[] {
  return sheet.within(start, chunk.start).map(({ word }) => word);
}

/** Skills in order, those that "or" joins together. */
function skillGroups(sheet: Sheet, { start, end }: Pick<Clause, 'start' | 'end'>): SkillMention[][] {
  const mentions = skillsIn(sheet.text.slice(start, end)).filter(({ skill }) => skill.kind === 'hard')
    .map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start }))
    .filter((mention) => sheet.within(mention.start, mention.end).every((token) => sheet.isFree(token)));
  const groups: SkillMention[][] = [];
  for (const mention of mentions) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && /^\s*(?:or|oder|\/)\s*$/iu.test(sheet.text.slice(before.end, mention.start))) groups.at(-1)?.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

const atWords = new Set(['at', 'bei', 'beim', 'von', 'from', 'außer', 'ausser', 'except', 'avoid', 'avoiding']);

/** A name with a capital after "at" or "bei"; in English, where only names have one, also after "no". */
function isEmployer(words: string, after: readonly string[], german: boolean): boolean {
  if (!/^\p{Lu}/u.test(words) || skillNamed(words) !== null) return false;
  return after.slice(-4).some((word) => atWords.has(word)) || !german;
}
