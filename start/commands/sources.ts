import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceNames } from '#domain/posting/posting.ts';
import { checkSources, type AskedSource } from '#adapters/sources/check.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import { projectRoot } from '../product.ts';
import { parseSettings } from '../settings/parse.ts';
import { sourceKeysOf } from '../settings/source-keys.ts';

export interface SourcesOptions {
  readonly say?: (line: string) => void;
  /** Another origin that serves the sources' paths, with no gaps between requests; null asks the real hosts. */
  readonly origin?: string | null;
  /** Where the keys of sources that ask for one are set. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * `npm run sources -- check [NAME[:BOARD] …]`: asks each live source once, at its own pace, and says whether it still
 * answers in the shape it is read in; `workable:acme` asks for that employer's board instead of the usual one. 0 where none drifted, 1 where one did, 2 where a name is not known. For a person with
 * internet; nothing runs it by itself.
 */
export async function sources(args: readonly string[], { say = console.log, origin = null, environment = process.env }: SourcesOptions = {}): Promise<number> {
  const [verb, ...names] = args;
  const wanted = names.map(askedSource);
  const unknown = names.find((_, at) => wanted[at] === null);
  if (verb !== 'check' || unknown !== undefined) {
    say(unknown === undefined ? 'npm run sources -- check [NAME[:BOARD] …]   asks each live source once and reports drift' : `There is no source "${unknown}".`);
    say(`  Known: ${sourceNames.filter((name) => name !== 'manual').join(', ')}`);
    return verb === undefined ? 0 : 2;
  }
  const sourceKeys = sourceKeysOf(parseSettings(environment));
  const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  const web = createWebClient({
    userAgent: `Countersign/${version} (check of a source's shape, by hand; https://github.com/countersign/countersign)`,
    ...(origin === null ? {} : { allowedOrigins: [origin], pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() } }),
  });
  try {
    const checks = await checkSources(wanted.flatMap((one) => one ?? []), { web, signal: AbortSignal.timeout(600_000), now: new Date(), sourceKeys }, origin);
    for (const { source, tenant, state, sentence } of checks) say(`${state.padEnd(9)} ${source.padEnd(16)} ${tenant === '' ? '' : `${tenant}: `}${sentence}`);
    const count = (state: string) => checks.filter((check) => check.state === state).length;
    say(`checked=${checks.length} ok=${count('ok')} drift=${count('drift')} silent=${count('silent')} left_out=${count('left_out')}`);
    return count('drift') > 0 ? 1 : 0;
  } finally {
    await web.close();
  }
}

/** `workable`, or `workable:acme`; null where the source is not known. */
function askedSource(words: string): AskedSource | null {
  const [name = '', ...board] = words.split(':');
  const known = sourceNames.find((one) => one === name && one !== 'manual');
  return known === undefined ? null : { name: known, tenant: board.length === 0 ? null : board.join(':') };
}
