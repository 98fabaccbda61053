import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResumeDocument } from './documents.ts';
import { diffResumes, diffWords } from './diff.ts';

const resume = (bullets: readonly (readonly [string, string])[]): ResumeDocument => ({
  kind: 'resume', language: 'en', name: { text: 'Ada', facts: ['n'] }, headline: null, contacts: [],
  sections: [{ kind: 'experience', title: 'Experience', entries: [{ heading: 'Engineer', organisation: 'Northmill', place: null, dates: '2020 – today', facts: ['e'], bullets: bullets.map(([id, text]) => ({ text, facts: [id] })) }] }],
});
const bulletsOf = (before: readonly (readonly [string, string])[], after: readonly (readonly [string, string])[]) => diffResumes(resume(before), resume(after)).nodes.filter((n) => n.role === 'bullet').map((n) => [n.facts[0], n.change, n.reworded]);

describe('the diff of two résumés', () => {
  test('nothing changed is nothing to see', () => expect(diffResumes(resume([['a', 'Ran it']]), resume([['a', 'Ran it']])).changes).toBe(0));

  test('what was left out, what came, what moved and what was reworded', () => {
    const after = [['c', 'Three four'], ['a', 'One'], ['d', 'New']] as const;
    expect(bulletsOf([['a', 'One'], ['b', 'Two'], ['c', 'Three three']], after).map((n) => n.join(' ')).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'a moved false', 'b removed false', 'c kept true', 'd added false',
    ]);
  });

  test('words of a reworded bullet', () => {
    expect(diffWords('Run forty clusters', 'Run 40 clusters now')).toEqual([
      { change: 'kept', text: 'Run ' }, { change: 'removed', text: 'forty' }, { change: 'added', text: '40' }, { change: 'kept', text: ' clusters' }, { change: 'added', text: ' now' },
    ]);
  });

  test('both texts can be read off the words again', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', 'c ', ' d'), { maxLength: 30 }).map((p) => p.join(''));
    fc.assert(fc.property(text, text, (before, after) => {
      const runs = diffWords(before, after);
      expect(runs.filter((r) => r.change !== 'added').map((r) => r.text).join('')).toBe(before);
      expect(runs.filter((r) => r.change !== 'removed').map((r) => r.text).join('')).toBe(after);
    }));
  });

  test('every node of both is told exactly once', () => {
    const bullets = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom('x', 'y z')), { selector: ([id]) => id });
    fc.assert(fc.property(bullets, bullets, (before, after) => {
      const told = bulletsOf(before, after).map(([id]) => id);
      expect(told).toHaveLength(new Set(told).size);
      expect(new Set(told)).toEqual(new Set([...before, ...after].map(([id]) => id)));
    }));
  });
});
