import type { BoardWhy } from '#domain/discovery/board-said.ts';
import type { SourceName } from '#domain/posting/posting.ts';
import type { Told } from '#domain/text/told.ts';
import type { PersonTx } from '../access/database.ts';

/** How a board has been read of late. */
export interface BoardHealth {
  readonly id: string;
  readonly source: SourceName;
  readonly tenant: string;
  readonly employer: string;
  readonly origin: string | null;
  readonly lastSuccessAt: Date | null;
  readonly lastReadAt: Date | null;
  readonly changedAt: Date | null;
  readonly lastCount: number | null;
  readonly lastError: string | null;
  readonly errorTold: Told<BoardWhy> | null;
  readonly errorCode: string | null;
  /** SHA-256 of the answer that could not be read, in hex; kept among the raw answers. */
  readonly errorRaw: string | null;
  readonly failures: number;
  /** Minutes between two readings. */
  readonly readEvery: number;
  readonly reading: boolean;
  /** Counts of the last good readings, newest first. */
  readonly counts: readonly number[];
}

interface Row {
  readonly board: Omit<BoardHealth, 'lastSuccessAt' | 'lastReadAt' | 'changedAt'> & { readonly lastSuccessAt: string | null; readonly lastReadAt: string | null; readonly changedAt: string | null };
  readonly total: string;
}

export interface HealthWanted {
  readonly words: string;
  /** Only boards that could not be read the last time. */
  readonly trouble: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** Boards with trouble first, then by employer. */
export async function boardsHealth(tx: PersonTx, wanted: HealthWanted): Promise<{ readonly boards: BoardHealth[]; readonly total: number; readonly trouble: number }> {
  const rows = await tx.em.execute<Row[]>(
    `select json_build_object(
              'id', b.id, 'source', b.source, 'tenant', b.tenant, 'employer', b.employer, 'origin', b.origin, 'lastSuccessAt', b.last_success_at, 'lastReadAt', b.last_read_at, 'changedAt', b.changed_at,
              'lastCount', b.last_count, 'lastError', b.last_error, 'errorTold', b.error_told, 'errorCode', b.error_code, 'errorRaw', encode(b.error_raw, 'hex'), 'failures', b.failures, 'readEvery', b.read_every,
              'reading', coalesce(b.reading_until > now(), false),
              'counts', coalesce((select json_agg(r.read order by r.started_at desc) from (select read, started_at from board_reading r where r.board_id = b.id and outcome in ('read', 'unchanged') order by started_at desc limit 9) r), '[]')) as board,
            count(*) over () as total
     from board b where b.source <> 'manual' and (? = '' or b.employer || ' ' || b.tenant || ' ' || b.source ilike ?) and (not ? or b.last_error is not null)
     order by (b.last_error is null), b.employer, b.id offset ? limit ?`,
    [wanted.words, `%${wanted.words.replace(/[%_\\]/g, '\\$&')}%`, wanted.trouble, wanted.offset, wanted.limit],
  );
  const [all] = await tx.em.execute<{ trouble: number }[]>(`select count(*)::int as trouble from board where source <> 'manual' and last_error is not null`);
  const at = (text: string | null) => (text === null ? null : new Date(text));
  return {
    boards: rows.map(({ board }) => ({ ...board, lastSuccessAt: at(board.lastSuccessAt), lastReadAt: at(board.lastReadAt), changedAt: at(board.changedAt) })),
    total: Number(rows[0]?.total ?? 0), trouble: all?.trouble ?? 0,
  };
}
