import { isOwnAbbreviation, isRegionTold } from './abbreviated.ts';
import { isAlike } from './alike.ts';
import { opensClause } from './clauses.ts';
import { isEmpty } from '../tables/empty-words.ts';
import { aliasedWords, isCompound, isInFacts } from './fact-words.ts';
import { isGermanForm } from '../tables/german-forms.ts';
import { isIdiom } from './idioms.ts';
import { isImplied, isOfSkill } from './implied.ts';
import { levelBorneBy, levelOf } from './levels.ts';
import { chargeOf, groupsOf, isNeutral, keysOf, phraseAt } from './lexicon.ts';
import { isMaking } from './making.ts';
import { isManner } from '../tables/manner-words.ts';
import { isMisspelt } from './misspelt.ts';
import { admissions, isDoer } from './persons.ts';
import type { FactReading, Reading } from '../reading.ts';
import type { RefusalKind } from '../verdict.ts';
import { saysNoMore } from './wider.ts';
import { isStopWord, type Word } from './words.ts';

/** How a claim's word stands to the facts: theirs, theirs in other words, saying nothing, or the lie that it would be. */
export type Standing = 'supported' | 'reworded' | 'neutral' | RefusalKind;

/** A claim and the facts behind it, with what every word is asked about. */
interface Seen {
  readonly claim: Reading;
  readonly norms: readonly string[];
  readonly support: readonly FactReading[];
  readonly nearby: readonly FactReading[];
  readonly german: boolean;
  readonly groups: ReadonlySet<number>;
  /** Those of words that stand in no title: an engineer's tells of nothing built. */
  readonly doneGroups: ReadonlySet<number>;
  /** The highest level that a fact names. */
  readonly highest: number;
  /** Places of words of skills under another name, and of words of phrases that facts have words for. */
  readonly aliased: ReadonlySet<number>;
  readonly phrased: ReadonlySet<number>;
  readonly isCovered: (word: Word) => boolean;
}

const longestTitle = 8;

type Rule = (seen: Seen, word: Word, i: number) => Standing | null;

// The first rule that knows a word tells how it stands; what none knows is a lie of its kind.
const rules: readonly Rule[] = [idle, ofFacts, ofAdmission, ofStudies, ofCertificates, ofVolunteering, ofRegions, ofCompounds, ofIdioms, ofTasks, ofPhrases, ofLevels, ofLikeMeaning, saysNothing, follows];

/** How each word of a claim stands to the facts. `nearby` are the facts of the same employment. */
export function standingsOf(claim: Reading, support: readonly FactReading[], german: boolean, nearby: readonly FactReading[]): Standing[] {
  const norms = claim.words.map((w) => w.norm);
  const groups = new Set(support.flatMap((s) => Array.from(s.groups)));
  const doneGroups = new Set(support.flatMap((s) => s.words.flatMap((w, i) => (isOfTitle(s, w) ? [] : [...groupsOf(keysOf(w.norm, german)), ...(phraseAt(s.words.slice(i, i + 3).map(({ norm }) => norm), 0)?.groups ?? [])]))));
  const seen: Seen = {
    claim, norms, support, nearby, german, groups, doneGroups, aliased: aliasedWords(claim, support), phrased: phrasedWords(norms, groups),
    highest: Math.max(0, ...support.flatMap((s) => s.words.map((w) => levelBorneBy(w.norm) ?? 0))), isCovered: coveredElsewhere(claim),
  };
  return claim.words.map((word, i) => {
    for (const rule of rules) {
      const standing = rule(seen, word, i);
      if (standing !== null) return standing;
    }
    return kindOf(word, i, claim);
  });
}

/** An import may take a sentence behind a title along; a skill's title is the skill. */
function isOfTitle({ fact: { title, kind } }: FactReading, word: Word): boolean {
  return title !== null && kind !== 'skill' && title.split(' ').length <= longestTitle && title.includes(word.text);
}

/** What has a check of its own, and words that say nothing. */
function idle({ claim, isCovered }: Seen, word: Word): Standing | null {
  // "A quarter less": the direction of a change that the number tells.
  const isOfChange = /^(?:less|fewer|lower|weniger)$/u.test(word.norm) && claim.quantities.some((q) => q.role === 'by' && q.end + 1 === word.start);
  // "A master's degree": the degree has been read as one.
  const isOfDegree = word.norm === 'degree' && claim.degrees.some((d) => d.end < word.start && claim.text.slice(d.end, word.start).trim() === '');
  return isOfChange || isOfDegree || isOwnAbbreviation(claim, word) || isCovered(word) || isEmpty(word, claim.text) ? 'neutral' : null;
}

function ofFacts({ claim, aliased, norms, support, german }: Seen, _word: Word, i: number): Standing | null {
  return aliased.has(i) || isInFacts(norms, i, support, german) || isOfSkill(claim, i, support) ? 'supported' : null;
}

const admitting = new RegExp(`^(?:${admissions})$`, 'u');

/** "Registered broker" is not borne by what one recorded: a standing is told by its own word. */
function ofAdmission({ norms }: Seen, { norm }: Word, i: number): Standing | null {
  const next = norms[i + 1] ?? '';
  const isOnePerson = next === 'agent' || (isDoer(next) && !next.endsWith('s'));
  return isOnePerson && admitting.test(norm) ? 'certificate' : null;
}

/** "Graduated" of studies that have an end, "degree" of a named one. */
function ofStudies({ support }: Seen, { norm }: Word): Standing | null {
  const studies = support.filter((s) => s.fact.kind === 'education');
  if (studies.length === 0) return null;
  const isFinished = studies.every((s) => s.fact.end !== null && s.shadows.length === 0);
  if (isFinished && /^(?:graduated?|completed|finished|earned|obtained|abschluss|abgeschlossene?[rns]?|ausbildung|absolviert)$/u.test(norm)) return 'supported';
  return /^(?:degree|studied|studies|studying|study|student|studium|studierte|studiert|abschluss|semester)$/u.test(norm) && support.some((s) => s.degrees.length > 0) ? 'supported' : null;
}

function ofCertificates({ support }: Seen, { norm }: Word): Standing | null {
  if (!support.some((s) => s.fact.kind === 'certificate')) return null;
  return /^(?:certificate|certification|zertifikat|course|training|fortbildung|weiterbildung|lehrgang|kurs|schulung|obtained|gained|earned|issued|passed|acquired|erworben|bestanden|abgelegt)$/u.test(norm) ? 'supported' : null;
}

function ofVolunteering({ support }: Seen, { norm }: Word): Standing | null {
  return /^(?:volunteer(?:ed|ing)?|voluntary|voluntarily|unpaid|ehrenamt(?:lich\p{L}*)?|freiwillig\p{L}*)$/u.test(norm) && support.some((s) => s.fact.kind === 'volunteering') ? 'supported' : null;
}

function ofRegions({ claim, support }: Seen, word: Word): Standing | null {
  return isRegionTold(claim, word, support) ? 'supported' : null;
}

function ofCompounds({ german, support }: Seen, word: Word): Standing | null {
  return german && isCompound(word, support) ? 'supported' : null;
}

function ofIdioms({ claim, norms, support, german }: Seen, _word: Word, i: number): Standing | null {
  return isIdiom(claim, norms, i, support, german) ? 'reworded' : null;
}

/** "Responsible for loading" where the fact says "loaded", "responsible for discharge letters" of who wrote them. */
function ofTasks({ norms, support, german, doneGroups }: Seen, { norm }: Word, i: number): Standing | null {
  if (norm !== 'responsible' || norms[i + 1] !== 'for') return null;
  const isTold = (k: number): boolean => isInFacts(norms, i + 2 + k, support, german);
  const task = norms[i + 2] ?? '';
  if (task.endsWith('ing') && chargeOf(task) === null && (isTold(0) || groupsOf(keysOf(task, german)).some((g) => doneGroups.has(g)))) return 'reworded';
  if (support.some((s) => /(?<![\p{L}])(?:tasks?|duties|responsibilit(?:y|ies)|role)\s+(?:also\s+)?(?:consist|compris|includ|encompass|involv|entail|cover|w(?:as|ere))/iu.test(s.text))) return isTold(0) || isTold(1) ? 'reworded' : null;
  const isAiding = support.some((s) => /(?<![\p{L}])(?:help|assist|support|contribut|part\b|particip|involv|member|join)/iu.test(s.text));
  return !isAiding && isForTask(norms.slice(i + 2), isTold) ? 'reworded' : null;
}

/** A task and never people, money or a house. */
function isForTask(behind: readonly string[], isTold: (i: number) => boolean): boolean {
  const near = behind.slice(0, 5);
  const first = near.findIndex((norm) => !isStopWord(norm) && !isNeutral(norm));
  return first !== -1 && isTold(first) && !near.some((norm) => /^(?:budgets?|teams?|staff|people|persons?|employees|departments?|operations?|accounts?|branch(?:es)?|shops?|stores?|sites?|projects?|campaigns?|programs?|systems?|whole|entire|all|every|company|office|strategy|plants?|region)$/u.test(norm) || !(chargeOf(norm) ?? 'language').includes('language'));
}

function ofPhrases({ phrased }: Seen, _word: Word, i: number): Standing | null {
  return phrased.has(i) ? 'reworded' : null;
}

function ofLevels({ norms, highest, support, german }: Seen, { norm }: Word, i: number): Standing | null {
  const level = levelOf(norm);
  if (level === null) return null;
  // "Physically strong" of "physical strength"
  const isOfStrength = norm === 'strong' && norms[i - 1]?.endsWith('ly') === true && isInFacts(norms, i - 1, support, german) && support.some((s) => s.norms.has('strength'));
  return level <= Math.max(2, highest) || isOfStrength ? 'neutral' : 'level';
}

function ofLikeMeaning({ claim, groups, doneGroups, support, german }: Seen, word: Word, i: number): Standing | null {
  const bearing = isMaking(word.norm) && opensClause(claim, i) ? doneGroups : groups;
  return groupsOf(keysOf(word.norm, german)).some((g) => bearing.has(g)) && !isSpent(claim, i, support, german) ? 'reworded' : null;
}

/** "Oversaw the administration": what bears a word of leading already stands in the claim for itself. */
function isSpent(claim: Reading, i: number, support: readonly FactReading[], german: boolean): boolean {
  const norm = claim.words[i]?.norm ?? '';
  if (chargeOf(norm) !== 'leadership') return false;
  const own = groupsOf(keysOf(norm, german));
  const bearing = support.flatMap((s) => s.words.filter((w) => groupsOf(keysOf(w.norm, german)).some((g) => own.includes(g))));
  return bearing.length > 0 && bearing.every((w) => claim.words.some((other, k) => k !== i && keysOf(other.norm, german).some((key) => keysOf(w.norm, german).includes(key))));
}

function saysNothing({ claim }: Seen, { text, norm }: Word, i: number): Standing | null {
  // The school MIT is not the German word for "with".
  const isInitials = /^\p{Lu}{3,}$/u.test(text) && /\p{Ll}/u.test(claim.text);
  // "Go programming": a capital skill is no everyday verb.
  const isSkill = /^\p{Lu}/u.test(text) && claim.skills.some((m) => m.skill.kind === 'hard' && m.skill.name === text && m.words === text);
  return !isInitials && !isSkill && !isOpeningDeed(claim, i) && (isNeutral(norm) || isManner(claim.words, i)) ? 'neutral' : null;
}

/** "Set targets", "Closed deals": a verb that opens a clause says more than in "a set of tools" and "closely". */
function isOpeningDeed(claim: Reading, i: number): boolean {
  const word = claim.words[i];
  return word !== undefined && /^(?:set|closed|closing|presented|presenting)$/u.test(word.norm) && opensClause(claim, i) && !/^\s+(?:up|of|in|out|aside|off|apart|by|for)\b/iu.test(claim.text.slice(word.end));
}

/** What follows from the facts' words: a form of them, what they imply, and in English what a dictionary names for them. */
function follows({ claim, support, nearby, german }: Seen, word: Word, i: number): Standing | null {
  if (german && isGermanForm(claim, i, support)) return 'reworded';
  const kind = kindOf(word, i, claim);
  const mayFollow = german || kind === 'skill' || kind === 'scope' || /^(?:report(?:s|ed|ing)?|direct(?:ed|ing|s)?)$/u.test(word.norm);
  if (mayFollow && isImplied(claim, i, support, nearby)) return 'reworded';
  if (german || kind !== 'skill' || chargeOf(word.norm) !== null || /\d|[+#.]|^\p{Lu}{2,}/u.test(word.text) || claim.skills.some((s) => s.skill.kind === 'hard' && s.start < word.end && word.start < s.end)) return null;
  return isMisspelt(word.norm, support) || saysNoMore(claim, word, support) || isAlike(claim, word, support) ? 'reworded' : null;
}

/** Places of the words of phrases that have a word for the same in the facts. */
function phrasedWords(norms: readonly string[], groups: ReadonlySet<number>): Set<number> {
  return new Set(norms.flatMap((_, i) => {
    const phrase = phraseAt(norms, i);
    return phrase?.groups.some((g) => groups.has(g)) === true ? Array.from({ length: phrase.length }, (__, k) => i + k) : [];
  }));
}

/** Dates, amounts, degrees and languages have checks of their own. */
function coveredElsewhere(claim: Reading): (word: Word) => boolean {
  const levels = claim.languages.length > 0 ? /^(?:native|fluent|fluently|fluency|bilingual|conversational|[abc][12]|muttersprach\p{L}*|fliess\p{L}*|verhandlungssicher|mother|tongue|working|professional|level|niveau|speak|speaks|speaking|speaker|spoken|spreche|sprechen|spricht|beherrsch\p{L}*|sprachkenntnisse|language|languages|sprache|sprachen|advanced|intermediate|beginner|beginners|elementary|basic|upper|proficient|very|good|gut|gute|fortgeschritten)$/u : null;
  const spans = [...claim.dates, ...claim.spans, ...claim.quantities, ...claim.degrees, ...claim.languages.map((l) => l.word)];
  return (word) => spans.some((s) => s.start < word.end && word.start < s.end) || levels?.test(word.norm) === true;
}

function kindOf(word: Word, i: number, claim: Reading): RefusalKind {
  const charge = chargeOf(word.norm);
  if (charge !== null) return charge;
  if (/\d|[+#.]|^\p{Lu}{2,}/u.test(word.text) || claim.skills.some((s) => s.start < word.end && word.start < s.end)) return 'skill';
  return i > 0 && /^\p{Lu}/u.test(word.text) ? 'name' : 'skill';
}
