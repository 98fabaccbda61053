import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { z } from 'zod';
import { readingPrompt, writingPrompt, type Prompt } from '#adapters/llm/prompts.ts';
import type { CompanyNote } from '#domain/company/company-notes.ts';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { linesToRead } from '#domain/match/model-reading.ts';
import { scoreMatch } from '#domain/match/score.ts';
import { trustedPosting } from '#domain/untrusted/trusted.ts';
import { claimsToDoubt } from '#domain/gate/second-opinion.ts';
import { costOf } from '#domain/models/cost.ts';
import { prices, type Price } from '#domain/models/prices.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import { samplePreferences } from '#practice/sample-candidate/index.ts';
import { postingOf } from './support/advert.ts';
import { defineProgram, sharedBenchmarks } from './support/program.ts';

const row = z.object({ 'Job-Description': z.string(), 'Resume-matched': z.string() });
const most = 200;
/** Schema and marks that a provider counts beside the prompt's words. */
const overhead = 700;

/** Prompts as they are really built, answers at their limit, nothing in the cache, list prices by their date. */
export const { description, run } = defineProgram({
  description: 'What do models cost at most: for an application (résumé, letter, two follow-ups, a thank-you, two second opinions), and for a score?',
  data: sharedBenchmarks,
  targets: { dollars_an_application: { atMost: 0.03 }, dollars_a_score: { atMost: 0.002 }, rows: { atLeast: 1 }, tokens_in: { atLeast: 1_000 }, score_tokens_in: { atLeast: 500 } },
  sabotages: ['dearest'],
  work: async ({ data, sabotage, say }) => {
    const lines = (await readFile(path.join(data, 'person-job/rjdb_rows.jsonl'), 'utf8')).split('\n').filter((line) => line.trim() !== '').slice(0, most);
    const rows = lines.map((line, n) => applicationOf(row.parse(JSON.parse(line)), n));
    const worst = rows.reduce((a, b) => (b.tokensIn > a.tokensIn ? b : a));
    const worstScore = rows.map(({ score }) => score).reduce((a, b) => (b.tokensIn > a.tokensIn ? b : a));
    const writing = prices.filter((price) => price.output > 0);
    const dollars = (price: Price, { tokensIn, tokensOut }: { tokensIn: number; tokensOut: number }) => costOf(price, { in: tokensIn, cached: 0, written: price.provider === 'anthropic' ? tokensIn : 0, out: tokensOut }) / 1_000_000;
    for (const price of writing) say(`${price.provider}:${price.model} (${price.date}): at most $${dollars(price, worst).toFixed(4)} an application, $${dollars(price, worstScore).toFixed(5)} a score`);
    const ranked = writing.toSorted((a, b) => dollars(a, worst) - dollars(b, worst));
    const chosen = sabotage === 'dearest' ? ranked.at(-1) : ranked[0];
    if (chosen === undefined) throw new Error('the price table lists no model that writes');
    return {
      figures: {
        rows: rows.length, calls_an_application: worst.calls, tokens_in: worst.tokensIn, tokens_out: worst.tokensOut, model: `${chosen.provider}:${chosen.model}`, price_date: chosen.date,
        dollars_an_application: dollars(chosen, worst), mean_dollars_an_application: rows.reduce((sum, one) => sum + dollars(chosen, one), 0) / rows.length,
        calls_a_score: 1, score_tokens_in: worstScore.tokensIn, score_tokens_out: worstScore.tokensOut, dollars_a_score: dollars(chosen, worstScore), mean_dollars_a_score: rows.reduce((sum, one) => sum + dollars(chosen, one.score), 0) / rows.length,
      },
      rows,
    };
  },
});

/** As many notes from a posting and a page as there can be, each as long as one may be. */
function longestNotes(text: string): CompanyNote[] {
  return Array.from({ length: 12 }, (_, at) => ({ words: text.slice(at * 280, (at + 1) * 280), from: 'page', at: 0 }));
}

function applicationOf({ 'Job-Description': job, 'Resume-matched': resume }: z.output<typeof row>, at: number) {
  let n = 0;
  const { facts } = factsFromText(resume, 'resume.txt', () => `fact-${++n}`);
  const posting = { employer: 'Harrow & Pike', title: /Job title\W*\n+\W*(.+)/u.exec(job)?.[1]?.trim() ?? 'Specialist', description: job };
  const task = { candidate: { facts }, posting, match: null, language: 'en' } as const;
  const followUp = writingPrompt({ write: 'follow_up', kind: 'follow_up', candidate: { facts }, employer: posting.employer, role: posting.title, language: 'en', date: '2026-11-02' });
  // Every sentence reworded: the most that a second opinion can have to read.
  const doubts = readingPrompt({ extract: 'doubts', claims: claimsToDoubt(reworded(tailorResume(task)), facts) });
  const thanks = writingPrompt({ write: 'follow_up', kind: 'thank_you', candidate: { facts }, employer: posting.employer, role: posting.title, language: 'en', date: '2026-11-02' });
  const prompts: Prompt[] = [writingPrompt({ write: 'resume', ...task }), writingPrompt({ write: 'letter', ...task, tone: 'plain', notes: longestNotes(job) }), followUp, followUp, thanks, doubts, doubts];
  const advert = postingOf({ source: 'manual', tenant: 'manual', externalId: String(at), title: posting.title, company: posting.employer, location: '', text: job, url: 'https://jobs.example/1', publishedAt: '' });
  const lines = linesToRead(scoreMatch({ id: 'c', kind: 'practice', facts, preferences: samplePreferences, answers: [], files: [] }, trustedPosting(advert), '2026-11-21T00:00:00.000Z')).map(({ words }) => words);
  const scoring = readingPrompt({ extract: 'score', candidate: { facts }, lines });
  return { row: at, calls: prompts.length, tokensIn: prompts.reduce((sum, prompt) => sum + tokensOf(prompt), 0), score: { lines: lines.length, tokensIn: tokensOf(scoring), tokensOut: scoring.tokensOut }, tokensOut: prompts.reduce((sum, prompt) => sum + prompt.tokensOut, 0) };
}

function tokensOf(prompt: Prompt): number {
  return overhead + encode(`${prompt.system}\n${prompt.record}\n${prompt.task}`, { allowedSpecial: 'all' }).length;
}

function reworded(resume: ReturnType<typeof tailorResume>): ReturnType<typeof tailorResume> {
  return { ...resume, sections: resume.sections.map((section) => ({ ...section, entries: section.entries.map((entry) => ({ ...entry, bullets: entry.bullets.map((bullet) => ({ ...bullet, text: `${bullet.text}.` })) })) })) };
}
