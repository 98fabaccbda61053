import { cleanText } from '#domain/posting/text.ts';
import type { CampaignPlan } from '../plan.ts';
import { isGlue } from './chunks.ts';
import { clausesOf } from './clauses.ts';
import { readKinds, readLanguages } from './kinds.ts';
import { readLimits, readPay } from './numbers.ts';
import { Sheet, type Claim } from './sheet.ts';
import { readTitles } from './titles.ts';
import type { BriefTopic } from './topics.ts';
import { readWants } from './wants.ts';
import { readWhere } from './where.ts';

/** Words of a brief and what was made of them: `glue` only holds the others together, `unread` was not understood. */
export interface BriefMark {
  readonly start: number;
  readonly end: number;
  readonly topic: BriefTopic | 'glue' | 'unread';
  /** What went into the plan, as it is shown there. */
  readonly says: readonly string[];
}

export interface BriefReading {
  /** The brief that the marks point into. */
  readonly text: string;
  readonly plan: CampaignPlan;
  /** Most applications altogether, where the brief says so. */
  readonly total: number | null;
  /** Every word of the brief once, in order. */
  readonly marks: readonly BriefMark[];
}

/** Longest brief that is read, in characters. */
export const longestBrief = 2000;

/**
 * Reads a brief in English or German into a plan, by tables and rules alone: the same words always give the same plan.
 * `currency` (ISO 4217) is that of amounts without one. Some milliseconds for 2,000 characters; never throws.
 */
export function readBrief(brief: string, currency = 'EUR'): BriefReading {
  const text = cleanText(brief).slice(0, longestBrief);
  const sheet = new Sheet(text);
  const german = isGerman(sheet);
  // Numbers first: "no less than" and "nicht mehr als" are no refusals.
  const salaryFloor = readPay(sheet, currency);
  const { daily, total } = readLimits(sheet);
  const clauses = clausesOf(sheet);
  const kinds = readKinds(sheet, clauses);
  const languages = readLanguages(sheet, clauses);
  const where = readWhere(sheet, clauses, german);
  const titles = readTitles(sheet, clauses);
  const wants = readWants(sheet, clauses, german);
  const plan: CampaignPlan = {
    ...kinds, ...wants, titles, salaryFloor, languages, daily, places: where.places, remoteFrom: where.remoteFrom, never: [...wants.never, ...where.never],
    workModes: where.eitherWay ? [] : kinds.workModes,
  };
  return { text, plan, total, marks: marksOf(sheet) };
}

const germanWords = new Set('ich suche und oder als ab mit für fur nicht kein keine keinen ohne nur gerne gern stelle stellen höchstens mindestens im am bei bevorzugt täglich jahr deutsch englisch vollzeit teilzeit'.split(' '));
const englishWords = new Set('i am looking and or as from with not no without only role roles jobs at most the in per day year preferred english german full part time a'.split(' '));

function isGerman({ tokens }: Sheet): boolean {
  const count = (words: ReadonlySet<string>) => tokens.filter(({ word }) => words.has(word)).length;
  return count(germanWords) > count(englishWords) || /[äöüß]/iu.test(tokens.map(({ word }) => word).join('')) && count(englishWords) === 0;
}

function marksOf(sheet: Sheet): BriefMark[] {
  const marks: BriefMark[] = [...sheet.claims].map(({ start, end, topic, says }: Claim) => ({ start, end, topic, says }));
  for (const token of sheet.tokens) if (sheet.isFree(token)) marks.push({ start: token.start, end: token.end, topic: isGlue(token.word) ? 'glue' : 'unread', says: [] });
  const ordered = marks.toSorted((a, b) => a.start - b.start);
  const merged: BriefMark[] = [];
  for (const mark of ordered) {
    const last = merged.at(-1);
    const joins = last !== undefined && last.topic === mark.topic && (mark.topic === 'glue' || mark.topic === 'unread') && /^\s*$/u.test(sheet.text.slice(last.end, mark.start));
    if (joins) merged[merged.length - 1] = { ...last, end: mark.end };
    else merged.push(mark);
  }
  return merged;
}
