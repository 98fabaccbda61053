import { isDoer } from './persons.ts';
import type { FactReading, Reading } from '../reading.ts';
import { rootTable, senseTable } from '../tables/senses.ts';
import { isStopWord, stemOf, type Word } from './words.ts';

// What goes beyond nearly anything: a dictionary's likeness is not enough for these.
const beyond = new Set(
  ('regain rescue approve authorize negotiate decide win secure exceed surpass beat outperform outrank top close invent patent publish license certify accredit promote hire fire recruit dismiss appoint '
  + 'transform revolutionize eliminate eradicate prevent guarantee double triple halve multiply command control govern rule dominate conquer succeed excel shine perfect flawless zero full fully complete completely total totally absolute '
  + 'car vehicle group organization enterprise company firm corporation department division industry sector market management intensive critical always never constantly continuously unique exclusive exclusively alone champion star famous renown prominent eminent elite major chief prime principal premier foremost first last third half quarter '
  + 'most least more less better best worse greater greatest higher highest record double twice thrice majority whole all every everyone each country nation world globe universe state region international national abroad overseas '
  + 'million thousand hundred dozen score pair couple triple sign conclude finalize accomplish resolve prove proven veteran specialist author authority founder boss chief executive official officer captain president doctor professor master crown title rank reign').split(' ').map((word) => stemOf(word)),
);

let tables: { readonly senses: readonly (readonly [readonly string[], readonly number[]])[]; readonly of: ReadonlyMap<string, readonly number[]>; readonly roots: ReadonlyMap<string, readonly string[]> } | null = null;

function read() {
  const senses = senseTable.trim().split('\n').map((line): readonly [readonly string[], readonly number[]] => {
    const [words = '', ...wider] = line.split('>');
    return [words === '' ? [] : words.split(' '), wider.map((place) => Number.parseInt(place, 36))];
  });
  const of = new Map<string, number[]>();
  for (const [place, [words]] of senses.entries()) for (const word of words) of.set(word, [...(of.get(word) ?? []), place]);
  const roots = new Map<string, string[]>();
  for (const line of rootTable.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words) roots.set(word, [...(roots.get(word) ?? []), ...words]);
  }
  return { senses, of, roots };
}

const told = new Map<string, ReadonlySet<string>>();
const toldAtMost = 20_000;

/** Stems that say no more than a stem does: of one of its senses, of one wider than these, or of its root. */
function toldBy(stem: string): ReadonlySet<string> {
  const before = told.get(stem);
  if (before !== undefined) return before;
  tables ??= read();
  const { senses, of, roots } = tables;
  const own = [stem, ...(roots.get(stem) ?? [])];
  const places = own.flatMap((word) => of.get(word) ?? []);
  const found = new Set([...own, ...places.flatMap((place) => [place, ...(senses[place]?.[1] ?? [])]).flatMap((place) => senses[place]?.[0] ?? [])]);
  if (told.size >= toldAtMost) told.clear();
  told.set(stem, found);
  return found;
}

/** True for words that the dictionary has. */
export function isInDictionary(norm: string): boolean {
  tables ??= read();
  return tables.of.has(stemOf(norm)) || tables.roots.has(stemOf(norm));
}

/** True for words that go beyond nearly anything. */
export function goesBeyond(norm: string): boolean {
  return beyond.has(norm) || beyond.has(stemOf(norm));
}

const joins = /^(?:\s*(?:,|(?<=\s)(?:and|&|or|as well as)(?=\s))\s*(?:\p{L}+\s*){0,2})+$/iu;

/**
 * True where a word of the facts' sentences means the same as this one, or something narrower: "houses" told as
 * "buildings". Names of employers, schools and titles are no such words. A wider word in a list beside the narrower one
 * adds to it: "maths and science" of "maths".
 */
export function saysNoMore({ text, words: said }: Reading, word: Word, support: readonly FactReading[]): boolean {
  const stem = stemOf(word.norm);
  if (!/^[a-z]{3,}$/u.test(stem) || goesBeyond(word.norm)) return false;
  const isBeside = (own: Word): boolean => said.some((other) => other !== word && stemOf(other.norm) === stemOf(own.norm) && (joins.test(text.slice(other.end, word.start)) || joins.test(text.slice(word.end, other.start))));
  return support.some(({ fact, words }) => fact.kind !== 'employment' && fact.kind !== 'education' && fact.kind !== 'name' && fact.kind !== 'contact'
    && words.some((own) => !isStopWord(own.norm) && (!isDoer(word.norm) || isDoer(own.norm)) && toldBy(stemOf(own.norm)).has(stem) && !isBeside(own)));
}
