import type { Block, EntryParts } from './entry.ts';
import { blocksOf } from './entry-blocks.ts';
import { entryParts } from './entry-line.ts';
import { piecesOf, type HeadOrder } from './entry-pieces.ts';
import type { AddFact } from '../fact-draft.ts';
import { datesIn } from './date-words.ts';
import { entryLabelled } from './labels.ts';
import type { TextLine } from './text-lines.ts';
import { organisationScore, soundsLikeSchool, soundsLikeWork } from './work-words.ts';

type Kind = 'employment' | 'education' | 'project' | 'volunteering';

/** An employer whose posts follow: it stands over them, alone or with the dates of all. */
interface Group {
  /** Whether it stood over the posts by itself, and not with the first of them. */
  readonly isAlone: boolean;
  readonly organisation: string | null;
  readonly place: string | null;
}

interface Read {
  readonly block: Block;
  readonly parts: EntryParts;
}

/** Facts of a section of entries, each with what is told of it. */
export function entryFacts(lines: readonly TextLine[], kind: Kind, add: AddFact): void {
  const { before, blocks } = blocksOf(lines, kind);
  for (const line of before) add({ kind: 'statement', text: line.text, line });
  const order = orderOf(blocks, kind);
  const read = blocks.map((block): Read => ({ block, parts: partsOf(block, kind, order) }));
  let group: Group | null = null;
  for (const [n, { block, parts }] of read.entries()) {
    const next = read[n + 1];
    if (kind === 'employment' && next !== undefined && isGroup(block, parts, next)) {
      // Its words and dates are told too: nothing of a file is lost.
      add({ kind: 'statement', text: headText(block), line: spanOf(block.head) });
      group = { isAlone: true, organisation: parts.organisation ?? parts.title, place: parts.place };
      continue;
    }
    const isOfGroup: boolean = group !== null && kind === 'employment' && !awayFromWork.test(parts.title ?? '') && (parts.organisation === null || (group.isAlone && !isSetApart(block) && organisationScore(parts.organisation) < 2));
    const own: EntryParts = isOfGroup && group !== null ? inGroup(parts, group) : parts;
    const isPaper = kind === 'education' && paper.test(own.title ?? '') && !soundsLikeSchool(own.organisation ?? '');
    const id = add({ kind: isPaper ? 'certificate' : kind, text: headText(block), title: own.title, organisation: own.organisation, place: own.place, start: own.start, end: own.end, detail: own.grade, keywords: own.keywords, line: spanOf(block.head) });
    if (own.rest !== null) add({ kind: 'achievement', of: id, text: own.rest, line: spanOf(block.head) });
    for (const line of block.body) told(line, id, kind, add);
    if (!isOfGroup) group = parts.organisation !== null && isSetApart(block) ? { isAlone: false, organisation: parts.organisation, place: parts.place } : null;
  }
}

/** A time without a post is at no employer. */
const awayFromWork = /^(?:elternzeit|mutterschutz|sabbatical|auszeit|arbeitss?uchend|(?:planned )?career break|(?:parental|maternity|paternity|family) leave|gap year|cong[eé] (?:parental|maternit[eé])|excedencia|ouderschapsverlof)/iu;

/** What is no degree though it stands among them ("Certified Public Accountant, State of Nebraska"). */
const paper = /^(?:certified|registered|chartered|licensed)\s/iu;

/** Which of title and employer, or degree and school, stands first, as the clearest heads of the section have it. */
function orderOf(blocks: readonly Block[], kind: Kind): HeadOrder | null {
  if (kind === 'project') return null;
  const votes = blocks.map((block) => partsOf(block, kind, null)).reduce((sum, { first, sureness }) => sum + (first === 'title' ? sureness : -sureness), 0);
  return Math.abs(votes) < 0.8 ? null : votes > 0 ? 'title' : 'organisation';
}

function partsOf(block: Block, kind: Kind, order: HeadOrder | null): EntryParts {
  const { labels } = block;
  const said = entryParts(labels.dates === undefined ? block.head.map((line) => line.text) : [labels.dates], kind, order);
  const below = kind === 'education' && said.title === null ? degreeIn(block.body) : null;
  const grade = labels.grade ?? said.grade ?? gradeIn(block.body) ?? below?.grade ?? null;
  if (Object.keys(labels).length === 0) return { ...said, title: said.title ?? below?.title ?? null, grade };
  const named = labels.organisation === undefined && labels.title !== undefined ? entryParts(labels.title, kind, order) : null;
  const [employer, ...where] = labels.organisation === undefined ? [] : piecesOf([labels.organisation]).map((piece) => piece.text);
  return { ...said, title: named?.title ?? labels.title ?? null, organisation: employer ?? named?.organisation ?? null, place: labels.place ?? named?.place ?? (where.join(', ') || null), start: said.start ?? named?.start ?? null, end: said.start === null ? named?.end ?? said.end : said.end, rest: null, grade };
}

/** "GPA: 3.8/4.0; Dean's List": the grade ends where something else is listed. */
function gradeIn(body: readonly TextLine[]): string | null {
  const line = body.map((one) => entryLabelled(one.text)).find((said) => said?.label === 'grade');
  return line?.value.split(/\s*[;|]\s*|,\s+(?=\p{L})/u)[0] ?? null;
}

/** "Abschluss: Fachabitur 2027" below a school that names no degree. */
function degreeIn(body: readonly TextLine[]): EntryParts | null {
  const said = body.map((one) => entryLabelled(one.text)).find((one) => one?.label === 'title');
  return said === undefined || said === null ? null : entryParts(said.value, 'education');
}

/** Whether employer and title stand on lines of their own. */
const isSetApart = (block: Block): boolean => block.head.length > 1 && Object.keys(block.labels).length === 0;

function isGroup(block: Block, parts: EntryParts, next: Read): boolean {
  if (block.body.length > 0 || Object.keys(block.labels).length > 0 || parts.start === null || next.parts.start === null) return false;
  const isOne = parts.organisation === null ? parts.title !== null && !soundsLikeWork(parts.title) : parts.title === null;
  const name = parts.organisation ?? parts.title ?? '';
  const isEmployer = organisationScore(name) >= 1 || name === name.toUpperCase();
  const isWithin = next.parts.start.slice(0, 4) >= parts.start.slice(0, 4) && (parts.end === null || (next.parts.end !== null && next.parts.end.slice(0, 4) <= parts.end.slice(0, 4)));
  return isOne && isEmployer && isWithin && block.head.every((line) => !line.isListItem);
}

/** A post's own words with the employer over it; what seemed its employer is then its place. */
function inGroup(parts: EntryParts, group: Group): EntryParts {
  if (parts.organisation === null) return { ...parts, organisation: group.organisation, place: parts.place ?? group.place };
  return { ...parts, organisation: group.organisation, place: [parts.organisation, parts.place].filter((part) => part !== null).join(', ') };
}

function told(line: TextLine, of: string, kind: Kind, add: AddFact): void {
  const said = entryLabelled(line.text);
  if (said?.label === 'told') {
    if (said.value !== '') add({ kind: 'achievement', of, text: said.value, line });
    return;
  }
  const isDetail = said?.label === 'terms' || (kind === 'education' && !line.isListItem && said !== null);
  add({ kind: isDetail ? 'statement' : 'achievement', of, text: line.text, line });
}

/** The lines of a head as one: "Engineer | Northmill, Mar 2020 – today". */
function headText({ head }: Block): string {
  return head.reduce((text, line) => (text === '' ? line.text : `${text}${datesIn(line.text).length > 0 && /^\W*\d|^\p{L}+\.?\s\d/u.test(line.text) ? ', ' : ' | '}${line.text}`), '');
}

function spanOf(lines: readonly TextLine[]): { start: number; end: number } {
  return { start: Math.min(...lines.map((line) => line.start)), end: Math.max(...lines.map((line) => line.end)) };
}
