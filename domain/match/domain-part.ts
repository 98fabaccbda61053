import type { MatchPart, MatchReason } from './match.ts';
import type { CandidateProfile } from './profile.ts';
import type { PostingReading } from './reading.ts';
import { answerTerms } from './skills-part.ts';

const most = 5;

/** What the job is about, line by line of its tasks, against everything the person has said. */
export function domainPart(profile: CandidateProfile, reading: PostingReading): MatchPart {
  if (reading.tasks.length === 0) return { part: 'domain', points: most / 2, of: most, reasons: [] };
  const judged = reading.tasks.map(({ words, terms }) => ({ words, answer: answerTerms(profile, terms) }));
  const share = judged.reduce((sum, { answer }) => sum + answer.covered, 0) / judged.length;
  const reasons = judged.filter(({ answer }) => answer.covered >= 0.4).toSorted((a, b) => b.answer.covered - a.answer.covered).slice(0, 4)
    .map(({ words, answer }): MatchReason => ({ words, facts: answer.facts, says: 'near what you have done' }));
  return { part: 'domain', points: most * Math.min(1, share / 0.6), of: most, reasons };
}
