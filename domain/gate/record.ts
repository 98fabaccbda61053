import type { Fact } from '#domain/candidate/fact.ts';
import { readFact, type FactReading } from './reading.ts';
import { isStopWord, stemOf, wordsOf } from './words/words.ts';

/** The candidate's facts, each read once when it is first cited. */
export interface FactRecord {
  readonly facts: readonly Fact[];
  readonly get: (id: string) => FactReading | null;
  /** The fact itself and what it belongs to, nearest first: an achievement and its employment. */
  readonly withOwners: (id: string) => readonly FactReading[];
  /** The fact that shares most words with a text, to show beside a refusal; `among` narrows the choice. */
  readonly nearest: (text: string, among?: readonly string[]) => Fact | null;
}

/** The record over a candidate's facts; an id that is none of theirs reads as null. */
export function factRecord(facts: readonly Fact[]): FactRecord {
  const byId = new Map(facts.map((f) => [f.id, f]));
  const get = (id: string): FactReading | null => {
    const fact = byId.get(id);
    return fact === undefined ? null : readFact(fact);
  };
  const withOwners = (id: string): FactReading[] => {
    const chain: FactReading[] = [];
    for (let at = get(id); at !== null && !chain.includes(at); at = at.fact.of === null ? null : get(at.fact.of)) chain.push(at);
    return chain;
  };
  const nearest = (text: string, among: readonly string[] = []): Fact | null => {
    const stems = new Set(wordsOf(text).filter((w) => !isStopWord(w.norm)).map((w) => stemOf(w.norm)));
    const candidates = among.length > 0 ? among.map((id) => byId.get(id)).filter((f) => f !== undefined) : facts;
    let best: { fact: Fact; score: number } | null = null;
    for (const fact of candidates) {
      const reading = get(fact.id);
      const score = Array.from(stems).filter((stem) => reading?.keys.has(stem)).length;
      if (best === null || score > best.score) best = { fact, score };
    }
    return best?.fact ?? null;
  };
  return { facts, get, withOwners, nearest };
}
