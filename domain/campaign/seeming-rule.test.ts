import { describe, expect, test } from 'vitest';
import type { RejectReason } from '#domain/application/reject-reasons.ts';
import { emptyPlan } from './plan.ts';
import { planWith, seemingRule, type DecidedOpening } from './seeming-rule.ts';

let made = 0;
const one = (rejected: RejectReason | null, change: Partial<DecidedOpening> = {}): DecidedOpening => {
  made += 1;
  return { applicationId: String(made), title: 'Platform Engineer', employer: `Employer ${made}`, description: 'Run clusters.', workMode: 'hybrid', seniority: 'senior', pay: null, rejected, ...change };
};
const wishes = { titles: ['Platform Engineer'], workModes: [] };
const rule = (decided: readonly DecidedOpening[], plan = emptyPlan, declined: readonly string[] = []) => seemingRule(decided, plan, wishes, new Set(declined));
const times = (n: number, make: () => DecidedOpening) => Array.from({ length: n }, make);

describe('a rule that the person seems to follow', () => {
  test('two rejections are no rule, three for the same reason are', () => {
    const consulting = () => one('not_the_role', { title: 'Engineer, Consulting' });
    expect(rule(times(2, consulting))).toBe(null);
    expect(rule(times(3, consulting))).toMatchObject({ key: 'never consulting', rule: { field: 'never', words: 'consulting' }, reason: 'not_the_role', rejected: 3 });
  });
  test('three for different reasons are none', () => {
    const title = 'Engineer, Consulting';
    expect(rule([one('not_the_role', { title }), one('place', { title }), one('pay', { title })])).toBe(null);
  });
  test('says which it would also have hidden, and is not offered where they signed many of those', () => {
    const rejected = times(6, () => one('not_the_role', { title: 'Engineer, Consulting' }));
    const signed = () => one(null, { description: 'Some consulting now and then.' });
    const offered = rule([signed(), ...rejected]);
    expect(offered?.hidden.map((o) => o.rejected)).toEqual([...times(6, () => one(null)).map(() => 'not_the_role'), null]);
    expect(rule([...times(3, signed), ...rejected])).toBe(null);
  });
  test('never offers what the person looks for, nor what the plan rules out already', () => {
    expect(rule(times(3, () => one('not_the_role')))).toBe(null);
    expect(rule(times(3, () => one('not_the_role', { title: 'Consulting' })), { ...emptyPlan, never: ['consulting'] })).toBe(null);
    expect(rule(times(3, () => one('not_the_employer', { employer: 'Vela Bank AG' })), { ...emptyPlan, avoid: ['Vela Bank'] })).toBe(null);
  });
  test('a "no" holds', () => {
    const decided = times(3, () => one('not_the_employer', { employer: 'Vela Bank' }));
    expect(rule(decided)).toMatchObject({ key: 'avoid vela bank' });
    expect(rule(decided, emptyPlan, ['avoid vela bank'])).toBe(null);
  });
  test.for([
    ['place', { workMode: 'on_site' }, { field: 'workModes', words: 'on_site' }, { workModes: ['hybrid', 'remote'] }],
    ['level', { seniority: 'lead' }, { field: 'levels', words: 'lead' }, { levels: ['intern', 'junior', 'mid', 'senior', 'principal', 'manager', 'director', 'executive'] }],
    ['pay', { pay: { minor: 7_450_000, currency: 'EUR' } }, { field: 'salaryFloor', minor: 7_500_000, currency: 'EUR' }, { salaryFloor: { minor: 7_500_000, currency: 'EUR' } }],
    ['not_the_employer', { employer: 'Vela Bank' }, { field: 'avoid', words: 'Vela Bank' }, { avoid: ['Vela Bank'] }],
  ] as const)('rejections for "%s" change the plan in what they speak of', ([reason, change, expected, plan]) => {
    const offered = rule(times(3, () => one(reason, change)));
    expect(offered?.rule).toEqual(expected);
    expect(planWith(emptyPlan, offered?.rule ?? { field: 'never', words: '' }, wishes)).toEqual({ ...emptyPlan, ...plan });
  });
});
