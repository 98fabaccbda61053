import { ageDays, ages, levels, payBands, workModes, type Choices } from './facets.ts';
import { placeQuery, textQuery } from './search-words.ts';
import { textArray } from '../access/text-array.ts';

/** What is asked of the openings. */
export interface Wanted {
  readonly candidateId: string;
  /** The candidate's kind: practice candidates see practice employers, real ones real. */
  readonly practice: boolean;
  readonly words: string;
  /** A town or region, perhaps half typed; empty for anywhere. */
  readonly place: string;
  readonly state: 'all' | 'eligible' | 'skipped' | 'taken';
  /** Those whose postings are no longer listed, instead of those that are. */
  readonly gone: boolean;
  readonly choices: Choices;
}

/** A piece of SQL with the values of its question marks. */
export interface Sql {
  readonly sql: string;
  readonly values: readonly unknown[];
}

export const always: Sql = { sql: 'true', values: [] };

/** What meets every part; everything where there is none. */
export function allOf(parts: readonly Sql[]): Sql {
  return parts.length === 0 ? always : { sql: parts.map(({ sql }) => `(${sql})`).join(' and '), values: parts.flatMap(({ values }) => values) };
}

/** The band of age of a card `c` as a number, the oldest first, of which there are most; each bound is reckoned once a query, not once a row. */
export const ageOfCard = `case ${ageDays.map((days, band) => `when c.posted_at <= (select now() - interval '${days} days') then ${band + 1}`).toReversed().join(' ')} else 0 end`;

/** Whose openings these are: the candidate's kind, and what another person brought by hand stays theirs. */
export function inScope({ candidateId, practice, gone, state, words, place }: Pick<Wanted, 'candidateId' | 'practice' | 'gone' | 'state' | 'words' | 'place'>): Sql {
  return allOf([
    { sql: 'c.practice = ?', values: [practice] },
    // What was taken stays here when its posting closes.
    state === 'taken' ? always : { sql: gone ? 'c.gone' : 'not c.gone', values: [] },
    { sql: 'not c.by_hand or c.opening_id in (select h.opening_id from opening_by_hand h where h.candidate_id = ?)', values: [candidateId] },
    inState(candidateId, state, heldBy({ words, place }) !== null),
  ]);
}

/**
 * What campaigns said of a card. Of few cards, those that hold the words or the place, each is looked up; of all of them everything
 * that was said is read once ("offset 0" keeps the planner from doing that for few too).
 */
function inState(candidateId: string, state: Wanted['state'], ofFew: boolean): Sql {
  const taken: Sql = { sql: 'c.opening_id in (select t.opening_id from taken_openings(?) t)', values: [candidateId] };
  // The campaigns first: a join with them hides how much they said from the planner.
  const mine = 'w.campaign_id = any(array(select g.id from campaign g where g.candidate_id = ?))';
  const not = ({ sql, values }: Sql): Sql => ({ sql: `not (${sql})`, values });
  const campaignSays = (word: string): Sql => (ofFew
    ? { sql: `exists (select from campaign_opening w where ${mine} and w.state = ? and w.opening_id = c.opening_id offset 0)`, values: [candidateId, word] }
    : { sql: `c.opening_id in (select w.opening_id from campaign_opening w where ${mine} and w.state = ?)`, values: [candidateId, word] });
  switch (state) {
    case 'all': return always;
    case 'taken': return taken;
    case 'eligible': return allOf([campaignSays('eligible'), not(taken)]);
    case 'skipped': return allOf([campaignSays('skipped'), not(campaignSays('eligible')), not(taken)]);
  }
}

/** The words anywhere in the opening, and the place among its places; null where nothing was typed that can be searched for. */
export function heldBy({ words, place }: Pick<Wanted, 'words' | 'place'>): Sql | null {
  const query = textQuery(words);
  return bothOf(query === null ? null : { sql: `(c.heading || c.words) @@ ${query.sql}`, values: query.values }, inPlace(place));
}

/** The words in title, employer or place, and the place among its places. */
export function headedBy({ words, place }: Pick<Wanted, 'words' | 'place'>): Sql | null {
  const query = textQuery(words);
  return query === null ? null : bothOf({ sql: `c.heading @@ ${query.sql}`, values: query.values }, inPlace(place));
}

/** Places stand in the heading with a weight of their own, so that its index finds them and no other word. */
function inPlace(typed: string): Sql | null {
  const query = placeQuery(typed);
  return query === null ? null : { sql: `c.heading @@ ${query.sql}`, values: query.values };
}

function bothOf(one: Sql | null, other: Sql | null): Sql | null {
  return one === null || other === null ? one ?? other : allOf([one, other]);
}

/** Names that look alike, for words that nothing holds: a letter too many, or one missing. */
export function namedAlike({ words, place }: Pick<Wanted, 'words' | 'place'>): Sql {
  return allOf([{ sql: `folded(?) <% folded(c.employer || ' ' || c.title)`, values: [words] }, inPlace(place) ?? always]);
}

function numberedIn<T extends string>(column: string, order: readonly T[], chosen: readonly T[]): Sql {
  return chosen.length === 0 ? always : { sql: `${column} = any(?::int[])`, values: [`{${chosen.map((value) => order.indexOf(value)).join(',')}}`] };
}

/** Countries and sources stand in a small table of what cards say of them. */
function saidIn(column: string, chosen: readonly string[]): Sql {
  return chosen.length === 0 ? always : { sql: `string_to_array(s.${column}, '|') && ?::text[]`, values: [textArray(chosen)] };
}

/** The person's choices: in the numbered facets, and in countries and sources. */
export function chosen({ mode, level, pay, age, country, source }: Choices): { readonly numbered: Sql; readonly said: Sql } {
  const numbered = [numberedIn('(c.facets & 3)', workModes, mode), numberedIn('(c.facets >> 2 & 15)', levels, level), numberedIn('(c.facets >> 6)', payBands, pay), numberedIn(ageOfCard, ages, age)];
  const said = [saidIn('countries', country), saidIn('sources', source)].filter((part) => part !== always);
  const ids = allOf(said);
  return { numbered: allOf(numbered.filter((part) => part !== always)), said: said.length === 0 ? always : { sql: `c.said = any(array(select s.id from opening_said s where ${ids.sql}))`, values: ids.values } };
}
