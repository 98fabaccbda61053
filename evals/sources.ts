import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { startReplayServer } from '#adapters/sources/replay/replay-server.ts';
import type { ReplayBoard } from '#adapters/sources/replay/replay-server.ts';
import { sourceOf } from '#adapters/sources/registry.ts';
import type { BoardPage } from '#adapters/sources/source.port.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import { sourceNames, type Posting } from '#domain/posting/posting.ts';
import { defineProgram } from './support/program.ts';
import { judgeField } from './sources/judge.ts';
import type { FieldVerdict } from './sources/judge.ts';
import { stated } from './sources/stated.ts';

const samples = path.resolve(import.meta.dirname, '../adapters/sources/samples');
/** Ages in words count back from here. */
const now = new Date('2026-11-21T10:00:00Z');
const checked = ['employer', 'title', 'description', 'places', 'workMode', 'remoteScope', 'salary', 'employmentType', 'seniority', 'department', 'publishedAt', 'updatedAt', 'closesAt', 'language', 'url', 'applyUrl', 'hints'] as const;

interface Reading {
  readonly capture: string;
  readonly files: readonly string[];
  readonly postings: readonly Posting[];
  /** Why nothing, or not everything, was read. */
  readonly trouble: readonly string[];
}

/**
 * Recorded answers are served under their real paths and read by the adapters as in production. Every entry must
 * become a posting, every field its source states must be filled and say the same; and our own samples must be read
 * as a person wrote down by hand.
 */
export const { description, run } = defineProgram({
  description: 'Does every recorded answer become postings, with every field its source has?',
  data: '../shared/captures',
  targets: { parsed: { atLeast: 1 }, filled: { atLeast: 0.99 }, correct: { atLeast: 0.99 }, handChecked: { atLeast: 0.99 }, postings: { atLeast: 10 }, fields: { atLeast: 50 }, handCheckedFields: { atLeast: 300 }, errors: { atMost: 0 } },
  sabotages: ['places', 'dates', 'salary'],
  work: async ({ data, sabotage, say }) => {
    const readings = await readFolder(data, sabotage);
    const judged = await Promise.all(readings.map((reading) => judge(data, reading)));
    const verdicts = judged.flatMap((item) => item.verdicts);
    const entries = judged.reduce((sum, item) => sum + item.entries, 0);
    const found = judged.reduce((sum, item) => sum + item.found, 0);
    const hand = await againstAnswers(sabotage);
    for (const line of perField(verdicts)) say(line);
    for (const file of await leftOut(data, readings)) say(`${file}: no answer of this source, left out`);
    for (const { capture, trouble } of readings) for (const words of trouble) say(`${capture}: ${words}`);
    for (const miss of judged.flatMap((item) => item.misses)) say(miss);
    for (const miss of hand.misses) say(miss);
    const postings = readings.flatMap((reading) => reading.postings);
    const figures = {
      captures: readings.length, postings: postings.length, parsed: share(found, entries), fields: verdicts.length, filled: share(verdicts.filter((verdict) => verdict.filled).length, verdicts.length), correct: share(verdicts.filter((verdict) => verdict.correct).length, verdicts.length),
      handCheckedFields: hand.fields, handChecked: share(hand.fields - hand.misses.length, hand.fields), errors: readings.reduce((sum, reading) => sum + reading.trouble.length, 0),
    };
    return { figures, rows: readings.flatMap((reading) => reading.postings.map((posting) => ({ capture: reading.capture, posting }))) };
  },
});

async function readFolder(dir: string, sabotage: string | null): Promise<readonly Reading[]> {
  const server = await startReplayServer(dir);
  const web = createWebClient({ userAgent: 'Countersign/0.1 (evaluation of recorded answers)', allowedOrigins: [server.origin], pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() } });
  const readings: Reading[] = [];
  for (const board of server.boards) readings.push(await readBoard(board, web, sabotage));
  await web.close();
  await server.close();
  return readings;
}

/** Files in the sources' folders that no reading took: other answers of theirs, and what nobody recognises. */
async function leftOut(dir: string, readings: readonly Reading[]): Promise<readonly string[]> {
  const taken = new Set(readings.flatMap(({ files }) => files));
  const names = await readdir(dir, { recursive: true });
  return names.filter((name) => sourceNames.some((source) => name.startsWith(`${source}${path.sep}`)) && !taken.has(name)).toSorted();
}

async function readBoard(board: ReplayBoard, web: WebClient, sabotage: string | null): Promise<Reading> {
  const source = sourceOf(board.source);
  const pages: BoardPage[] = [];
  const capture = board.files[0] ?? '';
  try {
    let page: string | null = null;
    do {
      const read: BoardPage | null = source === null ? null : await source.readPage(board, page, { web, memory: null, signal: AbortSignal.timeout(120_000), now });
      if (read !== null) pages.push(read);
      page = read?.nextPage ?? null;
    } while (page !== null && pages.length < 100);
    const trouble = pages.flatMap((page) => page.skipped.map((skipped) => `${skipped.id ?? 'an entry'}: ${skipped.why}`));
    return { capture, files: board.files, postings: pages.flatMap((page) => page.postings).map((posting) => sabotaged(posting, sabotage)), trouble };
  } catch (error) {
    return { capture, files: board.files, postings: [], trouble: [error instanceof Error ? error.message : String(error)] };
  }
}

function sabotaged(posting: Posting, sabotage: string | null): Posting {
  if (sabotage === 'places') return { ...posting, places: [] };
  if (sabotage === 'dates') return { ...posting, publishedAt: null, updatedAt: null };
  return sabotage === 'salary' ? { ...posting, salary: null } : posting;
}

async function judge(dir: string, reading: Reading): Promise<{ readonly entries: number; readonly found: number; readonly verdicts: readonly FieldVerdict[]; readonly misses: readonly string[] }> {
  const source = reading.postings[0]?.source ?? null;
  const known = source === null ? undefined : stated[source];
  if (known === undefined) return { entries: 1, found: reading.postings.length > 0 ? 1 : 0, verdicts: [], misses: reading.postings.length > 0 ? [] : [`${reading.capture}: no posting`] };
  const text = await readFile(path.join(dir, reading.capture), 'utf8');
  const entries = new Map(known.entries(text.trimStart().startsWith('<') ? text : JSON.parse(text)).map((entry) => [known.id(entry), entry]));
  const postings = new Map(reading.postings.map((posting) => [posting.externalId, posting]));
  const missing = Array.from(entries.keys()).filter((id) => !postings.has(id));
  const verdicts = Array.from(entries, ([id, entry]) => {
    const posting = postings.get(id);
    if (posting === undefined) return [];
    return Object.entries(known.fields).flatMap(([field, read]) => {
      const value = read(entry);
      return value === null ? [] : [{ id, ...judgeField(posting, field, value) }];
    });
  }).flat();
  const wrong = verdicts.filter((verdict) => !verdict.correct).map((verdict) => `${reading.capture} ${verdict.id} ${verdict.field}: stated ${JSON.stringify(verdict.stated)}, read ${JSON.stringify(verdict.read)}`);
  return { entries: entries.size, found: entries.size - missing.length, verdicts, misses: [...missing.map((id) => `${reading.capture} ${id}: no posting`), ...wrong] };
}

/** Our samples, field by field, against what a person wrote down. */
async function againstAnswers(sabotage: string | null): Promise<{ readonly fields: number; readonly misses: readonly string[] }> {
  const answers: readonly Record<string, unknown>[] = JSON.parse(await readFile(path.join(samples, 'answers.json'), 'utf8'));
  const read = new Map((await readFolder(samples, sabotage)).flatMap((reading) => reading.postings.map((posting) => [`${reading.capture} ${posting.externalId}`, posting] as const)));
  const misses = answers.flatMap((answer) => {
    const key: `${string} ${string}` = `${String(answer['file'])} ${String(answer['externalId'])}`;
    const posting = read.get(key);
    return checked.filter((field) => JSON.stringify(posting?.[field] ?? null) !== JSON.stringify(answer[field] ?? null)).map((field) => `${key} ${field}: by hand ${JSON.stringify(answer[field])}, read ${JSON.stringify(posting?.[field])}`);
  });
  return { fields: answers.length * checked.length, misses };
}

function perField(verdicts: readonly FieldVerdict[]): readonly string[] {
  const fields = Array.from(new Set(verdicts.map((verdict) => verdict.field))).sort();
  return fields.map((field) => {
    const own = verdicts.filter((verdict) => verdict.field === field);
    return `${field.padEnd(15)} stated ${String(own.length).padStart(5)}  filled ${share(own.filter((verdict) => verdict.filled).length, own.length).toFixed(4)}  correct ${share(own.filter((verdict) => verdict.correct).length, own.length).toFixed(4)}`;
  });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part / whole) * 10_000) / 10_000;
}
