import { sectionOfHeading, unspaced } from './section-names.ts';
import { columnsOfText } from './text-columns.ts';

/** One line of a résumé as text, without list marks and emphasis; `start` and `end` are its span in the file. */
export interface TextLine {
  /** Parts that stand apart (a tab, a gap of spaces) have " | " between them. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isListItem: boolean;
  /** Columns before its first sign. */
  readonly indent: number;
  /** Whether an empty line stands before it. */
  readonly isAfterGap: boolean;
  /** Whether all of it is set in bold, as Markdown has it. */
  readonly isBold: boolean;
  /** Signs of the line as it stands in the file, without those before the first. */
  readonly width: number;
}

/** What printers put on every page, and what stands where a picture belongs. */
const pageMark = /^(?:(?:bewerbungs|pass)?(?:foto|photo)|lichtbild|(?:[\p{L}\s.’'-]{3,50}\s*[|,–—-]\s*)?(?:page|seite|p\.|s\.)\s*\d{1,2}(?:\s*(?:\/|of|von|sur|de)\s*\d{1,2})?|\d{1,2}\s*(?:\/|of|von)\s*\d{1,2})$/iu;
/** Marks of list items, those of Word's symbol fonts first; a scanner reads a round one as "e", "¢", "«" or "°". */
const listMark = /^\s*(?:[\uF076\uF0A7\uF0B7\uF0D8\uF0E8\uF0FC]\s*|[-*•‣▪▫■□●○◦∙⁃·–—➢➤►▶✓✔❖◆»]+(?=\s|\p{L}|\*)\s*|[+>~¢«°§]\s+|\[\d{1,2}\]\s+|[oe]\s+(?=[\p{Lu}\p{N}])|\d{1,2}[.)]\s+|\(?[a-z]\)\s+)/u;
const emphasis = /\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/gu;
/** What draws the line above it as a heading. */
const underline = /^\s*(?:={3,}|-{3,}|_{3,}|~{3,}|─{3,}|━{3,}|═{3,})\s*$/u;
const allBold = /^\s*(?:#+\s*)?(\*\*|__)(?:(?!\1).)+\1\s*:?\s*$/u;
const markdownLink = /\[([^\]]+)\]\(((?:mailto:|https?:\/\/)[^)\s]*)\)/giu;
/** Words that stand for an address of the person's. */
const channel = /^(?:linkedin|github|gitlab|xing|website|homepage|portfolio|blog|orcid)$/iu;
/** Pictures beside contact details: private glyphs, and signs that say "phone", "mail", "home". */
const pictures = /[\p{Co}\u2300-\u23FF\u{1F300}-\u{1FAFF}\u2600-\u27BF\uFFFC\uFFFD]+/gu;
/** Tags and code marks in Markdown; a heading's tag is its mark. */
const headingTag = /<h1[^>]*>(?=\s*\p{L})/giu;
const tags = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|`/giu;
/** What is not seen: soft hyphens, joiners, variants of signs. */
const unseen = /\u00AD|\u200B|\u200C|\u200D|\u2060|\uFE0E|\uFE0F|\uFEFF/gu;

/** The lines of a text that hold words, with their spans; list marks, heading marks, pictures and emphasis are gone. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let isAfterGap = false;
  const raws = columnsOfText(text);
  for (const [n, { raw, start, isFirst }] of raws.entries()) {
    if (isFirst) isAfterGap = true;
    const isUnderlined = (n === 0 || isAfterGap) && underline.test(raws[n + 1]?.raw ?? '') && raw.trim().length < 60;
    const line = lineOf(raw, start, isAfterGap, isUnderlined ? (lines.length === 0 ? '# ' : '## ') : '');
    if (line !== null) lines.push(line);
    isAfterGap = line === null;
  }
  return lines;
}

/** How many "#" stand before a heading; 0 for other lines. */
export const marksOf = ({ text }: Pick<TextLine, 'text'>): number => /^#*/u.exec(text)?.[0].length ?? 0;

/** A line's words without the marks of a heading. */
export const unmarked = ({ text }: Pick<TextLine, 'text'>): string => text.replace(/^#+\s*/u, '');

/** `mark` is that of a heading, where the line below draws it. */
function lineOf(raw: string, start: number, isAfterGap: boolean, mark: string): TextLine | null {
  const listed = listMark.exec(raw)?.[0] ?? '';
  // "2. Education" is a heading with its number.
  const isNumbered = /^\s*\d{1,2}[.)]/u.test(listed) && sectionOfHeading(words(raw.slice(listed.length)), 0) !== null;
  // "* 3.7.1985 in Leeds" is a day of birth.
  const isListItem = listed.trim() !== '' && !isNumbered && !/^\s*\*\s?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?(?:19|20)\d{2}/u.test(raw) && !/^\s*\*\*?\S/u.test(raw);
  const bare = words(isListItem || isNumbered ? raw.slice(listed.length) : raw.trimStart());
  if (!/[\p{L}\p{N}]/u.test(bare) || pageMark.test(bare)) return null;
  const indent = (/^\s*/u.exec(raw)?.[0] ?? '').replaceAll('\t', '    ').length;
  return { text: isListItem ? bare : mark + bare, start, end: start + raw.length, isListItem, indent, isAfterGap, isBold: allBold.test(raw), width: raw.trim().length };
}

function words(raw: string): string {
  const plain = unspaced(raw.replace(unseen, '').replace(headingTag, '# ').replace(tags, '').replace(pictures, ' | ').replaceAll('\u00a0', ' ')).replace(markdownLink, (_, shown: string, address: string) => (!shown.includes('@') && (address.includes(shown) || channel.test(shown)) ? address : shown)).replace(emphasis, '');
  const parted = plain.replace(/:\s*(?:\t|\s{3,}|\|\s)|\s*(?:\||\s{3,})\s*:\s+/gu, ': ').replace(/\s--\s/gu, ' – ').replace(/\s{3,}(?=\()/gu, ' ').replace(/\s*(?:\t|\s{3,})\s*/gu, ' | ');
  return parted.replace(/\s+/gu, ' ').replace(/\s+([,;])/gu, '$1').replace(/(?:\s*\|)+\s*/gu, ' | ').replace(/^(#+) \|/u, '$1').replace(/^[\s|]+|[\s|]+$/gu, '');
}
