import { notesOfPage, type CompanyPage } from '#domain/company/company-notes.ts';
import { companyPageAddresses } from '#domain/company/page-addresses.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { plantsIn, type Plant } from '#domain/untrusted/plants.ts';
import { trustedPosting } from '#domain/untrusted/trusted.ts';
import { speaksToSoftware } from '#domain/untrusted/wording.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import { readCompanyPage } from '#adapters/sources/finding/company-page.ts';
import { recogniseBoard } from '#adapters/sources/finding/recognise.ts';
import { WebError, type WebClient } from '#adapters/web/web.port.ts';
import type { Database } from '#db/access/database.ts';
import { keepCompanyPage, type KeptCompanyPage } from '#db/openings/company-page.repository.ts';

export interface CompanyPageDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly web: WebClient;
}

const dayMs = 86_400_000;
/** When a site is asked again: its text or its rules may have changed, or it may be up again. */
const againAfterMs = { read: 30 * dayMs, forbidden: 7 * dayMs, failed: dayMs } as const;
/** A letter waits this long for a page, and is written without it then. */
const patienceMs = 10_000;
/** One reading of an address at a time in this process: a campaign's letters to one employer come together. */
const underWay = new Map<string, Promise<KeptCompanyPage>>();

/**
 * What an employer's public page says: as kept, if that is recent, else read now. Null if no page says anything. A site
 * that forbids programs, is down or is slow costs the application nothing but the notes.
 * @param known the kept pages at the posting's `companyPageAddresses`
 */
export async function companyPageOf(deps: CompanyPageDeps, posting: Posting, known: readonly KeptCompanyPage[], signal: AbortSignal): Promise<CompanyPage | null> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  for (const address of companyPageAddresses(posting)) {
    if (recogniseBoard(address)?.kind === 'never_fetched') continue;
    const kept = known.find((page) => page.address === address);
    const fresh = kept !== undefined && deps.clock.now() < kept.againAt ? kept : await readOnce(deps, address, posting.employer, { signal, patience });
    signal.throwIfAborted();
    const page = noted(fresh, posting.employer);
    if (page !== null && (page.notes.length > 0 || page.plants.length > 0)) return page;
  }
  return null;
}

/** What ends a reading: `patience` counts as the site's own failure, the task's `signal` says nothing of the site. */
interface Until {
  readonly signal: AbortSignal;
  readonly patience: AbortSignal;
}

function readOnce(deps: CompanyPageDeps, address: string, employer: string, until: Until): Promise<KeptCompanyPage> {
  const known = underWay.get(address);
  if (known !== undefined) return known;
  const reading = readNow(deps, address, employer, until).finally(() => underWay.delete(address));
  underWay.set(address, reading);
  return reading;
}

async function readNow({ database, clock, web }: CompanyPageDeps, address: string, employer: string, { signal, patience }: Until): Promise<KeptCompanyPage> {
  const ended = await tried(web, address, employer, patience);
  signal.throwIfAborted();
  const readAt = clock.now();
  const page: KeptCompanyPage = { address, says: null, url: null, sha256: null, content: null, ...ended, readAt, againAt: new Date(readAt.getTime() + againAfterMs[ended.outcome]) };
  await database.asSystem('discover', (tx) => keepCompanyPage(tx, page));
  return page;
}

type Ended = Pick<KeptCompanyPage, 'outcome'> & Partial<Pick<KeptCompanyPage, 'says' | 'url' | 'sha256' | 'content'>>;

/** The page, or the one about the employer that it links to, if it says too little. What the site does is an outcome; only faults of our own are thrown. */
async function tried(web: WebClient, address: string, employer: string, signal: AbortSignal): Promise<Ended> {
  try {
    const page = await readCompanyPage(web, address, signal);
    if (page === null) return { outcome: 'failed', says: 'There is no such page.' };
    const told = notesOfPage(page.text, employer).length;
    const more = told >= 2 || page.about === null ? null : await readCompanyPage(web, page.about, signal).catch((error: unknown) => {
      if (error instanceof WebError || signal.aborted) return null;
      throw error;
    });
    const { url, sha256, text } = more !== null && notesOfPage(more.text, employer).length > told ? more : page;
    return { outcome: 'read', url, sha256, content: text };
  } catch (error) {
    if (error instanceof WebError) return { outcome: error.code === 'robots' ? 'forbidden' : 'failed', says: error.message };
    if (signal.aborted) return { outcome: 'failed', says: 'The site did not answer in time.' };
    throw error;
  }
}

/** A page's notes as anything that writes may read them, and what on it was meant for software. */
function noted({ outcome, url, sha256, content, readAt }: KeptCompanyPage, employer: string): CompanyPage | null {
  if (outcome !== 'read' || url === null || sha256 === null || content === null) return null;
  const words = { title: '', employer, department: null, places: [], description: content, questions: [] };
  return { url, sha256, readAt: readAt.toISOString(), notes: notesOfPage(trustedPosting(words).description, employer), plants: plantsIn(words).filter(isMeant) };
}

/** Many pages hide menus and notices. Only words that are meant for software, or that were disguised, are shown to the person. */
function isMeant({ carrier, words }: Plant): boolean {
  return carrier === 'tag_characters' || carrier === 'base64' || speaksToSoftware(words);
}
