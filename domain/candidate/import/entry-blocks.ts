import type { Block, EntryKind } from './entry.ts';
import { anchorsOf } from './entry-anchors.ts';
import { datesOf, lengthOfTime } from './entry-dates.ts';
import { headsOf } from './entry-heads.ts';
import { entryLabelled } from './labels.ts';
import { isLabelled, labelledBlocks, labelledRows } from './labelled-blocks.ts';
import type { TextLine } from './text-lines.ts';
import { undatedBlocks } from './undated-blocks.ts';
import { soundsLikeDegree, soundsLikeWork } from './work-words.ts';

/**
 * The entries of a section. Dates mark an entry; how many lines stand over the first one's dates is how many stand
 * over the others', for a résumé sets its entries alike. Lines with labels ("Employer: …") open and fill entries too.
 */
export function blocksOf(section: readonly TextLine[], kind: EntryKind): { readonly before: readonly TextLine[]; readonly blocks: readonly Block[] } {
  const rows = labelledRows(section).filter((line) => !isLengthAlone(line.text));
  if (isLabelled(rows)) return labelledBlocks(rows);
  const lines = kind === 'employment' ? rows.map(titleBesideDates) : rows;
  const anchors = anchorsOf(lines, kind);
  if (anchors.length === 0) return undatedBlocks(lines, kind);
  const heads = headsOf(lines, anchors, kind);
  const intro = lines.slice(0, heads[0]?.over ?? 0);
  // What stands over the first dates and sounds like an entry is one without dates that are read.
  const undated = intro.some((line) => soundsLikeWork(line.text) || soundsLikeDegree(line.text)) ? undatedBlocks(intro, kind).blocks : [];
  return {
    before: undated.length > 0 ? [] : intro,
    blocks: [...undated, ...heads.map(({ from, to, over }, n) => ({ head: [...lines.slice(over, Math.min(over + 1, from)), ...lines.slice(from, to)], labels: {}, body: [...lines.slice(over + 1, from), ...lines.slice(to, heads[n + 1]?.over)] }))],
  };
}

/** "Designation: Clerk" below the employer and its dates is the title, which the label only names. */
function titleBesideDates(line: TextLine, n: number, lines: readonly TextLine[]): TextLine {
  const said = line.isListItem ? null : entryLabelled(line.text);
  const isBeside = [lines[n - 1], lines[n + 1]].some((one) => one !== undefined && !one.isListItem && datesOf(one.text).isSpan);
  return said?.label === 'title' && said.value !== '' && isBeside ? { ...line, text: said.value } : line;
}

/** "4 years 3 months" alone sums up what stands below it. */
const isLengthAlone = (text: string): boolean => lengthOfTime.test(text) && text.replace(lengthOfTime, '').trim() === '';
