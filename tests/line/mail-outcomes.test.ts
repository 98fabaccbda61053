import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FailPoint } from '#activities/submit/failpoints.ts';
import type { MailOutcome } from '#adapters/mail/mail.port.ts';
import { until } from '../support/signed-in.ts';
import { openLine, type Line } from './kit/line.ts';
import { openMailServer, type MailServer } from './kit/mail-server.ts';
import { drafted, signMail, states, type MailView } from './kit/mails.ts';

describe('what becomes of a signed mail', () => {
  let line: Line;
  let server: MailServer;
  /** How the next sendings go, in their order, where not as usual. */
  const ways: ((usual: () => Promise<MailOutcome>) => Promise<MailOutcome>)[] = [];
  beforeAll(async () => {
    server = await openMailServer();
    line = await openLine({
      receiptDelayMs: 0, waits: { hold: 700, followUps: [900, 600_000], close: 1_200_000 }, times: { mailLease: 2_500, outcomeLease: 3_000, mailRetry: 700 },
      mail: {
        send(message, hooks) {
          const usual = () => server.mail.send(message, hooks);
          return ways.shift()?.(usual) ?? usual();
        },
      },
    });
    await line.readBoards();
  });
  afterAll(async () => {
    await line[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  describe('a mail whose answer was not seen', () => {
    test('is unknown, shown to be settled, and never sent again', async () => {
      const { ines, id, mail } = await drafted(line);
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
      const { ines, id, mail } = await drafted(line);
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
      const { ines, id, mail } = await drafted(line);
      server.fail('later');
      await signMail(line, mail);
      const story = await line.waitUntil(id, (story) => states(story).includes('sent'));
      expect(story.timeline.find(({ step }) => step === 'mail_put_off')?.data).toMatchObject({ mailId: mail.id, why: expect.stringContaining('451') as string });
      expect(await server.from(ines.email)).toHaveLength(1);
    });

    test('that the server refused for good is not sent, and the reason is kept', async () => {
      const { ines, id, mail } = await drafted(line);
      server.fail('refuse');
      await signMail(line, mail);
      const story = await line.waitUntil(id, (story) => states(story).includes('refused'));
      expect(story.timeline.find(({ step }) => step === 'mail_refused')?.data['why']).toContain('552');
      expect(await server.from(ines.email)).toEqual([]);
    });

    test.for([['mail_after_claim', 'sent', 1], ['mail_after_intent', 'outcome_unknown', 0], ['mail_after_data', 'outcome_unknown', 1], ['mail_after_record', 'sent', 1]] as const)(
      'because the step died at %s: %s',
      async ([point, state, arrived]: readonly [FailPoint, string, number]) => {
        const { ines, id, mail } = await drafted(line);
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
      const { ines, id, mail } = await drafted(line);
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
      const { ines, id, mail } = await drafted(line);
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
    const { ines, id, mail } = await drafted(line);
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
});
