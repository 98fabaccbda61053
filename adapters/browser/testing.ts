import { createHash } from 'node:crypto';
import type { FormAnswer, FormPlan, FormQuestion } from '#domain/form/form-plan.ts';
import type { UploadFile } from './browser.port.ts';
import { silentRecorder } from './recording/recorder.ts';

/** For what is not about recordings, whose pictures take processor time of their own. */
export const unrecorded = () => Promise.resolve(silentRecorder);

/** An invented applicant's answers to whatever a practice form asks, for tests, evals and benches. */
export function sampleFilling(plan: FormPlan, only: 'all' | 'required' = 'all'): { readonly answers: readonly FormAnswer[]; readonly files: readonly UploadFile[] } {
  const files = plan.questions.filter((q) => q.kind === 'file' && (only === 'all' || q.required)).map((q): UploadFile => {
    const letter = /cover|letter/iu.test(`${q.id} ${q.label}`);
    return { questionId: q.id, fileName: letter ? 'letter.pdf' : 'resume.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode(`%PDF-1.7\n${letter ? 'letter' : 'résumé'} of Ida Sommer\n%%EOF\n`) };
  });
  const answers = plan.questions.map((q): FormAnswer => {
    const file = files.find((f) => f.questionId === q.id);
    const values = file === undefined ? (q.kind === 'file' || (only === 'required' && !q.required) ? [] : sampleValues(q)) : [createHash('sha256').update(file.bytes).digest('hex')];
    return { questionId: q.id, label: q.label, values, origin: { from: 'source' } };
  });
  return { answers, files };
}

const words: readonly (readonly [RegExp, string])[] = [
  [/first.?name|given/iu, 'Ida Marie'], [/last.?name|surname|family/iu, 'Sommer-Ürgüp'], [/name/iu, 'Ida Sommer-Ürgüp'], [/location|city|place/iu, 'Berlin, Germany'],
  [/salary/iu, '88,000'], [/notice/iu, 'Three months to the end of a month'], [/company|org/iu, 'Blue Harbor Health'],
];

function sampleValues(q: FormQuestion): readonly string[] {
  switch (q.kind) {
    case 'email': return ['ida@sommer.example'];
    case 'phone': return ['+49 30 1234567'];
    case 'url': return ['https://sommer.example/ida'];
    case 'number': return ['7'];
    case 'date': return ['2027-03-01'];
    case 'long_text': return ['First line with “quotes” & <tags>.\nSecond line: naïve café, 12 % of 3 €.'];
    case 'consent': return ['Yes'];
    case 'yes_no': case 'one_of': return q.options.slice(-1).map((o) => o.label);
    case 'many_of': return q.options.slice(0, 2).map((o) => o.label);
    case 'text': return [words.find(([pattern]) => pattern.test(`${q.id} ${q.label}`))?.[1] ?? 'A plain answer'];
    case 'file': return [];
  }
}
