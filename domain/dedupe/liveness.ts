import { isOver } from '#domain/posting/dates.ts';
import type { SourceDate } from '#domain/posting/posting.ts';
import type { ToldSentences } from '#domain/text/told.ts';
import { foldedLine, plainText } from '#domain/text/words.ts';
import { compareSketches } from './compare.ts';
import { livenessSentences, type LivenessSign } from './liveness-signs.ts';
import { rules } from './rules.ts';
import { isOfEmployer, type PostingSketch } from './sketch.ts';

/** A posting with what was seen of it over time; instants in ISO 8601 UTC. */
export interface SeenPosting {
  readonly sketch: PostingSketch;
  readonly firstSeenAt: string;
  /** When its text last changed; `firstSeenAt` where it never did. */
  readonly changedAt: string;
  /** When its source no longer listed it, or null while it does. */
  readonly closedAt: string | null;
  /** Until when it takes applications, as its source says. */
  readonly closesAt: SourceDate | null;
  /** When a list of its source last named it; null for what no source lists (brought by hand). */
  readonly lastListedAt: string | null;
}

/** What speaks against a posting's vacancy being open, in words a person can check. */
export interface LivenessEvidence {
  readonly sign: LivenessSign;
  /** What its sentence names; rows from before have the sentence alone. */
  readonly of?: readonly string[];
  readonly says: string;
}

export interface Liveness {
  /** `repost`: a vacancy advertised anew. `evergreen`: it collects applications with no end. `ghost`: likely nobody reads them. */
  readonly verdict: 'live' | 'closed' | 'repost' | 'evergreen' | 'ghost';
  readonly evidence: readonly LivenessEvidence[];
}

const day = 86_400_000;
/** Longer open than nine in ten vacancies; by itself it proves nothing. */
const oldAfterDays = 120;
const unchangedAfterDays = 90;
/** Advertisements at job sites that list the newest only stand for a month or two. */
const unlistedAfterDays = 60;
/** A new id within this time after the old one went is the same vacancy put up again. */
const repostWithinDays = 60;
const evergreenWords = /\b(?:talent (?:pool|community|network)|general (?:application|interest)|spontaneous application|speculative application|initiativbewerbung|future (?:opportunities|openings|roles)|always (?:looking|hiring)|evergreen|candidatures? spontanees?|candidatura (?:espontanea|spontanea)|open sollicitatie|spontanansokan)\b/u;
/** Words that a posting for one vacancy may have too, below its text. */
const evergreenTitles = /\b(?:expression of interest|unsolicited application|talent pipeline|blindbewerbung|(?:don['’]?t|not) see (?:what you['’]?re|an? (?:role|job|position|opening)))\b/u;

/**
 * Whether a posting's vacancy seems open, from its own story and that of the same employer's other postings. `text` is
 * its description, `sameOpening` the other postings of its opening, `others` the employer's other postings, closed ones
 * too.
 */
export function livenessOf(posting: SeenPosting, text: string, sameOpening: readonly SeenPosting[], others: readonly SeenPosting[], now: string): Liveness {
  if (posting.closedAt !== null) return { verdict: 'closed', evidence: [evidenceOf('closed', posting.closedAt.slice(0, 10))] };
  const elsewhere = closedByEmployer(posting, sameOpening);
  const reposts = repostsBefore(posting, others);
  const evidence = [...elsewhere, ...endOf(posting, now), ...unlistedOf([posting, ...sameOpening], now), ...reposts, ...ageOf(posting, now), ...wordsOf(posting, text)];
  const has = (sign: LivenessSign) => evidence.some((one) => one.sign === sign);
  const verdict = has('says_so') || reposts.length >= 3 ? 'evergreen'
    : elsewhere.length > 0 || has('ended') || has('unlisted') || (has('old') && has('unchanged')) ? 'ghost'
    : reposts.length > 0 ? 'repost' : 'live';
  return { verdict, evidence };
}

/** Closed at the employer's own board while none but job sites still list it: a job site drops what it likes, and a board gives a new id. */
function closedByEmployer(posting: SeenPosting, sameOpening: readonly SeenPosting[]): LivenessEvidence[] {
  if ([posting, ...sameOpening].some(({ sketch, closedAt }) => closedAt === null && isOfEmployer(sketch))) return [];
  return sameOpening.flatMap(({ sketch, closedAt }) => (closedAt === null || !isOfEmployer(sketch) ? [] : [evidenceOf('closed_elsewhere', sketch.identity, closedAt.slice(0, 10))]));
}

/** Postings of the same board with the same words, gone shortly before this one came. */
function repostsBefore(posting: SeenPosting, others: readonly SeenPosting[]): LivenessEvidence[] {
  const alike = rules.filter(({ name }) => name !== 'other_id' && name !== 'identity');
  return others.flatMap((other) => {
    if (other.closedAt === null || other.sketch.board !== posting.sketch.board || other.sketch.identity === posting.sketch.identity) return [];
    const gap = (Date.parse(posting.firstSeenAt) - Date.parse(other.closedAt)) / day;
    if (gap < -1 || gap > repostWithinDays || !compareSketches(posting.sketch, other.sketch, alike).same) return [];
    return [evidenceOf('reposted', other.sketch.identity, other.closedAt.slice(0, 10))];
  });
}

function endOf({ closesAt }: SeenPosting, now: string): LivenessEvidence[] {
  return closesAt === null || !isOver(closesAt, now) ? [] : [evidenceOf('ended', closesAt.at.slice(0, 10))];
}

/** Open, but named by no list of any of its sources for long: by those of the newest only, or its board could not be read fully. */
function unlistedOf(postings: readonly SeenPosting[], now: string): LivenessEvidence[] {
  const listed = postings.flatMap(({ closedAt, lastListedAt }) => (closedAt === null && lastListedAt !== null ? [lastListedAt] : []));
  const last = listed.toSorted().at(-1);
  return last === undefined || Date.parse(now) - Date.parse(last) <= unlistedAfterDays * day ? [] : [evidenceOf('unlisted', last.slice(0, 10))];
}

function ageOf({ sketch, firstSeenAt, changedAt }: SeenPosting, now: string): LivenessEvidence[] {
  const since = sketch.publishedAt?.at ?? firstSeenAt;
  const days = (from: string) => Math.floor((Date.parse(now) - Date.parse(from)) / day);
  const old = days(since) > oldAfterDays ? [evidenceOf('old', String(days(since)))] : [];
  const unchanged = days(changedAt) > unchangedAfterDays ? [evidenceOf('unchanged', String(days(changedAt)))] : [];
  return [...old, ...unchanged];
}

function wordsOf({ sketch }: SeenPosting, text: string): LivenessEvidence[] {
  const said = evergreenTitles.exec(foldedLine(sketch.title)) ?? evergreenWords.exec(foldedLine(`${sketch.title}\n${plainText(text)}`));
  return said === null ? [] : [evidenceOf('says_so', said[0])];
}

function evidenceOf(sign: LivenessSign, ...of: string[]): LivenessEvidence {
  const sentences: ToldSentences<LivenessSign> = livenessSentences;
  return { sign, of, says: sentences[sign](...of) };
}
