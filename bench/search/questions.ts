import type { Choices } from '#db/openings/facets.ts';
import type { Sort } from '#db/openings/search.ts';
import type { Random } from '../../evals/support/random.ts';
import { cities, roles, skills, type What } from './fill.ts';

/** One thing a person asks, with what they mean by it; `says` null where every opening would do. */
export interface Question {
  readonly kind: string;
  readonly words: string;
  readonly place: string;
  readonly state: 'all' | 'eligible' | 'skipped' | 'taken';
  readonly sort: Sort;
  readonly choices: Partial<Choices>;
  readonly says: ((what: What) => boolean) | null;
}

const plain = { state: 'all', place: '', sort: 'best', choices: {} } as const;

/** Kinds of questions in the proportions of typing: whole words, words half typed, two words, choices in facets, lists. */
const kinds: readonly ((random: Random) => Question)[] = [
  () => ({ ...plain, kind: 'the whole list', words: '', says: null }),
  () => ({ ...plain, kind: 'the newest', words: '', sort: 'newest', says: null }),
  (random) => {
    const role = random.pick(roles);
    return { ...plain, kind: 'a role', words: role, says: (what) => what.role === role };
  },
  (random) => {
    const role = random.pick(roles);
    const [word = ''] = role.split(' ');
    return { ...plain, kind: 'a word half typed', words: word.slice(0, Math.max(3, word.length - 2)), says: (what) => what.role.toLowerCase().includes(word.slice(0, 3).toLowerCase()) || what.employer.toLowerCase().includes(word.slice(0, 3).toLowerCase()) };
  },
  () => ({ ...plain, kind: 'a word of half of all', words: 'engineer', says: (what) => what.role.includes('Engineer') }),
  (random) => {
    const skill = random.pick(skills);
    return { ...plain, kind: 'a skill', words: skill, says: (what) => what.skills.includes(skill) };
  },
  (random) => {
    const role = random.pick(roles);
    const [city] = random.pick(cities);
    return { ...plain, kind: 'a role in a city', words: `${role} ${city.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}`, says: (what) => what.role === role && what.city === city };
  },
  (random) => {
    const [city] = random.pick(cities);
    return { ...plain, kind: 'a city', words: '', place: city.toLowerCase(), says: (what) => what.city === city };
  },
  (random) => {
    const [city] = random.pick(cities);
    const skill = random.pick(skills);
    return { ...plain, kind: 'a skill in a city', words: skill, place: city.slice(0, 4), says: (what) => what.skills.includes(skill) && what.city.startsWith(city.slice(0, 4)) };
  },
  (random) => {
    const skill = random.pick(skills);
    return { ...plain, kind: 'a skill, remote', words: skill, choices: { mode: ['remote'], pay: ['to_80', 'to_100', 'to_150', 'over_150'] }, says: (what) => what.skills.includes(skill) && what.mode === 'remote' };
  },
  (random) => {
    const [, country] = random.pick(cities);
    return { ...plain, kind: 'a country, fresh', words: '', sort: 'newest', choices: { country: [country], age: ['day', 'week', 'month'] }, says: (what) => what.country === country };
  },
  (random) => {
    const role = random.pick(roles);
    return { ...plain, kind: 'passed over', words: role, state: 'skipped', says: (what) => what.role === role };
  },
];

export function questionsOf(random: Random, rounds: number): Question[] {
  return Array.from({ length: rounds }, (_, n) => kinds[n % kinds.length]?.(random)).filter((question) => question !== undefined);
}

export function isUseful(question: Question, what: What | undefined): boolean {
  return what !== undefined && (question.says === null || question.says(what));
}
