import { createHash, randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Files } from '#adapters/files/files.port.ts';
import { closeAttempt, openAttempt, writeIntent } from '#db/applications/attempt.repository.ts';
import { erasedFilesLeft } from '#db/candidates/erase.repository.ts';
import { makeCandidate } from '#db/candidates/candidate.repository.ts';
import { keepOwnFile } from '#db/candidates/own-file.repository.ts';
import { keepBrought } from '#db/openings/by-hand.repository.ts';
import { makeApplication, samplePosting } from '#db/testing/sample-record.ts';
import { removeErased } from '#workers/jobs/remove-erased.ts';
import { superuserUrl, withClient } from '../../tests/support/postgres.ts';
import { exportRoutes } from '../export/export.routes.ts';
import { noPreferences, startTestApi, type TestApi } from '../testing/test-api.ts';
import { eraseRoutes } from './erase.routes.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

describe('erasing one candidate of several', () => {
  let api: TestApi;
  let removing: 'works' | 'fails' = 'works';
  const [forgotten, vectorsGone, filesGone]: string[][] = [[], [], []];
  const files = {
    remove: async (_userId: string, key: string) => {
      if (removing === 'fails') throw new Error('the disk is away');
      filesGone?.push(key);
    },
    get: async (_userId: string, key: string) => {
      if (key !== sha('a portfolio')) throw new Error('there is no such picture');
      return { bytes: Buffer.from('a portfolio'), mediaType: 'application/pdf' };
    },
  } as unknown as Files;

  beforeAll(async () => {
    api = await startTestApi([...eraseRoutes, ...exportRoutes], {
      files, temporalUi: null, approvalKeys: new Map(), workflows: { forget: async (id: string) => void forgotten?.push(id) } as never,
      vectors: { index: { remove: async (_: unknown, ids: readonly string[]) => void vectorsGone?.push(...ids) } as never, collection: { name: 'openings-test', dimensions: 3 } },
    });
  });
  afterAll(() => api.close());

  const sql = async <T>(text: string, values: readonly unknown[] = []) => withClient(await superuserUrl(api.testDatabase), async (client) => (await client.query(text, [...values])).rows as T[]);
  const asPerson: TestApi['database']['asPerson'] = (userId, work) => api.database.asPerson(userId, work);

  /** A candidate with an application that was signed and sent, files, answers and an opening of their own. */
  async function candidate(name: string, shared: string) {
    const id = await asPerson(api.userId, (tx) => makeCandidate(tx, { kind: 'practice', name, preferences: noPreferences, facts: [], answers: [{ topic: 'pronouns', value: 'they', learnedAt: 'first run' }] }));
    const application = await makeApplication(api.database, { userId: api.userId, candidateId: id });
    const approvalId = randomUUID();
    const [own, papers] = [sha(`a picture of ${name}`), sha(`the papers of ${name}`)];
    await asPerson(api.userId, (tx) => keepOwnFile(tx, id, { id: randomUUID(), name: 'papers.pdf', mediaType: 'application/pdf', key: papers, sha256: papers, bytes: 1 }));
    await asPerson(api.userId, async (tx) => {
      const { em, userId } = tx;
      await em.execute('insert into approval (id, user_id, application_id, subject_id, attempt, content, signature) values (?, ?, ?, ?, 1, ?::jsonb, ?)', [approvalId, userId, application.id, application.id, JSON.stringify({ bundleHash: sha(name) }), 'signed']);
      const attempt = await openAttempt(tx, { candidateId: id, applicationId: application.id, subjectId: application.id, n: 1, channel: 'form', approvalId, bundleHash: sha(name), employer: 'Sample Works', destinationOrigin: null, leaseUntil: new Date(Date.now() + 60_000) });
      await writeIntent(tx, attempt.token, 60_000);
      for (const key of [own, shared]) await em.execute("insert into evidence (user_id, application_id, attempt_id, kind, file_key, sha256) values (?, ?, ?, 'form_screenshot', ?, ?)", [userId, application.id, attempt.id, key, key]);
      await em.execute("insert into model_call (user_id, candidate_id, application_id, purpose, provider, model, prompt_hash, price, state, estimate, micro_dollars) values (?, ?, ?, 'letter', 'sample', 'sample', 'x', '{}', 'answered', 1, 7)", [userId, id, application.id]);
    });
    const [brought = ''] = await asPerson(api.userId, (tx) => keepBrought(tx, id, [{ posting: { ...samplePosting(randomUUID()), source: 'manual', tenant: 'manual', employer: `By hand ${name}` }, contentHash: sha(name) }], { today: '2026-11-22', hash: sha }));
    const settle = () => asPerson(api.userId, async (tx) => closeAttempt(tx, (await tx.em.execute<{ id: string }[]>('select id from attempt where application_id = ?', [application.id]))[0]?.id ?? '', 'submitted', {}));
    return { id, applicationId: application.id, files: [own, papers], brought, settle };
  }
  const erase = (id: string, name: string) => api.call('POST', `/candidates/${id}/erase`, { body: { name } });

  /** Tables in which a row still names one of these. */
  async function naming(words: readonly string[]): Promise<string[]> {
    const tables = await sql<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
    const asked = tables.map(({ name }) => `(select '${name}' as name from "${name}" t where to_jsonb(t)::text ~ $1 limit 1)`);
    return (await sql<{ name: string }>(`${asked.join(' union all ')} order by 1`, [words.join('|')])).map(({ name }) => name);
  }

  test('takes its rows, files and openings alone; of what was signed the hashes stay, and costs stay counted', async () => {
    const shared = sha('the same bytes');
    const [ines, noor] = [await candidate('Ines Example', shared), await candidate('Noor Example', shared)];
    await Promise.all([ines.settle(), noor.settle()]);
    const before = await naming([noor.id, noor.applicationId]);

    expect(await erase(ines.id, ' Ines Example ')).toMatchObject({ status: 204 });

    // What is kept of a change for its repeats names the address it was sent to, and goes within a day.
    expect(await naming([ines.id, ines.applicationId, 'Ines'])).toEqual(['erased_candidate', 'idempotency_key']);
    expect(await naming([noor.id, noor.applicationId])).toEqual(before);
    expect(await sql('select applications, proofs, files_left from erased_candidate where candidate_id = $1', [ines.id])).toEqual([
      { applications: 1, proofs: [{ at: expect.any(String) as string, bundle: sha('Ines Example'), approval: expect.stringMatching(/^[0-9a-f]{64}$/u) as string, signature: sha('signed') }], files_left: [] },
    ]);
    expect(await sql('select sum(micro_dollars)::int as spent from model_call')).toEqual([{ spent: 14 }]);
    expect(filesGone?.toSorted()).toEqual(ines.files.toSorted());
    expect(vectorsGone).toEqual([ines.brought]);
    expect(new Set(forgotten)).toEqual(new Set([ines.id]));
    expect((await erase(ines.id, 'Ines Example')).status).toBe(404);
  });

  test('is refused under another name, with a key, and while something is leaving; nothing is touched then', async () => {
    const one = await candidate('Aki Example', sha('other bytes'));
    const all = await naming([one.id]);
    expect((await erase(one.id, 'Aki')).body).toMatchObject({ error: { code: 'other_name' } });
    expect((await erase(one.id, 'Aki Example')).body).toMatchObject({ error: { code: 'something_leaves' } });
    // The same is asked again where the rows are removed: an intent may come in between.
    expect(await asPerson(api.userId, (tx) => tx.em.execute('select erase_candidate(?) as erased', [one.id]))).toEqual([{ erased: null }]);
    expect(await naming([one.id])).toEqual([...all, 'idempotency_key'].toSorted());
    await one.settle();
    removing = 'fails';
    expect((await erase(one.id, 'Aki Example')).status).toBe(204);
    expect(await api.database.asSystem('remove_pictures', erasedFilesLeft)).toMatchObject([{ candidateId: one.id }]);
    removing = 'works';
    // What was left over goes with the workers' next turn.
    expect(await removeErased({ database: api.database, files })).toBe(3);
    expect(await removeErased({ database: api.database, files })).toBe(0);
  });

  test('no role of the program removes proof by itself', async () => {
    const one = await candidate('Kit Example', sha('more bytes'));
    for (const table of ['approval', 'evidence', 'event']) await expect(asPerson(api.userId, ({ em }) => em.execute(`delete from ${table}`))).rejects.toThrow('permission denied');
    await expect(sql('delete from approval where application_id = $1', [one.applicationId])).rejects.toThrow('append-only');
    await one.settle();
  });

  test('one candidate, or everything, is taken away while it is made', async () => {
    const portfolio = { id: randomUUID(), name: 'Portfolio.pdf', mediaType: 'application/pdf', key: sha('a portfolio'), sha256: sha('a portfolio'), bytes: 11 };
    await asPerson(api.userId, (tx) => keepOwnFile(tx, api.candidateId, portfolio));
    const answer = await fetch(`${api.url}/api/v1/candidates/${api.candidateId}/export`, { headers: { cookie: api.cookie } });
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, null]);
    const archive = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(archive)).toEqual(['README.txt', expect.stringMatching(/^Mira Example .{6}\/record\.json$/u), expect.stringMatching(/files\/.{6} Portfolio\.pdf$/u), expect.stringMatching(/campaigns\.json$/u)]);
    expect((await api.call('GET', `/candidates/${randomUUID()}/export`)).status).toBe(404);
    // Pictures cannot be read here: what fails on the way ends the answer, so that nobody takes half of it for all.
    await expect(fetch(`${api.url}/api/v1/export`, { headers: { cookie: api.cookie } }).then((all) => all.arrayBuffer())).rejects.toThrow('terminated');
    expect(api.logged.some(({ msg }) => msg === 'a download was cut off')).toBe(true);
  });
});
