import { Buffer } from 'node:buffer';
import { z } from 'zod';
import type { Tables } from '#domain/candidate/import/import-linkedin.ts';
import { markdownOfPages } from './pdf-layout.ts';

// Runs alone in a process with little memory and little time: parsers of strangers' files crash here and nowhere else.
const mostPages = 20;
const mostPieces = 40_000;
const piece = z.object({ str: z.string(), transform: z.array(z.number()).length(6), width: z.number(), fontName: z.string() });

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(Buffer.from(z.instanceof(Uint8Array).parse(chunk)));
const bytes = Buffer.concat(chunks);
const readers = { pdf: readPdf, docx: readDocx, linkedin: readLinkedIn, posting: readPosting } as const;
const kind = z.enum(['pdf', 'docx', 'linkedin', 'posting']).parse(process.argv[2]);
const answer = await readers[kind](bytes).catch(failure);
process.stdout.write(JSON.stringify(answer));

async function readPdf(file: Buffer): Promise<{ text: string }> {
  // Each parser is loaded only for its own files: loading is half of the time there is.
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(file));
  const pages = [];
  let pieces = 0;
  for (let n = 1; n <= Math.min(document.numPages, mostPages) && pieces < mostPieces; n += 1) {
    const page = await document.getPage(n);
    const { items } = await page.getTextContent();
    const own = items.flatMap((item) => {
      const read = piece.safeParse(item);
      if (!read.success) return [];
      const { str, transform, width, fontName } = read.data;
      return [{ text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, size: Math.abs(transform[3] ?? 0) || Math.abs(transform[1] ?? 0), font: fontName }];
    });
    pieces += own.length;
    pages.push({ width: page.getViewport({ scale: 1 }).width, pieces: own });
  }
  return { text: markdownOfPages(pages) };
}

async function readPosting(file: Buffer): Promise<{ text: string }> {
  const { descriptionOfPdf } = await import('../sources/brought/pdf-posting.ts');
  return { text: await descriptionOfPdf(file) };
}

async function readDocx(file: Buffer): Promise<{ text: string }> {
  const [{ default: mammoth }, { markdownOfHtml }, { marginsAsBodies, withMargins }, { unzipSync, zipSync }] = await Promise.all([import('mammoth'), import('./docx-text.ts'), import('./docx-margins.ts'), import('fflate')]);
  // Unpacked here into the sizes that the file states, because mammoth's own unpacking knows no limit. Pictures stay out.
  const parts = unzipSync(file, { filter: ({ name }) => /\.(?:xml|rels)$/u.test(name) });
  const htmlOf = async (own: Record<string, Uint8Array>) => (await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(own, { level: 0 })) })).value;
  const [body = '', ...margins] = await Promise.all([parts, ...marginsAsBodies(parts)].map(htmlOf));
  return { text: withMargins(markdownOfHtml(body), margins.map(markdownOfHtml)) };
}

async function readLinkedIn(file: Buffer): Promise<{ tables: Tables }> {
  const { linkedInTablesOf } = await import('./linkedin-tables.ts');
  return { tables: linkedInTablesOf(file) };
}

function failure(error: unknown): { error: string } {
  return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
