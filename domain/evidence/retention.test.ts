import { describe, expect, test } from 'vitest';
import { dueNow, removedFrom } from './retention.ts';

const at = Date.parse('2027-01-01T00:00:00Z');

describe('how long evidence is kept', () => {
  test('traces and recordings go after 90 days, or with the pictures where those go sooner', () => {
    expect(removedFrom('recording', at, 365)).toBe('2027-04-01T00:00:00.000Z');
    expect(removedFrom('step_screenshot', at, 365)).toBe('2028-01-01T00:00:00.000Z');
    expect(removedFrom('trace', at, 30)).toBe(removedFrom('form_screenshot', at, 30));
  });

  test('what must stay has no day, and 0 keeps everything', () => {
    for (const kind of ['page_text', 'reply', 'history']) expect(removedFrom(kind, at, 30)).toBeNull();
    expect(removedFrom('recording', at, 0)).toBeNull();
    expect(dueNow(at, 0)).toEqual([]);
  });

  test('what is due agrees with what was announced, the large first', () => {
    const due = dueNow(at, 365);
    expect(due[0]?.kinds).toEqual(['trace', 'recording']);
    for (const { kinds, before } of due) for (const kind of kinds) expect(removedFrom(kind, before.getTime(), 365)).toBe(new Date(at).toISOString());
  });
});
