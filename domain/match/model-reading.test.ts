import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import type { Match } from './match.ts';
import { fits, linesToRead, moved, readingOfLines, stillRead } from './model-reading.ts';

let n = 0;
const facts: readonly Fact[] = factsFromText('Ada Quist\nada@example.org\n\nExperience\nEngineer, Northmill (2020 - today)\n- Kept 300 shops running at night\n', 'cv.txt', () => `f${++n}`).facts;
const done = facts.find(({ kind }) => kind === 'achievement')?.id ?? '';
const name = facts.find(({ kind }) => kind === 'name')?.id ?? '';
const match: Pick<Match, 'parts'> = {
  parts: [
    { part: 'level', points: 10, of: 20, reasons: [{ words: 'senior', facts: [], says: 'your level' }] },
    { part: 'skills', points: 20, of: 45, reasons: [{ words: 'On-call work', facts: [], says: 'nothing of yours says so' }, { words: 'Terraform', facts: ['f4'], says: 'yours says so' }, { words: 'Go', facts: ['f4'], says: 'in part' }] },
  ],
};

describe('a model’s reading of a match', () => {
  test('is asked for the lines about skills alone, in the posting’s words', () => expect(linesToRead(match).map(({ words }) => words)).toEqual(['On-call work', 'Terraform', 'Go']));

  test('adds what it finds in the record and takes away what it does not, by the line', () => {
    const { points, reasons } = readingOfLines(match, [{ line: 0, fit: 'yes', facts: [done] }, { line: 2, fit: 'partly', facts: [done] }], facts);
    expect(reasons).toEqual([{ words: 'On-call work', fit: 'yes', facts: [done], points: 9 }, { words: 'Go', fit: 'partly', facts: [done], points: 0 }]);
    expect(points).toBe(9);
    expect(readingOfLines(match, [{ line: 1, fit: 'no', facts: [] }], facts).points).toBe(-9);
  });

  test('counts no yes without a fact on record, nor one that rests on a name', () => {
    for (const cited of [[], ['f999'], [name]]) expect(readingOfLines(match, [{ line: 0, fit: 'yes', facts: cited }], facts)).toEqual({ points: 0, reasons: [] });
  });

  test('moves at most ten points, whatever is said', () => {
    const line = fc.record({ line: fc.integer({ min: -1, max: 4 }), fit: fc.constantFrom(...fits), facts: fc.array(fc.constantFrom(done, name, 'f999')) });
    fc.assert(fc.property(fc.array(line), fc.double({ min: 0, max: 100, noNaN: true }), (told, score) => {
      const reading = readingOfLines(match, told, facts);
      expect(Math.abs(reading.points)).toBeLessThanOrEqual(10);
      expect(Math.abs(reading.reasons.reduce((sum, { points }) => sum + points, 0) - reading.points)).toBeLessThan(0.02);
      expect(moved(score, reading)).toBeGreaterThanOrEqual(0);
      expect(moved(score, reading)).toBeLessThanOrEqual(100);
    }));
  });

  test('holds only as long as the match has its lines', () => {
    const reading = { ...readingOfLines(match, [{ line: 0, fit: 'yes', facts: [done] }], facts), by: null, notRead: null };
    expect(stillRead(reading, match)).toBe(true);
    expect(stillRead(reading, { parts: [] })).toBe(false);
  });
});
