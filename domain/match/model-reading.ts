import type { Fact } from '#domain/candidate/fact.ts';
import type { Match, MatchReason } from './match.ts';

export const fits = ['yes', 'partly', 'no'] as const;
export type Fit = (typeof fits)[number];

/** What a model says of one line that a posting asks for: its number, from 0, and facts by their ids. */
export interface LineRead {
  readonly line: number;
  readonly fit: Fit;
  readonly facts: readonly string[];
}

export interface ReadReason {
  /** The posting's own words, as they stand in the match. */
  readonly words: string;
  readonly fit: Fit;
  readonly facts: readonly string[];
  /** What it moves; 0 where the model agrees with the rules. */
  readonly points: number;
}

/** Why a model was not asked, or gave nothing; the score of the rules stands then. */
export type NotRead = 'planted' | 'over_ceiling' | 'no_answer';

/** A model's reading of a match: reasons with their points, and what all of them add to the score of the rules. */
export interface ModelReading {
  readonly points: number;
  readonly reasons: readonly ReadReason[];
  /** Null where no model read it. */
  readonly by: { readonly provider: string; readonly model: string } | null;
  readonly notRead: NotRead | null;
}

/** Most that a model moves a score, up or down. */
export const mostMoved = 10;
/** Lines a model is asked about: the first ones, which postings put first because they matter. */
const mostLines = 24;
const longestLine = 300;
const mostCited = 3;
/** A line a model reads otherwise counts for less than one that the rules find. */
const trust = 0.6;
const worth: Readonly<Record<Fit, number>> = { yes: 1, partly: 0.5, no: 0 };
const silent: ReadonlySet<Fact['kind']> = new Set(['name', 'contact', 'interest']);

/** The lines of a match that a model may judge: what is asked of the person's skills, in the posting's words. */
export function linesToRead(match: Pick<Match, 'parts'>): readonly MatchReason[] {
  const skills = match.parts.find(({ part }) => part === 'skills');
  return (skills?.reasons ?? []).filter(({ words }) => words.trim() !== '' && words.length <= longestLine).slice(0, mostLines);
}

/**
 * What a model's answers move. It says no number: points follow from the lines on which it differs from the rules, each
 * yes needs a fact on record, and all of them together move at most ten points. Blockers, and whether an opening is
 * eligible at all, are not its to say.
 */
export function readingOfLines(match: Pick<Match, 'parts'>, told: readonly LineRead[], facts: readonly Fact[]): Pick<ModelReading, 'points' | 'reasons'> {
  const lines = linesToRead(match);
  const of = match.parts.find(({ part }) => part === 'skills')?.of ?? 0;
  const aLine = (trust * of) / Math.max(1, lines.length);
  const known = new Set(facts.filter(({ kind }) => !silent.has(kind)).map(({ id }) => id));
  const read = lines.flatMap((line, n) => {
    const said = told.find((one) => one.line === n);
    const cited = [...new Set(said?.facts ?? [])].filter((id) => known.has(id)).slice(0, mostCited);
    if (said === undefined || (said.fit !== 'no' && cited.length === 0)) return [];
    return [{ words: line.words, fit: said.fit, facts: said.fit === 'no' ? [] : cited, points: aLine * (worth[said.fit] - byRules(line)) }];
  });
  const sum = read.reduce((total, { points }) => total + points, 0);
  const share = Math.min(1, mostMoved / Math.max(mostMoved, Math.abs(sum)));
  const reasons = read.map((reason) => ({ ...reason, points: hundredths(reason.points * share) }));
  return { reasons, points: hundredths(Math.min(mostMoved, Math.max(-mostMoved, reasons.reduce((total, { points }) => total + points, 0)))) };
}

/** A score with what a model's reading moves. */
export function moved(score: number, reading: Pick<ModelReading, 'points'> | null): number {
  return hundredths(Math.min(100, Math.max(0, score + (reading?.points ?? 0))));
}

/** Whether a reading speaks of this match still: every line of it stands there. */
export function stillRead(reading: ModelReading, match: Pick<Match, 'parts'>): boolean {
  const words = new Set(linesToRead(match).map((line) => line.words));
  return reading.reasons.every((reason) => words.has(reason.words));
}

/** What the rules made of a line, as `skillsPart` words it. */
function byRules({ facts, says }: MatchReason): number {
  if (says === 'in part') return 0.5;
  return facts.length > 0 || says === 'a language you named' ? 1 : 0;
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
