import { describe, expect, test } from 'vitest';
import { checkMail } from '#domain/gate/check-document.ts';
import { followUpMail } from './follow-up-mail.ts';
import { sampleFacts, samplePosting } from '../sample-task.ts';

const facts = sampleFacts();
const employers = ['Harrow & Pike', 'Kestrel Data', 'Lumen Grid', 'Orbit Foods'];
const mailOf = (kind: 'follow_up' | 'thank_you', language: string, employer: string) => followUpMail({ kind, candidate: { facts }, employer, role: samplePosting.title, language, date: '2026-11-02T09:00:00Z' });

describe.each([['follow_up', 'en', '2 November 2026'], ['thank_you', 'en', '2 November 2026'], ['follow_up', 'de', '2. November 2026'], ['thank_you', 'de-AT', '2. November 2026']] as const)('a mail (%s, %s)', (kind, language, day) => {
  test('names role, employer and day, claims nothing of the person, and is short', () => {
    for (const employer of employers) {
      const mail = mailOf(kind, language, employer);
      for (const words of [employer, samplePosting.title, day]) expect(mail.text).toContain(words);
      expect(mail.text.trimEnd().endsWith('Ada Quist')).toBe(true);
      expect(mail.text.split(/\s+/u).length).toBeLessThan(120);
      expect(mail.subject).toContain(samplePosting.title);
      expect(checkMail(mail, facts, { employer, role: samplePosting.title, posting: samplePosting }).refusals).toEqual([]);
    }
  });

  test('is not worded alike for every employer', () => {
    const bodies = Array.from('abcdefghijklmnop', (letter) => mailOf(kind, language, `Hill ${letter}`).text.replaceAll(`Hill ${letter}`, ''));
    expect(new Set(bodies).size).toBeGreaterThan(1);
  });
});
