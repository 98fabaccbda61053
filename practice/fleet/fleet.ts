import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seededRandom } from '../site/faults.ts';
import { fleetPostings, type FleetPosting } from './words.ts';

/** A board of the fleet as discovery names it. */
export interface FleetBoard {
  readonly source: 'greenhouse' | 'lever' | 'smartrecruiters';
  readonly tenant: string;
  readonly origin: string;
  readonly employer: string;
  readonly postings: readonly FleetPosting[];
}

/** What goes wrong at the boards. */
export type FleetFault = 'error_500' | 'busy' | 'reset' | 'cut' | 'slow' | 'error_page';

export interface FleetRequest {
  readonly host: string;
  readonly path: string;
  /** Milliseconds, monotonic. */
  readonly at: number;
}

export interface Fleet extends AsyncDisposable {
  readonly boards: readonly FleetBoard[];
  readonly origins: readonly string[];
  readonly requests: readonly FleetRequest[];
  /** How many answers were spoiled by a fault. */
  readonly faults: () => number;
}

export interface FleetOptions {
  readonly boards: number;
  /** Postings a board; boards of pages have six times as many. */
  readonly postings: number;
  /** Parts of a description of some 600 bytes. */
  readonly paragraphs?: number;
  /** Hosts they are spread over: each is a loopback address of its own. */
  readonly hosts?: number;
  /** Share of answers that are spoiled, 0 to 1; never two for one address in a row. */
  readonly faulty?: number;
  readonly faultKinds?: readonly FleetFault[];
  /** Every how many-th board has pages and a page for each posting. */
  readonly pagedEvery?: number;
  readonly seed?: number;
}

const pageSize = 100;

/** Employers by the hundred with boards in the shapes of Greenhouse, Lever and SmartRecruiters, and faults. */
export async function startFleet(options: FleetOptions): Promise<Fleet> {
  const { boards: count, postings, paragraphs = 4, hosts = 1, faulty = 0, faultKinds = ['error_500', 'busy', 'reset', 'cut', 'slow', 'error_page'], pagedEvery = 0, seed = 1 } = options;
  const random = seededRandom(seed);
  const requests: FleetRequest[] = [];
  const spoiled = new Set<string>();
  let faults = 0;
  const byPath = new Map<string, (url: URL) => unknown>();

  const answer = (host: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://fleet');
    if (url.pathname === '/robots.txt') return void response.writeHead(404).end();
    const key = `${host}${url.pathname}${url.search}`;
    requests.push({ host, path: `${url.pathname}${url.search}`, at: performance.now() });
    const make = byPath.get(`${host}${url.pathname}`);
    if (make === undefined) return void response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"not found"}');
    const body = JSON.stringify(make(url));
    const fault = !spoiled.has(key) && random() < faulty ? faultKinds[Math.floor(random() * faultKinds.length)] : undefined;
    if (fault === undefined) {
      spoiled.delete(key);
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    }
    spoiled.add(key);
    faults += 1;
    spoil(fault, request, response, body);
  };

  const servers: Server[] = [];
  const origins: string[] = [];
  for (let index = 0; index < hosts; index += 1) {
    const address = `127.0.0.${index + 1}`;
    let host = '';
    const server = createServer((request, response) => answer(host)(request, response));
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, address, resolve));
    host = `${address}:${(server.address() as AddressInfo).port}`;
    servers.push(server);
    origins.push(`http://${host}`);
  }

  const boards = Array.from({ length: count }, (_, n): FleetBoard => {
    const origin = origins[n % origins.length] ?? '';
    const paged = pagedEvery > 0 && n % pagedEvery === pagedEvery - 1;
    const source = paged ? 'smartrecruiters' : n % 2 === 0 ? 'greenhouse' : 'lever';
    return { source, tenant: `fleet${seed}x${n}`, origin, employer: `Fleet Works ${seed} ${n}`, postings: fleetPostings(seed * 10_000 + n, paged ? postings * 6 : postings, paragraphs) };
  });
  for (const board of boards) serve(board, (path, make) => byPath.set(`${new URL(board.origin).host}${path}`, make));

  return {
    boards, origins, requests,
    faults: () => faults,
    async [Symbol.asyncDispose]() {
      await Promise.all(servers.map((server) => new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      })));
    },
  };
}

function serve(board: FleetBoard, at: (path: string, make: (url: URL) => unknown) => void): void {
  const { tenant, postings, employer } = board;
  if (board.source === 'greenhouse') at(`/boards-api.greenhouse.io/v1/boards/${tenant}/jobs`, () => ({ jobs: postings.map((one) => ({
    id: Number(one.id), title: one.title, absolute_url: `https://job-boards.greenhouse.io/${tenant}/jobs/${one.id}`, company_name: employer, location: { name: one.city },
    first_published: '2026-11-01T10:00:00Z', updated_at: '2026-11-01T10:00:00Z', content: one.html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  })) }));
  if (board.source === 'lever') at(`/api.lever.co/v0/postings/${tenant}`, () => postings.map((one) => ({
    id: leverId(one.id), text: one.title, categories: { location: one.city, allLocations: [one.city] }, createdAt: 1_793_000_000_000, descriptionBody: one.html,
    hostedUrl: `https://jobs.lever.co/${tenant}/${leverId(one.id)}`, applyUrl: `https://jobs.lever.co/${tenant}/${leverId(one.id)}/apply`,
  })));
  if (board.source !== 'smartrecruiters') return;
  const base = `/api.smartrecruiters.com/v1/companies/${tenant}/postings`;
  at(base, (url) => {
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const content = postings.slice(offset, offset + pageSize).map((one) => ({ id: one.id, name: one.title, company: { identifier: tenant, name: employer }, releasedDate: '2026-11-01T10:00:00Z', location: { fullLocation: one.city } }));
    return { totalFound: postings.length, offset, content };
  });
  for (const one of postings) at(`${base}/${one.id}`, () => ({ jobAd: { sections: { jobDescription: { title: 'The job', text: one.html } } }, applyUrl: `https://jobs.smartrecruiters.com/${tenant}/${one.id}` }));
}

/** Identities of a board's postings, as the record names them. */
export function fleetIdentities(board: FleetBoard): string[] {
  return board.postings.map(({ id }) => `${board.source}:${board.tenant}:${board.source === 'lever' ? leverId(id) : id}`);
}

function leverId(id: string): string {
  return `00000000-0000-4000-8000-${id.padStart(12, '0')}`;
}

function spoil(fault: FleetFault, request: IncomingMessage, response: ServerResponse, body: string): void {
  if (fault === 'error_500') response.writeHead(503).end('trouble');
  else if (fault === 'busy') response.writeHead(429, { 'retry-after': '1' }).end();
  else if (fault === 'reset') request.socket.destroy();
  else if (fault === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.write(body.slice(0, body.length / 2), () => request.socket.destroy());
  } else if (fault === 'slow') setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(body), 1_500);
  else response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>We will be back</title>');
}
