import { describe, expect, test } from 'vitest';
import { medianOf, responsesOf, type SentApplication } from './insights.ts';

const day = 86_400_000;
const one = (id: string, change: Partial<SentApplication> = {}): SentApplication => ({ id, title: 'Engineer', employer: 'Harrow & Pike', source: 'lever', sentAt: 0, ending: null, answer: null, ...change });

describe('what came back', () => {
  test('of nothing sent there is nothing to say', () => {
    expect(responsesOf([])).toEqual({ sent: 0, answered: 0, interviews: 0, medianMs: null, kinds: { interview: 0, offer: 0, rejection: 0, other: 0 }, silent: 0, open: 0, answers: [], bySource: [] });
  });
  test('says by whom and after how long, the newest answer first', () => {
    const { answers, medianMs } = responsesOf([one('a', { answer: { at: 4 * day, read: 'other' } }), one('b', { sentAt: day, answer: { at: 9 * day, read: 'rejection' } }), one('c')]);
    expect(answers.map(({ applicationId, afterMs, kind }) => [applicationId, afterMs / day, kind])).toEqual([['b', 8, 'rejection'], ['a', 4, 'other']]);
    expect(medianMs).toBe(6 * day);
  });
  test('what the person confirmed counts before what was read', () => {
    expect(responsesOf([one('a', { ending: 'interview', answer: { at: day, read: 'other' } })])).toMatchObject({ interviews: 1, kinds: { interview: 1, other: 0 } });
  });
  test('silence is told from what is still open, and no answer is made up for it', () => {
    expect(responsesOf([one('a', { ending: 'no_answer' }), one('b'), one('c', { ending: 'withdrawn' })])).toMatchObject({ sent: 3, answered: 0, silent: 1, open: 1, medianMs: null });
  });
  test('is counted by the source it was found at, the most used first', () => {
    expect(responsesOf([one('a'), one('b', { source: 'ashby' }), one('c', { source: 'ashby', answer: { at: day, read: 'interview' } })]).bySource).toEqual([
      { source: 'ashby', sent: 2, answered: 1, interviews: 1, medianMs: day }, { source: 'lever', sent: 1, answered: 0, interviews: 0, medianMs: null },
    ]);
  });
  test('the median of an even number lies between the two in the middle', () => {
    expect([medianOf([]), medianOf([3]), medianOf([4, 1]), medianOf([9, 1, 2])]).toEqual([null, 3, 2.5, 2]);
  });
});
