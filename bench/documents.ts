import { cpus } from 'node:os';
import { createChromiumHost } from '#adapters/browser/chromium-host.ts';
import { createPdfRenderer } from '#adapters/browser/pdf.ts';
import { resumeHtml } from '#domain/documents/render-html.ts';
import { checkLetter, checkResume } from '#domain/gate/check-document.ts';
import { draftLetter } from '#domain/writing/letters/draft-letter.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import { inventedFacts } from '../evals/parse/invented.ts';
import { defineProgram } from '../evals/support/program.ts';
import { seededRandom } from '../evals/support/random.ts';
import { processorTimeOf } from './support/processor-time.ts';
import { samplePostings } from './support/sample-postings.ts';

const seed = 61_121;
const applications = 200;
const prints = 60;

/** Processor time, so that other work on the machine does not count; the renderer's is that of Chromium and of this process. */
export const { description, run } = defineProgram({
  description: 'processor time of a tailored résumé with its letter and the gate, offline, and of one PDF from a warm Chromium',
  data: 'bench',
  targets: { write_ms: { atMost: 60 }, pdf_ms: { atMost: 40 }, documents: { atLeast: applications * 2 }, passed: { atLeast: 1 }, prints: { atLeast: prints } },
  sabotages: [],
  work: async ({ say }) => {
    const random = seededRandom(seed);
    const people = Array.from({ length: 20 }, () => inventedFacts(random));
    const tasks = Array.from({ length: applications }, (_, n) => ({ candidate: { facts: people[n % people.length] ?? [] }, posting: samplePostings[n % samplePostings.length] ?? samplePostings[0], match: null, language: n % 4 === 3 ? 'de' : 'en' }));
    const written = (task: (typeof tasks)[number]) => {
      const context = { employer: task.posting.employer, role: task.posting.title, posting: task.posting };
      const resume = tailorResume(task);
      const letter = draftLetter({ ...task, tone: 'plain' });
      return { resume, passed: checkResume(resume, task.candidate.facts).passed && checkLetter(letter, task.candidate.facts, context).passed };
    };
    for (const task of tasks.slice(0, 20)) written(task);
    const began = process.cpuUsage();
    const done = tasks.map(written);
    const used = process.cpuUsage(began);
    const writeMs = (used.user + used.system) / 1000 / applications;

    await using host = createChromiumHost({ report: () => {} });
    const pdf = createPdfRenderer(host);
    const pages = done.slice(0, prints + 5).map(({ resume }) => resumeHtml(resume, { template: 'serif', paper: 'A4', fontFace: '' }));
    for (const page of pages.slice(0, 5)) await pdf.render(page, { paper: 'A4' });
    const before = await processorTimeOf(process.pid);
    const wall = performance.now();
    for (const page of pages.slice(5)) await pdf.render(page, { paper: 'A4' });
    const after = await processorTimeOf(process.pid);
    const pdfMs = (after - before) / prints;
    say(`one PDF took ${((performance.now() - wall) / prints).toFixed(0)} ms on the wall`);
    return {
      figures: { write_ms: writeMs, pdf_ms: pdfMs, documents: done.length * 2, passed: done.filter((one) => one.passed).length / done.length, prints, cores: cpus().length, seed },
      rows: [],
    };
  },
});
