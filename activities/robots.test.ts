import { afterEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#adapters/web/test-server.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import { forbiddenByRobots } from './robots.ts';

const servers: TestServer[] = [];
afterEach(async () => void (await Promise.all(servers.splice(0).map((server) => server.close()))));

async function asked(rules: string, status = 200): Promise<{ readonly why: string | null; readonly agents: readonly (string | undefined)[] }> {
  const server = await startTestServer((_request, response) => void response.writeHead(status).end('a form'), (_request, response) => response.end(rules));
  servers.push(server);
  const web = createWebClient({ userAgent: 'Countersign/test (+https://countersign.example)', allowedOrigins: [server.origin], pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() } });
  const why = await forbiddenByRobots(web, `${server.origin}/jobs/1`, new AbortController().signal);
  await web.close();
  return { why, agents: server.requests.map(({ headers }) => headers['user-agent']) };
}

test('a page that its site keeps programs from is not asked for', async () => {
  expect(await asked('User-agent: *\nDisallow: /jobs')).toEqual({ why: expect.stringContaining('asks programs not to read this address (robots.txt)'), agents: [] });
});

test('any other is asked for once, under our own name', async () => {
  expect(await asked('User-agent: otherbot\nDisallow: /')).toEqual({ why: null, agents: ['Countersign/test (+https://countersign.example)'] });
});

test('a site with trouble of its own forbids nothing by that', async () => {
  expect((await asked('', 503)).why).toBeNull();
});
