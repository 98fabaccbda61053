import { describe, expect, test } from 'vitest';
import type { WebClient } from '#adapters/web/web.port.ts';
import type { Posting, Salary, SourceDate } from '#domain/posting/posting.ts';
import { sourceOf } from '../registry.ts';
import { jsonldShapes, bamboohrShapes, breezyShapes, workableShapes, workdayShapes } from './added-employers.ts';
import { ashbyShapes, greenhouseShapes, leverShapes, personioShapes, recruiteeShapes, smartrecruitersShapes, teamtailorShapes } from './employer-boards.ts';
import { adzunaShapes, jsearchShapes, usajobsShapes } from './keyed.ts';
import { arbeitnowShapes, hackernewsShapes, himalayasShapes, jobicyShapes, remoteokShapes, remotiveShapes, themuseShapes, weworkremotelyShapes } from './open-boards.ts';
import * as blindOfEmployers from './blind-employers.ts';
import * as blindOfBoards from './blind-open.ts';
import * as strangersOfEmployers from './strangers-employers.ts';
import * as strangersOfBoards from './strangers-open.ts';
import * as recorded from './strangers-recorded.ts';
import * as unseenOfEmployers from './unseen-employers.ts';
import * as unseenOfBoards from './unseen-open.ts';
import type { ParsedPage } from '../source.port.ts';
import type { ReadByHand, Shape } from './shape.ts';

const now = new Date('2026-11-21T10:00:00Z');
const shapes: readonly Shape[] = [
  ...greenhouseShapes, ...leverShapes, ...ashbyShapes, ...smartrecruitersShapes, ...recruiteeShapes, ...personioShapes, ...teamtailorShapes, ...remotiveShapes, ...remoteokShapes, ...arbeitnowShapes, ...himalayasShapes, ...jobicyShapes,
  ...Object.values(strangersOfEmployers).flat(), ...Object.values(strangersOfBoards).flat(), ...Object.values(recorded).flat(), ...Object.values(unseenOfEmployers).flat(), ...Object.values(unseenOfBoards).flat(), ...Object.values(blindOfEmployers).flat(), ...Object.values(blindOfBoards).flat(),
  ...weworkremotelyShapes, ...hackernewsShapes, ...themuseShapes, ...adzunaShapes, ...usajobsShapes, ...jsearchShapes, ...workdayShapes, ...workableShapes, ...bamboohrShapes, ...breezyShapes, ...jsonldShapes,
];

/** Answers every path of the shape, and nothing else. */
function site({ answer, pages = {} }: Shape): WebClient {
  const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  return {
    fetch: ({ url }) => {
      const { pathname } = new URL(url);
      const own = pages[pathname];
      const isPage = /\/postings\/.|\/detail$|\/Careers\/job\//.test(pathname);
      return Promise.resolve({ status: own === undefined && isPage ? 404 : 200, url, headers: {}, body: bytes(own ?? (isPage ? 'none' : answer)), notModified: false, fetchedAt: now });
    },
    close: () => Promise.resolve(),
  };
}

/** No posting may be left out. */
function whole(page: ParsedPage): readonly Posting[] {
  if (page.skipped.length > 0) throw new Error(JSON.stringify(page.skipped));
  return page.postings;
}

async function read(shape: Shape): Promise<readonly Posting[]> {
  const source = sourceOf(shape.source);
  if (source === null) throw new Error(`no adapter for ${shape.source}`);
  const board = { source: shape.source, tenant: shape.tenant ?? shape.source, origin: null };
  if (shape.pages === undefined) {
    const page = source.parse(Buffer.from(typeof shape.answer === 'string' ? shape.answer : JSON.stringify(shape.answer)), board, { now, page: null });
    return whole(page);
  }
  const page = await source.readPage(board, null, { web: site(shape), memory: null, signal: AbortSignal.timeout(20_000), now, keys: { app_id: 'a', app_key: 'b', key: 'c' } });
  return whole(page);
}

/** Hundredths of the unit, also for a currency that has none: what stands in the table is what is stored. */
const amount = (minor: number | null) => (minor === null ? '*' : String(minor / 100));
const money = (salary: Salary | null) => (salary === null ? '-' : `${amount(salary.minMinor)}-${amount(salary.maxMinor)} ${salary.currency} ${salary.period}${salary.predicted ? ', predicted' : ''}`);
const day = (date: SourceDate | null) => (date === null ? null : date.precision === 'instant' ? date.at : `${date.at.slice(0, 10)} ${date.precision}`);

/** Whether what was read is what was wanted; `*` takes anything, `a|b` either. */
const fits = (wanted: string, got: string) => wanted === '*' || wanted.split('|').includes(got);
const fitsPlace = (wanted: string, got: string) => wanted === '*' || wanted.split('/').every((piece, at) => fits(piece, got.split('/')[at] ?? ''));

/** What differs, in words; empty where the posting is what a person reads. */
function differences(wanted: ReadByHand, posting: Posting): readonly string[] {
  const found: string[] = [];
  const say = (field: string, want: unknown, got: unknown) => found.push(`${posting.externalId} ${field}: by hand ${JSON.stringify(want)}, read ${JSON.stringify(got)}`);
  const one = (field: string, want: string | undefined, got: string | null) => (want === '*' || (want ?? null) === got ? null : say(field, want ?? null, got));
  const free = (field: string, want: string | undefined, got: string | null) => (want === undefined || want === got ? null : say(field, want, got));
  one('title', wanted.title, posting.title);
  const places = posting.places.filter(({ city, region, country }) => city !== null || region !== null || country !== null).map(({ city, region, country }) => [city, region, country].map((piece) => piece ?? '-').join('/'));
  const at = wanted.at ?? [];
  if (!at.includes('*') && (at.length !== places.length || !at.every((place, index) => fitsPlace(place, places[index] ?? '')))) say('places', at, posting.places);
  one('mode', wanted.mode ?? 'unknown', posting.workMode);
  const scope = wanted.scope ?? [];
  if (!scope.includes('*') && (scope.length !== posting.remoteScope.length || !scope.every((place) => posting.remoteScope.some((got) => fits(place, got))))) say('scope', scope, posting.remoteScope);
  one('pay', wanted.pay ?? '-', money(posting.salary));
  one('type', wanted.type ?? 'unknown', posting.employmentType);
  one('level', wanted.level ?? 'unknown', posting.seniority);
  one('department', wanted.dept, posting.department);
  one('published', wanted.out, day(posting.publishedAt));
  one('updated', wanted.updated, day(posting.updatedAt));
  one('closes', wanted.closes, day(posting.closesAt));
  const asks = posting.questions.map((q) => `${q.id} ${q.kind}${q.required ? ' required' : ''}`);
  const wantedAsks = wanted.asks ?? [];
  if (wantedAsks.length !== asks.length || !wantedAsks.every((ask, index) => { const [id = '', ...kind] = ask.split(' '); const [gotId = '', ...gotKind] = (asks[index] ?? '').split(' '); return fits(id, gotId) && (kind.join(' ') === '*' || kind.join(' ') === gotKind.join(' ')); })) say('asks', wantedAsks, asks);
  free('employer', wanted.employer, posting.employer);
  free('language', wanted.lang, posting.language);
  free('url', wanted.url, posting.url);
  free('apply', wanted.apply, posting.applyUrl);
  if (wanted.hints !== undefined && JSON.stringify(wanted.hints) !== JSON.stringify(posting.hints)) say('hints', wanted.hints, posting.hints);
  for (const words of wanted.says ?? []) if (!words.split('|').some((either) => posting.description.includes(either))) say('says', words, posting.description);
  for (const words of wanted.never ?? []) if (posting.description.includes(words)) say('never says', words, posting.description);
  return found;
}

describe.each(Array.from(new Set(shapes.map(({ source }) => source))))('%s', (source) => {
  test.each(shapes.filter((shape) => shape.source === source).map((shape) => [shape.what, shape] as const))('%s', async (_what, shape) => {
    const postings = await read(shape);
    const byId = new Map(postings.map((posting) => [posting.externalId, posting]));
    const [only] = postings;
    const differ = shape.read.flatMap((wanted) => {
      const posting = wanted.id === '*' ? only : byId.get(wanted.id);
      return posting === undefined ? [`${wanted.id}: not read`] : differences(wanted, posting);
    });
    if (differ.length > 0) throw new Error(differ.join('\n'));
    expect(postings.length).toBe(shape.read.length);
  });
});
