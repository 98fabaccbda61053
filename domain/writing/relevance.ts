import type { Fact } from '#domain/candidate/fact.ts';
import type { Match } from '#domain/match/match.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { skillsIn } from '#domain/text/skills.ts';
import { isStopWord, stemOf, wordsOf } from '#domain/gate/words/words.ts';

// Words of every advertisement; sharing them says nothing about a fact.
const filler = new Set('team work role company experience year years you will strong good great skill skills knowledge ability job help build using new product join look including opportunity environment support people working candidate position within business engineer engineering software develop development service services'.split(' ').map((w) => stemOf(w)));

/** How much a fact answers this posting: 0 and up, comparable within one posting. Pure and deterministic. */
export type Relevance = (fact: Fact) => number;

/**
 * Facts that the match names as reasons weigh most, then skills and keywords that the posting names, then shared words
 * (title words count threefold). A fact's words are counted once each, so that long bullets do not win by length alone.
 */
export function relevanceTo(posting: Pick<Posting, 'title' | 'description'>, match: Pick<Match, 'parts'> | null): Relevance {
  const weights = new Map<string, number>();
  for (const stem of stemsOf(posting.description)) weights.set(stem, 1);
  for (const stem of stemsOf(posting.title)) weights.set(stem, 3);
  const named = new Map<string, number>();
  for (const part of match?.parts ?? []) for (const reason of part.reasons) for (const id of reason.facts) named.set(id, (named.get(id) ?? 0) + 5);
  const asked = new Set(skillsIn(`${posting.title}\n${posting.description}`).map((m) => m.skill.id));
  return (fact) => {
    const said = [fact.title ?? '', fact.text, ...fact.keywords].join(' · ');
    const stems = stemsOf(said);
    const skills = new Set(skillsIn(said).map((m) => m.skill.id).filter((id) => asked.has(id))).size;
    const shared = Array.from(stems, (stem) => weights.get(stem) ?? 0).reduce((sum, w) => sum + w, 0);
    const keywords = fact.keywords.filter((k) => wordsOf(k).every((w) => isStopWord(w.norm) || weights.has(stemOf(w.norm)))).length;
    return (named.get(fact.id) ?? 0) + keywords * 2 + skills * 3 + shared * (4 / Math.max(4, Math.sqrt(stems.size * 4)));
  };
}

/** Stems of the words that carry meaning, without the filler of advertisements. */
export function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).filter((w) => !isStopWord(w.norm)).map((w) => stemOf(w.norm)).filter((stem) => !filler.has(stem)));
}
