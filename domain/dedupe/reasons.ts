import type { Told, ToldSentences } from '#domain/text/told.ts';

/** Why two postings are taken as one opening or as two, in English: parts of a sentence, without capital and full stop. */
export const mergeSentences = {
  same_id: (id) => `the same id at one source: ${id}`,
  one_vacancy: (key) => `both lead to one vacancy: ${key}`,
  two_requisitions: (title, other) => `two requisitions: ${title} / ${other}`,
  one_requisition: (hint) => `two posts of one requisition: ${hint}`,
  two_ids: (id, other) => `two ids at one board: ${id} / ${other}`,
  two_vacancies: (space) => `two vacancies by their ids at ${space}`,
  same_employer: (employer) => `same employer: ${employer}`,
  different_employers: (employer, other) => `different employers: ${employer} / ${other}`,
  different_levels: (title, other) => `different levels: ${title} / ${other}`,
  different_languages: (language, other) => `different languages: ${language} / ${other}`,
  same_place: (place) => `same place: ${place}`,
  places_agree: (place, other) => `places agree as far as they are named: ${place} / ${other}`,
  no_place: () => 'one of them names no place',
  one_remote: (place, other) => `one is remote, the other is not: ${place} / ${other}`,
  different_places: (place, other) => `different places: ${place} / ${other}`,
  same_title: (title) => `same title: ${title}`,
  title_says_more: (title, other) => `one title says more: ${title} / ${other}`,
  different_titles: (title, other) => `different titles: ${title} / ${other}`,
  other_hours: (title, other) => `other hours: ${title} / ${other}`,
  other_term: (title, other) => `one is for good, the other for a time: ${title} / ${other}`,
  word_in_one_title: (word, title, other) => `only one of the titles says "${word}": ${title} / ${other}`,
  same_pay: (pay) => `same pay: ${pay}`,
  pay_apart: (pay, other) => `pay does not overlap: ${pay} / ${other}`,
  words_in_one_text: (words) => `only one of the texts speaks of ${words}`,
  text_contained: (percent) => `${percent} % of the shorter text is in the other`,
  text_contained_apart: (percent, days) => `${percent} % of the shorter text is in the other, published ${days} days apart`,
  one_address: (address) => `one apply address: ${address}`,
  same_pay_and_days: () => 'same pay, published within three days',
  too_little_text: () => 'too little text to tell',
  said_same: (day) => `you said that it is the same vacancy, ${day}`,
  said_another: (day) => `you said that it is another vacancy, ${day}`,
} as const satisfies Readonly<Record<string, (...of: string[]) => string>>;

export type MergeWhy = keyof typeof mergeSentences;
export const mergeWhys = Object.keys(mergeSentences) as MergeWhy[];
export type MergeReason = Told<MergeWhy>;

export function mergeReason(why: MergeWhy, ...of: string[]): MergeReason {
  return { why, of };
}

export function mergeSentence({ why, of }: MergeReason): string {
  const sentences: ToldSentences<MergeWhy> = mergeSentences;
  return sentences[why](...of);
}
