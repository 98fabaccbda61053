import type { Fact } from '#domain/candidate/fact.ts';
import { sentencesOf } from '#domain/candidate/sentences.ts';
import type { Claim, LetterDocument } from '#domain/documents/documents.ts';
import { checkAddress } from '#domain/gate/check-address.ts';
import { citedBy } from '#domain/gate/cite.ts';
import type { GateContext } from '#domain/gate/context.ts';
import { factRecord } from '#domain/gate/record.ts';

/**
 * A written letter in the person's own frame: their paragraphs, with `{answers}` (alone in its paragraph) for the ones
 * that answer the posting. Their sentences are cited like any: what they state of themselves must rest on a fact.
 */
export function framedLetter(letter: LetterDocument, frame: string, facts: readonly Fact[], context: GateContext): LetterDocument {
  const record = factRecord(facts);
  const [opening, answers, ending] = [letter.paragraphs[0] ?? [], letter.paragraphs.slice(1, -1), letter.paragraphs.at(-1) ?? []];
  const text = (claims: readonly Claim[]) => claims.map((claim) => claim.text).join(' ');
  const slots: Readonly<Record<string, string>> = { employer: context.employer, role: context.role, name: letter.signature.text, closing: letter.closing, greeting: letter.greeting };
  const filled = (words: string) => words.replace(/\{(employer|role|name|closing|greeting)\}/gu, (_, slot: string) => slots[slot] ?? '');
  const paragraphs = frame.split(/\n\s*\n/u).map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim()).filter((paragraph) => paragraph !== '');
  const body = paragraphs.flatMap((paragraph): (readonly Claim[])[] => {
    if (paragraph === '{answers}') return answers;
    if (paragraph === '{greeting}' || paragraph === '{closing}' || paragraph === '{name}') return [];
    const parts = paragraph.split(/(\{opening\}|\{ending\})/u).filter((part) => part.trim() !== '');
    return [parts.flatMap((part) => (part === '{opening}' ? opening : part === '{ending}' ? ending : claimsOf(filled(part))))];
  });
  const greeting = paragraphs[0]?.endsWith(',') === true && paragraphs[0].length < 120 ? filled(paragraphs[0]) : letter.greeting;
  return { ...letter, greeting, paragraphs: greeting === letter.greeting ? body : body.filter((claims) => text(claims) !== greeting) };

  function claimsOf(words: string): Claim[] {
    return sentencesOf(words).map((sentence) => ({ text: sentence, facts: checkAddress(sentence, context).length === 0 ? [] : citedBy(sentence, 'statement', record) }));
  }
}
