import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { load } from 'cheerio';
import { z } from 'zod';
import type { SourceName } from '#domain/posting/posting.ts';
import { recogniseBoard } from '../finding/recognise.ts';

/** One answer under its real host's path. */
export interface ReplayRoute {
  /** `host/path` without query. */
  readonly path: string;
  readonly body: string;
  readonly type: string;
  /** The query parameter that pages the list: any other value than the first gets the list emptied. */
  readonly paged: { readonly name: string; readonly first: string } | null;
}

/** A board made of one or more recorded answers. */
export interface CapturedBoard {
  readonly source: SourceName;
  readonly tenant: string;
  readonly files: readonly string[];
  readonly routes: readonly ReplayRoute[];
}

interface CaptureFile {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly json: unknown;
}

const record = z.looseObject({});
const jobsList = z.looseObject({ jobs: z.array(record) });

/** What the folder of one source holds, as boards. Files that are no answer of that source are left out. */
type Layout = (files: readonly CaptureFile[]) => readonly CapturedBoard[];

const layouts: Partial<Readonly<Record<SourceName, Layout>>> = {
  greenhouse: each((file) => oneList('greenhouse', file, z.union([jobsList, z.looseObject({ absolute_url: z.string() }).transform((job) => ({ jobs: [job] }))]), (value) => tenantOf(value.jobs[0]?.['absolute_url'], 'greenhouse'), (tenant) => `boards-api.greenhouse.io/v1/boards/${tenant}/jobs`)),
  lever: each((file) => oneList('lever', file, z.union([z.array(record), z.looseObject({ hostedUrl: z.string() }).transform((posting) => [posting])]), (value) => tenantOf(value[0]?.['hostedUrl'], 'lever'), (tenant) => (tenant.startsWith('eu/') ? `api.eu.lever.co/v0/postings/${tenant.slice(3)}` : `api.lever.co/v0/postings/${tenant}`))),
  ashby: each((file) => oneList('ashby', file, jobsList, (value) => tenantOf(value.jobs[0]?.['jobUrl'], 'ashby'), (tenant) => `api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(tenant)}`)),
  recruitee: each((file) => oneList('recruitee', file, z.looseObject({ offers: z.array(record) }), (value) => tenantOf(value.offers[0]?.['careers_url'], 'recruitee'), (tenant) => `${tenant}.recruitee.com/api/offers/`)),
  workable: each((file) => oneList('workable', file, z.looseObject({ name: z.string().nullish(), jobs: z.array(z.looseObject({ shortcode: z.string(), country: z.unknown() })) }), (value) => value.name?.toLowerCase().replace(/\W+/g, '-') ?? null, (tenant) => `apply.workable.com/api/v1/widget/accounts/${tenant}`)),
  breezy,
  personio: each((file) => (file.text.includes('<workzag-jobs') ? board('personio', prefixOf(file), file, (tenant) => `${tenant}.jobs.personio.de/xml`, 'application/xml') : null)),
  weworkremotely: each((file) => (file.text.includes('<rss') ? board('weworkremotely', 'weworkremotely', file, () => 'weworkremotely.com/remote-jobs.rss', 'application/rss+xml') : null)),
  remotive: each((file) => oneList('remotive', file, jobsList, () => 'remotive', () => 'remotive.com/api/remote-jobs')),
  remoteok: each((file) => oneList('remoteok', file, z.array(record), () => 'remoteok', () => 'remoteok.com/api')),
  arbeitnow: each((file) => oneList('arbeitnow', file, z.looseObject({ data: z.array(record) }), () => 'arbeitnow', () => 'www.arbeitnow.com/api/job-board-api', { name: 'page', first: '1' })),
  himalayas: each((file) => oneList('himalayas', file, jobsList, () => 'himalayas', () => 'himalayas.app/jobs/api', { name: 'offset', first: '0' })),
  jobicy: each((file) => oneList('jobicy', file, jobsList, () => 'jobicy', () => 'jobicy.com/api/v2/remote-jobs')),
  themuse: each((file) => oneList('themuse', file, z.looseObject({ results: z.array(record) }), () => 'themuse', () => 'www.themuse.com/api/public/jobs', { name: 'page', first: '1' })),
  adzuna: each((file) => withRoute(oneList('adzuna', file, z.looseObject({ results: z.array(record) }), () => 'us/replay', () => 'api.adzuna.com/v1/api/jobs/us/search/1'), json('api.adzuna.com/v1/api/jobs/us/search/2', { results: [] }))),
  usajobs: each((file) => oneList('usajobs', file, z.looseObject({ SearchResult: record }), () => 'usajobs', () => 'data.usajobs.gov/api/Search', { name: 'Page', first: '1' })),
  jsearch: each((file) => oneList('jsearch', file, z.looseObject({ data: z.unknown() }), () => 'replay', () => 'jsearch.p.rapidapi.com/search', { name: 'page', first: '1' })),
  smartrecruiters, teamtailor, hackernews, workday, bamboohr,
  jsonld: each((file) => (describesJob(file) ? pageBoard(file) : null)),
};

/** The boards of a captures folder: one sub-folder a source, answers as they were recorded. Unknown folders are left out. */
export async function capturedBoards(dir: string): Promise<readonly CapturedBoard[]> {
  const boards: CapturedBoard[] = [];
  for (const [source, layout] of Object.entries(layouts)) {
    const folder = path.join(dir, source);
    const names = (await readdir(folder, { withFileTypes: true }).catch(absent)).filter((entry) => entry.isFile()).map((entry) => entry.name).sort();
    const files = await Promise.all(names.map(async (name) => captureFile(name, path.join(source, name), await readFile(path.join(folder, name), 'utf8'))));
    const read = layout(files);
    const claimed = new Set(read.flatMap((board) => board.files));
    // A posting's own page stands beside the lists of any source.
    boards.push(...read, ...files.filter((file) => !claimed.has(file.file) && describesJob(file)).map(pageBoard));
  }
  return boards;
}

function absent(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}

function captureFile(name: string, file: string, text: string): CaptureFile {
  return { name, file, text, json: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function each(read: (file: CaptureFile) => CapturedBoard | null): Layout {
  return (files) => files.flatMap((file) => read(file) ?? []);
}

function oneList<T>(source: SourceName, file: CaptureFile, shape: z.ZodType<T>, tenant: (value: T) => string | null, route: (tenant: string) => string, paged: ReplayRoute['paged'] = null): CapturedBoard | null {
  const read = shape.safeParse(file.json);
  return read.success ? board(source, tenant(read.data) ?? prefixOf(file), file, route, 'application/json', paged) : null;
}

function withRoute(found: CapturedBoard | null, route: ReplayRoute): CapturedBoard | null {
  return found === null ? null : { ...found, routes: [...found.routes, route] };
}

function board(source: SourceName, tenant: string, file: CaptureFile, route: (tenant: string) => string, type: string, paged: ReplayRoute['paged'] = null): CapturedBoard {
  return { source, tenant, files: [file.file], routes: [{ path: route(tenant), body: file.text, type, paged }] };
}

/** A page with JSON-LD, or a script of such a page by itself. */
function describesJob({ text, json: value }: CaptureFile): boolean {
  return value === null ? text.includes('application/ld+json') : text.includes('"JobPosting"');
}

function pageBoard(file: CaptureFile): CapturedBoard {
  const text = file.json === null ? file.text : `<script type="application/ld+json">${JSON.stringify(file.json).replaceAll('</', String.raw`<\/`)}</script>`;
  return board('jsonld', addressIn(file), { ...file, text }, (tenant) => tenant, 'text/html');
}

function json(at: string, value: unknown): ReplayRoute {
  return { path: at, body: JSON.stringify(value), type: 'application/json', paged: null };
}

function tenantOf(link: unknown, source: SourceName): string | null {
  const found = typeof link === 'string' ? recogniseBoard(link) : null;
  return found?.kind === 'board' && found.source === source ? found.tenant : null;
}

/** The address a saved page says it has, or one made of its file's name. */
function addressIn(file: CaptureFile): string {
  const page = load(file.text);
  const said = page('link[rel="canonical"]').attr('href') ?? page('meta[property="og:url"]').attr('content') ?? '';
  return URL.canParse(said) ? new URL(said).href.replace(/^https?:\/\//, '').replace(/[?#].*$/, '') : `pages.example/${encodeURIComponent(file.name)}`;
}

function prefixOf(file: CaptureFile): string {
  return file.name.split(/[_.]/)[0] ?? file.name;
}

/** Recorded pages of one company are one list; a recorded detail without an id belongs to its first posting. */
function smartrecruiters(files: readonly CaptureFile[]): readonly CapturedBoard[] {
  const page = z.looseObject({ totalFound: z.number(), content: z.array(z.looseObject({ id: z.string(), uuid: z.string().nullish(), company: z.looseObject({ identifier: z.string() }).nullish() })) });
  const detail = z.looseObject({ jobAd: record, id: z.string().nullish(), uuid: z.string().nullish() });
  const prefixes = Array.from(new Set(files.map(prefixOf)));
  return prefixes.flatMap((prefix) => {
    const own = files.filter((file) => prefixOf(file) === prefix);
    const pages = own.flatMap((file) => page.safeParse(file.json).data ?? []);
    // A posting's own page alone names itself as the list would.
    const alone = pages.length > 0 ? [] : own.flatMap((file) => detail.extend({ id: z.string(), name: z.string() }).safeParse(file.json).data ?? []);
    const [first = { totalFound: alone.length, content: [] }] = pages;
    const content = [...pages.flatMap((item) => item.content), ...page.shape.content.parse(alone)];
    if (content.length === 0) return [];
    const tenant = content[0]?.company?.identifier ?? prefix;
    const base = `api.smartrecruiters.com/v1/companies/${tenant}/postings`;
    const details = own.flatMap((file) => detail.safeParse(file.json).data ?? []).map((item) => json(`${base}/${item.uuid ?? item.id ?? content[0]?.uuid ?? content[0]?.id ?? ''}`, item));
    return [{ source: 'smartrecruiters', tenant, files: [...own.filter((file) => page.safeParse(file.json).success), ...own.filter((file) => detail.safeParse(file.json).success)].map((file) => file.file), routes: [json(base, { ...first, content, totalFound: content.length }), ...details] }];
  });
}

/** Feeds and lists are boards; a posting's own page is read by its JSON-LD. */
function teamtailor(files: readonly CaptureFile[]): readonly CapturedBoard[] {
  return files.flatMap((file): readonly CapturedBoard[] => {
    const feed = z.looseObject({ items: z.array(z.looseObject({ url: z.string() })) }).safeParse(file.json).data;
    const page = load(feed === undefined ? file.text : '');
    const link = feed?.items[0]?.url ?? page('a[href*="/jobs/"]').first().attr('href') ?? page('link[rel="canonical"]').attr('href') ?? '';
    const tenant = tenantOf(link, 'teamtailor') ?? (URL.canParse(link) ? new URL(link).host : null);
    const host = (name: string) => (name.includes('.') ? name : `${name}.teamtailor.com`);
    if (file.text.includes('application/ld+json')) {
      const number = /(\d{5,})/.exec(file.name)?.[1] ?? '1';
      const at = `${host(tenant ?? prefixOf(file))}/jobs/${number}`;
      return [{ source: 'jsonld', tenant: at, files: [file.file], routes: [{ path: at, body: file.text, type: 'text/html', paged: null }] }];
    }
    const isFeed = feed !== undefined || /<rss/.test(file.text) || tenant !== null;
    return isFeed ? [board('teamtailor', tenant ?? prefixOf(file), file, (name) => `${host(name)}/jobs.json`, feed === undefined ? 'text/html' : 'application/feed+json')] : [];
  });
}

/** One thread of comments, and the search that finds it. */
function hackernews(files: readonly CaptureFile[]): readonly CapturedBoard[] {
  const comments = z.looseObject({ hits: z.array(z.looseObject({ comment_text: z.string().nullish(), story_id: z.number(), story_title: z.string().nullish() })).min(1) });
  const thread = z.looseObject({ id: z.union([z.string(), z.number()]), title: z.string(), children: z.array(z.looseObject({ text: z.string().nullish() })) });
  return files.flatMap((file): readonly CapturedBoard[] => {
    const whole = thread.safeParse(file.json).data;
    if (whole !== undefined) return [threadOf(file, String(whole.id), whole.title)];
    const [first] = comments.safeParse(file.json).data?.hits ?? [];
    return typeof first?.comment_text === 'string' ? [threadOf(file, String(first.story_id), first.story_title ?? 'Ask HN: Who is hiring?')] : [];
  });
}

function threadOf(file: CaptureFile, id: string, title: string): CapturedBoard {
  const answer: ReplayRoute = { path: 'hn.algolia.com/api/v1/search', body: file.text, type: 'application/json', paged: { name: 'page', first: '0' } };
  return { source: 'hackernews', tenant: 'hackernews', files: [file.file], routes: [json('hn.algolia.com/api/v1/search_by_date', { hits: [{ objectID: id, title, created_at_i: 0 }] }), answer] };
}

/** The list names no site; a recorded detail of the same company does. */
function workday(files: readonly CaptureFile[]): readonly CapturedBoard[] {
  const list = z.looseObject({ jobPostings: z.array(record) });
  const detail = z.looseObject({ jobPostingInfo: z.looseObject({ externalUrl: z.string() }) });
  const listed = new Set(files.filter((file) => list.safeParse(file.json).success).map(prefixOf));
  const alone = files.filter((file) => detail.safeParse(file.json).success && !listed.has(prefixOf(file)));
  return files.filter((file) => list.safeParse(file.json).success || alone.includes(file)).map((file): CapturedBoard => {
    const details = files.filter((other) => (alone.includes(file) ? other === file : prefixOf(other) === prefixOf(file))).flatMap((other) => {
      const url = detail.safeParse(other.json).data?.jobPostingInfo.externalUrl;
      return url === undefined ? [] : [{ file: other, url: new URL(url) }];
    });
    const tenant = tenantOf(details[0]?.url.href, 'workday') ?? `${prefixOf(file)}.wd1/Careers`;
    const [, company = '', server = '', site = ''] = /^([\w-]+)\.(wd\d+)\/(.+)$/.exec(tenant) ?? [];
    const base = `${company}.${server}.myworkdayjobs.com/wday/cxs/${company}/${site}`;
    const pages = details.map(({ file: other, url }) => json(`${base}${url.pathname.slice(url.pathname.indexOf(`/${site}/`) + site.length + 1)}`, other.json));
    const own = detail.safeParse(file.json).data?.jobPostingInfo;
    const entries = own === undefined ? file.json : { total: 1, jobPostings: [{ title: own['title'], externalPath: details[0]?.url.pathname.slice(details[0].url.pathname.indexOf(`/${site}/`) + site.length + 1), bulletFields: [own['jobReqId']] }] };
    return { source: 'workday', tenant, files: Array.from(new Set([file.file, ...details.map((item) => item.file.file)])), routes: [json(`${base}/jobs`, entries), ...pages] };
  });
}

/** A list, and the pages of its positions by the address they say they have. */
function breezy(files: readonly CaptureFile[]): readonly CapturedBoard[] {
  const list = z.array(z.looseObject({ name: z.string(), url: z.string().nullish() }));
  return files.flatMap((file) => {
    const positions = list.safeParse(file.json).data ?? [];
    const found = oneList('breezy', file, list, () => tenantOf(positions[0]?.url, 'breezy'), (tenant) => `${tenant}.breezy.hr/json`);
    if (found === null) return [];
    const pages = files.filter((other) => other.json === null && positions.some(({ url }) => url === `https://${addressIn(other)}`));
    return [{ ...found, files: [...found.files, ...pages.map((page) => page.file)], routes: [...found.routes, ...pages.map((page): ReplayRoute => ({ path: addressIn(page), body: page.text, type: 'text/html', paged: null }))] }];
  });
}

/** Lists with their positions' own answers; one of these alone is listed as the list would. */
function bamboohr(files: readonly CaptureFile[]): readonly CapturedBoard[] {
  const list = z.looseObject({ result: z.array(record) });
  const detail = z.looseObject({ result: z.looseObject({ jobOpening: z.looseObject({ jobOpeningShareUrl: z.string().nullish() }) }) });
  const lists = files.filter((file) => list.safeParse(file.json).success);
  const openingOf = (file: CaptureFile) => detail.safeParse(file.json).data?.result.jobOpening;
  const idOf = (file: CaptureFile) => /(\d+)\/?$/.exec(openingOf(file)?.jobOpeningShareUrl ?? file.name.replace(/\D+$/, ''))?.[1] ?? (lists.length === 0 ? '1' : '');
  const boardOf = (file: CaptureFile, entries: unknown, details: readonly CaptureFile[]): CapturedBoard => {
    const host = `${prefixOf(file)}.bamboohr.com`;
    return { source: 'bamboohr', tenant: prefixOf(file), files: Array.from(new Set([file, ...details]), (item) => item.file), routes: [json(`${host}/careers/list`, entries), ...details.map((other) => json(`${host}/careers/${idOf(other)}/detail`, other.json))] };
  };
  const details = files.filter((file) => openingOf(file) !== undefined);
  const alone = details.filter((file) => !lists.some((other) => prefixOf(other) === prefixOf(file)));
  return [...lists.map((file) => boardOf(file, file.json, details.filter((other) => prefixOf(other) === prefixOf(file)))), ...alone.map((file) => boardOf(file, { result: [{ ...openingOf(file), id: idOf(file) }] }, [file]))];
}
