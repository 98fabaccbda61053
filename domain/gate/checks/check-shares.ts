import type { Finding } from '../finding.ts';
import { groupsOf, keysOf } from '../words/lexicon.ts';
import type { FactReading, Reading } from '../reading.ts';
import { isStopWord, normalOf, type Word } from '../words/words.ts';

// "Co-wrote", "co-led", "coauthor": what was done with others.
const joint = /(?<![\p{L}])co-(\p{L}{3,})|(?<![\p{L}])co((?:author|edit|organi|found|develop|creat|design|invent|teach|host|own|lead|manag|writ)\p{L}*)/giu;
const together = /(?<![\p{L}])(?:co-?\p{L}{3,}|help\p{L}*|assist\p{L}*|contribut\p{L}*|together|jointly|joint|shared?|sharing|with|alongside|one of|among|member|group|team|gemeinsam\p{L}*|zusammen|mit)(?![\p{L}])/iu;
// "Held by the marketing manager", "signed off by our lawyers": somebody else did it.
const byOthers = /(?<![\p{L}])(\p{L}{3,})\s+(?:by|von|durch)\s+(?:the|an?|my|our|its|their|his|her|others?|another|de[rmn]|eine[mnr]?|meine[mnr]?|two|three|four|five|\d+)(?![\p{L}])/giu;

// "Which the manager introduced".
const theirs = /(?<![\p{L}])(?:which|that|whom)\s+(?:the|an?|my|our|its|their|his|her)\s+(?:\p{L}+\s+){1,2}?(\p{L}{3,}(?:ed|lt|ught|pt|ilt))(?![\p{L}])/giu;
// "Together with a colleague", "gemeinsam mit einer Kollegin".
const alongside = /(?<![\p{L}])(?:together|jointly|in (?:a )?(?:pair|tandem)|gemeinsam|zusammen)\s+(?:with|mit)\s+(?:an?|one|two|three|another|my|eine[mr]|zwei|drei|meine[mr]|unsere[mr])(?![\p{L}])/iu;

/** What was done with others or by others is not told as done by the person alone. */
export function checkShares(claim: Reading, cited: readonly FactReading[]): Finding[] {
  const shared = together.test(claim.text) ? [] : cited.flatMap((fact) => Array.from(fact.text.matchAll(joint), (m) => m[1] ?? m[2] ?? ''));
  const others = /(?<![\p{L}])(?:by|von|durch)(?![\p{L}])/iu.test(claim.text) ? [] : cited.flatMap((fact) => [...fact.text.matchAll(byOthers), ...fact.text.matchAll(theirs)].map((m) => m[1] ?? '')).filter((done) => !cited.some((fact) => fact.words.some((w) => isSame(w, done) && !new RegExp(String.raw`^\s+(?:by|von|durch)\b`, 'iu').test(fact.text.slice(w.end)) && !/\b(?:which|that|whom)\s+(?:the|an?|my|our|its|their|his|her)\s+(?:\p{L}+\s+){1,2}$/iu.test(fact.text.slice(0, w.start)))));
  const first = claim.words.find((w) => !isStopWord(w.norm));
  const [only] = cited;
  const isAlone = cited.length === 1 && only !== undefined && alongside.test(only.text) && !together.test(claim.text) && !/(?<![\p{L}])(?:and|und) (?:I|ich|me)(?![\p{L}])|(?<![\p{L}])(?:we|wir)(?![\p{L}])/u.test(claim.text) && only.words.some((w) => first !== undefined && isSame(first, w.norm));
  if (isAlone && first !== undefined) return [{ kind: 'ownership', start: first.start, end: first.end }];
  const taken = claim.words.find((w) => shared.some((done) => isSame(w, done) || isAlike(w, done))) ?? (first !== undefined && others.some((done) => isSame(first, done)) ? first : undefined);
  return taken === undefined ? [] : [{ kind: 'ownership', start: taken.start, end: taken.end }];
}

function isSame(word: Word, done: string): boolean {
  const keys = keysOf(normalOf(done), false);
  return keysOf(word.norm, false).some((k) => keys.includes(k));
}

/** "Author of" for "co-wrote". */
function isAlike(word: Word, done: string): boolean {
  const groups = groupsOf(keysOf(normalOf(done), false));
  return groupsOf(keysOf(word.norm, false)).some((g) => groups.includes(g));
}
