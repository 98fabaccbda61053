import { describe, expect, test } from 'vitest';
import { untilIntent } from './until-intent.ts';

describe('the signal of a task that is to click', () => {
  test('is aborted with the task before the intent, and no click begins then', () => {
    const task = new AbortController();
    const clicking = untilIntent(task.signal);
    task.abort(new Error('the worker stops'));
    expect(clicking.signal.reason).toEqual(new Error('the worker stops'));
    expect(() => clicking.detach()).toThrow('the worker stops');
  });

  test('is not aborted any more from the intent on', () => {
    const task = new AbortController();
    const clicking = untilIntent(task.signal);
    clicking.detach();
    task.abort(new Error('the workflow was cancelled'));
    expect(clicking.signal.aborted).toBe(false);
  });

  test('of a task that was cancelled before it began is aborted from the beginning', () => {
    expect(untilIntent(AbortSignal.abort(new Error('too late'))).signal.reason).toEqual(new Error('too late'));
  });
});
