import { cityByName } from '#domain/posting/places/cities.ts';

/**
 * What a person typed as a text query: every word must stand in the opening; the last may be still half typed, and
 * counts as a beginning from three letters on. Words stand as written or by their English or German stem; "quoted
 * words" stand side by side; a word after "-" must not stand. Null where nothing can be searched for.
 */
export function textQuery(typed: string): { readonly sql: string; readonly values: readonly string[] } | null {
  const terms = [...folded(typed).matchAll(/(-?)(?:"([^"]+)"|([^\s"]+))/gu)].flatMap(([whole, not = '', quoted, word]): Term[] => {
    const words = wordsIn(quoted ?? word ?? '');
    return words.length === 0 ? [] : [{ not: not === '-', words, open: quoted === undefined && folded(typed).endsWith(whole) }];
  });
  if (!terms.some(({ not }) => !not)) return null;
  const parts = terms.slice(0, 12).map(({ not, words, open }) => {
    const last = words.at(-1) ?? '';
    const exact = words.map((word, at) => (open && at === words.length - 1 && last.length >= 3 ? `${word}:*` : word)).join(' <-> ');
    const stems = words.join(' ');
    return { sql: `${not ? '!!' : ''}(?::tsquery || phraseto_tsquery('english', ?) || phraseto_tsquery('german', ?))`, values: [exact, stems, stems] };
  });
  return { sql: `(${parts.map(({ sql }) => sql).join(' && ')})`, values: parts.flatMap(({ values }) => values) };
}

/**
 * A town or region as people type it ("new york", "münch", "Portland, OR") as a query of the places of openings: its words
 * side by side, the last as a beginning unless a space ends it, also by the name that a well-known city has in English.
 * Null for no words.
 */
export function placeQuery(typed: string): { readonly sql: string; readonly values: readonly string[] } | null {
  const names = [typed, cityByName(typed)?.name ?? typed].map((name) => wordsIn(folded(name))).filter((words) => words.length > 0);
  if (names.length === 0) return null;
  const isOpen = !/\s$/u.test(typed);
  const exact = Array.from(new Set(names.map((words) => words.map((word, at) => `${word}:${isOpen && at === words.length - 1 && word.length >= 3 ? '*' : ''}C`).join(' <-> '))));
  return { sql: `(${exact.map(() => '?::tsquery').join(' || ')})`, values: exact };
}

interface Term {
  readonly not: boolean;
  readonly words: readonly string[];
  /** It is the last and may be half typed. */
  readonly open: boolean;
}

/** Letters and digits alone: nothing that a query's own grammar would read. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu)?.slice(0, 12) ?? [];
}

/** As the index folds: lower case, without accents. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[ßøłı]/gu, (letter) => ({ ß: 'ss', ø: 'o', ł: 'l', ı: 'i' })[letter] ?? letter).normalize('NFD').replace(/\p{M}/gu, '').slice(0, 200);
}
