import type { FormAnswer } from './form-plan.ts';

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

/** Whether two answers to one question say the same; neither the order of choices nor line ends count. */
export function sameValues(a: readonly string[], b: readonly string[]): boolean {
  const comparable = (values: readonly string[]) => JSON.stringify(values.filter((v) => v !== '').map((v) => v.replace(/\r\n?/gu, '\n')).sort());
  return comparable(a) === comparable(b);
}
