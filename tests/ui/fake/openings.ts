import type { z } from 'zod';
import type { openingSchema } from '#api/openings/openings.schemas.ts';
import { scoreMatch } from '#domain/match/score.ts';
import { idOf } from './ids.ts';
import { postingOf, vacancies } from './postings.ts';
import type { World } from './world.ts';

type Opening = z.output<typeof openingSchema>;

/** The invented vacancies as openings: some taken, some to read, some passed over. */
export function openingsOf(world: World): Opening[] {
  const [person] = world.people;
  if (person === undefined) return [];
  return vacancies.map((vacancy, index): Opening => {
    const n = index + 1;
    const posting = postingOf(vacancy, n);
    const application = world.applications.find((a) => a.opening.id === idOf('opening', n)) ?? null;
    const scored = scoreMatch(person, posting, new Date().toISOString());
    const skipped = application === null && index >= 6;
    const seenAt = new Date(Date.now() - n * 7_200_000).toISOString();
    return {
      id: idOf('opening', n), title: posting.title, employer: posting.employer, places: posting.places.map((p) => p.text), workMode: posting.workMode, salary: posting.salary?.words ?? null, publishedAt: seenAt, sources: n === 1 ? ['greenhouse', 'arbeitnow'] : [posting.source],
      score: Math.round(scored.score), state: application !== null ? 'taken' : skipped ? 'skipped' : 'eligible', skippedBecause: skipped ? 'below your floor of €78,000' : null, applicationId: application?.id ?? null, description: posting.description, url: posting.url, applyUrl: posting.applyUrl,
      match: JSON.parse(JSON.stringify({ ...scored, score: Math.round(scored.score) })) as Opening['match'],
      postings: [{ id: idOf('posting', n), source: posting.source, tenant: posting.tenant, identity: `${posting.source}:${posting.externalId}`, title: posting.title, url: posting.url, firstSeenAt: seenAt, mergedBecause: n === 1 ? ['same requisition', 'same words in 94 of 100 lines'] : [] }],
    };
  });
}
