import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromJsonResume } from '#domain/candidate/import-json-resume.ts';
import type { Llm } from '#adapters/llm/llm.port.ts';
import { ResumeFileUnreadable, type ResumeContent, type ResumeFiles } from '#adapters/resume-files/resume-files.port.ts';
import type { ApiDeps } from '../deps.ts';
import { unreadableFile, unreadableResume } from './candidates.errors.ts';
import type { newCandidateSchema } from './candidates.schemas.ts';

export interface Imported {
  readonly facts: readonly Fact[];
  readonly problems: readonly string[];
}

/** Reads a résumé into facts. Throws `unreadable_resume` where nothing of a record can be found in it. */
export async function importResume(resume: z.output<typeof newCandidateSchema>['resume'], deps: Pick<ApiDeps, 'llm' | 'resumeFiles'>): Promise<Imported> {
  const content = await contentOf(resume, deps.resumeFiles);
  const imported = content.as === 'json' ? factsFromJsonResume(content.value, resume.fileName, randomUUID) : await fromText(content.text, resume.fileName, deps.llm);
  if (!imported.facts.some((fact) => fact.kind === 'name')) throw unreadableResume('it names nobody');
  return imported;
}

async function contentOf({ format, fileName, content }: z.output<typeof newCandidateSchema>['resume'], files: ResumeFiles): Promise<ResumeContent> {
  if (format === 'json_resume') return { as: 'json', value: parsed(content) };
  if (format === 'text') return { as: 'text', text: content };
  try {
    return await files.read({ name: fileName, bytes: Buffer.from(content, 'base64') });
  } catch (error) {
    if (error instanceof ResumeFileUnreadable) throw unreadableFile(error.message);
    throw error;
  }
}

async function fromText(text: string, file: string, llm: Llm): Promise<Imported> {
  return (await llm.extract({ extract: 'facts', text, file, newId: randomUUID })).result;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw unreadableResume(`it is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
