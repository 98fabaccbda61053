import type { SourceName } from '#domain/posting/posting.ts';
import { adzuna } from './adzuna.ts';
import { arbeitnow } from './arbeitnow.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { greenhouse } from './greenhouse.ts';
import { hackernews } from './hackernews.ts';
import { himalayas } from './himalayas.ts';
import { jobicy } from './jobicy.ts';
import { jsearch } from './jsearch.ts';
import { jsonld } from './jsonld.ts';
import { lever } from './lever.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { remoteok } from './remoteok.ts';
import { remotive } from './remotive.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import type { Source } from './source.port.ts';
import { teamtailor } from './teamtailor.ts';
import { themuse } from './themuse.ts';
import { usajobs } from './usajobs.ts';
import { weworkremotely } from './weworkremotely.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** Every source the program can read, in the order they are shown: class A, B, C. */
export const allSources: readonly Source[] = [
  greenhouse, lever, ashby, smartrecruiters, recruitee, personio, teamtailor, remotive, remoteok, arbeitnow, himalayas, jobicy, weworkremotely, hackernews, themuse,
  adzuna, usajobs, jsearch,
  workday, workable, bamboohr, breezy, jsonld,
];

/** The adapter of a source; null for `manual`, which nothing fetches. */
export function sourceOf(name: SourceName): Source | null {
  return allSources.find((source) => source.name === name) ?? null;
}
