import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDoer } from '#domain/gate/words/persons.ts';
import { normalOf, stemOf } from '#domain/gate/words/words.ts';

/**
 * Writes domain/gate/tables/plain-words.ts from WordNet 3.1 (`node evals/fabrication/write-plain-words.ts DICT`, DICT being its
 * folder "dict"): words that name no thing, trade, field, person, group or place, by the files its senses stand in.
 */
const [dict = ''] = process.argv.slice(2);

/** Files of noun senses that are qualities, events, feelings, relations, shapes and times: what anything may have. */
const plainNouns = new Set([7, 11, 12, 16, 24, 25, 28]);
/** A rarer noun of these is some trade's word. */
const commonNoun = 5;
const ofFields = 1;

interface Uses { verb: number; noun: number; plainNoun: number; adjective: number; adverb: number; isVerb: boolean; isOfField: boolean }

const words = new Map<string, Uses>();
for (const line of readFileSync(path.join(dict, 'index.sense'), 'utf8').split('\n')) {
  const [key = '', , , used = '0'] = line.split(' ');
  const [word = '', rest = ''] = key.split('%');
  if (!/^[a-z]{3,}$/u.test(word)) continue;
  const [part, file] = rest.split(':').map(Number);
  const own = words.get(word) ?? { verb: 0, noun: 0, plainNoun: 0, adjective: 0, adverb: 0, isVerb: false, isOfField: false };
  const count = Number(used);
  if (part === 1) [own.noun, own.plainNoun] = [own.noun + count, own.plainNoun + (plainNouns.has(file ?? -1) ? count : 0)];
  else if (part === 2) [own.verb, own.isVerb] = [own.verb + count, true];
  else if (part === 4) own.adverb += count;
  else if (file === ofFields) own.isOfField = true;
  else own.adjective += count;
  words.set(word, own);
}

const kept = (isKept: (uses: Uses) => boolean): string[] => Array.from(words).filter(([word, uses]) => !isDoer(word) && isKept(uses)).map(([word]) => normalOf(word));
const anyForm = new Set(kept((uses) => {
  const nouns = uses.plainNoun < commonNoun ? 0 : uses.plainNoun;
  const plain = uses.adverb + (uses.isOfField ? 0 : uses.adjective) + nouns;
  return plain > 0 && plain >= 2 * (uses.noun - nouns);
}));
const verbStems = (isKept: (uses: Uses) => boolean) => new Set(kept((uses) => uses.isVerb && isKept(uses)).map((word) => stemOf(word)).filter((stem) => /^[a-z]{3,}$/u.test(stem)));
const mostlyVerbs = verbStems((uses) => uses.verb > uses.noun);
const mostlyNouns = verbStems(() => true).difference(mostlyVerbs);

function lines(table: ReadonlySet<string>): string {
  return Array.from(table).toSorted().join(' ').replace(/(.{1,170})(?: |$)/gu, '$1\n');
}

writeFileSync(path.join(import.meta.dirname, '../../domain/gate/tables/plain-words.ts'), `/**
 * Ordinary English words, drawn from WordNet 3.1 by evals/fabrication/write-plain-words.ts: \`plainTable\` holds manners,
 * states, times and relations as they stand, no things, trades, fields, persons, groups or places; \`verbTable\` holds
 * stems of verbs, \`nounVerbTable\` those whose bare form is oftener a noun. WordNet's licence stands in senses.ts.
 */
export const plainTable = \`
${lines(anyForm)}\`;

export const verbTable = \`
${lines(mostlyVerbs)}\`;

export const nounVerbTable = \`
${lines(mostlyNouns)}\`;
`);
