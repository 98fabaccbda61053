import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fact } from '#domain/candidate/fact.ts';
import type { ResumeDocument } from '#domain/documents/documents.ts';
import { resumeHtml } from '#domain/documents/render-html.ts';
import { templates, type Template } from '#domain/documents/templates.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import type { PdfRenderer } from '#adapters/browser/pdf.ts';
import { seededRandom } from '../support/random.ts';
import type { Extractor } from './extractors.ts';
import { inventedFacts } from './invented.ts';

export interface ParseRow {
  readonly resume: number;
  readonly template: Template;
  readonly extractor: Extractor['name'];
  readonly fields: number;
  /** Fields that are not in the text behind the one before them. */
  readonly missed: readonly string[];
}

export interface ParseRound {
  readonly rows: readonly ParseRow[];
  readonly files: number;
  readonly largestBytes: number;
  readonly untagged: number;
}

export interface RoundOptions {
  readonly resumes: number;
  readonly seed: number;
  readonly postings: readonly string[];
  readonly pdf: PdfRenderer;
  readonly extractors: readonly Extractor[];
  /** Changes the page before it is printed: how a test shows that the count can fall. */
  readonly spoil: (html: string) => string;
}

/** Tailors invented people's résumés to postings, prints each in every template, and reads the prints back. */
export async function parseRound({ resumes, seed, postings, pdf, extractors, spoil }: RoundOptions): Promise<ParseRound> {
  const random = seededRandom(seed);
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-parse-'));
  try {
    const printed: { readonly name: string; readonly resume: number; readonly template: Template; readonly wanted: readonly string[] }[] = [];
    let [largestBytes, untagged] = [0, 0];
    for (let n = 0; n < resumes; n += 1) {
      const facts = inventedFacts(random);
      const language = n % 4 === 3 ? 'de' : 'en';
      const resume = tailorResume({ candidate: { facts }, posting: { title: facts.find((f) => f.kind === 'headline')?.text ?? '', description: postings[n % postings.length] ?? '' }, match: null, language });
      for (const template of templates) {
        const paper = n % 2 === 0 ? 'A4' : 'Letter';
        const bytes = await pdf.render(spoil(resumeHtml(resume, { template, paper, fontFace: '' })), { paper });
        const name = `${String(n).padStart(4, '0')}-${template}.pdf`;
        await writeFile(path.join(folder, name), bytes);
        largestBytes = Math.max(largestBytes, bytes.byteLength);
        if (!Buffer.from(bytes).includes('/StructTreeRoot')) untagged += 1;
        printed.push({ name, resume: n, template, wanted: wantedIn(resume, facts) });
      }
    }
    const rows: ParseRow[] = [];
    for (const extractor of extractors) {
      const texts = await extractor.texts(folder, printed.map((one) => one.name));
      for (const [i, { resume, template, wanted }] of printed.entries()) rows.push({ resume, template, extractor: extractor.name, fields: wanted.length, missed: missedIn(texts[i] ?? '', wanted) });
    }
    return { rows, files: printed.length, largestBytes, untagged };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What must come out, in reading order: name, e-mail, phone, then each entry's title, employer or school, and dates. */
function wantedIn(resume: ResumeDocument, facts: readonly Fact[]): string[] {
  const contact = (channel: string) => facts.find((f) => f.kind === 'contact' && f.title === channel)?.text ?? '';
  const entries = resume.sections.filter((s) => s.kind === 'experience' || s.kind === 'education').flatMap((s) => [s.title, ...s.entries.flatMap((e) => [e.heading, e.organisation ?? '', e.dates ?? ''])]);
  return [resume.name.text, contact('email'), contact('phone'), ...entries].filter((text) => text !== '');
}

function missedIn(text: string, wanted: readonly string[]): string[] {
  const squeezed = text.replace(/\s+/gu, ' ');
  let from = 0;
  return wanted.filter((field) => {
    const at = squeezed.indexOf(field.replace(/\s+/gu, ' '), from);
    if (at === -1) return true;
    from = at + field.length;
    return false;
  });
}
