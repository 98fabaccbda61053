import type { Posting } from '../posting/posting.ts';
import type { FormPlan, FormQuestion, QuestionKind } from './form-plan.ts';
import { systemOfForm } from './system-of-form.ts';

const usual = (id: string, label: string, kind: QuestionKind, required: boolean): FormQuestion => ({
  id, label, kind, required, options: [], maxLength: null, accept: kind === 'file' ? ['.pdf'] : [], sensitive: false, section: null,
});

/** What nearly every form asks; for a packet whose form nobody has read yet. */
const usualQuestions: readonly FormQuestion[] = [
  usual('first_name', 'First name', 'text', true),
  usual('last_name', 'Last name', 'text', true),
  usual('email', 'Email', 'email', true),
  usual('phone', 'Phone', 'phone', false),
  usual('resume', 'Resume', 'file', true),
  usual('cover_letter', 'Cover letter', 'file', false),
];

/**
 * The plan of a form that no browser has opened: the source's own questions where it gives them, beside the usual
 * ones. Used for packets, which the person carries over by hand.
 */
export function planOfPosting(posting: Posting): FormPlan {
  const asked = new Set(posting.questions.map((question) => question.id));
  const questions = [...usualQuestions.filter((question) => !asked.has(question.id)), ...posting.questions];
  return { system: systemOfForm(posting.applyUrl), url: posting.applyUrl, questions, handOver: [] };
}
