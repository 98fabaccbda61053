import { ApplicationFailure } from '@temporalio/common';
import { SourceError } from '#adapters/sources/source.port.ts';
import { WebError } from '#adapters/web/web.port.ts';
import { boardSentences, type BoardSaid } from '#domain/discovery/board-said.ts';
import type { BoardRow } from '#db/openings/opening.entities.ts';

/** What the source or the network said, for the person; a fault of our own is for the log. */
export function saidBy(error: unknown, board: Pick<BoardRow, 'source' | 'tenant'>): BoardSaid {
  const cause = error instanceof ApplicationFailure && error.cause !== undefined ? error.cause : error;
  if (cause instanceof SourceError) return { says: cause.message, told: { why: cause.code, of: cause.code === 'unknown_shape' ? [cause.message] : [board.source, board.tenant] } };
  if (cause instanceof WebError) return { says: cause.message, told: { why: cause.code, of: [hostOf(cause.url), ...(cause.until === null ? [] : [cause.until.toISOString()])] } };
  if (error instanceof ApplicationFailure && error.type !== 'Error' && typeof error.message === 'string') return { says: error.message, told: null };
  return { says: boardSentences.unread(), told: { why: 'unread', of: [] } };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
