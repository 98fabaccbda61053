import type { Random } from '../support/random.ts';
import { type Lie, seniorityWords } from './lies.ts';

/** A tailored document with what was done to it; null where the source has no place for it. */
export type Edited = { readonly text: string; readonly done: string } | null;

const dated = /\b(?:19|20)\d{2}\s*[-–]\s*(?:(?:19|20)\d{2}|present|current|today)/iu;

/** Puts a lie into a résumé as text. */
export function plant(source: string, lie: Lie, random: Random): Edited {
  const lines = source.split('\n');
  if (lie.as === 'section') return { text: `${source.trimEnd()}\n\n## ${lie.heading}\n${lie.words}\n`, done: lie.words };
  if (lie.as === 'skill') {
    const at = lines.findIndex((l) => /^\W*(?:technical |key |core )?skills\W*$/iu.test(l));
    return at === -1 ? null : { text: lines.toSpliced(at + 1, 0, `- ${lie.words}`).join('\n'), done: lie.words };
  }
  const prose = lines.map((l, i) => ({ l, i })).filter(({ l }) => l.split(/\s+/u).length >= 6 && !/[@#]/u.test(l) && !/degree|bachelor|master/iu.test(l));
  if (prose.length === 0) return null;
  const { l, i } = random.pick(prose);
  return { text: lines.with(i, `${l.trimEnd().replace(/[.;,]+$/u, '')}${lie.words}.`).join('\n'), done: lie.words };
}

/** "Engineer (2015 - 2019)" → "Senior Engineer (2015 - 2019)", where the line does not have the word yet. */
export function raiseSeniority(source: string, random: Random): Edited {
  const entries = entryLines(source);
  if (entries.length === 0) return null;
  const { line, index, lines } = random.pick(entries);
  const word = random.pick(seniorityWords);
  if (line.toLowerCase().includes(word.toLowerCase().split(/\W/u)[0] ?? word)) return null;
  const raised = line.replace(/^(\W*(?:\d+[.)]\s*)?\W*)/u, `$1${word} `);
  return { text: lines.with(index, raised).join('\n'), done: `${word} ← ${line.trim()}` };
}

/** Two entries change employers or, where none is named, titles, while the dates stay. */
export function swapEmployers(source: string): Edited {
  const entries = entryLines(source).flatMap((entry) => {
    const head = /^(\W*(?:\d+[.)]\s*)?\W*)(.+?)(\W*(?:19|20)\d{2}.*)$/u.exec(entry.line);
    return head === null ? [] : [{ ...entry, mark: head[1] ?? '', head: head[2] ?? '', dates: head[3] ?? '' }];
  });
  const [a, b] = entries;
  if (a === undefined || b === undefined || a.head === b.head || a.dates.replace(/\D/gu, '') === b.dates.replace(/\D/gu, '')) return null;
  const text = a.lines.with(a.index, `${a.mark}${b.head}${a.dates}`).with(b.index, `${b.mark}${a.head}${b.dates}`).join('\n');
  return { text, done: `${a.head} ⇄ ${b.head}` };
}

function entryLines(source: string): { line: string; index: number; lines: string[] }[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => (dated.test(line) && /^\W*(?:\d+[.)]\s*)?\p{Lu}/u.test(line) && line.split(/\s+/u).length < 18 && !/duration|period|years?\b/iu.test(line) ? [{ line, index, lines }] : []));
}

// Facts with numbers, told truthfully and not; {n} is in the source. All invented.
const numbered = [
  { source: 'Handled {n} service tickets a month', unit: 'Handled {n} service tickets a month' },
  { source: 'Trained {n} new colleagues', unit: 'Trained {n} new colleagues' },
  { source: 'Raised output by {n}% within a year', unit: 'Raised output by {n} percent within a year' },
  { source: 'Kept a budget of ${n},000', unit: 'Kept a budget of ${n}k' },
  { source: 'Served {n} customers a day', unit: 'Served {n} customers a day' },
  { source: 'Betreute {n} Kunden im Außendienst', unit: 'Betreute {n} Kunden im Außendienst' },
];

const spelt: Readonly<Record<number, string>> = { 43: 'forty-three', 47: 'forty-seven', 86: 'eighty-six', 38: 'thirty-eight', 64: 'sixty-four', 72: 'seventy-two' };

/** A source with one more fact that holds a number, and the document that rounds it: up (a lie) or down and in other units (true). */
export function roundNumber(source: string, direction: 'up' | 'down', random: Random): { readonly source: string; readonly edited: NonNullable<Edited> } {
  const n = Number(random.pick(Object.keys(spelt)));
  const fact = random.pick(numbered);
  const up = Math.ceil(n / 10) * 10;
  const down = Math.floor(n / 10) * 10;
  const told = direction === 'up'
    ? random.pick([fact.unit.replace('{n}', String(up)), fact.source.replace('{n}', `nearly ${up}`).replace('$nearly ', 'nearly $'), fact.source.replace('{n}', String(n + 1 + random.below(3))), fact.source.replace('{n}', `over ${n + 2}`).replace('$over ', 'over $')])
    : random.pick([fact.unit.replace('{n}', String(n)), fact.source.replace('{n}', `over ${down}`).replace('$over ', 'over $'), fact.source.replace('{n}', `more than ${down}`).replace('$more than ', 'more than $'), fact.source.includes('$') ? fact.source.replace('{n}', String(n)) : fact.source.replace('{n}', spelt[n] ?? String(n))]);
  const add = (line: string) => `${source.trimEnd()}\n- ${line}\n`;
  return { source: add(fact.source.replace('{n}', String(n))), edited: { text: add(told), done: told } };
}

// Common rewordings of résumés in both directions of strength-neutral words, chosen before the gate was measured.
const rewordings: readonly (readonly [RegExp, string])[] = [
  [/\bManaged\b/gu, 'Oversaw'], [/\bDeveloped\b/gu, 'Built'], [/\bdesigned\b/giu, 'planned'], [/\bassisted\b/giu, 'helped'], [/\bimproved\b/giu, 'enhanced'], [/\bmaintained\b/giu, 'looked after'],
  [/\bprovided\b/giu, 'delivered'], [/\bcustomers\b/gu, 'clients'], [/\bclients\b/gu, 'customers'], [/\bemployees\b/gu, 'staff'], [/\bissues\b/gu, 'problems'], [/\banaly[sz]ed\b/giu, 'evaluated'],
  [/\bvarious\b/gu, 'several'], [/\bresponsible for\b/giu, 'in charge of'], [/\butili[sz](?:ed|ing)\b/giu, 'using'], [/\bensured\b/giu, 'made sure of'], [/\bproficient\b/giu, 'skilled'], [/\bexcellent\b/gu, 'outstanding'],
  [/\bStrong\b/gu, 'Solid'], [/\bcoordinated\b/giu, 'organised'], [/\bconducted\b/giu, 'carried out'], [/\bmonitored\b/giu, 'tracked'], [/\bcreated\b/giu, 'produced'], [/\bimplemented\b/giu, 'introduced'],
  [/\bcollaborated\b/giu, 'worked together'], [/\bknowledge of\b/giu, 'understanding of'], [/\bability to\b/giu, 'able to'], [/\befficiently\b/giu, 'effectively'], [/\bdaily\b/giu, 'everyday'], [/\bresolved\b/giu, 'solved'],
  [/\bBachelor’?'?s [Dd]egree\b/gu, 'Bachelor'], [/\band\b/gu, '&'], [/\borganization\b/gu, 'organisation'], [/\bskills\b/gu, 'abilities'],
];

/** Up to four rewordings that the source has words for; null where it has fewer than two. */
export function reword(source: string, random: Random): Edited {
  const fitting = rewordings.filter(([from]) => source.search(from) !== -1);
  if (fitting.length < 2) return null;
  const chosen = fitting.filter(() => random.below(2) === 0).slice(0, 4);
  const used = chosen.length === 0 ? fitting.slice(0, 2) : chosen;
  return { text: used.reduce((text, [from, to]) => text.replace(from, to), source), done: used.map(([, to]) => to).join(', ') };
}
