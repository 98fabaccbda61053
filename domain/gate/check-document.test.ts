import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import type { ResumeDocument } from '#domain/documents/documents.ts';
import { masterResume } from '#domain/documents/master-resume.ts';
import { draftLetter } from '#domain/writing/letters/draft-letter.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import { followUpMail } from '#domain/writing/letters/follow-up-mail.ts';
import { checkAnswers, checkLetter, checkMail, checkResume } from './check-document.ts';

const importing = (json: unknown) => {
  let n = 0;
  return factsFromJsonResume(json, 'resume.json', () => `f${++n}`).facts;
};

const facts = importing({
  basics: { name: 'Ada Quist', label: 'Engineer', email: 'ada@example.org', summary: 'Runs container platforms. Likes quiet nights.', location: { city: 'Berlin', countryCode: 'DE' } },
  work: [
    { name: 'Northmill', position: 'Engineer', startDate: '2020-01', highlights: ['Ran twelve Kubernetes clusters with Terraform', 'Wrote services in Go for 300 shops'] },
    { name: 'Old Harbour', position: 'Junior Developer', startDate: '2016', endDate: '2019', highlights: ['Built reports in Python'] },
  ],
  skills: [{ name: 'Platform', level: 'Advanced', keywords: ['Kubernetes', 'Terraform'] }],
  languages: [{ language: 'German', fluency: 'C1' }],
});
const posting = { employer: 'Kestrel & Sons', title: 'Platform Engineer', description: 'You bring:\n- Kubernetes clusters and Terraform in production\n- Services in Go\n- Leads a team of 12' };
const context = { employer: posting.employer, role: posting.title, posting };

describe('the gate over a résumé', () => {
  test('a bullet under another employer is refused', () => {
    const resume = masterResume({ facts });
    const moved: ResumeDocument = {
      ...resume,
      sections: resume.sections.map((s) => (s.kind === 'experience' ? { ...s, entries: s.entries.map((e, i) => ({ ...e, bullets: s.entries[1 - i]?.bullets ?? [] })) } : s)),
    };
    expect(checkResume(resume, facts)).toMatchObject({ passed: true, refusals: [] });
    expect(checkResume(moved, facts).refusals.map((r) => r.kind)).toContain('employer');
  });

  test.each([
    ['heading', 'Senior Engineer'], ['organisation', 'Harbour Bank'], ['dates', '2014 – today'], ['place', 'London'],
  ])('an invented %s is refused', (field, value) => {
    const resume = masterResume({ facts });
    const changed: ResumeDocument = { ...resume, sections: resume.sections.map((s) => (s.kind === 'experience' ? { ...s, entries: s.entries.map((e, i) => (i === 0 ? { ...e, [field]: value } : e)) } : s)) };
    expect(checkResume(changed, facts).passed).toBe(false);
  });

  test('an address that is not on record is refused', () => {
    const resume = masterResume({ facts });
    expect(checkResume({ ...resume, contacts: [{ text: 'other@example.org', facts: ['f4'] }] }, facts).passed).toBe(false);
  });

  test('a section title that boasts is refused', () => {
    const resume = masterResume({ facts });
    expect(checkResume({ ...resume, sections: resume.sections.map((s) => ({ ...s, title: 'Award-winning work' })) }, facts).passed).toBe(false);
  });

  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const year = fc.integer({ min: 1970, max: 2029 });
  const anyone = fc.record({
    basics: fc.record({ name: words, label: words, summary: words }),
    work: fc.array(fc.record({ name: words, position: words, startDate: year.map(String), endDate: year.map((y) => `${y}-07`), highlights: fc.array(words, { maxLength: 3 }) }), { maxLength: 3 }),
    skills: fc.array(fc.record({ name: words, level: words, keywords: fc.array(words, { maxLength: 3 }) }), { maxLength: 3 }),
    education: fc.array(fc.record({ institution: words, studyType: words, area: words, score: words }), { maxLength: 2 }),
    languages: fc.array(fc.record({ language: words, fluency: words }), { maxLength: 2 }),
  });

  /** Found by chance: "Note 0 æ", the German for "grade 0 æ", counted æ. */
  const graded = { basics: { name: ' ', label: ' ', summary: ' ' }, work: [], skills: [], education: [{ institution: ' ', studyType: ' ', area: '!', score: '0 æ' }], languages: [] };

  test('whatever the facts are, a résumé made of them alone passes', () => {
    fc.assert(fc.property(anyone, fc.constantFrom('en', 'de'), (resume, language) => {
      const own = importing(resume);
      const verdict = checkResume(tailorResume({ candidate: { facts: own }, posting, match: null, language }), own);
      expect(verdict.refusals).toEqual([]);
    }), { numRuns: 200, examples: [[graded, 'de']] });
  });

  test('a number planted into any sentence is refused', () => {
    const told = facts.filter((f) => f.kind === 'achievement');
    fc.assert(fc.property(fc.constantFrom(...told), fc.integer({ min: 13, max: 299 }), fc.constantFrom('; saved {n} hours', ', for {n} clients', ' ({n}%)', ', led {n} people'), (fact, n, lie) => {
      const resume = masterResume({ facts });
      const planted = { ...resume, sections: resume.sections.map((s) => ({ ...s, entries: s.entries.map((e) => ({ ...e, bullets: e.bullets.map((b) => (b.facts.includes(fact.id) ? { ...b, text: b.text + lie.replace('{n}', String(n)) } : b)) })) })) };
      expect(checkResume(planted, facts).passed).toBe(false);
    }));
  });
});

describe('the gate over a letter', () => {
  const letter = draftLetter({ candidate: { facts }, posting, match: null, language: 'en', tone: 'plain' });
  const saying = (text: string, ...cited: string[]) => checkLetter({ ...letter, paragraphs: [[{ text, facts: cited }]] }, facts, context);

  test.each(['plain', 'warm', 'formal'] as const)('what the offline writer drafts passes (%s, English and German)', (tone) => {
    for (const language of ['en', 'de']) expect(checkLetter(draftLetter({ candidate: { facts }, posting, match: null, language, tone }), facts, context).refusals).toEqual([]);
  });

  test.each([
    'I am applying for the role of Platform Engineer at Kestrel & Sons.', 'Your posting asks for “Kubernetes clusters and Terraform in production”.', 'I look forward to hearing from you.',
    'Hiermit bewerbe ich mich um die Stelle „Platform Engineer“ bei Kestrel & Sons.',
  ])('address needs no fact: %s', (text) => expect(saying(text).refusals).toEqual([]));

  test.each([
    'I am a Platform Engineer.', 'I worked at Kestrel & Sons.', 'I have run Kubernetes for years.', 'I am “Leads a team of 12”.', 'I lead a team of 12.', 'Ich bin seit Jahren Platform Engineer.',
    'My experience as Platform Engineer speaks for itself.', 'I hold a PhD.', 'Call me at once: I speak French.', 'I am an award-winning writer.', 'As a former Kestrel & Sons employee I write to you.',
  ])('a claim without a fact is refused: %s', (text) => expect(saying(text).passed).toBe(false));

  test('what a fact says may be said, at its own employer alone', () => {
    expect(saying('At Northmill I ran twelve Kubernetes clusters with Terraform.', 'f9', 'f8').refusals).toEqual([]);
    expect(saying('At Kestrel & Sons I ran twelve Kubernetes clusters with Terraform.', 'f9', 'f8').passed).toBe(false);
    expect(saying('At Old Harbour I ran twelve Kubernetes clusters with Terraform.', 'f9', 'f11').passed).toBe(false);
  });
});

describe('the gate over answers', () => {
  const answering = (value: string, ...cited: string[]) => checkAnswers([{ questionId: 'q', label: 'Q', values: [value], origin: { from: 'facts', facts: cited } }], facts, context);
  const idOf = (text: string) => facts.find((f) => f.text === text)?.id ?? 'none';

  test('contact details as on record pass, others do not', () => {
    expect(answering('Quist', idOf('Ada Quist')).passed).toBe(true);
    expect(answering('ada@example.org', idOf('ada@example.org')).passed).toBe(true);
    expect(answering('eve@example.org', idOf('ada@example.org')).passed).toBe(false);
  });

  test('prose rests on the facts it cites', () => {
    const ran = idOf('Ran twelve Kubernetes clusters with Terraform');
    expect(answering('I ran twelve Kubernetes clusters with Terraform.', ran).passed).toBe(true);
    expect(answering('I ran twenty Kubernetes clusters with Terraform.', ran).passed).toBe(false);
  });

  test('an empty answer that is not empty is refused', () => {
    expect(checkAnswers([{ questionId: 'q', label: 'Q', values: ['x'], origin: { from: 'left_empty', why: '' } }], facts, context).passed).toBe(false);
  });
});

describe('the gate over a mail', () => {
  test.each(['follow_up', 'thank_you'] as const)('what the offline writer drafts passes: %s', (kind) => {
    for (const language of ['en', 'de']) {
      const mail = followUpMail({ kind, candidate: { facts }, employer: posting.employer, role: posting.title, language, date: '2026-11-02' });
      expect(checkMail(mail, facts, context).refusals).toEqual([]);
    }
  });

  test('a boast in it is refused', () => expect(checkMail({ subject: 'Hello', text: 'I led twelve teams.' }, facts, context).passed).toBe(false));
});
