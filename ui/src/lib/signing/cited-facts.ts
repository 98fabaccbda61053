import type { BundleView } from '#lib/api/types.ts';

/** Ids of the facts that a bundle's claims and answers cite, each once, in reading order. */
export function citedFacts({ resume, letter, answers }: Pick<BundleView, 'resume' | 'letter' | 'answers'>): string[] {
  const entries = resume.sections.flatMap((s) => s.entries);
  const claims = [resume.name, ...resume.contacts, ...entries.flatMap((e) => e.bullets), ...letter.paragraphs.flat(), letter.signature];
  return [...new Set([...claims.flatMap((c) => c.facts), ...entries.flatMap((e) => e.facts), ...answers.flatMap((a) => (a.origin.from === 'facts' ? a.origin.facts : []))])];
}
