import { describe, expect, test } from 'vitest';
import { de } from '#lib/i18n/de.ts';
import { en } from '#lib/i18n/en.ts';
import { Formats } from '#lib/i18n/formats.ts';
import { transitions } from '#domain/application/stages.ts';
import { detailOf, sentenceOf, verbOf } from './sentences.ts';

const words = { t: en, f: new Formats('en') };

describe('the sentences of a story', () => {
  test('every step of the table of transitions has words in both languages', () => {
    const steps = [...new Set(transitions.map((t) => t.step))];
    expect(steps.filter((s) => en.story.steps[s] === undefined || de.story.steps[s] === undefined)).toEqual([]);
  });
  test('the number of a step in its run is not shown', () => {
    expect(verbOf({ step: '3:claimed', data: {} })).toBe('claimed');
    expect(sentenceOf({ step: '1:prepared', data: { step: 'prepared', claims: 89 } }, words)).toBe('Résumé, letter and answers written');
  });
  test('a score is whole, and says who took it', () => {
    expect(sentenceOf({ step: '0:taken', data: { step: 'taken', score: 89.34 } }, words)).toBe('Taken by the campaign, scored 89');
    expect(sentenceOf({ step: '0:taken', data: { step: 'taken', by: 'person' } }, words)).toBe('Taken by you');
  });
  test('a reason is told in words, a packet is not a failure', () => {
    expect(detailOf({ step: '2:rejected', data: { reason: 'pay' } }, words)).toBe('The pay');
    expect(sentenceOf({ step: '4:released', data: { reason: 'packet' } }, words)).toBe('A packet was made for you to send');
    expect(detailOf({ step: '5:put_off', data: { why: 'sending_paused' } }, words)).toBe('sending is stopped');
  });
  test('a step nobody has written words for is shown by its name', () => {
    expect(sentenceOf({ step: 'something_new', data: {} }, words)).toBe('Something new');
    expect(detailOf({ step: 'something_new', data: { count: 3 } }, words)).toBe(null);
  });
});
