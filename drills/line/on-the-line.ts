import { openLine, type Line, type LineChoices } from '../../tests/line/kit/line.ts';
import { serversAddress } from '../../tests/support/ask.ts';
import { startServers } from '../../tests/support/start-servers.ts';

/** Runs a drill on the whole product in one process, on servers of its own unless the run has some already. */
export async function onTheLine<T>(choices: Partial<LineChoices>, work: (line: Line) => Promise<T>): Promise<T> {
  const stop = process.env[serversAddress] === undefined ? await startServers() : null;
  try {
    await using line = await openLine(choices);
    await line.readBoards();
    return await work(line);
  } finally {
    await stop?.();
  }
}

/** Does the same for each item, so many at a time, each lane one after another. */
export async function inLanes<T>(lanes: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (const item of left) await work(item);
  }));
}
