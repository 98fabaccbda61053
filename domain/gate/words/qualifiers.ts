import type { Fact } from '#domain/candidate/fact.ts';
import type { RefusalKind } from '../verdict.ts';

/** A stretch of a fact that a qualifier takes something away from: "not", "interested in", "pursuing", "assistant to". */
export interface Shadow {
  readonly qualifier: Qualifier;
  readonly start: number;
  readonly end: number;
}

export interface Qualifier {
  readonly kind: RefusalKind;
  readonly wording: RegExp;
  /** What a claim says that keeps the qualifier; null where the claim's own words have to stand in such a shadow again. */
  readonly kept: RegExp | null;
  /** Where the shadow falls: on the whole fact, on the clause between two commas, or behind the wording up to the end of what it governs. */
  readonly over: 'whole' | 'clause' | RegExp;
  /** The words that it concerns: all, or names of standing alone. */
  readonly concerns: 'all' | 'standing';
  /** Kinds of facts it stands in; null for all. */
  readonly of: readonly Fact['kind'][] | null;
}

const clauseEnd = /[;.!?()]|,(?=\s*(?:but|aber|yet)\b)|\bbut\b|\baber\b|\bjedoch\b/iu;
const nounPhraseEnd = /[,;:!?()]|(?<!\b(?:Sr|Jr|Dr|St|Mr|Ms))\.|\s(?:on|in|while|for|during|at|by|who|and \p{L}+(?:ed|ing)|bei|während|für|im)\b/iu;
const learnt = 'wish(?:es|ing)? to|want(?:s|ed|ing)? to|hop(?:e|es|ing) to|eager to|keen (?:to|on)|would (?:like|love) to|aspir(?:es?|ing|ation) (?:to|for)|interested in|interest in|looking (?:for|to)|seek(?:s|ing)?|willing(?:ness)? to|intend(?:s|ing)? to|dream(?:s|ing)? of|möchte\\p{L}*|würde gern\\p{L}*|interessiert an|interesse an|auf der suche nach|suche|anstrebe\\p{L}*';
const unfinished = 'begonnen\\p{L}*|begann|left (?:after|before|in|without)|started (?:an?|studying)|began (?:an?|studying)|discontinued|withdrew|did not (?:finish|complete|graduate)|pursuing|working towards?|coursework|towards (?:an?|the)|expected|anticipated|candidate|in progress|(?:not|never)(?: yet)? (?:completed|finished|awarded)|incomplete|unfinished|dropped out|some (?:college|university)|(?:currently|now) (?:studying|enrolled|attending)|enrolled|studying (?:for|towards)|preparing (?:for|to take)|(?:in )?preparation for|planned|pending|applied for|expired|lapsed|in vorbereitung|vorbereitung auf|abgebrochen|ohne abschluss|angestrebt\\p{L}*|voraussichtlich|abgelaufen';
const saidUnfinished = new RegExp(`(?<![\\p{L}])(?:${unfinished}|present|today|ongoing|current\\p{L}*|studying|student|not|began|started|left|exam|part[- ]qualified|heute|laufend)(?![\\p{L}])`, 'iu');
const placed = 'finalist|runner[- ]up|nominat\\p{L}+|nominee|short-?listed|shortlist|honou?rable mention|(?:second|third|2nd|3rd) (?:place|prize)|semi-?finalist|participants?|participation|attendance|attended|nominiert|finalistin|(?:zweiter|dritter) (?:platz|preis)|teilnahme\\p{L}*|teilgenommen';
const visiting = 'exchange (?:semester|term|year|student|programme|program)|(?:semester|year|term) abroad|study abroad|visiting student|guest student|summer school|erasmus|austausch\\p{L}*|auslands(?:semester|jahr|studium)|gast(?:hörer\\p{L}*|studium|semester)';
const by = '(?:supervised|mentored|coached|led|managed|trained|headed|directed|guided|taught|instructed|advised|overseen|chaired|run)(?: \\p{L}+){0,4} by';

/** Qualifiers of facts, English and German. A general list: each takes away a claim that the bare words would make. */
const qualifiers: readonly Qualifier[] = [
  { kind: 'level', wording: /(?<![\p{L}-])(?:no(?!\.|t?\s+only)|not(?!\s+only)|never|without(?!\s+(?:ever\s+)?(?:compromis|los|sacrific|neglect|affect|endanger|jeopardi|harm|disturb|disrupt|forget)\p{L}*)|lacks?|lacking|neither|kein\p{L}*|nicht(?!\s+nur)|nie|ohne)(?![\p{L}-])/giu, kept: /(?<![\p{L}])(?:no|not|never|without|lacks?|lacking|neither|nor|non|kein\p{L}*|nicht|nie|ohne|zero|free|\p{L}+n['’]t)(?![\p{L}])/iu, over: /[,;.!?()]|\bbut\b|\baber\b/iu, concerns: 'all', of: null },
  { kind: 'scope', wording: /(?<![\p{L}])(?:except(?:ing)?(?: for)?|excluding|other than|apart from|not including|außer|ausgenommen)(?![\p{L}])/giu, kept: /(?<![\p{L}])(?:except\p{L}*|exclud\p{L}*|not|non|without|other than|apart from|außer|ausgenommen|ohne)(?![\p{L}])/iu, over: /[;.()]/u, concerns: 'all', of: null },
  { kind: 'level', wording: new RegExp(`(?<![\\p{L}])(?:${learnt})(?![\\p{L}])|^(?:currently |still )?learning(?= \\p{Lu})`, 'giu'), kept: new RegExp(`(?<![\\p{L}])(?:${learnt}|learning|to learn|wants?|wish\\p{L}*|hopes?)(?![\\p{L}])`, 'iu'), over: clauseEnd, concerns: 'all', of: null },
  { kind: 'degree', wording: new RegExp(`(?<![\\p{L}])(?:${unfinished})(?![\\p{L}])`, 'giu'), kept: saidUnfinished, over: 'whole', concerns: 'all', of: ['education', 'certificate', 'award', 'publication', 'statement'] },
  // Told in a sentence under a school: "started a foundation degree, left after the first year".
  { kind: 'degree', wording: new RegExp(`(?<![\\p{L}])(?:studying (?:for|towards)|(?:started|began|begun) (?:an? )?(?:\\p{L}+ ){0,2}(?:degree|studies|diploma|bachelor\\p{L}*|master\\p{L}*|ph\\.?d|apprenticeship|course)|(?:fortbildung|weiterbildung|studium|ausbildung|lehrgang|kurs)(?![\\p{L}])[^.;]*begonnen)(?![\\p{L}])`, 'giu'), kept: saidUnfinished, over: 'whole', concerns: 'all', of: ['achievement'] },
  { kind: 'award', wording: new RegExp(`(?<![\\p{L}])(?:${placed})(?![\\p{L}])`, 'giu'), kept: new RegExp(`(?<![\\p{L}])(?:${placed}|nominee|took part|workshop|course|seminar)(?![\\p{L}])`, 'iu'), over: 'whole', concerns: 'all', of: ['award', 'certificate', 'statement'] },
  { kind: 'award', wording: /(?<![\p{L}])(?:finalist|runner[- ]up|nominated|nominee|short-?listed|honou?rable mention|nominiert)(?=\s+(?:for|in|at|of|by|as|für|bei\p{L}*|zu\p{L}*)(?![\p{L}]))/giu, kept: /(?<![\p{L}])(?:finalist\p{L}*|runner[- ]up|nominat\p{L}+|nominee|short-?list\p{L}*|honou?rable mention|nominiert)(?![\p{L}])/iu, over: clauseEnd, concerns: 'all', of: ['achievement', 'summary', 'education', 'employment', 'volunteering', 'project'] },
  { kind: 'degree', wording: /(?<![\p{L}])(?:minor(?:ing|ed)?(?: subject)?(?: in|:|,)|nebenfach:?|im nebenfach)(?![\p{L}])/giu, kept: null, over: nounPhraseEnd, concerns: 'all', of: ['education', 'statement'] },
  { kind: 'degree', wording: new RegExp(`(?<![\\p{L}])(?:${visiting})(?![\\p{L}])`, 'giu'), kept: new RegExp(`(?<![\\p{L}])(?:${visiting}|abroad|im ausland)(?![\\p{L}])`, 'iu'), over: 'whole', concerns: 'all', of: ['education'] },
  { kind: 'degree', wording: /(?<![\p{L}])(?:since|seit)\s+(?:\p{L}+\s+)?\d{4}|\d{4}\s*[-–—]\s*(?:present|today|now|ongoing|heute|laufend)(?![\p{L}])/giu, kept: /(?<![\p{L}])(?:since|seit|present|today|heute|now|ongoing|laufend|current\p{L}*|derzeit|pursuing|expected|in progress|studying|student\p{L}*|studier\p{L}*)(?![\p{L}])/iu, over: 'whole', concerns: 'all', of: ['education'] },
  { kind: 'certificate', wording: /(?<![\p{L}])(?:parts?|modules?|stages?|levels?|papers?|teile?|module?|stufen?)\s+(?:[ivx]{1,4}|\d|one|two|three|eins|zwei|drei)(?![\p{L}\p{N}])/giu, kept: /(?<![\p{L}])(?:parts?|modules?|stages?|levels?|papers?|teile?n?|module?|stufen?)(?![\p{L}])/iu, over: 'whole', concerns: 'all', of: ['education', 'certificate', 'statement'] },
  { kind: 'award', wording: /(?<![\p{L}])(?:finalist|runner[- ]up|nominated|nominee|short-?listed|honou?rable mention|nominiert)(?!\s+(?:for|in|at|of|by|as|für|bei\p{L}*|zu\p{L}*)(?![\p{L}]))(?![\p{L}])/giu, kept: /(?<![\p{L}])(?:finalist\p{L}*|runner[- ]up|nominat\p{L}+|nominee|short-?list\p{L}*|honou?rable mention|nominiert)(?![\p{L}])/iu, over: 'clause', concerns: 'all', of: ['achievement', 'summary', 'education', 'employment', 'volunteering', 'project'] },
  {
    kind: 'title', wording: new RegExp(`(?<![\\p{L}])(?:acting(?= \\p{L})|assistant (?:to|of)|secretary (?:to|of)|deputy|report(?:ed|ing|s)?(?: \\p{L}+){0,4} to|under (?:the )?(?:supervision|guidance|direction|leadership|lead) of|${by}|(?:support|assist|help|shadow)(?:ed|ing|s)? (?:the|an?|our|\\p{L}+ (?=(?:managers?|leads?|directors?|engineers?|architects?)\\b))|work(?:ed|ing|s)? (?:closely |together )?(?:with|for|under|alongside)|(?:fill(?:ed|ing)?|stood|stand(?:ing)?|stepp?(?:ed|ing)?) in(?: for)?|cover(?:ed|ing|s)? (?:for|as)|deputi[sz](?:ed|ing)(?: for)?|substitut(?:ed|ing)(?: for)?|on behalf of|vertrat\\p{L}*|vertreten|vertretung\\p{L}*|assistent\\p{L}* (?:der|des)|referent\\p{L}* (?:der|des)|unterst[üu]tz\\p{L}* (?:der|des|die|den))(?![\\p{L}])`, 'giu'),
    kept: null, over: nounPhraseEnd, concerns: 'standing', of: null,
  },
];

/** Where the qualifiers of a fact throw their shadows. */
export function shadowsIn(text: string, kind: Fact['kind']): Shadow[] {
  return qualifiers.filter((q) => q.of === null || q.of.includes(kind)).flatMap((qualifier) => Array.from(text.matchAll(qualifier.wording)).map((found): Shadow => {
    if (qualifier.over === 'whole') return { qualifier, start: 0, end: text.length };
    if (qualifier.over === 'clause') {
      const before = /[,;(][^,;()]*$/u.exec(text.slice(0, found.index));
      const after = /[,;)]/u.exec(text.slice(found.index));
      return { qualifier, start: before === null ? 0 : before.index, end: after === null ? text.length : found.index + after.index };
    }
    const start = found.index + found[0].length;
    const length = qualifier.over.exec(text.slice(start))?.index ?? text.length - start;
    return { qualifier, start, end: start + length };
  }));
}
