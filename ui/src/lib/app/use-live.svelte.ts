import type { LiveEvent } from '#lib/api/types.ts';
import { getApp } from './app.svelte.ts';

/** Calls `reload` at most once in 300 ms while events come that `concerns` says are of interest. */
export function useLive(reload: () => void, concerns: (event: LiveEvent) => boolean = () => true): void {
  const { live } = getApp();
  $effect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = live.onEvents((events) => {
      if (timer !== undefined || !events.some(concerns)) return;
      timer = setTimeout(() => {
        timer = undefined;
        reload();
      }, 300);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  });
}
