import { describe, expect, test } from 'vitest';
import type { ApplicationSummary } from '#lib/api/types.ts';
import { arranged, filterOf, queryOf } from './filter.ts';

const one = (title: string, change: Partial<ApplicationSummary> = {}): ApplicationSummary => ({ id: title, title, employer: 'Harrow & Pike', places: 'Berlin', stage: 'submitted', ending: null, score: 80, stageSince: '2026-11-20T08:00:00.000Z', waitUntil: null, needsYouReason: null, sentAt: null, ...change });
const titles = (all: readonly ApplicationSummary[]) => all.map((a) => a.title);

describe('the filter of the applications', () => {
  test('comes back from the address as it went there', () => {
    const filter = { view: 'board', group: 'out', words: 'vela bank', sort: 'score' } as const;
    expect(filterOf(new URLSearchParams(queryOf(filter)))).toEqual(filter);
  });
  test('leaves what is usual out of the address, and reads nonsense as usual', () => {
    expect(queryOf(filterOf(new URLSearchParams('view=x&group=y&sort=z')))).toBe('');
  });
  test('wants every word, wherever it stands', () => {
    const all = [one('Engineer', { employer: 'Vela Bank' }), one('Engineer'), one('Lead')];
    expect(arranged(all, filterOf(new URLSearchParams('q=engineer+vela')))).toEqual([all[0]]);
  });
  test('puts what ends first before what does not end', () => {
    const all = [one('b'), one('a', { waitUntil: '2026-11-25T08:00:00.000Z' }), one('c', { waitUntil: '2026-11-22T08:00:00.000Z' })];
    expect(titles(arranged(all, filterOf(new URLSearchParams('sort=until'))))).toEqual(['c', 'a', 'b']);
  });
});
