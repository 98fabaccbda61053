import { jsonResumeOf } from '#domain/documents/json-resume.ts';
import type { DocumentLanguage } from '#domain/documents/labels.ts';
import { letterMarkdown, resumeMarkdown } from '#domain/documents/markdown.ts';
import { masterResume } from '#domain/documents/master-resume.ts';
import { letterHtml, resumeHtml } from '#domain/documents/render-html.ts';
import { paperOf, type Paper, type Template } from '#domain/documents/templates.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import { selectedFacts } from '#domain/candidate/wishes.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import { letterDocx, resumeDocx } from '#adapters/resume-files/write-docx.ts';
import { recordBehind } from '#db/candidates/cited.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { listMasters, readWishes } from '#db/candidates/wishes.repository.ts';
import { readBundle } from '#db/applications/bundle.repository.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import { noMaster, nothingToExport } from '../candidates/record.errors.ts';
import type { exportFormats } from '../candidates/record.schemas.ts';
import type { ApiDeps } from '../deps.ts';
import type { FileBody } from '../http/route.ts';
import { readWritten } from './writing-view.usecase.ts';

type Format = (typeof exportFormats)[number];
interface Page { readonly template: Template; readonly paper: Paper }

const mediaTypes: Readonly<Record<Format, string>> = {
  json: 'application/json', markdown: 'text/markdown; charset=utf-8', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf',
};
const endings: Readonly<Record<Format, string>> = { json: 'json', markdown: 'md', docx: 'docx', pdf: 'pdf' };

/** The whole record, or one of the master résumés, as a file. */
export async function exportMaster(deps: Pick<ApiDeps, 'database' | 'pdf'>, userId: string, candidateId: string, masterId: string | null, format: Format, language: DocumentLanguage): Promise<FileBody> {
  const { facts, page, name } = await deps.database.asPerson(userId, async (tx) => {
    await candidateRow(tx, candidateId);
    const master = masterId === null ? null : (await listMasters(tx, candidateId)).find((one) => one.id === masterId);
    if (master === undefined) throw noMaster();
    const candidate = await readCandidate(tx, candidateId);
    const wishes = await readWishes(tx, candidateId);
    const home = candidate.facts.find((fact) => fact.kind === 'contact' && fact.title === 'location')?.keywords[0] ?? null;
    return { facts: selectedFacts(candidate.facts, master), page: { template: wishes.template, paper: wishes.paper ?? paperOf(home) }, name: master?.name ?? null };
  });
  const resume = masterResume({ facts }, language);
  return fileOf(deps.pdf, resume, facts, format, page, [resume.name.text, name ?? (language === 'de' ? 'Lebenslauf' : 'Resume')].join(' - '));
}

/** A résumé or letter written for an application, as a file. */
export async function exportWritten(deps: Pick<ApiDeps, 'database' | 'pdf'>, userId: string, applicationId: string, kind: 'resume' | 'letter', format: Format): Promise<FileBody> {
  const { document, facts, page } = await deps.database.asPerson(userId, async (tx) => {
    const { row, candidate, writing, posting, resume, letter } = await readWritten(tx, applicationId);
    const document = kind === 'resume' ? resume : letter;
    if (document === null) throw nothingToExport();
    const { facts } = await recordBehind(tx, candidate, row.bundleId === null ? null : await readBundle(tx, row.bundleId), writing.wishes);
    return { document, facts, page: { template: writing.wishes.template, paper: writing.wishes.paper ?? paperOf(posting.places[0]?.country ?? null) } };
  });
  const name = document.kind === 'resume' ? document.name.text : document.signature.text;
  return fileOf(deps.pdf, document, facts, format, page, `${name} - ${kind === 'resume' ? 'Resume' : 'Letter'}`);
}

async function fileOf(pdf: ApiDeps['pdf'], document: ResumeDocument | LetterDocument, facts: readonly Fact[], format: Format, page: Page, name: string): Promise<FileBody> {
  const fileName = `${name.replace(/[^\p{L}\p{N} -]/gu, '').replace(/\s+/gu, ' ').trim()}.${endings[format]}`;
  return { bytes: await bytesOf(), mediaType: mediaTypes[format], fileName };

  async function bytesOf(): Promise<Uint8Array> {
    const html = { ...page, fontFace: '' };
    const utf8 = (text: string) => new TextEncoder().encode(text);
    if (document.kind === 'letter') {
      switch (format) {
        case 'json': return utf8(`${JSON.stringify(document, null, 2)}\n`);
        case 'markdown': return utf8(letterMarkdown(document));
        case 'docx': return letterDocx(document, page);
        case 'pdf': return pdf.render(letterHtml(document, html), page);
      }
    }
    switch (format) {
      case 'json': return utf8(`${JSON.stringify(jsonResumeOf(document, facts), null, 2)}\n`);
      case 'markdown': return utf8(resumeMarkdown(document));
      case 'docx': return resumeDocx(document, page);
      case 'pdf': return pdf.render(resumeHtml(document, html), page);
    }
  }
}
