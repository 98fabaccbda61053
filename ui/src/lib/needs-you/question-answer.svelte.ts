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
