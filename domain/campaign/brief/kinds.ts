import { languageName, languageNamed } from '#domain/match/languages.ts';
import { planEmployment, planLevels, planModes, type CampaignPlan } from '../plan.ts';
import type { Clause } from './clauses.ts';
import { matchesOf, type Sheet } from './sheet.ts';

type Table<T extends string> = readonly (readonly [T, string])[];

const modes: Table<(typeof planModes)[number]> = [
  ['remote', 'fully remote|100 ?% remote|remotely|remote(?:[- ]only|[- ]first)?|home ?-?office|work(?:ing)? from home|telearbeit|von zu ?hause(?: aus)?|mobiles arbeiten|wfh'],
  ['hybrid', 'hybrid\\p{L}*'],
  ['on_site', 'on-?site|on site|in[- ]office|in the office|in person|vor[- ]ort|im büro|präsenz'],
];
const levels: Table<(typeof planLevels)[number]> = [
  ['intern', 'intern(?:s|ships?)?|praktik\\p{L}*|werkstudent\\p{L}*|working student|apprentice(?:ship)?|ausbildung'],
  ['junior', 'juniors?|jr\\.?|entry[- ]level|graduates?|berufseinsteiger\\p{L}*|berufseinstieg|new grad'],
  ['mid', 'mid[- ]?level|intermediate|medior|mid[- ]senior'],
  ['senior', 'seniors?|sr\\.?|erfahrene?\\p{L}*'],
  ['lead', 'staff|tech lead|lead(?= (?:role|level|position|or|engineer|developer))|lead-level'],
  ['principal', 'principal|distinguished'],
  ['director', 'director[- ]level|head of level'],
  ['executive', 'c-?level|executive(?= (?:role|level|position))|vp[- ]level'],
];
const employment: Table<(typeof planEmployment)[number]> = [
  ['full_time', 'full[- ]?time|vollzeit(?:stelle)?|permanent|unbefristet\\p{L}*|festanstellung|fest angestellt'],
  ['part_time', 'part[- ]?time|teilzeit(?:stelle)?'],
  ['contract', 'contract(?:s|or|ing)?(?: (?:work|roles?|jobs?))?|freelanc\\p{L}*|freiberuflich\\p{L}*|selbstständig|b2b'],
  ['temporary', 'temporary|fixed[- ]term|befristet\\p{L}*|zeitarbeit|leiharbeit'],
  ['internship', 'internships?|praktikum|praktika'],
  ['volunteer', 'volunteer\\p{L}*|ehrenamt\\p{L}*'],
];

/** Ways of working, levels and kinds of employment that a brief names; a "no" before one leaves the others. */
export function readKinds(sheet: Sheet, clauses: readonly Clause[]): Pick<CampaignPlan, 'workModes' | 'levels' | 'employment'> {
  return { workModes: chosen(sheet, clauses, 'workModes', modes, planModes), levels: chosen(sheet, clauses, 'levels', levels, planLevels), employment: chosen(sheet, clauses, 'employment', employment, planEmployment) };
}

function chosen<T extends string>(sheet: Sheet, clauses: readonly Clause[], topic: 'workModes' | 'levels' | 'employment', table: Table<T>, all: readonly T[]): T[] {
  const wanted = new Set<T>();
  const unwanted = new Set<T>();
  for (const clause of clauses) {
    for (const [value, pattern] of table) {
      for (const { index, 0: words } of matchesOf(pattern, sheet.text.slice(clause.start, clause.end))) {
        const start = clause.start + index;
        const not = start >= clause.notFrom;
        if (sheet.claim(start, start + words.length, topic, [not ? `¬${value}` : value])) (not ? unwanted : wanted).add(value);
      }
    }
  }
  if (wanted.size === 0 && unwanted.size === 0) return [];
  return all.filter((value) => !unwanted.has(value) && (wanted.size === 0 || wanted.has(value)));
}

const people = /^\s*(?:market|customer|client|compan|firm|law|tax|team|office|govern|econom|startup|mittelstand|bank)\p{L}*/iu;

/** Languages of the work: "in English", "Deutsch oder Englisch", "englischsprachig". A German company is no language. */
export function readLanguages(sheet: Sheet, clauses: readonly Clause[]): string[] {
  const tags: string[] = [];
  for (const clause of clauses) {
    for (const token of sheet.within(clause.start, clause.notFrom)) {
      const stem = /^(\p{L}{4,}?)(?:sprachig\p{L}*|kenntnisse)$/u.exec(token.word)?.[1] ?? token.word;
      const tag = stem.length < 4 ? null : languageNamed(stem);
      if (tag === null || people.test(sheet.text.slice(token.end))) continue;
      const after = /^[\s-]*(?:speaking|language|skills|\(?[abc][12]\)?|fluent(?:ly)?|fließend|sprachig)(?![\p{L}\p{N}])\)?/iu.exec(sheet.text.slice(token.end));
      if (sheet.claim(token.start, token.end + (after?.[0].length ?? 0), 'languages', [languageName(tag)]) && !tags.includes(tag)) tags.push(tag);
    }
  }
  return tags;
}
