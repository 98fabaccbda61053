import type { Candidate } from '#domain/candidate/candidate.ts';
import type { Claim, LetterDocument, ResumeDocument, ResumeEntry } from '#domain/documents/documents.ts';
import { checkLetter, checkResume } from './check-document.ts';
import type { GateContext } from './context.ts';
import type { Refusal, Verdict } from './verdict.ts';

/** A document that passes, with what had to be put right before it did. */
export interface Repaired<T> {
  readonly document: T;
  readonly verdict: Verdict;
  /** What the gate refused in the document as it was written; shown beside the change. */
  readonly refused: readonly Refusal[];
}

const citedTwice = 2;

/**
 * Puts a written résumé right: a refused sentence falls back to its fact's own words, a refused heading to the
 * fallback's entry on the same facts, anything else leaves. Where that is not enough the fallback stands in whole.
 */
export function repairResume(written: ResumeDocument, facts: Candidate['facts'], fallback: ResumeDocument): Repaired<ResumeDocument> {
  const first = checkResume(written, facts);
  if (first.passed) return { document: written, verdict: first, refused: [] };
  const refused = new Set(first.refusals.map((r) => r.claim));
  const texts = new Map(facts.map((f) => [f.id, f.text]));
  const own = fallback.sections.flatMap((s) => s.entries);
  const repairEntry = (entry: ResumeEntry): ResumeEntry[] => {
    const headings = [entry.heading, entry.organisation, entry.place, entry.dates].some((text) => text !== null && refused.has(text));
    const base = headings ? own.find((e) => e.facts.join() === entry.facts.join()) : entry;
    if (base === undefined) return [];
    const bullets = entry.bullets.flatMap((b): Claim[] => (refused.has(b.text) ? ownWords(b, texts) : [b]));
    return [{ ...base, bullets: bullets.filter((b, i) => bullets.findIndex((c) => c.text === b.text) === i) }];
  };
  const sections = written.sections.flatMap((s) => {
    const named = fallback.sections.find((f) => f.kind === s.kind);
    const entries = s.entries.flatMap(repairEntry);
    return entries.length === 0 ? [] : [{ ...s, title: refused.has(s.title) ? named?.title ?? s.title : s.title, entries }];
  });
  const header = { name: fallback.name, headline: written.headline !== null && refused.has(written.headline.text) ? fallback.headline : written.headline, contacts: fallback.contacts };
  return firstPassing([{ ...written, ...header, sections }, fallback], (document) => checkResume(document, facts), first.refusals);
}

/** Puts a written letter right: refused sentences leave; with fewer than two facts told the fallback stands in whole. */
export function repairLetter(written: LetterDocument, facts: Candidate['facts'], context: GateContext, fallback: LetterDocument): Repaired<LetterDocument> {
  const first = checkLetter(written, facts, context);
  if (first.passed) return { document: written, verdict: first, refused: [] };
  const refused = new Set(first.refusals.map((r) => r.claim));
  const paragraphs = written.paragraphs.map((claims) => claims.filter((c) => !refused.has(c.text))).filter((claims) => claims.length > 0);
  const kept: LetterDocument = {
    ...written, paragraphs, signature: fallback.signature,
    greeting: refused.has(written.greeting) ? fallback.greeting : written.greeting, closing: refused.has(written.closing) ? fallback.closing : written.closing,
  };
  const told = paragraphs.flat().filter((c) => c.facts.length > 0).length;
  return firstPassing(told >= citedTwice ? [kept, fallback] : [fallback], (document) => checkLetter(document, facts, context), first.refusals);
}

/** The fact's own sentence in place of a refused one; nothing where the citation was empty or invented. */
function ownWords(claim: Claim, texts: ReadonlyMap<string, string>): Claim[] {
  const [id] = claim.facts.filter((f) => texts.has(f));
  const text = id === undefined ? undefined : texts.get(id);
  return id === undefined || text === undefined ? [] : [{ text, facts: [id] }];
}

/** The last one is returned with its verdict even where it fails: a failing verdict stops the bundle, as it must. */
function firstPassing<T>(documents: readonly T[], check: (document: T) => Verdict, refused: readonly Refusal[]): Repaired<T> {
  const checked = documents.map((document) => ({ document, verdict: check(document), refused }));
  const passing = checked.find((c) => c.verdict.passed) ?? checked.at(-1);
  if (passing === undefined) throw new Error('a repair needs a fallback document');
  return passing;
}
