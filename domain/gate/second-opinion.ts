import type { Fact } from '#domain/candidate/fact.ts';
import type { Claim, LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';

/** A claim with the words of the facts it cites, for somebody else to look at. */
export interface ClaimToDoubt {
  readonly text: string;
  readonly facts: readonly string[];
}

/** What a second opinion looks at: sentences that say more than a fact's own words. */
export function claimsToDoubt(document: ResumeDocument | LetterDocument, facts: readonly Fact[]): ClaimToDoubt[] {
  const texts = new Map(facts.map((fact) => [fact.id, fact.text]));
  const claims = document.kind === 'letter' ? document.paragraphs.flat() : document.sections.flatMap((section) => section.entries.flatMap((entry) => entry.bullets));
  return claims.flatMap((claim) => {
    const cited = claim.facts.flatMap((id) => texts.get(id) ?? []);
    return cited.length === 0 || cited.includes(claim.text) ? [] : [{ text: claim.text, facts: cited }];
  });
}

/**
 * The document after a second opinion: a doubted bullet falls back to its fact's own words, a doubted sentence of a
 * letter leaves. Doubts only ever take something away, so the gate's verdict can only become stricter; it is asked again.
 */
export function afterDoubts<T extends ResumeDocument | LetterDocument>(document: T, doubted: ReadonlySet<string>, facts: readonly Fact[]): T {
  if (doubted.size === 0) return document;
  const texts = new Map(facts.map((fact) => [fact.id, fact.text]));
  const ownWords = (claim: Claim): Claim[] => {
    if (!doubted.has(claim.text)) return [claim];
    const id = claim.facts.find((fact) => texts.has(fact));
    const text = texts.get(id ?? '');
    return id === undefined || text === undefined ? [] : [{ text, facts: [id] }];
  };
  if (document.kind === 'letter') return { ...document, paragraphs: document.paragraphs.map((claims) => claims.filter((claim) => !doubted.has(claim.text))).filter((claims) => claims.length > 0) };
  return { ...document, sections: document.sections.map((section) => ({ ...section, entries: section.entries.map((entry) => ({ ...entry, bullets: entry.bullets.flatMap(ownWords) })) })) };
}
