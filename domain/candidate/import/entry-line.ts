import { skillsIn } from '#domain/text/skills.ts';
import { datesIn, spansIn } from './date-words.ts';
import { piecesOf, workNamed, type HeadOrder, type Named, type Piece } from './entry-pieces.ts';
import type { PartialDate } from '../fact.ts';
import { entryLabelled } from './labels.ts';
import { isPlaceName, organisationScore, soundsLikeDegree, soundsLikeSchool, soundsLikeWork } from './work-words.ts';

export type EntryKind = 'employment' | 'education' | 'project' | 'volunteering' | 'certificate' | 'award' | 'publication';

export interface EntryParts {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly place: string | null;
  readonly start: PartialDate | null;
  /** Null with a `start` means "to today". */
  readonly end: PartialDate | null;
  /** What the line says after the entry itself ("…: led the migration"), or null. */
  readonly rest: string | null;
  /** Grade of a degree. */
  readonly grade: string | null;
  /** What a project was made with. */
  readonly keywords: readonly string[];
  readonly sureness: number;
  readonly first: HeadOrder;
}

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
    if (own === undefined || own !== dated) return placeIn(line);
    const [name, rest] = headAndRest(own.before, own.after, kind);
    told = rest;
    // "Strategic Selling (Webb Institute, 2014)": the bracket that the date closed.
    return name.replace(/\s*\((?=[^()]*$)/u, ' | ');
  });
  const { grade, left, said } = gradeOf(piecesOf(words.map((line, n) => (n === 0 ? line.replace(leadIn, '') : line))), kind);
  const ungraded = said === null ? words : words.map((line) => line.replace(said, '').replace(/,\s*(?=,|$)/u, ''));
  const madeWith = kind === 'project' ? technologiesOf(left) : [];
  return { ...namedOf(left.filter((piece) => !madeWith.includes(piece)), ungraded, kind, order), keywords: madeWith.map((piece) => piece.text), start: dated?.from ?? null, end: dated?.to ?? null, rest: told, grade };
}

/** "City: Aarhus | Country: Denmark" as "Aarhus, Denmark". */
function placeIn(line: string): string {
  const parts = line.split(' | ').map(entryLabelled);
  return parts.every((part) => part?.label === 'place') ? parts.map((part) => part?.value ?? '').join(', ') : line;
}

// "expected", "graduated in", "from": words that go with the date behind them.
const dateLead = /(?:^|[\s([,])(?:from|between|von|de|du|depuis|valid(?: (?:until|to|through))?:?|gültig(?: bis)?:?|exp(?:ires|iry)?\.?:?|issued:?|graduat(?:ed|ion)(?: (?:in|date))?:?|class of|completed|awarded|abschluss|(?:expected|anticipated|voraussichtlich)(?: (?:graduation|in|completion|\p{L}+))?:?|(?:duration|time ?(?:period|frame)?|period|dates?(?: of employment)?|years?(?: of (?:service|experience))?|zeitraum|dauer)\s*:)$/iu;
const toCome = /(?:expected|anticipated|voraussichtlich|candidate|graduating|\bexp(?:ires|iry)?\b|valid (?:until|to|through)|gültig bis)[^|]*$/iu;
const edges = /^[\s|,;:–—*_[(-]+|[\s|,;:–—*_[(-]+$/gu;
const closing = /^[\s)\]_*.,;:|·–—-]+/u;

/** What a line says about time, and the words on both sides of it. */
export function datesOf(line: string): { readonly from: PartialDate | null; readonly to: PartialDate | null; readonly isSpan: boolean; readonly before: string; readonly after: string } {
  const span = spansIn(line)[0];
  const single = datesIn(line)[0];
  const mention = span ?? single;
  if (mention === undefined) return { from: null, to: null, isSpan: false, before: line.trim(), after: '' };
  const said = line.slice(0, mention.start);
  const before = said.replace(edges, '').replace(dateLead, '').replace(edges, '');
  const after = line.slice(mention.end).replace(lengthOfTime, '').replace(closing, '');
  if (span !== undefined) return { from: span.from, to: span.to, isSpan: true, before, after };
  const date = single?.date ?? null;
  return { from: toCome.test(said) ? null : date, to: date, isSpan: false, before, after };
}

/** "(3 years 2 months)", which says a span twice. */
export const lengthOfTime = /^[\s,·|]*\(?\b(?:less than an? year|(?:\d+|an?) (?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois)(?:,? (?:and |und )?\d+ (?:months?|mos?|monate?|mois))?)\b\.?\)?/iu;

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

const gradeWords = /^\(?(?:(?:final |overall |cumulative )?c?gpa|grade|score|note|abschlussnote|gesamtnote|durchschnitt)\s*[:–-]?\s*(.+?)\)?$|^\(?((?:summa |magna )?cum laude|with (?:high |first[- ]class )?(?:distinction|honou?rs)|(?:first|second)[- ]class honou?rs|mit auszeichnung|\d{2,3}\s?\/\s?\d{2,3}(?:\s(?:e|cum|con)\s\p{L}+)?)\)?$/iu;

/** "Hill University (2:1)". */
const gradeBehind = /\s*\((?:(?:note|gpa|grade|abschlussnote|gesamtnote|durchschnitt):?\s*)?([12][:.][12]|\d[.,]\d{1,2}(?:\s*\/\s*\d{1,2}(?:[.,]\d+)?)?|\d{2}(?:\.\d+)?\s?%|(?:first|upper second|lower second|distinction|merit|pass|honou?rs|cum laude)[^()]*)\)$/iu;

function gradeOf(pieces: readonly Piece[], kind: EntryKind): { readonly grade: string | null; readonly left: readonly Piece[]; /** The words that told it. */ readonly said: string | null } {
  if (kind !== 'education') return { grade: null, left: pieces, said: null };
  const marked = pieces.find((piece) => (soundsLikeSchool(piece.text) || /\((?:\p{L}*note|gpa|grade|durchschnitt)/iu.test(piece.text)) && gradeBehind.test(piece.text));
  if (marked !== undefined) return { said: gradeBehind.exec(marked.text)?.[0] ?? null, grade: gradeBehind.exec(marked.text)?.[1] ?? null, left: pieces.map((piece) => (piece === marked ? { ...piece, text: piece.text.replace(gradeBehind, '') } : piece)) };
  const graded = pieces.find((piece) => gradeWords.test(piece.text));
  return graded === undefined ? { grade: null, left: pieces, said: null } : { said: graded.text, grade: gradeWords.exec(graded.text)?.slice(1).find((words) => words !== undefined) ?? null, left: pieces.filter((piece) => piece !== graded) };
}

function namedOf(pieces: readonly Piece[], lines: readonly string[], kind: EntryKind, order: HeadOrder | null): Named {
  if (kind === 'education') return educationOf(pieces, lines, order);
  if (kind === 'employment' || kind === 'volunteering') return workNamed(pieces, order);
  const named = pieces.filter((piece) => !isNumberOfPaper(piece.text) && !/^(?:expires?|no expiration|valid|gültig)\b/iu.test(piece.text));
  const [first, ...others] = named.length === 0 ? pieces : named;
  // "AWS Certified Developer – Associate, Amazon": a level goes with what it is the level of, and gave nothing.
  const [next] = others;
  const isLevel = first !== undefined && next !== undefined && levelOfPaper.test(next.text);
  // "PMP – Project Management Professional": letters and the words they stand for.
  const isSpelled = first !== undefined && next !== undefined && /^\p{Lu}{2,6}$/u.test(first.text) && Array.from(next.text.matchAll(/(?<!\p{L})\p{Lu}/gu), ([letter]) => letter).join('') === first.text;
  const [giver, ...more] = isLevel || isSpelled ? others.slice(1) : others;
  // What goes on in small letters says what a project is, not whose.
  const organisation = kind === 'project' && /^\p{Ll}/u.test(giver?.text ?? '') ? undefined : giver;
  const title = isLevel || isSpelled ? wordsBetween(lines[first.line] ?? '', first, next) : first?.text ?? null;
  return { title, organisation: organisation?.text ?? null, place: listed(more), sureness: 0, first: 'title' };
}

const levelOfPaper = /^(?:foundation(?:al)?|fundamentals?|associate|professional|practitioner|specialty|specialist|expert|master|advanced|intermediate|basic|beginner|grundlagen|aufbau|(?:level|stufe|grade|class|klasse|kategorie|category|part|teil|modul[e]?|[a-c])? ?(?:\d|[ivx]{1,4}|[abc][12]))$/iu;
/** "Credential ID 88-1234", "1234567": a certificate's number, and no name. Letters without such a word are an examination's code ("AZ-900"). */
export const isNumberOfPaper = (text: string): boolean => /^(?:(?:(?:credential |certificate |licen[cs]e |zertifikats?-?)?(?:id|no|nr|number|nummer)\b\.?:?\s*#?|#)(?=\S*\d{3})[A-Z\d-]{4,}|(?:\d-*){6,})$/iu.test(text);

/** Two pieces with the words and marks that stand between them in their line. */
function wordsBetween(line: string, first: Piece, last: Piece): string {
  const from = line.indexOf(first.text);
  return line.slice(from, line.indexOf(last.text, from + first.text.length) + last.text.length).replace(/\s*\|\s*/gu, ' ');
}

/** "Gitlytics | Python, Flask, React": two short names at least behind a bar, one of them a known skill, no places and nobody's. */
function technologiesOf([first, ...others]: readonly Piece[]): readonly Piece[] {
  const [next] = others;
  const listed = next === undefined || next.part === first?.part ? [] : others.filter((piece) => piece.part === next.part);
  const isNamed = ({ text }: Piece): boolean => text.split(/\s+/u).length <= 3 && !isPlaceName(text) && !soundsLikeWork(text) && organisationScore(text) < 1;
  return listed.length > 1 && listed.every(isNamed) && listed.some(({ text }) => skillsIn(text).length > 0) ? listed : [];
}

/** "PhD | Princeton University, Computer Science, Princeton": the school is the piece that sounds like one, the degree the one that sounds like that. */
function educationOf(pieces: readonly Piece[], lines: readonly string[], order: HeadOrder | null): Named {
  const named = (title: readonly Piece[], school: Piece | null, between = ', '): Named => {
    const used = [...title, school];
    return { title: title.map((piece) => piece.text).join(between) || null, organisation: school?.text ?? null, place: listed(pieces.filter((piece) => !used.includes(piece))), ...orderOfSchool(pieces, title[0], school) };
  };
  const open = pieces.filter((piece) => !isPlaceName(piece.text) || soundsLikeSchool(piece.text) || soundsLikeDegree(piece.text));
  const degree = open.find((piece) => soundsLikeDegree(piece.text) && !isSchool(piece)) ?? open.find((piece) => soundsLikeDegree(piece.text));
  const school = open.find((piece) => piece !== degree && isSchool(piece)) ?? open.find((piece) => piece !== degree && soundsLikeSchool(piece.text)) ?? null;
  if (school === null) return schoolByOrder(open, degree, order, named);
  // A degree on a line of its own is that line.
  const own = degree === undefined || degree.line === school.line ? [] : pieces.filter((piece) => piece.line === degree.line);
  if (own.length > 0 && degree !== undefined) {
    const trailing = own.filter((_, i) => own.slice(i).every((one) => isPlaceName(one.text)));
    const cut = trailing[0] === undefined ? lines[degree.line] ?? '' : (lines[degree.line] ?? '').slice(0, (lines[degree.line] ?? '').lastIndexOf(trailing[0].text));
    const named = cut.replace(/^[\s|,;·–—(-]+|[\s|,;·–—(-]+$/gu, '');
    return { title: named, organisation: school.text, place: listed(pieces.filter((piece) => piece !== school && (!own.includes(piece) || trailing.includes(piece)))), ...orderOfSchool(pieces, degree, school) };
  }
  const others = open.filter((piece) => piece !== school && piece !== degree);
  if (degree === undefined) return named(others.filter((piece) => open.indexOf(piece) < open.indexOf(school) || piece.part !== school.part), school);
  // A degree's letters alone have their subject before or behind the school.
  const isBare = !/\s/u.test(degree.text);
  const beside = others.filter((piece) => piece.part === degree.part && piece.part !== school.part || (open.indexOf(piece) < open.indexOf(school) && open.indexOf(degree) < open.indexOf(school)) || (open.indexOf(piece) > open.indexOf(degree) && open.indexOf(degree) > open.indexOf(school) && piece.part === degree.part));
  const subject = isBare && beside.length === 0 ? others.slice(0, 1) : [];
  return named([degree, ...beside, ...subject], school, isBare ? ' ' : ', ');
}

/** Which of degree and school stands first, and whether words told them apart. */
function orderOfSchool(pieces: readonly Piece[], degree: Piece | undefined, school: Piece | null): Pick<Named, 'sureness' | 'first'> {
  if (degree === undefined || school === null) return { sureness: 0, first: 'title' };
  return { sureness: soundsLikeDegree(degree.text) && isSchool(school) ? 1 : 0, first: pieces.indexOf(degree) < pieces.indexOf(school) ? 'title' : 'organisation' };
}

/** No piece sounds like a school: the degree, then whoever stands beside it; or the other way round, as the other entries have it. */
function schoolByOrder(open: readonly Piece[], degree: Piece | undefined, order: HeadOrder | null, named: (title: readonly Piece[], school: Piece | null) => Named): Named {
  const [first, ...behind] = open;
  if (degree === undefined && order === 'organisation' && first !== undefined && behind.length > 0) return named(behind, first);
  const title = degree ?? open[0];
  if (title === undefined) return named([], null);
  const others = open.filter((piece) => piece !== title);
  const elsewhere = others.find((piece) => piece.part !== title.part);
  const school = elsewhere ?? others[0] ?? null;
  return named([title, ...(elsewhere === undefined ? [] : others.filter((piece) => piece.part === title.part))], school);
}

const isSchool = (piece: Piece): boolean => soundsLikeSchool(piece.text) && !soundsLikeDegree(piece.text);
const listed = (pieces: readonly Piece[]): string | null => pieces.map((piece) => piece.text).join(', ') || null;
