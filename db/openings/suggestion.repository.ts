import type { SourceName } from '#domain/posting/posting.ts';
import type { PersonTx, SystemTx } from '../access/database.ts';

/** A board that an apply link leads to. */
export interface SuggestedBoard {
  readonly source: SourceName;
  readonly tenant: string;
  readonly employer: string;
}

/** Adds boards that postings lead to, unless they are known; a repeat counts. */
export async function suggestBoards(tx: SystemTx, boards: readonly SuggestedBoard[]): Promise<void> {
  if (boards.length === 0) return;
  await tx.em.execute(
    `insert into board_suggestion as s (source, tenant, employer)
     select b.source, b.tenant, b.employer from jsonb_to_recordset(?::jsonb) as b(source text, tenant text, employer text)
     where not exists (select 1 from board k where k.source = b.source and lower(k.tenant) = lower(b.tenant))
     order by b.source, b.tenant
     on conflict (source, tenant) do update set seen = s.seen + 1`,
    [JSON.stringify(boards)],
  );
}

/** Suggested boards whose employer or name holds the words, those met most first. */
export async function findSuggestions(tx: PersonTx, words: string, limit: number): Promise<(SuggestedBoard & { readonly seen: number })[]> {
  return tx.em.execute<(SuggestedBoard & { readonly seen: number })[]>(
    `select source, tenant, employer, seen from board_suggestion s
     where dismissed_at is null and (? = '' or employer || ' ' || tenant ilike ?)
       and not exists (select 1 from board k where k.source = s.source and lower(k.tenant) = lower(s.tenant))
     order by seen desc, employer, source, tenant limit ?`,
    [words, `%${words.replace(/[%_\\]/g, '\\$&')}%`, limit],
  );
}
