import { cityByName } from '#domain/posting/places/cities.ts';
import { countryByName } from '#domain/posting/places/countries.ts';
import { regionByName } from '#domain/posting/places/regions.ts';
import type { Token } from '#domain/text/words.ts';
import { areaNamed, areaWords } from '../areas.ts';
import type { Clause } from './clauses.ts';
import { matchesOf, type Sheet } from './sheet.ts';

export interface Where {
  readonly places: readonly string[];
  readonly remoteFrom: readonly string[];
  /** Places that were named after a "no". */
  readonly never: readonly string[];
  /** "Berlin or remote": either way of working will do. */
  readonly eitherWay: boolean;
}

const before = String.raw`(?:in|near|around|from|at|bei|nahe|um|rund um|raum|großraum|region|aus|greater)(?:\s+(?:the|der nähe von|der region|der stadt))?\s+`;
/** Words that are towns somewhere and everyday words here, unless "in" stands before them. */
const everyday = /^(?:nice|reading|mobile|bath|orange|of|most|essen|singen|plan|hof|halle)$/iu;

/** Cities, regions, countries and areas. A country or area beside "remote" says where one may sit, any other where the work is. */
export function readWhere(sheet: Sheet, clauses: readonly Clause[], german: boolean): Where {
  const places: string[] = [];
  const remoteFrom: string[] = [];
  const never: string[] = [];
  let eitherWay = false;
  for (const clause of clauses) {
    const remoteAt = sheet.claims.find(({ topic, says, start }) => topic === 'workModes' && says[0] === 'remote' && start >= clause.start && start < clause.end)?.start ?? null;
    for (const { start, end, words } of [...areasIn(sheet, clause), ...placesIn(sheet, clause, german)].toSorted((a, b) => a.start - b.start)) {
      const wide = areaNamed(words) !== null || countryByName(words) !== null;
      const either = remoteAt !== null && /(?<!\p{L})(?:or|oder)(?!\p{L})|\//iu.test(sheet.text.slice(Math.min(start, remoteAt), Math.max(end, remoteAt)));
      const remote = wide && remoteAt !== null && !either;
      const says = areaNamed(words) ?? words;
      if (!sheet.claim(start, end, start >= clause.notFrom ? 'never' : remote ? 'remoteFrom' : 'places', [says])) continue;
      const list = start >= clause.notFrom ? never : remote ? remoteFrom : places;
      if (!list.includes(says)) list.push(says);
      eitherWay ||= either && start < clause.notFrom;
    }
  }
  return { places, remoteFrom, never, eitherWay };
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function areasIn(sheet: Sheet, { start, end }: Clause): Named[] {
  return matchesOf(areaWords, sheet.text.slice(start, end)).map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length, words }));
}

function placesIn(sheet: Sheet, clause: Clause, german: boolean): Named[] {
  const found: Named[] = [];
  for (const run of sheet.freeRuns(clause.start, clause.end)) {
    for (let at = 0; at < run.length; at += 1) {
      const named = [3, 2, 1].map((count) => run.slice(at, at + count)).find((words) => words.length > 0 && isPlace(sheet, words, german));
      if (named === undefined) continue;
      const [start, end] = [named[0]?.start ?? 0, named.at(-1)?.end ?? 0];
      found.push({ start, end, words: sheet.text.slice(start, end) });
      at += named.length - 1;
    }
  }
  return found;
}

function isPlace(sheet: Sheet, tokens: readonly Token[], german: boolean): boolean {
  const words = sheet.wordsOf(tokens);
  if (!/^\p{Lu}/u.test(words) || /[^\p{L}\p{M}\s.'’-]/u.test(words)) return false;
  const led = new RegExp(`(?<![\\p{L}\\p{N}])${before}$`, 'iu').test(sheet.text.slice(0, tokens[0]?.start ?? 0));
  if (everyday.test(words) && !led) return false;
  if (cityByName(words) !== null || countryByName(words) !== null || regionByName(words) !== null) return true;
  // A town that no table knows: in English only, for German writes every noun with a capital.
  return !german && tokens.length === 1 && words.length > 2 && /(?<![\p{L}\p{N}])(?:in|near|around)\s+$/iu.test(sheet.text.slice(0, tokens[0]?.start ?? 0));
}
