import { describe, expect, test } from 'vitest';
import { stages } from '#domain/application/stages.ts';
import { mayBeBehind } from './behind.ts';

const now = new Date('2026-03-01T12:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms);

describe('a workflow that may be behind its row', () => {
  test('is one whose application stands long where machines move it on', () => {
    expect(stages.filter((stage) => mayBeBehind({ stage, stageSince: ago(46_000) }, now))).toEqual(['preparing', 'needs_you', 'held', 'submitting', 'submitted']);
  });

  test('is told again every third turn for as long as it stands', () => {
    const turns = Array.from({ length: 9 }, (_, n) => mayBeBehind({ stage: 'preparing', stageSince: ago(50_000 + n * 60_000) }, now));
    expect(turns).toEqual([true, false, false, true, false, false, true, false, false]);
  });

  test('is told once where the application waits for its person, who may have been asked by another process', () => {
    const turns = Array.from({ length: 9 }, (_, n) => mayBeBehind({ stage: 'needs_you', stageSince: ago(50_000 + n * 60_000) }, now));
    expect(turns.filter(Boolean)).toHaveLength(1);
  });

  test('is none that moved just now', () => {
    expect(stages.filter((stage) => mayBeBehind({ stage, stageSince: ago(44_000) }, now))).toEqual([]);
  });
});
