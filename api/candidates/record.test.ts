import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createChromiumHost } from '#adapters/browser/chromium-host.ts';
import { createPdfRenderer } from '#adapters/browser/pdf.ts';
import { createOfflineLlm } from '#adapters/llm/offline.ts';
import { createResumeFiles } from '#adapters/resume-files/child-process.ts';
import { encryptedPdf, hugePdf, lyingBomb, pdfOf, zipOf } from '#adapters/resume-files/bad-files.ts';
import { factsAsOf } from '#db/candidates/fact.repository.ts';
import { readWriting } from '#db/candidates/wishes.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { documentRoutes } from '../documents/documents.routes.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { candidateRoutes } from './candidates.routes.ts';
import { recordRoutes } from './record.routes.ts';

interface Seen { readonly name: string; readonly facts: readonly { readonly id: string; readonly kind: string; readonly text: string; readonly pinned: boolean; readonly of: string | null; readonly organisation: string | null; readonly start: string | null; readonly origin: { readonly by: string; readonly words?: string | null } }[] }

const chromium = createChromiumHost({ report: () => {} });
let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await startTestApi([...candidateRoutes, ...recordRoutes, ...documentRoutes], { llm: createOfflineLlm(), resumeFiles: createResumeFiles(), pdf: createPdfRenderer(chromium), limits: { dailyCap: 10, window: 10 }, notifier: { changed: () => {} } as never });
});
afterAll(async () => {
  await chromium[Symbol.asyncDispose]();
  await api.close();
});

/** Sends a file's bytes as they are. */
async function send(path: string, name: string, bytes: Uint8Array | string): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${api.url}/api/v1${path}?fileName=${encodeURIComponent(name)}`, {
    method: 'POST', headers: { cookie: api.cookie, origin: api.url, 'idempotency-key': randomUUID(), 'content-type': 'application/octet-stream' }, body: typeof bytes === 'string' ? bytes : Buffer.from(bytes),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const seen = async () => (await api.call('GET', `/candidates/${id}`)).body as Seen;
const cv = (more = '') => `Ada Quist\nada@example.org\n\nExperience\nPlatform Engineer, Northmill, 2021-02 - today\n- Ran twelve clusters\n${more}\nSkills\nTools: Go, Python\n`;

describe('a record', () => {
  beforeAll(async () => {
    const { body } = await send('/candidates/files', 'cv.txt', cv());
    id = body['id'] as string;
  });

  test('is made of a file, sent as its bytes', async () => {
    expect(await send('/candidates/files', 'cv.txt', cv())).toMatchObject({ status: 201, body: { facts: expect.any(Number) as number, problems: [] } });
  });

  test('shows each fact beside the words it was read from', async () => {
    const { facts } = await seen();
    expect(facts.find((f) => f.kind === 'achievement')?.origin).toMatchObject({ by: 'import', file: 'cv.txt', words: '- Ran twelve clusters' });
  });

  test('another file adds what is new and doubles nothing', async () => {
    const before = (await seen()).facts.length;
    const { status, body } = await send(`/candidates/${id}/files`, 'cv2.txt', cv('- Wrote the runbooks for nine teams\n'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ enriched: [], differing: [], problems: [] });
    expect((await seen()).facts).toHaveLength(before + 1);
    const again = await send(`/candidates/${id}/files`, 'cv2.txt', cv('- Wrote the runbooks for nine teams\n'));
    expect(again.body).toMatchObject({ added: [] });
  });

  test('a fact of one’s own is added, changed and pinned; every version stays readable', async () => {
    const employment = (await seen()).facts.find((f) => f.kind === 'employment');
    const write = { kind: 'achievement', text: 'Cut build times from 20 to 5 minutes', of: employment?.id };
    const made = await api.call('POST', `/candidates/${id}/facts`, { body: write });
    expect(made.status).toBe(201);
    const { id: factId } = made.body as { id: string };
    await api.call('PUT', `/candidates/${id}/facts/${factId}`, { body: { ...write, text: 'Cut build times from 20 to 6 minutes' } });
    await api.call('PUT', `/candidates/${id}/facts/${factId}/pin`, { body: { pinned: true } });
    expect((await seen()).facts.find((f) => f.id === factId)).toMatchObject({ text: 'Cut build times from 20 to 6 minutes', pinned: true, origin: { by: 'person' } });
    expect((await api.call('GET', `/candidates/${id}/facts/${factId}`)).body).toMatchObject({ retired: false, versions: [{ version: 1, content: { text: 'Cut build times from 20 to 5 minutes' } }, { version: 2 }, { version: 3, until: null }] });
  });

  test('pinning an imported fact keeps where it was read', async () => {
    const fact = (await seen()).facts.find((f) => f.kind === 'achievement');
    await api.call('PUT', `/candidates/${id}/facts/${fact?.id ?? ''}/pin`, { body: { pinned: true } });
    expect((await seen()).facts.find((f) => f.id === fact?.id)).toMatchObject({ pinned: true, origin: { by: 'import' } });
  });

  test('what was removed, and what was changed since, is still what a document of that day cites', async () => {
    const made = await api.call('POST', `/candidates/${id}/facts`, { body: { kind: 'award', title: 'Best talk', organisation: 'Quay Days', start: '2020' } });
    const { id: factId } = made.body as { id: string };
    const then = new Date();
    await api.call('PUT', `/candidates/${id}/facts/${factId}`, { body: { kind: 'award', title: 'Second best talk' } });
    await api.call('DELETE', `/candidates/${id}/facts/${factId}`);
    expect((await seen()).facts.some((f) => f.id === factId)).toBe(false);
    const cited = await api.database.asPerson(api.userId, (tx) => factsAsOf(tx, id, [factId], then));
    expect(cited.map((f) => f.text)).toEqual(['Best talk, Quay Days, 2020']);
    expect((await api.call('GET', `/candidates/${id}/facts/${factId}`)).body).toMatchObject({ retired: true });
  });

  test('an employment goes with what belongs to it; the name cannot go', async () => {
    const { facts } = await seen();
    const made = (await api.call('POST', `/candidates/${id}/facts`, { body: { kind: 'employment', title: 'Intern', organisation: 'Pier Nine', start: '2014', end: '2015' } })).body as { id: string };
    await api.call('POST', `/candidates/${id}/facts`, { body: { kind: 'achievement', text: 'Tested ticket machines', of: made.id } });
    expect((await api.call('DELETE', `/candidates/${id}/facts/${made.id}`)).status).toBe(204);
    expect((await seen()).facts.some((f) => f.text === 'Tested ticket machines')).toBe(false);
    expect((await api.call('DELETE', `/candidates/${id}/facts/${facts.find((f) => f.kind === 'name')?.id ?? ''}`)).body).toMatchObject({ error: { code: 'name_needed' } });
  });

  test.each([[{ kind: 'achievement', text: 'x', of: randomUUID() }, 'no_such_owner'], [{ kind: 'award', title: 'x', start: 'soon' }, 'wrong_date'], [{ kind: 'award' }, 'invalid_request']])('%j is refused', async (body, code) => {
    expect((await api.call('POST', `/candidates/${id}/facts`, { body })).body).toMatchObject({ error: { code } });
  });

  test('things never to say and a chosen master narrow what may be written', async () => {
    const { facts } = await seen();
    const skill = facts.find((f) => f.kind === 'skill');
    const master = await api.call('POST', `/candidates/${id}/masters`, { body: { name: 'Platform', facts: [skill?.id] } });
    expect(master.status).toBe(201);
    expect((await api.call('POST', `/candidates/${id}/masters`, { body: { name: 'Platform', facts: [] } })).body).toMatchObject({ error: { code: 'name_taken' } });
    const wishes = { neverSay: ['Python'], tone: 'warm', template: 'compact', paper: 'Letter', masterId: (master.body as { id: string }).id, letterFrame: null };
    expect((await api.call('PUT', `/candidates/${id}/writing`, { body: wishes })).status).toBe(204);
    expect((await api.call('GET', `/candidates/${id}/writing`)).body).toMatchObject({ wishes, masters: [{ name: 'Platform' }] });
    const writable = await api.database.asPerson(api.userId, async (tx) => (await readWriting(tx, await readCandidate(tx, id))).facts);
    expect(writable.map((f) => [f.kind, f.keywords.join(' ')])).toEqual([['name', ''], ['contact', ''], ['skill', 'Go']]);
    await api.call('DELETE', `/candidates/${id}/masters/${wishes.masterId}`);
    expect((await api.database.asPerson(api.userId, async (tx) => (await readWriting(tx, await readCandidate(tx, id))).facts)).length).toBeGreaterThan(4);
  });
});

describe('a record that is taken out', () => {
  const exported = async (format: string, more = '') => fetch(`${api.url}/api/v1/candidates/${id}/resume?format=${format}${more}`, { headers: { cookie: api.cookie } });
  const told = (facts: readonly { readonly kind: string; readonly organisation: string | null; readonly start: string | null; readonly text: string }[]) =>
    facts.flatMap((f) => (f.kind === 'employment' ? [[f.organisation, f.start]] : f.kind === 'achievement' ? [[f.text]] : []));

  test.each([['json', 'application/json'], ['markdown', 'text/markdown'], ['docx', 'officedocument'], ['pdf', 'application/pdf']])('as %s comes back with its employers, dates and what was done there', async (format, type) => {
    const answer = await exported(format);
    expect(answer.headers.get('content-type')).toContain(type);
    const content = await createResumeFiles({ milliseconds: 30_000 }).read({ name: `cv.${format}`, bytes: new Uint8Array(await answer.arrayBuffer()) });
    if (content.as === 'tables') throw new Error('no export is a table');
    const read = content.as === 'json' ? factsFromJsonResume(content.value, 'cv', randomUUID) : factsFromText(content.text, 'cv', randomUUID);
    const own = told((await seen()).facts);
    expect(own.length).toBeGreaterThan(1);
    expect(told(read.facts)).toEqual(expect.arrayContaining(own));
  });

  test('as one of the masters holds what that master holds', async () => {
    const skill = (await seen()).facts.find((f) => f.kind === 'skill');
    const { body } = await api.call('POST', `/candidates/${id}/masters`, { body: { name: 'Skills alone', facts: [skill?.id] } });
    const text = await (await exported('markdown', `&master=${(body as { id: string }).id}&language=de`)).text();
    expect(text).toContain('## Kenntnisse');
    expect(text).not.toContain('Northmill');
  });
});

describe('a file that cannot be read', () => {
  test.each<[string, string, () => Uint8Array | string]>([
    ['encrypted', 'cv.pdf', encryptedPdf], ['scanned without text', 'scan.pdf', () => pdfOf([])], ['a zip bomb', 'cv.docx', () => zipOf({ 'word/document.xml': 'x' }, 4_000_000_000)], ['a zip bomb that lies', 'cv.docx', () => lyingBomb('word/document.xml', 60)],
    ['of a hundred thousand pages', 'cv.pdf', () => hugePdf(100_000)], ['of the wrong kind', 'cv.pdf', () => Buffer.from('GIF89a, really')], ['empty', 'cv.pdf', () => ''],
    ['a million objects', 'resume.json', () => `[${'{},'.repeat(1_000_000)}{}]`], ['nested a hundred thousand levels', 'resume.json', () => `{"basics":${'['.repeat(100_000)}${']'.repeat(100_000)}}`], ['nobody’s', 'resume.json', () => '{"work":[]}'],
  ])('%s gets an answer in time, and nothing of it is kept', async (_what, name, bytes) => {
    const before = await seen();
    const file = bytes();
    const began = performance.now();
    const { status, body } = await send(`/candidates/${id}/files`, name, file);
    const ms = performance.now() - began;
    expect(status).toBe(422);
    expect(body).toMatchObject({ error: { code: 'unreadable_resume', message: expect.stringMatching(/\.$/u) as string } });
    // 3 s on a machine with nothing else to do; this one may be busy.
    expect(ms).toBeLessThan(25_000);
    expect(await seen()).toEqual(before);
  });

  test('larger than 20 MB is refused by its size', async () => {
    expect(await send(`/candidates/${id}/files`, 'cv.pdf', Buffer.alloc(20_000_001))).toMatchObject({ status: 413, body: { error: { code: 'body_too_large' } } });
  });

  test('of just under 20 MB is read or refused in time', async () => {
    expect((await send(`/candidates/${id}/files`, 'cv.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(19_900_000, 'x')]))).status).toBe(422);
  });
});
