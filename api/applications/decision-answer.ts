import { decisionAnswerSchema } from './applications.schemas.ts';
import type { Decided } from './decide.ts';

/** Answers of every decision: confirmed by the record, or accepted and still on its way. */
export const decisionAnswers = { 200: decisionAnswerSchema, 202: decisionAnswerSchema } as const;

/** The answer of a decision: 200 when the record has it, 202 when it is still on its way. */
export function answerOf(applicationId: string, decided: Decided) {
  if (!decided.confirmed) return { status: 202 as const, body: { applicationId, stage: null, moves: null, waitUntil: null, confirmed: false } };
  const { stage, moves, waitUntil } = decided.position;
  return { status: 200 as const, body: { applicationId, stage, moves, waitUntil, confirmed: true } };
}
