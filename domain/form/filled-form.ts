import type { FormAnswer, FormPlan } from './form-plan.ts';

/** A file as the page holds it: its bytes hashed in the page itself. */
export interface FilledFile {
  readonly questionId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** What stands in a form, read from the page. Values are in the same words as the answers: option labels, ISO dates. */
export interface FilledForm {
  readonly answers: readonly { readonly questionId: string; readonly values: readonly string[] }[];
  readonly files: readonly FilledFile[];
}

/** One field that does not hold what was signed. */
export interface FieldDifference {
  readonly questionId: string;
  readonly signed: readonly string[];
  readonly found: readonly string[];
}

/**
 * Where a filled form differs from the signed answers: wrong, missing and extra values, in both directions. The order
 * of several choices and the line ends of a text do not count. File answers are compared by SHA-256.
 */
export function differences(signed: readonly Pick<FormAnswer, 'questionId' | 'values'>[], filled: FilledForm): readonly FieldDifference[] {
  const found = new Map<string, readonly string[]>(filled.answers.map((a) => [a.questionId, a.values]));
  for (const file of filled.files) found.set(file.questionId, [file.sha256]);
  const ids = new Set([...signed.map((a) => a.questionId), ...found.keys()]);
  return Array.from(ids).flatMap((questionId) => {
    const wanted = signed.find((a) => a.questionId === questionId)?.values ?? [];
    const holds = found.get(questionId) ?? [];
    return sameValues(wanted, holds) ? [] : [{ questionId, signed: wanted, found: holds }];
  });
}

/**
 * Why a filled form does not stand as it was signed: it asks what the plan does not have, or the label of the first
 * field that differs. Null where it does. A question that appeared meanwhile is empty, and so no difference of its own.
 */
export function unlikeSigned(plan: Pick<FormPlan, 'questions'>, signed: readonly Pick<FormAnswer, 'questionId' | 'values'>[], filled: FilledForm): { readonly asksElse: true } | { readonly label: string } | null {
  const planned = new Map(plan.questions.map(({ id, label }) => [id, label]));
  if (filled.answers.some(({ questionId }) => !planned.has(questionId))) return { asksElse: true };
  const [different] = differences(signed, filled);
  return different === undefined ? null : { label: planned.get(different.questionId) ?? different.questionId };
}

/** Whether two answers to one question say the same; neither the order of choices nor line ends count. */
export function sameValues(a: readonly string[], b: readonly string[]): boolean {
  const comparable = (values: readonly string[]) => JSON.stringify(values.filter((v) => v !== '').map((v) => v.replace(/\r\n?/gu, '\n')).sort());
  return comparable(a) === comparable(b);
}
