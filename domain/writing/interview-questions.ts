import type { Fact } from '#domain/candidate/fact.ts';
import { reviewRecord } from '#domain/candidate/review-record.ts';
import type { PartialDate } from '#domain/candidate/fact.ts';
import { newestFirst } from '#domain/documents/master-resume.ts';
import { extractRequirements } from '#domain/match/requirements.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { answers, readingOf } from './requirements.ts';

/** A question that is likely to come, with the facts that answer it; without facts it is one to think about. */
export interface InterviewQuestion {
  /** What it is about: a requirement, an achievement, a gap, leaving, the employer. The screens word it. */
  readonly about: 'requirement' | 'missing' | 'example' | 'gap' | 'leaving' | 'employer';
  /** The posting's words, the fact's words or the gap's months. */
  readonly words: string;
  readonly facts: readonly string[];
}

const mostAsked = 8;
const mostExamples = 3;

/**
 * What an interview for this posting will likely ask: each requirement with the facts that answer it, what nothing
 * answers, the strongest examples to tell in full, gaps in the record. No answers are written: the facts are the answers.
 */
export function interviewQuestions(posting: Pick<Posting, 'description' | 'employer'>, facts: readonly Fact[], today: PartialDate): InterviewQuestion[] {
  const readings = facts.filter((fact) => !['name', 'contact', 'interest'].includes(fact.kind)).map((fact) => ({ fact, reading: readingOf(fact) }));
  const asked = extractRequirements(posting).filter((one) => one.kind === 'skill' || one.kind === 'years' || one.kind === 'other').slice(0, mostAsked).map((requirement) => {
    const fit = readings.filter(({ reading }) => answers(reading, requirement)).map(({ fact }) => fact);
    const told = [...fit.filter((fact) => fact.kind === 'achievement'), ...fit.filter((fact) => fact.kind !== 'achievement')].slice(0, 3);
    return { about: told.length === 0 ? ('missing' as const) : ('requirement' as const), words: requirement.words, facts: told.map((fact) => fact.id) };
  });
  const used = new Set(asked.flatMap((question) => question.facts));
  const examples = facts.filter((fact) => fact.kind === 'achievement' && /\d/u.test(fact.text)).toSorted((a, b) => Number(used.has(b.id)) - Number(used.has(a.id))).slice(0, mostExamples);
  const latest = facts.filter((fact) => fact.kind === 'employment').toSorted(newestFirst)[0];
  return [
    ...asked,
    ...examples.map((fact) => ({ about: 'example' as const, words: fact.text, facts: [fact.id] })),
    ...reviewRecord(facts, today).filter((doubt) => doubt.kind === 'gap').map((doubt) => ({ about: 'gap' as const, words: `${doubt.from ?? ''} – ${doubt.to ?? ''}`, facts: doubt.facts })),
    ...(latest === undefined ? [] : [{ about: 'leaving' as const, words: latest.organisation ?? latest.text, facts: [latest.id] }]),
    { about: 'employer', words: posting.employer, facts: [] },
  ];
}
