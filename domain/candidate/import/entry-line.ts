import { skillsIn } from '#domain/text/skills.ts';
import type { EntryKind, EntryParts } from './entry.ts';
import { datesOf } from './entry-dates.ts';
import { gradeOf } from './entry-grade.ts';
import { entryLabelled } from './labels.ts';
import { paperNamed } from './entry-paper.ts';
import { piecesOf, workNamed, type HeadOrder, type Named, type Piece } from './entry-pieces.ts';
import { schoolNamed } from './entry-school.ts';
import { isPlaceName, organisationScore, soundsLikeDegree, soundsLikeSchool, soundsLikeWork } from './work-words.ts';

/**
 * Takes "Engineer at Northmill, Berlin (2019 – 2022): ran the clusters" apart, or the lines of a head set over several.
 * A head without an employer keeps its words as the title. Dates are those of its first line that has any.
 */
export function entryParts(head: string | readonly string[], kind: EntryKind, order: HeadOrder | null = null): EntryParts {
  const lines = typeof head === 'string' ? [head] : head;
  const read = lines.map(datesOf);
  const dated = read.find((one) => one.isSpan) ?? read.find((one) => one.to !== null);
  let told: string | null = null;
  const words = lines.map((line, n) => {
    const own = read[n];
    if (own === undefined || own !== dated) return placeIn(kind === 'education' ? schoolApart(line) : line);
    const [name, rest] = headAndRest(kind === 'education' ? schoolApart(own.before.replace(fromSchool, ' | ')) : own.before, own.after, kind);
    told = rest;
    // "Strategic Selling (Webb Institute, 2014)": the bracket that the date closed.
    return name.replace(/\s*\((?=[^()]*$)/u, ' | ');
  });
  const { grade, left, said } = gradeOf(piecesOf(words.map((line, n) => (n === 0 ? line.replace(leadIn, '') : line)), isPaper(kind)), kind);
  const ungraded = said === null ? words : words.map((line) => line.replace(said, '').replace(/,\s*(?=,|$)/u, ''));
  const madeWith = kind === 'project' ? technologiesOf(left) : [];
  return { ...namedOf(left.filter((piece) => !madeWith.includes(piece)), ungraded, kind, order), keywords: madeWith.map((piece) => piece.text), start: dated?.from ?? null, end: dated?.to ?? null, rest: told, grade };
}

/** "M.Com from Hill University". */
const fromSchool = /\s+from\s+(?:the\s+)?(?=\p{Lu})/u;

/** "Master in Engineering Universidad de Hill": a degree and its school in one print. */
function schoolApart(line: string): string {
  const [, degree = '', school = ''] = /^([^|,]+?(?<!\s(?:of|in|at|de|en|der|die|an der|the)))\s+((?:(?:Technische|Freie|Open) )?(?:Universi\p{L}+|Hochschule|Fachhochschule|College) (?:of|de|del|der|für|\p{Lu}\p{L}+).*)$/u.exec(line) ?? [];
  return soundsLikeDegree(degree) && !soundsLikeSchool(degree) ? `${degree} | ${school}` : line;
}

/** "City: Aarhus | Country: Denmark" as "Aarhus, Denmark". */
function placeIn(line: string): string {
  const parts = line.split(' | ').map(entryLabelled);
  return parts.every((part) => part?.label === 'place') ? parts.map((part) => part?.value ?? '').join(', ') : line;
}

// "Worked as a …", "Five years as …": how long and that it was work stand in the sentence; the title begins behind it.
const leadIn = /^(?:(?:previously|formerly|currently)\s+)?(?:(?:worked|working|work|employed|serving|served|acted|acting|gained experience|experience|experienced)\s+(?:as|in)|(?:over\s+)?[\p{L}\d+-]+\s+years?\s+(?:of\s+experience\s+)?(?:working\s+)?(?:as|in))\s+(?:an?\s+|the\s+)?/iu;

const isPaper = (kind: EntryKind): boolean => kind === 'certificate' || kind === 'award';

/** Dates at the front ("2019 – 2022 Engineer, Northmill") leave the entry behind them; else what follows is told of it. */
function headAndRest(before: string, after: string, kind: EntryKind): [string, string | null] {
  if (before === '') return untilSentence(after);
  // "March 2018 – today | Leeds": what stands behind a bar or is a place belongs to the head.
  if (after !== '' && after.split(/,\s*/u).every((part) => isPlaceName(part) || /^[A-Z]{2}$/u.test(part))) return [`${before} | ${after}`, null];
  if ((kind === 'education' || isPaper(kind)) && after !== '' && after.split(/\s+/u).length <= 8) return [`${before} | ${after}`, null];
  return [before, /\p{L}{3}/u.test(after) && after.split(/\s+/u).length > 3 ? after : null];
}

/** "Professor, Hill University. Leads the group.": the words up to a sentence that follows, and it. */
function untilSentence(words: string): [string, string | null] {
  const [, head = words, told = null] = /^(.{10,}?\p{Ll}{4})\.\s+(\p{Lu}.{15,})$/u.exec(words) ?? [];
  return [head, told];
}

function namedOf(pieces: readonly Piece[], lines: readonly string[], kind: EntryKind, order: HeadOrder | null): Named {
  if (kind === 'education') return schoolNamed(pieces, lines, order);
  return kind === 'employment' || kind === 'volunteering' ? workNamed(pieces, order) : paperNamed(pieces, lines, kind);
}

/** "Gitlytics | Python, Flask, React": two short names at least behind a bar, one of them a known skill, no places and nobody's. */
function technologiesOf([first, ...others]: readonly Piece[]): readonly Piece[] {
  const [next] = others;
  const listed = next === undefined || next.part === first?.part ? [] : others.filter((piece) => piece.part === next.part);
  const isNamed = ({ text }: Piece): boolean => text.split(/\s+/u).length <= 3 && !isPlaceName(text) && !soundsLikeWork(text) && organisationScore(text) < 1;
  return listed.length > 1 && listed.every(isNamed) && listed.some(({ text }) => skillsIn(text).length > 0) ? listed : [];
}
