import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Approval } from '#domain/approval/approval.ts';
import { AttemptRow } from '#db/applications/attempt.entities.ts';
import { withClient } from '../support/postgres.ts';
import { until } from '../support/signed-in.ts';
import { temporalCliPath } from '../support/temporal.ts';
import { createForger, type Forger } from './kit/forger.ts';
import { openLine, type Applicant, type Line } from './kit/line.ts';
import { startRogue, type Rogue } from './kit/rogue.ts';

/** Everything that must not send. Each case ends by looking at what the employer received: nothing. */
describe('nothing leaves without a signature over these very bytes', () => {
  let line: Line;
  let rogue: Rogue;
  let forger: Forger;
  beforeAll(async () => {
    line = await openLine({ waits: { hold: 1_500 } });
    await line.readBoards();
    rogue = await startRogue(line);
    forger = createForger(line);
  });
  afterAll(async () => {
    await rogue[Symbol.asyncDispose]();
    await line[Symbol.asyncDispose]();
  });

  const hashOf = async (id: string) => (await line.story(id)).bundle?.hash ?? '';

  async function nothingWasSent({ email, candidateId }: Applicant): Promise<void> {
    expect(line.received({ email })).toEqual([]);
    expect(await line.asPerson((tx) => tx.em.count(AttemptRow, { candidateId, intentAt: { $ne: null } }))).toBe(0);
  }

  test('a decision forged through Temporal names an approval that nobody made', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    expect(await line.forge(id, { kind: 'sign', approvalId: randomUUID(), bundleHash: await hashOf(id) })).toBe('this approval was not signed here; sign again');
    expect((await line.story(id)).stage).toBe('awaiting_approval');
    await nothingWasSent(ines);
  });

  test('nor does one forged through Temporal’s command line', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const forged = { kind: 'sign', messageId: randomUUID(), approvalId: randomUUID(), bundleHash: await hashOf(id) };
    const update = promisify(execFile)(await temporalCliPath(), [
      'workflow', 'update', 'execute', '--address', line.address, '--namespace', line.namespace, '--workflow-id', `application:${id}:1`, '--name', 'sign', '--input', JSON.stringify(forged),
    ]);
    await expect(update).rejects.toMatchObject({ stderr: expect.stringContaining('this approval was not signed here; sign again') as string });
    expect((await line.story(id)).stage).toBe('awaiting_approval');
    await nothingWasSent(ines);
  });

  test('an update under the name of another decision is refused before it touches the record', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const wrong = line.workflow(id).executeUpdate('undo', { args: [{ kind: 'sign', messageId: randomUUID(), approvalId: randomUUID(), bundleHash: await hashOf(id) }] });
    await expect(wrong).rejects.toMatchObject({ cause: { message: 'this is no "undo"' } });
    await nothingWasSent(ines);
  });

  const changes: readonly (readonly [string, Partial<Approval>])[] = [
    ['decision', { decision: 'send_mail' }], ['userId', { userId: randomUUID() }], ['candidateId', { candidateId: randomUUID() }], ['openingId', { openingId: randomUUID() }],
    ['attempt', { attempt: 2 }], ['destinationOrigin', { destinationOrigin: 'https://jobs.lever.co' }], ['bundleHash', { bundleHash: 'f'.repeat(64) }],
  ];

  test.for(changes)('a genuine signature for another %s is not taken', async ([field, change]) => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const approvalId = await forger.keep({ ...(await forger.approvalOf(id)), ...change });
    expect(await line.forge(id, { kind: 'sign', approvalId, bundleHash: await hashOf(id) })).toBe(`the approval is for another ${field}; sign again`);
    await forger.holdBySql(id, approvalId);
    expect((await line.waitFor(id, 'needs_you')).needsYou).toMatchObject({ reason: 'approval_refused', says: `It cannot be sent: the approval is for another ${field}. Sign it again.` });
    await nothingWasSent(ines);
  });

  test('a genuine signature for another application of the same person is not taken', async () => {
    const ines = await line.applicant();
    const [id, other] = [await line.prepared(ines, 'HP-2063'), await line.prepared(ines, 'OF-301')];
    const approvalId = await forger.keep(await forger.approvalOf(other));
    expect(await line.forge(id, { kind: 'sign', approvalId, bundleHash: await hashOf(id) })).toMatch(/^the approval is for another /);
    await forger.holdBySql(id, approvalId);
    expect((await line.waitFor(id, 'needs_you')).needsYou?.reason).toBe('approval_refused');
    await nothingWasSent(ines);
  });

  test('a signature that ran out before the claim is not taken', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const approvalId = await forger.keep({ ...(await forger.approvalOf(id)), expiresAt: new Date(Date.now() - 1_000).toISOString() });
    expect(await line.forge(id, { kind: 'sign', approvalId, bundleHash: await hashOf(id) })).toBe('the approval has expired; sign again');
    await forger.holdBySql(id, approvalId);
    expect((await line.waitFor(id, 'needs_you')).needsYou).toMatchObject({ reason: 'approval_refused', says: "It cannot be sent: the approval has expired. Sign it again." });
    await nothingWasSent(ines);
  });

  test('a signature runs out by the record’s clock, whatever the clock of the process that made it says', async () => {
    const id = await line.prepared(await line.applicant(), 'HP-2063');
    line.clocks.api.shiftMs = -30 * 86_400_000;
    const signed = await line.sign(id);
    line.clocks.api.shiftMs = 0;
    expect(signed).toMatchObject({ status: 200, body: { stage: 'held' } });
    await line.waitFor(id, 'following_up');
  });

  test('an approval row written by SQL carries no signature of this installation', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const approval = await forger.approvalOf(id);
    const signature = forger.signatureOf({ ...approval, approvalId: randomUUID() });
    await withClient(line.ground.database.ownerUrl, async (client) => {
      await client.query('alter table approval no force row level security');
      await client.query('insert into approval (id, user_id, application_id, subject_id, attempt, content, signature) values ($1, $2, $3, $3, 1, $4, $5)', [
        approval.approvalId, approval.userId, id, JSON.stringify(approval), signature,
      ]);
      await client.query('alter table approval force row level security');
    });
    expect(await line.forge(id, { kind: 'sign', approvalId: approval.approvalId, bundleHash: approval.bundleHash })).toBe('this approval was not signed here; sign again');
    await forger.holdBySql(id, approval.approvalId);
    expect((await line.waitFor(id, 'needs_you')).needsYou).toMatchObject({ reason: 'approval_refused', says: 'It cannot be sent: this approval was not signed here. Sign it again.' });
    await nothingWasSent(ines);
  });

  test('an approval cannot be changed or removed once it is there, not even by the owner of the tables', async () => {
    const ines = await line.applicant();
    const approvalId = await forger.keep(await forger.approvalOf(await line.prepared(ines, 'HP-2063')));
    await withClient(line.ground.database.ownerUrl, async (client) => {
      await client.query('alter table approval no force row level security');
      await expect(client.query(`update approval set signature = 'x' where id = $1`, [approvalId])).rejects.toThrow('approval is append-only');
      await expect(client.query('delete from approval where id = $1', [approvalId])).rejects.toThrow('approval is append-only');
      await client.query('alter table approval force row level security');
    });
    await expect(line.asPerson((tx) => tx.em.execute(`update approval set signature = 'x' where id = ?`, [approvalId]))).rejects.toThrow('permission denied');
  });

  describe('a signature that was taken back', () => {
    /** Signs twice, as two windows of one person would; answers both approvals, of which the second was refused. */
    async function signTwice(id: string): Promise<string[]> {
      await line.sign(id);
      expect(await line.sign(id)).toMatchObject({ status: 409 });
      const rows = await line.asPerson((tx) => tx.em.execute<{ id: string }[]>('select id from approval where application_id = ? order by created_at', [id]));
      expect(rows).toHaveLength(2);
      return rows.map((row) => row.id);
    }

    async function neverAgain(id: string, approvals: readonly string[], run = 1): Promise<void> {
      for (const approvalId of approvals) expect(await line.forge(id, { kind: 'sign', approvalId, bundleHash: await hashOf(id) }, run)).toMatch(/^this approval is void \(/);
      expect((await line.story(id)).stage).toBe('awaiting_approval');
    }

    test('by undo cannot be replayed', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const approvals = await signTwice(id);
      expect(await line.decide(id, 'undo')).toMatchObject({ status: 200, body: { stage: 'awaiting_approval' } });
      await neverAgain(id, approvals);
      await nothingWasSent(ines);
    });

    test('by undo and reject cannot be replayed when the application is reopened', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const hash = await hashOf(id);
      const approvals = await signTwice(id);
      await line.decide(id, 'undo');
      expect(await line.decide(id, 'reject', { reason: 'place' })).toMatchObject({ body: { stage: 'closed' } });
      expect(await line.forge(id, { kind: 'sign', approvalId: approvals[1] ?? '', bundleHash: hash })).toContain('workflow execution already completed');
      expect(await line.decide(id, 'reopen')).toMatchObject({ body: { stage: 'preparing' } });
      await line.waitFor(id, 'awaiting_approval');
      expect(await hashOf(id)).toBe(hash);
      await neverAgain(id, approvals, 2);
      await nothingWasSent(ines);
    });

    test('by an edit cannot be replayed, even where the edit changes nothing', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const approvals = await signTwice(id);
      await line.decide(id, 'undo');
      const { bundle } = await line.story(id);
      expect(await line.decide(id, 'edit', { resume: bundle?.resume ?? null })).toMatchObject({ body: { stage: 'preparing' } });
      await line.waitFor(id, 'awaiting_approval');
      await neverAgain(id, approvals);
      await nothingWasSent(ines);
    });
  });

  test('a signature that was made and never taken is void after an edit', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    // As two windows of one person would: signed in one, edited in the other before the decision arrived.
    const approvalId = await forger.keep(await forger.approvalOf(id));
    const { bundle } = await line.story(id);
    await line.decide(id, 'edit', { letter: bundle?.letter ?? null });
    await line.waitFor(id, 'awaiting_approval');
    expect(await line.forge(id, { kind: 'sign', approvalId, bundleHash: await hashOf(id) })).toMatch(/^this approval is void \(edited\)/);
    await nothingWasSent(ines);
  });

  test('a bundle that was not the one on screen is not signed in its place', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const { bundle } = await line.story(id);
    const older = bundle?.hash ?? '';
    const letter = bundle?.letter;
    if (letter === undefined) throw new Error('there is no letter');
    await line.decide(id, 'edit', { letter: { ...letter, paragraphs: letter.paragraphs.slice(0, -1) } });
    await line.waitFor(id, 'awaiting_approval');
    const newer = await hashOf(id);
    expect(newer).not.toBe(older);
    for (const bundleHash of [older, 'e'.repeat(64)]) {
      expect(await line.decide(id, 'sign', { bundleHash })).toMatchObject({ status: 409, body: { error: { code: 'stale_bundle', details: { current: newer } } } });
    }
    // The same past the API: a good signature over the newer bytes does not cover a screen that showed older ones.
    const approvalId = await forger.keep(await forger.approvalOf(id));
    expect(await line.forge(id, { kind: 'sign', approvalId, bundleHash: older })).toBe('what was on screen is not what waits now; read it again and sign');
    await nothingWasSent(ines);
  });

  test('a task put on the browser queue by hand has no token, or one that is used up', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const ref = { applicationId: id, userId: line.userId };
    expect(await rogue.fillAndSend(ref, randomUUID())).toBe('no attempt is open under this token');
    await nothingWasSent(ines);

    await line.sign(id);
    await line.waitFor(id, 'following_up');
    const attempt = await line.asPerson((tx) => tx.em.findOneOrFail(AttemptRow, { applicationId: id }));
    expect(await rogue.fillAndSend(ref, attempt.token)).toBe('no attempt is open under this token');
    const other = await line.prepared(ines, 'OF-301');
    expect(await rogue.fillAndSend({ ...ref, applicationId: other }, attempt.token)).toBe('no attempt is open under this token');
    expect(line.received(ines)).toHaveLength(1);
  });

  describe('practice and real', () => {
    test('a practice candidate never reaches a real host, whatever was signed', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const { approvalId, bundleId } = await forger.signedElsewhere(id, 'https://job-boards.greenhouse.io/acme/jobs/1');
      await forger.holdBySql(id, approvalId, bundleId);
      expect((await line.waitFor(id, 'needs_you')).needsYou).toMatchObject({ reason: 'wrong_destination', says: 'a practice candidate never applies at https://job-boards.greenhouse.io' });
      await nothingWasSent(ines);
    });

    test('a real candidate cannot take a practice opening, and one put there by hand stops before its form is read', async () => {
      const real = await line.applicant({ kind: 'real' });
      const openingId = await line.openingOf('HP-2063');
      expect(await line.api.call('POST', '/applications', { candidateId: real.candidateId, openingId })).toMatchObject({ status: 409 });
      const id = await line.asPerson(async ({ em, userId }) => {
        const [row] = await em.execute<{ id: string }[]>(
          `insert into application (user_id, candidate_id, opening_id, posting_id, stage) select ?, ?, ?, p.id, 'preparing' from posting p where p.opening_id = ? returning id`,
          [userId, real.candidateId, openingId, openingId],
        );
        return row?.id ?? '';
      });
      await line.workers.reconcile();
      // Read in the record: a real candidate has no page of a practice opening.
      const stopped = await until(() => forger.row(id), ({ stage }) => stage === 'needs_you');
      expect(stopped.needsYou).toMatchObject({ reason: 'wrong_destination', says: 'a real candidate never applies at a practice employer' });
      await nothingWasSent(real);
    });
  });
});
