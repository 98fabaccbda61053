import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Position } from '#domain/application/position.ts';
import { defaultWaits } from '#domain/application/waits.ts';
import type { EventNotifier } from '#adapters/events/events.port.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import type { AttemptRow } from '#db/applications/attempt.entities.ts';
import { closeAttempt, openAttempt, writeIntent, type NewAttempt } from '#db/applications/attempt.repository.ts';
import { departuresFor, goesFrom } from '#db/applications/pacing.repository.ts';
import { CampaignRow } from '#db/campaigns/campaign.entities.ts';
import { makeCampaign } from '#db/campaigns/campaign.repository.ts';
import { CandidateRow } from '#db/candidates/candidate.entities.ts';
import { keepMail, mailsOf, moveMail } from '#db/mails/mail.repository.ts';
import { makeApplication, makePerson } from '#db/testing/sample-record.ts';
import type { ApiDeps } from '../deps.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { pacingRoutes } from './pacing.routes.ts';

const days = 86_400_000;

describe('how patiently applications leave', () => {
  let api: TestApi;
  const told: Position[] = [];
  const campaignsTold: string[] = [];
  beforeAll(async () => {
    const workflows = { tell: (position: Position) => Promise.resolve(void told.push(position)), tellCampaign: (id: string) => Promise.resolve(void campaignsTold.push(id)) } as unknown as ApiDeps['workflows'];
    api = await startTestApi(pacingRoutes, { waits: defaultWaits, workflows, notifier: { changed: () => undefined } as unknown as EventNotifier });
  });
  afterAll(() => api.close());
  beforeEach(() => void told.splice(0));

  const mine = () => ({ userId: api.userId, candidateId: api.candidateId });
  const patient = { dailyCap: 12, windowSize: 25, quietHours: { from: '22:00', to: '07:30', zone: 'Europe/Berlin' }, spacingSeconds: 60, hostSpacingSeconds: 600, employerDays: 90 };
  const set = (id: string, change: object) => api.database.asPerson(api.userId, (tx) => tx.em.nativeUpdate(ApplicationRow, { id }, change));
  const read = (id: string) => api.database.asPerson(api.userId, (tx) => tx.em.findOneOrFail(ApplicationRow, { id }));

  test('is kept and read again; the cap stays within 50, the window between 1 and 100', async () => {
    const path = `/candidates/${api.candidateId}/pacing`;
    expect((await api.call('GET', path)).body).toMatchObject({ dailyCap: 10, windowSize: 10, quietHours: null, employerDays: 0 });
    expect((await api.call('PUT', path, { body: patient })).status).toBe(204);
    expect((await api.call('GET', path)).body).toEqual(patient);
    for (const wrong of [{ dailyCap: 51 }, { windowSize: 0 }, { windowSize: 101 }, { quietHours: { from: '22:00', to: '07:00', zone: 'Europe/Atlantis' } }, { quietHours: { from: '22:00', to: '22:00', zone: 'UTC' } }, { employerDays: -1 }]) {
      expect((await api.call('PUT', path, { body: { ...patient, ...wrong } })).status).toBe(400);
    }
    const other = await makePerson(api.database);
    expect((await api.call('GET', `/candidates/${other.candidateId}/pacing`)).status).toBe(404);
    expect((await api.call('PUT', `/candidates/${other.candidateId}/pacing`, { body: patient })).status).toBe(404);
  });

  test('changed, lets what waits by a date look again', async () => {
    const { id } = await makeApplication(api.database, mine());
    const until = new Date(Date.now() + days);
    await set(id, { stage: 'held', waitUntil: until, heldBecause: { why: 'daily_cap', until: until.toISOString() } });
    expect((await api.call('PUT', `/candidates/${api.candidateId}/pacing`, { body: patient })).status).toBe(204);
    expect(told.map((at) => at.applicationId)).toEqual([id]);
    const row = await read(id);
    expect(row.heldBecause).toBeNull();
    expect(row.waitUntil?.getTime()).toBeLessThanOrEqual(Date.now());
    await set(id, { stage: 'closed' });
  });

  test('changed, lets a signed mail that waits by a date look again, and leaves its undo window', async () => {
    const { id, candidateId } = await makeApplication(api.database, mine());
    await set(id, { stage: 'following_up' });
    const held = async (waitUntil: Date) =>
      api.database.asPerson(api.userId, async (tx) => {
        const content = { from: 'a@b.example', to: 'c@d.example', subject: 'Hello', text: 'Hello', facts: [] };
        const mailId = await keepMail(tx, { candidateId, applicationId: id, direction: 'out', purpose: 'follow_up', state: 'held', messageId: waitUntil.toISOString(), content, contentHash: 'h', reading: null });
        await moveMail(tx, mailId ?? '', 'held', 'held', { waitUntil });
      });
    const [soon, tomorrow] = [new Date(Date.now() + 2_000), new Date(Date.now() + days)];
    await held(soon);
    await held(tomorrow);
    expect((await api.call('PUT', `/candidates/${api.candidateId}/pacing`, { body: patient })).status).toBe(204);
    expect(told.map((at) => at.applicationId)).toEqual([id]);
    const [first, second] = await api.database.asPerson(api.userId, (tx) => mailsOf(tx, id));
    expect(first?.waitUntil).toEqual(soon);
    expect(second?.waitUntil?.getTime()).toBeLessThan(tomorrow.getTime() - days / 2);
    await set(id, { stage: 'closed' });
  });

  test('changed, has running campaigns look whether there is a place, and no others', async () => {
    const made = { candidateId: api.candidateId, name: 'nights', brief: '', plan: null, boards: [], threshold: 50, maxApplications: 5 };
    const [running, ended] = await api.database.asPerson(api.userId, async (tx) => [await makeCampaign(tx, made), await makeCampaign(tx, made)] as const);
    await api.database.asPerson(api.userId, (tx) => tx.em.nativeUpdate(CampaignRow, { id: ended }, { state: 'ended' }));
    expect((await api.call('PUT', `/candidates/${api.candidateId}/pacing`, { body: { ...patient, windowSize: 30 } })).status).toBe(204);
    expect(campaignsTold).toEqual([running]);
    const { windowSize } = await api.database.asPerson(api.userId, (tx) => tx.em.findOneOrFail(CandidateRow, { id: api.candidateId }));
    expect(windowSize).toBe(30);
  });

  test('one more at an employer goes when the person says so', async () => {
    const { id } = await makeApplication(api.database, mine());
    const until = new Date(Date.now() + 30 * days);
    await set(id, { stage: 'held', waitUntil: until, heldBecause: { why: 'same_employer', until: until.toISOString() } });
    expect((await api.call('POST', `/applications/${id}/employer-again`)).status).toBe(204);
    expect(await read(id)).toMatchObject({ employerAgain: true, heldBecause: null });
    expect(told.map((at) => at.applicationId)).toEqual([id]);
    await set(id, { stage: 'closed' });
    expect((await api.call('POST', `/applications/${id}/employer-again`)).status).toBe(409);
  });

  test('what left counts at its host and its employer, however the name is written', async () => {
    const person = mine();
    const [going, sent, closed] = [await makeApplication(api.database, person), await makeApplication(api.database, person), await makeApplication(api.database, person)];
    const attempt = (applicationId: string, n: number, more: Partial<NewAttempt>) =>
      api.database.asPerson(person.userId, (tx) => openAttempt(tx, {
        candidateId: person.candidateId, applicationId, subjectId: applicationId, n, channel: 'form', approvalId: null, bundleHash: 'b', employer: 'Harrow & Pike', destinationOrigin: 'https://jobs.example', leaseUntil: new Date(), ...more,
      }));
    const leave = async (row: AttemptRow, outcome: 'submitted' | 'not_accepted' | null) =>
      api.database.asPerson(person.userId, async (tx) => {
        await writeIntent(tx, row.token, 1_000);
        if (outcome !== null) await closeAttempt(tx, row.id, outcome, {});
      });
    const at = () => api.database.asPerson(person.userId, (tx) => departuresFor(tx, { candidateId: person.candidateId, applicationId: going.id, origin: 'https://jobs.example', employer: 'Harrow and Pike, Inc.', employerDays: 90 }, new Date()));

    const nothing = { sent: [], underway: 0, sentToHost: null, sentToEmployer: null, underwayAtEmployer: 0 };
    expect(await at()).toEqual(nothing);
    await attempt(going.id, 1, {});
    expect(await at()).toEqual(nothing);

    const first = await attempt(sent.id, 1, {});
    expect(await at()).toMatchObject({ underway: 1, underwayAtEmployer: 1, sent: [] });
    await leave(first, 'submitted');
    const after = await at();
    expect(after).toMatchObject({ underway: 0, sent: [expect.any(Number)] });
    expect([after.sentToHost, after.sentToEmployer]).toEqual([after.sent[0], after.sent[0]]);

    await leave(await attempt(closed.id, 1, { employer: 'Vela Bank', destinationOrigin: 'https://vela.example' }), null);
    expect((await at()).sent).toHaveLength(2);

    await api.database.asPerson(person.userId, (tx) => tx.em.nativeUpdate(ApplicationRow, { id: going.id }, { stage: 'awaiting_approval' }));
    const hold = await api.database.asPerson(person.userId, async (tx) => goesFrom(tx, await tx.em.findOneOrFail(ApplicationRow, { id: going.id }, { refresh: true }), 'Harrow & Pike', new Date()));
    expect(hold).toEqual({ why: 'same_employer', until: new Date((after.sentToEmployer ?? 0) + 90 * days).toISOString() });

    // Refused or ended, it is not open any more; it still counts against the cap.
    await set(sent.id, { stage: 'closed' });
    expect(await at()).toMatchObject({ sentToEmployer: null, sent: [expect.any(Number), expect.any(Number)] });
  });
});
