import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import type { Claim, ResumeDocument } from '#domain/documents/documents.ts';
import { letterText } from '#domain/documents/render-html.ts';
import { repairLetter, repairResume } from '#domain/gate/repair.ts';
import { remembered } from '#domain/text/remembered.ts';
import { draftLetter } from '#domain/writing/letters/draft-letter.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import { lieInLetter, lieInResume } from './claims/hostile-writer.ts';
import { defineProgram, sharedBenchmarks } from './support/program.ts';
import { seededRandom, type Random } from './support/random.ts';

const row = z.object({ 'Job-Description': z.string(), 'Resume-matched': z.string() });
const seed = 7_261_121;
const documents = 500;
const fewestClaims = 8;
const employers = ['Harrow & Pike', 'Kestrel Data', 'Lumen Grid', 'Orbit Foods', 'Vela Bank'];

interface Written {
  readonly writer: 'offline' | 'hostile';
  readonly row: number;
  readonly reached: boolean;
  readonly claims: number;
  readonly planted: number;
  /** The writer's own labels that are still to be read in what reached the bundle. */
  readonly survived: readonly string[];
  readonly strangers: number;
}

/** One document is a résumé with its letter, as they go into a bundle. */
export const { description, run } = defineProgram({
  description: 'Do inventions of a writer reach a bundle? Written offline and by a hostile stub that labels its own lies.',
  data: sharedBenchmarks,
  targets: { unsupported: { atMost: 0 }, strangers: { atMost: 0 }, reached: { atLeast: 0.95 }, documents: { atLeast: documents }, planted: { atLeast: 500 }, letters_under_350_words: { atLeast: 1 } },
  sabotages: ['gate'],
  work: async ({ data, sabotage, say }) => {
    const lines = (await readFile(path.join(data, 'person-job/rjdb_rows.jsonl'), 'utf8')).split('\n').filter((l) => l.trim() !== '');
    const random = seededRandom(seed);
    const rows: Written[] = [];
    let longest = 0;
    for (let i = 0; rows.length < documents; i += 1) {
      const { 'Job-Description': job, 'Resume-matched': resume } = row.parse(JSON.parse(lines[i % lines.length] ?? ''));
      const written = write({ i, job, resume, isHostile: i % 2 === 1, isOff: sabotage === 'gate', random });
      longest = Math.max(longest, written.words);
      rows.push(written.result);
    }
    for (const survivor of rows.filter((r) => r.survived.length > 0).slice(0, 10)) say(`row ${survivor.row}: ${survivor.survived.join(' | ')}`);
    const reached = rows.filter((r) => r.reached);
    return {
      figures: {
        documents: rows.length, reached: reached.filter((r) => r.claims >= fewestClaims).length / rows.length, claims: reached.reduce((sum, r) => sum + r.claims, 0),
        planted: rows.reduce((sum, r) => sum + r.planted, 0), unsupported: reached.reduce((sum, r) => sum + r.survived.length, 0), strangers: reached.reduce((sum, r) => sum + r.strangers, 0),
        longest_letter_words: longest, letters_under_350_words: longest <= 350 ? 1 : 0, seed,
      },
      rows,
    };
  },
});

// A person's documents rest on one record, read once.
const recordOf = remembered((resume) => {
  let n = 0;
  return factsFromText(resume, 'resume.txt', () => `fact-${++n}`);
}, 10);

function write(task: { i: number; job: string; resume: string; isHostile: boolean; isOff: boolean; random: Random }): { result: Written; words: number } {
  const { facts } = recordOf(task.resume);
  const role = /Job title\W*\n+\W*(.+)/u.exec(task.job)?.[1]?.trim() ?? 'Specialist';
  const posting = { employer: employers[task.i % employers.length] ?? '', title: role, description: task.job };
  const context = { employer: posting.employer, role, posting };
  const common = { candidate: { facts }, posting, match: null, language: task.i % 5 === 0 ? 'de' : 'en' };
  const own = { resume: tailorResume(common), letter: draftLetter({ ...common, tone: 'plain' }) };
  const lied = task.isHostile
    ? { resume: lieInResume(own.resume, { facts }, task.random), letter: lieInLetter(own.letter, { facts }, context, task.random) }
    : { resume: { document: own.resume, lies: [] }, letter: { document: own.letter, lies: [] } };
  const resume = task.isOff ? unguarded(lied.resume.document) : repairResume(lied.resume.document, facts, own.resume);
  const letter = task.isOff ? unguarded(lied.letter.document) : repairLetter(lied.letter.document, facts, context, own.letter);
  const lies = [...lied.resume.lies, ...lied.letter.lies];
  const text = `${resumeText(resume.document)}\n${letterText(letter.document)}`;
  const claims = [...claimsOf(resume.document), ...letter.document.paragraphs.flat().filter((c) => c.facts.length > 0)];
  return {
    words: letterText(letter.document).split(/\s+/u).length,
    result: {
      writer: task.isHostile ? 'hostile' : 'offline', row: task.i, reached: resume.verdict.passed && letter.verdict.passed, claims: resume.verdict.claims + letter.verdict.claims, planted: lies.length,
      survived: lies.filter((lie) => text.includes(lie) && !task.resume.includes(lie.trim())), strangers: claims.flatMap((c) => c.facts).filter((id) => !facts.some((f: Fact) => f.id === id)).length,
    },
  };
}

function unguarded<T>(document: T) {
  return { document, verdict: { passed: true, claims: 0 } };
}

function claimsOf(resume: ResumeDocument): Claim[] {
  return resume.sections.flatMap((s) => s.entries.flatMap((e) => [...(e.heading === '' ? [] : [{ text: e.heading, facts: e.facts }]), ...e.bullets]));
}

function resumeText(resume: ResumeDocument): string {
  return resume.sections.flatMap((s) => s.entries.flatMap((e) => [e.heading, e.organisation, e.dates, ...e.bullets.map((b) => b.text)])).join('\n');
}
