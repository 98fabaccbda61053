import { factsFromText } from '#domain/candidate/import-text.ts';
import { draftLetter } from '#domain/writing/draft-letter.ts';
import { followUpMail } from '#domain/writing/follow-up-mail.ts';
import { hashedVector } from '#domain/writing/hashed-vector.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import type { Answered, Llm, WritingKind, Writings, WritingTask } from './llm.port.ts';

const free = { provider: 'offline', model: 'offline', tokensIn: 0, tokensCached: 0, tokensOut: 0, microDollars: 0 } as const;
const dimensions = 384;

type Writers = { readonly [K in WritingKind]: (task: WritingTask<K>) => Writings[K]['result'] };
const writers: Writers = { resume: tailorResume, letter: draftLetter, follow_up: followUpMail };

/** The default driver: no key, no network, no cost. Writes by selecting and ordering the candidate's own words. */
export function createOfflineLlm(): Llm {
  return {
    provider: 'offline',
    dimensions,
    write: async <K extends WritingKind>(task: WritingTask<K>) => answered(writerOf(task.write)(task)),
    extract: async (task) => answered(factsFromText(task.text, task.file, task.newId)),
    embed: async (texts) => answered(texts.map((text) => hashedVector(text, dimensions))),
  };
}

function writerOf<K extends WritingKind>(kind: K): Writers[K] {
  return writers[kind];
}

function answered<T>(result: T): Answered<T> {
  return { result, use: free };
}
