import type { Posting } from '#domain/posting/posting.ts';
import { disguisesIn } from './disguise.ts';
import { hiddenLinesOf, withoutHiddenLines, type Carrier } from './hidden-line.ts';
import { beginsSpeech, isQuestion, wordCount } from './speech.ts';
import { speaksToSoftware } from './wording.ts';

/** Words in a posting that are meant for software, with where they stood and how they were kept from the reader. */
export interface Plant {
  readonly carrier: Carrier;
  readonly field: 'title' | 'employer' | 'department' | 'place' | 'description' | 'question' | 'several';
  readonly words: string;
}

export type PostingWords = Pick<Posting, 'title' | 'employer' | 'department' | 'places' | 'description' | 'questions'>;

interface Part {
  readonly field: Plant['field'];
  readonly text: string;
}

const longest = 400;
const most = 20;

/** Instructions for software in a posting, to be shown to the person; none of them has any effect. Linear in the posting's length. */
export function plantsIn(posting: PostingWords): Plant[] {
  const hidden = hiddenLinesOf(posting.description).map(({ carrier, words }): Plant => ({ carrier, field: 'description', words }));
  const shown = withoutHiddenLines(posting.description);
  const short: Part[] = [
    { field: 'title', text: posting.title }, { field: 'employer', text: posting.employer }, { field: 'department', text: posting.department ?? '' },
    ...posting.places.map(({ text }): Part => ({ field: 'place', text })), ...posting.questions.map(({ label }): Part => ({ field: 'question', text: label })),
  ];
  const parts: Part[] = [...short, { field: 'description', text: shown }];
  const disguised = parts.flatMap(({ field, text }) => disguisesIn(text).map(({ carrier, words }): Plant => ({ carrier, field, words })));
  const told = parts.flatMap(({ field, text }) => sentencesIn(text).filter(speaksToSoftware).map((words): Plant => ({ carrier: 'plain', field, words })));
  const found = [...hidden, ...disguised, ...told];
  return distinct([...found, ...splitOver(short, shown, found)]).slice(0, most);
}

/**
 * An instruction cut into pieces that stand in several fields: fields of names that hold speech, or that together tell
 * software something which none of them does alone.
 */
function splitOver(short: readonly Part[], description: string, found: readonly Plant[]): Plant[] {
  const names = short.filter(({ field, text }) => field !== 'question' && field !== 'employer' && text !== '');
  const beginning = description.split('\n').find((line) => line.trim() !== '')?.trim() ?? '';
  const isTold = found.some((plant) => plant.field !== 'description') || speaksToSoftware(beginning);
  const signs = names.reduce((sum, part) => sum + oddness(part), 0) + (/^\p{Ll}/u.test(beginning) && wordCount(beginning) < 25 ? 1 : 0);
  const isSpeech = names.some((part) => oddness(part) > 0) && signs >= 2;
  if (!isSpeech && (isTold || !speaksToSoftware([...names.map(({ text }) => text), beginning].join(' ')))) return [];
  return [{ carrier: 'split', field: 'several', words: [...names.map(({ text }) => text), beginning].join(' … ') }];
}

const functionWords = /\b(?:the|a|an|is|are|was|were|be|to|your|you|me|my|I|it|its|this|that|these|those|what|how|why|when|who|which|does|do|did|can|could|would|should|has|have|had|by|with|using|about|if|as|not|all|any|every|some|der|die|das|ein|eine|ist|sind|wie|dein\w*)\b/gu;

/** How much a field of names reads like a piece of a sentence: 0 not at all. */
function oddness({ field, text }: Part): number {
  const told = field === 'title' ? text.split(/[.!?:;|]|\s[-–—]\s/u).slice(1).join(' ').trim() : text.trim();
  if (told === '') return 0;
  const small = told.match(functionWords)?.length ?? 0;
  const begins = isQuestion(told) ? 1.5 : beginsSpeech(told) ? 1 : 0;
  const lower = field !== 'title' && /^\p{Ll}/u.test(told) && wordCount(told) > 0 ? 1 : 0;
  return begins + lower + (small >= 2 ? 1 : small === 1 && wordCount(told) >= 2 ? 0.5 : 0) + (/[?"'”’]\s*$|^["'“‘]/u.test(told) ? 0.5 : 0);
}

/** Pieces of a text that are read by themselves: lines and sentences, with the line before a colon kept together. */
function sentencesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.length < 300 ? [line] : line.split(/(?<=[.!?])\s+/u))).map((line) => line.replace(/^[\s#>*-]+|\\(?=[^\w\s])/gu, '').trim()).filter((line) => wordCount(line) >= 3);
}

function distinct(plants: readonly Plant[]): Plant[] {
  const seen = new Set<string>();
  return plants.map((plant) => ({ ...plant, words: plant.words.slice(0, longest) })).filter(({ carrier, words }) => {
    const key = `${carrier} ${words}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
