import type { Fact } from '#domain/candidate/fact.ts';
import type { LineRead } from '#domain/match/model-reading.ts';
import type { Claim, LetterDocument, ResumeDocument, ResumeEntry } from '#domain/documents/documents.ts';
import { draftLetter } from '#domain/writing/letters/draft-letter.ts';
import { followUpMail, type FollowUpMail } from '#domain/writing/letters/follow-up-mail.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import type { ModelAnswer } from './answers.schemas.ts';
import { factNumbers } from './prompts.ts';
import type { Extracted, FactsTask, ScoreTask, WritingTask } from './llm.port.ts';

const mostBullets = 6;
const mostWords = 350;

/**
 * A model's résumé on the frame that is not its to write: name, contacts, employers, titles, dates and education come
 * from the record, pinned facts are put back, and a fact number that does not exist is kept for the gate to refuse.
 */
export function resumeOf(answer: ModelAnswer<'resume'>, task: WritingTask<'resume'>): ResumeDocument {
  const frame = tailorResume(task);
  const ids = idsOf(task.candidate.facts);
  const byId = new Map(task.candidate.facts.map((fact) => [fact.id, fact]));
  const claims = (list: ModelAnswer<'resume'>['summary']) => list.map((claim) => cited(claim, ids)).filter((claim) => claim.text !== '');
  const entryOf = (entry: ResumeEntry): ResumeEntry => {
    const written = answer.entries.find((e) => entry.facts.includes(ids.get(e.fact) ?? ''));
    const bullets = written === undefined ? [] : claims(written.bullets).slice(0, mostBullets);
    if (bullets.length === 0) return entry;
    const told = new Set(bullets.flatMap((b) => b.facts));
    return { ...entry, bullets: [...bullets, ...entry.bullets.filter((b) => b.facts.some((id) => byId.get(id)?.pinned === true && !told.has(id)))] };
  };
  const rank = new Map(answer.skills.map((number, n) => [ids.get(number) ?? number, n]));
  const rankOf = (entry: ResumeEntry) => Math.min(...[...entry.facts, ...entry.bullets.flatMap((b) => b.facts)].map((id) => rank.get(id) ?? Infinity));
  const summary = claims(answer.summary).slice(0, 3);
  return {
    ...frame,
    sections: frame.sections.map((section) => {
      if (section.kind === 'summary' && summary.length > 0) return { ...section, entries: section.entries.slice(0, 1).map((entry) => ({ ...entry, bullets: summary })) };
      if (section.kind === 'experience') return { ...section, entries: section.entries.map(entryOf) };
      if (section.kind === 'skills') return { ...section, entries: section.entries.map((entry, n) => ({ entry, n, rank: rankOf(entry) })).toSorted((a, b) => a.rank - b.rank || a.n - b.n).map(({ entry }) => entry) };
      return section;
    }),
  };
}

/** A model's paragraphs between greeting, closing and name that are not its to write; it must name role and employer. */
export function letterOf(answer: ModelAnswer<'letter'>, task: WritingTask<'letter'>): LetterDocument {
  const frame = draftLetter(task);
  const ids = idsOf(task.candidate.facts);
  const written = answer.paragraphs.map((sentences) => sentences.map((claim) => cited(claim, ids)).filter((claim) => claim.text !== '')).filter((sentences) => sentences.length > 0);
  const told = written.flat().map((claim) => claim.text).join(' ');
  const isAddressed = told.includes(task.posting.title) && told.includes(task.posting.employer);
  return { ...frame, paragraphs: shortened(isAddressed ? written : [...frame.paragraphs.slice(0, 1), ...written]) };
}

/** A model's mail with the person's name under it. */
export function mailOf(answer: ModelAnswer<'follow_up'>, task: WritingTask<'follow_up'>): FollowUpMail {
  const name = task.candidate.facts.find((fact) => fact.kind === 'name')?.text ?? '';
  return { language: followUpMail(task).language, subject: oneLineOf(answer.subject), text: `${answer.text.trimEnd()}\n${name}\n` };
}

/** Facts whose words really stand in the text, each with its span; what a model made up has none and is dropped. */
export function factsOf(answer: ModelAnswer<'facts'>, task: FactsTask): Extracted {
  const ids = answer.facts.map(() => task.newId());
  let dropped = 0;
  const facts = answer.facts.flatMap((read, n): Fact[] => {
    const start = read.quote.trim() === '' ? -1 : task.text.indexOf(read.quote);
    if (start === -1) {
      dropped += 1;
      return [];
    }
    const inQuote = (part: string | null) => (part !== null && task.text.includes(part) ? part : null);
    const date = (part: string | null) => (part !== null && /^\d{4}(?:-\d{2}){0,2}$/u.test(part) && task.text.includes(part.slice(0, 4)) ? part : null);
    const origin = { by: 'import' as const, file: task.file, path: '', start, end: start + read.quote.length, words: read.quote };
    return [{
      id: ids[n] ?? '', kind: read.kind, text: oneLineOf(read.quote), of: read.of === null ? null : ids[read.of] ?? null, organisation: inQuote(read.organisation), title: inQuote(read.title),
      start: date(read.start), end: date(read.end), place: null, detail: null, keywords: [], pinned: false,
      origin,
    }];
  });
  const kept = new Set(facts.map((fact) => fact.id));
  return {
    facts: facts.map((fact) => (fact.of === null || kept.has(fact.of) ? fact : { ...fact, of: null })),
    problems: dropped === 0 ? [] : [`${dropped} statements that are not in the file were left out`],
  };
}

/** What a model said of lines that were asked about, each once, by the facts' own ids. */
export function linesOf(answer: ModelAnswer<'score'>, task: ScoreTask): readonly LineRead[] {
  const ids = idsOf(task.candidate.facts);
  return task.lines.flatMap((_, line) => {
    const said = answer.lines.find((one) => one.line === line);
    return said === undefined ? [] : [{ line, fit: said.fit, facts: said.facts.flatMap((number) => ids.get(number) ?? []) }];
  });
}

function idsOf(facts: readonly Fact[]): ReadonlyMap<string, string> {
  return new Map(Array.from(factNumbers(facts), ([id, number]) => [number, id]));
}

/** A claim by the facts' own ids; a number that nobody gave stays as it is, and the gate refuses it. */
function cited(claim: { readonly text: string; readonly facts: readonly string[] }, ids: ReadonlyMap<string, string>): Claim {
  return { text: oneLineOf(claim.text), facts: [...new Set(claim.facts.map((number) => ids.get(number) ?? number))] };
}

/** Sentences from the front until the letter is long enough; the last paragraph stays. */
function shortened(paragraphs: readonly (readonly Claim[])[]): readonly (readonly Claim[])[] {
  const words = (claims: readonly Claim[]) => claims.reduce((sum, claim) => sum + claim.text.split(/\s+/u).length, 0);
  const last = paragraphs.slice(-1);
  let left = mostWords - 40 - words(last.flat());
  const kept = paragraphs.slice(0, -1).map((sentences) => sentences.filter((claim) => {
    left -= words([claim]);
    return left >= 0;
  }));
  return [...kept.filter((sentences) => sentences.length > 0), ...last];
}

function oneLineOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
