import { answerTrouble, type AnswerTrouble } from '#domain/writing/fit-answer.ts';
import type { FormQuestion } from '#lib/api/types.ts';

/** What the person gives to one question of a form. */
export class QuestionAnswer {
  /** The text, or the label of the one choice. */
  one = $state('');
  /** Labels of several choices. */
  many = $state<string[]>([]);
  remember = $state(true);
  readonly question: FormQuestion;

  constructor(question: FormQuestion) {
    this.question = question;
    this.remember = !question.sensitive;
  }

  /** What is wrong with it for this field; null where it can be filled in as it is. */
  get trouble(): AnswerTrouble | null {
    return answerTrouble(this.question, this.answer.values);
  }

  /** A choice is answered by its label as it stands in the form; a consent given is "Yes". */
  get answer(): { questionId: string; values: string[]; remember: boolean } {
    const values = this.question.kind === 'many_of' ? this.many : this.one.trim() === '' ? [] : [this.one.trim()];
    return { questionId: this.question.id, values, remember: this.remember };
  }
}

const inputTypes: Partial<Record<FormQuestion['kind'], string>> = { email: 'email', phone: 'tel', url: 'url', number: 'number', date: 'date' };

export function inputType(kind: FormQuestion['kind']): string {
  return inputTypes[kind] ?? 'text';
}

/** The choices to show; a yes-or-no question without its own has two. */
export function choicesOf(question: FormQuestion): readonly { readonly value: string; readonly label: string }[] {
  if (question.options.length > 0) return question.options;
  return question.kind === 'yes_no' ? [{ value: 'Yes', label: 'Yes' }, { value: 'No', label: 'No' }] : [];
}
