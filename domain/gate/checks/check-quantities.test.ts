import { describe, expect, test } from 'vitest';
import type { Fact } from '../../candidate/fact.ts';
import { checkClaim } from '../check-claim.ts';
import { factRecord } from '../record.ts';

const base = { place: null, detail: null, keywords: [], pinned: false, origin: { by: 'person' } } as const;
const employment: Fact = { ...base, id: 'e', kind: 'employment', of: null, text: 'Consultant at Area 52, 2013-09 to 2015-06', organisation: 'Area 52', title: 'Consultant', start: '2013-09', end: '2015-06' };
const bullet: Fact = { ...base, id: 'b', kind: 'achievement', of: 'e', text: 'Managed a 5-person development team.', organisation: null, title: null, start: null, end: null };

describe('a number inside a name', () => {
  const refusals = (text: string) => checkClaim({ text, facts: ['b', 'e'] }, factRecord([employment, bullet])).map(({ words }) => words);

  test('counts nothing', () => {
    expect(refusals('At Area 52 I managed a 5-person development team.')).toEqual([]);
  });

  test('bears no other number and no other place in the sentence', () => {
    expect(refusals('At Area 52 I managed a 52-person development team.')).not.toEqual([]);
    expect(refusals('At Area 51 I managed a 5-person development team.')).not.toEqual([]);
  });
});
