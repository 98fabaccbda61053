import { describe, expect, test } from 'vitest';
import { checkLetter, checkResume } from '#domain/gate/check-document.ts';
import { nodesOf } from '#domain/documents/diff.ts';
import { draftLetter } from './letters/draft-letter.ts';
import { readInstruction } from './instructions.ts';
import { rewriteNode, rewriteParagraph } from './rewrite-part.ts';
import { sampleFacts, samplePosting } from './sample-task.ts';
import { tailorResume } from './tailor-resume.ts';

const facts = sampleFacts();
const task = { candidate: { facts }, posting: samplePosting, match: null, language: 'en', tone: 'plain' } as const;
const letter = draftLetter(task);
const resume = tailorResume(task);
const context = { employer: samplePosting.employer, role: samplePosting.title, posting: samplePosting };
const textOf = (paragraph: readonly { readonly text: string }[] | undefined) => (paragraph ?? []).map((c) => c.text).join(' ');

describe('an instruction', () => {
  test.each([
    ['Make it shorter', { do: 'shorter' }], ['kürzer bitte', { do: 'shorter' }], ['mention PostgreSQL', { do: 'about', words: 'PostgreSQL' }], ['mehr zu Terraform', { do: 'about', words: 'Terraform' }], ['leave out “Kubernetes”', { do: 'without', words: 'Kubernetes' }],
    ['ohne Go', { do: 'without', words: 'Go' }], ['more formal', { do: 'tone', tone: 'formal' }], ['something else', { do: 'other' }], ['more detail', { do: 'longer' }], ['make them love me', null], ['', null],
  ])('%s', (text, wanted) => expect(readInstruction(text)).toEqual(wanted));
});

describe('one part of a letter anew', () => {
  test.each(['something else', 'mention invoices', 'without Kubernetes', 'more formal', 'more detail', 'shorter'])('%s: that paragraph changes, the gate still passes', (said) => {
    const { outcome, document } = rewriteParagraph(letter, 1, said, task);
    expect(outcome).toBe('done');
    expect(document?.paragraphs.map(textOf).filter((text, n) => text !== textOf(letter.paragraphs[n]))).toHaveLength(1);
    expect(checkLetter(document ?? letter, facts, context).refusals).toEqual([]);
  });

  test('tells of what was asked for, and not of what was not wanted', () => {
    expect(textOf(rewriteParagraph(letter, 1, 'mention invoices', task).document?.paragraphs[1])).toContain('80 customers');
    expect(textOf(rewriteParagraph(letter, 1, 'without Kubernetes', task).document?.paragraphs[1])).not.toContain('Kubernetes');
  });

  test('the opening takes another wording or tone, and no facts', () => {
    const { document } = rewriteParagraph(letter, 0, 'warmer', task);
    expect(document).not.toBeNull();
    expect(checkLetter(document ?? letter, facts, context).refusals).toEqual([]);
    expect(rewriteParagraph(letter, 0, 'mention Go', task).outcome).toBe('not_for_this_part');
  });

  test('what it cannot do it says, and changes nothing', () => {
    expect(rewriteParagraph(letter, 1, 'make them love me', task)).toEqual({ outcome: 'not_understood', understood: null, document: null });
    expect(rewriteParagraph(letter, 1, 'mention zymurgy', task)).toMatchObject({ outcome: 'nothing_fits', document: null });
    expect(rewriteParagraph(letter, 99, 'shorter', task).outcome).toBe('no_such_part');
  });
});

describe('one part of a résumé anew', () => {
  const node = (text: string) => nodesOf(resume).find((n) => n.text.includes(text))?.id ?? '';
  test.each([['Organised the summer party', 'another'], ['Ran twelve', 'mention plants'], ['Northmill', 'more detail'], ['Northmill', 'shorter'], ['Northmill', 'without Go']])('%s, %s: the gate still passes', (text, said) => {
    const { outcome, document } = rewriteNode(resume, node(text), said, task);
    expect(outcome).toBe('done');
    expect(document).not.toEqual(resume);
    expect(checkResume(document ?? resume, facts).refusals).toEqual([]);
  });

  test('a pinned bullet is not dropped for brevity', () => {
    const pinned = facts.map((f) => (f.of === null ? f : { ...f, pinned: true }));
    expect(rewriteNode(resume, node('Northmill'), 'shorter', { ...task, candidate: { facts: pinned } }).outcome).toBe('already_shortest');
  });
});
