/** What an imported file holds at one place, read without trusting its shape; every surprise is a problem in words. */
export interface Place {
  readonly value: unknown;
  /** JSON path from the root: `work[0].highlights[1]`. */
  readonly path: string;
  readonly problems: string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The member under the first of `names` that is there; older JSON Resume files use older names. */
export function member(place: Place, ...names: readonly string[]): Place {
  const record = isRecord(place.value) ? place.value : {};
  const name = names.find((n) => record[n] !== undefined && record[n] !== null && record[n] !== '') ?? names[0] ?? '';
  return { value: record[name], path: place.path === '' ? name : `${place.path}.${name}`, problems: place.problems };
}

/** Text with white space squeezed; numbers become text; null for empty or absent. Anything else is a problem. */
export function words(place: Place): string | null {
  const { value } = place;
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') {
    place.problems.push(`${place.path} is not text and was left out`);
    return null;
  }
  const text = value.toWellFormed().replace(/\p{Cc}|\p{Cf}/gu, ' ').replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}

/** The entries of a list; one object or text stands for a list of one. */
export function entries(place: Place): Place[] {
  const { value, path, problems } = place;
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.map((entry: unknown, index) => ({ value: entry, path: `${path}[${index}]`, problems }));
  if (isRecord(value) || typeof value === 'string') return [place];
  problems.push(`${path} is not a list and was left out`);
  return [];
}

/** The entries of a list as texts, empty ones left out. */
export function listOfWords(place: Place): { text: string; path: string }[] {
  return entries(place).flatMap((entry) => {
    const text = words(entry);
    return text === null ? [] : [{ text, path: entry.path }];
  });
}

const deepest = 20;

/** Level by level, without recursion: a hostile file may nest a million levels. */
function nestsTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? (Object.values(part) as unknown[]) : []));
  }
  return false;
}

/** The root of a parsed file, or null with a problem where it is no object. */
export function root(value: unknown, problems: string[]): Place | null {
  if (nestsTooDeep(value)) {
    problems.push(`the file nests deeper than ${deepest} levels; no JSON Resume does`);
    return null;
  }
  if (isRecord(value)) return { value, path: '', problems };
  problems.push('the file holds no JSON object; a JSON Resume begins with {');
  return null;
}

/** The texts that stand at a path of a parsed file and below it, one line each; lists of what belongs to it apart. */
export function wordsAt(value: unknown, path: string): string | null {
  let at = value;
  for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/gu)) {
    if (typeof at === 'string') break;
    at = index === undefined ? (isRecord(at) ? at[name ?? ''] : undefined) : Array.isArray(at) ? (at[Number(index)] as unknown) : at;
  }
  const lines = isRecord(at) ? Object.entries(at).flatMap(([name, part]) => (name === 'highlights' ? [] : textsOf(part).map((text) => `${name}: ${text}`))) : textsOf(at);
  return lines.length === 0 ? null : lines.join('\n').slice(0, longestWords);
}

const longestWords = 2000;

function textsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isRecord(value) ? Object.values(value).flatMap(textsOf) : [];
}
