import { describe, expect, test } from 'vitest';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { sampleFacts } from '#domain/writing/sample-task.ts';
import { jsonResumeOf } from './json-resume.ts';
import { resumeMarkdown } from './markdown.ts';
import { masterResume } from './master-resume.ts';

const facts = sampleFacts();
const master = masterResume({ facts });
const told = (list: ReturnType<typeof sampleFacts>) => list.filter((f) => f.kind !== 'interest').map((f) => [f.kind === 'statement' ? 'achievement' : f.kind, f.title, f.organisation, f.start, f.end, f.kind === 'skill' ? f.keywords.join() : ''].join('|')).toSorted();

describe('a résumé taken out', () => {
  let n = 0;
  test('as JSON Resume comes back as the same facts', () => {
    expect(told(factsFromJsonResume(jsonResumeOf(master, facts), 'x.json', () => `g${++n}`).facts)).toEqual(told(facts));
  });

  test('as Markdown comes back with every entry, date and bullet', () => {
    const read = factsFromText(resumeMarkdown(master), 'x.md', () => `g${++n}`).facts;
    for (const fact of facts.filter((f) => f.kind === 'employment')) expect(read.find((f) => f.kind === 'employment' && f.organisation === fact.organisation)).toMatchObject({ title: fact.title, start: fact.start, end: fact.end });
    for (const fact of facts.filter((f) => f.kind === 'achievement')) expect(read.map((f) => f.text)).toContain(fact.text);
    expect(read.filter((f) => f.kind === 'skill').map((f) => f.keywords.length)).toEqual([2, 3, 2]);
  });
});
