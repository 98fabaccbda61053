import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDoer } from '#domain/gate/words/persons.ts';
import { normalOf, stemOf } from '#domain/gate/words/words.ts';

/**
 * Writes domain/gate/tables/senses.ts from the database files of WordNet 3.1 (`node evals/fabrication/write-senses.ts DICT`,
 * DICT being its folder "dict"): senses of words that its tagged texts use, a line each, with the senses that are wider.
 */
const [dict = ''] = process.argv.slice(2);
const parts = [{ letter: 'n', file: 'noun', ranks: 2, up: 2 }, { letter: 'v', file: 'verb', ranks: 3, up: 0 }, { letter: 'a', file: 'adj', ranks: 3, up: 0 }, { letter: 'r', file: 'adv', ranks: 3, up: 0 }] as const;

const uses = new Map<string, number>();
const ranks = new Map<string, number>();
for (const line of readFileSync(path.join(dict, 'index.sense'), 'utf8').split('\n')) {
  const [key = '', offset = '', rank = '', used = ''] = line.split(' ');
  const [word = '', rest = ''] = key.split('%');
  uses.set(word, (uses.get(word) ?? 0) + Number(used));
  ranks.set(`${word} ${'nvara'[Number(rest[0]) - 1] ?? ''}${offset}`, Number(rank));
}

interface Sense { readonly id: string; readonly stems: readonly string[]; readonly up: readonly string[] }

const texts: Record<string, Buffer> = {};
const senses = new Map<string, Sense>();
/** Words of one root in two parts of speech: "reduce" and "reduction". */
const kin = new Map<string, Set<string>>();
for (const { letter, file, ranks: most } of parts) {
  for (const line of readFileSync(path.join(dict, `data.${file}`), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('  ')) continue;
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    // Animals and plants (files 5 and 20) are no part of a working life.
    if (letter === 'n' && (fields[1] === '05' || fields[1] === '20')) continue;
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(.*/u, '').toLowerCase());
    const id = `${letter}${fields[0] ?? ''}`;
    const isKept = (word: string) => /^[a-z]{3,}$/u.test(word) && (uses.get(word) ?? 0) > 0 && (ranks.get(`${word} ${id}`) ?? 99) <= most;
    const from = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[from]) }, (_, i) => fields.slice(from + 1 + 4 * i, from + 5 + 4 * i));
    senses.set(id, { id, stems: Array.from(new Set(words.filter(isKept).map(key))), up: pointers.flatMap(([mark, offset = '', part = '']) => (mark === '@' ? [part + offset] : [])) });
    for (const [mark, offset = '', part = '', ends = ''] of pointers) {
      const own = words[Number.parseInt(ends.slice(0, 2), 16) - 1];
      if ((mark !== '+' && mark !== '\\') || own === undefined || !isKept(own)) continue;
      kin.set(own, (kin.get(own) ?? new Set()).add(`${part.replace('s', 'a')}${offset} ${ends.slice(2)}`));
    }
  }
}

function key(word: string): string {
  return stemOf(normalOf(word));
}

/** Senses above one, those without a word that is kept included. */
function above(id: string, levels: number): string[] {
  if (levels === 0) return [];
  return (senses.get(id)?.up ?? []).flatMap((up) => [up, ...above(up, levels - 1)]);
}

const wider = new Map(Array.from(senses.values(), ({ id }) => [id, Array.from(new Set(above(id, parts.find((p) => id.startsWith(p.letter))?.up ?? 0))).filter((up) => (senses.get(up)?.stems.length ?? 0) > 0)]));
const named = new Set(Array.from(senses.values()).filter(({ stems }) => stems.length > 0).flatMap(({ id }) => wider.get(id) ?? []));
const written = Array.from(senses.values()).filter(({ id, stems }) => stems.length > 1 || (stems.length === 1 && (named.has(id) || (wider.get(id)?.length ?? 0) > 0)));
const places = new Map(written.map(({ id }, i) => [id, i.toString(36)]));
const lines = written.map(({ id, stems }) => [stems.join(' '), ...(wider.get(id) ?? []).flatMap((up) => places.get(up) ?? [])].join('>'));
const roots = Array.from(kin, ([word, others]) => Array.from(new Set([key(word), ...Array.from(others, (other) => {
  const [id = '', at = ''] = other.split(' ');
  return derived(id, Number.parseInt(at, 16) - 1);
}).filter((stem) => stem !== '' && !isDoer(stem))]))).filter((stems) => stems.length > 1).map((stems) => stems.join(' '));

/** The word that a pointer names, where it is kept. */
function derived(id: string, at: number): string {
  const file = parts.find((p) => id.startsWith(p.letter))?.file ?? 'noun';
  const word = wordAt(file, id.slice(1), at);
  return /^[a-z]{3,}$/u.test(word) && (uses.get(word) ?? 0) > 0 ? key(word) : '';
}

function wordAt(file: string, offset: string, at: number): string {
  texts[file] ??= readFileSync(path.join(dict, `data.${file}`));
  const line = texts[file].toString('latin1', Number(offset), Number(offset) + 600);
  return (line.split(' ')[4 + 2 * at] ?? '').replace(/\(.*/u, '').toLowerCase();
}

writeFileSync(path.join(import.meta.dirname, '../../domain/gate/tables/senses.ts'), `/**
 * Senses of English words and roots that words share, from WordNet 3.1, as stems; written by
 * evals/fabrication/write-senses.ts. A line of \`senseTable\` is one sense: its words, then behind ">" the places (base 36)
 * of the wider ones up to two steps above.
 *
 * WordNet Release 3.1. This software and database is being provided to you, the LICENSEE, by Princeton University under
 * the following license. Permission to use, copy, modify and distribute this software and database and its documentation
 * for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the following
 * copyright notice and statements, including the disclaimer, and that the same appear on ALL copies of the software,
 * database and documentation, including modifications that you make for internal use or for distribution. WordNet 3.1
 * Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND
 * PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT
 * LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY
 * PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD
 * PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software and/or database. Title to copyright in this
 * software, database and any associated documentation shall at all times remain with Princeton University and LICENSEE
 * agrees to preserve same.
 */
export const senseTable = \`
${lines.join('\n')}
\`;

/** Stems of words of one root in several parts of speech ("reduc reduct"). */
export const rootTable = \`
${Array.from(new Set(roots)).join('\n')}
\`;
`);
