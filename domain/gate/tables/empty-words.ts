import { isStopWord, type Word } from '../words/words.ts';

/** A word that says nothing between what stands before it and behind it; null where either may be anything. */
interface Idle {
  readonly word: RegExp;
  readonly before: RegExp | null;
  readonly behind: RegExp | null;
}

const idle: readonly Idle[] = [
  // "Managed to shorten"
  { word: /^managed$/u, before: null, behind: /^\s+to\s/u },
  // "Re-engineered", "co-ran", "pre-launch", "e-mail"
  { word: /^(?:re|co|pre)$/u, before: null, behind: /^-/u },
  { word: /^e$/u, before: null, behind: /^-?mail/iu },
  // "Fewer than 5"
  { word: /^(?:fewer|less)$/u, before: null, behind: /^\s+than\s+[\d.]/u },
  // "11- to 16-year-olds"
  { word: /^olds?$/u, before: /-year-$/iu, behind: null },
  // "For example", "at home in Java"
  { word: /^example$/u, before: /\bfor\s$/iu, behind: null },
  { word: /^home$/u, before: /(?:^\W*|\b(?:feels?|is|am)\s)at\s$/iu, behind: /^\s+(?:in|with)\b/iu },
  // "In order to"
  { word: /^order$/u, before: /\bin\s$/iu, behind: null },
  // "Took care of"
  { word: /^care$/u, before: /(?:\btak\p{L}+|\btook)\s$/iu, behind: /^\s+of\b/iu },
  // "12 in total", "a total of 12"
  { word: /^total$/u, before: /\b(?:in|a)\s$/iu, behind: null },
  // "Up and running", "running late", "up to date"
  { word: /^running$/u, before: /\bup and\s$/iu, behind: null },
  { word: /^running$/u, before: null, behind: /^\s+late\b/iu },
  { word: /^date$/u, before: /\bup[ -]to[ -]$/iu, behind: null },
  // "Acted as"
  { word: /^act(?:ed|ing|s)?$/u, before: null, behind: /^\s+as\b/iu },
  // "Newly hired employees" of new ones
  { word: /^hired$/u, before: /\bnewly[ -]$/iu, behind: null },
  // "Patients recovering from surgery", "tested in accordance with BS 7671", "a caseload totalling 22", "on behalf of"
  { word: /^(?:recover|suffer|result|benefit|com|aris)ing$/u, before: null, behind: /^\s+from\b/iu },
  { word: /^(?:accordance|compliance|conformity|line|keeping|connection|conjunction)$/u, before: /\bin\s$/iu, behind: /^\s+with\b/iu },
  { word: /^(?:totall?ing|numbering|spanning)$/u, before: null, behind: /^\s+[£$€]?\d/u },
  { word: /^(?:consisting|composed)$/u, before: null, behind: /^\s+of\b/iu },
  { word: /^(?:belonging|pertaining|relating|according|attached)$/u, before: null, behind: /^\s+to\b/iu },
  { word: /^(?:aimed|aiming|directed)$/u, before: /\p{L}\s$/u, behind: /^\s+at\b/iu },
  { word: /^(?:intended|meant|destined)$/u, before: null, behind: /^\s+for\b/iu },
  { word: /^behalf$/u, before: /\bon\s$/iu, behind: /^\s+of\b/iu },
  { word: /^(?:course|process|event|absence)$/u, before: /\bin the\s$/iu, behind: /^\s+of\b/iu },
  { word: /^(?:means|way)$/u, before: /\bby\s$/iu, behind: /^\s+of\b/iu },
  // "First point of contact", "kept residents company"
  { word: /^first$/u, before: null, behind: /^\s+(?:point of contact|contact)\b/iu },
  { word: /^company$/u, before: /\b(?:ke(?:ep|pt)\p{L}*)\s(?:\p{L}+\s){1,2}$/iu, behind: null },
  // "Above all", "wide-ranging", "a proficient user of"
  { word: /^above$/u, before: null, behind: /^\s+all\b/iu },
  { word: /^ranging$/u, before: /\bwide-$/iu, behind: null },
  { word: /^users?$/u, before: /\b(?:proficient|experienced|skilled|competent|good|able|effective|advanced|expert|strong|confident)\s(?:\p{L}+\s){1,2}$/iu, behind: /^\W*$/u },
  { word: /^users?$/u, before: /(?:^|\b(?:proficient|experienced|skilled|competent|good|able|effective|an?|as)\s)$/iu, behind: /^\s+of\b/iu },
  // "Expert-level knowledge": the level is the word before.
  { word: /^level$/u, before: /\b(?:expert|advanced|intermediate|beginner|basic|entry|senior|junior)[ -]$/iu, behind: null },
  // "A strong command of Oracle"
  { word: /^command$/u, before: /\b(?:good|strong|solid|sound|firm|excellent|working|confident|expert|basic|great)\s$/iu, behind: /^\s+(?:of|over)\b/iu },
  // "Minute-taker", "crew members", "a nine-person team"
  { word: /^taker$/u, before: /\b(?:minutes?|notes?)[ -]$/iu, behind: null },
  { word: /^members?$/u, before: /\b(?:crew|team|staff)\s$/iu, behind: null },
  { word: /^(?:person|man|member|strong)$/u, before: /-$/u, behind: null },
];

// "Own a shop", "owns and runs": a verb; "my own", "on its own" is none.
const owning = /(?:^\W*|[.;:]\s+|\b(?:I|to|and|who)\s+)$/u;

/**
 * A stop word, also where a rewording left an ending on it ("make sure ofs"), and words idle in their place; "IT" and
 * "US" in capitals, a grade's "A" and "own" as a verb are words.
 */
export function isEmpty(word: Word, text: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(word.text) && /\p{Ll}/u.test(text)) return false;
  if (word.text === 'A' && /\p{Ll}\s$/u.test(text.slice(0, word.start)) && !/^\s+\p{Lu}/u.test(text.slice(word.end))) return false;
  if (word.norm === 'own' && owning.test(text.slice(0, word.start)) && /^\s+\p{L}/u.test(text.slice(word.end))) return false;
  if (isStopWord(word.norm) || (word.norm.length > 2 && word.norm.length < 7 && isStopWord(word.norm.replace(/(?:s|d)$/u, '')))) return true;
  return idle.some(({ word: form, before, behind }) => form.test(word.norm) && before?.test(text.slice(0, word.start)) !== false && behind?.test(text.slice(word.end)) !== false);
}
