import { oneLine } from './text.ts';

const labelled = /^(?:company|employer|organisation|organization|unternehmen|firma|arbeitgeber)\s*:\s*(.+)$/iu;
const about = /^(?:about|über|ueber|wir sind|we are)\s+(?!us\b|uns\b|you\b|dich\b|sie\b|the (?:role|job|team|position)\b|die (?:stelle|rolle)\b)(\p{Lu}[\p{L}\p{N}&.' -]{1,60})$/u;
const seeks = /^(\p{Lu}[\p{L}\p{N}&.' -]{1,60}?)\s+(?:is (?:looking|hiring|seeking|searching)|sucht|seeks|invites applications)\b/u;

/** What an advertisement without fields says of itself in its own words: its first line for a title, and its employer, empty where it names none. */
export function statedIn(text: string): { readonly title: string; readonly employer: string } {
  const lines = text.split('\n').map((line) => oneLine(line.replace(/^[#>*\s-]+/u, ''))).filter((line) => /\p{L}{2}/u.test(line));
  const title = lines.find((line) => line.length >= 4 && line.length <= 140 && !labelled.test(line)) ?? '';
  const named = [labelled, seeks, about].flatMap((wording) => lines.slice(0, 60).flatMap((line) => wording.exec(line)?.[1] ?? []));
  return { title, employer: (named[0] ?? '').replace(/[.,:]+$/u, '').trim() };
}
