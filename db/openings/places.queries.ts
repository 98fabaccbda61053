import type { PersonTx } from '../access/database.ts';
import { inScope, type Wanted } from './search-filter.ts';
import { placeQuery } from './search-words.ts';

/** As many openings are counted in one place; beyond it a place has enough. */
const enough = 500;

/** Those of the places in which the candidate may see listed openings, the one with the most first. Each is looked up in the index of headings. */
export async function placesWithOpenings(tx: PersonTx, { candidateId, practice }: Pick<Wanted, 'candidateId' | 'practice'>, places: readonly string[]): Promise<string[]> {
  const asked = places.flatMap((place) => {
    const query = placeQuery(`${place} `);
    return query === null ? [] : [{ place, query }];
  });
  if (asked.length === 0) return [];
  const scope = inScope({ candidateId, practice, gone: false, state: 'all', words: '', place: '' });
  const rows = await tx.em.execute<{ place: string }[]>(
    `select n.place from (values ${asked.map(({ query }, at) => `(${at}, ?::text, ${query.sql})`).join(', ')}) as n(at, place, query)
     cross join lateral (select count(*) as found from (select 1 from opening_card c where ${scope.sql} and c.heading @@ n.query limit ${enough}) few) counted
     where counted.found > 0 order by counted.found desc, n.at`,
    [...asked.flatMap(({ place, query }) => [place, ...query.values]), ...scope.values],
  );
  return rows.map(({ place }) => place);
}
