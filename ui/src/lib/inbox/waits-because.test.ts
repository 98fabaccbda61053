import { describe, expect, test } from 'vitest';
import { de } from '#lib/i18n/de.ts';
import { en } from '#lib/i18n/en.ts';
import type { InboxItem } from '#lib/api/types.ts';
import { waitsBecause } from './waits-because.ts';

const item = (change: Partial<InboxItem>) => ({ tab: 'needs_you' as const, mailId: null, says: 'In the API’s words', needsYou: null, ...change });
const question = (label: string, required = true) => ({ label, required }) as NonNullable<InboxItem['needsYou']>['questions'][number];
const needs = (reason: NonNullable<InboxItem['needsYou']>['reason'], ...questions: ReturnType<typeof question>[]) => item({ needsYou: { reason, says: '', told: null, screenshotUrl: null, questions } });

describe('why an item waits', () => {
  test('a form that asks something new says what, the required question first', () => {
    expect(waitsBecause(needs('unknown_question', question('How did you hear of us?', false), question('Notice period?')), { t: en })).toBe('asks: Notice period? and 1 more');
    expect(waitsBecause(needs('unknown_question', question('Kündigungsfrist?')), { t: de })).toBe('fragt: Kündigungsfrist?');
  });
  test('any other reason is said in the person’s language', () => {
    expect([waitsBecause(needs('captcha'), { t: en }), waitsBecause(needs('captcha'), { t: de })]).toEqual([en.desk.needs.captcha.title, de.desk.needs.captcha.title]);
    expect(waitsBecause(item({ tab: 'settle' }), { t: de })).toBe(de.desk.settle.title);
    expect(waitsBecause(item({ tab: 'replies', mailId: 'm' }), { t: de })).toBe(de.desk.reply.title);
    expect(waitsBecause(item({ tab: 'sign', mailId: 'm', says: 'Follow-up mail' }), { t: de })).toBe('Nachfrage');
  });
  test('a bundle to sign needs no reason', () => {
    expect(waitsBecause(item({ tab: 'sign', says: null }), { t: en })).toBe(null);
  });
});
