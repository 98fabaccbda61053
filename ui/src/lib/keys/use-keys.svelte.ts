import { untrack } from 'svelte';
import { getApp } from '#lib/app/app.svelte.ts';
import type { KeyHandlers } from './keyboard.svelte.ts';

/** Binds keys for the life of the calling component; `handlers` is read anew when what it reads changes. */
export function useKeys(handlers: () => KeyHandlers): void {
  const { keys } = getApp();
  $effect(() => {
    const now = handlers();
    return untrack(() => keys.bind(now));
  });
}
