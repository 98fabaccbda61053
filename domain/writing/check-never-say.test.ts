import { describe, expect, test } from 'vitest';
import { sayableFacts } from '#domain/candidate/never-say.ts';
import { checkNeverSaid, withoutSaid } from './check-never-say.ts';
import { draftLetter } from './letters/draft-letter.ts';
import { sampleFacts, samplePosting } from './sample-task.ts';
import { tailorResume } from './tailor-resume.ts';

const about = { employer: samplePosting.employer, role: samplePosting.title };
const task = (neverSay: readonly string[]) => ({ candidate: { facts: sayableFacts(sampleFacts(), neverSay) }, posting: samplePosting, match: null, language: 'en' });

describe('things never to say', () => {
  test('are refused in résumé, letter and answers drawn from facts, with both ways out', () => {
    const resume = tailorResume(task([]));
    const letter = draftLetter({ ...task([]), tone: 'plain' });
    const answers = [{ questionId: 'q', label: 'Tools', values: ['Terraform'], origin: { from: 'facts' as const, facts: ['f1'] } }, { questionId: 'r', label: 'Pay', values: ['Terraform'], origin: { from: 'stored' as const, topic: 'x', learnedAt: 'y' } }];
    const { passed, refusals } = checkNeverSaid({ resume, letter, answers }, ['Terraform'], about);
    expect(passed).toBe(false);
    expect(refusals.every((r) => r.kind === 'never_say' && r.waysOut.length === 2)).toBe(true);
    expect(refusals.filter((r) => r.claim === 'Terraform')).toHaveLength(1);
    expect(checkNeverSaid({ resume, letter, answers }, ['knitting'], about).passed).toBe(true);
  });

  test('do not come up in what is written from what may be said', () => {
    const never = ['Terraform', 'Pier Nine', 'summer party'];
    const resume = withoutSaid(tailorResume(task(never)), never, about);
    const letter = withoutSaid(draftLetter({ ...task(never), tone: 'plain' }), never, about);
    expect(checkNeverSaid({ resume, letter, answers: [] }, never, about).refusals).toEqual([]);
    expect(resume.sections.find((s) => s.kind === 'experience')?.entries).toHaveLength(2);
    expect(letter.paragraphs.length).toBeGreaterThan(2);
  });

  test('the names of employer and role are not the person’s to avoid', () => {
    expect(checkNeverSaid({ resume: null, letter: draftLetter({ ...task([]), tone: 'plain' }), answers: [] }, ['Platform Engineer role', 'Pike'], about).passed).toBe(true);
  });
});
