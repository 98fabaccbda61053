import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { withCompanySentence } from '#domain/writing/letters/company-sentence.ts';
import { draftLetter } from '#domain/writing/letters/draft-letter.ts';
import { priceOf } from '#domain/models/cost.ts';
import { followUpMail } from '#domain/writing/letters/follow-up-mail.ts';
import { hashedVector } from '#domain/writing/hashed-vector.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import type { CallContext, Purpose } from './meter.ts';
import type { Answered, Llm, LlmUse, ReadingKind, Readings, ReadingTask, WritingKind, Writings, WritingTask } from './llm.port.ts';

const free: LlmUse = { callId: null, provider: 'offline', model: 'offline', tokensIn: 0, tokensCached: 0, tokensOut: 0, microDollars: 0 };
const dimensions = 384;

type Writers = { readonly [K in WritingKind]: (task: WritingTask<K>) => Writings[K]['result'] };
const writers: Writers = { resume: tailorResume, letter: (task) => withCompanySentence(draftLetter(task), task.notes, task.posting), follow_up: followUpMail };
type Readers = { readonly [K in ReadingKind]: (task: ReadingTask<K>) => Readings[K]['result'] };
const readers: Readers = { facts: (task) => factsFromText(task.text, task.file, task.newId), doubts: () => [], brief: () => [], score: () => [] };

/** The default driver: no key, no network, no cost. Writes by selecting and ordering the candidate's own words; has no doubts of its own, nothing to add to a score, and leaves unread what the rules of a brief left unread. */
export function createOfflineLlm(call: CallContext | null = null): Llm {
  return {
    provider: 'offline',
    dimensions,
    within: (inner) => createOfflineLlm(inner),
    write: async <K extends WritingKind>(task: WritingTask<K>) => answered(task.write, writerOf(task.write)(task)),
    extract: async <K extends ReadingKind>(task: ReadingTask<K>) => answered(task.extract, readerOf(task.extract)(task)),
    embed: async (texts) => answered('embedding', texts.map((text) => hashedVector(text, dimensions))),
  };

  async function answered<T>(purpose: Purpose, result: T): Promise<Answered<T>> {
    if (call === null) return { result, use: free };
    const callId = await call.meter.open({ provider: 'offline', model: 'offline', purpose, promptHash: '', price: priceOf('offline', 'offline'), estimate: 0 });
    await call.meter.close(callId, { failure: null, tokensIn: 0, tokensCached: 0, tokensOut: 0, microDollars: 0, latencyMs: 0 });
    return { result, use: { ...free, callId } };
  }
}

function writerOf<K extends WritingKind>(kind: K): Writers[K] {
  return writers[kind];
}

function readerOf<K extends ReadingKind>(kind: K): Readers[K] {
  return readers[kind];
}
