import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import { factsFromLinkedIn } from '#domain/candidate/import/import-linkedin.ts';
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
export async function importResume({ format, fileName, content }: z.output<typeof newCandidateSchema>['resume'], deps: Pick<ApiDeps, 'llm' | 'resumeFiles'>): Promise<Imported> {
  if (format === 'file') return importFile({ name: fileName, bytes: Buffer.from(content, 'base64') }, deps);
  return factsOf(format === 'json_resume' ? { as: 'json', value: parsed(content) } : { as: 'text', text: content }, fileName, deps.llm);
}

/** Reads a résumé file or an export of LinkedIn into facts, and keeps nothing. Throws `unreadable_resume`. */
export async function importFile(file: { readonly name: string; readonly bytes: Uint8Array }, deps: Pick<ApiDeps, 'llm' | 'resumeFiles'>): Promise<Imported> {
  return factsOf(await contentOf(file, deps.resumeFiles), file.name, deps.llm);
}

/** Most statements of one file; more is no résumé. */
const mostFacts = 3000;
const mostProblems = 50;

async function factsOf(content: ResumeContent, file: string, llm: Llm): Promise<Imported> {
  const { facts, problems } = await read(content, file, llm);
  if (facts.length > mostFacts) throw unreadableResume('too_many_statements', `it holds ${facts.length} statements`);
  if (facts.length === 0) throw unreadableResume('nothing_found', problems[0] ?? 'nothing in it reads like a résumé');
  return { facts, problems: problems.slice(0, mostProblems) };
}

/** What a new record needs: somebody's name. Throws `unreadable_resume`. */
export function withName(imported: Imported): Imported {
  if (!imported.facts.some((fact) => fact.kind === 'name')) throw unreadableResume('no_name', 'it names nobody');
  return imported;
}

async function read(content: ResumeContent, file: string, llm: Llm): Promise<Imported> {
  switch (content.as) {
    case 'json': return factsFromJsonResume(content.value, file, randomUUID);
    case 'tables': return factsFromLinkedIn(content.tables, file, randomUUID);
    case 'text': return (await llm.extract({ extract: 'facts', text: content.text, file, newId: randomUUID })).result;
  }
}

async function contentOf(file: { readonly name: string; readonly bytes: Uint8Array }, files: ResumeFiles): Promise<ResumeContent> {
  try {
    return await files.read(file);
  } catch (error) {
    if (error instanceof ResumeFileUnreadable) throw unreadableFile(error);
    throw error;
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw unreadableResume('no_json', `it is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
