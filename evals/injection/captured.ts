import { startReplayServer } from '#adapters/sources/replay/replay-server.ts';
import { sourceOf } from '#adapters/sources/registry.ts';
import type { BoardPage } from '#adapters/sources/source.port.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import type { Posting } from '#domain/posting/posting.ts';

/** Postings of recorded answers, read by the adapters as in production. Boards that give none are passed over. */
export async function capturedPostings(folder: string): Promise<Posting[]> {
  const server = await startReplayServer(folder);
  const web = createWebClient({ userAgent: 'Countersign/0.1 (evaluation of recorded answers)', allowedOrigins: [server.origin], pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() } });
  const postings: Posting[] = [];
  for (const board of server.boards) {
    let page: string | null = null;
    for (let n = 0; n < 30 && (n === 0 || page !== null); n += 1) {
      const read: BoardPage | null = await readPage(board, page);
      postings.push(...(read?.postings ?? []));
      page = read?.nextPage ?? null;
    }
  }
  await web.close();
  await server.close();
  return postings;

  async function readPage(board: (typeof server.boards)[number], page: string | null): Promise<BoardPage | null> {
    try {
      return (await sourceOf(board.source)?.readPage(board, page, { web, memory: null, signal: AbortSignal.timeout(120_000), now: new Date('2026-11-21T10:00:00Z') })) ?? null;
    } catch (error) {
      // Whether a source can be read is the matter of `eval sources`.
      if (error instanceof Error) return null;
      throw error;
    }
  }
}
