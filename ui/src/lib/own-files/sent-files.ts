import type { BundleView } from '#lib/api/types.ts';

/** The files that answer a question of the form: a document can be written and not asked for, or a file of the person's own stands in for it. */
export function sentFiles({ files, answers }: Pick<BundleView, 'files' | 'answers'>): BundleView['files'] {
  return files.filter(({ sha256 }) => answers.some(({ values }) => values.includes(sha256)));
}
