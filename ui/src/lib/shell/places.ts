import type { App } from '#lib/app/app.svelte.ts';

export interface Place {
  readonly href: string;
  readonly title: string;
  /** What stands there, in few words; empty where there is nothing. */
  readonly stands: string;
}

/** The places of the desk, in the order they stand. */
export function placesOf(app: App): Place[] {
  const { t: { shell: t }, f } = app.i18n;
  const desk = app.desk.value;
  const count = (n: number | undefined) => (n === undefined || n === 0 ? '' : f.number(n));
  return [
    { href: '/inbox', title: t.inbox, stands: count(app.inbox.left) },
    { href: '/openings', title: t.openings, stands: count(desk?.openings) },
    { href: '/applications', title: t.applications, stands: count(desk?.applications) },
    { href: '/campaigns', title: t.campaigns, stands: count(desk?.campaigns) },
    { href: '/candidate', title: t.candidate, stands: '' },
    { href: '/calendar', title: t.calendar, stands: desk === null || desk.next === null ? '' : f.dayOf(desk.next, app.clock.minute) },
    { href: '/insights', title: t.insights, stands: '' },
    { href: '/settings', title: t.settings, stands: '' },
  ];
}
