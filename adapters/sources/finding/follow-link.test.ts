import { describe, expect, test } from 'vitest';
import type { WebClient, WebRequest } from '#adapters/web/web.port.ts';
import { followLink } from './follow-link.ts';

const duties = { attribution: null, linkBack: true, requestsPerDay: 24, paceMs: 5_000, followLinks: true as const };
const vacancy = 'https://jobs.lever.co/quill/0c1b5a1e-1c5f-4c39-9a55-4a9a1a3c1f11';

/** A web of redirects by address: where each leads, or the status of a page. */
function webOf(leads: Readonly<Record<string, string | number>>) {
  const asked: WebRequest[] = [];
  const web: WebClient = {
    fetch: (request) => {
      asked.push(request);
      const to = leads[request.url] ?? 404;
      return Promise.resolve({ status: typeof to === 'number' ? to : 302, url: request.url, headers: typeof to === 'number' ? {} : { location: to }, body: new Uint8Array(), notModified: false, fetchedAt: new Date() });
    },
    close: () => Promise.resolve(),
  };
  return { asked, follow: (link: string, origin: string | null = null) => followLink(link, { origin }, { web, duties, signal: AbortSignal.timeout(5_000) }) };
}

describe('an apply link', () => {
  test('is followed hop by hop, relative ones too, up to the vacancy, which is not asked', async () => {
    const { asked, follow } = webOf({ 'https://board.example/l/1': '/out?id=1', 'https://board.example/out?id=1': 'https://track.example/x', 'https://track.example/x': `${vacancy}?lever-source=board` });
    expect(await follow('https://board.example/l/1')).toEqual({ leadsTo: `${vacancy}?lever-source=board` });
    expect(asked.map(({ url }) => url)).toEqual(['https://board.example/l/1', 'https://board.example/out?id=1', 'https://track.example/x']);
    expect(asked.every(({ redirect }) => redirect === 'return')).toBe(true);
  });

  test("keeps its site's pace, with a quarter of the requests it allows a day; other hosts have the usual pace", async () => {
    const { asked, follow } = webOf({ 'https://board.example/l/1': 'https://track.example/x' });
    expect(await follow('https://board.example/l/1')).toBe('nowhere');
    expect(asked.map(({ paceMs, perDay }) => [paceMs, perDay])).toEqual([[5_000, 6], [undefined, undefined]]);
  });

  test.each([
    ['a page', { 'https://board.example/l/1': 200 }, 1],
    ['a page that has gone', { 'https://board.example/l/1': 410 }, 1],
    ['itself', { 'https://board.example/l/1': 'https://board.example/l/1' }, 1],
    ['a circle', { 'https://board.example/l/1': '/l/2', 'https://board.example/l/2': '/l/1' }, 2],
    ['a site that forbids programs', { 'https://board.example/l/1': 'https://www.linkedin.com/jobs/view/1' }, 1],
    ['a port of this machine', { 'https://board.example/l/1': 'http://127.0.0.1:8081/jobs/1' }, 1],
    ['a script', { 'https://board.example/l/1': 'javascript:alert(1)' }, 1],
    ['no address', { 'https://board.example/l/1': 'https://[' }, 1],
    ['more and more', Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`https://board.example/l/${n + 1}`, `/l/${n + 2}`])), 5],
  ] as const)('that leads to %s leads nowhere', async (_what, leads, requests) => {
    const { asked, follow } = webOf(leads);
    expect(await follow('https://board.example/l/1')).toBe('nowhere');
    expect(asked).toHaveLength(requests);
  });

  test('stays at the server that stands in for the hosts, wherever it leads', async () => {
    const { asked, follow } = webOf({ 'http://127.0.0.1:9000/2/board.example/l/1': 'https://track.example/x', 'http://127.0.0.1:9000/2/track.example/x': 'http://127.0.0.1:9000/2/jobs.lever.co/quill/0c1b5a1e-1c5f-4c39-9a55-4a9a1a3c1f11' });
    expect(await follow('http://127.0.0.1:9000/2/board.example/l/1', 'http://127.0.0.1:9000/2')).toEqual({ leadsTo: vacancy });
    expect(asked.every(({ url }) => url.startsWith('http://127.0.0.1:9000/2/'))).toBe(true);
  });
});
