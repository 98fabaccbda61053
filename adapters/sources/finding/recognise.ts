import { sourceNames, type SourceName } from '#domain/posting/posting.ts';
import { closedSite } from '#domain/submission/closed-sites.ts';

/** What an address says about whose board it belongs to. */
export type Recognised =
  | { readonly kind: 'board'; readonly source: SourceName; readonly tenant: string }
  | { readonly kind: 'never_fetched'; readonly site: string; readonly sentence: string };

interface BoardAddress {
  readonly source: SourceName;
  readonly host: RegExp;
  /** The tenant from the host's groups, the path's segments and the query; null where the address names none. */
  readonly tenant: (host: readonly string[], path: readonly string[], query: URLSearchParams) => string | null;
}

const locale = /^[a-z]{2}([-_][a-zA-Z]{2})?$/;
const notTenants = new Set(['www', 'api', 'app', 'apply', 'help', 'support', 'status', 'resources', 'hire', 'jobs', 'careers', 'developer', 'developers', 'blog', 'assets', 'cdn', 'static', 'images', 'login', 'oneclick-ui', 'embed', 'robots.txt', 'v1', 'v0', 'j']);

/** Addresses of boards, one row a form met in the wild. */
const boards: readonly BoardAddress[] = [
  { source: 'greenhouse', host: /^(?:boards-)?api\.greenhouse\.io$/, tenant: (_host, path) => (path[1] === 'boards' ? named(path[2]) : null) },
  { source: 'greenhouse', host: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/, tenant: (_host, path, query) => (path[0] === 'embed' ? named(query.get('for')) : named(path[0])) },
  { source: 'lever', host: /^(?:api|jobs)\.eu\.lever\.co$/, tenant: (_host, path) => prefixed('eu/', path[0] === 'v0' ? path[2] : path[0]) },
  { source: 'lever', host: /^(?:api|jobs)\.lever\.co$/, tenant: (_host, path) => named(path[0] === 'v0' ? path[2] : path[0]) },
  { source: 'ashby', host: /^api\.ashbyhq\.com$/, tenant: (_host, path) => (path[1] === 'job-board' ? named(path[2]) : null) },
  { source: 'ashby', host: /^jobs\.ashbyhq\.com$/, tenant: (_host, path) => named(path[0]) },
  { source: 'workable', host: /^(?:apply|www|jobs)\.workable\.com$/, tenant: (_host, path) => (path[0] === 'api' ? named(path[path.indexOf('accounts') + 1]) : named(path[0])) },
  { source: 'workable', host: /^([\w-]+)\.workable\.com$/, tenant: (host) => named(host[0]) },
  { source: 'smartrecruiters', host: /^api\.smartrecruiters\.com$/, tenant: (_host, path) => (path[1] === 'companies' ? named(path[2]) : null) },
  { source: 'smartrecruiters', host: /^(?:jobs|careers)\.smartrecruiters\.com$/, tenant: (_host, path) => named(path[0] === 'oneclick-ui' ? path[2] : isUnlisted(path) ? path[1] : path[0]) },
  { source: 'recruitee', host: /^([\w-]+)\.recruitee\.com$/, tenant: (host) => named(host[0]) },
  { source: 'personio', host: /^([\w-]+)\.jobs\.personio\.de$/, tenant: (host) => named(host[0]) },
  { source: 'personio', host: /^([\w-]+)\.jobs\.personio\.com$/, tenant: (host) => named(host[0]) && `${host[0]}.jobs.personio.com` },
  { source: 'teamtailor', host: /^([\w-]+)((?:\.[a-z]{2})?)\.teamtailor\.com$/, tenant: (host) => named(host[0]) && `${host[0]}${host[1]}` },
  { source: 'bamboohr', host: /^([\w-]+)\.bamboohr\.com$/, tenant: (host) => named(host[0]) },
  { source: 'breezy', host: /^([\w-]+)\.breezy\.hr$/, tenant: (host) => named(host[0]) },
  { source: 'workday', host: /^([\w-]+)\.(wd\d+)\.myworkdayjobs\.com$/, tenant: (host, path) => workdaySite(`${host[0]}.${host[1]}`, path[0] === 'wday' ? path.slice(3) : path) },
  { source: 'workday', host: /^(wd\d+)\.myworkdaysite\.com$/, tenant: (host, path) => {
    const at = path.indexOf('recruiting');
    return at === -1 || path[at + 1] === undefined ? null : workdaySite(`${path[at + 1]}.${host[0]}`, path.slice(at + 2));
  } },
];

/** Sources whose boards are searches, of several words at times: `adzuna:gb/night baker`. */
const searches: ReadonlySet<string> = new Set(['adzuna', 'usajobs', 'jsearch']);

/**
 * The board behind an address: the employer's list, one of its jobs, or an embedded form; or a board written short, as
 * `greenhouse:acme`. Null for any other address,
 * whose page may still name its board (`boardsInPage`), and for text that is no address.
 */
export function recogniseBoard(link: string): Recognised | null {
  const [, source, short = ''] = /^([a-z]+):([^\s:/][^\r\n\t:]{0,119})$/.exec(link.trim()) ?? [];
  const written = sourceNames.find((name) => name === source && name !== 'manual');
  if (written !== undefined && (searches.has(written) || !/\s/.test(short))) return { kind: 'board', source: written, tenant: short };
  const url = addressOf(link);
  if (url === null) return null;
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  const site = closedSite(url);
  if (site !== null) return { kind: 'never_fetched', site, sentence: `${site} does not allow programs to read its pages, so this link is kept but never opened. Add the employer's own careers page, or forward the alert mail.` };
  const path = url.pathname.split('/').filter((segment) => segment !== '').map(decoded);
  for (const { source, host: pattern, tenant } of boards) {
    const groups = pattern.exec(host);
    const name = groups === null ? null : tenant(groups.slice(1).map((group) => group ?? ''), path, url.searchParams);
    if (name !== null) return { kind: 'board', source, tenant: name };
  }
  return null;
}

/** Boards that a career page links to or embeds, in the order met, without repeats. */
export function boardsInPage(html: string): readonly Recognised[] {
  const links = html.match(/https?:\/\/[^\s"'<>\\)]+/g) ?? [];
  const found = links.flatMap((link) => recogniseBoard(link.replaceAll('&amp;', '&')) ?? []).filter((item) => item.kind === 'board');
  return Array.from(new Map(found.map((item) => [`${item.source}:${item.tenant.toLowerCase()}`, item])).values());
}

function addressOf(link: string): URL | null {
  const text = link.trim();
  if (/\s/.test(text) || !/[./]/.test(text)) return null;
  const address = /^[a-z][a-z+.-]*:/i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

/** "/ni/Brassfern/…" is Brassfern's; "/NI/744…" and a bare "/ni" are an employer of that name. */
function isUnlisted(path: readonly string[]): boolean {
  return path[0] === 'ni' && path[1] !== undefined && !/^\d{9}/.test(path[1]);
}

function workdaySite(tenant: string, path: readonly string[]): string | null {
  const site = path.find((segment) => !locale.test(segment));
  return site === undefined || notTenants.has(site) ? null : `${tenant}/${site}`;
}

function prefixed(prefix: string, name: string | undefined): string | null {
  const tenant = named(name);
  return tenant === null ? null : `${prefix}${tenant}`;
}

function named(name: string | null | undefined): string | null {
  return name === null || name === undefined || name === '' || notTenants.has(name.toLowerCase()) || name.length > 120 ? null : name;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
