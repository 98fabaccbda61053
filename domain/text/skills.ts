import { folded } from '#domain/posting/text.ts';
import { hardSkills, softSkills } from './skill-table.ts';
import { tokensOf, wordsOf, type Token } from './words.ts';

export interface Skill {
  /** Stable key: the name, folded ("node.js", "machine learning"). */
  readonly id: string;
  readonly name: string;
  readonly kind: 'hard' | 'soft';
  /** Skills it is a part of: who knows React knows some JavaScript. Ids, direct ones only. */
  readonly wider: readonly string[];
}

/** A skill named in a text: `words` are the text's own, from `start` to `end`. */
export interface SkillMention {
  readonly skill: Skill;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

interface Spelling {
  readonly skill: Skill;
  readonly words: readonly string[];
  /** The only spelling that counts, for an everyday word; null where any case does. */
  readonly exact: string | null;
}

const skills = new Map<string, Skill>();
const spellings = new Map<string, Spelling[]>();
for (const [kind, table] of [['hard', hardSkills], ['soft', softSkills]] as const) for (const line of table.trim().split('\n')) read(line, kind);
for (const list of spellings.values()) list.sort((a, b) => b.words.length - a.words.length);

function read(line: string, kind: Skill['kind']): void {
  const [names = '', wider = ''] = line.split(' > ');
  const [name = '', ...others] = names.split(' | ');
  const skill = { id: folded(name), name, kind, wider: wider === '' ? [] : wider.split(', ').map(folded) };
  skills.set(skill.id, skill);
  const isEveryday = others.some((other) => other.slice(1) === name && other.startsWith('!'));
  for (const spelling of isEveryday ? others : [name, ...others]) {
    const exact = spelling.startsWith('!') ? spelling.slice(1) : null;
    const words = wordsOf(exact ?? spelling);
    const first = words[0] ?? '';
    spellings.set(first, [...(spellings.get(first) ?? []), { skill, words, exact }]);
  }
}

/** The skill with an id, or null. */
export function skillById(id: string): Skill | null {
  return skills.get(id) ?? null;
}

/** The skill that a whole phrase names ("K8s", "React.js"), or null. Everyday words count here: the phrase is a skill's. */
export function skillNamed(phrase: string): Skill | null {
  const words = wordsOf(phrase);
  const found = spellings.get(words[0] ?? '')?.find((s) => s.words.length === words.length && s.words.every((w, i) => sameWord(words[i] ?? '', w)));
  return found?.skill ?? null;
}

/** Every skill a text names, in order, the longest spelling at each place. */
export function skillsIn(text: string): SkillMention[] {
  const tokens = tokensOf(text);
  const mentions: SkillMention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const found = spellingAt(text, tokens, i);
    if (found === null) continue;
    const [start, end] = [tokens[i]!.start, tokens[i + found.words.length - 1]!.end];
    mentions.push({ skill: found.skill, words: text.slice(start, end), start, end });
    i += found.words.length - 1;
  }
  return mentions;
}

/** Ids of the skills wider than one, however far, nearest first: "next.js" → react, javascript. */
export function widerSkills(id: string): string[] {
  const found: string[] = [];
  const queue = [...(skills.get(id)?.wider ?? [])];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (found.includes(next)) continue;
    found.push(next);
    queue.push(...(skills.get(next)?.wider ?? []));
  }
  return found;
}

function spellingAt(text: string, tokens: readonly Token[], i: number): Spelling | null {
  const word = tokens[i]!.word;
  const candidates = spellings.get(word) ?? (word.endsWith('s') ? spellings.get(word.slice(0, -1)) : undefined) ?? [];
  return candidates.find((spelling) => {
    if (!spelling.words.every((w, k) => sameWord(tokens[i + k]?.word ?? '', w))) return false;
    return spelling.exact === null || isNamed(text, tokens, i, spelling.exact);
  }) ?? null;
}

function sameWord(word: string, wanted: string): boolean {
  return word === wanted || (wanted.length > 2 && word === `${wanted}s`);
}

const listMark = /[,/|;:•·()]/u;
const neighbour = new Set('programming language languages developer developers engineer engineers framework scripting code coding ms microsoft apache'.split(' '));

/** An everyday word names a skill where it is spelt as one and stands in a list or beside a word of the craft. */
function isNamed(text: string, tokens: readonly Token[], i: number, exact: string): boolean {
  const { start, end } = tokens[i]!;
  // "R&D" and "C-level" are one word each.
  if (text.slice(start, end) !== exact || /[-&'’]/u.test(text[end] ?? '')) return false;
  const before = text.slice(Math.max(0, start - 20), start).trimEnd().at(-1) ?? '\n';
  const after = text.slice(end, end + 20).trimStart().at(0) ?? '\n';
  const wholeLine = /(?:^|\n)[\s*•·-]*$/u.test(text.slice(Math.max(0, start - 20), start)) && /^\s*(?:\n|$)/u.test(text.slice(end, end + 20));
  if (wholeLine || listMark.test(before) || listMark.test(after)) return true;
  if (neighbour.has(tokens[i + 1]?.word ?? '') || neighbour.has(tokens[i - 1]?.word ?? '')) return true;
  // "Python or Go": joined to a skill by one small word.
  const joined = (at: number, step: number) => ['or', 'and', 'oder', 'und'].includes(tokens[at]?.word ?? '') && (spellings.get(tokens[at + step]?.word ?? '') ?? []).some(({ words }) => words.length === 1);
  return joined(i - 1, -1) || joined(i + 1, 1);
}
