import { describe, expect, test } from 'vitest';
import { bundleChanges, type ReadBundle } from './bundle-changes.ts';

const claim = (text: string) => ({ text, facts: ['f1'] });
const read = (change: { letter?: string; answer?: string; file?: string; own?: string; posting?: string } = {}): ReadBundle => ({
  bundle: {
    destination: { system: 'greenhouse', origin: 'https://a.example', url: 'https://a.example/apply', employer: 'Harrow & Pike' },
    posting: { identity: 'greenhouse:a:1', title: 'Engineer', contentHash: change.posting ?? 'p1' },
    formFingerprint: 'form',
    answers: [{ questionId: 'resume', label: 'Résumé', values: [change.own ?? change.file ?? 'a'.repeat(64)] }, { questionId: 'notice', label: 'Notice period', values: [change.answer ?? 'Three months'] }],
  },
  resume: { language: 'en', name: claim('Ines Halvorsen'), headline: null, contacts: [], sections: [] },
  letter: { language: 'en', greeting: 'Dear team,', paragraphs: [[claim(change.letter ?? 'I ran forty clusters.')]], closing: 'Kind regards', signature: claim('Ines Halvorsen') },
  files: [{ role: 'resume', sha256: change.file ?? 'a'.repeat(64) }, ...(change.own === undefined ? [] : [{ role: 'own', sha256: change.own }])],
} as unknown as ReadBundle);

describe('what differs from the bundle before', () => {
  test('nothing, where only the bytes of a file are others', () => {
    expect(bundleChanges(read(), read({ file: 'b'.repeat(64) }))).toBe(null);
  });
  test('the new sentence of the letter, the changed answer by its label, the posting', () => {
    expect(bundleChanges(read(), read({ letter: 'I ran fifty clusters.', answer: 'Two months', posting: 'p2' }))).toEqual({
      posting: true, form: false, destination: false, resume: false, letter: ['I ran fifty clusters.'], answers: ['Notice period'],
    });
  });
  test('a file of the person’s own in place of a written one, or of another', () => {
    expect(bundleChanges(read(), read({ own: 'c'.repeat(64) }))?.answers).toEqual(['Résumé']);
    expect(bundleChanges(read({ own: 'c'.repeat(64) }), read({ own: 'd'.repeat(64) }))?.answers).toEqual(['Résumé']);
    expect(bundleChanges(read({ own: 'c'.repeat(64) }), read({ own: 'c'.repeat(64), file: 'b'.repeat(64) }))).toBe(null);
  });
  test('an answer that is gone counts', () => {
    const now = read();
    expect(bundleChanges(read(), { ...now, bundle: { ...now.bundle, answers: now.bundle.answers.slice(0, 1) } })?.answers).toEqual(['Notice period']);
  });
});
