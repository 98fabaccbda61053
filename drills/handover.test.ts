import { describe, expect, test } from 'vitest';
import { judged, run } from './handover.ts';

describe('drill handover', () => {
  test('hands over or proves every application, and guesses none', { timeout: 480_000 }, async () => {
    const said: string[] = [];
    const ended = await run(['--times', '12', '--seed', '5'], (line) => said.push(line));
    expect([ended, said]).toEqual([0, ['seed 5', expect.stringMatching(/^settled=12 completed=\d+ completed_share=\S+ handed_over=\d+ asked=\d+ guesses=0 doubled=0 stuck=0 unexplained_unknown=0 troubles=[5-9] seed=5$/)]]);
  });

  test('sees a guess on either side', () => {
    const said = (stage: 'following_up' | 'needs_you' | 'outcome_unknown' | 'held', taken: number) => {
      const { ended, guess } = judged('HP-2063', 'reset', { stage, needsYou: null }, taken);
      return [ended, guess];
    };
    expect(said('following_up', 1)).toEqual(['completed', null]);
    expect(said('following_up', 0)).toEqual(['completed', 'said to be sent, the employer holds 0']);
    expect(said('needs_you', 1)).toEqual(['handed_over', 'said not to be sent, the employer holds 1']);
    expect(said('outcome_unknown', 1)).toEqual(['asked', null]);
    expect(said('held', 0)).toEqual(['stuck', null]);
  });
});
