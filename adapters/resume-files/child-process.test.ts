import { Buffer } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { docxOf, encryptedPdf, hugePdf, lyingBomb, pdfOf, zipOf } from './bad-files.ts';
import { createResumeFiles } from './child-process.ts';
import { ResumeFileUnreadable } from './resume-files.port.ts';

// Longer than in use: on a loaded machine starting a process may take its time.
const files = createResumeFiles({ milliseconds: 15_000 });
const resume = ['Ada Quist', 'ada@example.org', 'Experience', 'Engineer, Northmill', '2020 - today', '- Ran twelve clusters', 'Skills', 'Go, Python'];

const reason = async (name: string, bytes: Uint8Array): Promise<string> => {
  try {
    return `read as ${(await files.read({ name, bytes })).as}`;
  } catch (error) {
    if (!(error instanceof ResumeFileUnreadable)) throw error;
    expect(error.message).toMatch(/\.$/u);
    return error.reason;
  }
};

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('résumé files', () => {
  test('a PDF becomes lines that read as facts', async () => {
    const content = await files.read({ name: 'cv.pdf', bytes: pdfOf(resume) });
    if (content.as !== 'text') throw new Error('a PDF is text');
    let n = 0;
    expect(factsFromText(content.text, 'cv.pdf', () => `f${++n}`).facts.map((f) => f.kind)).toEqual(['name', 'contact', 'employment', 'achievement', 'skill', 'skill']);
  });

  test('a DOCX keeps headings and lists', async () => {
    const document = new Document({ sections: [{ children: [
      new Paragraph({ text: 'Ada Quist', heading: HeadingLevel.HEADING_1 }), new Paragraph('ada@example.org'), new Paragraph({ text: 'Experience', heading: HeadingLevel.HEADING_2 }),
      new Paragraph('Engineer at Northmill (2020 - today)'), new Paragraph({ text: 'Ran twelve clusters', bullet: { level: 0 } }),
    ] }] });
    const content = await files.read({ name: 'cv.docx', bytes: await Packer.toBuffer(document) });
    expect(content).toEqual({ as: 'text', text: '# Ada Quist\nada@example.org\n## Experience\nEngineer at Northmill (2020 - today)\n- Ran twelve clusters' });
  });

  test('JSON and text are read as they are', async () => {
    expect(await files.read({ name: 'resume.json', bytes: Buffer.from('{"basics":{}}') })).toEqual({ as: 'json', value: { basics: {} } });
    expect(await files.read({ name: 'cv.txt', bytes: Buffer.from(resume.join('\n')) })).toMatchObject({ as: 'text' });
    expect(await files.read({ name: 'cv.txt', bytes: Buffer.from('Zo\xeb Qu\xefst, K\xf6ln, Ingenieurin seit 2020', 'latin1') })).toMatchObject({ text: expect.stringContaining('Köln') });
  });

  const captured = '../shared/captures/resumes/rendercv_ClassicTheme.pdf';
  test.skipIf(!existsSync(captured))('a typeset résumé keeps its order, with dates beside their entries', async () => {
    const content = await files.read({ name: 'cv.pdf', bytes: readFileSync(captured) });
    expect(content.as === 'text' ? content.text : '').toContain('Nexus AI, Co-Founder & CTO, San Francisco, CA, June 2023 – present');
  });

  test('an export of LinkedIn becomes its tables, whatever else lies in it', async () => {
    const bytes = zipOf({
      'Basic/Profile.csv': 'First Name,Last Name,Headline\nAda,Quist,"Engineer, platforms"\n', 'Basic/Connections.csv': 'Notes:\n"Not yours to import"\n\nFirst Name\nBob\n',
      'Basic/Skills.csv': 'Notes:\n"When exporting, read this."\n\nName\nGo\n', 'Rich Media.html': '<p>x</p>',
    });
    expect(await files.read({ name: 'Complete_LinkedInDataExport.zip', bytes })).toEqual({ as: 'tables', tables: { 'Profile.csv': [{ 'First Name': 'Ada', 'Last Name': 'Quist', Headline: 'Engineer, platforms' }], 'Skills.csv': [{ Name: 'Go' }] } });
  });

  describe('that cannot be read say why', () => {
    test.each<[string, string, () => Uint8Array]>([
      ['empty', 'cv.pdf', () => Buffer.alloc(0)],
      ['too_large', 'cv.pdf', () => Buffer.concat([pdfOf(resume), Buffer.alloc(20_000_000)])],
      ['encrypted', 'cv.pdf', encryptedPdf],
      ['no_text', 'scan.pdf', () => pdfOf([])],
      ['damaged', 'cut.pdf', () => Buffer.from('%PDF-1.7\nnothing of it')],
      ['wrong_kind', 'cv.pdf', () => Buffer.from('GIF89a, really')],
      ['wrong_kind', 'cv.txt', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
      ['damaged', 'resume.json', () => Buffer.from('{"basics": ')],
      ['too_complex', 'bomb.docx', () => zipOf({ 'word/document.xml': 'x' }, 4_000_000_000)],
      ['damaged', 'cut.docx', () => docxOf(paragraph('x')).subarray(0, 200)],
      ['damaged', 'archive.docx', () => zipOf({ 'a.txt': 'no document at all' })],
      ['damaged', 'liar.docx', () => lyingBomb('word/document.xml', 60)],
      ['too_complex', 'export.zip', () => zipOf({ 'Profile.csv': 'x' }, 4_000_000_000)],
      ['wrong_kind', 'export.zip', () => Buffer.from('Rar! no zip')],
      ['too_complex', 'long.txt', () => Buffer.from('Ada Quist ran clusters. '.repeat(20_000))],
      ['too_complex', 'objects.json', () => Buffer.from(`[${'{},'.repeat(1_000_000)}{}]`)],
    ])('%s (%s)', async (wanted, name, bytes) => expect(await reason(name, bytes())).toBe(wanted));

    test('an external entity brings nothing of this machine into the text', async () => {
      const attack = docxOf(paragraph('A résumé with a secret: &leak;'), '<!DOCTYPE w:document [<!ENTITY leak SYSTEM "file:///etc/hostname">]>');
      const hostname = existsSync('/etc/hostname') ? readFileSync('/etc/hostname', 'utf8').trim() : 'localhost';
      const content = await files.read({ name: 'cv.docx', bytes: attack }).catch((error: unknown) => String(error));
      expect(JSON.stringify(content)).not.toContain(hostname);
    });

    test('a hundred thousand pages end with an answer', async () => {
      expect(['no_text', 'too_complex', 'damaged']).toContain(await reason('cv.pdf', hugePdf(100_000)));
    });

    test('a file that takes too long or too much memory is given up, and the next one is read', async () => {
      const impatient = createResumeFiles({ milliseconds: 400, heap: 64 });
      await expect(impatient.read({ name: 'cv.pdf', bytes: hugePdf(100_000) })).rejects.toThrow(ResumeFileUnreadable);
      expect(await files.read({ name: 'cv.pdf', bytes: pdfOf(resume) })).toMatchObject({ as: 'text' });
    });
  });
});
