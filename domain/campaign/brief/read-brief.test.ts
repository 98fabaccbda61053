import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '#domain/text/words.ts';
import { emptyPlan, type CampaignPlan } from '../plan.ts';
import { readBrief } from './read-brief.ts';

/** Only what the brief put into the plan. */
function planOf(brief: string): Partial<CampaignPlan> {
  const { plan } = readBrief(brief);
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
}

/** Words of the brief by what they were read as. */
const wordsAs = (brief: string, topic: string) => readBrief(brief).marks.filter((mark) => mark.topic === topic).map(({ start, end }) => brief.slice(start, end));

describe('a brief in words', () => {
  test('names roles, skills, wishes, pay and what is never wanted', () => {
    expect(planOf('Senior platform or reliability engineering, Kubernetes and Go, logistics or health preferred, from €82k, no on-call agencies.')).toEqual({
      titles: ['platform engineer', 'reliability engineer'], levels: ['senior'], must: ['Kubernetes', 'Go'], wish: ['logistics', 'health'], salaryFloor: { minor: 8_200_000, currency: 'EUR' }, never: ['on-call agencies'],
    });
  });

  test('names two ways to work, employers to avoid, a daily limit and languages', () => {
    const brief = 'I am looking for a Senior Java developer or Backend Engineer in Berlin or remote in the EU, at least 80,000 EUR a year, must have PostgreSQL, no agencies, gambling or weapons. Not at Acme Corp or Globex. At most 5 applications a day, English or German.';
    expect(planOf(brief)).toEqual({
      titles: ['Java developer', 'Backend Engineer'], levels: ['senior'], places: ['Berlin'], remoteFrom: ['EU'], must: ['PostgreSQL'], never: ['agencies', 'gambling', 'weapons'], avoid: ['Acme Corp', 'Globex'],
      salaryFloor: { minor: 8_000_000, currency: 'EUR' }, daily: 5, languages: ['en', 'de'],
    });
    expect(wordsAs(brief, 'unread')).toEqual([]);
  });

  test('is read in German', () => {
    expect(planOf('Ich suche eine Stelle als Pflegefachkraft im Raum Hamburg, Teilzeit, ab 3.400 € im Monat, keine Zeitarbeit, nicht bei Vela Kliniken, höchstens 3 Bewerbungen am Tag.')).toEqual({
      titles: ['Pflegefachkraft'], places: ['Hamburg'], employment: ['part_time'], salaryFloor: { minor: 4_080_000, currency: 'EUR' }, avoid: ['Vela Kliniken'], daily: 3,
    });
    expect(planOf('Softwareentwickler in München oder Köln, Vollzeit, hybrid oder remote, mindestens 75 Tsd. Euro, bevorzugt Energie oder Gesundheit, auf Deutsch oder Englisch, kein Consulting, kein Vor-Ort.')).toEqual({
      titles: ['Softwareentwickler'], places: ['München', 'Köln'], employment: ['full_time'], workModes: ['hybrid', 'remote'], salaryFloor: { minor: 7_500_000, currency: 'EUR' }, wish: ['Energie', 'Gesundheit'], languages: ['de', 'en'], never: ['Consulting'],
    });
  });

  test.each([
    ['from €82k', 8_200_000, 'EUR'], ['at least $120,000 a year', 12_000_000, 'USD'], ['£35k', 3_500_000, 'GBP'], ['mindestens 75 Tsd. Euro brutto', 7_500_000, 'EUR'], ['ab 4.500 € im Monat', 5_400_000, 'EUR'],
    ['80-95k EUR', 8_000_000, 'EUR'], ['90k+', 9_000_000, 'EUR'], ['no less than 95000 CHF', 9_500_000, 'CHF'], ['25 € pro Stunde', 5_200_000, 'EUR'],
  ])('pay "%s" is a floor of %i %s a year', (words, minor, currency) => {
    expect(readBrief(words).plan.salaryFloor).toEqual({ minor, currency });
  });

  test.each([
    ['remote only', ['remote']], ['hybrid or on-site', ['on_site', 'hybrid']], ['no remote', ['on_site', 'hybrid']], ['kein Homeoffice', ['on_site', 'hybrid']], ['nicht vor Ort', ['hybrid', 'remote']],
  ])('"%s" leaves the ways of working %j', (words, modes) => {
    expect(readBrief(words).plan.workModes).toEqual(modes);
  });

  test.each([
    ['remote in Germany', [], ['Germany'], ['remote']], ['Germany or remote', ['Germany'], [], []], ['DACH remote', [], ['DACH'], ['remote']], ['near Kleinstadt or in Leeds', ['Kleinstadt', 'Leeds'], [], []], ['Berlin, Hamburg', ['Berlin', 'Hamburg'], [], []],
  ])('"%s" is places %j, remote from %j, ways of working %j', (words, places, remoteFrom, workModes) => {
    expect(readBrief(words).plan).toMatchObject({ places, remoteFrom, workModes });
  });

  test('"Go or Rust" is one thing that must be there, "Go and Rust" are two', () => {
    expect(readBrief('Engineer, Go or Rust').plan.must).toEqual(['Go or Rust']);
    expect(readBrief('Engineer, Go and Rust').plan.must).toEqual(['Go', 'Rust']);
  });

  test('a list after a "no" ends where its "or" has been', () => {
    expect(planOf('keine Agenturen, Glücksspiel oder Rüstung, Data Engineer, Python')).toEqual({ never: ['Agenturen', 'Glücksspiel', 'Rüstung'], titles: ['Data Engineer'], must: ['Python'] });
  });

  test('says which words it did not understand', () => {
    expect(wordsAs('Accountant near Leeds, no commute over 45 minutes, dog friendly office', 'unread')).toEqual(['commute', '45 minutes', 'dog friendly office']);
  });

  test('a company of some country asks for no language', () => {
    expect(readBrief('Engineer at a German company').plan.languages).toEqual([]);
  });

  test('how many applications altogether is told apart from how many a day', () => {
    expect(readBrief('max 20 applications in total, two a day')).toMatchObject({ total: 20, plan: { daily: 2 } });
  });

  test('nothing said is nothing planned', () => {
    expect(readBrief('').plan).toEqual(emptyPlan);
    expect(planOf('I am looking for a job, please.')).toEqual({});
  });

  const words = fc.constantFrom('no', 'not', 'or', 'and', ',', '.', 'remote', 'in', 'Berlin', '€82k', 'from', 'Go', 'Rust', 'engineer', 'platform', 'preferred', 'must', 'keine', 'oder', 'at most', '5', 'a day', 'Acme', '&', '-', '/', 'English', 'senior', '(', 'EU', 'dog');
  const briefs = fc.oneof(fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')), fc.string({ maxLength: 300, unit: 'binary' }));

  test('of any kind has each of its words in one mark, in order', () => {
    fc.assert(fc.property(briefs, (brief) => {
      const { text, marks } = readBrief(brief);
      for (const [at, mark] of marks.entries()) expect(mark.start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
      for (const token of tokensOf(text)) expect(marks.filter((mark) => mark.start <= token.start && token.end <= mark.end)).toHaveLength(1);
    }));
  });

  test('always gives the same plan, and none of what it says is made up', () => {
    fc.assert(fc.property(briefs, (brief) => {
      const first = readBrief(brief);
      expect(readBrief(brief)).toEqual(first);
      for (const said of [...first.plan.never, ...first.plan.avoid, ...first.plan.wish]) expect(first.text).toContain(said);
    }));
  });
});
