import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFilm } from '#domain/evidence/film.ts';
import { harrowAndPike } from '#practice/employers/harrow-and-pike.ts';
import { formAddress } from '#practice/forms/address.ts';
import { createPracticeServer, type PracticeServer } from '#practice/server.ts';
import { createChromiumBrowser } from '../chromium-browser.ts';
import { createChromiumHost } from '../chromium-host.ts';
import { sampleFilling } from '../testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
const employer = { ...harrowAndPike, token: 'recorded', postings: harrowAndPike.postings.slice(0, 1) };
let practice: PracticeServer;

beforeAll(async () => {
  practice = await createPracticeServer({ folder: join(folder, 'practice'), employers: [employer], receiptDelayMs: null });
});
afterAll(async () => {
  await practice.close();
  rmSync(folder, { recursive: true, force: true });
});

async function sent(traces: string) {
  await using host = createChromiumHost({ report: () => undefined, traces });
  await using browser = createChromiumBrowser(host, { practiceOrigin: practice.url });
  await using session = await browser.open({ system: 'greenhouse', url: formAddress(practice.url, employer, employer.postings[0]?.id ?? ''), candidateKind: 'practice' }, new AbortController().signal, JSON.stringify({ cookies: [{ name: 'remembered', value: 'cookie-of-the-person', domain: '127.0.0.1', path: '/', expires: -1, httpOnly: false, secure: false, sameSite: 'Lax' }], origins: [] }));
  const { answers, files } = sampleFilling(await session.plan());
  await session.fill(answers, files);
  await session.readBack();
  await session.click(() => undefined);
  const { kind } = await session.outcome(60_000);
  return { kind, recording: await session.recording(), again: await session.recording(), left: filesIn(traces) };
}

function filesIn(path: string): number {
  return statSync(path).isDirectory() ? readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length : 0;
}

describe('the recording of a submission', () => {
  test('holds a picture of each step, a film that plays, and a trace without what the site remembers', async () => {
    const { kind, recording: { steps, film, trace, missing }, left, again } = await sent(join(folder, 'traces'));
    expect({ kind, missing }).toEqual({ kind: 'accepted', missing: [] });
    expect(steps.map(({ step, page }) => [step, page])).toEqual([['opened', null], ['before_click', null]]);
    for (const { jpeg } of steps) expect([...jpeg.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    const played = readFilm(film ?? new Uint8Array());
    expect(played?.frames.length).toBeGreaterThan(0);
    const archive = unzipSync(trace ?? new Uint8Array());
    const acts = Buffer.from(archive['trace.trace'] ?? []).toString().trim().split('\n').map((line) => JSON.parse(line) as { type: string; method?: string; result?: unknown });
    expect(acts[0]).toMatchObject({ type: 'context-options' });
    expect(acts.map(({ method }) => method)).toEqual(expect.arrayContaining(['goto', 'setInputFiles', 'fill', 'click']));
    expect(acts.filter(({ method, result }) => method?.startsWith('evaluate') === true || result !== undefined)).toEqual([]);
    const network = Buffer.from(archive['trace.network'] ?? []).toString();
    expect(network).toContain(`${practice.url}/`);
    expect(`${JSON.stringify(acts)}${network}`).not.toContain('cookie-of-the-person');
    expect(left).toBe(0);
    expect(again.steps).toHaveLength(2);
  });

  test('what cannot be recorded is told, and the form is sent all the same', async () => {
    const traces = join(folder, 'no-folder');
    writeFileSync(traces, '');
    const { kind, recording } = await sent(traces);
    expect(kind).toBe('accepted');
    expect(recording.trace).toBeNull();
    expect(recording.missing.map(({ what }) => what)).toEqual(['trace']);
    expect(recording.film).not.toBeNull();
  });
});
