import { sentencesOf } from '#domain/candidate/sentences.ts';
import { facultiesIn } from '../words/degrees.ts';
import { aliasedWords } from '../words/fact-words.ts';
import type { Finding } from '../finding.ts';
import { groupsOf, isNeutral, isSameWord, keysOf, phraseAt } from '../words/lexicon.ts';
import { levelOf } from '../words/levels.ts';
import { isDoer } from '../words/persons.ts';
import { isGerman, read, type FactReading, type Reading } from '../reading.ts';
import { isTold } from '../words/told-kinds.ts';
import { isStopWord, type Word } from '../words/words.ts';

const apprenticeship = 2;

/** Degrees: the ranks named must be those of cited facts, and no more often than there. */
export function checkDegrees(claim: Reading, support: readonly FactReading[]): Finding[] {
  const held = support.filter((s) => s.degrees.length > 0).map((s) => facultiesIn(s.text));
  const [first] = claim.degrees;
  // An MBA of one who has an MA: where every fact says what its degree is of, the claim's is one of these.
  if (first !== undefined && held.length > 0 && held.every((of) => of.length > 0) && facultiesIn(claim.text).some((faculty) => !held.some((of) => of.includes(faculty)))) return [{ kind: 'degree', start: first.start, end: first.end }];
  // Who became a "Kauffrau" served an apprenticeship; "Ausbildungsjahr" names one.
  const served = support.some((s) => (s.fact.kind === 'education' && s.degrees.length === 0 && s.words.some((w) => /(?:frau|mann)$/u.test(w.norm) || isDoer(w.norm))) || s.words.some((w) => /^ausbildung\p{L}/u.test(w.norm)));
  const known = [...support.flatMap((s) => s.degrees.map((d) => d.rank)), ...(served ? [apprenticeship] : [])];
  return claim.degrees.filter(({ rank }, i) => {
    const told = claim.degrees.slice(0, i + 1).filter((d) => d.rank === rank).length;
    return told > known.filter((k) => k === rank).length;
  }).map(({ start, end }) => ({ kind: 'degree', start, end }));
}

/** Languages spoken: named by a cited fact, and not better than there. A fact without a level bears "conversational" at most. */
export function checkLanguages(claim: Reading, support: readonly FactReading[]): Finding[] {
  const known = support.flatMap((s) => s.languages);
  // "Bilingual" says it of every language named with it.
  const isBilingual = /(?<![\p{L}])(?:bilingual|trilingual|zweisprachig|dreisprachig)/iu.test(claim.text) && !support.some((s) => /lingual|sprachig/iu.test(s.text));
  return claim.languages.filter(({ language, level, word }) => {
    if (level === null && isOrigin(claim, word, support)) return false;
    const facts = known.filter((k) => k.language === language);
    const least = isBilingual ? Math.max(level ?? 0, 6) : level;
    return !facts.some((k) => (least === null ? (k.level ?? 3) > 1 || isBasic(claim.text) : least <= (k.level ?? 3)));
  }).map(({ word }) => ({ kind: 'language', start: word.start, end: word.end }));
}

/** "Polish suppliers" of suppliers in Poland: who comes from there, and nothing that is said or taught. */
function isOrigin({ text }: Reading, word: Word, support: readonly FactReading[]): boolean {
  if (!/^\s+(?!(?:and|or|with|at|in|as|to|for|und|mit)\b|speak|languag|lesson|class|course|teach|transl|skill|native|level|fluen)\p{Ll}{3,}/u.test(text.slice(word.end))) return false;
  return support.some((s) => groupsOf(keysOf(word.norm, false)).some((group) => s.groups.has(group)));
}

const isBasic = (text: string): boolean => /(?<![\p{L}])(?:basic\p{L}*|beginner\p{L}*|elementary|learn\p{L}*|studying|some|a (?:little|bit of)|etwas|wenig|ein bisschen|grund(?:kenntnisse|lagen)|lern\p{L}*|[aA][12])(?![\p{L}])/iu.test(text);

const raising = new Set(['senior', 'sr', 'lead', 'principal', 'chief', 'head', 'director', 'vp', 'president', 'executive', 'staff', 'manager', 'leiter', 'leiterin', 'leitender', 'leitende', 'direktor']);
const lowering = new Set(['junior', 'jr', 'assistant', 'associate', 'deputy', 'vice', 'acting', 'interim', 'intern', 'internship', 'trainee', 'student', 'apprentice', 'entry', 'werkstudent', 'werkstudentin', 'praktikant', 'praktikantin', 'stellvertretender', 'stellvertretende', 'assistent', 'assistentin', 'volunteer', 'part', 'temporary', 'co', 'sub', 'under', 'aide', 'aides', 'helper', 'helpers', 'hilfskraft', 'aushilfe', 'azubi', 'auszubildende', 'auszubildender', 'aspiring', 'prospective', 'praktikum']);

/**
 * Seniority: a raising word ("Senior", "Head") stands in one cited fact together with the word it raises, no more often
 * than there; a lowering word ("Junior", "Assistant") of a title is not dropped while the rest of the title is kept.
 */
export function checkSeniority(claim: Reading, cited: readonly FactReading[], support: readonly FactReading[]): Finding[] {
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  const aliased = aliasedWords(claim, support);
  for (const [i, word] of claim.words.entries()) {
    // "Vice President" of a VP is his title spelt out.
    if (!raising.has(word.norm) || aliased.has(i) || !isTitleUse(claim.words, i)) continue;
    counts.set(word.norm, (counts.get(word.norm) ?? 0) + 1);
    const behind = nextOfMeaning(claim.words, i);
    // "Als UX Lead koordinierte ich": what is small in German is no title.
    const next = behind !== null && /^\p{Ll}/u.test(behind.text) && isGerman(claim.text) ? null : behind;
    const together = support.some((s) => s.norms.has(word.norm) && (next === null || aliased.has(claim.words.indexOf(next)) || keysOf(next.norm, false).some((k) => s.keys.has(k)) || [...groupsOf(keysOf(next.norm, false)), ...(phraseAt(claim.words.map((w) => w.norm), claim.words.indexOf(next))?.groups ?? [])].some((g) => s.groups.has(g))));
    const inFacts = cited.reduce((sum, s) => sum + s.words.filter((w) => w.norm === word.norm).length, 0) + support.filter((s) => !cited.includes(s) && s.norms.has(word.norm)).length;
    if (!together || (counts.get(word.norm) ?? 0) > inFacts) findings.push({ kind: 'title', start: word.start, end: word.end });
  }
  for (const { fact } of cited) if (fact.title !== null && (fact.kind === 'employment' || fact.kind === 'volunteering')) findings.push(...droppedQualifier(claim, fact.title));
  return [...findings, ...loweredNames(claim, support), ...namesOfHouse(claim, support)];
}

const isName = (norm: string): boolean => isDoer(norm) || /^(?:president|head|lead|chief|leiter|leiterin|partner|fellow|marshal|warden|guard|chair|secretary|treasurer|captain|steward|dean)$/u.test(norm);

/** "Co-founder", "acting manager", "part-time developer" in any fact: the name does not stand without what lowers it. */
function loweredNames(claim: Reading, support: readonly FactReading[]): Finding[] {
  const lowered = support.flatMap((s) => s.words.flatMap((w, i) => (isName(w.norm) && isLowered(s.words, i) ? [{ name: w.norm, by: s.words.slice(Math.max(0, i - 3), i).map((b) => b.norm).filter((b) => lowering.has(b)) }] : [])));
  if (lowered.length === 0) return [];
  const taken = claim.words.find((w) => lowered.some(({ name, by }) => name === w.norm && !by.some((b) => claim.norms.has(b) || claim.norms.has(b.replace(/s$/u, '')))) && !support.some((s) => s.words.some((own, i) => own.norm === w.norm && !isLowered(s.words, i))));
  return taken === undefined ? [] : [{ kind: 'level', start: taken.start, end: taken.end }];
}

/** "Partner, Quill & Partner": a title is not taken from an employer's name. */
function namesOfHouse(claim: Reading, support: readonly FactReading[]): Finding[] {
  const houses = support.flatMap(({ fact }) => (fact.organisation !== null && claim.text.includes(fact.organisation) ? [fact.organisation] : []));
  if (houses.length === 0) return [];
  const isOutside = (text: string, word: Word): boolean => !houses.some((house) => Array.from(text.matchAll(new RegExp(RegExp.escape(house), 'giu'))).some((found) => found.index <= word.start && word.end <= found.index + house.length));
  const taken = claim.words.find((word) => isName(word.norm) && isOutside(claim.text, word)
    && support.some((s) => s.norms.has(word.norm)) && !support.some((s) => s.words.some((own) => own.norm === word.norm && isOutside(s.text, own))));
  return taken === undefined ? [] : [{ kind: 'title', start: taken.start, end: taken.end }];
}

function isLowered(words: readonly Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 3), i).map((w) => w.norm);
  const [near = '', far = '', farther = ''] = before.toReversed();
  return lowering.has(near) || ((near === 'time' || !isStopWord(near)) && lowering.has(far)) || (lowering.has(farther) && !isStopWord(far) && !isStopWord(near));
}

/** "Lead Developer", "Head of Sales", "Director": capitalised; "lead the team" is a verb and checked as one. */
function isTitleUse(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return false;
  return i > 0 || next === undefined || /^\p{Lu}/u.test(next.text) || next.norm === 'of' || next.norm === 'fur' || next.norm === 'der';
}

/** The word a raising word raises: the next one, behind "of" at most. */
function nextOfMeaning(words: readonly Word[], i: number): Word | null {
  const next = words[i + 1]?.norm === 'of' ? words[i + 2] : words[i + 1];
  return next === undefined || isStopWord(next.norm) || isNeutral(next.norm) || raising.has(next.norm) ? null : next;
}

function droppedQualifier(claim: Reading, title: string): Finding[] {
  const words = Array.from(title.replace(/['’]s?(?![\p{L}])/gu, '').matchAll(/[\p{L}\p{N}+#.]+/gu), (m) => m[0].toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''));
  const says = (w: string) => claim.norms.has(w) || claim.norms.has(w.replace(/s$/u, '')) || claim.norms.has(`${w}s`) || groupsOf(keysOf(w, true)).some((g) => claim.groups.has(g));
  const dropped = words.find((w) => lowering.has(w) && !says(w) && !(w === 'jr' && claim.norms.has('junior')));
  if (dropped === undefined) return [];
  const rest = words.filter((w) => !lowering.has(w) && !isStopWord(w) && w !== 'time' && w !== 'level').map((w) => keysOf(w, false).at(-1) ?? w);
  const stems = claim.words.map((w) => keysOf(w.norm, false).at(-1) ?? w.norm);
  const at = stems.findIndex((_, i) => rest.length > 0 && rest.every((stem, k) => stems[i + k] === stem));
  const [first, last] = [claim.words[at], claim.words[at + rest.length - 1]];
  return first === undefined || last === undefined ? [] : [{ kind: 'level', start: first.start, end: last.end }];
}

/**
 * Employers: where a claim names an organisation of the record, what it tells must have happened there. A claim about
 * Terra that rests on an achievement at Blue Harbor is refused.
 */
export function checkEmployers(claim: Reading, cited: readonly FactReading[], support: readonly FactReading[], organisations: readonly string[]): Finding[] {
  const named = organisations.filter((name) => claim.text.includes(name));
  if (named.length === 0) return [];
  const elsewhere = cited.some((c) => {
    const owner = support.find((s) => s.fact.id === c.fact.of)?.fact.organisation ?? null;
    return owner !== null && !named.some((name) => name.includes(owner) || owner.includes(name)) && !claim.text.includes(owner);
  });
  const uncited = named.filter((name) => !support.some((s) => s.text.includes(name)));
  const wrong = elsewhere ? named : uncited;
  return wrong.slice(0, 1).map((name) => ({ kind: 'employer', start: claim.text.indexOf(name), end: claim.text.indexOf(name) + name.length }));
}

const helping = /^(?:\p{L}+\s+){0,2}?(?:help\w*|assist\w*|support\w*|contribut\w*|participat\w*|(?<!(?:role|work|job|tasks|duties|responsibilities|position|which)\s(?:also\s)?)involved|took part|shadow\w*|begleit\w*|unterst[üu]tz\w*|mitgewirkt|mitarbeit|mitgearbeitet|beteilig\w*|geholfen|mitwirkung|mithilfe|teilnahme|back(?:ed|ing)|lent|lend(?:ing)?|deputi[sz]\w*)\b|\b(?:mitgewirkt|mitgearbeitet|mitgeholfen|ausgeholfen|geholfen|unterst[üu]tzt|beteiligt|begleitet|teilgenommen)\W*$|^\W*(?:wirkte|nahm|arbeitete|half)\b[^.;]*\b(?:mit|teil|aus)\W*$/iu;
const helpingAnywhere = /^\W*on[- ]call\b|\b(?:help|shar(?:e|ed|ing)\b|begleit|an der seite|(?:zusammen|gemeinsam) mit|(?:together|jointly|along|in tandem) with|alongside|one of (?:those|the (?:people|ones))\b|back(?:ed|ing) (?:up )?(?:the|a|my|our)\b|(?:lent|lend|lending|gave|giving)\b.*\ba hand\b|deputi[sz]|assist|support|contribut|particip|involv|join|member|part of|(?:was|am|been|were) (?:on|in)\b|t(?:ook|ake|aking) (?:an? \p{L}+ )?part|shadow|aid|unterst[üu]tz|mitgewirk|mitarbeit|mitgearbeit|beteilig|geholfen|worked on|work on|mitwirkung|mithilfe|mithelf|mitgeholf|teilnahme|teilgenommen|(?:wirkte|nahm|half)\b.*\b(?:mit|teil|aus)\b|dabei|aushilfe|ausgeholfen|arbeitete\b.*\bmit\b)/iu;

/** Ownership: what a fact says the person helped with is not told as their own doing. A fact of several sentences is read by each. */
export function checkOwnership(claim: Reading, cited: readonly FactReading[]): Finding[] {
  const told = cited.filter(({ fact }) => isTold(fact));
  if (told.length === 0 || helpingAnywhere.test(claim.text)) return [];
  const facts = told.flatMap((c) => sentencesOf(c.fact.text)).flatMap(clausesOf);
  for (const { words } of sentencesOf(claim.text).flatMap(clausesOf)) {
    const hearts = words.filter((w) => !isStopWord(w.norm) && !isNeutral(w.norm));
    const shared = facts.map((clause) => ({ ...clause, hearts: hearts.filter((w) => clause.words.some((own) => isSameWord(own, w, true))) })).filter((clause) => clause.hearts.length > 0);
    // A word itself is nearer than one for the same.
    const nearness = (clause: typeof shared[number]): number => clause.hearts.reduce((sum, w) => sum + (clause.words.some((own) => keysOf(own.norm, true).some((k) => keysOf(w.norm, true).includes(k))) ? 5 : 3), 0);
    const most = Math.max(0, ...shared.map(nearness));
    const nearest = shared.filter((clause) => nearness(clause) === most);
    if (nearest.length === 0 || !nearest.every((clause) => clause.isHelping)) continue;
    const taken = hearts.find((w) => nearest.some((clause) => clause.hearts.includes(w)));
    const start = taken === undefined ? -1 : claim.text.indexOf(taken.text);
    if (taken !== undefined && start !== -1) return [{ kind: 'ownership', start, end: start + taken.text.length }];
  }
  return [];
}

interface Clause { readonly words: readonly Word[]; readonly isHelping: boolean }

/** A sentence at its commas and "and"s; a clause without a verb of its own goes on with the one before. */
function clausesOf(sentence: string): Clause[] {
  let isHelping = false;
  // "Assisted in development, testing and release" goes on with nouns.
  const isListed = helping.test(sentence) && /^\W*\p{L}+\s+(?:in|with)\s/u.test(sentence);
  return sentence.split(/[,;:()]|(?<![\p{L}])(?:and|und|while|sowie)(?![\p{L}])/u).filter((part) => /\p{L}/u.test(part)).map((part, i) => {
    const words = read(part, isGerman(sentence)).words;
    const first = words.find((w) => !isStopWord(w.norm));
    if (i === 0 || (!(isListed && first?.norm.endsWith('ing') === true) && /(?:ed|ing|te|ten)$|^(?:ran|led|built|made|kept|wrote|taught|held|sold|drove|gave|took)$/u.test(first?.norm ?? ''))) isHelping = helping.test(part.trim()) || helping.test(sentence) && i === 0;
    return { words, isHelping };
  });
}

/** "Basic Python" is not told as "Python": the lowest rung of a skill stays beside it. */
export function checkBasics(claim: Reading, cited: readonly FactReading[]): Finding[] {
  if (claim.words.some((w) => levelOf(w.norm) === 1) || isBasic(claim.text)) return [];
  return cited.flatMap((fact) => fact.words.flatMap((word, i): Finding[] => {
    if (levelOf(word.norm) !== 1 || word.norm === 'some') return [];
    // "DATEV (Grundkenntnisse)", "Spanish beginner": the level behind belongs to the skill before it, unless that heads a group.
    const before = fact.words[i - 1];
    const isHeading = /^\s*\)?\s*:/u.test(fact.text.slice(word.end));
    if (before !== undefined && !isHeading && (fact.fact.kind === 'skill' || fact.fact.kind === 'language') && !isStopWord(before.norm) && levelOf(before.norm) === null && /^\s*[(–—-]?\s*$/u.test(fact.text.slice(before.end, word.start)) && /^\s*(?:[),;.|]|level\b|$)/iu.test(fact.text.slice(word.end))) {
      const bare = claim.words.find((w) => w.norm === before.norm);
      return bare === undefined ? [] : [{ kind: 'level', start: bare.start, end: bare.end }];
    }
    // "Project (beginner): Agile, Jira" says it of the group.
    const skill = fact.words.slice(i + 1, i + 4).find((w) => !isStopWord(w.norm) && !isNeutral(w.norm) && !/[,;.:()]/u.test(fact.text.slice(word.end, w.start)));
    const told = claim.words.find((w) => skill !== undefined && w.norm === skill.norm);
    const unqualified = skill !== undefined && fact.words.some((w, k) => w.norm === skill.norm && levelOf(fact.words[k - 1]?.norm ?? '') !== 1 && w !== skill);
    return told === undefined || unqualified ? [] : [{ kind: 'level', start: told.start, end: told.end }];
  }));
}
