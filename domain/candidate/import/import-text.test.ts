import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFromText } from './import-text.ts';

const importing = (text: string) => {
  let n = 0;
  return factsFromText(text, 'cv.md', () => `f${++n}`);
};

const english = `# Ada Quist
ada@example.org | +49 30 5550100 | Berlin, Germany

## Experience
### Engineer at Northmill, Berlin (Mar 2020 – today)
- Ran **twelve** clusters
2. Wrote services in Go
Developer - Old Harbour (2016 - 2019): built reports for finance

## Skills
Languages: Go, Python
Terraform; Kubernetes

## Education
Bachelor of Science in Physics, Westhafen University, 2012 - 2016

## Languages
German (native), English (C1)
`;

const german = `Ada Quist
ada@example.org

BERUFSERFAHRUNG
03/2020 – heute Entwicklerin bei Northmill
- Betrieb von zwölf Clustern
KENNTNISSE
Go, Python
`;

describe('facts from a résumé in text', () => {
  test('each line becomes what its section says', () => {
    const { facts, problems } = importing(english);
    expect(problems).toEqual([]);
    expect(facts.map((f) => f.kind)).toEqual([
      'name', 'contact', 'contact', 'contact', 'employment', 'achievement', 'achievement', 'employment', 'achievement', 'skill', 'skill', 'skill', 'education', 'language', 'language',
    ]);
    expect(facts[4]).toMatchObject({ title: 'Engineer', organisation: 'Northmill', place: 'Berlin', start: '2020-03', end: null });
    expect(facts[5]).toMatchObject({ text: 'Ran twelve clusters', of: 'f5' });
    expect(facts[7]).toMatchObject({ title: 'Developer', organisation: 'Old Harbour', start: '2016', end: '2019' });
    expect(facts[8]).toMatchObject({ text: 'built reports for finance', of: 'f8' });
    expect(facts[13]).toMatchObject({ title: 'German', detail: 'native' });
  });

  test('German headings and dates are read', () => {
    const { facts } = importing(german);
    expect(facts.map((f) => f.kind)).toEqual(['name', 'contact', 'employment', 'achievement', 'skill', 'skill']);
    expect(facts[2]).toMatchObject({ title: 'Entwicklerin', organisation: 'Northmill', start: '2020-03', end: null });
  });

  test('dates on a line of their own date the entry above', () => {
    const [, entry] = importing('Ada Quist\n\nExperience\nEngineer at Northmill\nDuration: 2013 - 2017\n').facts;
    expect(entry).toMatchObject({ title: 'Engineer', start: '2013', end: '2017' });
  });

  test.each([
    ['Five years as Cost Estimator, from 2015 through 2020.', 'Cost Estimator'], ['Worked as a Survey Researcher between 2013 and 2016', 'Survey Researcher'], ['2. Trade Floor Analyst III (2012 - 2013)', 'Trade Floor Analyst III'],
  ])('%s is titled %s', (line, title) => expect(importing(`Experience\n${line}`).facts[0]?.title).toBe(title));

  test('a text without a résumé says so', () => expect(importing(' \n-- \n').problems).toHaveLength(1));

  test('the span of every fact holds its first word, whatever the text', () => {
    const line = fc.constantFrom('Experience', '## Skills', '- Ran 12 clusters', 'Engineer, Northmill (2020 - today)', 'Go, Python', '', '**bold** words', 'Languages', 'x@example.org', '\u00a0odd\tspace');
    fc.assert(fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const text = lines.join('\n');
      for (const { text: told, origin } of importing(text).facts) {
        if (origin.by !== 'import' || origin.start === null || origin.end === null) throw new Error('an import without a span');
        expect(text.slice(origin.start, origin.end)).toContain(/[\p{L}\p{N}@.]+/u.exec(told)?.[0]);
      }
    }));
  });
});
