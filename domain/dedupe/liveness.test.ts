import { describe, expect, test } from 'vitest';
import type { SourceDate, SourceName } from '#domain/posting/posting.ts';
import { livenessOf, type SeenPosting } from './liveness.ts';
import { samplePosting, sampleText } from './sample-posting.ts';
import { sketchOf } from './sketch.ts';

const now = '2025-11-20T00:00:00Z';

function seen(externalId: string, firstSeenAt: string, changes: { closedAt?: string; changedAt?: string; title?: string; closesAt?: SourceDate; lastListedAt?: string | null; source?: SourceName } = {}): SeenPosting {
  const at = changes.source === undefined ? {} : { source: changes.source, tenant: changes.source };
  const sketch = sketchOf(samplePosting({ externalId, title: changes.title ?? 'Platform Engineer', url: '', applyUrl: '', ...at }));
  return { sketch, firstSeenAt, changedAt: changes.changedAt ?? firstSeenAt, closedAt: changes.closedAt ?? null, closesAt: changes.closesAt ?? null, lastListedAt: changes.lastListedAt === undefined ? now : changes.lastListedAt };
}
const fresh = seen('2', '2025-11-01T00:00:00Z');
const verdict = (posting: SeenPosting, sameOpening: readonly SeenPosting[] = [], others: readonly SeenPosting[] = [], text = sampleText) => livenessOf(posting, text, sameOpening, others, now);

describe('liveness', () => {
  test('a new posting is live, with nothing against it', () => {
    expect(verdict(fresh)).toEqual({ verdict: 'live', evidence: [] });
  });

  test('one that its source no longer lists is closed', () => {
    expect(verdict(seen('1', '2025-10-01T00:00:00Z', { closedAt: '2025-11-02T00:00:00Z' })).verdict).toBe('closed');
  });

  const copy = seen('7', '2025-11-01T00:00:00Z', { source: 'arbeitnow' });

  test('a copy of a posting closed at its board is a ghost, and says which', () => {
    const copied = verdict(copy, [seen('1', '2025-09-01T00:00:00Z', { closedAt: '2025-11-10T00:00:00Z' })]);
    expect(copied).toMatchObject({ verdict: 'ghost', evidence: [{ sign: 'closed_elsewhere', says: 'greenhouse:harrowpike:1 was closed on 2025-11-10' }] });
  });

  test('what a job site dropped lives as long as the employer lists it, and as long as other job sites do', () => {
    const dropped = seen('8', '2025-09-01T00:00:00Z', { source: 'themuse', closedAt: '2025-11-10T00:00:00Z' });
    expect([verdict(fresh, [dropped]), verdict(copy, [dropped])]).toEqual([{ verdict: 'live', evidence: [] }, { verdict: 'live', evidence: [] }]);
  });

  test('one that its own board lists under a new id is a repost and no ghost, also beside copies', () => {
    const before = seen('1', '2025-08-01T00:00:00Z', { closedAt: '2025-10-20T00:00:00Z' });
    expect(verdict(fresh, [before, copy], [before]).verdict).toBe('repost');
    expect(verdict(copy, [before, fresh], [before]).verdict).toBe('live');
  });

  test.each<[when: string, verdict: string, closesAt: SourceDate]>([
    ['a moment ago', 'ghost', { at: '2025-11-19T23:00:00Z', precision: 'instant' }],
    ['with the day before yesterday', 'ghost', { at: '2025-11-18T00:00:00.000Z', precision: 'day' }],
    ['with yesterday, which it still is somewhere', 'live', { at: '2025-11-19T00:00:00.000Z', precision: 'day' }],
    ['tomorrow', 'live', { at: '2025-11-21T00:00:00.000Z', precision: 'day' }],
  ])('one whose time for applications ended %s is %s', (_when, expected, closesAt) => {
    const judged = verdict(seen('2', '2025-11-01T00:00:00Z', { closesAt }));
    expect([judged.verdict, judged.evidence.map(({ says }) => says)]).toEqual([expected, expected === 'live' ? [] : [`it took applications until ${closesAt.at.slice(0, 10)}`]]);
  });

  test('one that no list has named for long is a ghost, and says since when; what another of its sources lists, or a person brought, is not', () => {
    const unlisted = seen('2', '2025-08-01T00:00:00Z', { changedAt: '2025-09-01T00:00:00Z', lastListedAt: '2025-09-01T08:00:00Z', source: 'weworkremotely' });
    expect(verdict(unlisted)).toMatchObject({ verdict: 'ghost', evidence: [{ sign: 'unlisted', says: 'no list of its source has named it since 2025-09-01' }] });
    expect(verdict(unlisted, [seen('7', '2025-08-01T00:00:00Z', { source: 'arbeitnow' })]).verdict).toBe('live');
    expect([verdict(seen('2', '2025-08-01T00:00:00Z', { lastListedAt: '2025-10-01T00:00:00Z' })).verdict, verdict(seen('2', '2025-08-01T00:00:00Z', { lastListedAt: null })).verdict]).toEqual(['live', 'live']);
  });

  test('the same text under a new id soon after is a repost', () => {
    const before = seen('1', '2025-08-01T00:00:00Z', { closedAt: '2025-10-20T00:00:00Z' });
    expect(verdict(fresh, [], [before])).toMatchObject({ verdict: 'repost', evidence: [{ sign: 'reposted' }] });
  });

  test.each([
    ['still open', seen('1', '2025-08-01T00:00:00Z')],
    ['another title', seen('1', '2025-08-01T00:00:00Z', { closedAt: '2025-10-20T00:00:00Z', title: 'Data Engineer' })],
    ['long gone', seen('1', '2024-08-01T00:00:00Z', { closedAt: '2024-10-20T00:00:00Z' })],
  ])('one %s makes no repost', (_, before) => {
    expect(verdict(fresh, [], [before]).verdict).toBe('live');
  });

  test('put up again three times is evergreen, and so is one that says so', () => {
    const before = ['1', '3', '4'].map((id) => seen(id, '2025-08-01T00:00:00Z', { closedAt: '2025-10-20T00:00:00Z' }));
    expect(verdict(fresh, [], before).verdict).toBe('evergreen');
    expect(verdict(fresh, [], [], 'Join our talent pool for future openings.').verdict).toBe('evergreen');
  });

  test.each(['Initiativbewerbung (m/w/d)', 'Candidature spontanée', 'Candidatura espontánea', 'Open sollicitatie', 'Expression of Interest – Clockmaking', 'Don’t see what you’re looking for?'])('"%s" says so in its title', (title) => {
    expect(verdict(seen('2', '2025-11-01T00:00:00Z', { title })).evidence).toMatchObject([{ sign: 'says_so' }]);
  });

  test('old alone proves nothing; old and unchanged does', () => {
    expect(verdict(seen('2', '2025-03-01T00:00:00Z', { changedAt: '2025-11-01T00:00:00Z' }))).toMatchObject({ verdict: 'live', evidence: [{ sign: 'old', says: 'open for 264 days' }] });
    expect(verdict(seen('2', '2025-03-01T00:00:00Z')).verdict).toBe('ghost');
  });
});
