import { skillsIn } from '#domain/text/skills.ts';
import { namesRole } from './role-words.ts';
import { matchesOf, type Sheet } from './sheet.ts';

/** Part of a brief between commas, with what is said of the things in it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly mood: 'plain' | 'wish' | 'must';
  /** Where a "no" or "ohne" begins: what comes after is not wanted; the clause's end where nothing says so. */
  readonly notFrom: number;
}

const divides = /[;\n•]|,(?!\d)|\.(?=\s|$)|[()]|(?<![\p{L}\p{N}])(?:but|aber|sondern|however|jedoch)(?![\p{L}\p{N}])/giu;
const nots = 'no(?!t only)|not(?! only)|never|avoid(?:ing)?|except(?: for)?|without|excluding|exclude|nothing|neither|anything but|kein(?:e[mnrs]?)?|nicht(?! nur)|niemals|nie|ohne|außer|ausser|ausgenommen|ausgeschlossen|vermeide\\p{L}*|meide\\p{L}*';
const wishes = 'preferred|preferably|prefer|ideally|ideal|nice to have|nice-to-have|bonus|a plus|if possible|would be (?:nice|great|good)|bevorzugt\\p{L}*|idealerweise|vorzugsweise|am liebsten|gerne?|wünschenswert|von vorteil|wenn möglich|schön wäre\\p{L}*';
const musts = 'must(?: have)?|musts|required|requirement|mandatory|needs? to|has to|have to|essential|muss|müssen|unbedingt|zwingend|erforderlich|pflicht|notwendig';

/**
 * Cuts a brief into clauses. The words that carry a mood are taken as glue. A list after a "no" ("no agencies,
 * gambling or weapons") stays unwanted to its end.
 */
export function clausesOf(sheet: Sheet): Clause[] {
  const cuts = [...sheet.text.matchAll(divides)].filter(({ index }) => !sheet.claims.some((claim) => index > claim.start && index < claim.end));
  const bounds = [0, ...cuts.flatMap(({ index, 0: words }) => [index, index + words.length]), sheet.text.length];
  for (const { index, 0: words } of cuts) sheet.claim(index, index + words.length, 'glue');
  const clauses: Clause[] = [];
  for (let at = 0; at + 1 < bounds.length; at += 2) {
    const [start = 0, end = 0] = [bounds[at], bounds[at + 1]];
    if (sheet.within(start, end).length > 0) clauses.push(clauseOf(sheet, start, end));
  }
  return clauses.map((clause, at) => (goesOn(sheet, clauses, at) ? { ...clause, notFrom: clause.start } : clause));
}

function clauseOf(sheet: Sheet, start: number, end: number): Clause {
  const text = sheet.text.slice(start, end);
  const taken = (pattern: string) => matchesOf(pattern, text).filter(({ index, 0: words }) => sheet.claim(start + index, start + index + words.length, 'glue'));
  const not = taken(nots)[0];
  const wish = taken(wishes).length > 0;
  const must = taken(musts).length > 0;
  return { start, end, mood: wish ? 'wish' : must ? 'must' : 'plain', notFrom: not === undefined ? end : start + not.index };
}

const joined = /(?<![\p{L}\p{N}])(?:or|nor|and|oder|und|noch)(?![\p{L}\p{N}])/iu;

/** Short clauses after an unwanted thing are the rest of its list where the last of them begins the end of a list. */
function goesOn(sheet: Sheet, clauses: readonly Clause[], at: number): boolean {
  const plain = ({ start, end, mood, notFrom }: Clause) => mood === 'plain' && notFrom === end && isBare(sheet, start, end);
  let first = at;
  while (first > 0 && plain(clauses[first] ?? clauses[0]!)) first -= 1;
  const head = clauses[first];
  if (first === at || head === undefined || head.notFrom === head.end) return false;
  for (let last = first + 1; last < clauses.length; last += 1) {
    const clause = clauses[last];
    if (clause === undefined || !plain(clause)) return false;
    if (joined.test(sheet.text.slice(clause.start, clause.end))) return at <= last;
  }
  return false;
}

/** A few free words that name neither work nor a skill. */
function isBare(sheet: Sheet, start: number, end: number): boolean {
  const words = sheet.within(start, end);
  return words.length <= 5 && words.every((token) => sheet.isFree(token) && !namesRole(token.word)) && skillsIn(sheet.text.slice(start, end)).every(({ skill }) => skill.kind === 'soft');
}
