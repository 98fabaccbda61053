import { signatureBands } from '#domain/text/signature.ts';
import { titleKey } from '#domain/text/title.ts';
import type { PostingSketch } from './sketch.ts';

/**
 * Keys under which postings of one opening meet: ids, apply address, requisition, employer with title, employer with
 * text. Only postings that share a key are compared, so that the work of one posting does not grow with the store.
 */
export function blockKeys(sketch: PostingSketch): string[] {
  const title = titleKey(sketch.titleParts);
  const keys = [
    `id ${sketch.identity}`,
    ...sketch.vacancies.map((id) => `id ${id.key}`),
    ...sketch.hints.map((hint) => `hint ${hint}`),
    ...(sketch.applyAddress === null ? [] : [`apply ${sketch.applyAddress}`]),
    ...sketch.employers.flatMap((employer) => [
      ...(title === '' ? [] : [`title ${employer} ${title}`]),
      ...signatureBands(sketch.signature).map((band) => `text ${employer} ${band}`),
    ]),
  ];
  return [...new Set(keys)];
}
