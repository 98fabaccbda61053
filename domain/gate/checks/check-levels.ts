import type { Finding } from '../finding.ts';
import { isNeutral, keysOf } from '../words/lexicon.ts';
import { levelBorneBy, levelOf } from '../words/levels.ts';
import type { FactReading, Reading } from '../reading.ts';
import { isStopWord, type Word } from '../words/words.ts';

interface Tied {
  readonly level: number;
  readonly word: Word;
  readonly skill: Word;
}

const strong = 3;

/** "Expert in Java, basic Python" does not make an expert in Python: a level belongs to the skill it stands beside. */
export function checkLevels(claim: Reading, support: readonly FactReading[]): Finding[] {
  const told = tiedIn(claim, levelOf).filter((t) => t.level >= strong);
  if (told.length === 0) return [];
  const known = support.flatMap((fact) => tiedIn(fact, levelBorneBy));
  return told.filter(({ level, skill }) => {
    const own = known.filter((k) => keysOf(k.skill.norm, false).some((key) => keysOf(skill.norm, false).includes(key)));
    return own.length > 0 && own.every((k) => k.level < level);
  }).map(({ word }) => ({ kind: 'level', start: word.start, end: word.end }));
}

/** Levels with the word they belong to: the next of meaning within the phrase, else the one before ("Python (expert)"). */
function tiedIn({ text, words }: Reading, levelIn: (norm: string) => number | null): Tied[] {
  return words.flatMap((word, i): Tied[] => {
    const level = levelIn(word.norm);
    if (level === null || word.norm === 'some') return [];
    const skill = words.slice(i + 1, i + 7).find((w, k, all) => isOfMeaning(w) && !/[,;.:()]/u.test(text.slice(all[k - 1]?.end ?? word.end, w.start)) && !/[,;.:()]/u.test(text.slice(word.end, w.start)))
      ?? words.slice(Math.max(0, i - 2), i).findLast((w) => isOfMeaning(w) && !/[,;.]/u.test(text.slice(w.end, word.start)));
    return skill === undefined ? [] : [{ level, word, skill }];
  });
}

function isOfMeaning(word: Word): boolean {
  return !isStopWord(word.norm) && !isNeutral(word.norm) && levelOf(word.norm) === null;
}
