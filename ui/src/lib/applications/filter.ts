import type { ApplicationSummary } from '#lib/api/types.ts';
import { hasWords } from '#lib/text/has-words.ts';
import { groupOf, stageGroups, type StageGroup } from './stage-groups.ts';

export const applicationViews = ['list', 'board'] as const;
export const applicationSorts = ['changed', 'score', 'employer', 'title', 'until'] as const;

/** What the list or board shows; lives in the address. */
export interface ApplicationsFilter {
  readonly view: (typeof applicationViews)[number];
  readonly group: StageGroup | null;
  readonly words: string;
  readonly sort: (typeof applicationSorts)[number];
}

export function filterOf(params: Pick<URLSearchParams, 'get'>): ApplicationsFilter {
  return {
    view: applicationViews.find((v) => v === params.get('view')) ?? 'list',
    group: stageGroups.find((g) => g === params.get('group')) ?? null,
    words: params.get('q') ?? '',
    sort: applicationSorts.find((s) => s === params.get('sort')) ?? 'changed',
  };
}

/** As it stands in the address; what is usual is left out. */
export function queryOf({ view, group, words, sort }: ApplicationsFilter): string {
  const query = new URLSearchParams();
  if (view !== 'list') query.set('view', view);
  if (group !== null) query.set('group', group);
  if (words.trim() !== '') query.set('q', words.trim());
  if (sort !== 'changed') query.set('sort', sort);
  return query.toString();
}

const orders: Readonly<Record<ApplicationsFilter['sort'], (a: ApplicationSummary, b: ApplicationSummary) => number>> = {
  changed: (a, b) => b.stageSince.localeCompare(a.stageSince),
  score: (a, b) => (b.score ?? -1) - (a.score ?? -1),
  employer: (a, b) => a.employer.localeCompare(b.employer) || a.title.localeCompare(b.title),
  title: (a, b) => a.title.localeCompare(b.title) || a.employer.localeCompare(b.employer),
  until: (a, b) => (a.waitUntil ?? '9').localeCompare(b.waitUntil ?? '9'),
};

/** The applications that a filter lets through, in its order; every word must stand in title, employer or place. */
export function arranged(all: readonly ApplicationSummary[], { group, words, sort }: ApplicationsFilter): ApplicationSummary[] {
  const holds = hasWords(words);
  const found = all.filter((a) => (group === null || groupOf(a.stage) === group) && holds(`${a.title} ${a.employer} ${a.places}`));
  return found.toSorted(orders[sort]);
}
