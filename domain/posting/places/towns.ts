import { folded, spellingsOf } from '../text.ts';
import { townNames } from './town-names.ts';

export interface Town {
  readonly country: string;
  /** The code of the state; null outside the United States. */
  readonly state: string | null;
}

let towns: ReadonlyMap<string, Town> | null = null;

/** Where a town lies whose name no other of its size bears, also written short ("St. Ingbert", "Bad Neustadt a.d. Saale"); null for names that the table does not hold. */
export function townByName(name: string): Town | null {
  towns ??= new Map(townNames.trim().split('\n').flatMap((line) => {
    const at = line.indexOf(' ');
    const [country = '', state = null] = line.slice(0, at).split(':');
    return line.slice(at + 1).split('|').flatMap((word) => spellingsOf(word).map((spelling) => [spelling, { country, state }] as const));
  }));
  const spelledOut = name.replace(/ a\. ?d\. ?/, ' an der ').replace(/ i\. ?d\. ?/, ' in der ').replace(/OPf\.?$/, 'Oberpfalz');
  return towns.get(folded(spelledOut)) ?? towns.get(folded(spelledOut.replace(/^St\.? /, 'Sankt '))) ?? null;
}
