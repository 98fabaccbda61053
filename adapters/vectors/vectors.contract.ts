import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Collection, Near, Point, Vectors } from './vectors.port.ts';

/** What a driver's suite needs: a new index over what an earlier one kept, and a hand that loses all of it. */
export interface VectorsUnderTest {
  readonly open: () => Vectors;
  readonly lose: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const dimensions = 8;
/** A direction between two axes. */
const towards = (first: number, second: number, part: number) => Array.from({ length: dimensions }, (_, n) => (n === first ? 1 - part : n === second ? part : 0));
const cosine = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, n) => sum + x * (b[n] ?? 0), 0) / (Math.hypot(...a) * Math.hypot(...b));
const point = (values: readonly number[], scopes: readonly string[] = ['real'], mark = 'first', id: string = randomUUID()): Point => ({ id, scopes, mark, values });
const idsOf = (found: readonly Near[] | null) => found?.map(({ id }) => id) ?? null;

/** The one suite that every driver of the vectors port runs. */
export function vectorsContract(name: string, setUp: () => Promise<VectorsUnderTest>): void {
  describe(`vectors: ${name}`, () => {
    let under: VectorsUnderTest;
    let vectors: Vectors;
    let made = 0;
    const collection = (): Collection => ({ name: `case-${(made += 1)}`, dimensions });
    beforeAll(async () => {
      under = await setUp();
      vectors = under.open();
    });
    afterAll(async () => {
      await vectors.close();
      await under.close();
    });

    test('the nearest come first, by their cosine, and a point does not find itself', async () => {
      const of = collection();
      const [a, b, c, d] = [point(towards(0, 1, 0)), point(towards(0, 1, 0.2)), point(towards(0, 1, 0.6)), point(towards(2, 3, 0.5))] as const;
      await vectors.upsert(of, [d, c, b, a]);
      const found = await vectors.nearest(of, { id: a.id }, { scopes: ['real'], limit: 2 });
      expect(idsOf(found)).toEqual([b.id, c.id]);
      expect(found?.[0]?.closeness).toBeCloseTo(cosine(a.values, b.values), 4);
      expect(idsOf(await vectors.nearest(of, towards(2, 3, 0.4), { scopes: ['real'], limit: 1 }))).toEqual([d.id]);
    });

    test('a search finds nothing outside of its scopes, and nothing twice', async () => {
      const of = collection();
      const [shared, mine, both, theirs] = [point(towards(0, 1, 0)), point(towards(0, 1, 0.1), ['hand:me']), point(towards(0, 1, 0.2), ['real', 'hand:me']), point(towards(0, 1, 0), ['hand:them'])] as const;
      await vectors.upsert(of, [shared, mine, both, theirs]);
      const search = async (...scopes: string[]) => idsOf(await vectors.nearest(of, towards(0, 1, 0), { scopes, limit: 10 }));
      expect(await search('real', 'hand:me')).toEqual([shared.id, mine.id, both.id]);
      expect(await search('real')).toEqual([shared.id, both.id]);
      expect(await search('hand:them')).toEqual([theirs.id]);
      expect(await search('hand:nobody')).toEqual([]);
    });

    test('a point that is put again stands once, as it is now; one that is removed is not found', async () => {
      const of = collection();
      const [moved, stays] = [point(towards(0, 1, 0)), point(towards(0, 1, 0.5))] as const;
      await vectors.upsert(of, [moved, stays]);
      await vectors.upsert(of, [{ ...moved, values: towards(4, 5, 0), scopes: ['practice'], mark: 'second' }]);
      expect(await vectors.marks(of, [moved.id, stays.id, randomUUID()])).toEqual(new Map([[moved.id, 'second'], [stays.id, 'first']]));
      expect(idsOf(await vectors.nearest(of, towards(0, 1, 0), { scopes: ['real'], limit: 10 }))).toEqual([stays.id]);
      expect(idsOf(await vectors.nearest(of, towards(4, 5, 0), { scopes: ['practice'], limit: 10 }))).toEqual([moved.id]);
      await vectors.remove(of, [moved.id, randomUUID()]);
      await vectors.remove(of, [moved.id]);
      expect(await vectors.nearest(of, { id: moved.id }, { scopes: ['practice'], limit: 1 })).toBeNull();
      expect((await vectors.marks(of, [moved.id])).size).toBe(0);
    });

    test('what was never filled, or was lost, is empty and can be filled again', async () => {
      const of = collection();
      const one = point(towards(0, 1, 0));
      expect(await vectors.nearest(of, { id: one.id }, { scopes: ['real'], limit: 1 })).toBeNull();
      expect(await vectors.nearest(of, one.values, { scopes: ['real'], limit: 1 })).toEqual([]);
      await vectors.upsert(of, [one]);
      await under.lose();
      expect(await vectors.nearest(of, { id: one.id }, { scopes: ['real'], limit: 1 })).toBeNull();
      expect((await vectors.marks(of, [one.id])).size).toBe(0);
      await vectors.upsert(of, [one]);
      expect(idsOf(await vectors.nearest(of, one.values, { scopes: ['real'], limit: 1 }))).toEqual([one.id]);
    });

    test('a collection knows nothing of another, and the others can be dropped', async () => {
      const [old, now] = [collection(), collection()];
      const one = point(towards(0, 1, 0));
      await vectors.upsert(old, [one]);
      expect(await vectors.nearest(now, one.values, { scopes: ['real'], limit: 5 })).toEqual([]);
      await vectors.upsert(now, [one]);
      await vectors.keepOnly(now);
      expect(idsOf(await vectors.nearest(now, one.values, { scopes: ['real'], limit: 5 }))).toEqual([one.id]);
      expect(await vectors.nearest(old, one.values, { scopes: ['real'], limit: 5 })).toEqual([]);
    });

    test('another process searches what this one wrote', async () => {
      const of = collection();
      const one = point(towards(0, 1, 0));
      await vectors.upsert(of, [one]);
      const other = under.open();
      expect(idsOf(await other.nearest(of, one.values, { scopes: ['real'], limit: 5 }))).toEqual([one.id]);
      const two = point(towards(0, 1, 0.3));
      await vectors.upsert(of, [two]);
      expect(idsOf(await other.nearest(of, { id: one.id }, { scopes: ['real'], limit: 5 }))).toEqual([two.id]);
      await other.close();
    });

    test('whatever is in it, the nearest are those of a plain comparison', async () => {
      const of = collection();
      const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: dimensions, maxLength: dimensions }).filter((v) => v.some((x) => x !== 0));
      await fc.assert(fc.asyncProperty(fc.array(fc.record({ values, scope: fc.constantFrom('real', 'hand:me', 'hand:them') }), { minLength: 1, maxLength: 12 }), values, async (all, wanted) => {
        const points = all.map(({ values: v, scope }) => point(v, [scope]));
        await vectors.upsert(of, points);
        const found = (await vectors.nearest(of, wanted, { scopes: ['real', 'hand:me'], limit: 5 })) ?? [];
        const plain = points.filter(({ scopes }) => scopes[0] !== 'hand:them').map((p) => cosine(p.values, wanted)).toSorted((a, b) => b - a).slice(0, 5);
        expect(found).toHaveLength(plain.length);
        for (const [n, { closeness }] of found.entries()) expect(closeness).toBeCloseTo(plain[n] ?? Number.NaN, 3);
        await vectors.remove(of, points.map(({ id }) => id));
      }), { numRuns: 12 });
    });
  });
}
