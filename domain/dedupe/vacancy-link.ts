import type { Posting, SourceName } from '#domain/posting/posting.ts';

/** One ATS id of a vacancy, as a key such as `greenhouse:7705604003`. */
export interface VacancyId {
  readonly key: string;
  /** Ids of one space exclude each other: two different ones are two vacancies. */
  readonly space: string;
  /** A foreign site named the id in its address; it counts only together with the employer. */
  readonly claimed: boolean;
}

interface LinkShape {
  readonly source: SourceName;
  /** Host, with the tenant as a group where ids are the tenant's own. */
  readonly host: RegExp;
  /** Path, with the id as its one group where no parameter holds it. */
  readonly path: RegExp;
  /** The parameter of the query that holds the id, a number. */
  readonly parameter?: string;
}

const hex = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const uuid = `(${hex})`;

/** Addresses of vacancies, for people and for programs. One row a form. */
const shapes: readonly LinkShape[] = [
  { source: 'greenhouse', host: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/u, path: /^\/[^/]+\/jobs\/(\d+)/u },
  { source: 'greenhouse', host: /^(?:boards-)?api\.greenhouse\.io$/u, path: /^\/v1\/boards\/[^/]+\/jobs\/(\d+)/u },
  { source: 'greenhouse', host: /(?:^|\.)greenhouse\.io$/u, path: /^/u, parameter: 'token' },
  { source: 'lever', host: /^jobs(?:\.eu)?\.lever\.co$/u, path: new RegExp(`^/[^/]+/${uuid}`, 'u') },
  { source: 'lever', host: /^api(?:\.eu)?\.lever\.co$/u, path: new RegExp(`^/v0/postings/[^/]+/${uuid}`, 'u') },
  { source: 'ashby', host: /^jobs\.ashbyhq\.com$/u, path: new RegExp(`^/[^/]+/${uuid}`, 'u') },
  { source: 'workable', host: /^(?:apply|[\w-]+)\.workable\.com$/u, path: /\/j\/([0-9a-f]{8,12})(?:\/|$)/u },
  // "/ni/" holds those that search engines shall not list.
  { source: 'smartrecruiters', host: /^(?:jobs|careers)\.smartrecruiters\.com$/u, path: new RegExp(`^/(?:ni/)?[^/]+/(\\d{9,}|${hex})`, 'u') },
  { source: 'smartrecruiters', host: /^api\.smartrecruiters\.com$/u, path: new RegExp(`^/v1/companies/[^/]+/postings/(\\d{9,}|${hex})`, 'u') },
  { source: 'smartrecruiters', host: /^jobs\.smartrecruiters\.com$/u, path: new RegExp(`^/oneclick-ui/company/[^/]+/publication/${uuid}`, 'u') },
  { source: 'recruitee', host: /^([\w-]+)\.recruitee\.com$/u, path: /^\/(?:l\/[a-z]{2}(?:-[a-z]{2})?\/)?o\/([^/]+)/u },
  { source: 'personio', host: /^([\w-]+)\.jobs\.personio\.(?:de|com)$/u, path: /^\/job\/(\d+)/u },
  { source: 'teamtailor', host: /^([\w-]+(?:\.na)?)\.teamtailor\.com$/u, path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/(\d+)/u },
  { source: 'bamboohr', host: /^([\w-]+)\.bamboohr\.com$/u, path: /^\/careers\/(\d+)/u },
  { source: 'bamboohr', host: /^([\w-]+)\.bamboohr\.com$/u, path: /^\/jobs\/(?:view|embed2?)\.php$/u, parameter: 'id' },
  { source: 'breezy', host: /^([\w-]+)\.breezy\.hr$/u, path: /^\/p\/([0-9a-f]{8,})/u },
  // A repost keeps the requisition and gets "-1", "-2" at its end.
  { source: 'workday', host: /^([\w-]+)\.wd\d+\.myworkdayjobs\.com$/u, path: /\/(?:job|details)\/(?:[^/]+\/)?[^/]*_([a-z]*-?\d[\w]*?)(?:-\d+)?(?:\/apply.*)?$/u },
];

/** ATS whose ids are unique over all their customers. */
const worldWide: ReadonlySet<SourceName> = new Set(['greenhouse', 'lever', 'ashby', 'workable', 'smartrecruiters']);
const embedded = [['gh_jid', 'greenhouse'], ['ashby_jid', 'ashby']] as const;

/** The vacancy that an address leads to, or null for an address of no known shape. */
export function vacancyOfLink(address: string): VacancyId | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const path = url.pathname.toLowerCase();
  for (const { source, host, path: shape, parameter } of shapes) {
    const tenant = host.exec(url.hostname);
    const found = tenant === null ? null : shape.exec(path);
    const id = parameter === undefined || found === null ? found?.[1] : /^\d+$/u.exec(url.searchParams.get(parameter) ?? '')?.[0];
    if (tenant !== null && id !== undefined) return vacancyId(source, tenant[1] ?? '', id, false);
  }
  return embeddedIn(url.searchParams) ?? vacancyOfFragment(url);
}

/** The vacancy that a page names behind its "#" alone ("/careers#gh_jid=…"): without it such a page is that of all vacancies. */
export function vacancyOfFragment({ hash }: URL): VacancyId | null {
  return embeddedIn(new URLSearchParams(hash.slice(Math.max(hash.indexOf('?'), 0) + 1)));
}

function embeddedIn(parameters: URLSearchParams): VacancyId | null {
  for (const [parameter, source] of embedded) {
    const id = parameters.get(parameter)?.toLowerCase() ?? '';
    if (/^(?:\d{5,}|[0-9a-f-]{36})$/u.test(id)) return vacancyId(source, '', id, true);
  }
  return null;
}

/** Every ATS id a posting is known by: its own at the ATS's board, and those its addresses lead to. */
export function vacancyIdsOf(posting: Pick<Posting, 'source' | 'tenant' | 'externalId' | 'url' | 'applyUrl' | 'leadsTo'>): VacancyId[] {
  const isBoard = shapes.some(({ source }) => source === posting.source);
  const own = isBoard ? vacancyId(posting.source, posting.tenant.toLowerCase(), posting.externalId.toLowerCase(), false) : null;
  const found = [own, vacancyOfLink(posting.applyUrl), vacancyOfLink(posting.url), vacancyOfLink(posting.leadsTo ?? '')].filter((id) => id !== null);
  return [...new Map(found.toReversed().map((id) => [id.key, id])).values()];
}

function vacancyId(source: SourceName, tenant: string, id: string, claimed: boolean): VacancyId {
  const spelled = source === 'workday' ? id.replace(/^([a-z]+-?\d+)-\d$/u, '$1') : id;
  const kind = /^\d+$/u.test(spelled) ? 'number' : /^[0-9a-f-]{36}$/u.test(spelled) ? 'uuid' : 'word';
  const scope = worldWide.has(source) ? source : `${source}/${tenant}`;
  // One ATS may name a vacancy by number here and by slug there; only ids of one kind can contradict each other.
  return { key: `${scope}:${spelled}`, space: `${scope}:${kind}`, claimed };
}
