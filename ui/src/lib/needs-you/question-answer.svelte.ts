import { answerTrouble, type AnswerTrouble } from '#domain/writing/answers/fit-answer.ts';
import type { FormQuestion, OwnFile } from '#lib/api/types.ts';

/** What the person gives to one question of a form. */
export class QuestionAnswer {
  /** The text, the label of the one choice, or the hash of a file. */
  one = $state('');
  /** Labels of several choices. */
  many = $state<string[]>([]);
  remember = $state(true);
  /** Files of the person's own that can be given. */
  files = $state.raw<readonly OwnFile[]>([]);
  readonly question: FormQuestion;

  constructor(question: FormQuestion, [given = '']: readonly string[] = []) {
    this.question = question;
    this.one = given;
    this.remember = !question.sensitive && question.kind !== 'file';
  }

  /** What is wrong with it for this field; null where it can be filled in as it is. */
  get trouble(): AnswerTrouble | null {
    return answerTrouble(this.question, this.answer.values, this.files);
  }

  /** A choice is answered by its label as it stands in the form; a consent given is "Yes". */
  get answer(): { questionId: string; values: string[]; remember: boolean } {
    const values = this.question.kind === 'many_of' ? this.many : this.one.trim() === '' ? [] : [this.one.trim()];
    return { questionId: this.question.id, values, remember: this.remember };
  }
}
