import { describe, expect, test } from 'vitest';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import { masterResume } from '#domain/documents/master-resume.ts';
import { letterText } from '#domain/documents/render-html.ts';
import type { ResumeDocument } from '#domain/documents/documents.ts';
import { draftLetter } from '#domain/writing/letters/draft-letter.ts';
import { repairLetter, repairResume } from './repair.ts';

let n = 0;
const { facts } = factsFromJsonResume({
  basics: { name: 'Ada Quist' },
  work: [{ name: 'Northmill', position: 'Engineer', startDate: '2020-01', highlights: ['Ran twelve Kubernetes clusters', 'Wrote services in Go', 'Moved 40 databases'] }],
}, 'resume.json', () => `f${++n}`);
const master = masterResume({ facts });
const posting = { employer: 'Kestrel', title: 'Engineer', description: '- Kubernetes clusters\n- Go services\n- Moving databases' };
const context = { employer: 'Kestrel', role: 'Engineer', posting };
const letter = draftLetter({ candidate: { facts }, posting, match: null, language: 'en', tone: 'plain' });

const withEntry = (change: (entry: ResumeDocument['sections'][number]['entries'][number]) => ResumeDocument['sections'][number]['entries'][number]): ResumeDocument => ({
  ...master, sections: master.sections.map((s) => (s.kind === 'experience' ? { ...s, entries: s.entries.map(change) } : s)),
});

describe('repair', () => {
  test('a lie in a bullet gives way to the fact, the rest stays as written', () => {
    const written = withEntry((e) => ({ ...e, bullets: e.bullets.map((b, i) => (i === 0 ? { ...b, text: 'Ran ninety Kubernetes clusters' } : { ...b, text: b.text.replace('Wrote', 'Authored') })) }));
    const { document, verdict, refused } = repairResume(written, facts, master);
    expect(verdict.passed).toBe(true);
    expect(refused.map((r) => r.words)).toEqual(['ninety']);
    expect(document.sections[0]?.entries[0]?.bullets.map((b) => b.text)).toEqual(['Ran twelve Kubernetes clusters', 'Authored services in Go', 'Moved 40 databases']);
  });

  test('a raised title gives way to the fallback’s', () => {
    expect(repairResume(withEntry((e) => ({ ...e, heading: 'Head of Engineering' })), facts, master).document.sections[0]?.entries[0]?.heading).toBe('Engineer');
  });

  test('an invented employment leaves', () => {
    const written: ResumeDocument = { ...master, sections: master.sections.map((s) => ({ ...s, entries: [...s.entries, { heading: 'CTO', organisation: 'Orsino', place: null, dates: '2010 – 2015', facts: ['f99'], bullets: [] }] })) };
    expect(repairResume(written, facts, master).document.sections[0]?.entries.map((e) => e.organisation)).toEqual(['Northmill']);
  });

  test('a refused sentence leaves the letter; where too little is left the fallback stands in', () => {
    const lying = { ...letter, paragraphs: [...letter.paragraphs, [{ text: 'I hold a PhD from Oxford.', facts: ['f3'] }]] };
    const { document, verdict } = repairLetter(lying, facts, context, letter);
    expect(verdict.passed).toBe(true);
    expect(letterText(document)).not.toContain('PhD');
    const allLies = { ...letter, paragraphs: letter.paragraphs.map((p) => p.map((c) => ({ ...c, text: `${c.text} I hold a PhD.` }))) };
    expect(repairLetter(allLies, facts, context, letter).document).toBe(letter);
  });

  test('what passes is not touched', () => expect(repairResume(master, facts, master).document).toBe(master));
});
