import { foldedLine } from '#domain/text/words.ts';

const numberWords: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15,
  ein: 1, eine: 1, einem: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10,
};
const unit = String.raw`(?:years?|yrs?\.?|jahren?|ans|annees|anos)`;
const count = String.raw`(\d{1,2}(?:\.\d)?|${Object.keys(numberWords).join('|')})`;
const rangeShape = String.raw`\b${count}\s*(?:\((?:\d{1,2}|[a-z]+)\)\s*)?(?:\+|plus)?\s*(?:(?:-|–|—|to|bis)\s*\d{1,2}\s*\+?\s*)?[- ]?(?:(?:full|total|whole|solid|consecutive|or more|und mehr)\s+)?${unit}\b`;
const range = new RegExp(rangeShape, 'u');
/** "For the last 25 years", "18 years of age": time that passes, not experience. */
const otherTime = /\b(?:last|past|next|coming|over) (?:\w+ )?years\b|\b(?:last|past|next|recent) \S+\s*(?:years|jahre)|years? old|years? of age|years ago|\bfounded\b|\bwarranty\b/u;
const months = /\b(\d{1,2})\s*\+?\s*(?:months|monate)\b/u;

/**
 * The years of experience a sentence asks for, the lower bound of a range ("5+ years", "3-5 yrs", "four year",
 * "mindestens 2 Jahre"), or null. Above 30 it is a company's age, not a demand.
 */
export function yearsIn(sentence: string): number | null {
  const text = foldedLine(sentence);
  if (otherTime.test(text)) return null;
  const found = range.exec(text);
  if (found?.[1] !== undefined) {
    const years = numberWords[found[1]] ?? Number(found[1]);
    return years > 0 && years <= 30 ? years : null;
  }
  const inMonths = months.exec(text);
  return inMonths === null ? null : Number(inMonths[1]) / 12;
}

/**
 * A sentence that asks for several numbers of years ("4 years as an architect, 2 years as a plumber and …") in one piece
 * a number, each letter for letter; any other sentence whole.
 */
export function yearClauses(sentence: string): string[] {
  const starts = [...sentence.toLowerCase().matchAll(new RegExp(rangeShape, 'gu'))].map(({ index }) => index);
  if (starts.length < 2) return [sentence];
  const cuts = starts.slice(1).map((start, i) => {
    const between = sentence.slice(starts[i], start);
    const at = /[,;]\s*(?:and\s+|und\s+)?[^,;]*$|\s(?:and|along with|plus|und|as well as)\s(?!.*\s(?:and|along with|plus|und|as well as)\s).*$/u.exec(between);
    return at === null ? start : starts[i]! + at.index;
  });
  return [0, ...cuts].map((from, i) => sentence.slice(from, cuts[i] ?? sentence.length).replace(/^[\s,;]+(?:(?:and|und|along with|plus|as well as)\s+)?|[\s,;]+$/gu, '')).filter((piece) => piece !== '');
}
