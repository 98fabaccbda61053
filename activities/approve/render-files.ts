import { letterHtml, resumeHtml } from '#domain/documents/render-html.ts';
import { paperOf } from '#domain/documents/templates.ts';
import { factAnswer } from '#domain/writing/answers/fact-answers.ts';
import type { PdfRenderer } from '#adapters/browser/pdf.ts';
import type { Files } from '#adapters/files/files.port.ts';
import type { RenderedFile } from '#db/applications/document.entities.ts';
import { preparationOf, readDocuments } from '#db/applications/document.repository.ts';
import { readApplicationView } from '../application-view.ts';
import { byBrowser } from '../browser-failure.ts';
import type { StepDeps } from '../step.ts';
import type { ApplicationRef } from '../shapes.ts';
import type { ProtocolTimes } from '../submit/times.ts';

export interface RenderDeps extends StepDeps {
  readonly pdf: PdfRenderer;
  readonly files: Files;
  readonly times: ProtocolTimes;
}

/** Files in the file store, and the preparation that they belong to. */
export interface Rendered {
  readonly preparation: number;
  readonly files: readonly RenderedFile[];
}

/** Résumé and letter of the present preparation as PDF. A preparation that has its files already keeps them, so that the bytes shown are the bytes sent. */
export async function renderFiles(deps: RenderDeps, ref: ApplicationRef): Promise<Rendered> {
  const { row: { preparation }, candidate, posting, wishes, documents } = await deps.database.asPerson(ref.userId, async (tx) => {
    const view = await readApplicationView(tx, ref.applicationId);
    return { ...view, documents: await readDocuments(tx, preparationOf(view.row), ['resume', 'letter']) };
  });
  if (documents.files !== undefined) return { preparation, files: documents.files };
  const paper = wishes.paper ?? paperOf(posting.places[0]?.country ?? null);
  // The renderer brings the font.
  const page = { paper, template: wishes.template, fontFace: '' };
  const name = fileNameOf(factAnswer('full_name', candidate.facts)?.value ?? 'application');
  const files = [
    await rendered('resume', `${name} - Resume.pdf`, resumeHtml(documents.resume, page)),
    await rendered('letter', `${name} - Letter.pdf`, letterHtml(documents.letter, page)),
  ];
  return { preparation, files };

  async function rendered(role: RenderedFile['role'], fileName: string, html: string): Promise<RenderedFile> {
    const stored = await deps.files.put(ref.userId, await byBrowser(ref, () => deps.pdf.render(html, { paper })), 'application/pdf');
    return { role, fileName, ...stored };
  }
}

/** A file name that every form takes: letters of any script, digits, spaces and dashes. */
function fileNameOf(name: string): string {
  return name.replace(/[^\p{L}\p{N} -]/gu, '').replace(/\s+/gu, ' ').trim();
}
