/** How often, as a unit of time: the smaller the unit the greater the claim. */
type Unit = 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

interface Frequency {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

// "a week" counts, "within a week", "for a year", "once a year of …" do not; "5 days a week" is one of a week.
const notOften = String.raw`(?<!\b(?:by|within|for|in|to|into|after|over|under|than|of|about|around|nearly|almost|half|every|each|per|last|took|lasted|innerhalb|binnen|seit|nach|in|für|vor) (?:just |only )?)`;
const wordings: readonly (readonly [Unit, RegExp])[] = [
  ['minute', unitWording('minute|second', 'minütlich', 'minute|sekunde')],
  ['hour', unitWording('hour', 'hourly|stündlich', 'stunde')],
  ['day', unitWording('day|shift|night|evening|morning|afternoon', 'daily|everyday|day-to-day|täglich\\p{L}*|nightly', 'tag|schicht|nacht')],
  ['week', unitWording('week', 'weekly|wöchentlich\\p{L}*', 'woche')],
  ['fortnight', /(?<![\p{L}-])(?:fortnightly|(?:every|each|per|once an?) fortnight|(?:every|each) (?:two|2|second|other|2nd) weeks?|once every (?:two|2) weeks|bi-?weekly|alle (?:zwei|2) wochen|jede (?:zweite|2\.) woche|zweiwöchentlich\p{L}*|vierzehntägig\p{L}*|14-tägig\p{L}*)(?![\p{L}-])/giu],
  ['month', unitWording('month', 'monthly|monatlich\\p{L}*', 'monat')],
  ['quarter', unitWording('quarter', 'quarterly|vierteljährlich\\p{L}*|quartalsweise|(?:every|each) (?:three|3) months|alle (?:drei|3) monate', 'quartal')],
  ['year', unitWording('year|annum', 'yearly|annual(?:ly)?|per annum|jährlich\\p{L}*', 'jahr')],
];

function unitWording(unit: string, adverbs: string, german: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])(?:(?:per|each|every|every single|once an?|\/) ?(?:${unit})|${notOften}an? (?:${unit})(?! (?:of|less|more|fewer|lower|higher|ago|later|before|after|long|in|at|as|\d+)\b)|(?<=\p{N} (?:(?!(?:within|in|over|under|after|for|by|than|of|half|about|almost)\b)[\p{L}-]+ ){0,2})an? (?:${unit})|${adverbs}|(?:pro|je|jede[nrsm]?) (?:${german})|\/(?:${german})|(?:am|im|in der) (?:${german})(?= |[.,;]|$))(?![\p{L}-])`, 'giu');
}

/** Every rate a text names. */
export function frequenciesIn(text: string): Frequency[] {
  return wordings.flatMap(([unit, wording]) => Array.from(text.matchAll(wording), (found) => ({ unit, start: found.index, end: found.index + found[0].length })));
}
