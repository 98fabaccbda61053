import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { RejectReason } from '#domain/application/reject-reasons.ts';
import { defaultWaits } from '#domain/application/waits.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { advance } from '#db/applications/application.repository.ts';
import { closeAttempt, openAttempt, writeIntent } from '#db/applications/attempt.repository.ts';
import { boardIdsOf, makeCampaign } from '#db/campaigns/campaign.repository.ts';
import { BoardRow } from '#db/openings/opening.entities.ts';
import { addBoard } from '#db/openings/opening.repository.ts';
import { keepIncoming } from '#db/mails/mail.repository.ts';
import { makeApplication, makeOpenings, makePerson } from '#db/testing/sample-record.ts';
import { calendarRoutes } from '../calendar/calendar.routes.ts';
import type { calendarSchema } from '../calendar/calendar.schemas.ts';
import { keyRoutes } from '../keys/keys.routes.ts';
import { campaignRoutes } from '../campaigns/campaigns.routes.ts';
import type { ruleSchema } from '../campaigns/rule.schemas.ts';
import { insightRoutes } from '../insights/insights.routes.ts';
import type { insightsSchema } from '../insights/insights.schemas.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { deskRoutes } from './desk.routes.ts';

const day = 86_400_000;
const practiceOrigin = 'http://127.0.0.1:9';

describe('what the desk, the calendar and the insights read', () => {
  let api: TestApi;
  const asked: string[] = [];
  beforeAll(async () => {
    api = await startTestApi([...deskRoutes, ...keyRoutes, ...calendarRoutes, ...insightRoutes, ...campaignRoutes], {
      waits: defaultWaits, practice: { origin: practiceOrigin } as never, temporalUi: null, notifier: { changed: () => {} } as never, workflows: { tellCampaign: async () => {} } as never,
      boards: { find: () => Promise.reject(new Error('nothing is looked for')), readNow: async (id: string) => void asked.push(id) },
    });
  });
  afterAll(() => api.close());

  /** Another person's things are not there. */
  const of = async (kind: 'desk' | 'calendar' | 'insights') => {
    const other = await makePerson(api.database);
    expect((await api.call('GET', `/candidates/${other.candidateId}/${kind}`)).status).toBe(404);
    return (await api.call('GET', `/candidates/${api.candidateId}/${kind}`)).body;
  };
  const made = () => makeApplication(api.database, { userId: api.userId, candidateId: api.candidateId });
  const set = (id: string, change: object) => api.database.asPerson(api.userId, (tx) => tx.em.nativeUpdate(ApplicationRow, { id }, change));

  test('nothing yet is nothing, not a mistake', async () => {
    expect(await of('desk')).toEqual({ openings: 0, applications: 0, campaigns: 0, next: null, readsAt: null });
    expect(await of('calendar')).toEqual({ entries: [] });
    expect(await of('insights')).toMatchObject({ funnel: { found: 0, sent: 0 }, answers: [], bySource: [], medianMs: null });
  });

  test('the calendar says what ends by itself, the rail what is next, and other calendars can read it', async () => {
    const { id } = await made();
    const until = new Date(api.clock.now().getTime() + 3 * day);
    await set(id, { stage: 'awaiting_approval', waitUntil: until });
    expect((await of('calendar') as z.output<typeof calendarSchema>).entries).toEqual([{ kind: 'sign_by', at: until.toISOString(), wholeDay: false, applicationId: id, mailId: null, title: 'Platform Engineer', employer: 'Sample Works', why: null }]);
    expect(await of('desk')).toEqual({ openings: 0, applications: 1, campaigns: 0, next: until.toISOString(), readsAt: null });
    const file = await fetch(`${api.url}/api/v1/candidates/${api.candidateId}/calendar/file?language=de`, { headers: { cookie: api.cookie } });
    expect(file.headers.get('content-type')).toContain('text/calendar');
    const text = (await file.text()).replaceAll('\r\n ', '');
    expect(text).toContain('SUMMARY:Verfällt ohne Unterschrift: Platform Engineer\\, Sample Works');
    // Another program cannot know where a path leads.
    expect(text).toContain(`URL:${api.url}/applications/${id}\r\n`);
    // Closed or not, its interview stands there.
    await set(id, { stage: 'closed', waitUntil: null });
    const on = new Date(api.clock.now().getTime() + 5 * day).toISOString().slice(0, 10);
    await api.database.asPerson(api.userId, ({ em }) => em.execute('insert into interview (user_id, candidate_id, application_id, day, at) values (?, ?, ?, ?::date, null)', [api.userId, api.candidateId, id, on]));
    expect((await of('calendar') as z.output<typeof calendarSchema>).entries).toMatchObject([{ kind: 'interview', at: `${on}T00:00:00.000Z`, wholeDay: true, applicationId: id }]);
  });

  test('a calendar program subscribes by an address of its own, which reads nothing else and can be ended', async () => {
    const made = async (scopes: string[]) => (await api.call('POST', '/api-keys', { body: { name: 'Calendar', scopes, expiresInDays: 365 } })).body as { apiKey: { id: string }; secret: string };
    const feed = (key: string, candidateId = api.candidateId) => fetch(`${api.url}/api/v1/candidates/${candidateId}/calendar/feed.ics?language=de&key=${key}`);
    const { apiKey, secret } = await made(['calendar']);
    const answer = await feed(secret);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/calendar')]);
    expect(await answer.text()).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT15M');
    // It opens this one address: nothing as a key in the header, nothing of another candidate, and no other key opens it.
    expect((await api.call('GET', `/candidates/${api.candidateId}/desk`, { apiKey: secret })).body).toMatchObject({ error: { code: 'missing_scope' } });
    expect((await feed(secret, randomUUID())).status).toBe(404);
    expect((await feed((await made(['read', 'write'])).secret)).status).toBe(403);
    const withSession = await fetch(`${api.url}/api/v1/candidates/${api.candidateId}/calendar/feed.ics`, { headers: { cookie: api.cookie } });
    expect(withSession.status).toBe(401);
    await api.call('DELETE', `/api-keys/${apiKey.id}`);
    expect((await feed(secret)).status).toBe(401);
  });

  test('the insights say who answered and after how long; a receipt is no answer', async () => {
    const [answered, receipted] = [await made(), await made()];
    for (const { id } of [answered, receipted]) {
      const attempt = await api.database.asPerson(api.userId, (tx) => openAttempt(tx, { candidateId: api.candidateId, applicationId: id, subjectId: id, n: 1, channel: 'form', approvalId: null, bundleHash: 'b', employer: 'Sample Works', destinationOrigin: 'https://jobs.example', leaseUntil: new Date() }));
      await api.database.asPerson(api.userId, async (tx) => {
        await writeIntent(tx, attempt.token, 1_000);
        await closeAttempt(tx, attempt.id, 'submitted', {});
      });
    }
    const wrote = (row: ApplicationRow, kind: 'receipt' | 'interview') => api.database.asPerson(api.userId, (tx) => keepIncoming(tx, row, { messageId: `<${row.id}@x>`, contentHash: 'h', content: { from: 'a@b.example', to: 'c@d.example', subject: 'Hello', text: 'Hello', facts: [] }, reading: { kind, confidence: 1, words: [] } }));
    await wrote(answered, 'interview');
    await wrote(receipted, 'receipt');
    const { answers, funnel, bySource, open } = (await of('insights')) as z.output<typeof insightsSchema>;
    expect(answers).toMatchObject([{ applicationId: answered.id, employer: 'Sample Works', kind: 'interview' }]);
    expect({ ...funnel, open }).toMatchObject({ sent: 2, answered: 1, interviews: 1, open: 1 });
    expect(bySource).toMatchObject([{ source: 'greenhouse', sent: 2, answered: 1 }]);
  });

  test('three rejections for one reason offer a rule; a "no" holds, more boards are read', async () => {
    const { boardId } = await makeOpenings(api.database, 0);
    const campaignId = await api.database.asPerson(api.userId, (tx) => makeCampaign(tx, { candidateId: api.candidateId, name: 'c', brief: '', plan: null, boards: [boardId], threshold: 60, maxApplications: 10 }));
    const rule = async () => ((await api.call('GET', `/campaigns/${campaignId}/rule`)).body as z.output<typeof ruleSchema>).rule;
    const reject = async (reason: RejectReason) => {
      const { id, moves } = await made();
      await set(id, { stage: 'awaiting_approval' });
      await api.database.asPerson(api.userId, (tx) => advance(tx, { applicationId: id, from: 'awaiting_approval', moves, step: 'rejected', says: { reason }, set: { ending: 'rejected_by_person' } }));
    };
    await reject('not_the_employer');
    await reject('not_the_employer');
    expect(await rule()).toBe(null);
    await reject('not_the_employer');
    const offered = await rule();
    expect(offered).toMatchObject({ key: 'avoid sample works', field: 'avoid', words: 'Sample Works', rejected: 3, plan: { avoid: ['Sample Works'] } });
    expect(offered?.hidden.map(({ signed }) => signed)).toEqual([false, false, false]);
    expect((await api.call('POST', `/campaigns/${campaignId}/rule/decline`, { body: { key: offered?.key } })).status).toBe(204);
    expect(await rule()).toBe(null);

    // A real employer's board is none for a practice candidate.
    const add = (id: string) => api.call('POST', `/campaigns/${campaignId}/boards`, { body: { boards: [id] } });
    expect((await add((await makeOpenings(api.database, 0)).boardId)).status).toBe(422);
    const { id: another } = await api.database.asSystem('discover', (tx) => addBoard(tx, { source: 'lever', tenant: 'practice', origin: practiceOrigin, employer: 'Practice' }));
    expect([(await add(another)).status, (await add(another)).status]).toEqual([204, 204]);
    expect(await api.database.asPerson(api.userId, (tx) => boardIdsOf(tx, campaignId))).toEqual([boardId, another].toSorted());
    expect(asked).toEqual([another, another]);
    expect(await of('desk')).toMatchObject({ campaigns: 1, readsAt: null });
    // Read an hour ago, and to be read every six.
    const lastReadAt = new Date(api.clock.now().getTime() - 3_600_000);
    await api.database.asSystem('discover', (tx) => tx.em.nativeUpdate(BoardRow, { id: boardId }, { lastReadAt, readEvery: 360 }));
    expect(await of('desk')).toMatchObject({ readsAt: new Date(lastReadAt.getTime() + 6 * 3_600_000).toISOString() });
  });
});
