/** A degree named in a text, as rank: 1 school, 2 apprenticeship or associate, 3 bachelor, 4 master, 5 doctorate. */
export interface DegreeMention {
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

// "Master" alone is a degree only beside a word of degrees: "Scrum Master" and "master data" are none.
const wordings: readonly (readonly [number, RegExp])[] = [
  [5, /\b(?:ph\.?\s?d|d\.?\s?phil|doctorate|doctoral(?: degree)?|doctor of \p{L}+|dr\.\s?(?:rer|phil|med|ing)\b[\p{L}.\s]{0,8}|promotion|promoviert\p{L}*)(?![\p{L}])/giu],
  [4, /\b(?:master(?:['’]?s)?(?=\s+(?:degree|of|in|level)\b|\s*\(|\s*,)|masters?\s+(?:degree|of|in)\b|master['’]s|(?:m\.?\s?sc|m\.?\s?eng|m\.?\s?phil|mba|m\.b\.a|ll\.?m)\b\.?|m\.a\.|m\.s\.|diplom(?:-?\p{L}+)?(?!a)|magister|staatsexamen|postgraduate)(?![\p{L}])/giu],
  [3, /\b(?:bachelor(?:['’]?s)?(?:\s+degree)?|(?:b\.?\s?sc|b\.?\s?eng|b\.?\s?com|b\.?\s?tech|ll\.?b)\b\.?|b\.a\.|b\.s\.|undergraduate degree|college degree|university degree|4-year degree)(?![\p{L}])/giu],
  [2, /\b(?:associate(?:['’]?s)? degree|associate of \p{L}+|(?:higher national )?diploma|vocational (?:degree|training)|apprenticeship|ausbildung|lehre)(?![\p{L}])/giu],
  [1, /\b(?:high[- ]school (?:diploma|degree)|ged|abitur|secondary school)(?![\p{L}])/giu],
];

// Letters alone, in capitals only: "MA" may be a state and "MS" a maker of software, so these need their subject behind them.
const letters: readonly (readonly [number, RegExp])[] = [
  [4, /(?<![\p{L}\p{N}])(?:MA|MS|MSc|MEng)(?=\s+(?:in|degree|of)\b)|^(?:MA|MSc|MEng|MFA|MPH|MPA|MEd|MSW|MS(?!\s+(?:Excel|Office|Word|Access|Project|Power|Outlook|Teams|SQL|Windows|Azure|Dynamics|Visio|Share|Server|Publisher)))(?=\s+\p{Lu}\p{Ll})|(?<![\p{L}\p{N}])M\.?A\.?Sc(?![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])B\.?[AS]\.?\s*(?:&|and|,|\/|\+)\s*)(?:MA|MS)(?![\p{L}\p{N}])/gu],
  [3, /(?<![\p{L}\p{N}])(?:BA|BS|BBA|BFA|BSW|BEd|B\.?A\.?Sc)(?![\p{L}\p{N}])/gu],
];

/** What the letters of a degree stand for, as words. */
export function degreeWords(text: string): string {
  const spelt: string[] = [];
  if (/\bB\.?A\b|\bM\.?A\b/u.test(text)) spelt.push('arts');
  if (/\b[BM]\.?\s?Sc\b|\b[BM]\.?S\b/u.test(text)) spelt.push('science');
  if (/\b[BM]\.?\s?Eng\b/u.test(text)) spelt.push('engineering');
  if (/\b[BM]\.?A\.?Sc\b/u.test(text)) spelt.push('applied science');
  if (/\b[BM]FA\b/u.test(text)) spelt.push('fine arts');
  if (/\b[BM]SW\b/u.test(text)) spelt.push('social work');
  if (/\b[BM]\.?Ed\b/u.test(text)) spelt.push('education');
  if (/\bBBA\b/u.test(text)) spelt.push('business administration');
  if (/\bHND\b/u.test(text)) spelt.push('higher national diploma');
  if (/\bHNC\b/u.test(text)) spelt.push('higher national certificate');
  if (/\bLL\.?[MB]\b/u.test(text)) spelt.push('laws');
  if (/\bMBA\b/u.test(text)) spelt.push('business administration');
  if (/(?<!\d)2[:.]1(?!\d)/u.test(text)) spelt.push('upper second class honours');
  if (/(?<!\d)2[:.]2(?!\d)/u.test(text)) spelt.push('lower second class honours');
  if (/\bhons\b/iu.test(text)) spelt.push('honours');
  return spelt.join(' ');
}

const faculties: readonly (readonly [string, RegExp])[] = [
  ['business', /\b(?:mba|m\.b\.a|bba)\b|\b(?:master|bachelor) of business/iu], ['laws', /\bll\.?\s?[bm]\b|\b(?:master|bachelor) of laws/iu], ['engineering', /\b[bm]\.?\s?eng\b|\b(?:master|bachelor) of engineering/iu],
  ['science', /\b[bm]\.?\s?sc\b|\b[BM]\.?S\b|\b(?:master|bachelor) of science/u], ['arts', /\b[BM]\.?A\b|\b(?:Master|Bachelor) of Arts/u],
];

/** What a degree is of, by its letters or its words: an MBA is no MA of the same rank. */
export function facultiesIn(text: string): readonly string[] {
  return faculties.flatMap(([faculty, wording]) => (wording.test(text) ? [faculty] : []));
}

/** The degrees a text names, highest rank first. */
export function degreesIn(text: string): DegreeMention[] {
  const found: DegreeMention[] = [];
  for (const [rank, wording] of [...wordings, ...letters]) {
    for (const match of text.matchAll(wording)) {
      const mention = { rank, start: match.index, end: match.index + match[0].length };
      if (!found.some((f) => f.start < mention.end && mention.start < f.end)) found.push(mention);
    }
  }
  // "Master of Laws (LL.M.)" is one degree.
  return found.filter((f) => !found.some((g) => g !== f && g.rank === f.rank && g.end <= f.start && /^[\p{L}\s]{0,40}\($/u.test(text.slice(g.end, f.start))));
}
