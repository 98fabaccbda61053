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
  /** Path, with the id as its one group. */
  readonly path: RegExp;
}

const uuid = '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})';

/** Addresses of vacancies. One row an ATS. */
const shapes: readonly LinkShape[] = [
  { source: 'greenhouse', host: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/u, path: /^\/[^/]+\/jobs\/(\d+)/u },
  { source: 'lever', host: /^jobs(?:\.eu)?\.lever\.co$/u, path: new RegExp(`^/[^/]+/${uuid}`, 'u') },
  { source: 'ashby', host: /^jobs\.ashbyhq\.com$/u, path: new RegExp(`^/[^/]+/${uuid}`, 'u') },
  { source: 'workable', host: /^(?:apply|[\w-]+)\.workable\.com$/u, path: /\/j\/([0-9a-f]{8,12})(?:\/|$)/u },
  { source: 'smartrecruiters', host: /^(?:jobs|careers)\.smartrecruiters\.com$/u, path: /^\/[^/]+\/(\d{9,})/u },
  { source: 'smartrecruiters', host: /^jobs\.smartrecruiters\.com$/u, path: new RegExp(`^/oneclick-ui/company/[^/]+/publication/${uuid}`, 'u') },
  { source: 'recruitee', host: /^([\w-]+)\.recruitee\.com$/u, path: /^\/(?:l\/[a-z]{2}(?:-[a-z]{2})?\/)?o\/([^/]+)/u },
  { source: 'personio', host: /^([\w-]+)\.jobs\.personio\.(?:de|com)$/u, path: /^\/job\/(\d+)/u },
  { source: 'teamtailor', host: /^([\w-]+(?:\.na)?)\.teamtailor\.com$/u, path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/(\d+)/u },
  { source: 'bamboohr', host: /^([\w-]+)\.bamboohr\.com$/u, path: /^\/careers\/(\d+)/u },
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
  for (const { source, host, path: shape } of shapes) {
    const tenant = host.exec(url.hostname);
    const found = tenant === null ? null : shape.exec(path);
    if (tenant !== null && found?.[1] !== undefined) return vacancyId(source, tenant[1] ?? '', found[1], false);
  }
  const board = /(?:^|\.)greenhouse\.io$/u.test(url.hostname) ? url.searchParams.get('token') : null;
  if (board !== null && /^\d+$/u.test(board)) return vacancyId('greenhouse', '', board, false);
  for (const [parameter, source] of embedded) {
    const id = url.searchParams.get(parameter)?.toLowerCase() ?? '';
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
