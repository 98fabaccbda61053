import type { EntryKind } from './entry.ts';
import type { Piece } from './entry-pieces.ts';
import { soundsLikeSchool } from './work-words.ts';

const gradeWords = /^(?:with|securing|secured|mit)\s+(\d{1,3}(?:\.\d{1,2})?\s?%)$|^\(?(?:(?:final |overall |cumulative )?c?gpa|grade|score|note|abschlussnote|gesamtnote|durchschnitt)\s*[:–-]?\s*(.+?)\)?$|^\(?((?:summa |magna )?cum laude|with (?:high |first[- ]class )?(?:distinction|honou?rs)|(?:first|second|third)[- ]class (?:honou?rs(?:,? \(?(?:upper|lower)(?: division)?\)?)?|(?:upper|lower)(?: division)?)|mit auszeichnung|[12]:[12](?: hons| honours)?|[1-5][.,]\d{1,2}|\d{1,2}(?:\.\d{1,2})?\s?%|\d(?:\.\d{1,2})?\s?\/\s?(?:4|5|10)(?:\.0)?|\d{2,3}\s?\/\s?\d{2,3}(?:\s(?:e|cum|con)\s\p{L}+)?)\)?$/iu;

/** "Hill University (2:1)". */
const gradeBehind = /\s*\((?:(?:note|gpa|grade|abschlussnote|gesamtnote|durchschnitt):?\s*)?([12][:.][12]|\d[.,]\d{1,2}(?:\s*\/\s*\d{1,2}(?:[.,]\d+)?)?|\d{2}(?:\.\d+)?\s?%|(?:first|(?:upper |lower )?second|distinction|merit|pass|honou?rs|cum laude)[^()]*)\)$/iu;

/** "(diploma behaald)": that it was finished is no part of a school's name. */
const finished = /\s*\((?:(?:diplom[ae]? )?(?:behaald|obtenu|obtenido|erhalten)|abgeschlossen|mit abschluss|completed|graduated)\)$/iu;

/** The grade among the pieces of a degree, and the pieces without it. */
export function gradeOf(all: readonly Piece[], kind: EntryKind): { readonly grade: string | null; readonly left: readonly Piece[]; /** The words that told it. */ readonly said: string | null } {
  if (kind !== 'education') return { grade: null, left: all, said: null };
  const pieces = all.map((piece) => ({ ...piece, text: piece.text.replace(finished, '') }));
  const marked = pieces.find((piece) => (soundsLikeSchool(piece.text) || /\((?:\d,\d{1,2}\)$|(?:first|(?:upper |lower )?second)[- ]class|\p{L}*note|gpa|grade|durchschnitt)/iu.test(piece.text)) && gradeBehind.test(piece.text));
  if (marked !== undefined) return { said: gradeBehind.exec(marked.text)?.[0] ?? null, grade: gradeBehind.exec(marked.text)?.[1] ?? null, left: pieces.map((piece) => (piece === marked ? { ...piece, text: piece.text.replace(gradeBehind, '') } : piece)) };
  const graded = pieces.find((piece) => gradeWords.test(piece.text));
  return graded === undefined ? { grade: null, left: pieces, said: null } : { said: graded.text, grade: gradeWords.exec(graded.text)?.slice(1).find((words) => words !== undefined) ?? null, left: pieces.filter((piece) => piece !== graded) };
}
