import { describe, expect, test } from 'vitest';
import { Formats } from '#lib/i18n/formats.ts';
import { shareWords } from './share.ts';
import { insightsWords } from './words.ts';

describe('a share', () => {
  test('of few is only counted, of twenty and more also a percentage', () => {
    const say = (n: number, all: number) => shareWords(n, all, insightsWords.en, new Formats('en'));
    expect([say(0, 0), say(3, 4), say(19, 19), say(5, 20), say(1, 3000)]).toEqual(['0 of 0', '3 of 4', '19 of 19', '5 of 20, 25 %', '1 of 3,000, 0 %']);
  });
});
