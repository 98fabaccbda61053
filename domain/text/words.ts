import { folded, unescaped } from '#domain/posting/text.ts';

/**
 * The words of a text without its markup: tags become line breaks or spaces, entities their characters, Markdown's
 * emphasis, link targets and heading marks go. Lines stay lines. For sanitised text: a script's words would stay. Bounded
 * repeats keep the time linear in the length of any text.
 */
export function plainText(marked: string): string {
  const bare = marked
    .replace(/<\/?(?:p|div|li|ul|ol|br|h[1-6]|tr|section|article|table)\b[^<>]{0,2000}>/giu, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/giu, ' ');
  return unescaped(bare)
    .replace(/!?\[([^\][]{0,500})\]\([^()]{0,2000}\)/gu, '$1')
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+/gmu, '')
    .replace(/\*\*|__|`+|\\(?=[-*_#.()[\]!+])/gu, '');
}

/** A word, folded for comparing, and where it stands in the text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const wordShape = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:\.\p{L}[\p{L}\p{M}]*)*(?:[+#]+(?![\p{L}\p{N}]))?/gu;

/** The words in order with their places. `C++`, `C#`, `.NET` and `node.js` stay whole; hyphens and slashes separate. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const shape = new RegExp(wordShape);
  for (let found = shape.exec(text); found !== null; found = shape.exec(text)) {
    const { index, 0: raw } = found;
    // Folding leaves nothing of a letter that is a mark on a space (U+FE70).
    const word = foldedLine(raw).trim();
    const end = index + raw.length;
    if (word === '') continue;
    tokens.push(word === 'net' && text[index - 1] === '.' ? { word: '.net', start: index - 1, end } : { word, start: index, end });
  }
  return tokens;
}

/** The folded words in order. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word);
}

/** `folded`, at once for the plain ASCII line that most are. */
export function foldedLine(line: string): string {
  return /^[ -~]*$/.test(line) ? line.toLowerCase() : folded(line);
}

const functionWords = new Set(
  ('a an and or the of for to in on at by with from as is are be been was were will would can could should may must shall '
  + 'our your their his her its we you they he she it this that these those who which what when where how all any each '
  + 'not no nor so such than then there here into over under about up out down off per via if but also etc i me my us them '
  + 'have has had do does did being other more most some own same very just both too '
  + 'der die das den dem des ein eine einer eines einem einen und oder fur mit von zu im in am an auf bei als ist sind wir sie ihr du dein '
  + 'le la les un une des et ou de du en pour avec dans sur el los las y o con por para').split(' '),
);

/** Whether a folded word only holds others together ("and", "of", "der"). */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}
