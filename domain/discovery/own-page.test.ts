import { describe, expect, test } from 'vitest';
import { pageStep } from './own-page.ts';

describe('what follows from the answer of a posting’s own page', () => {
  test('gone once is asked again the next day, gone twice in a row closes', () => {
    expect(pageStep('gone', 0)).toEqual({ close: false, gone: 1, againInHours: 24 });
    expect(pageStep('gone', 1)).toMatchObject({ close: true });
  });

  test('a last day that is over closes at once', () => {
    expect(pageStep('ended', 0)).toMatchObject({ close: true });
  });

  test('one that is there again begins anew; what tells nothing neither closes nor forgets', () => {
    expect(pageStep('there', 1)).toMatchObject({ close: false, gone: 0 });
    expect((['unclear', 'refused', 'failed'] as const).map((answer) => pageStep(answer, 1))).toEqual([168, 720, 24].map((againInHours) => ({ close: false, gone: 1, againInHours })));
  });
});
