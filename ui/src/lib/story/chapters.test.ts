import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '#lib/api/types.ts';
import { chapters, type Evidence } from './chapters.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 21, 14, 0, second)).toISOString();
const event = (seq: number, step: string, second: number): TimelineEntry => ({ seq, step, at: at(second), data: {} });
const picture = (id: string, second: number, change: Partial<Evidence> = {}): Evidence => ({ id, kind: 'step_screenshot', step: 'filled', page: 1, at: at(second), sha256: null, url: `/files/${id}`, ...change });
const shown = (timeline: TimelineEntry[], evidence: Evidence[]) => Object.fromEntries(chapters({ timeline, evidence, mails: [] }).map(({ event, pictures }) => [event?.step, pictures.map(({ id }) => id)]));

describe('the pictures of a story', () => {
  const sent = [event(1, 'signed', 0), event(2, '1:claimed', 11), event(3, '1:accepted', 20), event(4, 'follow_up_drafted', 50)];

  test('stand where the sending says how it went, in the order they were taken', () => {
    expect(shown(sent, [picture('click', 18), picture('opened', 13)])).toEqual({ signed: [], '1:claimed': [], '1:accepted': ['opened', 'click'], follow_up_drafted: [] });
  });
  test('the page after the click stands there too, though it was written a moment later', () => {
    expect(shown(sent, [picture('after', 21, { kind: 'result_screenshot' })])['1:accepted']).toEqual(['after']);
  });
  test('of two tries each has its own', () => {
    const twice = [event(1, '1:not_accepted', 10), event(2, '2:accepted', 40)];
    expect(shown(twice, [picture('first', 5), picture('second', 35)])).toEqual({ '1:not_accepted': ['first'], '2:accepted': ['second'] });
  });
  test('stand at what happened last while nothing has come of it', () => {
    expect(shown(sent.slice(0, 2), [picture('opened', 13)])['1:claimed']).toEqual(['opened']);
  });
  test('are left out where their file is gone, and what is no picture too', () => {
    expect(Object.values(shown(sent, [picture('gone', 13, { url: null }), picture('words', 13, { kind: 'page_text' })])).flat()).toEqual([]);
  });
});
