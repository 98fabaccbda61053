import type { Candidate } from '#domain/candidate/candidate.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { blockersOf } from './blockers.ts';
import { domainPart } from './domain-part.ts';
import { levelPart } from './level-part.ts';
import type { Match, MatchPart } from './match.ts';
import { payPart } from './pay-part.ts';
import { placePart, placeVerdict } from './place-part.ts';
import { profileOf, type CandidateProfile } from './profile.ts';
import { readPosting, type PostingReading } from './reading.ts';
import { skillsPart } from './skills-part.ts';
import { titlePart } from './title-part.ts';

/**
 * How well an opening suits a person: skills 45, level 20, title 15, place 10, domain 5, pay 5 points, with the
 * posting's words and the person's facts behind each, and what rules it out apart. The same facts, preferences, posting
 * and `now` (ISO 8601) always give the same match, in whatever order the facts come.
 */
export function scoreMatch(candidate: Candidate, posting: Posting, now: string): Match {
  return matchProfile(profileOf(candidate, now), readPosting(posting));
}

/** As `scoreMatch` where one person meets many postings, or one posting many people: each is read once. */
export function matchProfile(profile: CandidateProfile, reading: PostingReading): Match {
  const place = placeVerdict(profile, reading);
  const parts = [
    skillsPart(profile, reading), levelPart(profile, reading), titlePart(profile, reading), placePart(place),
    payPart(reading.salary, profile.preferences.salaryFloor), domainPart(profile, reading),
  ].map(rounded);
  const hundredths = parts.reduce((sum, { points }) => sum + Math.round(points * 100), 0);
  return { score: hundredths / 100, parts, blockers: blockersOf(profile, reading, place) };
}

/** Two decimals, so that parts add up to the score exactly and openings seldom tie. */
function rounded(part: MatchPart): MatchPart {
  return { ...part, points: Math.round(Math.min(part.of, Math.max(0, part.points)) * 100) / 100 };
}
