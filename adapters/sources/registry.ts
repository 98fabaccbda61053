import type { SourceName } from '#domain/posting/posting.ts';
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';
import type { Source } from './source.port.ts';

/** Every source the program can read, in the order they are shown. */
export const allSources: readonly Source[] = [greenhouse, lever, ashby];

/** The adapter of a source; null for `manual` and for sources that are never fetched. */
export function sourceOf(name: SourceName): Source | null {
  return allSources.find((source) => source.name === name) ?? null;
}
