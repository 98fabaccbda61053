import { canonicalText } from '../bundle/canonical.ts';
import type { FormPlan } from './form-plan.ts';

/**
 * The text whose SHA-256 is the bundle's `formFingerprint`: questions, kinds, options and limits in the form's order.
 * Two plans with one text may be filled with the same answers; white space in labels does not count.
 */
export function formFingerprint(plan: FormPlan): string {
  const squeeze = (words: string) => words.replace(/\s+/gu, ' ').trim();
  return canonicalText({
    system: plan.system,
    questions: plan.questions.map((q) => ({
      id: q.id, label: squeeze(q.label), kind: q.kind, required: q.required, maxLength: q.maxLength, accept: [...q.accept],
      options: q.options.map((o) => ({ value: o.value, label: squeeze(o.label) })),
    })),
  });
}
