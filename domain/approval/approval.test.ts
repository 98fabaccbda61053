import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approvalMismatch, approvalText, type Approval, type ApprovalUse } from './approval.ts';

const approval: Approval = {
  version: 1, approvalId: 'a1', decision: 'submit', userId: 'u1', candidateId: 'c1', openingId: 'o1', applicationId: 'app1', attempt: 2,
  destinationOrigin: 'https://boards.greenhouse.io', bundleHash: 'ab'.repeat(32), expiresAt: '2026-03-29T02:30:00.000Z', keyId: 'k1', signedBy: { by: 'session', sessionId: 's1' },
};
const use: ApprovalUse = {
  decision: 'submit', userId: 'u1', candidateId: 'c1', openingId: 'o1', applicationId: 'app1', attempt: 2,
  destinationOrigin: 'https://boards.greenhouse.io', bundleHash: 'ab'.repeat(32), now: '2026-03-29T02:29:59.999Z',
};

describe('an approval', () => {
  test('covers the use it was made for', () => {
    expect(approvalMismatch(approval, use)).toBeNull();
  });

  test.each<readonly [keyof ApprovalUse, Partial<ApprovalUse>]>([
    ['decision', { decision: 'send_mail' }],
    ['userId', { userId: 'u2' }],
    ['candidateId', { candidateId: 'c2' }],
    ['openingId', { openingId: 'o2' }],
    ['applicationId', { applicationId: 'app2' }],
    ['attempt', { attempt: 3 }],
    ['destinationOrigin', { destinationOrigin: 'https://boards.greenhouse.io:8443' }],
    ['bundleHash', { bundleHash: `${'ab'.repeat(31)}ac` }],
  ])('is refused for another %s', (field, other) => {
    expect(approvalMismatch(approval, { ...use, ...other })).toBe(`the approval is for another ${field}`);
  });

  test.each(['2026-03-29T02:30:00.000Z', '2026-03-29T02:30:00.001Z', '2027-01-01T00:00:00.000Z'])('has expired at %s', (now) => {
    expect(approvalMismatch(approval, { ...use, now })).toBe('the approval has expired');
  });

  test('covers nothing else: any other use is refused', () => {
    const near = <T extends string>(value: T, other: T) => fc.constantFrom(value, other);
    const uses: fc.Arbitrary<ApprovalUse> = fc.record({
      decision: near<ApprovalUse['decision']>('submit', 'send_mail'), userId: near('u1', 'u2'), candidateId: near('c1', 'c2'), openingId: near('o1', 'o2'), applicationId: near('app1', 'app2'),
      attempt: fc.constantFrom(1, 2), destinationOrigin: near(use.destinationOrigin, 'https://evil.example'), bundleHash: near(use.bundleHash, ''), now: near(use.now, '2026-03-30T00:00:00.000Z'),
    });
    fc.assert(fc.property(uses, (other) => {
      const same = Object.entries(use).every(([field, value]) => other[field as keyof ApprovalUse] === value);
      expect(approvalMismatch(approval, other) === null).toBe(same);
    }));
  });
});

describe('the text that is signed', () => {
  test('is canonical JSON of every field', () => {
    expect(approvalText(approval)).toBe(
      `{"applicationId":"app1","approvalId":"a1","attempt":2,"bundleHash":"${'ab'.repeat(32)}","candidateId":"c1","decision":"submit",`
      + '"destinationOrigin":"https://boards.greenhouse.io","expiresAt":"2026-03-29T02:30:00.000Z","keyId":"k1","openingId":"o1","signedBy":{"by":"session","sessionId":"s1"},"userId":"u1","version":1}',
    );
  });

  test('says by which session or key', () => {
    const byKey = approvalText({ ...approval, signedBy: { by: 'api_key', keyId: 'key1' } });
    expect(byKey).toContain('"signedBy":{"by":"api_key","keyId":"key1"}');
    expect(approvalText({ ...approval, signedBy: { by: 'session', sessionId: 's2' } })).not.toBe(approvalText(approval));
  });
});
