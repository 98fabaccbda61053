import type { z } from 'zod';
import type { openingSchema, openingsSchema } from '#api/openings/openings.schemas.ts';
import type { Match } from '#domain/match/match.ts';
import { scoreMatch } from '#domain/match/score.ts';
import { idOf } from './ids.ts';
import { postingOf, vacancies } from './postings.ts';
import type { World } from './world.ts';

type Opening = z.output<typeof openingSchema>;

/** The invented vacancies as openings: some taken, some to read, some passed over. */
export function openingsOf(world: World): Opening[] {
  const [person] = world.people;
  if (person === undefined) return [];
  const scores: Match[] = [];
  const taken = new Map(world.applications.toReversed().map((a) => [a.opening.id, a]));
  return Array.from({ length: Math.max(vacancies.length, world.manyOpenings) }, (_, index) => index).flatMap((index): Opening[] => {
    const vacancy = vacancies[index % vacancies.length];
    if (vacancy === undefined) return [];
    const n = index + 1;
    const posting = postingOf(vacancy, n);
    const id = idOf('opening', n);
    const application = taken.get(id) ?? null;
    const scored = scores[index % vacancies.length] ??= scoreMatch(person, posting, new Date().toISOString());
    const skipped = application === null && index >= 6;
    const seenAt = new Date(Date.now() - n * 7_200_000).toISOString();
    return [{
      id, title: posting.title, employer: posting.employer, places: posting.places.map((p) => p.text), workMode: posting.workMode, salary: posting.salary?.words ?? null, pay: posting.salary, publishedAt: seenAt, sources: n === 1 ? ['greenhouse', 'arbeitnow'] : [posting.source], attributions: n === 1 ? [{ source: 'arbeitnow', words: 'Jobs by Arbeitnow', url: 'https://www.arbeitnow.example/jobs/1' }] : [],
      score: Math.round(scored.score), state: application !== null ? 'taken' : skipped ? 'skipped' : 'eligible', skippedBecause: skipped ? 'below your floor of €78,000' : null, applicationId: application?.id ?? null, liveness: n === 5 ? 'repost' : 'live', evidence: n === 5 ? [{ told: { why: 'reposted', of: ['greenhouse:4', '2026-10-02'] }, says: 'put up again: greenhouse:4 had the same text and went on 2026-10-02' }] : [], lastSeenAt: new Date(Date.now() - 3_600_000).toISOString(), lastDay: n === 1 ? '2027-01-31' : null, description: posting.description, url: posting.url, applyUrl: posting.applyUrl,
      match: JSON.parse(JSON.stringify({ ...scored, score: Math.round(scored.score) })) as Opening['match'],
      reading: { points: 0, reasons: [], by: null, notRead: 'planted' },
      postings: [posting.source, ...(n === 1 ? ['arbeitnow' as const] : [])].map((source, at) => ({
        id: idOf('posting', n + at * 500), source, tenant: posting.tenant, identity: `${source}:${posting.externalId}`, title: posting.title, url: posting.url, firstSeenAt: seenAt, lastSeenAt: seenAt, closedAt: null,
        mergedBy: at === 0 ? 'first' : 'text', mergedBecause: at === 0 ? [] : [{ told: { why: 'same_employer', of: ['Harrow & Pike'] }, says: 'same employer: Harrow & Pike' }, { told: null, says: '94 of 100 phrases are the same' }], attribution: source === 'arbeitnow' ? 'Jobs by Arbeitnow' : null,
      })),
    }];
  });
}

/** A page of them as the API answers a search: facets counted over what fits. */
export function openingsPage(found: readonly Opening[], limit: number, cursor: number): z.input<typeof openingsSchema> {
  const count = (of: (opening: Opening) => readonly string[]) => Array.from(Map.groupBy(found.flatMap((opening) => of(opening)), (value) => value), ([value, each]) => ({ value, count: each.length }));
  const facets = { mode: count((o) => [o.workMode]), level: [], pay: count((o) => [o.salary === null ? 'not_stated' : 'to_100']), age: [{ value: 'day', count: found.length }], country: [{ value: 'DE', count: found.length }], source: count((o) => o.sources) };
  return { openings: found.slice(cursor, cursor + limit), total: found.length, facets, next: cursor + limit < found.length ? String(cursor + limit) : null, alike: false };
}
