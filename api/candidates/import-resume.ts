import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromJsonResume } from '#domain/candidate/import-json-resume.ts';
import type { Llm } from '#adapters/llm/llm.port.ts';
import { unreadableResume } from './candidates.errors.ts';
import type { newCandidateSchema } from './candidates.schemas.ts';

export interface Imported {
  readonly facts: readonly Fact[];
  readonly problems: readonly string[];
}

/** Reads a résumé into facts. Throws `unreadable_resume` where nothing of a record can be found in it. */
export async function importResume(resume: z.output<typeof newCandidateSchema>['resume'], llm: Llm): Promise<Imported> {
  const imported = resume.format === 'json_resume' ? factsFromJsonResume(parsed(resume.content), resume.fileName, randomUUID) : await fromText(resume, llm);
  if (!imported.facts.some((fact) => fact.kind === 'name')) throw unreadableResume('it names nobody');
  return imported;
}

async function fromText(resume: { readonly content: string; readonly fileName: string }, llm: Llm): Promise<Imported> {
  return (await llm.extract({ extract: 'facts', text: resume.content, file: resume.fileName, newId: randomUUID })).result;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw unreadableResume(`it is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
