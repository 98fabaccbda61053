import { getApp } from '#lib/app/app.svelte.ts';
import type { InboxItem } from '#lib/api/types.ts';
import type { KeyHandlers } from '#lib/keys/keyboard.svelte.ts';
import { useKeys } from '#lib/keys/use-keys.svelte.ts';
import { itemId } from './inbox-list.svelte.ts';

/** Keys that decide on an item. */
const deciding = ['sign', 'reject', 'later', 'edit', 'yes', 'no'] as const;

/**
 * Binds keys of the item on the screen. Pressed while another one is on its way there they decide nothing, and say so:
 * a key in quick succession means the item that is coming, which nobody has read.
 */
export function useItemKeys(item: () => InboxItem, handlers: () => KeyHandlers): void {
  const app = getApp();
  useKeys(() => {
    const id = itemId(item());
    const guarded = (act: () => void) => () => (app.inbox.open.id === id ? act() : app.notices.tell(app.i18n.t.notices.notRead));
    return Object.fromEntries(Object.entries(handlers()).map(([key, act]) => [key, guarded(act)]));
  });
}

/** While `loading`, keys that would decide say that there is nothing to read yet. */
export function useLoadingKeys(loading: () => boolean): void {
  const app = getApp();
  const tell = () => app.notices.tell(app.i18n.t.notices.notRead);
  useKeys(() => (loading() ? Object.fromEntries(deciding.map((id) => [id, tell])) : {}));
}
