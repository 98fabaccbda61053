import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceRecord } from '#domain/evidence/evidence-record.ts';
import { decide } from '#activities/record/decide.ts';
import { until } from '../support/signed-in.ts';
import { openLine, type Applicant, type Line, type Story } from './kit/line.ts';
import { openMailServer, type MailServer } from './kit/mail-server.ts';
import { drafted, outgoing, signMail, states, type MailView } from './kit/mails.ts';

describe('after it was sent', () => {
  let line: Line;
  let server: MailServer;
  beforeAll(async () => {
    server = await openMailServer();
    line = await openLine({ receiptDelayMs: 0, mail: server.mail, waits: { hold: 700, followUps: [900, 600_000], close: 1_200_000 } });
    await line.readBoards();
  });
  afterAll(async () => {
    await line[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

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
      const { ines, id, mail } = await drafted(line);
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
      const { ines, id } = await drafted(line);
      await line.stopWorkers();
      await line.startWorkers();
      await line.workers.reconcile();
      expect(states(await line.story(id))).toEqual(['waiting']);
      expect(await server.from(ines.email)).toEqual([]);
    });

    test('can be taken back before it leaves, and signed again it leaves once', async () => {
      const { ines, id, mail } = await drafted(line);
      await signMail(line, mail);
      expect(await undoMail(mail)).toMatchObject({ status: 200 });
      expect(states(await line.story(id))).toEqual(['waiting']);
      await signMail(line, mail);
      await line.waitUntil(id, (story) => states(story).includes('sent'));
      expect(await server.from(ines.email)).toHaveLength(1);
      expect(await undoMail(mail)).toMatchObject({ status: 409 });
    });

    test('that is put aside never leaves', async () => {
      const { ines, id, mail } = await drafted(line);
      expect(await line.api.call('POST', `/mails/${mail.id}/dismiss`)).toMatchObject({ status: 200 });
      expect(await signMail(line, mail)).toMatchObject({ status: 409 });
      expect(states(await line.story(id))).toEqual(['cancelled']);
      expect(await server.from(ines.email)).toEqual([]);
    });

    // Seed 1 of drill failpoints, on a machine that stood still: the task that carried the signature out was lost, and its update with it.
    test('whose signature its workflow never heard of is found by the reconciler, and leaves once', async () => {
      const { ines, id, mail } = await drafted(line);
      await line.stopWorkers();
      expect(await signMail(line, mail)).toMatchObject({ status: 202 });
      await line.asPerson(async (tx) => {
        const [approval] = await tx.em.execute<{ id: string }[]>('select id from approval where subject_id = ?', [mail.id]);
        const decision = { kind: 'signMail', mailId: mail.id, approvalId: approval?.id ?? '', contentHash: mail.contentHash, messageId: randomUUID() } as const;
        await decide(tx, id, decision, { waits: line.waits, verifier: { verifyApproval: () => true } });
        await tx.em.execute(`update mail set wait_until = now() - interval '50 seconds' where id = ?`, [mail.id]);
      });
      await line.startWorkers();
      await until(async () => {
        await line.workers.reconcile();
        return states(await line.story(id));
      }, (found) => found.includes('sent'));
      expect(await server.from(ines.email)).toHaveLength(1);
    });

    test('waits while sending is stopped, and leaves soon after it is resumed', async () => {
      const { ines, id, mail } = await drafted(line);
      expect(states(await signedButStopped(ines, id, mail))).toEqual(['held']);
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
      await line.waitUntil(id, (story) => states(story).includes('sent'));
      expect(await server.from(ines.email)).toHaveLength(1);
    });

    test('whose time passed while the machine slept is held once more, and can be taken back', async () => {
      const { ines, id, mail } = await drafted(line);
      await signedButStopped(ines, id, mail);
      await line.asPerson(({ em }) => em.execute(`update mail set wait_until = now() - interval '3 minutes' where id = ?`, [mail.id]));
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
      const again = await line.waitUntil(id, (story) => waitsFor(story) > 30_000);
      expect(states(again)).toEqual(['held']);
      expect(await undoMail(mail)).toMatchObject({ status: 200 });
      expect(await server.from(ines.email)).toEqual([]);
    });

    test.for([['ahead', 3_600_000], ['behind', -3_600_000]] as const)('is dated by the record: a worker whose clock is an hour %s neither sends it nor puts it off', async ([, shiftMs]) => {
      const { ines, id, mail } = await drafted(line);
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
      const { ines, mail } = await drafted(line);
      expect(await signMail(line, { ...mail, contentHash: 'a'.repeat(64) })).toMatchObject({ status: 409, body: { error: { code: 'stale_bundle' } } });
      expect(await server.from(ines.email)).toEqual([]);
    });

    test('by a decision forged through Temporal', async () => {
      const { ines, id, mail } = await drafted(line);
      const forged = { kind: 'signMail', mailId: mail.id, approvalId: randomUUID(), contentHash: mail.contentHash } as const;
      expect(await line.forge(id, forged)).toBe('this approval was not signed here; sign again');
      expect(await server.from(ines.email)).toEqual([]);
    });

    test('by a signature that was taken back, nor by a second one that came with it', async () => {
      const { ines, id, mail } = await drafted(line);
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
      const { ines, id, mail } = await drafted(line);
      const [approval] = await line.asPerson((tx) => tx.em.execute<{ id: string }[]>('select id from approval where subject_id = ?', [id]));
      expect(await line.forge(id, { kind: 'signMail', mailId: mail.id, approvalId: approval?.id ?? '', contentHash: mail.contentHash })).toBe('this approval was used before; sign again');
      expect(await server.from(ines.email)).toEqual([]);
    });

    test('once the employer answered, also where it was signed', async () => {
      const { ines, id, mail } = await drafted(line);
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: true });
      await signMail(line, mail);
      await line.write('interview', 'HP-2063', ines);
      expect(states(await line.waitUntil(id, ({ mails }) => mails.some(({ state }) => state === 'received')))).toEqual(['cancelled']);
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
      expect(await server.from(ines.email)).toEqual([]);
    });
  });

  test('withdrawn while it waits for an answer, a follow-up that was drafted goes away', async () => {
    const { ines, id } = await drafted(line);
    expect(await line.decide(id, 'withdraw')).toMatchObject({ status: 200, body: { stage: 'closed' } });
    expect(states(await line.story(id))).toEqual(['cancelled']);
    expect(await server.from(ines.email)).toEqual([]);
  });
});
