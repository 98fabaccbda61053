import type { Finding } from './finding.ts';
import { chargeOf, groupsOf, isNeutral, keysOf, phraseAt } from './lexicon.ts';
import { levelOf } from './levels.ts';
import type { FactReading, Reading } from './reading.ts';
import type { RefusalKind } from './verdict.ts';
import { isManner } from './manner-words.ts';
import { isAlike } from './alike.ts';
import { isGermanForm } from './german-forms.ts';
import { isImplied } from './implied.ts';
import { standIns } from './plain.ts';
import { areSpelt } from './spelt-letters.ts';
import { saysNoMore } from './wider.ts';
import { isStopWord, type Word } from './words.ts';

/** How strictly a text is read: prose may use neutral words; an item (a skill, a title, a name) must be supported at its heart. */
export type Strictness = 'prose' | 'item';

type Standing = 'supported' | 'reworded' | 'neutral' | RefusalKind;

/**
 * The words of a claim that neither a cited fact nor the language itself accounts for. Closed world: a word passes when
 * a cited fact has it (inflected, joined, abbreviated), has a word that says the same, or when it says nothing.
 */
export function checkWords(claim: Reading, support: readonly FactReading[], german: boolean, strictness: Strictness, nearby: readonly FactReading[] = []): Finding[] {
  const own = standingsOf(claim, support, german, nearby).map((standing, i): Standing => (!german && isStrangeName(standing, i, claim, support) ? 'name' : standing));
  const standings = strictness === 'item' ? own : withStandIns(own, claim, support, german, nearby);
  const refused = runsOf(claim.words, standings);
  if (refused.length > 0 || strictness === 'prose' || standings.length === 0) return refused;
  // A skill made of neutral words alone ("Broad experience") still has to be somebody's.
  const [first, last] = [claim.words[0], claim.words.at(-1)];
  const norms = claim.words.map((w) => w.norm);
  const hasHeart = standings.includes('supported') || norms.every((_, i) => isInFacts(norms, i, support, german)) || claim.degrees.length > 0 || claim.languages.length > 0 || claim.dates.length > 0;
  return hasHeart || first === undefined || last === undefined ? [] : [{ kind: 'skill', start: first.start, end: last.end }];
}

/** Ordinary words in the place of a fact's own are reworded too. */
function withStandIns(standings: readonly Standing[], claim: Reading, support: readonly FactReading[], german: boolean, nearby: readonly FactReading[]): readonly Standing[] {
  const unknown = standings.flatMap((standing, i) => (standing === 'skill' || (german && standing === 'name') ? [i] : []));
  const passed = standIns(claim, unknown, (i) => standings[i] === 'supported' || standings[i] === 'reworded', support, german, nearby);
  return passed.size === 0 ? standings : standings.map((standing, i) => (passed.has(i) ? 'reworded' : standing));
}

function standingsOf(claim: Reading, support: readonly FactReading[], german: boolean, nearby: readonly FactReading[]): Standing[] {
  const norms = claim.words.map((w) => w.norm);
  const covered = coveredElsewhere(claim);
  const aliased = aliasedWords(claim, support);
  const studied = support.some((s) => s.fact.kind === 'education');
  const isFinished = studied && support.every((s) => s.fact.kind !== 'education' || (s.fact.end !== null && s.shadows.length === 0));
  const isCertificate = support.some((s) => s.fact.kind === 'certificate');
  const phrased = new Set<number>();
  const groups = new Set(support.flatMap((s) => Array.from(s.groups)));
  const highest = Math.max(0, ...support.flatMap((s) => s.words.map((w) => levelOf(w.norm) ?? 0)));
  for (let i = 0; i < norms.length; i += 1) {
    const phrase = phraseAt(norms, i);
    if (phrase?.groups.some((g) => groups.has(g)) === true) for (let k = 0; k < phrase.length; k += 1) phrased.add(i + k);
  }
  // "A quarter less": the direction of a change that the number tells.
  const isOfChange = (word: Word): boolean => /^(?:less|fewer|lower|weniger)$/u.test(word.norm) && claim.quantities.some((q) => q.role === 'by' && q.end + 1 === word.start);
  return claim.words.map((word, i): Standing => {
    if (isOfChange(word) || covered(word) || isEmpty(word, claim.text)) return 'neutral';
    if (aliased.has(i) || isInFacts(norms, i, support, german)) return 'supported';
    if (studied && isFinished && /^(?:graduated?|completed|finished|earned|obtained|abschluss|abgeschlossene?[rns]?|ausbildung|absolviert)$/u.test(word.norm)) return 'supported';
    if (studied && /^(?:degree|studied|studies|studying|study|student|studium|studierte|studiert|abschluss|semester)$/u.test(word.norm) && support.some((s) => s.degrees.length > 0)) return 'supported';
    if (isCertificate && /^(?:certificate|certification|zertifikat|course|training|fortbildung|weiterbildung|lehrgang|kurs|schulung|obtained|gained|earned|issued|passed|acquired|erworben|bestanden|abgelegt)$/u.test(word.norm)) return 'supported';
    if (german && isCompound(word, support)) return 'supported';
    if (word.norm === 'zero' && support.some((s) => /(?<![\p{L}])(?:no|without|never|zero)(?![\p{L}])/iu.test(s.text))) return 'reworded';
    // "Responsible for loading", where the fact says "loaded".
    if (word.norm === 'responsible' && norms[i + 1] === 'for' && norms[i + 2]?.endsWith('ing') === true && chargeOf(norms[i + 2] ?? '') === null && isInFacts(norms, i + 2, support, german)) return 'reworded';
    if (word.norm === 'responsible' && norms[i + 1] === 'for' && !support.some((s) => /(?<![\p{L}])(?:help|assist|support|contribut|part\b|particip|involv|member|join)/iu.test(s.text)) && isForTask(norms.slice(i + 2), (k) => isInFacts(norms, i + 2 + k, support, german))) return 'reworded';
    // "Servers running Linux"
    if (word.norm === 'running' && claim.skills.some((m) => m.start === word.end + 1) && isInFacts(norms, i + 1, support, german)) return 'reworded';
    // "A pair of apprentices", where the fact says two.
    if (/^(?:pair|couple)$/u.test(word.norm) && norms[i + 1] === 'of' && support.some((s) => s.quantities.some((q) => q.value === 2 && q.dimension === 'count'))) return 'reworded';
    if (isCertificate && word.norm === 'drive' && norms[i - 1] === 'to') return 'reworded';
    if (phrased.has(i)) return 'reworded';
    const level = levelOf(word.norm);
    if (level !== null) return level <= Math.max(2, highest) ? 'neutral' : 'level';
    if (groupsOf(keysOf(word.norm, german)).some((g) => groups.has(g)) && !isSpent(claim, i, support, german)) return 'reworded';
    // The school MIT is not the German word for "with".
    const isInitials = /^\p{Lu}{3,}$/u.test(word.text) && /\p{Ll}/u.test(claim.text);
    if (!isInitials && (isNeutral(word.norm) || isManner(claim.words, i))) return 'neutral';
    const kind = kindOf(word, i, claim);
    if (german && isGermanForm(claim, i, support)) return 'reworded';
    if ((kind === 'skill' || kind === 'scope' || /^(?:reports?|direct(?:ed|ing|s)?)$/u.test(word.norm) || german) && isImplied(claim, i, support, nearby)) return 'reworded';
    return !german && kind === 'skill' && chargeOf(word.norm) === null && !/\d|[+#.]|^\p{Lu}{2,}/u.test(word.text) && !claim.skills.some((s) => s.skill.kind === 'hard' && s.start < word.end && word.start < s.end) && (saysNoMore(word, support) || isAlike(claim, word, support)) ? 'reworded' : kind;
  });
}

/** "Responsible for discharge letters" of who wrote them; never for people, money or a house. */
function isForTask(behind: readonly string[], isTold: (i: number) => boolean): boolean {
  const near = behind.slice(0, 5);
  const first = near.findIndex((norm) => !isStopWord(norm) && !isNeutral(norm));
  return first !== -1 && isTold(first) && !near.some((norm) => /^(?:budgets?|teams?|staff|people|persons?|employees|departments?|operations?|accounts?|branch(?:es)?|shops?|stores?|sites?|projects?|campaigns?|programs?|systems?|whole|entire|all|every|company|office|strategy|plants?|region)$/u.test(norm) || chargeOf(norm) !== null);
}

/** "For Target and Notion": a capital inside a sentence names somebody, whatever the word means otherwise. */
function isStrangeName(standing: Standing, i: number, claim: Reading, support: readonly FactReading[]): boolean {
  const word = claim.words[i];
  if (word === undefined || i === 0 || (standing !== 'neutral' && standing !== 'reworded') || !/^\p{Lu}\p{Ll}/u.test(word.text) || isStopWord(word.norm)) return false;
  if (levelOf(word.norm) !== null || keysOf(word.norm, false).some((k) => support.some((s) => s.keys.has(k))) || claim.quantities.some((q) => q.start <= word.start && word.end <= q.end) || /[.:!?•–—|/("“„-]\s*$/u.test(claim.text.slice(0, word.start)) || claim.dates.some((d) => d.start <= word.start && word.end <= d.end) || claim.degrees.some((d) => d.start <= word.start && word.end <= d.end) || claim.languages.some((l) => l.word === word)) return false;
  const inside = claim.words.slice(1).filter((w) => w.norm.length > 2 && !isStopWord(w.norm));
  // Behind "for" and "at" a name is meant even where every word has a capital.
  const isBehind = /(?<![\p{L}])(?:for|at|with|by|from|of)\s+$/u.test(claim.text.slice(0, word.start));
  if (!isBehind && inside.filter((w) => /^\p{Lu}/u.test(w.text)).length * 2 > inside.length) return false;
  const groups = groupsOf(keysOf(word.norm, false));
  return !support.some((s) => s.words.some((w, k) => k > 0 && /^\p{Lu}/u.test(w.text) && groupsOf(keysOf(w.norm, false)).some((g) => groups.includes(g))));
}

/** A stop word, also where a rewording left an ending on it ("make sure ofs"); "IT" and "US" in capitals are words. */
function isEmpty(word: Word, text: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(word.text) && /\p{Ll}/u.test(text)) return false;
  const [before, behind] = [text.slice(0, word.start), text.slice(word.end)];
  // "Managed to shorten", "re-engineered", "fewer than 5"
  if ((word.norm === 'managed' && /^\s+to\s/u.test(behind)) || (word.norm === 're' && behind.startsWith('-')) || (/^(?:fewer|less)$/u.test(word.norm) && /^\s+than\s+[\d.]/u.test(behind)) || (word.norm === 'care' && /(?:\btak\p{L}+|\btook)\s$/iu.test(before) && /^\s+of\b/iu.test(behind)) || (word.norm === 'total' && /\b(?:in|a)\s$/iu.test(before))) return true;
  // "Up and running", "co-ran"
  if ((word.norm === 'running' && /\bup and\s$/iu.test(before)) || (word.norm === 'co' && behind.startsWith('-'))) return true;
  // "Acted as", "minute-taker"
  if ((/^act(?:ed|ing|s)?$/u.test(word.norm) && /^\s+as\b/iu.test(behind)) || (word.norm === 'taker' && /\b(?:minutes?|notes?)[ -]$/iu.test(before))) return true;
  // "Crew members", "up to date", "e-mail"
  if ((/^members?$/u.test(word.norm) && /\b(?:crew|team|staff)\s$/iu.test(before)) || (word.norm === 'date' && /\bup[ -]to[ -]$/iu.test(before)) || (word.norm === 'e' && /^-?mail/iu.test(behind))) return true;
  // "A nine-person team"
  if (/^(?:person|man|member|strong)$/u.test(word.norm) && before.endsWith('-')) return true;
  return isStopWord(word.norm) || (word.norm.length > 2 && word.norm.length < 7 && isStopWord(word.norm.replace(/(?:s|d)$/u, '')));
}

/** "Oversaw the administration": what bears a word of leading already stands in the claim for itself. */
function isSpent(claim: Reading, i: number, support: readonly FactReading[], german: boolean): boolean {
  const norm = claim.words[i]?.norm ?? '';
  if (chargeOf(norm) !== 'leadership') return false;
  const own = groupsOf(keysOf(norm, german));
  const bearing = support.flatMap((s) => s.words.filter((w) => groupsOf(keysOf(w.norm, german)).some((g) => own.includes(g))));
  return bearing.length > 0 && bearing.every((w) => claim.words.some((other, k) => k !== i && keysOf(other.norm, german).some((key) => keysOf(w.norm, german).includes(key))));
}

function isInFacts(norms: readonly string[], i: number, support: readonly FactReading[], german: boolean): boolean {
  const norm = norms[i] ?? '';
  const pairs = [`${norms[i - 1] ?? ''}${norm}`, `${norm}${norms[i + 1] ?? ''}`];
  const keys = keysOf(norm, german);
  return support.some((s) => keys.some((k) => s.keys.has(k)) || (norm.length > 3 && s.joined.has(norm)) || pairs.some((p) => p.length > 4 && p !== norm && s.norms.has(p)) || (norm.length >= 3 && s.initials.has(norm) && areSpelt(norm, s.text)));
}

/**
 * German compounds: "Einkaufssachbearbeiterin" of "Sachbearbeiterin Einkauf", "süddeutsch" of "Süddeutschland". Both
 * parts stand in the facts, and neither is a word of standing.
 */
function isCompound({ text, norm }: Word, support: readonly FactReading[]): boolean {
  if (/[^\p{L}]/u.test(norm)) return false;
  // "Rechnungen" of "Eingangsrechnungen": the wider thing, said of the narrower.
  if (norm.length > 4 && /^\p{Lu}/u.test(text) && chargeOf(norm) === null && support.some((s) => s.words.some((w) => w.norm.length > norm.length + 3 && (w.norm.endsWith(norm) || (w.norm.startsWith(norm) && /^\p{Lu}/u.test(w.text) && !w.norm.slice(norm.length).startsWith('isch')))))) return true;
  if (norm.length < 9) return false;
  if (/^\p{Ll}/u.test(text) && support.some((s) => s.words.some((w) => w.norm.length > 8 && w.norm.startsWith(norm.slice(0, Math.max(8, norm.length - 3)))))) return true;
  const isOf = (part: string): boolean => chargeOf(part) === null && support.some((s) => keysOf(part, true).some((k) => s.keys.has(k)) || groupsOf(keysOf(part, true)).some((g) => s.groups.has(g)));
  for (let at = 4; at <= norm.length - 4; at += 1) {
    const [head, tail] = [norm.slice(0, at), norm.slice(at)];
    if (isOf(tail) && [head, head.replace(/(?:s|n|en|es|er)$/u, '')].some((part) => part.length > 3 && isOf(part))) return true;
  }
  return false;
}

/** Words of a skill under another of its names, and words whose initials are an abbreviation of a fact. */
function aliasedWords(claim: Reading, support: readonly FactReading[]): Set<number> {
  const aliased = new Set<number>();
  const skills = new Set(support.flatMap((s) => s.skills.map((m) => m.skill.id)));
  for (const mention of claim.skills) {
    if (!skills.has(mention.skill.id)) continue;
    for (const [i, w] of claim.words.entries()) if (w.start < mention.end && mention.start < w.end) aliased.add(i);
  }
  const abbreviations = support.flatMap((s) => s.words.filter((w) => /^\p{Lu}{3,6}$/u.test(w.text)).map((w) => w.norm));
  const named = claim.words.map((word, i) => ({ word, i })).filter(({ word }) => !isStopWord(word.norm));
  for (const abbreviation of new Set(abbreviations)) {
    for (let at = 0; at + abbreviation.length <= named.length; at += 1) {
      const run = named.slice(at, at + abbreviation.length);
      const spelt = run.map(({ word }) => word.norm).join(' ');
      // "AWS" does not stand for "award winning speaker".
      const boasts = run.some(({ word }) => chargeOf(word.norm) !== null) && !(areSpelt(abbreviation, spelt) && !areSpelt(abbreviation, ''));
      if (!boasts && run.every(({ word }, k) => word.norm[0] === abbreviation[k])) for (const { i } of run) aliased.add(i);
    }
  }
  return aliased;
}

/** Dates, amounts, degrees and languages have checks of their own. */
function coveredElsewhere(claim: Reading): (word: Word) => boolean {
  const levels = claim.languages.length > 0 ? /^(?:native|fluent|fluently|fluency|bilingual|conversational|[abc][12]|muttersprach\p{L}*|fliess\p{L}*|verhandlungssicher|mother|tongue|working|professional|level|niveau|speak|speaks|speaking|speaker|spoken|spreche|sprechen|spricht|sprachkenntnisse|language|languages|sprache|sprachen|advanced|intermediate|beginner|beginners|elementary|basic|upper|proficient|very|good|gut|gute|fortgeschritten)$/u : null;
  const spans = [...claim.dates, ...claim.spans, ...claim.quantities, ...claim.degrees, ...claim.languages.map((l) => l.word)];
  return (word) => spans.some((s) => s.start < word.end && word.start < s.end) || levels?.test(word.norm) === true;
}

function kindOf(word: Word, i: number, claim: Reading): RefusalKind {
  const charge = chargeOf(word.norm);
  if (charge !== null) return charge;
  if (/\d|[+#.]|^\p{Lu}{2,}/u.test(word.text) || claim.skills.some((s) => s.start < word.end && word.start < s.end)) return 'skill';
  return i > 0 && /^\p{Lu}/u.test(word.text) ? 'name' : 'skill';
}

/** Refused words that stand together are one finding; the gravest kind names it. */
function runsOf(words: readonly Word[], standings: readonly Standing[]): Finding[] {
  const findings: { kind: RefusalKind; start: number; end: number }[] = [];
  let open: { kind: RefusalKind; start: number; end: number } | null = null;
  for (const [i, standing] of standings.entries()) {
    const word = words[i];
    if (word === undefined) continue;
    if (standing === 'supported' || standing === 'reworded' || standing === 'neutral') {
      if (!isStopWord(word.norm)) open = null;
    } else if (open === null) findings.push(open = { kind: standing, start: word.start, end: word.end });
    else {
      open.end = word.end;
      if (open.kind === 'skill' || open.kind === 'name') open.kind = standing;
    }
  }
  return findings;
}
