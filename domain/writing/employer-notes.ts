import { sentencesOf } from '#domain/candidate/sentences.ts';
import type { Posting } from '#domain/posting/posting.ts';

/** What a posting says of its employer, word for word. */
export interface EmployerNote {
  readonly words: string;
  /** Where the words begin in the posting's text. */
  readonly at: number;
}

const ofThemselves = /\b(?:we|our|us|wir|unser\p{L}*|uns)\b/iu;
const ofTheCandidate = /\b(?:you(?:r|’ll|'ll)?|sie|ihr\p{L}*|du|dein\p{L}*|apply|candidate|applicant|bewerb\p{L}*|require|must|looking for|suchen)\b/iu;
const howTheyHire = /\b(?:equal opportunit\p{L}*|regardless of|accommodation|privacy|recruiter|salary|benefits?|diversity|disabilit\p{L}*)\b/iu;
const most = 6;

/** Notes on the employer from the posting's own sentences about itself, in its order; nothing is added. */
export function employerNotes(posting: Pick<Posting, 'description' | 'employer'>): EmployerNote[] {
  const text = posting.description;
  const notes: EmployerNote[] = [];
  let from = 0;
  for (const sentence of text.split('\n').filter((line) => !/^\s*(?:#|[-*•])/u.test(line)).flatMap((line) => sentencesOf(line))) {
    const at = text.indexOf(sentence, from);
    if (at === -1) continue;
    from = at + sentence.length;
    const named = sentence.includes(posting.employer);
    const fits = sentence.length >= 30 && sentence.length <= 280 && (named || ofThemselves.test(sentence)) && !ofTheCandidate.test(sentence) && !howTheyHire.test(sentence);
    if (fits) notes.push({ words: sentence, at });
  }
  return notes.slice(0, most);
}
