import { cities } from './cities.ts';
import { townNames } from './town-names.ts';
import { folded, spellingsOf } from '../text.ts';

interface Named {
  readonly spelling: string;
  readonly name: string;
}

let smaller: readonly Named[] | null = null;

/**
 * Towns whose name begins as typed, in any of their spellings ("köl", "colog"), each once by its common name; the well
 * known first. At most `most`; none for less than two letters.
 */
export function townsBeginning(typed: string, most: number): string[] {
  const beginning = folded(typed);
  if (beginning.length < 2) return [];
  smaller ??= townNames.trim().split('\n').flatMap((line) => line.slice(line.indexOf(' ') + 1).split('|')).flatMap((name) => spellingsOf(name).map((spelling) => ({ spelling, name })));
  const wellKnown = Array.from(cities, ([spelling, { name }]): Named => ({ spelling, name }));
  const fitting = [...wellKnown, ...smaller].filter(({ spelling }) => spelling.startsWith(beginning));
  return Array.from(new Set(fitting.map(({ name }) => name))).slice(0, most);
}
