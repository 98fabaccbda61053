import type { EntryKind } from './entry.ts';
import { joined, type Named, type Piece } from './entry-pieces.ts';

/** A certificate, an award, a publication or a project, and who gave it or whose it is. */
export function paperNamed(pieces: readonly Piece[], lines: readonly string[], kind: EntryKind): Named {
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
  return { title, organisation: organisation?.text ?? null, place: joined(more), sureness: 0, first: 'title' };
}

const levelOfPaper = /^(?:foundation(?:al)?|fundamentals?|associate|professional|practitioner|specialty|specialist|expert|master|advanced|intermediate|basic|beginner|grundlagen|aufbau|(?:level|stufe|grade|class|klasse|kategorie|category|part|teil|modul[e]?|[a-c])? ?(?:\d|[ivx]{1,4}|[abc][12]))$/iu;
/** "Credential ID 88-1234", "1234567": a certificate's number, and no name. Letters without such a word are an examination's code ("AZ-900"). */
export const isNumberOfPaper = (text: string): boolean => /^(?:(?:(?:credential |certificate |licen[cs]e |zertifikats?-?)?(?:id|no|nr|number|nummer)\b\.?:?\s*#?|#)(?=\S*\d{3})[A-Z\d-]{4,}|(?:\d-*){6,})$/iu.test(text);

/** Two pieces with the words and marks that stand between them in their line. */
function wordsBetween(line: string, first: Piece, last: Piece): string {
  const from = line.indexOf(first.text);
  return line.slice(from, line.indexOf(last.text, from + first.text.length) + last.text.length).replace(/\s*\|\s*/gu, ' ');
}
