import { humanLanguages } from '../tables/charged-words.ts';
import { normalOf, type Word } from './words.ts';

const ladder = new Map<string, number>();
const rung = (level: number, words: string) => words.split(' ').forEach((word) => ladder.set(word, level));
rung(1, 'basic basics elementary fundamental fundamentals beginner introductory introduction familiar familiarity acquainted acquaintance exposure novice some grundkenntnisse grundlagen');
rung(2, 'proficient proficiently skilled competent competence competently capable capably knowledgeable experienced versed good solid adequate able comfortable practiced intermediate conversant qualified sound adept practised gut gute guten solide erfahren versiert sicher vertraut proficiency skillful skillfully skilful skilfully skilledly');
rung(3, 'strong strongly advanced extensive extensively deep deeply thorough comprehensive robust profound considerable substantial significant expertise expansive plenty ample wealth vast indepth well-versed in-depth depth great impressive fortgeschritten umfassend umfassende umfassenden fundiert fundierte tiefgehend tiefgreifend sehr');
rung(4, 'expert experts expertly excellent exceptional exceptionally outstanding superior mastery mastered master superb unparalleled exemplary top-notch top first-class world-class unmatched supreme extraordinary remarkable amazing brilliant stellar elite guru exzellent exzellente exzellenten hervorragend hervorragende hervorragenden ausgezeichnet ausgezeichnete experte expertin adroit phenomenal prodigious exquisite utmost greatest');

/** How high a word puts a skill: 1 some acquaintance, 2 able, 3 strong, 4 among the best; null for other words. */
export function levelOf(norm: string): number | null {
  return ladder.get(norm) ?? null;
}

// How a fact may put a skill high, too: no claim is held to these words.
const alsoHigh = new Map<string, number>();
for (const word of 'high highly unyielding unwavering relentless exhaustive eminent admirable keen sharp commendable accomplished profoundly absolutely'.split(' ')) alsoHigh.set(normalOf(word), 3);
for (const word of 'expertise excellence excellency excels excelled excelling impeccable immaculate prime unrivaled unrivalled'.split(' ')) alsoHigh.set(normalOf(word), 4);

/** How high a word of a fact lets a claim put the skill; null for other words. */
export function levelBorneBy(norm: string): number | null {
  return alsoHigh.get(norm) ?? levelOf(norm);
}

const languageLadder: readonly (readonly [number, RegExp])[] = [
  [7, /\b(?:native|mother tongue|first language|muttersprach\w*|bilingual|zweisprachig)\b/iu],
  [6, /\b(?:c2|full professional|near[- ]native|verhandlungssicher|perfect\w*|excellent|outstanding|exceptional|superb|flawless|perfekt\w*|exzellent\w*|hervorragend\w*|ausgezeichnet\w*)\b/iu],
  [5, /\b(?:c1|fluen\w+|advanced|flie(?:ß|ss)end)\b/iu],
  [4, /\b(?:b2|professional|business|strong|advanced working|upper intermediate|(?:work|working|worked|negotiat\w+|present\w*|meetings?) in(?=\s*$)|very good|sehr gut\w*|proficien\w+)\b/iu],
  [3, /\b(?:b1|limited working|intermediate|conversational|good|gut\w*)\b/iu],
  [2, /\b(?:a2|pre-?intermediate)\b/iu],
  [1, /\b(?:a1|basic\w*|elementary|beginner\w*|grundkenntnisse|some|a little|a bit of|etwas|wenig|learning|studying|lerne\w*)\b/iu],
];

export interface LanguageMention {
  /** English name of the language in lower case. */
  readonly language: string;
  /** 1 (A1) to 7 (native), or null where the text names no level. */
  readonly level: number | null;
  readonly word: Word;
}

/** Human languages named in a text, each with the level that stands beside it ("fluent German", "German (C2)"). */
export function languagesIn(text: string, words: readonly Word[]): LanguageMention[] {
  return words.flatMap((word, i): LanguageMention[] => {
    const language = humanLanguages.get(word.norm);
    if (language === undefined || !/^\p{Lu}/u.test(word.text)) return [];
    const previous = words.slice(0, i).findLastIndex((w) => humanLanguages.has(w.norm));
    const next = words.findIndex((w, j) => j > i && humanLanguages.has(w.norm));
    const after = text.slice(word.end, next === -1 ? text.length : words[next]?.start);
    const before = text.slice(previous === -1 ? Math.max(0, word.start - 30) : words[previous]?.end ?? 0, word.start);
    // What follows in brackets or behind a mark belongs to this language; else the adjective in front does.
    const behind = /^\s*[(:–—-]\s*([^),;|]*)/u.exec(after)?.[1] ?? '';
    const inFront = /([^,;|)]*)$/u.exec(before)?.[1] ?? '';
    return [{ language, level: rungOf(behind) ?? rungOf(inFront) ?? rungOf(/^[^,;|(]*/u.exec(after)?.[0] ?? ''), word }];
  });
}

function rungOf(text: string): number | null {
  return languageLadder.find(([, wording]) => wording.test(text))?.[0] ?? null;
}
