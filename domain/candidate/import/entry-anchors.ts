import type { EntryKind } from './entry.ts';
import { datesOf } from './entry-dates.ts';
import { entryLabelled } from './labels.ts';
import type { TextLine } from './text-lines.ts';
import { isProse } from './unwrapped-lines.ts';
import { isPlaceName, soundsLikeWork } from './work-words.ts';

/** Lines whose dates mark an entry. */
export function anchorsOf(lines: readonly TextLine[], kind: EntryKind): number[] {
  const dated = lines.flatMap((line, n) => (isDated(line, lines[n - 1], kind) ? [n] : []));
  const clean = dated.filter((n) => isClean(lines[n]));
  const plain = clean.filter((n) => lines[n]?.isListItem === false);
  // Where plain lines mark the entries, dates in list items and sentences are told of them.
  // Where entries begin with their dates, a date behind words is told of one ("Head of department since 2021").
  const leading = plain.filter((n) => datesOf(lines[n]?.text ?? '').before === '');
  if (leading.length > 1 && leading[0] === plain[0] && leading.length * 2 > plain.length) return plain.filter((n) => leading.includes(n) || lines[n]?.isAfterGap === true);
  return plain.length > 0 && (dated[0] === plain[0] || plain.length > 1) ? plain : clean.length > 0 && clean[0] === dated[0] && kind !== 'employment' ? clean : dated;
}

function isDated(line: TextLine, over: TextLine | undefined, kind: EntryKind): boolean {
  const { from, to, isSpan, before, after } = datesOf(line.text);
  if (from === null && to === null || entryLabelled(line.text)?.label === 'title') return false;
  if (isSpan) return true;
  if (kind !== 'employment' && kind !== 'volunteering') return !line.isListItem || kind === 'education' ? isShort(line.text) : false;
  const isAlone = before === '' && (after === '' || isPlaceName(after));
  // "2016 | Visiting Researcher, Hill Survey"
  const isFirst = before === '' && /^[^\p{L}]*\d{4}\s*(?:\||:|[–—-]\s)/u.test(line.text) && soundsLikeWork(after.split(/[,|]/u)[0] ?? '');
  // "Intern" over "Hill Press, Arles | summer 2015"
  const isBelowTitle = over !== undefined && !over.isListItem && soundsLikeWork(over.text) && !isProse(over.text) && after === '' && /\s\|\s[^|]*$/u.test(line.text) && datesOf(line.text.replace(/^.*\s\|\s/u, '')).before === '';
  return isShort(line.text) && !line.isListItem && (isAlone || isFirst || isBelowTitle || isHead(line.text));
}

const isShort = (text: string): boolean => text.length <= 140 && !/[.!?;]\s+\p{L}/u.test(text.replace(/\b\p{L}{1,4}\.\s/gu, ''));

/** "Analyst Intern, Quayside Insurance (2018)": short, in parts, and no sentence, so that one date makes it an entry. */
function isHead(text: string): boolean {
  const { before } = datesOf(text);
  if (!/\d{4}\)?(?:\s*\|.*)?$/u.test(text)) return false;
  return text.length <= 110 && /^\p{Lu}/u.test(text) && !/^(?:\p{L}+ed|led|built|ran|wrote|won)\b/iu.test(text) && (/(?: \| |, |\()[^|,(]*\d{4}/u.test(text) || /\s(?:at|bei|chez|[–—|-])\s|,\s+(?=\p{Lu})/u.test(before)) && soundsLikeWork(before);
}

/** A line with its dates at an edge, and no sentence told around them. */
function isClean(line: TextLine | undefined): boolean {
  if (line === undefined) return false;
  const { before, after } = datesOf(line.text);
  const words = `${before} ${after}`.trim();
  const isParted = /[):\]|–—-]\s*$/u.test(line.text.slice(0, line.text.length - after.length));
  if (before !== '' && after !== '' && !isParted && isProse(after)) return false;
  // "2011–2016 | Ingénieure de recherche, Institut de l’eau, Brest.": a title at the front is of an entry, whatever the line ends in.
  if (before === '' && isParted && soundsLikeWork(after.split(/[,|]/u)[0] ?? '')) return true;
  return !/[.!?]$/u.test(words) || !isProse(words);
}
