import type { Posting } from '#domain/posting/posting.ts';
import { disguisesIn } from './disguise.ts';
import { hiddenLinesOf, hiddenMark } from './hidden-line.ts';
import { visibleText } from './as-data.ts';
import { speaksToSoftware } from './wording.ts';

/**
 * The posting as anything that decides or writes may read it: without what the page hid, without invisible signs, and
 * without the lines that speak to software. The person still sees all of it.
 */
export function trustedPosting<T extends Pick<Posting, 'title' | 'employer' | 'description'>>(posting: T): T {
  const hidden = hiddenLinesOf(posting.description).map(({ words }) => lettersOf(words)).filter((words) => words.length > 10);
  const isTrusted = (line: string) => {
    const letters = lettersOf(line);
    return !line.includes(hiddenMark) && !speaksToSoftware(line) && !(letters.length > 10 && hidden.some((words) => words.includes(letters) || letters.includes(words))) && !disguisesIn(line).some(({ carrier }) => carrier === 'homoglyphs' || carrier === 'base64');
  };
  return { ...posting, title: visibleText(posting.title), employer: visibleText(posting.employer), description: visibleText(posting.description).split('\n').filter(isTrusted).join('\n').trimEnd() };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
