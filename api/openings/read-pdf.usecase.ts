import type { z } from 'zod';
import { statedIn } from '#domain/posting/stated.ts';
import { withoutHiddenLines } from '#domain/untrusted/hidden-line.ts';
import { ResumeFileUnreadable, type ResumeFiles } from '#adapters/resume-files/resume-files.port.ts';
import { unreadablePosting } from './openings.errors.ts';
import type { readPdfSchema } from './openings.schemas.ts';

/** The words of an advertisement's PDF, for the person to look at and bring. */
export async function readPdfPosting(files: ResumeFiles, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<z.input<typeof readPdfSchema>> {
  const text = await files.readPosting(file).catch((error: unknown) => {
    if (error instanceof ResumeFileUnreadable) throw unreadablePosting(error);
    throw error;
  });
  return { ...statedIn(withoutHiddenLines(text)), text };
}
