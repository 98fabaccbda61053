import { datesIn } from './date-words.ts';
import { datesOf, entryParts, lengthOfTime, type EntryKind } from './entry-line.ts';
import { columnLabels, entryLabelled, type EntryLabel } from './labels.ts';
import type { TextLine } from './text-lines.ts';
import { isProse } from './unwrapped-lines.ts';
import { isPlaceName, organisationScore, soundsLikeDegree, soundsLikeSchool, soundsLikeWork } from './work-words.ts';

/** An entry of a section: the lines that say what it is, in reading order, and those told of it. */
export interface Block {
  readonly head: readonly TextLine[];
  readonly labels: Readonly<Partial<Record<EntryLabel, string>>>;
  readonly body: readonly TextLine[];
}

/** The most lines a head has over or under its dates. */
const mostHeadLines = 3;

/**
 * The entries of a section. Dates mark an entry; how many lines stand over the first one's dates is how many stand
 * over the others', for a résumé sets its entries alike. Lines with labels ("Employer: …") open and fill entries too.
 */
export function blocksOf(section: readonly TextLine[], kind: EntryKind): { readonly before: readonly TextLine[]; readonly blocks: readonly Block[] } {
  const lines = labelledRows(section).filter((line) => !isLengthAlone(line.text));
  if (isLabelled(lines)) return labelledBlocks(lines);
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

/** "4 years 3 months" alone sums up what stands below it. */
const isLengthAlone = (text: string): boolean => lengthOfTime.test(text) && text.replace(lengthOfTime, '').trim() === '';

/** Rows of a table below the names of its columns, or beside them ("Period | 2019 – 2021"), as lines with labels. */
function labelledRows(given: readonly TextLine[]): TextLine[] {
  const labelled = given.map((line) => (/^[^|:]+ \| [^|]+$/u.test(line.text) ? { ...line, text: line.text.replace(' | ', ': ') } : line));
  const lines = isLabelled(labelled) ? labelled.map((line, n) => (entryLabelled(line.text) === null ? given[n] ?? line : line)) : given;
  let columns: readonly (EntryLabel | null)[] | null = null;
  return lines.flatMap((line) => {
    const named = line.isListItem ? null : columnLabels(line.text);
    if (named !== null) {
      columns = named;
      return [];
    }
    const cells = line.text.split(' | ');
    if (columns === null || line.isListItem || cells.length !== columns.length) return [line];
    return cells.map((cell, n): TextLine => (columns?.[n] === 'told' ? { ...line, text: cell, isListItem: true } : { ...line, text: `${columns?.[n] ?? 'statement'}: ${cell}` }));
  });
}

const opening: ReadonlySet<EntryLabel> = new Set(['title', 'organisation', 'dates']);

/** Whether the section's entries are told by labels: two kinds of them at least, or one beside dates. */
function isLabelled(lines: readonly TextLine[]): boolean {
  const labels = lines.filter((line) => !line.isListItem).map((line) => entryLabelled(line.text)?.label).filter((label) => label !== undefined && opening.has(label));
  return new Set(labels).size >= 2;
}

function labelledBlocks(lines: readonly TextLine[]): { readonly before: readonly TextLine[]; readonly blocks: readonly Block[] } {
  const before: TextLine[] = [];
  const blocks: { head: TextLine[]; labels: Partial<Record<EntryLabel, string>>; body: TextLine[] }[] = [];
  let isOpen = false;
  for (const line of lines) {
    const said = entryLabelled(line.text);
    const last = blocks.at(-1);
    if (said === null || said.label === 'told' || said.label === 'statement' || (line.isListItem && said.label !== 'title')) {
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

/** Lines whose dates mark an entry. */
function anchorsOf(lines: readonly TextLine[], kind: EntryKind): number[] {
  const dated = lines.flatMap((line, n) => (isDated(line, kind) ? [n] : []));
  const clean = dated.filter((n) => isClean(lines[n]));
  const plain = clean.filter((n) => lines[n]?.isListItem === false);
  // Where plain lines mark the entries, dates in list items and sentences are told of them.
  return plain.length > 0 && (dated[0] === plain[0] || plain.length > 1) ? plain : clean.length > 0 && clean[0] === dated[0] && kind !== 'employment' ? clean : dated;
}

function isDated(line: TextLine, kind: EntryKind): boolean {
  const { from, to, isSpan, before, after } = datesOf(line.text);
  if (from === null && to === null || entryLabelled(line.text)?.label === 'title') return false;
  if (isSpan) return true;
  if (kind !== 'employment' && kind !== 'volunteering') return !line.isListItem || kind === 'education' ? isShort(line.text) : false;
  const isAlone = before === '' && (after === '' || isPlaceName(after));
  // "2016 | Visiting Researcher, Hill Survey"
  const isFirst = before === '' && /^[^\p{L}]*\d{4}\s*(?:\||:|[–—-]\s)/u.test(line.text) && soundsLikeWork(after.split(/[,|]/u)[0] ?? '');
  return isShort(line.text) && !line.isListItem && (isAlone || isFirst || isHead(line.text));
}

const isShort = (text: string): boolean => text.length <= 140 && !/[.!?;]\s+\p{L}/u.test(text.replace(/\b\p{L}{1,4}\.\s/gu, ''));

/** "Analyst Intern, Quayside Insurance (2018)": short, in parts, and no sentence, so that one date makes it an entry. */
function isHead(text: string): boolean {
  const { before } = datesOf(text);
  if (!/\d{4}\)?(?:\s*\|.*)?$/u.test(text)) return false;
  return text.length <= 110 && /^\p{Lu}/u.test(text) && !/^(?:\p{L}+ed|led|built|ran|wrote|won)\b/iu.test(text) && (/(?: \| |, |\()[^|,(]*\d{4}/u.test(text) || /\s(?:at|bei|chez|[–—|-])\s|,\s+(?=\p{Lu})/u.test(before)) && soundsLikeWork(before);
}

/** A line with its dates at an edge, and no sentence told around them. */
function isClean(line: TextLine | undefined): boolean {
  if (line === undefined) return false;
  const { before, after } = datesOf(line.text);
  const words = `${before} ${after}`.trim();
  const isParted = /[):\]|–—-]\s*$/u.test(line.text.slice(0, line.text.length - after.length));
  if (before !== '' && after !== '' && !isParted && isProse(after)) return false;
  return !/[.!?]$/u.test(words) || !isProse(words);
}

/** Lines from `from` to before `to`; `over` is the line of an employer that stands higher, else the same as `from`. */
interface Head { readonly from: number; readonly to: number; readonly over: number }

function headsOf(lines: readonly TextLine[], anchors: readonly number[], kind: EntryKind): Head[] {
  const heads: Head[] = [];
  let over: number | null = null;
  let under = 0;
  let floor = 0;
  for (const [n, anchor] of anchors.entries()) {
    const next = anchors[n + 1] ?? lines.length;
    const from: number = anchor - linesOver(lines, anchor, floor, over ?? mostHeadLines, kind);
    over ??= anchor - from;
    const to = anchor + 1 + linesUnder(lines, { from, anchor, next, over, under }, kind);
    under = Math.max(under, to - anchor - 1);
    heads.push({ from, to, over: employerOver(lines, { from, to, floor }, kind) });
    floor = to;
  }
  return heads;
}

/** The line of an employer over a post that names none, perhaps with a sentence on the employer between; `from` where there is none. */
function employerOver(lines: readonly TextLine[], { from, to, floor }: { readonly from: number; readonly to: number; readonly floor: number }, kind: EntryKind): number {
  const { title, organisation } = entryParts(lines.slice(from, to).map((line) => line.text), kind);
  if (kind !== 'employment' || title === null || organisation !== null) return from;
  return [from - 1, from - 2].find((at) => at >= floor && isEmployerAlone(lines[at])) ?? from;
}

function isEmployerAlone(line: TextLine | undefined): boolean {
  if (line === undefined || line.isListItem || line.text.length > 70 || /[.!?:;]$/u.test(line.text.replace(/\b(?:Inc|Ltd|Corp|Co)\.$/u, ''))) return false;
  const [name = '', ...places] = line.text.split(/\s*[|,·–—]\s*/u).filter((piece) => piece !== '');
  return (organisationScore(name) >= 2 || /^[\p{Lu}\d\s&.'’-]{4,}$/u.test(name)) && !soundsLikeWork(name) && datesIn(line.text).length === 0 && places.every((place) => isPlaceName(place) || /^[A-Z]{2}$/u.test(place));
}

/** Lines right above the dates that are of the same head. */
function linesOver(lines: readonly TextLine[], anchor: number, floor: number, most: number, kind: EntryKind): number {
  const own = lines[anchor];
  let count = 0;
  while (count < most && anchor - count - 1 >= floor) {
    const line = lines[anchor - count - 1];
    const below = lines[anchor - count];
    if (line === undefined || own === undefined || !isHeadLine(line, kind)) break;
    if (below?.isAfterGap === true && (count > 0 || !isDateAlone(own))) break;
    count += 1;
  }
  // A line that names employer and title needs nothing over it.
  return count > 0 && own !== undefined && !isDateAlone(own) && isWhole([own], kind) ? 0 : count;
}

/** Lines right under the dates that the head still needs: the title under its employer, the school under its degree, the place. */
function linesUnder(lines: readonly TextLine[], { from, anchor, next, over, under }: { readonly from: number; readonly anchor: number; readonly next: number; readonly over: number; readonly under: number }, kind: EntryKind): number {
  let count = 0;
  while (count < mostHeadLines) {
    const at = anchor + 1 + count;
    const line = lines[at];
    if (line === undefined || at >= next - (over > 0 && next < lines.length ? 1 : 0) || (at >= next - over && next < lines.length && !isPlaceLine(line)) || !isHeadLine(line, kind) || (line.isAfterGap && count > 0)) break;
    const head = lines.slice(from, at);
    // Dates alone have degree and school on the lines below them.
    const isBelowDates = kind === 'education' && count < 2 && from === anchor && head.slice(0, 1).every(isDateAlone) && !line.isAfterGap && !isWhole(head, kind) && datesIn(line.text).length === 0;
    if (!isPlaceLine(line) && !isBelowDates && !isWanted(head, line, kind, under > count)) break;
    count += 1;
  }
  return count;
}

const isPlaceLine = ({ text }: TextLine): boolean => text.split(/,\s+|\s*[|·]\s*/u).every((part) => isPlaceName(part.replace(/^\p{L}+:\s*/u, '')) || /^[A-Z]{2}$/u.test(part)) || entryLabelled(text)?.label === 'place';

/** A line that may be of a head: short, no list item, and no running words. */
function isHeadLine(line: TextLine, kind: EntryKind): boolean {
  if (line.isListItem || line.text.length > 110 || entryLabelled(line.text)?.label !== undefined && entryLabelled(line.text)?.label !== 'place') return false;
  if (/[.!?:;]$/u.test(line.text) && !/\b(?:Inc|Ltd|Corp|Co|LLC|e\.V|\p{Lu})\.$/u.test(line.text)) return false;
  const pieces = line.text.split(/\s*[|,·–—]\s*/u);
  if (kind === 'education' && (soundsLikeDegree(line.text) || soundsLikeSchool(line.text))) return true;
  return !isProse(line.text) || pieces.some((piece) => piece.split(/\s+/u).length <= 6 && (soundsLikeWork(piece) || organisationScore(piece) >= 2));
}

const isDateAlone = (line: TextLine): boolean => {
  const { before, after } = datesOf(line.text);
  return before === '' && (after === '' || after.split(/,\s*/u).every(isPlaceName));
};

/** Whether a head of these lines lacks what the next one brings; `asBefore` where an earlier entry has as many lines under its dates. */
function isWanted(head: readonly TextLine[], line: TextLine, kind: EntryKind, asBefore: boolean): boolean {
  if (isWhole(head, kind) || datesIn(line.text).length > 0) return false;
  const { title, organisation } = entryParts(head.map((one) => one.text), kind);
  if (kind !== 'education') return title === null || organisation === null || soundsLikeWork(line.text);
  return soundsLikeDegree(line.text) || soundsLikeSchool(line.text) || (title !== null && organisation === null && (asBefore || isTrade(title) || organisationScore(line.text.split(',')[0] ?? '') >= 2));
}

/** A trade is learned at an employer, whatever that is called. */
const isTrade = (title: string): boolean => /^(?:(?:duale |betriebliche |kaufmännische )?(?:berufs)?ausbildung (?:zu|als)|(?:berufs)?lehre|umschulung|apprentice)/iu.test(title);

/** Whether these lines name both title and employer, or degree and school. */
function isWhole(head: readonly TextLine[], kind: EntryKind): boolean {
  const { title, organisation } = entryParts(head.map((line) => line.text), kind);
  return title !== null && organisation !== null && (kind === 'education' ? soundsLikeSchool(organisation) : soundsLikeWork(title));
}

/** No dates anywhere: plain lines open entries where list items stand between them, or where each sounds like one. */
function undatedBlocks(lines: readonly TextLine[], kind: EntryKind): { readonly before: readonly TextLine[]; readonly blocks: readonly Block[] } {
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
