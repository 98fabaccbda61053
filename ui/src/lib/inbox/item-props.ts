import type { Application, InboxItem } from '#lib/api/types.ts';
import type { ApplicationPage } from '#lib/applications/application-page.svelte.ts';

/** What every view of an inbox item is given. */
export type ItemProps = {
  readonly item: InboxItem;
  readonly page: ApplicationPage;
  readonly application: Application;
};
