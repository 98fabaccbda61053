import { titleLikeness } from '#domain/text/title.ts';
import type { MatchPart } from './match.ts';
import type { CandidateProfile } from './profile.ts';
import type { PostingReading } from './reading.ts';
import { shareOf } from './terms.ts';

const most = 15;
/** The team or field behind a title's comma counts a little. */
const byHead = 0.9;
/** What one has done is not quite what one wants to do next. */
const byEmployment = 0.9;

/** The posting's title against the titles the person looks for and has held. */
export function titlePart(profile: CandidateProfile, reading: PostingReading): MatchPart {
  const wished = Math.max(0, ...profile.titles.map((title) => likeness(title, reading)));
  const held = profile.stays.map((stay) => ({ factId: stay.factId, likeness: likeness(stay.title, reading) })).toSorted((a, b) => b.likeness - a.likeness || (a.factId < b.factId ? -1 : 1));
  const best = held[0]?.likeness ?? 0;
  const scale = profile.titles.length === 0 ? 1 : byEmployment;
  const share = Math.max(wished, scale * best);
  const facts = held.filter((stay) => stay.likeness >= 0.5).slice(0, 3).map(({ factId }) => factId);
  const says = wished >= 0.5 ? 'a title you look for' : best >= 0.5 ? 'a title you have held' : 'no title of yours is like it';
  return { part: 'title', points: most * share, of: most, reasons: [{ words: reading.title, facts, says }] };
}

function likeness(own: readonly string[], { titleCore, titleHead }: PostingReading): number {
  return Math.max(likenessTo(own, titleCore), byHead * likenessTo(own, titleHead));
}

/** Words in common, the posting's weighing more: a longer title of the person's may hold the whole of it. */
function likenessTo(own: readonly string[], asked: readonly string[]): number {
  if (own.length === 0 || asked.length === 0) return 0;
  const both = titleLikeness(own, asked);
  const missing = new Set(both.onlyInB);
  const ofAsked = shareOf(asked, (word) => !missing.has(word));
  return 0.8 * ofAsked + 0.2 * both.likeness;
}
