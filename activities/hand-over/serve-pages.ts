import { ApplicationFailure } from '@temporalio/common';
import { z } from 'zod';
import { refusalFrom } from '#domain/application/refusals.ts';
import { startPageServer, type PageServer } from '#adapters/remote/page-server.ts';
import { goOn, type GoOnDeps } from './go-on.ts';
import type { KeptPages, Waiting } from './kept-pages.ts';

const commandSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('go_on'), approvalId: z.uuid() }),
  z.strictObject({ do: z.literal('done') }),
  z.strictObject({ do: z.literal('close') }),
]);

/** The server through which the API reaches this worker's kept pages; started with the first of them. */
export function servePages(deps: GoOnDeps, pages: () => KeptPages): { readonly address: () => Promise<string>; readonly close: () => Promise<void> } {
  let running: Promise<PageServer> | null = null;
  const start = () => startPageServer({
    find(id, secret) {
      const waiting = pages().find(id, secret);
      // Before a click the person may use the site; after one, only once there is an intent for their own click.
      return waiting === null ? null : { page: waiting.page, mayAct: () => waiting.goingOn || waiting.clicked === null };
    },
    async command(id, secret, said) {
      const waiting = pages().find(id, secret);
      if (waiting === null) return 'gone';
      try {
        await carryOut(waiting, commandSchema.parse(said));
        return 'done';
      } catch (error) {
        const refusal = error instanceof ApplicationFailure ? refusalFrom(error.details?.[0]) : null;
        if (refusal === null) deps.report(`a command to a kept page failed: ${String(error)}`);
        return refusal ?? 'failed';
      }
    },
  });
  async function carryOut(waiting: Waiting, command: z.output<typeof commandSchema>): Promise<void> {
    if (command.do === 'done') return pages().done(waiting);
    if (command.do === 'close') return pages().close(waiting, 'person');
    const { landed } = await goOn(deps, waiting, command.approvalId);
    void landed.then(() => pages().close(waiting, 'person')).catch((error: unknown) => deps.report(`the person’s own click: ${String(error)}`));
  }
  return {
    address: async () => (await (running ??= start())).address,
    close: async () => (await running)?.[Symbol.asyncDispose](),
  };
}
