import { describe, expect, test } from 'vitest';
import { hashedVector } from '../writing/hashed-vector.ts';
import { scopesFor, scopesOf, wordsToLiken, worthShowing } from './likeness.ts';

describe('whose openings are looked through for likeness', () => {
  test('everybody of a kind finds what boards list; what somebody brought, only they', () => {
    const may = (candidateId: string, kind: 'real' | 'practice', opening: Parameters<typeof scopesOf>[0]) => scopesFor(candidateId, kind).some((scope) => scopesOf(opening).includes(scope));
    expect(may('ada', 'real', { kind: 'real', broughtBy: null })).toBe(true);
    expect(may('ada', 'practice', { kind: 'real', broughtBy: null })).toBe(false);
    expect(may('ada', 'real', { kind: 'real', broughtBy: ['ada', 'ben'] })).toBe(true);
    expect(may('eve', 'real', { kind: 'real', broughtBy: ['ada', 'ben'] })).toBe(false);
  });
});

describe('what is alike', () => {
  const of = (title: string, text: string) => hashedVector(wordsToLiken(title, text), 384);
  const closeness = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, n) => sum + x * (b[n] ?? 0), 0);
  test('the same work at another employer is nearer than other work in the same words about itself', () => {
    const platform = of('Platform Engineer', 'You run Kubernetes clusters with Terraform and care for deployments and on-call. We offer free fruit and a great team.');
    const other = of('Senior Platform Engineer', 'Our clusters run on Kubernetes; Terraform describes them. You improve deployments and share the on-call rota.');
    const baker = of('Baker', 'You bake bread and rolls from four in the morning. We offer free fruit and a great team.');
    expect(closeness(platform, other)).toBeGreaterThan(closeness(platform, baker));
  });

  test('what is far away is left out, and one employer does not fill the list', () => {
    const found = [...Array.from({ length: 4 }, (_, n) => ({ id: n, employer: 'Harrow & Pike', closeness: 0.9 - n / 100 })), { id: 9, employer: 'Norrvik', closeness: 0.5 }, { id: 10, employer: 'Osterby', closeness: 0.05 }];
    expect(worthShowing(found, 6).map(({ id }) => id)).toEqual([0, 1, 9]);
    expect(worthShowing(found, 1).map(({ id }) => id)).toEqual([0]);
  });
});
