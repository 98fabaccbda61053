import { sha256 } from '#adapters/hash/sha256.ts';
import { addressAt, onePage, readEach, textOf, unchangedPage } from '../reading/reading.ts';
import { jobPosting, jobPostingsIn, postingFromJsonLd } from '../markup/schema-org.ts';
import { SourceError } from '../source.port.ts';
import type { BoardRef, Source } from '../source.port.ts';

/** The tenant of this source is the address of one career page, without the scheme: `careers.acme.example/jobs/12`. */
function addressOf(ref: BoardRef): string {
  return `https://${ref.tenant}`;
}

/** Any career page with schema.org JobPosting in it, one page at a time, for employers the person added. See https://schema.org/JobPosting. */
export const jsonld: Source = {
  name: 'jsonld',
  class: 'C',
  duties: { attribution: null, linkBack: false, requestsPerDay: null, paceMs: 3_000 },
  /** The page is the posting's own: where it was read before and is there no longer, it lists nothing. */
  async readPage(ref, page, context) {
    try {
      return await asked(ref, page, context);
    } catch (error) {
      if (!(error instanceof SourceError) || error.code !== 'unknown_board' || context.readBefore !== true) throw error;
      return { ...unchangedPage, unchanged: false, complete: true, raw: error.raw };
    }
  },
  parse(body, ref) {
    const jobs = jobPostingsIn(textOf(body, ref));
    if (jobs.length === 0) throw new SourceError('unknown_shape', `The page ${ref.tenant} describes no job in a form that programs can read. Add the employer's board, or paste the text.`);
    const host = ref.tenant.split('/')[0] ?? '';
    const read = readEach(jobs, jobPosting, ref, () => null, (job) => {
      const own = typeof job.url === 'string' && URL.canParse(job.url, addressOf(ref)) ? new URL(job.url, addressOf(ref)).href : null;
      const url = jobs.length === 1 ? addressOf(ref) : own ?? addressOf(ref);
      const externalId = sha256(jobs.length === 1 || own === null ? `${addressOf(ref)} ${jobs.length === 1 ? '' : job.title ?? ''}` : own).slice(0, 24);
      return postingFromJsonLd(ref, job, { url, externalId, tenant: host });
    });
    return { ...read, nextPage: null };
  },
};

const asked = onePage(jsonld, (ref) => ({ url: addressAt(ref, new URL(addressOf(ref)).host, addressOf(ref).slice(new URL(addressOf(ref)).origin.length)), accept: 'text/html, application/xhtml+xml' }));
