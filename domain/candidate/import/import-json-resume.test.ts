import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFromJsonResume } from './import-json-resume.ts';

const importing = (json: unknown) => {
  let n = 0;
  return factsFromJsonResume(json, 'resume.json', () => `f${++n}`);
};

describe('facts from a JSON Resume', () => {
  test('an employment is complete in words and its highlights belong to it', () => {
    const { facts } = importing({ work: [{ name: 'Blue Harbor', position: 'Engineer', startDate: '2022-03', highlights: ['Cut cost by 23%'] }] });
    expect(facts[0]).toMatchObject({ kind: 'employment', text: 'Engineer at Blue Harbor, 2022-03 to today', start: '2022-03', end: null });
    expect(facts[1]).toMatchObject({ kind: 'achievement', text: 'Cut cost by 23%', of: 'f1', origin: { path: 'work[0].highlights[0]' } });
  });

  test('a year stays a year', () => {
    expect(importing({ education: [{ institution: 'Westhafen', startDate: '2012', endDate: '2016-07' }] }).facts[0]).toMatchObject({ start: '2012', end: '2016-07' });
  });

  test('older names of fields are read', () => {
    expect(importing({ work: [{ company: 'Old Co', position: 'Clerk' }] }).facts[0]).toMatchObject({ organisation: 'Old Co' });
  });

  test('an entry that a form left empty is passed over in silence, one with words is a problem', () => {
    expect(importing({ work: [{ name: '', highlights: [''] }] })).toEqual({ facts: [], problems: [] });
    expect(importing({ work: [{ highlights: ['Did things'] }] }).problems).toEqual(['work[0] names neither organisation nor position and was left out']);
  });

  test('what is no JSON object says so', () => {
    expect(importing([]).problems).toHaveLength(1);
  });

  test('any JSON gives facts with words and ids of their own, never an exception', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom('basics', 'work', 'education', 'skills', 'languages', 'projects'), (value, section) => {
      const { facts } = importing({ [section]: value });
      expect(new Set(facts.map((f) => f.id)).size).toBe(facts.length);
      expect(facts.every((f) => f.text.trim() !== '')).toBe(true);
    }));
  });

  const captures = '../shared/captures/resumes';
  test.skipIf(!existsSync(captures))('every word of the captured résumés arrives in a fact', () => {
    const files = readdirSync(captures).filter((f) => /^(complete-resume|resume-sample|jsonresume_sample\.resume|fresh_(jane|john-doe|richard).*)\.json$/u.test(f));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const json: unknown = JSON.parse(readFileSync(`${captures}/${file}`, 'utf8'));
      const { facts, problems } = importing(json);
      const arrived = facts.map((f) => [f.text, f.detail, f.title, ...f.keywords].join(' ')).join(' ');
      const lost = contentOf(json).map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => !arrived.includes(text));
      expect({ file, lost, problems }).toEqual({ file, lost: [], problems: [] });
    }
  });
});

/** Texts of the sections that the import promises to keep; addresses of images and the file's own data are none. */
function contentOf(value: unknown, key = ''): string[] {
  if (['meta', 'picture', 'image', 'flavor', '$schema', 'category', 'studyType', 'area', 'summary', 'description', 'url', 'website', 'username', 'type', 'entity', 'address', 'startDate', 'endDate', 'date', 'releaseDate'].includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((v: unknown) => contentOf(v, key));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([k, v]) => contentOf(v, k)) : [];
}
