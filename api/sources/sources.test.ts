import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BoardSearch } from '#adapters/sources/finding/find-boards.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { superuserUrl, withClient } from '../../tests/support/postgres.ts';
import { boardRoutes } from '../boards/boards.routes.ts';
import { sourceRoutes } from './sources.routes.ts';

interface Health {
  readonly boards: readonly { readonly id: string; readonly employer: string; readonly state: string; readonly count: number | null; readonly usual: number | null; readonly error: { readonly code: string; readonly says: string; readonly answer: string | null } | null }[];
  readonly total: number;
  readonly trouble: number;
}

describe('sources', () => {
  let api: TestApi;
  const readNow: string[] = [];
  let search: BoardSearch = { kind: 'none', sentence: 'No board answers to this name.' };
  const sql = async (text: string, values: readonly unknown[] = []) => withClient(await superuserUrl(api.testDatabase), async (client) => (await client.query(text, [...values])).rows as { id: string }[]);

  beforeAll(async () => {
    api = await startTestApi([...sourceRoutes, ...boardRoutes], {
      boardOrigin: null, practice: null, notifier: { changed: () => undefined, close: () => Promise.resolve() },
      boards: { find: () => Promise.resolve(search), readNow: (id) => Promise.resolve(void readNow.push(id)) },
    });
    await sql(`insert into board (source, tenant, employer, last_success_at, last_count, last_error, error_told, error_code, error_raw, failures) values
      ('greenhouse', 'quillmark', 'Quillmark', now(), 30, null, null, null, null, 0), ('lever', 'norrvik', 'Norrvik', now() - interval '2 days', 8, 'lever answered with a web page instead of JSON.', '{"why": "unknown_shape", "of": ["a web page"]}', 'unknown_shape', decode(repeat('ab', 32), 'hex'), 4),
      ('ashby', 'tidewater', 'Tidewater', now(), 12, null, null, null, null, 0), ('remotive', 'remotive', 'Remotive', null, null, null, null, null, null, 0)`);
    await sql(`insert into board_reading (id, board_id, started_at, outcome, read) select gen_random_uuid(), b.id, now() - n * interval '6 hours', 'read', case when b.tenant = 'tidewater' and n > 1 then 100 else coalesce(b.last_count, 0) end
      from board b, generate_series(1, 5) n where b.last_success_at is not null`);
    await sql(`insert into board_suggestion (source, tenant, employer, seen) values ('lever', 'larkhollow', 'Larkhollow', 3)`);
  });
  afterAll(async () => api.close());

  const health = async (query = '') => (await api.call('GET', `/sources/health${query}`)).body as Health;

  test('says of each board how it is read, those with trouble first', async () => {
    const { boards, total, trouble } = await health();
    expect([total, trouble]).toEqual([4, 1]);
    expect(boards.map(({ employer, state, count, usual }) => [employer, state, count, usual])).toEqual([
      ['Norrvik', 'failing', 8, null], ['Quillmark', 'well', 30, null], ['Remotive', 'new', null, null], ['Tidewater', 'unusual', 12, 100],
    ]);
    expect(boards[0]?.error).toEqual({ code: 'unknown_shape', says: 'lever answered with a web page instead of JSON.', told: { why: 'unknown_shape', of: ['a web page'] }, answer: 'ab'.repeat(32) });
    expect((await health('?trouble=true')).boards.map(({ employer }) => employer)).toEqual(['Norrvik']);
    expect((await health('?q=quill')).boards.map(({ employer }) => employer)).toEqual(['Quillmark']);
  });

  test('gives the kept answer of a board that failed as a text to be saved, and of no other', async () => {
    const [board] = (await health('?trouble=true')).boards;
    await sql(`insert into raw_answer (sha256, board_id, url, body) values (decode(repeat('ab', 32), 'hex'), $1, 'https://api.lever.co/x', '<script>alert(1)</script>')`, [board?.id]);
    const answer = await api.call('GET', `/boards/${board?.id}/answer`);
    expect([answer.status, answer.body]).toEqual([200, '<script>alert(1)</script>']);
    expect(['content-type', 'content-disposition', 'content-security-policy', 'x-content-type-options'].map((name) => answer.headers.get(name))).toEqual(['text/plain; charset=utf-8', 'attachment; filename=answer.txt', "sandbox; default-src 'none'", 'nosniff']);
    const [well] = (await health('?q=quill')).boards;
    expect(await api.call('GET', `/boards/${well?.id}/answer`)).toMatchObject({ status: 404 });
  });

  test('has a board read again, and none that is not there', async () => {
    const [board] = (await health('?trouble=true')).boards;
    expect(await api.call('POST', `/boards/${board?.id}/read`)).toMatchObject({ status: 202 });
    expect(readNow).toEqual([board?.id]);
    expect(await api.call('POST', '/boards/00000000-0000-4000-8000-000000000000/read')).toMatchObject({ status: 404 });
  });

  test('finds employers in the directory, among the known, and where postings link to', async () => {
    const find = async (words: string) => ((await api.call('GET', `/directory?q=${encodeURIComponent(words)}`)).body as { entries: { employer: string; from: string; link: string }[]; total: number });
    expect((await find('')).total).toBeGreaterThan(200);
    expect((await find('larkh')).entries).toEqual([expect.objectContaining({ employer: 'Larkhollow', from: 'suggested', link: 'lever:larkhollow', seen: 3 })]);
    expect((await find('quillmark')).entries[0]).toMatchObject({ from: 'known' });
    expect((await find('gitlab')).entries[0]).toMatchObject({ employer: 'GitLab', from: 'directory', link: 'greenhouse:gitlab' });
  });

  test('adds what an entry of the directory names, and an employer that is found', async () => {
    expect(await api.call('POST', '/boards', { body: { link: 'greenhouse:gitlab' } })).toMatchObject({ status: 201, body: { source: 'greenhouse', tenant: 'gitlab' } });
    search = { kind: 'found', boards: [{ board: { source: 'lever', tenant: 'larkhollow', origin: null }, postings: 7 }] };
    expect((await api.call('POST', '/boards/find', { body: { words: 'Larkhollow' } })).body).toMatchObject({ found: [{ source: 'lever', employer: 'Larkhollow', postings: 7 }], says: null });
    search = { kind: 'none', sentence: 'No board answers to this name.' };
    expect((await api.call('POST', '/boards/find', { body: { words: 'Nobody' } })).body).toEqual({ found: [], says: 'No board answers to this name.' });
  });

  test('brings the postings of a forwarded alert, with the employers’ own boards', async () => {
    const mail = (html: string) => `From: me@example.org\r\nTo: desk@example.org\r\nSubject: Fwd: 1 new job\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`;
    const card = '<table><tr><td><a href="https://www.linkedin.com/comm/jobs/view/4123/?trackingId=x">Platform Engineer</a></td></tr><tr><td>GitLab · Berlin, Germany (Remote)</td></tr></table>';
    expect(await api.call('POST', '/openings/alert-mail', { body: { candidateId: api.candidateId, mail: mail(card) } })).toMatchObject({ status: 201, body: { openings: [{ title: 'Platform Engineer', employer: 'GitLab', boards: ['greenhouse:gitlab'] }] } });
    expect(await api.call('POST', '/openings/alert-mail', { body: { candidateId: api.candidateId, mail: mail('<p>Hello</p>') } })).toMatchObject({ status: 422, body: { error: { code: 'no_alert' } } });
    // Nobody's board is read for what was brought by hand.
    expect((await health()).boards.map(({ employer }) => employer)).not.toContain('Added by hand');
  });

  test('adds a list, and says which lines name no board', async () => {
    const text = 'Employer,Link\nOsterby,https://osterby.teamtailor.com/jobs\nhttps://www.linkedin.com/jobs/view/1\n';
    const { body } = await api.call('POST', '/boards/list', { body: { text } });
    expect(body).toMatchObject({ added: [{ source: 'teamtailor', tenant: 'osterby', employer: 'Osterby' }], left: [{ line: 'Employer,Link' }, { line: expect.stringContaining('linkedin'), why: expect.stringContaining('does not allow') }] });
  });
});
