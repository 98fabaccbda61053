import type { z } from 'zod';
import type { Database } from '#db/access/database.ts';
import { headsOf, type OpeningHead } from '#db/openings/opening.queries.ts';
import { placesWithOpenings } from '#db/openings/places.queries.ts';
import { countOpenings, openingsNamedAlike, searchOpenings } from '#db/openings/search.ts';
import type { Wanted } from '#db/openings/search-filter.ts';
import { textQuery } from '#db/openings/search-words.ts';
import { townsBeginning } from '#domain/posting/places/towns-beginning.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import { openingView } from './opening.view.ts';
import type { openingsFilterSchema, openingsQuerySchema, openingsSchema, placesQuerySchema, placesSchema } from './openings.schemas.ts';

type Filter = z.output<typeof openingsFilterSchema>;

/** A page of openings with the counts of all facets; the two are asked side by side. */
export async function findPage(database: Database, userId: string, query: z.output<typeof openingsQuerySchema>): Promise<z.input<typeof openingsSchema>> {
  const wanted = await wantedOf(database, userId, query);
  const [found, counted] = await Promise.all([
    database.asPerson(userId, async (tx) => {
      const { ids, next } = await searchOpenings(tx, wanted, query.sort, query.limit, query.cursor ?? null);
      return { heads: await headsOf(tx, wanted.candidateId, ids), next };
    }),
    database.asPerson(userId, (tx) => countOpenings(tx, wanted)),
  ]);
  const facets = { mode: [...counted.facets.mode], level: [...counted.facets.level], pay: [...counted.facets.pay], age: [...counted.facets.age], country: [...counted.facets.country], source: [...counted.facets.source] };
  if (found.heads.length > 0 || textQuery(wanted.words) === null) return { openings: found.heads.map(openingView), total: counted.total, facets, next: found.next, alike: false };
  const alike = await database.asPerson(userId, async (tx) => headsOf(tx, wanted.candidateId, await openingsNamedAlike(tx, wanted, query.limit)));
  return { openings: alike.map(openingView), total: alike.length, facets, next: null, alike: alike.length > 0 };
}

/** Every opening of a filter, page by page, at most `most`. */
export async function findAll(database: Database, userId: string, filter: Filter, most: number): Promise<OpeningHead[]> {
  const wanted = await wantedOf(database, userId, filter);
  const heads: OpeningHead[] = [];
  let cursor: string | null = null;
  do {
    const from: string | null = cursor;
    const page: { heads: OpeningHead[]; next: string | null } = await database.asPerson(userId, async (tx) => {
      const { ids, next } = await searchOpenings(tx, wanted, filter.sort, Math.min(500, most - heads.length), from);
      return { heads: await headsOf(tx, wanted.candidateId, ids), next };
    });
    heads.push(...page.heads);
    cursor = page.next;
  } while (cursor !== null && heads.length < most);
  return heads;
}

/** Towns whose name begins as typed, where openings are. */
export async function findPlaces(database: Database, userId: string, { candidate, q }: z.output<typeof placesQuerySchema>): Promise<z.input<typeof placesSchema>> {
  return database.asPerson(userId, async (tx) => {
    const { kind } = await candidateRow(tx, candidate);
    const places = await placesWithOpenings(tx, { candidateId: candidate, practice: kind === 'practice' }, townsBeginning(q, 24));
    return { places: places.slice(0, 8) };
  });
}

async function wantedOf(database: Database, userId: string, { candidate, q, place, state, gone, mode, level, pay, age, country, source }: Filter): Promise<Wanted> {
  const { kind } = await database.asPerson(userId, (tx) => candidateRow(tx, candidate));
  return { candidateId: candidate, practice: kind === 'practice', words: q, place, state, gone: gone === 'true', choices: { mode, level, pay, age, country, source } };
}
