import { frequenciesIn } from '../tables/frequencies.ts';
import type { Finding } from '../finding.ts';
import type { FactReading, Reading } from '../reading.ts';
import type { RefusalKind } from '../verdict.ts';

interface Boast {
  readonly kind: RefusalKind;
  readonly wording: RegExp;
  /** What in a fact bears it; null where only the same phrase does. */
  readonly borneBy: RegExp | null;
}

const thing = String.raw`(?:our|the|its|their|his|her|my|these|those|of|der|die|das|den|dem|ihre\p{L}*)`;
// "Full-stack" says nothing of the whole.
// "Every month" says how often, and bears no "whole warehouse".
const universal = /(?<![\p{L}])(?:all|(?:every|each)(?!(?: single| other| second| third| fourth| two| three| four)? (?:minute|hour|shift|day|week|month|quarter|year)s?\b)|entire|entirely|whole|any|complete|completely|full(?!-| (?:stack|time))|fully|throughout|across(?! (?:several|diverse|various|multiple|different|many|some|two|three|four|\d))|s[äa]mtliche\p{L}*|alle[nrs]?|jede[nrsm]?|gesamte\p{L}*|ganze\p{L}*)(?![\p{L}])/iu;
// "On Mondays" is every Monday; "on two Mondays" is not.
const weekdays = String.raw`(?<=(?<![\p{L}])on )(?:mon|tues|wednes|thurs|fri|satur|sun)days(?![\p{L}])|(?<![\p{L}])(?:(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs)(?![\p{L}])`;
const universalOrWeekday = new RegExp(`${universal.source}|${weekdays}`, 'iu');
const apiece = new RegExp(String.raw`${universalOrWeekday.source}|(?<![\p{L}])(?:per|pro|je|individual|an? (?:morning|afternoon|evening|night))(?![\p{L}])`, 'iu');
// "every day", "all kinds of", "in all", "above all" count nothing.
const idle = String.raw`(?:days?|weeks?|months?|quarters?|years?|hours?|mornings?|nights?|shifts?|times?|time|kinds?|sorts?|types?|forms?|manner|ways?|aspects?|levels?|stages?|phases?|steps?|areas?|sides?|along|day|year|round|around|about|together|other|others|second|third|fourth|fifth|sixth|two|three|four|fortnight|few|necessary|relevant|in|for|from|with|by|at|on|tag|woche|monat|jahr|arten|zeit)`;

// Boasts made of plain words: each word may stand in the facts, together they say more.
const boasts: readonly Boast[] = [
  { kind: 'award', wording: /\b(?!(?:end|start|beginning|middle|close|rest|most|half|turn|course|parts?|times?|days?|first|last|quarter) )\p{L}+ of the (?:year|month|quarter|decade)\b|\b\p{L}+ des (?:jahres|monats|quartals)\b|\btop (?:\d+|one|ten) ?%?|\b\d+ under \d+\b|\bhall of fame\b/giu, borneBy: null },
  { kind: 'scale', wording: /\b(?:scores|heaps|loads|plenty) of\b/giu, borneBy: null },
  { kind: 'level', wording: /\bknow (?:the|this|my) (?:work|job|trade|field|business|craft)\b/giu, borneBy: null },
  { kind: 'scale', wording: /(?<![\p{L}])(?:[Dd](?:ie|er|as|en)|[Aa]m) (?!ersten|letzten|nächsten)\p{Ll}{3,}sten(?![\p{L}])/gu, borneBy: null },
  { kind: 'ownership', wording: /\bfirst of its kind\b/giu, borneBy: null },
  { kind: 'ownership', wording: /\bfrom (?:the )?(?:scratch|ground up)\b|\b(?:on|by) my own\b|\ball by myself\b|\bwithout (?:any |direct |close )?(?:help|supervision|guidance|assistance|oversight|support|instruction)\b|\b(?:unsupervised|unaided|unassisted)\b|\bohne (?:\p{L}+ )?(?:hilfe|aufsicht|anleitung)\b|\bfrom zero\b|\bim alleingang\b/giu, borneBy: null },
  { kind: 'leadership', wording: /\b(?:with|of) (?:(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|numerous|\d+) (?:direct )?|direct )reports\b|\b(?:reporting|reported) (?:directly )?to (?:me|him|her)\b|\bin charge of (?:the )?(?:whole|entire|all|every\p{L}*)\b|\bunder me\b/giu, borneBy: null },
  { kind: 'scale', wording: /\b(?:is|are|was|were|been) (?:part of )?my (?:daily|everyday|day-to-day) (?:work|business|job|bread)\b|(?<![\p{L}])(?:ist|sind|war|waren) (?:mein|teil meines?) (?:täglich\p{L}* (?:brot|arbeit|geschäft)|(?:arbeits)?alltags?)(?![\p{L}])/giu, borneBy: /(?<![\p{L}])(?:daily|every ?day|day[- ]to[- ]day|per day|a day|täglich\p{L}*|alltag\p{L}*)(?![\p{L}])/iu },
  { kind: 'leadership', wording: /\b(?:g[ai]v\p{L}+|provid\p{L}+|offer\p{L}*|set\p{L}*) (?:\p{L}+ )?directions? to\b/giu, borneBy: /\b(?:g[ai]v\p{L}+|provid\p{L}+|offer\p{L}*|set\p{L}*) (?:\p{L}+ )?directions?\b|\b(?:led|lead(?:s|ing)?|manag(?:ed|es|ing)|supervis(?:ed|es|ing))\b/iu },
  { kind: 'title', wording: /\b(?:reporting|reported) (?:directly )?to the (?:ceo|cto|cfo|coo|board|president|owner|founder)\b/giu, borneBy: null },
  { kind: 'title', wording: /\bpromoted (?:to|from|after|within|twice|early|in \d{4}|three|two|again|as)\b|\b(?:earn\p{L}*|receiv\p{L}*|got|won|gained) (?:an? )?(?:\p{L}+ )?promotions?\b|\bbefördert\b/giu, borneBy: /\bpromot\p{L}+|\bbeförder\p{L}+/iu },
  { kind: 'title', wording: /\b(?:took|taken|taking|take) over (?:from )?(?:my|the|his|her|their|our) (?:[\p{L}’']+ ){0,2}(?:role|position|job|post|manager|boss|lead|head|director|supervisor)\b/giu, borneBy: /\b(?:took|taken|taking) over\b|\bsucceed\p{L}*|\bübernahm\b/iu },
  { kind: 'scale', wording: /\b(?:all|every one) (?:of )?(?:our|the|its|their)? ?(?:customers|clients|users|offices|stores|countries|teams|employees|departments|regions|branches)\b|\bit all\b|\baround the clock\b|\b(?:whole|entire) (?:company|organi[sz]ation|business|country|department|team)\b|\bon a (?:global|national|large) scale\b/giu, borneBy: universal },
  { kind: 'scale', wording: /\breal[- ]time\b/giu, borneBy: /\b(?:real[- ]?time|live|instant\p{L}*)\b/iu },
  { kind: 'scale', wording: /\baround the (?:world|globe)\b/giu, borneBy: /(?<![\p{L}])(?:all|every|global\p{L}*|worldwide|world|weltweit)(?![\p{L}])/iu },
  { kind: 'scale', wording: new RegExp(String.raw`(?<![\p{L}])(?<!\babove )(?:all|every|entire|whole|s[äa]mtliche\p{L}*|alle[nrs]?|gesamte[nrs]?|ganze[nrs]?)(?: single)? (?:${thing} ){0,2}(?!${thing}\b|${idle}\b|(?<=, all )\p{L}+ing\b)\p{L}{3,}`, 'giu'), borneBy: universalOrWeekday },
  { kind: 'scale', wording: new RegExp(String.raw`(?<![\p{L}])(?:each|jede[nrsm]?)(?: single)? (?:${thing} ){0,2}(?!${thing}\b|${idle}\b)\p{L}{3,}`, 'giu'), borneBy: apiece },
  { kind: 'scale', wording: /(?<![\p{L}])(?:both|beide[rnms]?)(?= (?:of )?(?:the |our |der |den )?\p{L}{3,}s?(?![\p{L}])(?! and| und))/giu, borneBy: /(?<![\p{L}])(?:both|beide\p{L}*|(?<!of |of the )two|(?<!von )zwei)(?![\p{L}])/iu },
  { kind: 'scale', wording: /(?<![\p{L}])(?:fully|entirely|completely|wholly|exclusively|permanently|vollständig|ausschließlich|durchgehend)(?![\p{L}])(?! (?:committed|dedicated|devoted|focused|motivated|engaged|aware)\b)/giu, borneBy: new RegExp(String.raw`${universal.source}|(?<![\p{L}])(?:exclusive\p{L}*|permanent\p{L}*|only|vollständig\p{L}*|ausschließlich|nur|durchgehend)(?![\p{L}])`, 'iu') },
  { kind: 'level', wording: /\b(?:known|respected|valued|admired) (?:to|by|for|as)\b|\bknown (?:far and wide|throughout)\b/giu, borneBy: /\b(?:known|respected|valued|admired|reputation)\b/iu },
  { kind: 'award', wording: /\b(?:happy|pleased|satisfied|delighted|impressed) (?:with|by) (?:me|my)\b|\bpraised? (?:me|my)\b|\b(?:zufrieden|glücklich) mit mir\b/giu, borneBy: /\b(?:prais\p{L}+|commend\p{L}*|satisf\p{L}+|impress\p{L}*|delight\p{L}*)\b/iu },
  { kind: 'scale', wording: /(?<![\p{L}])(?:sehr oft|schon oft|oft|häufig|vielfach|immer wieder) (?:gemacht|getan|erledigt|geleistet)(?![\p{L}])|\bdone (?:this |that |it )?(?:many times|often|countless times|again and again)\b/giu, borneBy: /(?<![\p{L}])(?:oft|häufig|vielfach|regelmäßig|often|regularly|daily|weekly|täglich)(?![\p{L}])/iu },
  { kind: 'scale', wording: /\b(?:throughout|across|all over) the (?:group|company|firm|business|organi[sz]ation|corporation|department|division|region|country|state|industry|sector|enterprise|network)\b/giu, borneBy: universal },
  { kind: 'scale', wording: /\b(?:every|each) (?:and every )?(?:single )?time\b|\beverything\b|\bmany times\b|\bmore than half\b|\b(?:most|majority) of (?:the|our|all)\b/giu, borneBy: /\beverything\b|\b(?:every|each|all|many) (?:\p{L}+ )?times?\b|\bmost\b|\bmajority\b|\bhalf\b/iu },
  { kind: 'ownership', wording: /(?<![\p{L}])(?:the only|as only|only (?:one|person|man|woman|\p{L}+(?:er|or|ist|ian|ant)) (?:who|to|in|on|at|for)|einzige[rsnm]?|als einzige[rsnm]?)(?![\p{L}])/giu, borneBy: /\b(?:only|sole|single|alone|einzig\p{L}*|allein\p{L}*)\b/iu },
  { kind: 'ownership', wording: /(?<![\p{L}])(?:the first(?! (?:year|half|quarter|month|week|day|time|stage|phase|step|semester|line|point|two|three))|as first|first (?:one|person|hire|employee|\p{L}+(?:er|or|ist|ian|ant)) (?:who|to|in|on|at|for)|first (?:in|at|on|for) the|als erste[rsn]?|der erste|die erste)(?![\p{L}])/giu, borneBy: /\b(?:first|1st|erst\p{L}*)\b/iu },
  { kind: 'certificate', wording: /(?<![\p{L}])(?:own (?:an? |my )?(?:car|vehicle|van|truck|transport)|eigene[nrsm]? (?:auto|pkw|fahrzeug|wagen))(?![\p{L}])/giu, borneBy: /(?<![\p{L}])(?:own|eigene\p{L}*)(?![\p{L}])/iu },
  { kind: 'certificate', wording: /\b(?:security|sc|dv|nato)[- ]cleared\b|\bsecurity clearance\b/giu, borneBy: /\b(?:cleared|clearances?|vetted|vetting)\b/iu },
  { kind: 'scale', wording: /\b(?:consistently|always|invariably|constantly|repeatedly|regularly) (?:met|meets?|reach\p{L}*|exceed\p{L}*|achiev\p{L}*|hit|hits|surpass\p{L}*|beat|beats|outperform\p{L}*)\b|\ball (?:on time|of (?:them|which|whom)|as (?:an? |the )?(?:first|lead|main|sole))\b/giu, borneBy: /\b(?:consistently|always|invariably|constantly|repeatedly|regularly|all|every|each)\b/iu },
  { kind: 'level', wording: /\b(?:the )?most (?!of\b|importantly\b|recent(?:ly)?\b|part\b|notably\b|common(?:ly)?\b|appropriate\b|suitable\b|relevant\b|often\b|people\b|days\b)\p{L}+|\b(?:the|my|their|its) (?:very )?best\b(?! (?:practi[cs]es?|routes?|possible|way))|\bbetter than\b|\bmore (?:\p{L}+ )?than (?:anyone|any other|everyone|everybody|others|all|most)\b|\bsecond to none\b|\bbest in\b|\bunlike (?:others|anyone)\b/giu, borneBy: /\b(?:most(?! of)|best(?! practi[cs]es?)|\p{L}{4,}est)\b/iu },
];

/** Phrases that boast, and rates, where no cited fact has the same. */
export function checkPhrases(claim: Reading, support: readonly FactReading[]): Finding[] {
  const known = support.map((s) => s.text.toLowerCase());
  const boasted = boasts.flatMap(({ kind, wording, borneBy }) => Array.from(claim.text.matchAll(wording)).flatMap((found): Finding[] => {
    const words = found[0].toLowerCase();
    return known.some((text) => text.includes(words) || borneBy?.test(text) === true) ? [] : [{ kind, start: found.index, end: found.index + words.length }];
  }));
  return [...boasted, ...strangeRates(claim, support)];
}

const ofLife = /^\s+(?:work|care|business|tasks?|routines?|life|duties|job|bread|arbeit|geschäft|aufgaben)(?![\p{L}])/iu;

/** "A day" where the fact says "a week", or says nothing of how often. */
function strangeRates(claim: Reading, support: readonly FactReading[]): Finding[] {
  // "My daily work" counts nothing.
  const told = frequenciesIn(claim.text).filter(({ end }) => !ofLife.test(claim.text.slice(end)));
  if (told.length === 0) return everyTime(claim, support).map(({ start, end }) => ({ kind: 'number', start, end }));
  // A rate stands beside the number it is of: "22 a year" is not "22 a month", whatever else is done each month.
  const counted = support.filter((s) => s.quantities.some((own) => claim.quantities.some((q) => q.value === own.value && q.dimension === own.dimension)) && frequenciesIn(s.text).length > 0);
  const known = new Set((claim.quantities.length > 0 && counted.length > 0 ? counted : support).flatMap((s) => frequenciesIn(s.text).map(({ unit }) => unit)));
  for (const [unit, wording] of named) if (support.some(({ text }) => wording.test(text))) known.add(unit);
  return [...told.filter(({ unit }) => !known.has(unit)), ...everyTime(claim, support)].map(({ start, end }) => ({ kind: 'number', start, end }));
}

const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)';
// "Every Monday", "montags": once a week; "Quartalsabrechnung": each quarter.
const named = [['week', new RegExp(`(?<![\\p{L}])(?:(?:every|each|jede[nrsm]?)\\s+${weekday}|${weekday}s|am\\s+${weekday})(?![\\p{L}])`, 'iu')], ['month', /(?<![\p{L}])monats\p{L}{4}/iu], ['quarter', /(?<![\p{L}])quartals\p{L}{4}/iu], ['year', /(?<![\p{L}])jahres\p{L}{4}/iu]] as const;
const seldom = '(?:second|other|third|fourth|fifth|two|three|four|zweite\\p{L}*|dritte\\p{L}*|vierte\\p{L}*|zwei|drei|vier)';

/** "Every Saturday" where the fact says "every second Saturday", "every morning" where it says "every Tuesday morning". */
function everyTime(claim: Reading, support: readonly FactReading[]): { readonly start: number; readonly end: number }[] {
  return Array.from(claim.text.matchAll(new RegExp(`(?<![\\p{L}])(?:every|each|jede[nrsm]?|alle)\\s+(?!${seldom}\\b)(\\p{L}{3,})`, 'giu'))).flatMap((found) => {
    const name = (found[1] ?? '').toLowerCase();
    const isSeldom = support.some((s) => new RegExp(`(?<![\\p{L}])(?:every|each|jede[nrsm]?|alle)\\s+(?:${seldom}|${weekday})\\s+${name.slice(0, 5)}`, 'iu').test(s.text));
    return isSeldom ? [{ start: found.index, end: found.index + found[0].length }] : [];
  });
}
