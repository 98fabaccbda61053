import type { SourceName } from '#domain/posting/posting.ts';
import { adzuna } from './keyed/adzuna.ts';
import { arbeitnow } from './open-boards/arbeitnow.ts';
import { ashby } from './employer-boards/ashby.ts';
import { bamboohr } from './employer-boards/bamboohr.ts';
import { breezy } from './employer-boards/breezy.ts';
import { greenhouse } from './employer-boards/greenhouse.ts';
import { hackernews } from './open-boards/hackernews.ts';
import { himalayas } from './open-boards/himalayas.ts';
import { jobicy } from './open-boards/jobicy.ts';
import { jsearch } from './keyed/jsearch.ts';
import { jsonld } from './employer-boards/jsonld.ts';
import { lever } from './employer-boards/lever.ts';
import { personio } from './employer-boards/personio.ts';
import { recruitee } from './employer-boards/recruitee.ts';
import { remoteok } from './open-boards/remoteok.ts';
import { remotive } from './open-boards/remotive.ts';
import { smartrecruiters } from './employer-boards/smartrecruiters.ts';
import type { Source } from './source.port.ts';
import { teamtailor } from './employer-boards/teamtailor.ts';
import { themuse } from './open-boards/themuse.ts';
import { usajobs } from './keyed/usajobs.ts';
import { weworkremotely } from './open-boards/weworkremotely.ts';
import { workable } from './employer-boards/workable.ts';
import { workday } from './employer-boards/workday.ts';

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
