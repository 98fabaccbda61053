import type { OfferedRule } from '#lib/api/types.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';

/** What the openings share that a rule speaks of: "“consulting” in it", "at Vela Bank". */
export function ruleWords({ field, words, floor }: Pick<OfferedRule, 'field' | 'words' | 'floor'>, { t, f }: Pick<I18n, 't' | 'f'>): string {
  const { shares } = t.plan.rule;
  if (field === 'salaryFloor') return shares.salaryFloor(floor === null ? '' : f.money(floor.minor, floor.currency));
  const said: Readonly<Record<string, string>> = field === 'levels' ? t.plan.levels : field === 'workModes' ? t.places.candidate.modes : {};
  return shares[field](said[words ?? ''] ?? words ?? '');
}
