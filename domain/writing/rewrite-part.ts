import { saidThough } from '#domain/candidate/never-say.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import { nodesOf } from '#domain/documents/diff.ts';
import type { Claim, LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import { answerParagraph, draftLetter, type LetterTask } from './letters/draft-letter.ts';
import { readInstruction, type Instruction } from './instructions.ts';
import { relevanceTo } from './relevance.ts';
import { answeredRequirements } from './requirements.ts';

/** What became of an instruction. Only `done` brings a document; the others say why there is none. */
export type Outcome = 'done' | 'not_understood' | 'nothing_fits' | 'already_shortest' | 'no_such_part' | 'not_for_this_part';

export interface Rewritten<D> {
  readonly outcome: Outcome;
  readonly understood: Instruction | null;
  readonly document: D | null;
}

/**
 * One paragraph of a letter anew, without a model: another cited fact, another wording or tone, the first clause alone.
 * It rewords nothing freely, and says so by its outcome where an instruction would need that.
 */
export function rewriteParagraph(letter: LetterDocument, paragraph: number, said: string, task: LetterTask): Rewritten<LetterDocument> {
  const understood = readInstruction(said);
  const claims = letter.paragraphs[paragraph];
  if (claims === undefined) return { outcome: 'no_such_part', understood, document: null };
  if (understood === null) return { outcome: 'not_understood', understood, document: null };
  const made = isFrame(letter, paragraph) ? frameAnew(letter, paragraph, understood, task) : answerAnew(letter, claims, understood, task);
  if (typeof made === 'string') return { outcome: made, understood, document: null };
  return { outcome: 'done', understood, document: { ...letter, paragraphs: letter.paragraphs.map((own, n) => (n === paragraph ? made : own)) } };
}

/** One bullet (or the bullets of an entry) of a résumé anew, from facts of the same employment that are not used yet. */
export function rewriteNode(resume: ResumeDocument, nodeId: string, said: string, task: Omit<LetterTask, 'tone'>): Rewritten<ResumeDocument> {
  const understood = readInstruction(said);
  const node = nodesOf(resume).find((one) => one.id === nodeId);
  if (node?.place == null) return { outcome: 'no_such_part', understood, document: null };
  if (understood === null) return { outcome: 'not_understood', understood, document: null };
  const { section: s, entry: e, bullet: b } = node.place;
  const entry = resume.sections[s]?.entries[e];
  if (entry === undefined) return { outcome: 'no_such_part', understood, document: null };
  const made = b === null ? entryAnew(entry.facts, entry.bullets, understood, task) : bulletAnew(entry.facts, entry.bullets, b, understood, task);
  if (typeof made === 'string') return { outcome: made, understood, document: null };
  const sections = resume.sections.map((section, i) => (i !== s ? section : { ...section, entries: section.entries.map((one, j) => (j !== e ? one : { ...one, bullets: made })) }));
  return { outcome: 'done', understood, document: { ...resume, sections } };
}

/** The first and the last paragraph address the reader and answer nothing. */
function isFrame(letter: LetterDocument, paragraph: number): boolean {
  return paragraph === 0 || paragraph === letter.paragraphs.length - 1;
}

function frameAnew(letter: LetterDocument, paragraph: number, understood: Instruction, task: LetterTask): readonly Claim[] | Outcome {
  const claims = letter.paragraphs[paragraph] ?? [];
  if (understood.do === 'shorter') return claims.length > 1 ? claims.slice(0, 1) : 'already_shortest';
  if (understood.do !== 'tone' && understood.do !== 'other') return 'not_for_this_part';
  const tone = understood.do === 'tone' ? understood.tone : task.tone;
  // Another title turns the phrases; it is put right again in what they say.
  const turned = ['', ' ', '  ', '   ', '    '].map((more) => draftLetter({ ...task, tone, posting: { ...task.posting, title: `${task.posting.title}${more}` } }));
  const found = turned.map((one) => (paragraph === 0 ? one.paragraphs[0] : one.paragraphs.at(-1)) ?? []).map((own) => own.map((claim) => ({ ...claim, text: claim.text.replace(/ {2,}/gu, ' ').replace(/ (?=[”“".,])/gu, '') })));
  return found.find((own) => own[0]?.text !== claims[0]?.text) ?? 'nothing_fits';
}

function answerAnew(letter: LetterDocument, claims: readonly Claim[], understood: Instruction, task: LetterTask): readonly Claim[] | Outcome {
  const own = claims.find((claim) => claim.facts.length > 0);
  const fact = task.candidate.facts.find((one) => one.id === own?.facts[0]);
  if (understood.do === 'shorter') return shortened(claims);
  if (understood.do === 'tone') return fact === undefined ? 'not_for_this_part' : answerParagraph({ ...task, tone: understood.tone }, quoted(claims), fact, 1);
  const used = new Set(letter.paragraphs.flat().flatMap((claim) => claim.facts.slice(0, 1)));
  const free = task.candidate.facts.filter((one) => !used.has(one.id));
  const fits = understood.do === 'about' ? free.filter((one) => says(one, understood.words)) : understood.do === 'without' ? free.filter((one) => !says(one, understood.words)) : free;
  const [next] = answeredRequirements(withOwners(fits, task.candidate.facts), task.posting, task.match, 12).filter(({ fact: one }) => !used.has(one.id) && fits.includes(one));
  if (understood.do === 'longer') return next === undefined ? 'nothing_fits' : [...claims, ...answerParagraph(task, null, next.fact, 2)];
  if (next !== undefined) return answerParagraph(task, next.words, next.fact, 2);
  const alone = understood.do === 'about' ? fits.find((one) => one.kind === 'achievement' || one.kind === 'statement') : undefined;
  return alone === undefined ? 'nothing_fits' : answerParagraph(task, null, alone, 2);
}

function entryAnew(owner: readonly string[], bullets: readonly Claim[], understood: Instruction, task: Omit<LetterTask, 'tone'>): readonly Claim[] | Outcome {
  const pinned = (claim: Claim) => claim.facts.some((id) => task.candidate.facts.find((fact) => fact.id === id)?.pinned === true);
  switch (understood.do) {
    case 'shorter': {
      const last = bullets.findLastIndex((claim) => !pinned(claim));
      return bullets.length < 2 || last === -1 ? 'already_shortest' : bullets.filter((_, n) => n !== last);
    }
    case 'without': {
      const left = bullets.filter((claim) => pinned(claim) || saidThough(claim.text, [understood.words]).length === 0);
      return left.length === bullets.length ? 'nothing_fits' : left;
    }
    case 'longer': case 'about': {
      const next = unused(owner, bullets, task).find((fact) => understood.do === 'longer' || says(fact, understood.words));
      return next === undefined ? 'nothing_fits' : [...bullets, claimOf(next)];
    }
    case 'other': {
      const last = bullets.findLastIndex((claim) => !pinned(claim));
      const [next] = unused(owner, bullets, task);
      return next === undefined || last === -1 ? 'nothing_fits' : bullets.map((claim, n) => (n === last ? claimOf(next) : claim));
    }
    case 'tone': return 'not_for_this_part';
  }
}

function bulletAnew(owner: readonly string[], bullets: readonly Claim[], at: number, understood: Instruction, task: Omit<LetterTask, 'tone'>): readonly Claim[] | Outcome {
  const claim = bullets[at];
  if (claim === undefined) return 'no_such_part';
  if (understood.do === 'tone') return 'not_for_this_part';
  if (understood.do === 'shorter') {
    const short = firstClause(claim.text);
    return short === null ? 'already_shortest' : bullets.map((one, n) => (n === at ? { ...one, text: short } : one));
  }
  if (understood.do === 'longer') {
    const whole = claim.facts.length === 1 ? task.candidate.facts.find((fact) => fact.id === claim.facts[0])?.text : undefined;
    return whole === undefined || whole.length <= claim.text.length ? 'nothing_fits' : bullets.map((one, n) => (n === at ? { ...one, text: whole } : one));
  }
  const next = unused(owner, bullets, task).find((fact) => (understood.do === 'other' ? true : understood.do === 'about' ? says(fact, understood.words) : !says(fact, understood.words)));
  return next === undefined ? 'nothing_fits' : bullets.map((one, n) => (n === at ? claimOf(next) : one));
}

/** Facts of the same entry that no bullet cites, most fitting first. */
function unused(owner: readonly string[], bullets: readonly Claim[], task: Omit<LetterTask, 'tone'>): Fact[] {
  const used = new Set(bullets.flatMap((claim) => claim.facts));
  const relevance = relevanceTo(task.posting, task.match);
  return task.candidate.facts.filter((fact) => fact.of !== null && owner.includes(fact.of) && !used.has(fact.id)).toSorted((a, b) => relevance(b) - relevance(a));
}

function withOwners(facts: readonly Fact[], all: readonly Fact[]): Fact[] {
  return [...facts, ...all.filter((fact) => facts.some((one) => one.of === fact.id) && !facts.includes(fact))];
}

function shortened(claims: readonly Claim[]): readonly Claim[] | Outcome {
  const cited = claims.filter((claim) => claim.facts.length > 0);
  if (cited.length < claims.length && cited.length > 0) return cited;
  const short = claims.map((claim) => ({ ...claim, text: endedAs(claim.text, firstClause(claim.text)) }));
  return short.every((claim, n) => claim.text === claims[n]?.text) ? 'already_shortest' : short;
}

/** A text up to its first comma, semicolon or dash, where enough is left to stand alone; null where there is none. */
function firstClause(text: string): string | null {
  const head = /^(.{18,}?)(?:[,;]| [–—-] )\s*\S/u.exec(text)?.[1];
  return head === undefined || head.split(/\s+/u).length < 4 ? null : head;
}

function endedAs(text: string, short: string | null): string {
  return short === null ? text : /[.!?]$/u.test(text) ? `${short}.` : short;
}

/** The posting's words that a paragraph quotes, or null. */
function quoted(claims: readonly Claim[]): string | null {
  return claims.map((claim) => /[“„]([^”“]+)[”“]/u.exec(claim.text)?.[1]).find((words) => words !== undefined) ?? null;
}

const says = (fact: Fact, words: string): boolean => [fact.text, fact.title ?? '', ...fact.keywords].some((text) => saidThough(text, [words]).length > 0);
const claimOf = (fact: Fact): Claim => ({ text: fact.text, facts: [fact.id] });
