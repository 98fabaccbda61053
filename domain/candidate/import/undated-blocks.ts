import type { Block, EntryKind } from './entry.ts';
import { isHeadLine } from './entry-heads.ts';
import { entryLabelled } from './labels.ts';
import type { TextLine } from './text-lines.ts';
import { soundsLikeDegree, soundsLikeSchool } from './work-words.ts';

/** No dates anywhere: plain lines open entries where list items stand between them, or where each sounds like one. */
export function undatedBlocks(lines: readonly TextLine[], kind: EntryKind): { readonly before: readonly TextLine[]; readonly blocks: readonly Block[] } {
  const opens = (line: TextLine, n: number): boolean => {
    const before = lines[n - 1];
    if (n === 0) return true;
    if (kind === 'education') return !line.isListItem && entryLabelled(line.text) === null && !(before !== undefined && !line.isAfterGap && isOther(before, line));
    return !line.isListItem && isHeadLine(line, kind) && (before?.isListItem === true || line.isAfterGap);
  };
  const starts = lines.flatMap((line, n) => (opens(line, n) ? [n] : []));
  const blocks = starts.map((start, n) => {
    const [first, second] = lines.slice(start, starts[n + 1]);
    const length = kind === 'education' && first !== undefined && second !== undefined && isOther(first, second) ? 2 : 1;
    return { head: lines.slice(start, start + length), labels: {}, body: lines.slice(start + length, starts[n + 1]) };
  });
  return { before: [], blocks };
}

/** A degree and its school on two lines. */
function isOther(first: TextLine, second: TextLine): boolean {
  const [a, b] = [first, second].map(({ text }) => ({ degree: soundsLikeDegree(text), school: soundsLikeSchool(text) }));
  return !second.isListItem && a !== undefined && b !== undefined && ((a.degree && !a.school && b.school && !b.degree) || (a.school && !a.degree && b.degree && !b.school));
}
