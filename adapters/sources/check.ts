import type { SourceName } from '#domain/posting/posting.ts';
import { WebError } from '#adapters/web/web.port.ts';
import { allSources } from './registry.ts';
import { SourceError } from './source.port.ts';
import type { BoardRef, SourceContext } from './source.port.ts';

export interface SourceCheck {
  readonly source: SourceName;
  readonly tenant: string;
  /** `drift`: it answered in another shape. `silent`: it could not be asked. `left_out`: it needs a key or an employer. */
  readonly state: 'ok' | 'drift' | 'silent' | 'left_out';
  readonly sentence: string;
}

/** One board a source to ask; sources without one need a key or a person's own employer. */
const asked: Partial<Readonly<Record<SourceName, string>>> = {
  greenhouse: 'gitlab', lever: 'spotify', ashby: 'linear', smartrecruiters: 'Visa', teamtailor: 'career.teamtailor.com', remotive: 'remotive', remoteok: 'remoteok', arbeitnow: 'arbeitnow', himalayas: 'himalayas', jobicy: 'jobicy', weworkremotely: 'weworkremotely', hackernews: 'hackernews', themuse: 'themuse',
};

/**
 * Asks each live source once and says whether it still answers in the shape it is read in; for a person with internet,
 * never run by itself. `origin` stands in for the real hosts in tests.
 */
export async function checkSources(names: readonly SourceName[], context: Omit<SourceContext, 'memory'>, origin: string | null = null): Promise<readonly SourceCheck[]> {
  const checks: SourceCheck[] = [];
  for (const source of allSources.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const tenant = asked[source.name];
    if (tenant === undefined) {
      checks.push({ source: source.name, tenant: '', state: 'left_out', sentence: 'Needs a key or an employer of yours: add one and look at its health there.' });
      continue;
    }
    const board: BoardRef = { source: source.name, tenant, origin };
    checks.push({ source: source.name, tenant, ...(await outcome(source.readPage(board, null, { ...context, memory: null, detailsAtMost: 1 }))) });
  }
  return checks;
}

async function outcome(reading: ReturnType<(typeof allSources)[number]['readPage']>): Promise<Pick<SourceCheck, 'state' | 'sentence'>> {
  try {
    const page = await reading;
    const bare = page.postings.filter((posting) => posting.title === '' || posting.employer === '' || posting.publishedAt === null).length;
    if (page.postings.length === 0) return { state: 'drift', sentence: 'It answered with no posting at all.' };
    if (page.skipped.length > 0) return { state: 'drift', sentence: `${page.skipped.length} of its postings could not be read: ${page.skipped[0]?.why ?? ''}.` };
    if (bare > page.postings.length / 2) return { state: 'drift', sentence: `${bare} of ${page.postings.length} postings lack an employer or a date.` };
    return { state: 'ok', sentence: `${page.postings.length} postings read.` };
  } catch (error) {
    if (error instanceof SourceError) return { state: 'drift', sentence: error.message };
    if (error instanceof WebError) return { state: 'silent', sentence: error.message };
    throw error;
  }
}
