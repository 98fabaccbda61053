import type { App } from '#lib/app/app.svelte.ts';
import { itemId } from '#lib/inbox/inbox-list.svelte.ts';
import { notifyWords } from './notify-words.ts';

/** Tells what newly waits by the browser's own notices while nobody looks at the page; what waited before is known. Answers how to end it. */
export function tellWaiting(app: App): () => void {
  let known: ReadonlySet<string> | null = null;
  return $effect.root(() => {
    $effect(() => {
      const { waiting, status } = app.inbox;
      if (status !== 'ready') return;
      const before = known;
      known = new Set(waiting.map(itemId));
      const fresh = before === null ? [] : waiting.filter((item) => !before.has(itemId(item)));
      if (fresh.length === 0 || !document.hidden || Notification.permission !== 'granted') return;
      const words = notifyWords[app.settings.language];
      const [first] = fresh;
      // One notice in place of the last: they do not pile up while nobody looks.
      const notice = new Notification(fresh.length === 1 && first !== undefined ? words.one[first.tab] : words.several(fresh.length), {
        body: app.i18n.f.list(fresh.slice(0, 3).map(({ title, employer }) => `${title}, ${employer}`)), tag: 'countersign', icon: '/favicon.svg',
      });
      notice.addEventListener('click', () => {
        window.focus();
        if (first !== undefined) void app.show(first);
        notice.close();
      });
    });
  });
}
