export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Splits a text at the words to mark, as they stand in it, whatever their case; overlapping words become one piece. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const lower = text.toLowerCase();
  const spans: [number, number][] = [];
  for (const word of words.map((w) => w.trim().toLowerCase()).filter((w) => w !== '')) {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length)) spans.push([at, at + word.length]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of spans) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}
