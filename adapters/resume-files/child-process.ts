import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { ResumeFileUnreadable, type ResumeContent, type ResumeFiles } from './resume-files.port.ts';
import type { Tables } from '#domain/candidate/import/import-linkedin.ts';
import { zipEntries, type ZipEntry } from './zip-sizes.ts';

const child = path.join(import.meta.dirname, 'read.child.ts');
const root = path.resolve(import.meta.dirname, '../..');
const spoken = z.union([z.object({ text: z.string() }), z.object({ tables: z.record(z.string(), z.array(z.record(z.string(), z.string()))) }), z.object({ error: z.string() })]);

export interface ResumeFileLimits {
  readonly bytes: number;
  /** Most characters of text or JSON; no résumé is longer. */
  readonly characters: number;
  readonly unpackedBytes: number;
  readonly milliseconds: number;
  /** Heap of the reading process, MiB. */
  readonly heap: number;
}

const limits: ResumeFileLimits = { bytes: 20_000_000, characters: 400_000, unpackedBytes: 60_000_000, milliseconds: 2700, heap: 256 };

/**
 * Reads résumé files by what they are, not by what they are called. PDF and DOCX are parsed in a process of their own,
 * with limits on memory and time and no right to write, start programs or read outside the program's folder.
 */
export function createResumeFiles(own: Partial<ResumeFileLimits> = {}): ResumeFiles {
  const bounds = { ...limits, ...own };
  return {
    async read({ name, bytes }) {
      if (bytes.byteLength === 0) throw new ResumeFileUnreadable('empty', `${name} is empty. Choose another file.`);
      if (bytes.byteLength > bounds.bytes) throw new ResumeFileUnreadable('too_large', `${name} has ${megabytes(bytes.byteLength)} MB; at most ${megabytes(bounds.bytes)} MB can be read. Export it without pictures.`);
      const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
      if (/%PDF-\d/u.test(start)) return withText(name, textOf(await parsed('pdf', name, bytes, bounds)), bounds);
      if (start.startsWith('PK')) return zipped(name, bytes, bounds);
      return plain(name, bytes, bounds);
    },
    async readPosting({ name, bytes }) {
      if (bytes.byteLength > bounds.bytes) throw new ResumeFileUnreadable('too_large', `${name} has ${megabytes(bytes.byteLength)} MB; at most ${megabytes(bounds.bytes)} MB can be read. Paste its text instead.`);
      if (!/%PDF-\d/u.test(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))) throw new ResumeFileUnreadable('wrong_kind', `${name} is no PDF. Choose the PDF of the advertisement, or paste its text.`);
      const text = textOf(await parsed('posting', name, bytes, bounds));
      withText(name, text, bounds);
      return text;
    },
  };
}

function plain(name: string, bytes: Uint8Array, bounds: ResumeFileLimits): ResumeContent {
  if (/\.(?:pdf|docx?|odt|rtf|pages|zip)$/iu.test(name)) throw new ResumeFileUnreadable('wrong_kind', `${name} is not what its name says. Open it where you wrote it and export a PDF.`);
  const text = decoded(bytes);
  if (text === null) throw new ResumeFileUnreadable('wrong_kind', `${name} is neither a PDF, a DOCX, JSON nor text. Export a PDF from the program you wrote it with.`);
  if (!/^\s*[{[]/u.test(text)) return withText(name, text, bounds);
  short(name, text, bounds);
  try {
    return { as: 'json', value: JSON.parse(text) };
  } catch (error) {
    throw new ResumeFileUnreadable('damaged', `${name} begins like JSON and is none: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** A ZIP is a DOCX or LinkedIn's export; which, says its table of contents. */
async function zipped(name: string, bytes: Uint8Array, bounds: ResumeFileLimits): Promise<ResumeContent> {
  const entries = zipEntries(bytes);
  if (entries === null) throw new ResumeFileUnreadable('damaged', `${name} is cut off or damaged. Save it again and choose the new file.`);
  const isExport = entries.some((entry) => /(?:^|\/)(?:Profile|Positions)\.csv$/u.test(entry.name));
  const size = entries.filter((entry) => !isExport || entry.name.endsWith('.csv')).reduce((sum, entry: ZipEntry) => sum + entry.size, 0);
  if (size > bounds.unpackedBytes) throw new ResumeFileUnreadable('too_complex', `${name} would unpack to ${megabytes(size)} MB and was not opened. Export a PDF instead.`);
  if (!isExport) return withText(name, textOf(await parsed('docx', name, bytes, bounds)), bounds);
  const answer = await parsed('linkedin', name, bytes, bounds);
  return { as: 'tables', tables: 'tables' in answer ? answer.tables : {} };
}

function textOf(answer: { readonly text: string } | { readonly tables: Tables }): string {
  return 'text' in answer ? answer.text : '';
}

/** What the reading process found. Its death, its silence and its errors are answers, never a hang. */
async function parsed(kind: 'pdf' | 'docx' | 'linkedin' | 'posting', name: string, bytes: Uint8Array, bounds: ResumeFileLimits): Promise<{ text: string } | { tables: Tables }> {
  const said = await new Promise<string>((resolve, reject) => {
    const reader = spawn(process.execPath, ['--no-warnings', '--permission', `--allow-fs-read=${root}`, `--max-old-space-size=${bounds.heap}`, child, kind], { cwd: root, env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
    const out: Buffer[] = [];
    const tooLong = () => new ResumeFileUnreadable('too_complex', `${name} is too complex to be read in time. Export it again as a plain PDF, or paste its text.`);
    const clock = setTimeout(() => {
      reader.kill('SIGKILL');
      reject(tooLong());
    }, bounds.milliseconds);
    reader.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    // The reader may die before it has taken the file; its exit says so.
    reader.stdin.on('error', () => {});
    reader.on('error', reject);
    reader.on('close', (code) => {
      clearTimeout(clock);
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
      else reject(tooLong());
    });
    reader.stdin.end(bytes);
  });
  const answer = spoken.parse(JSON.parse(said));
  if (!('error' in answer)) return answer;
  if (/password/iu.test(answer.error)) throw new ResumeFileUnreadable('encrypted', `${name} is protected by a password. Save a copy without one.`);
  throw new ResumeFileUnreadable('damaged', `${name} is damaged or no résumé document. Save it again and choose the new file.`);
}

function short(name: string, text: string, bounds: ResumeFileLimits): void {
  if (text.length > bounds.characters) throw new ResumeFileUnreadable('too_complex', `${name} holds ${Math.round(text.length / 1000)} thousand characters; no résumé is that long. Cut it down to what is yours.`);
}

function withText(name: string, text: string, bounds: ResumeFileLimits): ResumeContent {
  short(name, text, bounds);
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 20) throw new ResumeFileUnreadable('no_text', `${name} holds no text, perhaps only pictures of it. Export it from the program you wrote it with, or paste its text.`);
  return { as: 'text', text };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch (error) {
    // Text of older programs; anything with bytes that no text has is no text.
    if (!(error instanceof TypeError) || bytes.some((b) => b < 9)) return null;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
