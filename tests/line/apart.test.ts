import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '#api/routes.ts';
import type { SystemJob } from '#db/access/database.ts';
import { superuserUrl, withClient } from '../support/postgres.ts';
import { until } from '../support/signed-in.ts';
import { openLine, type Line } from './kit/line.ts';

/** What each cross-person job may see; nothing else crosses from one person to another. */
const seenBy: Readonly<Record<SystemJob, readonly string[]>> = {
  reconcile: ['application', 'attempt', 'campaign', 'campaign_run', 'mail'],
  sweep_leases: ['application', 'attempt'],
  expire_keys: ['idempotency_key', 'live_ticket', 'login_token', 'session'],
  discover: [],
  tell: ['application', 'campaign', 'campaign_board'],
  remove_pictures: ['erased_candidate', 'evidence', 'evidence_removed'],
  read_mailboxes: ['connected_mailbox'],
};

describe('people apart, with a full record', () => {
  let line: Line;
  let stranger = '';
  let tables: string[] = [];
  const ids: Record<string, string> = {};

  const asSuperuser = async <T>(query: string, values: readonly unknown[] = []): Promise<T[]> =>
    withClient(await superuserUrl(line.ground.database), async (client) => (await client.query(query, [...values])).rows as T[]);
  const countOf = async (table: string, userId: string) => Number((await asSuperuser<{ count: string }>(`select count(*) from ${table} where user_id = $1`, [userId]))[0]?.count);

  beforeAll(async () => {
    line = await openLine({ receiptDelayMs: 0, waits: { hold: 800 } });
    const { campaignId } = await line.practiseUnder(100);
    await until(async () => (await line.api.call<{ boards: { state: string }[] }>('GET', `/campaigns/${campaignId}`)).body.boards, (boards) => boards.every(({ state }) => state === 'done'));
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    await line.sign(id);
    await line.decide(id, 'undo');
    await line.sign(id);
    await line.waitUntil(id, ({ mails }) => mails.length > 0);
    const key = await line.changed<{ apiKey: { id: string } }>('POST', '/api-keys', { name: 'mine', scopes: ['read'], expiresInDays: 1 });
    await line.changed('POST', '/live/tickets', { candidateId: ines.candidateId });
    const view = await line.changed<{ id: string }>('POST', '/views', { name: 'mine', search: 'q=platform' });
    await line.changed('POST', '/openings', { candidateId: ines.candidateId, title: 'Brought by hand', employer: 'Somebody', text: 'Come and work.' });
    await line.changed('POST', `/applications/${id}/notes`, { text: 'Ask for the office days.' });
    const fact = await line.changed<{ id: string }>('POST', `/candidates/${ines.candidateId}/facts`, { kind: 'interest', text: 'Chess' });
    await line.changed('PUT', `/candidates/${ines.candidateId}/facts/${fact.body.id}`, { kind: 'interest', text: 'Chess and rowing' });
    const master = await line.changed<{ id: string }>('POST', `/candidates/${ines.candidateId}/masters`, { name: 'short', facts: [fact.body.id] });
    const ownFile = await line.changed<{ id: string }>('POST', `/candidates/${ines.candidateId}/own-files?fileName=mine.txt`, Buffer.from('mine'));
    const interview = await line.changed<{ id: string }>('POST', `/applications/${id}/interviews`, { day: '2099-05-04' });
    const story = await line.story(id);
    const [session] = await asSuperuser<{ id: string }>('select id from session where user_id = $1 and revoked_at is null', [line.userId]);
    Object.assign(ids, {
      sessionId: session?.id,
      interviewId: interview.body.id,
      applicationId: id, candidateId: ines.candidateId, campaignId, mailId: story.mails[0]?.id, keyId: key.body.apiKey.id, viewId: view.body.id, openingId: await line.openingOf('HP-2063'), key: story.bundle?.files[0]?.url.split('/').at(-1), topic: 'pronouns', variant: '1',
      fileId: ownFile.body.id, factId: fact.body.id, masterId: master.body.id, document: 'resume',
    });

    await line.asPerson(async ({ em }) => {
      await em.execute("insert into hand_over (user_id, application_id, reason, after_click, page_url, worker, secret, keep_until) values (?, ?, 'captcha', true, 'https://jobs.example/', 'http://127.0.0.1:9', 'x', now())", [line.userId, id]);
      await em.execute('insert into match_reading (candidate_id, opening_id, user_id, basis) select candidate_id, opening_id, user_id, ? from match limit 1', ['x']);
      await em.execute('insert into evidence_removed (evidence_id, user_id) select id, user_id from evidence limit 1');
      await em.execute("insert into connected_mailbox (candidate_id, user_id, host, port, security, login, password, folder, next_read_at) values (?, ?, 'imap.example', 993, 'tls', 'mira', 'x', 'INBOX', now() + interval '1 day')", [ines.candidateId, line.userId]);
      await em.execute("insert into declined_rule (campaign_id, rule, user_id) values (?, 'never consulting', ?)", [campaignId, line.userId]);
      await em.execute("insert into site_choice (candidate_id, origin, user_id, last_click) values (?, 'https://jobs.example', ?, 'packet')", [ines.candidateId, line.userId]);
      await em.execute("insert into site_session (candidate_id, origin, user_id, file_key) values (?, 'https://jobs.example', ?, 'x')", [ines.candidateId, line.userId]);
      await em.execute("insert into model_call (user_id, candidate_id, purpose, provider, model, prompt_hash, price, state, estimate, micro_dollars) values (?, ?, 'letter', 'sample', 'sample', 'x', '{}', 'answered', 1, 1)", [line.userId, ines.candidateId]);
    });
    await asSuperuser("insert into erased_candidate (candidate_id, user_id, applications, proofs, files_left) values ($1, $2, 1, '[]', '{x}')", [randomUUID(), line.userId]);
    stranger = randomUUID();
    await line.api.common.database.asPerson(stranger, ({ em }) => em.execute('insert into app_user (id, name, wrapped_key) values (?, ?, ?)', [stranger, 'Stranger', line.api.common.wrapKeys.newWrappedKey(stranger)]));
    tables = (await asSuperuser<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'user_id' order by 1`,
    )).map(({ name }) => name);
  });
  afterAll(async () => line[Symbol.asyncDispose]());

  test('every table of a person has forced row-level security, and the record here fills each', async () => {
    expect(tables.length).toBeGreaterThanOrEqual(25);
    const walled = await asSuperuser<{ name: string }>(`select relname as name from pg_class where relrowsecurity and relforcerowsecurity and relkind = 'r' order by 1`);
    expect(walled.map(({ name }) => name)).toEqual(tables);
    const empty: string[] = [];
    for (const table of tables) if ((await countOf(table, line.userId)) === 0) empty.push(table);
    expect(empty).toEqual([]);
  });

  test('a stranger sees, changes and removes nothing of it, in any table', async () => {
    for (const table of tables) {
      const before = await countOf(table, line.userId);
      const tried = await Promise.all(
        [`select * from ${table}`, `update ${table} set user_id = user_id returning 1`, `delete from ${table} returning 1`].map((statement) =>
          line.api.common.database.asPerson(stranger, ({ em }) => em.execute<unknown[]>(statement)).then((rows) => rows.length, (error: Error) => error.message),
        ),
      );
      expect([table, ...tried.map((answer) => (typeof answer === 'string' && answer.includes('permission denied') ? 0 : answer))]).toEqual([table, 0, 0, 0]);
      expect([table, await countOf(table, line.userId)]).toEqual([table, before]);
    }
  });

  test('with no person set, no table of a person can be read', async () => {
    const answers: string[] = [];
    for (const table of tables) {
      answers.push(await line.api.common.database.unauthenticated((em) => em.execute(`select * from ${table}`)).then(() => `${table} was read`, (error: Error) => error.message));
    }
    expect(answers.filter((answer) => !answer.includes('no person is set'))).toEqual([]);
  });

  test.for(Object.entries(seenBy))('the job "%s" sees its own tables of everybody and no other', async ([job, seen]) => {
    const found: string[] = [];
    for (const table of tables) {
      const rows = await line.api.common.database.asSystem(job as SystemJob, ({ em }) => em.execute<unknown[]>(`select 1 from ${table}`)).catch((error: Error) => {
        if (error.message.includes('permission denied')) return [];
        throw error;
      });
      if (rows.length > 0) found.push(table);
    }
    expect(found).toEqual(seen);
  });

  test('a stranger who is signed in reaches nothing of it by any route', async () => {
    const call = await line.api.as(stranger);
    const before = JSON.stringify(await line.story(ids['applicationId'] ?? ''));
    const withIds = routes.filter(({ path }) => path.includes(':') && !ofNobody.includes(path));
    expect(withIds.length).toBeGreaterThan(15);
    const opened: string[] = [];
    for (const { method, path } of withIds) {
      const address = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? name);
      const query = queries[path] ?? (path.startsWith('/openings/') ? `?candidate=${ids['candidateId']}` : '');
      const { status } = await call(method as 'POST', `${address}${query}`, method === 'GET' ? undefined : bodyFor(path));
      if (status !== 404) opened.push(`${method} ${path}: ${status}`);
    }
    expect(opened).toEqual([]);
    for (const list of ['/campaigns', '/openings', '/inbox', '/applications', '/events']) {
      const { body } = await call('GET', `${list}?candidate=${ids['candidateId']}&after=0`);
      expect(JSON.stringify(body)).not.toContain(ids['applicationId']);
    }
    expect(JSON.stringify(await line.story(ids['applicationId'] ?? ''))).toBe(before);
  });
});

/** Boards, and what postings say, belong to nobody; the feed's address is its own key, which no session replaces (api/desk/desk.test.ts). */
const ofNobody: readonly string[] = ['/boards/:boardId/read', '/boards/:boardId/answer', '/openings/:openingId/notices', '/candidates/:candidateId/calendar/feed.ics'];

const queries: Readonly<Record<string, string>> = {
  '/candidates/:candidateId/files': '?fileName=more.txt', '/candidates/:candidateId/own-files': '?fileName=more.txt', '/candidates/:candidateId/resume': '?format=json', '/applications/:applicationId/documents/:document': '?format=json', '/applications/:applicationId/evidence/export': '?format=zip',
};

/** A body that the route's schema takes, so that the answer is about whose it is. */
function bodyFor(path: string): unknown {
  const hash = 'a'.repeat(64);
  const bodies: Readonly<Record<string, unknown>> = {
    '/applications/:applicationId/sign': { bundleHash: hash }, '/applications/:applicationId/reject': { reason: 'other' }, '/applications/:applicationId/settle': { sent: true },
    '/applications/:applicationId/packet': { sent: true }, '/applications/:applicationId/edit': {}, '/applications/:applicationId/answer': {}, '/mails/:mailId/sign': { contentHash: hash },
    '/mails/:mailId/confirm': { ending: null }, '/applications/:applicationId/mails': { from: 'jobs@sample.example', subject: 'x', text: 'x' }, '/campaigns/:campaignId/state': { state: 'paused' }, '/campaigns/:campaignId/plan': { plan: null, threshold: 70, maxApplications: 1 }, '/candidates/:candidateId/answers/:topic': { value: 'x' },
    '/candidates/:candidateId/erase': { name: 'x' },
    '/candidates/:candidateId/sending': { paused: true }, '/candidates/:candidateId/elsewhere': { employer: 'x', title: 'x', sentOn: '2026-01-01' }, '/candidates/:candidateId/elsewhere/list': { csv: 'x' }, '/candidates/:candidateId/elsewhere/mail': { mail: 'x' },
    '/candidates/:candidateId/pacing': { dailyCap: 1, windowSize: 10, quietHours: null, spacingSeconds: 0, hostSpacingSeconds: 0, employerDays: 0 }, '/candidates/:candidateId/site-sessions/forget': { origin: 'https://jobs.example' },
    '/applications/:applicationId/hand-over/go-on': { bundleHash: hash }, '/candidates/:candidateId/sites': { origin: 'https://jobs.example', lastClick: 'packet' },
    '/candidates/:candidateId/mailbox': { host: 'imap.example', login: 'x', password: 'x' }, '/candidates/:candidateId/files': {}, '/candidates/:candidateId/facts': { kind: 'interest', text: 'x' }, '/candidates/:candidateId/facts/:factId': { kind: 'interest', text: 'x' },
    '/candidates/:candidateId/facts/:factId/pin': { pinned: true }, '/candidates/:candidateId/masters': { name: 'x', facts: [] }, '/candidates/:candidateId/masters/:masterId': { name: 'x', facts: [] },
    '/candidates/:candidateId/own-files': Buffer.from('x'), '/candidates/:candidateId/own-files/:fileId/use': { topics: [] },
    '/candidates/:candidateId/writing': { neverSay: [], tone: 'plain', template: 'serif', paper: null, masterId: null, letterFrame: null },
    '/applications/:applicationId/rewrite': { document: 'letter', paragraph: 0, instruction: 'shorter' }, '/applications/:applicationId/snooze': { until: null },
    '/applications/:applicationId/notes': { text: 'x' }, '/applications/:applicationId/interviews': { day: '2099-05-04' }, '/campaigns/:campaignId/model-ceiling': { microDollars: 1 }, '/mails/:mailId/settle': { sent: true },
    '/openings/:openingId/split': { candidateId: randomUUID(), postingIds: [randomUUID()] }, '/openings/:openingId/join': { candidateId: randomUUID(), otherId: randomUUID() },
    '/campaigns/:campaignId/boards': { boards: [randomUUID()] }, '/campaigns/:campaignId/rule/decline': { key: 'never x' },
    '/candidates/:candidateId/preferences': { titles: [], must: [], never: [], places: [], workModes: [], salaryFloor: null, permits: [], languages: [] },
  };
  return bodies[path];
}
