import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mailboxRoutes } from '#api/mailbox/mailbox.routes.ts';
import { openingRoutes } from '#api/openings/openings.routes.ts';
import { noPreferences, startTestApi, type TestApi } from '#api/testing/test-api.ts';
import { ensureInstallationKeys } from '#adapters/keys/installation-keys.ts';
import { createWrapKeys, type PersonKey } from '#adapters/keys/person-keys.ts';
import { createImapMailbox } from '#adapters/mail/imap-mailbox.ts';
import { createResumeFiles } from '#adapters/resume-files/child-process.ts';
import { startImapTestServer, type ImapTestServer } from '#adapters/mail/imap-test-server.ts';
import { makeCandidate } from '#db/candidates/candidate.repository.ts';
import { superuserUrl, withClient } from '../../tests/support/postgres.ts';
import { readMailboxes } from './read-mailboxes.ts';

interface Mailbox {
  readonly host: string;
  readonly brought: number;
  readonly lastSuccessAt: string | null;
  readonly trouble: { readonly kind: string; readonly says: string } | null;
}

describe('a connected mailbox', () => {
  let api: TestApi;
  let server: ImapTestServer;
  let keys: string;
  let key: PersonKey;
  const changed: string[] = [];
  const alertMailbox = createImapMailbox({ own: { hosts: ['localhost', '127.0.0.1'], inTheClear: true } });
  const notifier = { changed: (id: string) => void changed.push(id), close: () => Promise.resolve() };
  const path = () => `/candidates/${api.candidateId}/mailbox`;
  const account = (more: object = {}) => ({ host: '127.0.0.1', port: server.port, login: 'mira@mail.example', password: 'qwfp luyx', ...more });
  const mailbox = async () => ((await api.call('GET', path())).body as { mailbox: Mailbox | null }).mailbox;
  const read = (from = alertMailbox) => readMailboxes({ database: api.database, clock: api.clock, notifier, personKey: () => Promise.resolve(key), alertMailbox: from, resumeFiles: createResumeFiles() });
  const sql = async (text: string) => withClient(await superuserUrl(api.testDatabase), async (client) => (await client.query(text)).rows as Record<string, unknown>[]);
  const alert = (uid: number, id: number, title: string) => ({
    uid, from: 'jobalerts-noreply@linkedin.com',
    raw: `From: LinkedIn <jobalerts-noreply@linkedin.com>\r\nSubject: 1 new job\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<a href="https://www.linkedin.com/comm/jobs/view/${id}/?trackingId=x">${title}</a><p>GitLab · Berlin, Germany (Remote)</p>\r\n`,
  });

  beforeAll(async () => {
    keys = await mkdtemp(join(tmpdir(), 'mailbox-'));
    await ensureInstallationKeys({ keysFolder: join(keys, 'keys'), markerFile: join(keys, 'marker.json') });
    const wrap = await createWrapKeys(join(keys, 'keys'));
    server = await startImapTestServer();
    api = await startTestApi([...mailboxRoutes, ...openingRoutes], { alertMailbox, personKey: () => Promise.resolve(key), notifier });
    key = wrap.unwrap(api.userId, wrap.newWrappedKey(api.userId));
  });
  afterAll(async () => {
    await api.close();
    await server[Symbol.asyncDispose]();
    await rm(keys, { recursive: true });
  });
  beforeEach(() => {
    server.mails.length = 0;
  });

  test('is connected only where the log-in works, and its password is given to nobody', async () => {
    expect(await api.call('PUT', path(), { body: account({ password: 'wrong' }) })).toMatchObject({ status: 422, body: { error: { code: 'mailbox_refused', details: { why: 'log_in' } } } });
    expect(await mailbox()).toBeNull();
    expect(await api.call('PUT', path(), { body: account() })).toMatchObject({ status: 204 });
    expect(JSON.stringify((await api.call('GET', path())).body)).not.toContain('qwfp');
    const rows = JSON.stringify((await sql("select *, encode(password, 'escape') as shown from connected_mailbox")).concat(await sql('select * from idempotency_key')));
    expect(rows).not.toContain('qwfp');
    expect(JSON.stringify(api.logged)).not.toContain('qwfp');
  });

  test('brings the openings of new alerts once, whatever number of mails name them', async () => {
    server.mails.push(alert(5, 4001, 'Platform Engineer'), alert(6, 4001, 'Platform Engineer'), { uid: 7, from: 'friend@mail.example', raw: 'From: friend@mail.example\r\n\r\nHello' });
    expect(await read()).toEqual({ read: 1, brought: 2 });
    expect(changed).toContain(api.candidateId);
    const found = async () => ((await api.call('GET', `/openings?candidate=${api.candidateId}`)).body as { openings: { title: string; employer: string }[] }).openings;
    expect(await found()).toMatchObject([{ title: 'Platform Engineer', employer: 'GitLab' }]);
    expect(await read()).toEqual({ read: 0, brought: 0 });

    server.mails.push(alert(8, 4002, 'Night Baker'));
    expect(await api.call('POST', `${path()}/read`)).toMatchObject({ status: 202 });
    expect(await read()).toEqual({ read: 1, brought: 1 });
    expect((await found()).map(({ title }) => title).toSorted()).toEqual(['Night Baker', 'Platform Engineer']);
    expect(await mailbox()).toMatchObject({ brought: 3, trouble: null, lastSuccessAt: expect.any(String) });
    expect(await sql("select employer from board_suggestion where source = 'greenhouse' and tenant = 'gitlab'")).toHaveLength(1);
  });

  test('that cannot be read says why to its person, and goes on where it was', async () => {
    const before = await sql('select last_uid from connected_mailbox');
    await sql(`update connected_mailbox set folder = 'Elsewhere', next_read_at = now()`);
    await read();
    expect(await mailbox()).toMatchObject({ trouble: { kind: 'folder', says: expect.stringContaining('"Elsewhere"') } });
    expect(await sql('select last_uid from connected_mailbox')).toEqual(before);
    expect(await sql("select 1 from connected_mailbox where next_read_at > now() + interval '11 hours'")).toHaveLength(1);
  });

  test('that fails by a fault of our own keeps no other from its turn, and is left for an hour', async () => {
    const other = await api.database.asPerson(api.userId, (tx) => makeCandidate(tx, { kind: 'practice', name: 'Theo', preferences: noPreferences, facts: [], answers: [] }));
    expect(await api.call('PUT', `/candidates/${other}/mailbox`, { body: account() })).toMatchObject({ status: 204 });
    await sql(`update connected_mailbox set folder = 'INBOX', next_read_at = case candidate_id when '${other}' then now() else now() - interval '1 minute' end`);
    let reads = 0;
    const broken: typeof alertMailbox = {
      ...alertMailbox,
      read: async (...asked) => {
        if ((reads += 1) === 1) throw new Error('a fault of our own');
        return alertMailbox.read(...asked);
      },
    };
    await expect(read(broken)).rejects.toMatchObject({ errors: [new Error('a fault of our own')] });
    expect(await sql(`select candidate_id from connected_mailbox where last_read_at > now() - interval '1 minute' and trouble is null and candidate_id = '${other}'`)).toHaveLength(1);
    expect(await sql(`select 1 from connected_mailbox where next_read_at > now() + interval '59 minutes' and candidate_id = '${api.candidateId}'`)).toHaveLength(1);
    expect(await read(broken)).toEqual({ read: 0, brought: 0 });
    await api.call('DELETE', `/candidates/${other}/mailbox`);
  });

  test('is forgotten with its password; what it brought stays', async () => {
    expect(await api.call('DELETE', path())).toMatchObject({ status: 204 });
    expect(await sql('select 1 from connected_mailbox')).toEqual([]);
    expect(await api.call('POST', `${path()}/read`)).toMatchObject({ status: 404, body: { error: { code: 'no_mailbox' } } });
    expect(((await api.call('GET', `/openings?candidate=${api.candidateId}`)).body as { total: number }).total).toBe(2);
  });

  test('at an inner address is not connected to', async () => {
    const guarded = await startTestApi(mailboxRoutes, { alertMailbox: createImapMailbox(), personKey: () => Promise.resolve(key), notifier });
    expect(await guarded.call('PUT', `/candidates/${guarded.candidateId}/mailbox`, { body: account() })).toMatchObject({ status: 422, body: { error: { details: { why: 'address' } } } });
    await guarded.close();
  });
});
