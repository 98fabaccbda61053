import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceRecord } from '#domain/evidence/evidence-record.ts';
import type { FailPoint } from '#activities/submit/failpoints.ts';
import { openLine, type Applicant, type Line, type Story } from './line.ts';
import { openMailServer, type MailServer } from './mail-server.ts';

type MailView = Story['mails'][number];
const outgoing = ({ mails }: Story): MailView[] => mails.filter(({ direction }) => direction === 'out');
const states = (story: Story) => outgoing(story).map(({ state }) => state);

describe('after it was sent', () => {
  let line: Line;
  let server: MailServer;
  beforeAll(async () => {
    server = await openMailServer();
    line = await openLine({ receiptDelayMs: 0, mail: server.mail, waits: { hold: 700, followUps: [900, 600_000], close: 1_200_000 }, times: { mailLease: 2_500, outcomeLease: 3_000, mailRetry: 700 } });
    await line.readBoards();
  });
  afterAll(async () => {
    await line[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  async function sent(): Promise<{ ines: Applicant; id: string }> {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    await line.sign(id);
    await line.waitFor(id, 'following_up');
    return { ines, id };
  }

  /** As far as the first follow-up that waits for its signature. */
  async function drafted(): Promise<{ ines: Applicant; id: string; mail: MailView }> {
    const { ines, id } = await sent();
    const [mail] = outgoing(await line.waitUntil(id, (story) => states(story).includes('waiting')));
    if (mail === undefined) throw new Error('nothing was drafted');
    return { ines, id, mail };
  }

  const signMail = (mail: MailView) => line.api.call<{ error?: { code: string; message: string } }>('POST', `/mails/${mail.id}/sign`, { contentHash: mail.contentHash });
  const undoMail = (mail: MailView) => line.api.call('POST', `/mails/${mail.id}/undo`);

  describe('a follow-up', () => {
    test('is drafted when it is due, waits in the inbox, and leaves once, word for word, when it is signed', async () => {
      const { ines, id, mail } = await drafted();
      const { body } = await line.api.call<{ items: { tab: string; mailId: string | null }[] }>('GET', `/inbox?candidate=${ines.candidateId}`);
      expect(body.items).toMatchObject([{ tab: 'sign', mailId: mail.id }]);
      expect(await server.from(ines.email)).toEqual([]);

      expect(await signMail(mail)).toMatchObject({ status: 200 });
      await line.waitUntil(id, (story) => states(story).includes('sent'));
      const [arrived, ...more] = await server.from(ines.email);
      expect(more).toEqual([]);
      expect(arrived).toMatchObject({ to: [mail.to], subject: mail.subject });
      expect(arrived?.text.replace(/\r\n/g, '\n').trim()).toBe(mail.text.trim());
      expect(mail.to).toBe('jobs@harrowandpike.example');

      // Its evidence stands beside the form's: the words that were signed, and the signature over them.
      const { sendings } = (await line.api.call<EvidenceRecord>('GET', `/applications/${id}/evidence`)).body;
      expect(sendings.map(({ channel, outcome }) => [channel, outcome])).toEqual([['form', 'submitted'], ['mail', 'submitted']]);
      expect(sendings[1]).toMatchObject({ where: mail.to, mail: { subject: mail.subject, text: mail.text }, signed: { hash: mail.contentHash }, approval: { content: { decision: 'send_mail' } }, files: [] });
      expect(sendings[1]?.checks.map(({ check, holds }) => [check, holds])).toEqual([['bytes', true], ['genuine', true], ['covers', true], ['held', true]]);
    });

    test('that nobody signs does not leave', async () => {
      const { ines, id } = await drafted();
      await line.stopWorkers();
      await line.startWorkers();
      await line.workers.reconcile();
      expect(states(await line.story(id))).toEqual(['waiting']);
      expect(await server.from(ines.email)).toEqual([]);
    });

    test('can be taken back before it leaves, and signed again it leaves once', async () => {
      const { ines, id, mail } = await drafted();
      await signMail(mail);
      expect(await undoMail(mail)).toMatchObject({ status: 200 });
      expect(states(await line.story(id))).toEqual(['waiting']);
      await signMail(mail);
      await line.waitUntil(id, (story) => states(story).includes('sent'));
      expect(await server.from(ines.email)).toHaveLength(1);
      expect(await undoMail(mail)).toMatchObject({ status: 409 });
    });

    test('that is put aside never leaves', async () => {
      const { ines, id, mail } = await drafted();
      expect(await line.api.call('POST', `/mails/${mail.id}/dismiss`)).toMatchObject({ status: 200 });
      expect(await signMail(mail)).toMatchObject({ status: 409 });
      expect(states(await line.story(id))).toEqual(['cancelled']);
      expect(await server.from(ines.email)).toEqual([]);
    });

    test('waits while sending is stopped, and leaves soon after it is resumed', async () => {
      const { ines, id, mail } = await drafted();
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: true });
      await signMail(mail);
      const held = await line.waitUntil(id, (story) => Date.parse(outgoing(story)[0]?.waitUntil ?? '') > Date.now() + 60_000);
      expect(states(held)).toEqual(['held']);
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
      await line.waitUntil(id, (story) => states(story).includes('sent'), 15);
      expect(await server.from(ines.email)).toHaveLength(1);
    });
  });

  describe('a follow-up is not sent', () => {
    test('over words that were not on screen', async () => {
      const { ines, mail } = await drafted();
      expect(await signMail({ ...mail, contentHash: 'a'.repeat(64) })).toMatchObject({ status: 409, body: { error: { code: 'stale_bundle' } } });
      expect(await server.from(ines.email)).toEqual([]);
    });

    test('by a decision forged through Temporal', async () => {
      const { ines, id, mail } = await drafted();
      const forged = { kind: 'signMail', mailId: mail.id, approvalId: randomUUID(), contentHash: mail.contentHash } as const;
      expect(await line.forge(id, forged)).toBe('this approval was not signed here; sign again');
      expect(await server.from(ines.email)).toEqual([]);
    });

    test('by a signature that was taken back, nor by a second one that came with it', async () => {
      const { ines, id, mail } = await drafted();
      await signMail(mail);
      expect(await signMail(mail)).toMatchObject({ status: 409 });
      await undoMail(mail);
      const approvals = await line.asPerson((tx) => tx.em.execute<{ id: string }[]>('select id from approval where subject_id = ?', [mail.id]));
      expect(approvals).toHaveLength(2);
      for (const { id: approvalId } of approvals) {
        expect(await line.forge(id, { kind: 'signMail', mailId: mail.id, approvalId, contentHash: mail.contentHash })).toBe('this approval is void (undone); sign again');
      }
      expect(await server.from(ines.email)).toEqual([]);
    });

    test('by the signature of the application', async () => {
      const { ines, id, mail } = await drafted();
      const [approval] = await line.asPerson((tx) => tx.em.execute<{ id: string }[]>('select id from approval where subject_id = ?', [id]));
      expect(await line.forge(id, { kind: 'signMail', mailId: mail.id, approvalId: approval?.id ?? '', contentHash: mail.contentHash })).toBe('this approval was used before; sign again');
      expect(await server.from(ines.email)).toEqual([]);
    });

    test('once the employer answered, also where it was signed', async () => {
      const { ines, id, mail } = await drafted();
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: true });
      await signMail(mail);
      await line.write('interview', 'HP-2063', ines);
      expect(states(await line.waitUntil(id, ({ mails }) => mails.some(({ state }) => state === 'received')))).toEqual(['cancelled']);
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
      expect(await server.from(ines.email)).toEqual([]);
    });
  });

  describe('a mail whose answer was not seen', () => {
    test('is unknown, shown to be settled, and never sent again', async () => {
      const { ines, id, mail } = await drafted();
      server.fail('lose_answer');
      await signMail(mail);
      await line.waitUntil(id, (story) => states(story).includes('outcome_unknown'));
      const { body } = await line.api.call<{ items: unknown[] }>('GET', `/inbox?candidate=${ines.candidateId}`);
      expect(body.items).toMatchObject([{ tab: 'settle', mailId: mail.id }]);
      await line.stopWorkers();
      await line.startWorkers();
      await line.workers.reconcile();
      // The new workers have taken the workflow up: an answer in time is theirs to give.
      await line.workflow(id).query('position');
      expect(await signMail(mail)).toMatchObject({ status: 409 });
      expect(await server.from(ines.email)).toHaveLength(1);

      expect(await line.api.call('POST', `/mails/${mail.id}/dismiss`)).toMatchObject({ status: 200 });
      expect((await line.api.call<{ items: unknown[] }>('GET', `/inbox?candidate=${ines.candidateId}`)).body.items).toEqual([]);
    });

    test.for([[true, 'sent'], [false, 'waiting']] as const)('and that the person settles (%s) is %s', async ([went, state]) => {
      const { ines, id, mail } = await drafted();
      server.fail('lose_answer');
      await signMail(mail);
      await line.waitUntil(id, (story) => states(story).includes('outcome_unknown'));
      expect(await line.api.call('POST', `/mails/${mail.id}/settle`, { sent: went })).toMatchObject({ status: 200 });
      expect(states(await line.story(id))).toEqual([state]);
      expect(await line.api.call('POST', `/mails/${mail.id}/settle`, { sent: went })).toMatchObject({ status: 409 });
      if (went) return;
      // What did not go leaves under a new signature, as an attempt of its own.
      await signMail(mail);
      await line.waitUntil(id, (story) => states(story).includes('sent'));
      expect(await server.from(ines.email)).toHaveLength(2);
    });

    test('that the server asks to come back with is asked again under the same signature, and leaves once', async () => {
      const { ines, id, mail } = await drafted();
      server.fail('later');
      await signMail(mail);
      const story = await line.waitUntil(id, (story) => states(story).includes('sent'));
      expect(story.timeline.find(({ step }) => step === 'mail_put_off')?.data).toMatchObject({ mailId: mail.id, why: expect.stringContaining('451') as string });
      expect(await server.from(ines.email)).toHaveLength(1);
    });

    test('that the server refused for good is not sent, and the reason is kept', async () => {
      const { ines, id, mail } = await drafted();
      server.fail('refuse');
      await signMail(mail);
      const story = await line.waitUntil(id, (story) => states(story).includes('refused'));
      expect(story.timeline.find(({ step }) => step === 'mail_refused')?.data['why']).toContain('552');
      expect(await server.from(ines.email)).toEqual([]);
    });

    test.for([['mail_after_claim', 'sent', 1], ['mail_after_intent', 'outcome_unknown', 0], ['mail_after_data', 'outcome_unknown', 1], ['mail_after_record', 'sent', 1]] as const)(
      'because the step died at %s: %s',
      async ([point, state, arrived]: readonly [FailPoint, string, number]) => {
        const { ines, id, mail } = await drafted();
        line.strike(point);
        await signMail(mail);
        await line.waitUntil(id, (story) => states(story).includes(state));
        expect(await server.from(ines.email)).toHaveLength(arrived);
      },
    );
  });

  describe('an employer’s answer', () => {
    async function answered(kind: 'interview' | 'rejection'): Promise<{ ines: Applicant; id: string; reply: MailView }> {
      const { ines, id } = await sent();
      await line.write(kind, 'HP-2063', ines);
      const story = await line.waitUntil(id, ({ mails }) => mails.some(({ state }) => state === 'received'));
      const reply = story.mails.find(({ state }) => state === 'received');
      if (reply === undefined) throw new Error('no reply was kept');
      return { ines, id, reply };
    }
    const confirm = (reply: MailView, ending: string | null) => line.api.call('POST', `/mails/${reply.id}/confirm`, { ending });

    test.for([['interview', 'interview'], ['rejection', 'rejected_by_employer']] as const)('(%s) closes the application once the person confirms what it means', async ([kind, ending]) => {
      const { ines, id, reply } = await answered(kind);
      expect(reply.reading?.kind).toBe(kind);
      expect((await line.story(id)).stage).toBe('following_up');
      const { body } = await line.api.call<{ items: unknown[] }>('GET', `/inbox?candidate=${ines.candidateId}`);
      expect(body.items).toMatchObject([{ tab: 'replies', mailId: reply.id }]);
      expect(await confirm(reply, ending)).toMatchObject({ status: 200, body: { stage: 'closed' } });
      expect((await line.story(id)).ending).toBe(ending);
      expect(await line.workflow(id).result()).toBe(ending);
    });

    test('that ends nothing leaves the application open, and nothing follows by itself', async () => {
      const { ines, id, reply } = await answered('interview');
      expect(await confirm(reply, null)).toMatchObject({ status: 200, body: { stage: 'following_up' } });
      expect(await confirm(reply, 'interview')).toMatchObject({ status: 409 });
      expect((await line.story(id)).stage).toBe('following_up');
      expect(await server.from(ines.email)).toEqual([]);
    });

    test('that invites, with a day: the application stays open, and the thanks wait for their own signature and leave once', { timeout: 90_000 }, async () => {
      const { ines, id, reply } = await answered('interview');
      const at = new Date(Date.now() - 3 * 3_600_000);
      const day = at.toISOString().slice(0, 10);
      expect(await line.api.call('POST', `/mails/${reply.id}/confirm`, { ending: 'interview', interview: { day, at: at.toISOString() } })).toMatchObject({ status: 200, body: { stage: 'following_up' } });
      const story = await line.waitUntil(id, (one) => states(one).includes('waiting'));
      expect(story.interviews).toMatchObject([{ day, at: at.toISOString(), mailId: reply.id }]);
      const thanks = outgoing(story).find(({ state }) => state === 'waiting');
      expect(thanks).toMatchObject({ purpose: 'thank_you', to: reply.from });
      expect(thanks?.subject).toMatch(/^Thank you/u);
      expect(await server.from(ines.email)).toEqual([]);
      expect([200, 202]).toContain((await signMail(thanks ?? reply)).status);
      const sentStory = await line.waitUntil(id, (one) => states(one).includes('sent'));
      expect(outgoing(sentStory).filter(({ purpose }) => purpose === 'thank_you')).toHaveLength(1);
      expect((await server.from(ines.email)).map(({ subject }) => subject)).toEqual([thanks?.subject]);
      expect(sentStory.stage).toBe('following_up');
    });

    test('an interview that is still to come is thanked for by nobody, and goes when the person takes it off', async () => {
      const { ines, id } = await sent();
      const { body } = await line.changed<{ id: string }>('POST', `/applications/${id}/interviews`, { day: '2099-05-04' });
      expect((await line.story(id)).interviews).toEqual([{ id: body.id, day: '2099-05-04', at: null, mailId: null }]);
      expect(await line.api.call('DELETE', `/applications/${id}/interviews/${body.id}`)).toMatchObject({ status: 204 });
      expect((await line.story(id)).interviews).toEqual([]);
      expect(await server.from(ines.email)).toEqual([]);
      await line.decide(id, 'withdraw');
      expect(await line.api.call('POST', `/applications/${id}/interviews`, { day: '2099-05-04' })).toMatchObject({ status: 409 });
    });

    test('read twice from the mailbox is one', async () => {
      const { id } = await answered('rejection');
      // Another reader begins at the beginning of the mailbox.
      await line.stopWorkers();
      await line.startWorkers();
      const { ines } = await sent();
      await line.write('interview', 'HP-2063', ines);
      await line.waitUntil(id, () => true);
      const { mails } = await line.story(id);
      expect(mails.filter(({ direction }) => direction === 'in').map(({ reading }) => reading?.kind)).toEqual(['receipt', 'rejection']);
    });

    test('by another way is brought by the person and read like any other', async () => {
      const { id } = await sent();
      await line.changed('POST', `/applications/${id}/mails`, { from: 'lena@harrowandpike.example', subject: 'Your application', text: 'We would like to invite you to an interview next week.' });
      const story = await line.waitUntil(id, ({ mails }) => mails.some(({ state }) => state === 'received'));
      expect(story.mails.find(({ state }) => state === 'received')).toMatchObject({ from: 'lena@harrowandpike.example', reading: { kind: 'interview' } });
    });
  });

  test('withdrawn while it waits for an answer, a follow-up that was drafted goes away', async () => {
    const { ines, id } = await drafted();
    expect(await line.decide(id, 'withdraw')).toMatchObject({ status: 200, body: { stage: 'closed' } });
    expect(states(await line.story(id))).toEqual(['cancelled']);
    expect(await server.from(ines.email)).toEqual([]);
  });
});
