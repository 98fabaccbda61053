import type { App } from '#lib/app/app.svelte.ts';

export interface Place {
  readonly href: string;
  readonly title: string;
  /** What waits there; 0 shows nothing. */
  readonly count: number;
}

/** The places of the desk, in the order they stand. */
export function placesOf(app: App): Place[] {
  const t = app.i18n.t.shell;
  return [
    { href: '/inbox', title: t.inbox, count: app.inbox.left },
    { href: '/openings', title: t.openings, count: 0 },
    { href: '/applications', title: t.applications, count: 0 },
    { href: '/campaigns', title: t.campaigns, count: 0 },
    { href: '/candidate', title: t.candidate, count: 0 },
    { href: '/settings', title: t.settings, count: 0 },
  ];
}
