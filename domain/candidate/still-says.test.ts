import { describe, expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import { stillSays } from './still-says.ts';

const fact: Fact = { id: 'f', kind: 'employment', text: 'Engineer at Northmill', of: null, organisation: 'Northmill', title: 'Engineer', start: '2019', end: null, place: null, detail: null, keywords: ['Go'], pinned: false, origin: { by: 'person' } };

describe('a fact after it was edited', () => {
  test.each<[string, Partial<Fact>]>([['was pinned', { pinned: true }], ['gained a place', { place: 'Berlin' }], ['gained a word', { keywords: ['Go', 'SQL'] }]])('that %s still says what it said', (_, change) => expect(stillSays(fact, { ...fact, ...change })).toBe(true));
  test.each<[string, Partial<Fact>]>([['has other words', { text: 'Engineer at Southmill' }], ['ended', { end: '2021' }], ['began later', { start: '2020' }], ['lost a word', { keywords: [] }], ['lost its employer', { organisation: null }]])('that %s says something else', (_, change) => expect(stillSays(fact, { ...fact, ...change })).toBe(false));
});
