import { describe, expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import { factsFromJsonResume } from './import/import-json-resume.ts';
import { mergeFacts } from './merge-facts.ts';

let n = 0;
const read = (json: unknown): Fact[] => factsFromJsonResume(json, 'cv.json', () => `f${++n}`).facts;
const job = (more: Record<string, unknown> = {}) => ({ name: 'Northmill GmbH', position: 'Engineer', startDate: '2020', endDate: '2022', highlights: ['Ran twelve clusters in two regions for three teams'], ...more });
const record = { basics: { name: 'Ada Quist', email: 'ada@example.org', phone: '+49 30 5550100' }, work: [job()], skills: [{ name: 'Tools', keywords: ['Go', 'Python'] }], languages: [{ language: 'German', fluency: 'Native' }] };

describe('an import over a record', () => {
  test('brought twice changes nothing', () => {
    const facts = read(record);
    const merged = mergeFacts(facts, read(record));
    expect(merged).toMatchObject({ added: [], enriched: [], differing: [] });
    expect(merged.facts).toEqual(facts);
  });

  test('fills in what was open and keeps what is there', () => {
    const facts = read(record);
    const { facts: after, added, enriched } = mergeFacts(facts, read({ ...record, work: [job({ name: 'Northmill', startDate: '2020-03', location: 'Berlin', highlights: ['Ran twelve clusters in two regions for three teams.', 'Wrote the runbooks'] })] }));
    const employment = after.find((f) => f.kind === 'employment');
    expect(employment).toMatchObject({ organisation: 'Northmill GmbH', start: '2020-03', place: 'Berlin' });
    expect(enriched).toEqual([employment?.id]);
    expect(after.filter((f) => added.includes(f.id)).map((f) => [f.text, f.of])).toEqual([['Wrote the runbooks', employment?.id]]);
  });

  test('another title, other dates or other numbers are facts of their own', () => {
    const facts = read(record);
    const other = mergeFacts(facts, read({ ...record, work: [job({ position: 'Lead Engineer' }), job({ startDate: '2015', endDate: '2017' }), job({ highlights: ['Ran twenty clusters in two regions for 3 teams'] })] }));
    expect(other.facts.filter((f) => f.kind === 'employment')).toHaveLength(3);
    expect(other.facts.map((f) => f.text)).toContain('Ran twenty clusters in two regions for 3 teams');
  });

  test('another name is told, not taken', () => {
    const { facts, differing } = mergeFacts(read(record), read({ basics: { name: 'Ada M. Quist' } }));
    expect(facts.filter((f) => f.kind === 'name').map((f) => f.text)).toEqual(['Ada Quist']);
    expect(differing).toMatchObject([{ says: 'Ada M. Quist' }]);
  });

  test('a skill that stands in a group is not listed again; a phone in other digits is the same', () => {
    const merged = mergeFacts(read(record), read({ basics: { phone: '0049 30 555 0100' }, skills: ['go', 'Rust', { name: 'Tools', keywords: ['Bash'] }] }));
    expect(merged.facts.filter((f) => f.kind === 'skill').map((f) => [f.title, f.keywords])).toEqual([['Tools', ['Go', 'Python', 'Bash']], ['Rust', []]]);
    expect(merged.facts.filter((f) => f.title === 'phone')).toHaveLength(1);
  });

  test('what is brought in one file is not doubled by its own repeats', () => {
    expect(mergeFacts([], read({ ...record, work: [job(), job()] })).facts.filter((f) => f.kind === 'employment')).toHaveLength(1);
  });
});
