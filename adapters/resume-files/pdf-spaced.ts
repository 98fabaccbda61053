import type { PdfPiece } from './pdf-rows.ts';

/** "E D U C AT I O N": letters set apart, pairs of them perhaps closer. */
const spaced = /^\S{1,2}(?: \S{1,2})+$/u;
const sign = /^\S{1,2}$/u;

/**
 * A row's pieces from left to right, with words that are printed letter by letter as words: "L E T ' S", "T A L K" is
 * "LET'S TALK". One such piece alone stays as it is: its words may be lost in it, and whoever reads it knows which it could be.
 */
export function withSpacedWords(row: readonly PdfPiece[]): readonly PdfPiece[] {
  const words: PdfPiece[] = [];
  let run: PdfPiece[] = [];
  const end = (): void => {
    words.push(...(isSpacedOut(run) ? [asOne(run)] : run));
    run = [];
  };
  for (const piece of row.toSorted((a, b) => a.x - b.x)) {
    const last = run.at(-1);
    if (last !== undefined && !(piece.x - last.x - last.width < piece.size * 2.5 && piece.size === last.size && piece.font === last.font)) end();
    if (isOfLetters(piece)) run.push(piece);
    else {
      end();
      words.push(piece);
    }
  }
  end();
  return words;
}

const isOfLetters = ({ text }: PdfPiece): boolean => sign.test(text.trim()) || (spaced.test(text.trim()) && isMostlySingle(text));

function isMostlySingle(text: string): boolean {
  const signs = text.trim().split(' ');
  return signs.filter((one) => one.length === 1).length * 3 >= signs.length * 2;
}

/** Several pieces, one of three letters at least, and no numbers of a table. */
function isSpacedOut(run: readonly PdfPiece[]): boolean {
  return run.length > 1 && run.some(({ text }) => /\p{L}\S? \S{1,2} \S/u.test(text)) && run.every(({ text }) => /\p{L}|^\W*$/u.test(text));
}

function asOne(run: readonly PdfPiece[]): PdfPiece {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('no pieces');
  const text = run.reduce((words, piece, n) => {
    const before = run[n - 1];
    const gap = before === undefined ? 0 : piece.x - before.x - before.width;
    return words + (gap > piece.size * 0.6 ? ' ' : '') + piece.text.replaceAll(' ', '');
  }, '');
  return { ...first, text, width: last.x + last.width - first.x };
}
