import { isFunctionWord, type Token } from '#domain/text/words.ts';
import type { Sheet } from './sheet.ts';

const glue = new Set(
  ('looking look searching search find want wants would like love please apply applying application applications opening openings role roles job jobs position positions work working company '
  + 'companies employer employers team teams place places anywhere somewhere around near within salary pay year annum month day week skills skill experience experienced knowledge field area sector industry '
  + 'industries good great best new next based located only mostly mainly primarily possible possibly speaking language languages using use ideally also plus least most years really something anything '
  + 'offer offers should contracts kind type start '
  + 'ich suche suchen such stelle stellen job arbeit arbeiten moechte mochte will wurde gerne gern mir mich mein meine firma firmen unternehmen arbeitgeber arbeitgebern bereich branche bereichen umfeld nur vor '
  + 'allem auch bitte bewerbung bewerbungen bewerbe bewerben gehalt jahr monat tag woche brutto mindestens hochstens ab bis um raum nahe region grossraum umkreis jobs rolle rollen position positionen erfahrung '
  + 'kenntnisse kenntnissen moglich moglichst neue neuen gute guter guten oder beim ins zum zur nach aus sowie etwas irgendwo deutschlandweit sein haben soll sollte sollen kann').split(' '),
);
const either = new Set(['or', 'oder', 'beziehungsweise', 'bzw']);
const both = new Set(['and', 'und']);

/** Words between joints, which alone carry what a clause is about. */
export interface Chunk {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** What joins it to the next chunk: "or" and a slash, "and", or nothing but other words. */
  readonly joint: 'or' | 'and' | null;
  /** The words before it in its clause, folded, nearest last. */
  readonly after: readonly string[];
}

/** Whether a folded word only holds a brief together. */
export function isGlue(word: string): boolean {
  return glue.has(word) || isFunctionWord(word);
}

/** The free words of a range in chunks; names with "&" stay whole. */
export function chunksOf(sheet: Sheet, start: number, end: number): Chunk[] {
  const all = sheet.within(start, end);
  const groups: Token[][] = [];
  for (const run of sheet.freeRuns(start, end)) {
    let last: Token | null = null;
    for (const token of run) {
      if (isGlue(token.word) && !(sheet.text[token.end] === '-' && /\p{L}/u.test(sheet.text[token.end + 1] ?? ''))) {
        last = null;
        continue;
      }
      const gap: string | null = last === null ? null : sheet.text.slice(last.end, token.start);
      if (gap !== null && (/^[\s'’-]*$/u.test(gap) || (gap.trim() === '&' && isNamed(sheet, last) && isNamed(sheet, token)))) groups.at(-1)?.push(token);
      else groups.push([token]);
      last = token;
    }
  }
  return groups.flatMap((tokens, at) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first === undefined || last === undefined) return [];
    const next = groups[at + 1]?.[0];
    return [{ tokens, start: first.start, end: last.end, joint: next === undefined ? null : jointOf(sheet, last.end, next.start), after: all.filter((token) => token.end <= first.start).map(({ word }) => word) }];
  });
}

function isNamed(sheet: Sheet, token: Token | null): boolean {
  return token !== null && /^\p{Lu}/u.test(sheet.text.slice(token.start, token.end));
}

function jointOf(sheet: Sheet, from: number, to: number): Chunk['joint'] {
  const words = sheet.within(from, to).map(({ word }) => word);
  if (words.length === 0) return /[/|]/u.test(sheet.text.slice(from, to)) ? 'or' : /[&+]/u.test(sheet.text.slice(from, to)) ? 'and' : null;
  if (words.length > 1) return null;
  return either.has(words[0] ?? '') ? 'or' : both.has(words[0] ?? '') ? 'and' : null;
}
