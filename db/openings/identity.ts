import type { EntityManager } from '@mikro-orm/postgresql';
import { blockKeys } from '#domain/dedupe/block.ts';
import { vacancyIdentities } from '#domain/dedupe/identities.ts';
import type { MergeReason } from '#domain/dedupe/reasons.ts';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import { notOneOpeningSentences, type NotOneOpeningWhy } from '#domain/openings/not-one-opening.ts';
import { ask } from '../access/rows.ts';
import { textArray } from '../access/text-array.ts';
import type { PostingRow } from './opening.entities.ts';
import { lockMerging, postingsOf } from './opening.repository.ts';

/** Both kinds of transaction say what is one vacancy: a person by hand, discovery by its rules. */
interface Writer {
  readonly em: EntityManager;
}

/** What cannot be joined or split. */
export class NotOneOpening extends Error {
  override readonly name = 'NotOneOpening';
  readonly why: NotOneOpeningWhy;
  constructor(why: NotOneOpeningWhy) {
    super(notOneOpeningSentences[why]);
    this.why = why;
  }
}

/** The id an opening has now: its own, or that of the opening it was joined into. Ids are never used again. */
export async function currentOpening(tx: Writer, openingId: string): Promise<string> {
  const [alias] = await ask<{ into_id: string }>(tx.em, 'select into_id from opening_alias where opening_id = ?', [openingId]);
  return alias?.into_id ?? openingId;
}

/** Pairs of these postings, by identity, that a person said are apart, or together. */
export async function bondsAmong(tx: Writer, practice: boolean, identities: readonly string[]): Promise<{ readonly one: string; readonly other: string; readonly kind: 'together' | 'apart' }[]> {
  return tx.em.execute('select one, other, kind from posting_bond where practice = ? and one = any(?::text[]) and other = any(?::text[])', [practice, textArray(identities), textArray(identities)]);
}

export interface Join {
  readonly openingIds: readonly [string, string];
  /** `person`, or the rule that found it. */
  readonly rule: string;
  readonly reasons: readonly MergeReason[];
}

/**
 * Makes two openings one, in the caller's transaction. The older id stays, the other becomes its alias, and every
 * posting keeps why it stood where it stood. Applications keep the opening they were signed for: the claim reads through
 * the alias, so that of two under way only one can be sent. Throws `NotOneOpening`; a machine's rule is refused where a
 * person said the postings are apart.
 */
export async function joinOpenings(tx: Writer, { openingIds, rule, reasons }: Join): Promise<string> {
  await lockMerging(tx);
  const current = await Promise.all(openingIds.map((id) => currentOpening(tx, id)));
  const [intoId, fromId] = (await tx.em.execute<{ id: string }[]>('select id from opening where id = any(?::uuid[]) order by created_at, id', [textArray(current)])).map(({ id }) => id);
  if (intoId === undefined || fromId === undefined) throw new NotOneOpening('joined_already');
  const [into, from] = [await postingsOf(tx, [intoId]), await postingsOf(tx, [fromId])];
  const [first] = into;
  if (first === undefined || from[0] === undefined) throw new NotOneOpening('no_posting');
  if (first.practice !== from[0].practice) throw new NotOneOpening('practice_and_real');
  const pairs = into.flatMap((a) => from.map((b) => ({ a: a.identity, b: b.identity })));
  if (rule === 'person') await say(tx, first.practice, 'together', pairs);
  else if ((await bondsAmong(tx, first.practice, [...into, ...from].map(({ identity }) => identity))).some(({ kind, one, other }) => kind === 'apart' && pairs.some(({ a, b }) => (a === one && b === other) || (a === other && b === one)))) {
    throw new NotOneOpening('said_to_be_two');
  }
  await tx.em.execute(`update posting set opening_id = ?, merge_rule = case when merge_rule = 'first' then ? else merge_rule end, merge_reasons = case when merge_rule = 'first' then ?::jsonb else merge_reasons end where opening_id = ?`, [intoId, rule, JSON.stringify(reasons), fromId]);
  await tx.em.execute('insert into opening_alias (opening_id, into_id, reasons) values (?, ?, ?::jsonb)', [fromId, intoId, JSON.stringify(reasons)]);
  await tx.em.execute('update opening_alias set into_id = ? where into_id = ?', [intoId, fromId]);
  await keepKeys(tx, intoId, [...into, ...from]);
  await tx.em.execute(`update opening set block_keys = '{}', closed_at = coalesce(closed_at, now()) where id = ?`, [fromId]);
  return intoId;
}

export interface Split {
  readonly openingId: string;
  readonly postingIds: readonly string[];
  /** `person`, or the rule that told them apart. */
  readonly rule: string;
  readonly reasons: readonly MergeReason[];
}

/**
 * Takes postings out of an opening into a new one. What a person splits no later run joins again, and what was one vacancy
 * when somebody applied stays applied for, under every name of it. A machine's rule has found two ids of two vacancies:
 * it says so again by itself, and an attempt keeps the names it took but gets none of the other vacancy's. Answers the
 * new opening's id. Throws `NotOneOpening`.
 */
export async function splitOpening(tx: Writer, { openingId, postingIds, rule, reasons }: Split): Promise<string> {
  await lockMerging(tx);
  const all = await postingsOf(tx, [await currentOpening(tx, openingId)]);
  const [leaving, staying] = [all.filter(({ id }) => postingIds.includes(id)), all.filter(({ id }) => !postingIds.includes(id))];
  const [head, kept] = [leaving[0], staying[0]];
  if (head === undefined || leaving.length !== new Set(postingIds).size) throw new NotOneOpening('moved');
  if (kept === undefined) throw new NotOneOpening('last_posting');
  if (rule === 'person') await say(tx, head.practice, 'apart', leaving.flatMap((a) => staying.map((b) => ({ a: a.identity, b: b.identity }))));
  const [made] = await tx.em.execute<{ id: string }[]>(`insert into opening (practice, employer, title, block_keys) values (?, ?, ?, '{}') returning id`, [head.practice, head.content.employer, head.content.title]);
  if (made === undefined) throw new Error('the opening was not made');
  await tx.em.execute('update posting set opening_id = ? where id = any(?::uuid[])', [made.id, textArray(leaving.map(({ id }) => id))]);
  for (const [row, why] of [[head, reasons], [kept, []]] as const) await tx.em.execute(`update posting set merge_rule = 'first', merge_reasons = ?::jsonb where id = ?`, [JSON.stringify(why), row.id]);
  await keepKeys(tx, made.id, leaving);
  await keepKeys(tx, kept.openingId, staying);
  if (rule !== 'person') return made.id;
  const names = textArray(all.flatMap((row) => vacancyIdentities(row.content)));
  await tx.em.execute('select hold_identities(?::text[], ?::text[])', [names, names]);
  return made.id;
}

/** The last word on a pair of postings stands. */
async function say(tx: Writer, practice: boolean, kind: 'together' | 'apart', pairs: readonly { readonly a: string; readonly b: string }[]): Promise<void> {
  const rows = pairs.map(({ a, b }) => (a < b ? { one: a, other: b } : { one: b, other: a }));
  await tx.em.execute(
    `insert into posting_bond (practice, one, other, kind) select ?, r.one, r.other, ? from jsonb_to_recordset(?::jsonb) as r(one text, other text)
     on conflict (practice, one, other) do update set kind = excluded.kind, said_at = now()`,
    [practice, kind, JSON.stringify(rows)],
  );
}

/** An opening is found by the keys of its postings, and is closed where all of them are. */
async function keepKeys(tx: Writer, openingId: string, rows: readonly PostingRow[]): Promise<void> {
  const keys = [...new Set(rows.flatMap((row) => blockKeys(row.sketch ?? sketchOf(row.content))))];
  const open = rows.some(({ closedAt }) => closedAt === null);
  await tx.em.execute('update opening set block_keys = ?::text[], closed_at = case when ? then null else coalesce(closed_at, now()) end where id = ?', [textArray(keys), open, openingId]);
}
