import { describe, expect, test } from 'vitest';
import type { NodeDiff } from '#domain/documents/diff.ts';
import { headingParts, masterNodes, sectionsOf } from './resume-view.ts';

const node = (changes: Partial<NodeDiff>): NodeDiff => ({ id: 'a', section: 'experience', of: null, role: 'entry', change: 'kept', reworded: false, words: [{ change: 'kept', text: 'a' }], facts: [], ...changes });

describe('a résumé diff as it is shown', () => {
  test('bullets stand under their entry, also when the entry comes later', () => {
    const nodes = [node({ id: 'e/b', of: 'e', role: 'bullet' }), node({ id: 'e' })];
    expect(sectionsOf(nodes)[0]?.entries).toEqual([{ id: 'e', heading: nodes[1], bullets: [nodes[0]] }]);
  });
  test('a summary has lines and no heading', () => {
    const [section] = sectionsOf([node({ id: 's/1', of: 's', role: 'bullet', section: 'summary' })]);
    expect(section?.entries[0]?.heading).toBe(null);
  });
  test('the master does not have what was added', () => {
    expect(masterNodes({ nodes: [node({ id: 'old', change: 'removed' }), node({ id: 'new', change: 'added' })], changes: 2 }).map((n) => n.id)).toEqual(['old']);
  });
  test('a heading tells its name from what stands beside it', () => {
    expect(headingParts('Engineer, Blue Harbor · Berlin · 2022 – today')).toEqual({ name: 'Engineer, Blue Harbor', beside: 'Berlin · 2022 – today' });
    expect(headingParts('Engineer')).toEqual({ name: 'Engineer', beside: '' });
  });
});
