import { skillNamed } from '#domain/text/skills.ts';
import { chunksOf, type Chunk } from './chunks.ts';
import type { Clause } from './clauses.ts';
import { namesRole } from './role-words.ts';
import type { Sheet } from './sheet.ts';

/** The job behind the name of its field, so that "platform engineering" finds platform engineers. */
const persons: Readonly<Record<string, string>> = { engineering: 'engineer', development: 'developer', programming: 'programmer', entwicklung: 'Entwickler', nursing: 'nurse', accounting: 'accountant', testing: 'tester', buchhaltung: 'Buchhalter', beratung: 'Berater', pflege: 'Pfleger' };
const leadIns = new Set(['as', 'als', 'for', 'suche', 'suchen', 'nach', 'position', 'role', 'roles', 'jobs', 'job', 'stelle', 'stellen']);
const articles = new Set(['a', 'an', 'the', 'eine', 'einen', 'einer', 'ein', 'in', 'of', 'von']);

/** Titles of work: words around the name of a job, and what "as" or "ich suche" leads to. */
export function readTitles(sheet: Sheet, clauses: readonly Clause[]): string[] {
  const titles: string[] = [];
  for (const clause of clauses.filter(({ mood }) => mood === 'plain')) {
    const chunks = chunksOf(sheet, clause.start, clause.notFrom);
    for (const [at, chunk] of chunks.entries()) {
      const title = titleOf(sheet, chunk, chunks[at + 1] ?? null, titles.length === 0);
      if (title === null) continue;
      sheet.claim(chunk.start, chunk.end, 'titles', [title]);
      if (!titles.includes(title)) titles.push(title);
    }
  }
  return titles;
}

function titleOf(sheet: Sheet, chunk: Chunk, next: Chunk | null, first: boolean): string | null {
  if (chunk.tokens.length > 6) return null;
  const words = sheet.wordsOf(chunk.tokens);
  if (chunk.tokens.some(({ word }) => namesRole(word))) return personOf(chunk.tokens.length === 1 ? `${levelBefore(sheet, chunk)}${words}` : words);
  // "Platform or reliability engineer" is both of them.
  const last = next?.tokens.at(-1);
  if (chunk.joint !== null && next !== null && last !== undefined && next.tokens.length > 1 && chunk.tokens.length <= 2 && namesRole(last.word)) return personOf(`${words} ${sheet.wordsOf([last])}`);
  const lead = chunk.after.findLast((word) => !articles.has(word));
  return first && lead !== undefined && leadIns.has(lead) && skillNamed(words) === null && chunk.tokens.length <= 4 ? words : null;
}

/** "Staff engineer" says more than "engineer": the level before a title of one word belongs to it. */
function levelBefore(sheet: Sheet, { start }: Chunk): string {
  const level = sheet.claims.find(({ topic, end }) => topic === 'levels' && /^\s+$/u.test(sheet.text.slice(end, start)));
  return level === undefined ? '' : `${sheet.text.slice(level.start, level.end)} `;
}

function personOf(words: string): string {
  return words.replace(/\p{L}+$/u, (word) => persons[word.toLowerCase()] ?? word);
}
