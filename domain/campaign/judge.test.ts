import { describe, expect, test } from 'vitest';
import { samplePosting, sampleText } from '#domain/dedupe/sample-posting.ts';
import { now, samplePerson } from '#domain/match/sample-person.ts';
import { scoreMatch } from '#domain/match/score.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { judgeUnder } from './judge.ts';
import { emptyPlan, type CampaignPlan } from './plan.ts';

const judge = (plan: Partial<CampaignPlan> | null, posting: Partial<Posting> = {}, threshold = 0, person = samplePerson({ languages: ['English', 'German'] })) =>
  judgeUnder(plan === null ? null : { ...emptyPlan, ...plan }, threshold, person, now)(samplePosting(posting));

describe('an opening under a plan', () => {
  test('without a plan is judged by the person’s own wishes', () => {
    const { match, score, skipped } = judge(null);
    expect(match).toEqual(scoreMatch(samplePerson({ languages: ['English', 'German'] }), samplePosting(), now));
    expect(score).toBe(match.score);
    expect(skipped).toBeNull();
  });

  test('an empty plan changes nothing', () => {
    expect(judge({})).toEqual(judge(null));
  });

  test('keeps the person’s own match beside the plan’s score', () => {
    const pay = { minMinor: 7_500_000, maxMinor: 8_000_000, currency: 'EUR', period: 'year', predicted: false, words: '€75k – €80k' } as const;
    const judged = judge({ salaryFloor: { minor: 9_000_000, currency: 'EUR' } }, { salary: pay });
    expect(judged.skipped).toBe('below your floor');
    expect(judged.match.blockers).toEqual([]);
  });

  test.each<[string, Partial<CampaignPlan>, Partial<Posting>, string | null]>([
    ['an employer to avoid, whatever its legal form', { avoid: ['Harrow and Pike'] }, { employer: 'Harrow & Pike, Inc.' }, 'an employer you avoid'],
    ['another employer that mentions it', { avoid: ['Globex'] }, { description: `${sampleText}\nWe compete with Globex.` }, null],
    ['another level', { levels: ['junior'] }, { title: 'Senior Platform Engineer' }, 'not at the level in the plan'],
    ['a level that is not said', { levels: ['junior'] }, {}, null],
    ['another kind of employment', { employment: ['part_time'] }, {}, 'not the kind of employment in the plan'],
    ['a language outside the plan', { languages: ['de'] }, {}, 'in a language outside the plan'],
    ['a language of the plan', { languages: ['en'] }, {}, null],
    ['a skill it does not name', { must: ['Erlang'] }, {}, 'lacks something you must have'],
    ['one of two skills', { must: ['Erlang or Go'] }, {}, null],
    ['something never wanted, said in one', { never: ['agencies'] }, { description: `${sampleText}\nWe are an agency.` }, 'one of the things you never want'],
    ['another place', { places: ['Hamburg'] }, {}, 'place: not where you would work'],
    ['a country of the area', { places: ['DACH'] }, {}, null],
    ['remote from a country of the area', { remoteFrom: ['EU'], places: ['Hamburg'] }, { workMode: 'remote', remoteScope: ['FR'] }, null],
    ['remote from elsewhere', { remoteFrom: ['EU'] }, { workMode: 'remote', remoteScope: ['US'] }, 'place: not where you would work'],
  ])('%s', (_says, plan, posting, skipped) => {
    expect(judge(plan, posting).skipped).toBe(skipped);
  });

  test('a plan cannot allow what the person never wants', () => {
    expect(judge({ never: [] }, {}, 0, samplePerson({ never: ['Kubernetes'] })).skipped).toBe('one of the things you never want');
  });

  test.each<[string, Partial<CampaignPlan> | null]>([['without a plan', null], ['under a plan', { places: ['Hamburg'] }]])('%s is passed over once its own last day is over everywhere, and not before', (_under, plan) => {
    const reason = 'its last day for applications has passed';
    const closing = (at: string, precision: 'instant' | 'day') => judge(plan, { closesAt: { at, precision } }).skipped;
    const before = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
    expect(closing(before(0.01), 'instant')).toBe(reason);
    expect(closing(before(2), 'day')).toBe(reason);
    expect([closing(before(-0.01), 'instant'), closing(before(1), 'day'), closing(before(-30), 'day')]).not.toContain(reason);
  });

  test('each wish that the posting speaks of lifts it, three at most', () => {
    const plain = judge({}).score;
    expect(judge({ wish: ['energy'] }).score).toBeCloseTo(plain + 3, 5);
    expect(judge({ wish: ['shipping'] }).score).toBe(plain);
    expect(judge({ wish: ['energy', 'Terraform', 'Python', 'services', 'region'] }).score).toBeCloseTo(plain + 9, 5);
  });

  test('a wish can lift an opening over the threshold', () => {
    const threshold = Math.ceil(judge({}).score) + 1;
    expect(judge({}, {}, threshold).skipped).toBe(`score under ${threshold}`);
    expect(judge({ wish: ['energy'] }, {}, threshold).skipped).toBeNull();
  });
});
