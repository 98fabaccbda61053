import { describe, expect, test } from 'vitest';
import { vacancyIdentities } from './identities.ts';
import { samplePosting } from './sample-posting.ts';

const shared = (one: string, other: string) => {
  const of = (applyUrl: string, externalId: string) => vacancyIdentities(samplePosting({ source: 'manual', tenant: 'manual', externalId, url: '', applyUrl }));
  const others = of(other, '2');
  return of(one, '1').filter((name) => others.includes(name));
};

describe('two vacancies', () => {
  test('on one page, told apart behind its "#" alone, share no name', () => {
    expect(shared('https://careers.harrowpike.example/jobs#gh_jid=5100001', 'https://careers.harrowpike.example/jobs#gh_jid=5100002')).toEqual([]);
  });

  test('with one address to apply at are one', () => {
    expect(shared('https://careers.harrowpike.example/jobs/baker#form', 'https://careers.harrowpike.example/jobs/baker?utm_source=x')).toEqual(['apply https://careers.harrowpike.example/jobs/baker']);
  });

  test('of one id in the employer\'s system are one, however each address writes it', () => {
    expect(shared('https://careers.harrowpike.example/jobs#gh_jid=5100001', 'https://careers.harrowpike.example/baker?gh_jid=5100001')).toEqual([expect.stringMatching(/^vacancy .* greenhouse:5100001$/)]);
  });
});
