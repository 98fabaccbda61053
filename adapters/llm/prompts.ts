import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fact, FactKind } from '#domain/candidate/fact.ts';
import { documentLanguage } from '#domain/documents/labels.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { asData } from '#domain/untrusted/as-data.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { AnswerKind } from './answers.schemas.ts';
import type { ReadingTask, WritingTask } from './llm.port.ts';

/** A question in the order of `WireRequest`, with what it takes to read the answer. */
export interface Prompt {
  readonly system: string;
  readonly record: string;
  readonly task: string;
  /** SHA-256 of the fixed part. */
  readonly hash: string;
  /** Most tokens an answer may take. */
  readonly tokensOut: number;
}

const fileOf = (name: string) => readFileSync(path.join(import.meta.dirname, 'prompts', `${name}.md`), 'utf8').trim();
const system = fileOf('system');
const fixed = {
  resume: { text: fileOf('resume'), tokensOut: 2_500 }, letter: { text: fileOf('letter'), tokensOut: 1_200 }, follow_up: { text: fileOf('follow-up'), tokensOut: 500 },
  facts: { text: fileOf('facts'), tokensOut: 8_000 }, brief: { text: fileOf('brief'), tokensOut: 800 }, doubts: { text: fileOf('doubts'), tokensOut: 1_000 }, score: { text: fileOf('score'), tokensOut: 900 },
} as const satisfies Record<AnswerKind, { readonly text: string; readonly tokensOut: number }>;

/** Who somebody is and how to reach them is put into a document afterwards; no provider is told. */
const withheld = new Set<FactKind>(['name', 'contact']);

/** The number under which a prompt speaks of a fact ("f3"), by its id; short, and the same for every call about a candidate. */
export function factNumbers(facts: readonly Fact[]): ReadonlyMap<string, string> {
  return new Map(facts.filter((fact) => !withheld.has(fact.kind)).map((fact, n) => [fact.id, `f${n + 1}`]));
}

/** A prompt for something to be written. */
export function writingPrompt(task: WritingTask): Prompt {
  const { text, tokensOut } = fixed[task.write];
  const language = documentLanguage(task.language) === 'de' ? 'German' : 'English';
  const lines = task.write === 'follow_up'
    ? [text, `Language: ${language}.`, `Occasion: ${task.kind === 'thank_you' ? 'thanks after an interview' : 'asking where the application stands'}.`, `Date: ${task.date.slice(0, 10)}.`, data('employer', task.employer), data('role', task.role)]
    : [text, `Language: ${language}.`, ...(task.write === 'letter' ? [`Tone: ${task.tone}.`] : []), ...('employer' in task.posting ? [data('employer', task.posting.employer)] : []), data('role', task.posting.title), postingData(task.posting), ...(task.write === 'letter' && task.notes.length > 0 ? [data('company notes', task.notes.map(({ words }) => `- ${words}`).join('\n'))] : [])];
  const record = task.write === 'follow_up' ? 'The record is not needed for this task.' : recordOf(task.candidate.facts);
  return { system, record, task: lines.join('\n\n'), hash: sha256(`${system}\n${text}`), tokensOut };
}

/** A prompt for something to be read. */
export function readingPrompt(task: ReadingTask): Prompt {
  const { text, tokensOut } = fixed[task.extract];
  const body = readingBody(task);
  const record = task.extract === 'score' ? recordOf(task.candidate.facts) : 'There is no record for this task.';
  return { system, record, task: `${text}\n\n${body}`, hash: sha256(`${system}\n${text}`), tokensOut };
}

function readingBody(task: ReadingTask): string {
  switch (task.extract) {
    case 'facts': return data('résumé', task.text, 40_000);
    case 'doubts': return task.claims.map((claim, n) => data(`claim ${n}`, `${claim.text}\nFacts: ${claim.facts.join(' | ')}`)).join('\n');
    case 'score': return task.lines.map((line, n) => data(`line ${n}`, line)).join('\n');
    case 'brief': return [data('brief', task.brief), ...task.unread.map((piece, n) => data(`unread ${n}`, piece))].join('\n');
  }
}

function recordOf(facts: readonly Fact[]): string {
  const numbers = factNumbers(facts);
  const lines = facts.flatMap((fact) => {
    const number = numbers.get(fact.id);
    if (number === undefined) return [];
    const of = fact.of === null ? '' : ` of ${numbers.get(fact.of) ?? '-'}`;
    return [`${number} [${fact.kind}${of}${fact.pinned ? ', pinned' : ''}] ${fact.text}${fact.keywords.length === 0 ? '' : ` (${fact.keywords.join(', ')})`}`];
  });
  return `The person's record:\n${lines.join('\n')}`;
}

function postingData(posting: Pick<Posting, 'description'>): string {
  return data('posting', posting.description);
}

/** Foreign text under a seal that its author could not have known. */
function data(name: string, text: string, longest?: number): string {
  return asData(name, text, sha256(`${name}\n${text}`).slice(0, 12), longest);
}
