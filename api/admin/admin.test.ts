import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeApplication } from '#db/testing/sample-record.ts';
import { keyRoutes } from '../keys/keys.routes.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { adminRoutes } from './admin.routes.ts';

interface Audit {
  readonly entries: readonly { readonly at: string; readonly kind: string; readonly about: string | null; readonly applicationId: string | null; readonly byKey: string | null }[];
  readonly more: boolean;
}

describe('the administration', () => {
  let api: TestApi;
  let away = false;
  beforeAll(async () => {
    api = await startTestApi([...adminRoutes, ...keyRoutes], {
      queues: () => (away ? Promise.reject(new Error('no connection')) : Promise.resolve([{ queue: 'core', waiting: 2, oldestMs: 1_000, workers: 1 }])),
    });
  });
  afterAll(() => api.close());

  test('says who is here and signs another browser out', async () => {
    const { url } = api;
    const other = (await fetch(`${url}/login?token=${await api.loginToken()}`, { redirect: 'manual' })).headers.get('set-cookie')?.split(';')[0] ?? '';
    const people = async () => ((await api.call('GET', '/admin/people')).body as { people: { name: string; candidates: { name: string }[]; sessions: { id: string; current: boolean }[] }[] }).people;
    const [me] = await people();
    expect([me?.name, me?.candidates.map(({ name }) => name), me?.sessions.map(({ current }) => current).toSorted()]).toEqual(['You', ['Mira Example'], [false, true]]);
    const id = me?.sessions.find(({ current }) => !current)?.id ?? '';
    expect((await api.call('DELETE', `/admin/sessions/${id}`)).status).toBe(204);
    expect((await people())[0]?.sessions).toHaveLength(1);
    expect((await fetch(`${url}/api/v1/admin/people`, { headers: { cookie: other } })).status).toBe(401);
  });

  test('shows the queues, and says where they cannot be read', async () => {
    expect((await api.call('GET', '/admin/queues')).body).toEqual({ queues: [{ queue: 'core', waiting: 2, oldestMs: 1_000, workers: 1 }] });
    away = true;
    expect((await api.call('GET', '/admin/queues')).body).toEqual({ queues: null });
    away = false;
  });

  test('lists what was done, the newest first, with the key that signed', async () => {
    const made = (await api.call('POST', '/api-keys', { body: { name: 'my script', scopes: ['read', 'sign'], expiresInDays: 1 } })).body as { apiKey: { id: string }; secret: string };
    const application = await makeApplication(api.database, { userId: api.userId, candidateId: api.candidateId });
    const content = JSON.stringify({ signedBy: { by: 'api_key', keyId: made.apiKey.id } });
    await api.database.asPerson(api.userId, ({ em }) => em.execute('insert into approval (id, user_id, application_id, subject_id, attempt, content, signature) values (?, ?, ?, ?, 1, ?::jsonb, ?)', [randomUUID(), api.userId, application.id, application.id, content, 'x']));
    const { entries, more } = (await api.call('GET', '/admin/audit')).body as Audit;
    expect(more).toBe(false);
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted().toReversed());
    expect(entries).toContainEqual({ at: expect.any(String) as string, kind: 'signed', about: 'Platform Engineer, Sample Works', applicationId: application.id, byKey: 'my script' });
    expect(entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['signed_in', 'signed_out', 'key_made']));
    const oldest = entries.at(-1)?.at ?? '';
    expect((await api.call('GET', `/admin/audit?before=${oldest}`)).body).toEqual({ entries: [], more: false });
    // For the person alone.
    expect((await api.call('GET', '/admin/audit', { apiKey: made.secret })).status).toBe(403);
  });
});
