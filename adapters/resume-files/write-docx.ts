import { BorderStyle, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import type { LetterDocument, ResumeDocument, ResumeEntry, ResumeSection } from '#domain/documents/documents.ts';
import { headingOf, lineOf } from '#domain/documents/markdown.ts';
import type { Paper, Template } from '#domain/documents/templates.ts';

export interface DocxPage {
  readonly paper: Paper;
  readonly template: Template;
}

// Twentieths of a point.
const sizes = { A4: { width: 11_906, height: 16_838 }, Letter: { width: 12_240, height: 15_840 } } as const;
const fonts = { serif: 'Cambria', sans: 'Calibri', compact: 'Calibri' } as const;

/** A résumé as DOCX: real headings and lists, one column, no tables or text boxes, so that programs read it in order. */
export async function resumeDocx(resume: ResumeDocument, page: DocxPage): Promise<Uint8Array> {
  return packed(resume.name.text, resume.language, page, [
    new Paragraph({ text: resume.name.text, heading: HeadingLevel.HEADING_1 }),
    ...(resume.headline === null ? [] : [new Paragraph(resume.headline.text)]),
    new Paragraph(resume.contacts.map((contact) => contact.text).join(' | ')),
    ...resume.sections.flatMap(sectionOf),
  ]);
}

/** A letter as a DOCX file, a paragraph a line. */
export async function letterDocx(letter: LetterDocument, page: DocxPage): Promise<Uint8Array> {
  const lines = [letter.greeting, ...letter.paragraphs.map((claims) => claims.map((claim) => claim.text).join(' ')), letter.closing, letter.signature.text];
  return packed(letter.signature.text, letter.language, page, lines.map((text) => new Paragraph({ text, spacing: { after: 200 } })));
}

async function packed(title: string, language: string, { paper, template }: DocxPage, children: Paragraph[]): Promise<Uint8Array> {
  const size = template === 'compact' ? 18 : 20;
  const heading = (points: number) => ({ run: { font: fonts[template], size: points * 2, bold: true, color: '16150F' }, paragraph: { spacing: { before: 160, after: 60 }, keepNext: true } });
  const document = new Document({
    title, creator: title,
    styles: { default: { document: { run: { font: fonts[template], size, language: { value: language === 'de' ? 'de-DE' : 'en-US' } } }, heading1: heading(19), heading2: heading(12), heading3: heading(10.5) } },
    numbering: { config: [{ reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 280, hanging: 200 } } } }] }] },
    sections: [{ properties: { page: { size: sizes[paper], margin: { top: 1000, bottom: 1000, left: 1070, right: 1070 } } }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function sectionOf(section: ResumeSection): Paragraph[] {
  const title = new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_2, border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '999999' } } });
  if (section.kind === 'summary') return [title, ...section.entries.flatMap((entry) => entry.bullets.map((claim) => new Paragraph(claim.text)))];
  if (section.kind === 'skills' || section.kind === 'languages') return [title, ...section.entries.map((entry) => item(lineOf(entry)))];
  return [title, ...section.entries.flatMap(entryOf)];
}

function entryOf(entry: ResumeEntry): Paragraph[] {
  return [new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(headingOf(entry))] }), ...entry.bullets.map((claim) => item(claim.text))];
}

function item(text: string): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'bullets', level: 0 } });
}
