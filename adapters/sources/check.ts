import type { SourceName } from '#domain/posting/posting.ts';
import { WebError } from '#adapters/web/web.port.ts';
import { openBoards } from './finding/directory.ts';
import { allSources, sourceOf } from './registry.ts';
import { SourceError } from './source.port.ts';
import type { BoardRef, Source, SourceContext, SourceKeys } from './source.port.ts';

export interface SourceCheck {
  readonly source: SourceName;
  readonly tenant: string;
  /** `drift`: it answered in another shape. `silent`: it could not be asked, or had nothing to compare. `left_out`: its key is not set. */
  readonly state: 'ok' | 'drift' | 'silent' | 'left_out';
  readonly sentence: string;
}

/** A source to ask, and the board that a person named, or null for the one below. */
export interface AskedSource {
  readonly name: SourceName;
  readonly tenant: string | null;
}

/** One board or search a source. Employers leave a system at times: a board that is gone is no drift of its source. */
const asked: Partial<Readonly<Record<SourceName, string>>> = {
  greenhouse: 'gitlab', lever: 'spotify', ashby: 'linear', smartrecruiters: 'Visa', recruitee: 'holepunch', personio: 'knime', teamtailor: 'career.teamtailor.com', remotive: 'remotive', remoteok: 'remoteok', arbeitnow: 'arbeitnow', himalayas: 'himalayas', jobicy: 'jobicy', weworkremotely: 'weworkremotely', hackernews: 'hackernews', themuse: 'themuse',
  adzuna: 'gb/engineer', usajobs: 'engineer', jsearch: 'engineer in London',
  workday: 'nvidia.wd5/NVIDIAExternalCareerSite', workable: 'huggingface', bamboohr: 'zivid', breezy: 'caribou',
};
/** Career pages come and go; the pages of this system describe their job in JSON-LD, and its list names one of today. */
const systemWithPages = 'teamtailor';

export interface CheckContext extends Omit<SourceContext, 'memory' | 'keys'> {
  readonly sourceKeys: SourceKeys;
}

/**
 * Asks each live source once and says whether it still answers in the shape it is read in; for a person with internet,
 * never run by itself. No names: all of them. `origin` stands in for the real hosts in tests.
 */
export async function checkSources(wanted: readonly AskedSource[], { sourceKeys, ...context }: CheckContext, origin: string | null = null): Promise<readonly SourceCheck[]> {
  const checks: SourceCheck[] = [];
  const once = { ...context, memory: null, detailsAtMost: 1 };
  for (const source of allSources) {
    const names = wanted.filter(({ name }) => name === source.name);
    for (const { tenant: named } of wanted.length === 0 ? [{ tenant: null }] : names) {
      const tenant = named ?? asked[source.name] ?? (await pageOfToday(once, origin));
      if (tenant === null) {
        checks.push({ source: source.name, tenant: '', state: 'silent', sentence: `No page to read: ${systemWithPages}, whose list would name one, did not answer. Name one: check ${source.name}:careers.acme.example/jobs/12.` });
        continue;
      }
      const board: BoardRef = { source: source.name, tenant, origin };
      checks.push({ source: source.name, tenant, ...(await outcome(source, source.readPage(board, null, { ...once, keys: sourceKeys[source.name] ?? {} }))) });
    }
  }
  return checks;
}

/** The address of a posting's page as a list names it now; null where there is none. */
async function pageOfToday(context: SourceContext, origin: string | null): Promise<string | null> {
  try {
    const page = await sourceOf(systemWithPages)?.readPage({ source: systemWithPages, tenant: asked[systemWithPages] ?? '', origin }, null, context);
    return page?.postings[0]?.url.replace(/^https?:\/\//u, '') ?? null;
  } catch (error) {
    if (error instanceof SourceError || error instanceof WebError) return null;
    throw error;
  }
}

async function outcome({ name, class: kind }: Source, reading: ReturnType<Source['readPage']>): Promise<Pick<SourceCheck, 'state' | 'sentence'>> {
  try {
    const page = await reading;
    const bare = page.postings.filter((posting) => posting.title === '' || posting.employer === '' || posting.publishedAt === null).length;
    if (page.skipped.length > 0) return { state: 'drift', sentence: `${page.skipped.length} of its postings could not be read: ${page.skipped[0]?.why ?? ''}.` };
    if (page.postings.length === 0) return openBoards.some(({ source }) => source === name) || kind === 'B' ? { state: 'drift', sentence: 'It answered with no posting at all.' } : { state: 'silent', sentence: `It answered, but this employer has no posting now to compare. ${another(name)}` };
    if (bare > page.postings.length / 2) return { state: 'drift', sentence: `${bare} of ${page.postings.length} postings lack an employer or a date.` };
    return { state: 'ok', sentence: `${page.postings.length} postings read.` };
  } catch (error) {
    if (error instanceof SourceError && error.code === 'needs_key') return { state: 'left_out', sentence: error.message };
    if (error instanceof SourceError && error.code === 'unknown_board') return { state: 'silent', sentence: `${error.message} ${another(name)}` };
    if (error instanceof SourceError) return { state: 'drift', sentence: error.message };
    if (error instanceof WebError) return { state: 'silent', sentence: error.message };
    throw error;
  }
}

const another = (name: SourceName) => `Name another: check ${name}:acme.`;
