import { datesIn } from './date-words.ts';
import type { EntryKind } from './entry.ts';
import { datesOf } from './entry-dates.ts';
import { entryParts } from './entry-line.ts';
import { entryLabelled } from './labels.ts';
import type { TextLine } from './text-lines.ts';
import { isProse } from './unwrapped-lines.ts';
import { hasLegalForm, isPlaceName, organisationScore, roleScore, soundsLikeDegree, soundsLikeSchool, soundsLikeWork } from './work-words.ts';

/** The most lines a head has over or under its dates. */
const mostHeadLines = 3;

/** Lines from `from` to before `to`; `over` is the line of an employer that stands higher, else the same as `from`. */
export interface Head { readonly from: number; readonly to: number; readonly over: number }

/** The head of each entry whose dates stand at `anchors`. */
export function headsOf(lines: readonly TextLine[], anchors: readonly number[], kind: EntryKind): Head[] {
  const heads: Head[] = [];
  let over: number | null = null;
  let under = 0;
  let floor = 0;
  /** How far under the dates of an entry a place stood. */
  const places = new Set<number>();
  for (const [n, anchor] of anchors.entries()) {
    const next = anchors[n + 1] ?? lines.length;
    const from: number = anchor - linesOver(lines, anchor, floor, over ?? mostHeadLines, kind);
    over ??= anchor - from;
    const to = anchor + 1 + linesUnder(lines, { from, anchor, next, over, under, places }, kind);
    for (const [below, line] of lines.slice(anchor + 1, to).entries()) if (isPlaceLine(line)) places.add(below + 1);
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
function linesUnder(lines: readonly TextLine[], { from, anchor, next, over, under, places }: { readonly from: number; readonly anchor: number; readonly next: number; readonly over: number; readonly under: number; readonly places: ReadonlySet<number> }, kind: EntryKind): number {
  let count = 0;
  while (count < mostHeadLines) {
    const at = anchor + 1 + count;
    const line = lines[at];
    if (line === undefined || at >= next - (over > 0 && next < lines.length ? 1 : 0) || (at >= next - over && next < lines.length && !isPlaceLine(line)) || !isHeadLine(line, kind) || (line.isAfterGap && count > 0)) break;
    const head = lines.slice(from, at);
    // Dates alone have degree and school on the lines below them.
    const isBelowDates = kind === 'education' && count < 2 && from === anchor && head.slice(0, 1).every(isDateAlone) && !line.isAfterGap && !isWhole(head, kind) && datesIn(line.text).length === 0;
    const isPlaceAsBefore = places.has(at - anchor) && couldBeTown(line.text);
    if (!isPlaceLine(line) && !isPlaceAsBefore && !isBelowDates && !isWanted(head, line, kind, under > count)) break;
    count += 1;
  }
  return count;
}

/** A town nobody knows, in one to three words. */
const couldBeTown = (text: string): boolean => /^\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]+){0,2}$/u.test(text) && !soundsLikeWork(text) && organisationScore(text) < 1;

const isPlaceLine = ({ text }: TextLine): boolean => text.split(/,\s+|\s*[|·]\s*/u).every((part) => isPlaceName(part.replace(/^\p{L}+:\s*/u, '')) || /^[A-Z]{2}$/u.test(part)) || entryLabelled(text)?.label === 'place';

/** A line that may be of a head: short, no list item, and no running words. */
export function isHeadLine(line: TextLine, kind: EntryKind): boolean {
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
  if (datesIn(line.text).length > 0) return false;
  const { title, organisation } = entryParts(head.map((one) => one.text), kind);
  // "Teaching Assistant, Circuits I" over "Hill University", where the entry before has its employer there.
  if (kind === 'employment' && asBefore && organisation !== null && organisationScore(organisation) < 1 && organisationScore(line.text.split(',')[0] ?? '') >= 2) return true;
  // "2019 – today | Dalewood" over "Engineer" over "Hill GmbH": the town stood where employers do.
  if (kind === 'employment' && organisation !== null && organisationScore(organisation) < 1 && /^\p{Lu}/u.test(line.text) && hasLegalForm(line.text)) return true;
  // "Hill Guides, Bettles" over "Pilot", where the entry before has its title there.
  if (kind === 'employment' && asBefore && roleScore(line.text) > 2 && organisationScore(line.text) < 1 && line.text.split(/\s+/u).length <= 6) return true;
  if (isWhole(head, kind)) return false;
  if (kind !== 'education') return title === null || organisation === null || soundsLikeWork(line.text);
  // "Ausbildung zum Elektroniker, Energie- und Gebäudetechnik" over "Elektro Hill e. K."
  if (title !== null && isTrade(title) && organisation !== null && organisationScore(organisation) < 1 && hasLegalForm(line.text.split(',')[0] ?? '')) return true;
  return soundsLikeDegree(line.text) || soundsLikeSchool(line.text) || (title !== null && organisation === null && (asBefore || isTrade(title) || organisationScore(line.text.split(',')[0] ?? '') >= 2));
}

/** A trade is learned at an employer, whatever that is called. */
const isTrade = (title: string): boolean => /^(?:(?:duale |betriebliche |kaufmännische )?(?:berufs)?ausbildung (?:zu|als)|(?:berufs)?lehre|umschulung|apprentice)/iu.test(title);

/** Whether these lines name both title and employer, or degree and school. */
function isWhole(head: readonly TextLine[], kind: EntryKind): boolean {
  const { title, organisation } = entryParts(head.map((line) => line.text), kind);
  return title !== null && organisation !== null && (kind === 'education' ? soundsLikeSchool(organisation) : soundsLikeWork(title));
}
