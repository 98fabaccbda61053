import type { Campaign } from '#lib/api/types.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';

/** How often a running campaign's boards are read, and when the last was; null where it reads none. */
export function paceWords({ state, boards }: Pick<Campaign, 'state' | 'boards'>, { t, f }: Pick<I18n, 't' | 'f'>, now: number): string | null {
  const paces = boards.map(({ readEveryMinutes }) => readEveryMinutes / 60);
  if (state !== 'running' || paces.length === 0) return null;
  const [soonest, latest] = [Math.min(...paces), Math.max(...paces)];
  const every = soonest === latest ? t.sources.every(soonest) : t.plan.fromTo(t.sources.every(soonest), t.sources.every(latest));
  const last = boards.flatMap(({ lastReadAt }) => lastReadAt ?? []).toSorted().at(-1);
  return last === undefined ? t.plan.reads(every) : `${t.plan.reads(every)}, ${t.plan.lastRead(f.when(last, now))}`;
}
