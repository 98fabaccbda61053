import { datesIn, spansIn } from './date-words.ts';
import type { PartialDate } from '../fact.ts';

// "expected", "graduated in", "from": words that go with the date behind them.
const dateLead = /(?:^|[\s([,])(?:from|between|in|im|von|de|du|depuis|valid(?: (?:until|to|through))?:?|gültig(?: bis)?:?|exp(?:ires|iry)?\.?:?|issued:?|graduat(?:ed|ion)(?: (?:in|date))?:?|class of|completed|awarded|abschluss|(?:expected|anticipated|voraussichtlich)(?: (?:graduation|in|completion|\p{L}+))?:?|(?:duration|time ?(?:period|frame)?|period|dates?(?: of employment)?|years?(?: of (?:service|experience))?|zeitraum|dauer)\s*:)$/iu;
const toCome = /(?:expected|anticipated|voraussichtlich|candidate|graduating|\bexp(?:ires|iry)?\b|valid (?:until|to|through)|gültig bis)[^|]*$/iu;
/** "May 2026 (expected)". */
const stillToCome = /^\s*[(,]?\s*(?:expected|anticipated|voraussichtlich|in progress|ongoing|laufend|en cours|en curso|verwacht)\)?/iu;
const edges = /^[\s|,;:–—*_[(-]+|[\s|,;:–—*_[(-]+$/gu;
const closing = /^[\s)\]_*.,;:|·–—-]+/u;

/** What a line says about time, and the words on both sides of it. */
export function datesOf(line: string): { readonly from: PartialDate | null; readonly to: PartialDate | null; readonly isSpan: boolean; readonly before: string; readonly after: string } {
  const span = spansIn(line)[0];
  const single = datesIn(line)[0];
  const mention = span ?? single;
  if (mention === undefined) return { from: null, to: null, isSpan: false, before: line.trim(), after: '' };
  const said = line.slice(0, mention.start);
  const before = said.replace(edges, '').replace(dateLead, '').replace(edges, '');
  const after = line.slice(mention.end).replace(lengthOfTime, '').replace(stillToCome, '').replace(closing, '');
  if (span !== undefined) return { from: span.from, to: span.to, isSpan: true, before, after };
  const date = single?.date ?? null;
  return { from: toCome.test(said) ? null : date, to: date, isSpan: false, before, after };
}

/** "(3 years 2 months)", which says a span twice. */
export const lengthOfTime = /^[\s,·|]*\(?\b(?:less than an? year|(?:\d+|an?) (?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois)(?:,? (?:and |und )?\d+ (?:months?|mos?|monate?|mois))?)\b\.?\)?/iu;
