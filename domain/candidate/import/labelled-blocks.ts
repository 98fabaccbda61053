import type { Block } from './entry.ts';
import { columnLabels, entryLabelled, type EntryLabel } from './labels.ts';
import type { TextLine } from './text-lines.ts';

/** Rows of a table below the names of its columns, or beside them ("Period | 2019 – 2021"), as lines with labels. */
export function labelledRows(given: readonly TextLine[]): TextLine[] {
  const labelled = given.map((line) => (isNamed(line) ? { ...line, text: line.text.replace(' | ', ': ') } : line));
  const lines = isLabelled(labelled) ? labelled.map((line, n) => (entryLabelled(line.text) === null ? given[n] ?? line : line)) : given;
  let columns: readonly (EntryLabel | null)[] | null = null;
  return lines.flatMap((line) => {
    const names = line.isListItem ? null : columnLabels(line.text);
    if (names !== null) {
      columns = names;
      return [];
    }
    const cells = line.text.split(' | ');
    if (columns === null || line.isListItem || cells.length !== columns.length) return [line];
    const named = columns;
    // What no label says is told of the entry that the others make.
    const isTold = (n: number): boolean => named[n] === 'told' || named[n] === null;
    const isEmpty = (cell: string): boolean => !/[\p{L}\p{N}]/u.test(cell);
    return [...cells.flatMap((cell, n): TextLine[] => (isTold(n) || isEmpty(cell) ? [] : [{ ...line, text: `${named[n]}: ${cell}` }])), ...cells.flatMap((cell, n): TextLine[] => (isTold(n) && !isEmpty(cell) ? [{ ...line, text: cell, isListItem: true }] : []))];
  });
}

/** A row of two cells, the first of which is a label by its name. */
function isNamed({ text }: TextLine): boolean {
  const [, name] = /^([^|:]+) \| [^|]+$/u.exec(text) ?? [];
  return name !== undefined && entryLabelled(`${name}:`) !== null;
}

const opening: ReadonlySet<EntryLabel> = new Set(['title', 'organisation', 'dates']);

/** Whether the section's entries are told by labels: two kinds of them at least, or one beside dates. */
export function isLabelled(lines: readonly TextLine[]): boolean {
  const labels = lines.filter((line) => !line.isListItem).map((line) => entryLabelled(line.text)?.label).filter((label) => label !== undefined && opening.has(label));
  return new Set(labels).size >= 2;
}

/** Entries by their labels; `before` is what stands over the first. */
export function labelledBlocks(lines: readonly TextLine[]): { readonly before: readonly TextLine[]; readonly blocks: readonly Block[] } {
  const before: TextLine[] = [];
  const blocks: { head: TextLine[]; labels: Partial<Record<EntryLabel, string>>; body: TextLine[] }[] = [];
  let isOpen = false;
  for (const [n, line] of lines.entries()) {
    const said = entryLabelled(line.text);
    // "1. Organization: Hill" over "Designation: Clerk"
    const next = entryLabelled(lines[n + 1]?.text ?? '')?.label;
    const isNumbered = said !== null && opening.has(said.label) && lines[n + 1]?.isListItem === false && next !== undefined && opening.has(next) && next !== said.label;
    const last = blocks.at(-1);
    if (said === null || said.label === 'told' || said.label === 'terms' || said.label === 'statement' || (line.isListItem && said.label !== 'title' && !isNumbered)) {
      // A line without a label over its label is the head of the entry.
      (last === undefined ? before : last.body).push(line);
      isOpen &&= said !== null;
    } else if (last !== undefined && last.labels[said.label] === undefined && (isOpen || !opening.has(said.label))) {
      last.head.push(line);
      last.labels[said.label] = said.value;
    } else {
      blocks.push({ head: [line], labels: { [said.label]: said.value }, body: [] });
      isOpen = true;
    }
  }
  return { before, blocks };
}
