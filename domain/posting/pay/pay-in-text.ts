import { numbersIn } from './money-words.ts';
import { isPlausible, paidAmounts, type Around, type Found } from './paid-amounts.ts';
import { currencyOfCountry } from './currency.ts';
import { payOfSeveral } from './pay-of-several.ts';
import { speaksOfMore } from './pay-roles.ts';
import { bareAmount, money } from './pay-words.ts';
import type { Place, Salary } from '../posting.ts';

/**
 * The pay that stands only in a description's words ("Salary: €60,000–75,000 per year", "$120k - $150k base"), with the
 * clause it was read from. Several ranges (levels, regions, tiers) are one from the lowest to the highest, in the money of
 * the posting's `places`. Where only earnings on target are named, the pay is at most that much ("OTE $200k"). Null where
 * nothing says for certain that an amount is the pay of this post: bonuses, funding, equity, packages with shares, several
 * single amounts, amounts without a period. Pay right behind words of pay needs no money where the places share one.
 */
export function payInText(markdown: string, places: readonly Place[]): Salary | null {
  const homes = new Set(places.map(({ country }) => currencyOfCountry(country)));
  const [home = null] = homes.size === 1 ? homes : [];
  const mayPay = (text: string) => money.test(text) || (home !== null && bareAmount.test(text));
  if (!mayPay(markdown)) return null;
  const lines = plain(markdown).split('\n').filter((line) => /[\p{L}\d]/u.test(line));
  const all = lines.flatMap((line, at) => (mayPay(line) ? paysOfLine(line, { ...aboveOf(lines.slice(Math.max(0, at - mostBands), at)), home }, lines[at + 1] ?? '', mayPay) : []));
  const [found, targets] = [all.filter(({ kind }) => kind !== 'target'), all.filter(({ kind }) => kind === 'target')];
  const zones = found.filter(({ kind }) => kind === 'zone');
  const certain = found.filter(({ kind }) => kind === 'pay' || (kind === 'zone' && zones.length > 1));
  // A range that may be pay as well is another post's, or says that there is more than one.
  if (certain.length === 0) return found.every(({ single }) => single) ? atMost(targets, places) : null;
  return payOf(certain, found, places);
}

/** The pay of those that are certain; null where it is not clear which of them it is. */
function payOf(certain: readonly Found[], found: readonly Found[], places: readonly Place[]): Salary | null {
  // A single amount that nothing names pay is held against another single one alone: it may be the next level's.
  const rivals = found.filter((one) => certain.includes(one) || !one.single || certain.every(({ single }) => single));
  const ranges = certain.filter(({ single }) => !single);
  const pay = payOfSeveral((ranges.length > 0 ? ranges : certain.slice(0, 1)).map(({ salary }) => salary), places);
  // Several ranges are regions or levels, and what else is named lies within them; several single amounts may be anything.
  const severalPosts = ranges.some(({ labelled }) => labelled) && new Set(ranges.map(({ salary }) => `${salary.minMinor} ${salary.maxMinor}`)).size > 1;
  return pay !== null && !severalPosts && isPlausible(pay) && rivals.every((rival) => isPartOf(pay, rival.salary, certain.includes(rival))) ? pay : null;
}

function isPartOf(pay: Salary, salary: Salary, sure: boolean): boolean {
  if (salary.currency !== pay.currency) return sure;
  const [least, most] = [salary.minMinor ?? salary.maxMinor ?? 0, salary.maxMinor ?? salary.minMinor ?? 0];
  return salary.period === pay.period && least >= (pay.minMinor ?? 0) && most <= (pay.maxMinor ?? Infinity);
}

/** Of zones the highest; targets so far apart that they are several posts' say nothing. */
function atMost(targets: readonly Found[], places: readonly Place[]): Salary | null {
  const pay = payOfSeveral(targets.map(({ salary }) => salary), places);
  const tops = targets.map(({ salary }) => salary.maxMinor ?? 0);
  return pay !== null && Math.max(...tops) <= 3 * Math.min(...tops) ? pay : null;
}

/** So many lines of pay by regions or levels may stand below one heading. */
const mostBands = 12;

function aboveOf(lines: readonly string[]): Pick<Around, 'heading' | 'onTarget'> {
  const heading = lines.findLast((line) => !money.test(line) || (line.length <= 60 && numbersIn(line).every(({ currency }) => currency === null)));
  return { heading: heading ?? '', onTarget: lines.filter((line) => speaksOfMore(line) && !/(?<!\p{L})base(?!\p{L})/iu.test(line)).join('\n') };
}

/** Words without Markdown: no addresses, no emphasis, no escapes. A number that a cut broke off is not read. */
function plain(markdown: string): string {
  return markdown.replace(/\]\([^)\s]*\)/g, ' ').replace(/https?:\S+/g, ' ').replace(/\\([^\p{L}\d\s])/gu, '$1').replace(/\*\*|__|`/g, '').replace(/[\d.,kK€$£ –-]+(?:…|\.\.\.)\s*$/u, '');
}

/** Looking for amounts takes the square of a sentence's length, and what is longer than this is none. */
const longestSentence = 1_200;

function paysOfLine(line: string, above: Omit<Around, 'after'>, nextLine: string, mayPay: (text: string) => boolean): Found[] {
  // Sentences; a point within a number or an abbreviation ends none, nor does what parts the places of a zone in brackets.
  const sentences = line.split(/(?<=[\p{Ll})\d]{2}[.!?])\s+(?=\p{Lu})|\s\|\s|[;•]\s(?![^()]{0,200}\))/u);
  return sentences.flatMap((sentence, at) => (sentence.length > longestSentence || !mayPay(sentence) ? [] : paidAmounts(sentence, { ...above, heading: sentences[at - 1] ?? above.heading, after: sentences[at + 1] ?? nextLine })));
}
