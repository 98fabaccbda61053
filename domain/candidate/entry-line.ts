import type { PartialDate } from './fact.ts';
import { datesIn, spansIn } from './date-words.ts';

export interface EntryParts {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly place: string | null;
  readonly start: PartialDate | null;
  /** Null with a `start` means "to today". */
  readonly end: PartialDate | null;
  /** What the line says after the entry itself ("…: led the migration"), or null. */
  readonly rest: string | null;
}

const degreeWords = /\b(?:bachelor|master|b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?eng|m\.?\s?eng|mba|ph\.?\s?d|doctor|doctorate|diplom|diploma|degree|associate|abitur|certificate|promotion|staatsexamen|ausbildung)\b/iu;
const schoolWords = /\b(?:university|college|school|institute|academy|universität|hochschule|schule|akademie|fachhochschule)\b/iu;

/**
 * Takes "Engineer at Northmill, Berlin (2019 – 2022): ran the clusters" apart. A line without an employer keeps its
 * words as the title. Dates of a line are those of its first span.
 */
export function entryParts(line: string, kind: 'employment' | 'education' | 'project' | 'volunteering' | 'certificate' | 'award' | 'publication'): EntryParts {
  const span = spansIn(line)[0];
  const single = datesIn(line)[0];
  const dates = span ?? (single === undefined ? undefined : { from: single.date, to: single.date, start: single.start, end: single.end });
  const before = dates === undefined ? line : line.slice(0, dates.start);
  const after = dates === undefined ? '' : line.slice(dates.end).replace(/^[\s)\]_*.,;:–-]+/u, '');
  const [head, told] = headAndRest(before.replace(/[\s([_*,;:–-]+$/u, '').replace(/,?\s+(?:from|between|von)$/iu, ''), after);
  const parts = partsOf(head, kind);
  const from = dates?.from ?? null;
  return { ...parts, start: from, end: dates?.to ?? null, rest: told };
}

// "Worked as a …", "Five years as …": how long and that it was work stand in the sentence; the title begins behind it.
const leadIn = /^(?:(?:previously|formerly|currently)\s+)?(?:(?:worked|working|work|employed|serving|served|acted|acting|gained experience|experience|experienced)\s+(?:as|in)|(?:over\s+)?[\p{L}\d+-]+\s+years?\s+(?:of\s+experience\s+)?(?:working\s+)?(?:as|in))\s+(?:an?\s+|the\s+)?/iu;

/** Dates at the front ("2019 – 2022 Engineer, Northmill") leave the entry behind them; else what follows is told of it. */
function headAndRest(before: string, after: string): [string, string | null] {
  if (before.trim() === '') return [after, null];
  return [before, /\p{L}{3}/u.test(after) && after.split(/\s+/u).length > 3 ? after : null];
}

function partsOf(head: string, kind: string): Pick<EntryParts, 'title' | 'organisation' | 'place'> {
  const pieces = head.replace(leadIn, '').split(/\s+(?:at|@|bei|für|for)\s+(?=\p{Lu})|\s+[–—|-]\s+|\s*[|·]\s*|,\s+(?=\p{Lu})/u).map((p) => p.trim()).filter((p) => p !== '');
  const [first = null, second = null, third = null] = pieces;
  if (kind === 'education' && first !== null && second !== null && schoolWords.test(first) && degreeWords.test(second)) return { title: second, organisation: first, place: third };
  if (kind === 'education' && first !== null && second === null && schoolWords.test(first) && !degreeWords.test(first)) return { title: null, organisation: first, place: null };
  return { title: first, organisation: second, place: third };
}
