import type { PersonTx } from '../access/database.ts';
import { countFacets, type FacetCounts } from './facets.ts';
import { ageOfCard, allOf, always, chosen, headedBy, heldBy, inScope, namedAlike, type Sql, type Wanted } from './search-filter.ts';

export const sorts = ['best', 'newest', 'pay'] as const;
export type Sort = (typeof sorts)[number];

export interface Found {
  /** Ids of openings in order. */
  readonly ids: readonly string[];
  /** Where the next page begins; null at the end. Opaque to callers. */
  readonly next: string | null;
}

/** A part of a list, in the order of an index. */
interface Part {
  /** By the candidate's score, or by the cards' own columns. */
  readonly by: 'score' | 'card';
  /** What the narrow columns of a card `c` can tell. */
  readonly where: readonly Sql[];
  /** What only the index of words tells quickly, or null. */
  readonly words: Sql | null;
  /** What orders the part, all descending, so that one row comparison finds what comes after. */
  readonly keys: readonly { readonly sql: string; readonly type: string }[];
}

interface Place {
  readonly part: number;
  readonly keys: readonly string[];
}

const id = { sql: 'c.opening_id', type: 'uuid' };
/** From so many fitting openings on, going down the list by score finds a page sooner than looking up all that fit. */
const manyFit = 5_000;

/**
 * A page of openings. `best`: those with the words in title, employer or place before the others, each by the
 * candidate's own score, then what has none yet; `newest`: by the time of posting; `pay`: by stated pay a year, then
 * those without.
 */
export async function searchOpenings(tx: PersonTx, wanted: Wanted, sort: Sort, limit: number, cursor: string | null): Promise<Found> {
  await quickPlans(tx, wanted);
  const parts = partsOf(wanted, sort);
  const start = placeOf(cursor);
  const rows: (Place & { readonly id: string })[] = [];
  for (let at = start.part; at < parts.length && rows.length <= limit; at += 1) {
    const part = parts[at];
    if (part === undefined) break;
    const found = await pageOf(tx, wanted, part, at === start.part ? start.keys : [], limit + 1 - rows.length);
    rows.push(...found.map((row) => ({ ...row, part: at })));
  }
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { ids: shown.map((row) => row.id), next: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}

/** Openings whose names look like the words, likest first, where nothing holds the words themselves. */
export async function openingsNamedAlike(tx: PersonTx, wanted: Wanted, limit: number): Promise<string[]> {
  await quickPlans(tx, wanted);
  await tx.em.execute(`select set_config('pg_trgm.word_similarity_threshold', '0.4', true)`);
  const where = allOf([inScope(wanted), ...Object.values(chosen(wanted.choices)), namedAlike(wanted)]);
  const rows = await tx.em.execute<{ opening_id: string }[]>(
    `select c.opening_id from opening_card c where ${where.sql} order by word_similarity(folded(?), folded(c.employer || ' ' || c.title)) desc, c.opening_id limit ?`,
    [...where.values, wanted.words, limit],
  );
  return rows.map((row) => row.opening_id);
}

/**
 * Counts of every facet, each without its own choice, and of all openings that fit. Where nothing but choices is asked
 * the index that holds these columns alone is read twice: that is less than reading the cards once.
 */
export async function countOpenings(tx: PersonTx, wanted: Wanted): Promise<{ readonly facets: FacetCounts; readonly total: number }> {
  await quickPlans(tx, wanted);
  const { numbered, said } = chosen(wanted.choices);
  const words = heldBy(wanted);
  const where = allOf([inScope(wanted), words ?? always]);
  const isPlain = words === null && wanted.state === 'all';
  const found: Sql = isPlain ? { sql: '', values: [] } : { sql: `with found as materialized (select c.facets, c.said, c.posted_at from opening_card c where ${where.sql})`, values: where.values };
  const from = (choices: Sql): Sql => (isPlain ? { sql: `opening_card c where ${where.sql} and ${choices.sql}`, values: [...where.values, ...choices.values] } : { sql: `found c where ${choices.sql}`, values: choices.values });
  const [alike, saying] = [from(said), from(numbered)];
  const groups = await tx.em.execute<{ packed: number | null; countries: string | null; sources: string | null; count: string }[]>(
    `${found.sql}
     select c.facets + 512 * ${ageOfCard} as packed, null as countries, null as sources, count(*) as count from ${alike.sql} group by 1
     union all
     select null, s.countries, s.sources, g.count from (select c.said, count(*) as count from ${saying.sql} group by 1) g join opening_said s on s.id = g.said`,
    [...found.values, ...alike.values, ...saying.values],
  );
  return countFacets(groups.map(({ packed, countries, sources, count }) => (packed === null ? { packed, countries: countries ?? '', sources: sources ?? '', count: Number(count) } : { packed, count: Number(count) })), wanted.choices);
}

/**
 * These queries are short and many: compiling them costs more than it saves, a bitmap of all cards fits in 32 MB, and
 * what they read lies in memory.
 * Words are always looked up in their index: the planner does not know that testing a card reads its long text.
 */
async function quickPlans(tx: PersonTx, wanted: Wanted): Promise<void> {
  await tx.em.execute(`select set_config('jit', 'off', true), set_config('work_mem', '32MB', true), set_config('random_page_cost', '1.1', true), set_config('enable_seqscan', ?, true)`, [heldBy(wanted) === null ? 'on' : 'off']);
}

function partsOf(wanted: Wanted, sort: Sort): Part[] {
  const { numbered, said } = chosen(wanted.choices);
  const choices = [inScope(wanted), numbered, said];
  const words = heldBy(wanted);
  const part = (by: Part['by'], where: readonly Sql[], keys: Part['keys'], only = words): Part => ({ by, where: where.filter((one) => one !== always), words: only, keys: [...keys, id] });
  const posted = [{ sql: 'c.posted_at', type: 'timestamptz' }];
  switch (sort) {
    case 'newest': return [part('card', choices, posted)];
    case 'pay': return [
      part('card', [...choices, { sql: 'c.pay_a_year is not null', values: [] }], [{ sql: 'c.pay_a_year', type: 'bigint' }]),
      part('card', [...choices, { sql: 'c.pay_a_year is null', values: [] }], posted),
    ];
    case 'best': {
      const unscored: Sql = { sql: 'not exists (select 1 from match m where m.candidate_id = ? and m.opening_id = c.opening_id)', values: [wanted.candidateId] };
      const both = (where: readonly Sql[], only: Sql | null) => [part('score', where, [{ sql: 'm.score', type: 'double precision' }], only), part('card', [...where, unscored], posted, only)];
      // A word in the heading is a word of the opening; a word that is not in the heading may still be in the text.
      const headed = /(?:^|\s)-/u.test(wanted.words) ? null : headedBy(wanted);
      return headed === null ? both(choices, words) : [...both([...choices, headed], null), ...both([...choices, unheaded(numbered, headed)], words)];
    }
  }
}

/** Without the words in its heading. The choices first: to look for words costs more than the planner thinks. */
function unheaded(numbered: Sql, headed: Sql): Sql {
  return { sql: `case when ${numbered.sql} then not (${headed.sql}) else false end`, values: [...numbered.values, ...headed.values] };
}

async function pageOf(tx: PersonTx, wanted: Wanted, { by, where, words, keys }: Part, after: readonly string[], limit: number): Promise<{ id: string; keys: string[] }[]> {
  const onwards: Sql = after.length === 0 ? always : { sql: `(${keys.map(({ sql }) => sql).join(', ')}) < (${keys.map(({ type }) => `?::text::${type}`).join(', ')})`, values: after };
  const shown = `c.opening_id as id, array[${keys.map(({ sql }) => `(${sql})::text`).join(', ')}] as keys`;
  const order = `order by ${keys.map(({ sql }) => `${sql} desc`).join(', ')} limit ?`;
  const plain = allOf(words === null ? where : [...where, words]);
  if (by === 'score') {
    const few = await fewOf(tx, wanted, allOf(where), words, { shown, onwards, order }, limit);
    if (few !== null) return few;
  }
  // Those passed over stand at the end of the scores: going down would read all the others first.
  if (by === 'score' && wanted.state === 'all') {
    return tx.em.execute<{ id: string; keys: string[] }[]>(
      `select ${shown} from match m join lateral (select c.* from opening_card c where c.opening_id = m.opening_id and ${plain.sql} offset 0) c on true
       where m.candidate_id = ? and ${onwards.sql.replaceAll('c.opening_id', 'm.opening_id')} ${order.replaceAll('c.opening_id', 'm.opening_id')}`,
      [...plain.values, wanted.candidateId, ...onwards.values, limit],
    );
  }
  // First all that hold the words, by their index: in any other order the long text of every card would be read.
  const held = words === null ? null : { sql: `c.opening_id in (with held as materialized (select c.opening_id from opening_card c where ${words.sql}) select opening_id from held)`, values: words.values };
  const fits = allOf(held === null ? where : [...where, held]);
  const from: Sql = by === 'card' ? { sql: 'opening_card c', values: [] } : { sql: 'match m join opening_card c on c.opening_id = m.opening_id and m.candidate_id = ?', values: [wanted.candidateId] };
  return tx.em.execute<{ id: string; keys: string[] }[]>(`select ${shown} from ${from.sql} where ${fits.sql} and ${onwards.sql} ${order}`, [...from.values, ...fits.values, ...onwards.values, limit]);
}

/**
 * The page from all that fit, each with its score looked up; null where many fit. The words by themselves first: in
 * sight of the limit the planner would go down a list and read the long text of each card.
 */
async function fewOf(tx: PersonTx, wanted: Wanted, where: Sql, words: Sql | null, page: { readonly shown: string; readonly onwards: Sql; readonly order: string }, limit: number): Promise<{ id: string; keys: string[] }[] | null> {
  const from: Sql = words === null ? { sql: 'opening_card', values: [] } : { sql: `(select c.* from opening_card c where ${words.sql} offset 0)`, values: words.values };
  const rows = await tx.em.execute<{ id: string | null; keys: string[] }[]>(
    `with fit as materialized (select c.opening_id from ${from.sql} c where ${where.sql} limit ?), many as materialized (select count(*) >= ? as many from fit)
     (select ${page.shown} from fit c join lateral (select m.score from match m where m.candidate_id = ? and m.opening_id = c.opening_id offset 0) m on true
      where not (select many from many) and ${page.onwards.sql} ${page.order})
     union all select null, null from many where many`,
    [...from.values, ...where.values, manyFit, manyFit, wanted.candidateId, ...page.onwards.values, limit],
  );
  const found = rows.flatMap(({ id: one, keys }) => (one === null ? [] : [{ id: one, keys }]));
  return found.length === rows.length ? found : null;
}

function cursorOf({ part, keys }: Place): string {
  return Buffer.from(JSON.stringify([part, ...keys])).toString('base64url');
}

/** A cursor that is none of ours begins at the beginning. */
function placeOf(cursor: string | null): Place {
  try {
    const [part, ...keys] = JSON.parse(Buffer.from(cursor ?? '', 'base64url').toString()) as unknown[];
    if (typeof part === 'number' && keys.every((key) => typeof key === 'string')) return { part, keys };
  } catch {
    // What cannot be read is no place.
  }
  return { part: 0, keys: [] };
}
