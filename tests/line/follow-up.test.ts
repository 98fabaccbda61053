import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceRecord } from '#domain/evidence/evidence-record.ts';
import type { FailPoint } from '#activities/submit/failpoints.ts';
import type { Mail, MailOutcome } from '#adapters/mail/mail.port.ts';
import { until } from '../support/signed-in.ts';
import { openLine, type Applicant, type Line, type Story } from './kit/line.ts';
import { openMailServer, type MailServer } from './kit/mail-server.ts';
import { outgoing, sent, signMail, states, type MailView } from './kit/mails.ts';

describe('after it was sent', () => {
  let line: Line;
  let server: MailServer;
  /** How the next sendings go, in their order, where not as usual. */
  const ways: ((usual: () => Promise<MailOutcome>) => Promise<MailOutcome>)[] = [];
  beforeAll(async () => {
    server = await openMailServer();
    const mail: Mail = {
      send(message, hooks) {
        const usual = () => server.mail.send(message, hooks);
        return ways.shift()?.(usual) ?? usual();
      },
    };
    line = await openLine({ receiptDelayMs: 0, mail, waits: { hold: 700, followUps: [900, 600_000], close: 1_200_000 }, times: { mailLease: 2_500, outcomeLease: 3_000, mailRetry: 700 } });
    await line.readBoards();
  });
  afterAll(async () => {
    await line[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  /** As far as the first follow-up that waits for its signature. */
  async function drafted(): Promise<{ ines: Applicant; id: string; mail: MailView }> {
    const { ines, id } = await sent(line);
    const [mail] = outgoing(await line.waitUntil(id, (story) => states(story).includes('waiting')));
    if (mail === undefined) throw new Error('nothing was drafted');
    return { ines, id, mail };
  }

  const undoMail = (mail: MailView) => line.api.call('POST', `/mails/${mail.id}/undo`);
  /** Milliseconds until the time of its first mail. */
  const waitsFor = (story: Story): number => Date.parse(outgoing(story)[0]?.waitUntil ?? '') - Date.now();

  /** Signs it while sending is stopped, and waits until a worker has put it off for minutes. */
  async function signedButStopped(ines: Applicant, id: string, mail: MailView): Promise<Story> {
    await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: true });
    await signMail(line, mail);
    return line.waitUntil(id, (story) => Math.abs(waitsFor(story)) > 60_000);
  }

  describe('a follow-up', () => {
    test('is drafted when it is due, waits in the inbox, and leaves once, word for word, when it is signed', async () => {
      const { ines, id, mail } = await drafted();
      const { body } = await line.api.call<{ items: { tab: string; mailId: string | null }[] }>('GET', `/inbox?candidate=${ines.candidateId}`);
      expect(body.items).toMatchObject([{ tab: 'sign', mailId: mail.id }]);
      expect(await server.from(ines.email)).toEqual([]);

      expect(await signMail(line, mail)).toMatchObject({ status: 200 });
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
      await signMail(line, mail);
      expect(await undoMail(mail)).toMatchObject({ status: 200 });
      expect(states(await line.story(id))).toEqual(['waiting']);
      await signMail(line, mail);
      await line.waitUntil(id, (story) => states(story).includes('sent'));
      expect(await server.from(ines.email)).toHaveLength(1);
      expect(await undoMail(mail)).toMatchObject({ status: 409 });
    });

    test('that is put aside never leaves', async () => {
      const { ines, id, mail } = await drafted();
      expect(await line.api.call('POST', `/mails/${mail.id}/dismiss`)).toMatchObject({ status: 200 });
      expect(await signMail(line, mail)).toMatchObject({ status: 409 });
      expect(states(await line.story(id))).toEqual(['cancelled']);
      expect(await server.from(ines.email)).toEqual([]);
    });

    test('waits while sending is stopped, and leaves soon after it is resumed', async () => {
      const { ines, id, mail } = await drafted();
      expect(states(await signedButStopped(ines, id, mail))).toEqual(['held']);
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
      await line.waitUntil(id, (story) => states(story).includes('sent'));
      expect(await server.from(ines.email)).toHaveLength(1);
    });

    test('whose time passed while the machine slept is held once more, and can be taken back', async () => {
      const { ines, id, mail } = await drafted();
      await signedButStopped(ines, id, mail);
      await line.asPerson(({ em }) => em.execute(`update mail set wait_until = now() - interval '3 minutes' where id = ?`, [mail.id]));
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
      const again = await line.waitUntil(id, (story) => waitsFor(story) > 30_000);
      expect(states(again)).toEqual(['held']);
      expect(await undoMail(mail)).toMatchObject({ status: 200 });
      expect(await server.from(ines.email)).toEqual([]);
    });

    test.for([['ahead', 3_600_000], ['behind', -3_600_000]] as const)('is dated by the record: a worker whose clock is an hour %s neither sends it nor puts it off', async ([, shiftMs]) => {
      const { ines, id, mail } = await drafted();
      const ref = { applicationId: id, userId: line.userId };
      line.clocks.workers.shiftMs = shiftMs;
      try {
        const held = await signedButStopped(ines, id, mail);
        expect(Math.abs(waitsFor(held))).toBeLessThan(600_000);
        // Sending goes on, but its time has not come: nobody brought it forward.
        await line.asPerson(({ em }) => em.execute('update candidate set sending_paused_at = null where id = ?', [ines.candidateId]));
        expect(await line.workers.activities.core.nextFollowUp(ref, line.waits)).toEqual({ do: 'wait', until: outgoing(held)[0]?.waitUntil });
        await line.workers.activities.mail.sendMail(ref, mail.id);
        expect(states(await line.story(id))).toEqual(['held']);

      } finally {
        line.clocks.workers.shiftMs = 0;
      }
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
      await line.waitUntil(id, (story) => states(story).includes('sent'));
      expect(await server.from(ines.email)).toHaveLength(1);
    });
  });

  describe('a follow-up is not sent', () => {
    test('over words that were not on screen', async () => {
      const { ines, mail } = await drafted();
      expect(await signMail(line, { ...mail, contentHash: 'a'.repeat(64) })).toMatchObject({ status: 409, body: { error: { code: 'stale_bundle' } } });
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
      await signMail(line, mail);
      expect(await signMail(line, mail)).toMatchObject({ status: 409 });
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
      await signMail(line, mail);
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
      await signMail(line, mail);
      await line.waitUntil(id, (story) => states(story).includes('outcome_unknown'));
      const { body } = await line.api.call<{ items: unknown[] }>('GET', `/inbox?candidate=${ines.candidateId}`);
      expect(body.items).toMatchObject([{ tab: 'settle', mailId: mail.id }]);
      await line.stopWorkers();
      await line.startWorkers();
      await line.workers.reconcile();
      // The new workers have taken the workflow up: an answer in time is theirs to give.
      await line.workflow(id).query('position');
      expect(await signMail(line, mail)).toMatchObject({ status: 409 });
      expect(await server.from(ines.email)).toHaveLength(1);

      expect(await line.api.call('POST', `/mails/${mail.id}/dismiss`)).toMatchObject({ status: 200 });
      expect((await line.api.call<{ items: unknown[] }>('GET', `/inbox?candidate=${ines.candidateId}`)).body.items).toEqual([]);
    });

    test.for([[true, 'sent'], [false, 'waiting']] as const)('and that the person settles (%s) is %s', async ([went, state]) => {
      const { ines, id, mail } = await drafted();
      server.fail('lose_answer');
      await signMail(line, mail);
      await line.waitUntil(id, (story) => states(story).includes('outcome_unknown'));
      expect(await line.api.call('POST', `/mails/${mail.id}/settle`, { sent: went })).toMatchObject({ status: 200 });
      expect(states(await line.story(id))).toEqual([state]);
      expect(await line.api.call('POST', `/mails/${mail.id}/settle`, { sent: went })).toMatchObject({ status: 409 });
      if (went) return;
      // What did not go leaves under a new signature, as an attempt of its own.
      await signMail(line, mail);
      await line.waitUntil(id, (story) => states(story).includes('sent'));
      expect(await server.from(ines.email)).toHaveLength(2);
    });

    test('that the server asks to come back with is asked again under the same signature, and leaves once', async () => {
      const { ines, id, mail } = await drafted();
      server.fail('later');
      await signMail(line, mail);
      const story = await line.waitUntil(id, (story) => states(story).includes('sent'));
      expect(story.timeline.find(({ step }) => step === 'mail_put_off')?.data).toMatchObject({ mailId: mail.id, why: expect.stringContaining('451') as string });
      expect(await server.from(ines.email)).toHaveLength(1);
    });

    test('that the server refused for good is not sent, and the reason is kept', async () => {
      const { ines, id, mail } = await drafted();
      server.fail('refuse');
      await signMail(line, mail);
      const story = await line.waitUntil(id, (story) => states(story).includes('refused'));
      expect(story.timeline.find(({ step }) => step === 'mail_refused')?.data['why']).toContain('552');
      expect(await server.from(ines.email)).toEqual([]);
    });

    test.for([['mail_after_claim', 'sent', 1], ['mail_after_intent', 'outcome_unknown', 0], ['mail_after_data', 'outcome_unknown', 1], ['mail_after_record', 'sent', 1]] as const)(
      'because the step died at %s: %s',
      async ([point, state, arrived]: readonly [FailPoint, string, number]) => {
        const { ines, id, mail } = await drafted();
        line.strike(point);
        await signMail(line, mail);
        await line.waitUntil(id, (story) => states(story).includes(state));
        expect(await server.from(ines.email)).toHaveLength(arrived);
      },
    );
  });

  describe('a mail whose time ran out between its intent and its words', () => {
    const approvals = (mail: MailView) => line.asPerson((tx) => tx.em.execute<unknown[]>('select id from approval where subject_id = ?', [mail.id]));

    test('is known not to have left: it waits for a new signature, and then leaves once', async () => {
      const { ines, id, mail } = await drafted();
      line.when('mail_after_intent', () => (line.clocks.workers.shiftMs = 20_000));
      await signMail(line, mail);
      const story = await line.waitUntil(id, ({ timeline }) => timeline.some(({ step }) => step === 'mail_not_sent'));
      line.clocks.workers.shiftMs = 0;
      expect(states(story)).toEqual(['waiting']);
      expect(await server.from(ines.email)).toEqual([]);

      expect(await signMail(line, mail)).toMatchObject({ status: 200 });
      await line.waitUntil(id, (after) => states(after).includes('sent'));
      expect(await server.from(ines.email)).toHaveLength(1);
      expect(await approvals(mail)).toHaveLength(2);
    });

    test('and that was shown as unknown meanwhile is known after all', async () => {
      const { ines, id, mail } = await drafted();
      line.when('mail_after_intent', () => (line.clocks.workers.shiftMs = 20_000));
      const [late, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      ways.push(async (usual) => {
        try {
          return await usual();
        } finally {
          late.resolve();
          await ended.promise;
        }
      });
      await signMail(line, mail);
      await late.promise;
      // Its lease ends, and another worker looks at the row.
      await until(async () => {
        await line.workers.activities.mail.sendMail({ applicationId: id, userId: line.userId }, mail.id);
        return states(await line.story(id));
      }, (all) => all.includes('outcome_unknown'));
      ended.resolve();
      expect(states(await line.waitUntil(id, ({ timeline }) => timeline.some(({ step }) => step === 'mail_not_sent')))).toEqual(['waiting']);
      line.clocks.workers.shiftMs = 0;
      expect(await server.from(ines.email)).toEqual([]);
    });
  });

  test('a worker that was only slow says nothing of a mail that another one took over', async () => {
    const { ines, id, mail } = await drafted();
    const [begun, slow, given, fast] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    ways.push(
      async () => {
        begun.resolve();
        await slow.promise;
        return { kind: 'refused', retry: true, reply: '451 come back later', messageId: '<slow@here>' };
      },
      async (usual) => {
        const outcome = await usual();
        given.resolve();
        await fast.promise;
        return outcome;
      },
    );
    await signMail(line, mail);
    await begun.promise;
    const another = until(() => line.workers.activities.mail.sendMail({ applicationId: id, userId: line.userId }, mail.id).then(() => ways.length), (left) => left === 0);
    await given.promise;
    slow.resolve();
    // The slow one's step is over, and the workflow asks what is next, which is to wait.
    await new Promise((resolve) => void setTimeout(resolve, 500));
    expect(states(await line.story(id))).toEqual(['sending']);
    fast.resolve();
    await another;
    expect(states(await line.story(id))).toEqual(['sent']);
    expect(await server.from(ines.email)).toHaveLength(1);
  });

  test('withdrawn while it waits for an answer, a follow-up that was drafted goes away', async () => {
    const { ines, id } = await drafted();
    expect(await line.decide(id, 'withdraw')).toMatchObject({ status: 200, body: { stage: 'closed' } });
    expect(states(await line.story(id))).toEqual(['cancelled']);
    expect(await server.from(ines.email)).toEqual([]);
  });
});
