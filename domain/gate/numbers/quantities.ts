import { datesIn, spansIn } from '#domain/candidate/import/date-words.ts';
import { changeAt, roleOf, type Role } from './changes.ts';
import { measures, type Dimension } from './measures.ts';
import { isNumber, numberReadAt, type NumberRead } from './number-reading.ts';
import { isStopWord, wordsOf, type Word } from '../words/words.ts';

/** How a text hedges a number. */
export type Hedge = 'exact' | 'at_least' | 'more_than' | 'about' | 'almost' | 'at_most';

export interface Quantity {
  readonly value: number;
  readonly dimension: Dimension;
  readonly hedge: Hedge;
  /** True after "to", "within", "in under" …: here the smaller number is the greater claim. */
  readonly lessIsMore: boolean;
  /** Normal forms of up to four words of meaning behind it, where what is counted stands. */
  readonly nouns: readonly string[];
  readonly role: Role;
  /** What holds the counted: "team" in "a team of 12"; null where nothing does. */
  readonly holder: string | null;
  readonly start: number;
  readonly end: number;
}

type Written = { -readonly [K in keyof Quantity]: Quantity[K] };

const hedges: readonly (readonly [Hedge, RegExp])[] = [
  ['more_than', /(?:more than|over|above|exceeding|in excess of|upwards of|mehr als|uber|über)\s*$/iu],
  ['at_least', /(?:at least|no fewer than|minimum of|mindestens)\s*$/iu],
  ['almost', /(?:almost|nearly|close to|fast|beinahe|knapp|nahezu)\s*$/iu],
  ['about', /(?:about|around|approximately|roughly|circa|ca\.?|some|~|etwa|rund|ungefähr)\s*$/iu],
  ['at_most', /(?:less than|fewer than|under|below|up to|at most|no more than|within|unter|weniger als|höchstens|bis zu|innerhalb von|as (?:many|much) as)\s*$/iu],
];
const lessIsMoreBefore = /(?:(?<!\bup )\bto|\bunder|\bbelow|\bwithin|\bin(?: just| only)?|\b(?:less|fewer) than|\bno more than|\bat most|\bweniger als|\bhöchstens|\bauf|\bunter|\bbinnen|\binnerhalb von|\bnur)\s*(?:about|around|just|only|etwa|rund|ca\.?)?\s*[€$£]?\s*$/iu;

/** The numbers of a text with what they count, in order; dates are none. "2–4" gives both ends. */
export function quantitiesIn(text: string, language = 'en'): Quantity[] {
  const dates = [...datesIn(text), ...spansIn(text)];
  const words = wordsOf(text);
  const found: Written[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const read = numberReadAt(text, words, i, language);
    if (read === null) continue;
    if (isRestOf(text, found.at(-1), read)) { i = read.last; continue; }
    carryUnit(text, found.at(-1), read);
    const { value, last, dimension, start } = carryOn(text, found.at(-1), read);
    i = last;
    const end = read.end;
    if (dates.some((d) => start < d.end && d.start < end)) continue;
    const before = text.slice(Math.max(0, start - 30), start).replace(/\b(?:an?|eine[mnr]?|ein)\s+$/iu, '');
    const plus = /^\s?\+/u.test(text.slice(end));
    const hedge = plus ? 'at_least' : hedges.find(([, wording]) => wording.test(before))?.[0] ?? 'exact';
    found.push({ value, dimension, hedge, lessIsMore: lessIsMoreBefore.test(before), nouns: numberedBefore(before) ?? [...(/punkt/iu.test(text.slice(start, end)) ? ['points'] : []), ...nounsBehind(text, words, last)], role: roleOf(before) ?? changeAt(text, before, end), holder: holderOf(words, read.first), start, end });
  }
  return found;
}

/** "1 hour 20 minutes" are 80 minutes: what a smaller unit adds to a greater one is one time with it. */
function isRestOf(text: string, before: Written | undefined, read: NumberRead): boolean {
  if (before?.dimension !== 'time' || read.dimension !== 'time' || read.value >= before.value || !/^\s*(?:and\s+|und\s+)?$/iu.test(text.slice(before.end, read.start))) return false;
  before.value += read.value;
  before.end = read.end;
  return true;
}

/** "Level 3", "Teil 2", "Note 1": the number names, and counts nothing behind it. */
function numberedBefore(before: string): readonly string[] | null {
  const name = /(?<![\p{L}])(level|grade|note|year|aisle|ward|room|line|gate|hall|zone|route|terminal|platform|bay|unit|block|floor|tier|section|stage|phase|part|class|type|version|teil|stufe|klasse|modul|module|chapter|no\.?|nr\.?)\s*$/iu.exec(before)?.[1];
  if (name === undefined) return null;
  return [/^note$/iu.test(name) ? 'grade' : name.toLowerCase()];
}

/** "from 40 to 6 minutes", "3–5 years": the first number is of the second one's unit. */
function carryUnit(text: string, before: Written | undefined, read: NumberRead): void {
  if (before === undefined || before.dimension !== 'count' || read.dimension === 'count') return;
  if (!/^\s*(?:(?:down|up) to|to|-|–|—|and|bis|auf|und|or|oder)\s*[€$£]?$/iu.test(text.slice(before.end, read.start))) return;
  before.dimension = read.dimension;
  before.value *= read.factor;
}

const unitWord = /(?<![\p{L}]|(?<![\p{L}])(?:per|an?|each|every|pro|im|am|jede\p{L}*)\s)(?:hours?|minutes?|seconds?|days?|weeks?|stunden?|minuten?|tagen?|wochen?)(?![\p{L}])/giu;

/** "From 5 hours to 2", "2 hours instead of 5", "by 3 hours a week, from 5 to 2": a bare number behind a measured one is of its unit. */
function carryOn(text: string, before: Written | undefined, read: NumberRead): NumberRead {
  if (before === undefined || read.dimension !== 'count' || (before.dimension !== 'time' && before.dimension !== 'percent')) return read;
  const between = text.slice(before.end, read.start);
  const goesOn = before.role === 'by' && before.dimension === 'time' && /^(?:\s+(?:per|an?|each|every|pro)\s+\p{L}+)?,?\s*\(?(?:from|von)\s+$/iu.test(between);
  const turns = /^(?:\s+(?:down|up))?\s+(?:to|instead of|rather than|auf|statt)\s+$/iu.test(between) && /^(?:[.,;:)]|\s*$|\s+(?:after|by|when|once|since|while|through|thanks|following|by|nach|durch)(?![\p{L}]))/iu.test(text.slice(read.end));
  if (!goesOn && !turns) return read;
  // "By 8 hours a week": the unit is the number's own, not how often.
  const unit = Array.from(text.slice(0, before.end).matchAll(unitWord)).at(-1)?.[0].toLowerCase();
  const measure = unit === undefined ? undefined : measures.get(unit);
  if (before.dimension === 'time' && measure === undefined) return read;
  return { ...read, dimension: before.dimension, value: read.value * (before.dimension === 'time' ? measure?.[1] ?? 1 : 1) };
}

const joining = /^(?:for|of|in|with|by|to|across|from|on|at|per|over|into|using|through|fur|von|in|mit|bei|aus|auf|an|im|am|pro)$/u;
const meaning = (w: Word): boolean => !isStopWord(w.norm) && !isNumber(w);

function nounsBehind(text: string, words: readonly Word[], last: number): string[] {
  const behind = words.slice(last + 1, last + 7);
  // "40 tests for four services": what is counted ends before the next preposition, number or comma.
  const end = behind.findIndex((w, i) => i > 0 && (joining.test(w.norm) || isNumber(w) || /[,;:()]/u.test(text.slice(behind[i - 1]?.end, w.start))));
  return behind.slice(0, end === -1 ? behind.length : end).filter(meaning).slice(0, 4).map((w) => w.norm);
}

function holderOf(words: readonly Word[], first: number): string | null {
  const [holder, of] = [words[first - 2], words[first - 1]];
  return holder !== undefined && (of?.norm === 'of' || of?.norm === 'von') && meaning(holder) ? holder.norm : null;
}
