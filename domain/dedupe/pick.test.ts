import { describe, expect, test } from 'vitest';
import { parsePlaces } from '#domain/posting/places/places.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { blockKeys } from './block.ts';
import { pickOpening } from './pick.ts';
import { samplePosting, sampleText } from './sample-posting.ts';
import { sketchOf } from './sketch.ts';

const board = (externalId: string, changes: Partial<Posting> = {}) => sketchOf(samplePosting({ externalId, url: `https://boards.greenhouse.io/harrowpike/jobs/${externalId}`, applyUrl: `https://boards.greenhouse.io/harrowpike/jobs/${externalId}`, ...changes }));
const copy = (source: 'adzuna' | 'themuse', changes: Partial<Posting> = {}) => sketchOf(samplePosting({ source, tenant: source, externalId: '9', url: `https://${source}.example/land/909090`, applyUrl: `https://${source}.example/land/909090`, ...changes }));

describe('picking the opening of a posting', () => {
  test('none of the candidates like it makes a new opening', () => {
    expect(pickOpening(copy('adzuna', { title: 'Data Engineer' }), [{ openingId: 'o1', postings: [board('5100001')] }])).toBeNull();
  });

  test('names the opening, the posting it is like, and why', () => {
    const pick = pickOpening(copy('adzuna'), [{ openingId: 'o1', postings: [board('5100001')] }]);
    expect(pick).toMatchObject({ openingId: 'o1', like: 'greenhouse:harrowpike:5100001', comparison: { rule: 'text' } });
  });

  test('an id wins over likeness', () => {
    const posting = copy('adzuna', { applyUrl: 'https://boards.greenhouse.io/harrowpike/jobs/5100002' });
    const pick = pickOpening(posting, [{ openingId: 'o1', postings: [copy('themuse')] }, { openingId: 'o2', postings: [board('5100002', { title: 'Grid Engineer' })] }]);
    expect(pick?.openingId).toBe('o2');
  });

  test('a second vacancy of one text does not join through a copy of the first', () => {
    const pick = pickOpening(board('5100002'), [{ openingId: 'o1', postings: [board('5100001'), copy('adzuna')] }]);
    expect(pick).toBeNull();
  });

  test('of two vacancies alike, a copy always goes to the same one', () => {
    const candidates = [{ openingId: 'o2', postings: [board('5100002')] }, { openingId: 'o1', postings: [board('5100001')] }];
    expect(pickOpening(copy('adzuna'), candidates)?.openingId).toBe('o1');
    expect(pickOpening(copy('adzuna'), candidates.toReversed())?.openingId).toBe('o1');
  });

  test('a copy for one place joins an opening of several, beside a copy for another', () => {
    const places = (words: string) => ({ places: parsePlaces(words).places });
    const pick = pickOpening(copy('adzuna', places('Munich')), [{ openingId: 'o1', postings: [board('5100001', places('Berlin; Munich')), copy('themuse', places('Berlin'))] }]);
    expect(pick?.openingId).toBe('o1');
  });
});

describe('block keys', () => {
  const shared = (a: ReturnType<typeof sketchOf>, b: ReturnType<typeof sketchOf>) => blockKeys(a).filter((key) => blockKeys(b).includes(key));

  test('a link meets the ATS posting', () => {
    expect(shared(board('5100001'), copy('adzuna', { title: 'Other', description: '', applyUrl: 'https://boards.greenhouse.io/harrowpike/jobs/5100001' }))).toContain('id greenhouse:5100001');
  });

  test('one title at one employer meets, in any order of its words', () => {
    expect(shared(board('5100001'), copy('adzuna', { title: 'Engineer, Platform', description: '' }))).toEqual(['title harrowandpike engineer platform']);
  });

  test('nearly one text at one employer meets under another title', () => {
    expect(shared(board('5100001'), copy('adzuna', { title: 'Platform Engineer, Grid', description: `${sampleText} Apply by Friday.` })).some((key) => key.startsWith('text '))).toBe(true);
  });

  test('one text at two employers does not', () => {
    expect(shared(board('5100001'), copy('adzuna', { employer: 'Lumen Grid' }))).toEqual([]);
  });
});
