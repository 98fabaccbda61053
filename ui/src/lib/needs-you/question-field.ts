import type { FormQuestion } from '#lib/api/types.ts';

const inputTypes: Partial<Record<FormQuestion['kind'], string>> = { email: 'email', phone: 'tel', url: 'url', number: 'number', date: 'date' };

export function inputType(kind: FormQuestion['kind']): string {
  return inputTypes[kind] ?? 'text';
}

export interface Choice {
  readonly value: string;
  /** What is answered. */
  readonly label: string;
  /** What the person reads. */
  readonly shown: string;
}

/** The choices to show; a yes-or-no question without its own has two, in the person's language. */
export function choicesOf(question: Pick<FormQuestion, 'kind' | 'options'>, yesNo: { readonly Yes: string; readonly No: string }): readonly Choice[] {
  if (question.options.length > 0) return question.options.map(({ value, label }) => ({ value, label, shown: label }));
  return question.kind === 'yes_no' ? (['Yes', 'No'] as const).map((label) => ({ value: label, label, shown: yesNo[label] })) : [];
}
