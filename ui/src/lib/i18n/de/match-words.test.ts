import { describe, expect, test } from 'vitest';
import { now, samplePerson } from '#domain/match/sample-person.ts';
import { scoreMatch } from '#domain/match/score.ts';
import { postingOf, vacancies } from '../../../../../tests/ui/fake/postings.ts';
import { matchWords } from './match-words.ts';

describe('what a match says, in German', () => {
  test('nothing that the rules say of the invented vacancies stays English', () => {
    const people = [samplePerson(), samplePerson({ titles: [], places: ['Hamburg'], workModes: ['remote'], salaryFloor: { minor: 30_000_000, currency: 'EUR' }, never: ['on call'], must: ['Rust'], permits: ['US'], languages: [] }), samplePerson({ places: [], salaryFloor: null }, [])];
    const said = people.flatMap((person) => vacancies.flatMap((vacancy, n) => {
      const { parts, blockers } = scoreMatch(person, postingOf(vacancy, n), now);
      return [...parts.flatMap((part) => part.reasons), ...blockers].map(({ says }) => says);
    }));
    expect(new Set(said).size).toBeGreaterThan(10);
    expect([...new Set(said)].filter((says) => matchWords(says) === says && says !== 'remote')).toEqual([]);
  });

  test('names stay as they are, and numbers are written as German does', () => {
    expect([matchWords('3.5 of 6 years'), matchWords('remote only from DE, AT'), matchWords('you said never: agencies')]).toEqual(['3,5 von 6 Jahren', 'remote nur von DE, AT', 'Sie sagten nie: agencies']);
  });
});
