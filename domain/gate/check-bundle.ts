import type { Candidate } from '#domain/candidate/candidate.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import { letterText } from '#domain/documents/render-html.ts';
import type { FormAnswer } from '#domain/form/form-plan.ts';
import { checkAnswers, checkLetter, checkResume, joined } from './check-document.ts';
import type { GateContext } from './context.ts';
import { factRecord } from './record.ts';
import { refusal } from './check-claim.ts';
import type { Verdict } from './verdict.ts';

export interface BundleContent {
  readonly resume: ResumeDocument;
  readonly letter: LetterDocument;
  readonly answers: readonly FormAnswer[];
}

/**
 * The gate before a bundle: résumé, letter and answers together. An answer said to be a document must be that
 * document's file (its SHA-256) or, for the letter, its very text.
 */
export function checkBundle(content: BundleContent, facts: Candidate['facts'], context: GateContext): Verdict {
  const record = factRecord(facts);
  const letter = letterText(content.letter);
  const strange = content.answers.filter((a) => a.origin.from === 'document').flatMap((a) => a.values).filter((value) => !/^[0-9a-f]{64}$/u.test(value) && value !== letter);
  const documents: Verdict = {
    passed: strange.length === 0, claims: 0,
    refusals: strange.map((value) => refusal(value, [], record, { kind: 'no_fact_cited', start: 0, end: value.length })),
  };
  return joined([checkResume(content.resume, facts), checkLetter(content.letter, facts, context), checkAnswers(content.answers, facts, context), documents]);
}
