import type { Finding } from '../finding.ts';
import { isNeutral, keysOf } from '../words/lexicon.ts';
import type { FactReading, Reading } from '../reading.ts';
import { isStopWord, type Word } from '../words/words.ts';

const licence = /^(?:licen[cs]es?|certificates?|certifications?|permits?|clearances?|diplomas?)$/u;

/** A licence stays the one it is: a "journeyman license" is no "master license", whoever else is a master in the facts. */
export function checkLicences(claim: Reading, support: readonly FactReading[]): Finding[] {
  return namedIn(claim).flatMap(({ name, of }): Finding[] => {
    const held = support.flatMap((fact) => namedIn(fact).filter((own) => keysOf(own.name.norm, false).some((k) => keysOf(name.norm, false).includes(k))).map((own) => ({ own, fact })));
    const isHeld = held.length === 0 || held.some(({ own, fact }) => keysOf(own.of.norm, false).some((k) => keysOf(of.norm, false).includes(k)) || (fact.fact.kind === 'certificate' && fact.norms.has(of.norm)));
    return isHeld ? [] : [{ kind: 'certificate', start: of.start, end: name.end }];
  });
}

/** Licences with the word that stands right before them. */
function namedIn({ text, words }: Reading): readonly { readonly name: Word; readonly of: Word }[] {
  return words.flatMap((name, i) => {
    const of = words[i - 1];
    return of !== undefined && licence.test(name.norm) && !isStopWord(of.norm) && !isNeutral(of.norm) && /^[\s-]*$/u.test(text.slice(of.end, name.start)) ? [{ name, of }] : [];
  });
}
