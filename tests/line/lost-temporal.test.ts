import { describe, expect, test } from 'vitest';
import { until } from '../support/signed-in.ts';
import { openLine } from './kit/line.ts';

describe('a Temporal that lost everything', () => {
  test('is filled again from the record: applications of every stage and the campaign go on, each sent once', async () => {
    await using line = await openLine({ waits: { hold: 4_000 }, times: { outcomeLease: 4_000 } });
    await line.readBoards();
    const ines = await line.applicant();
    const prepared = async (requisition: string) => line.prepared(ines, requisition);

    const sent = await prepared('HP-2063');
    await line.sign(sent);
    await line.waitFor(sent, 'following_up');
    line.fault('drop_reply', 'LG-84', { times: 1 });
    const unknown = await prepared('LG-84');
    await line.sign(unknown);
    await line.waitFor(unknown, 'outcome_unknown');
    const asked = await line.apply(ines, 'HP-2057');
    const { needsYou } = await line.waitFor(asked, 'needs_you');
    const rejected = await prepared('OF-309');
    await line.decide(rejected, 'reject', { reason: 'place' });
    const waiting = await prepared('BW-9001');
    // Clicked, and the reply with the process gone.
    const clicked = await prepared('LG-90');
    line.strike('after_outcome');
    await line.sign(clicked);
    await line.waitUntil(clicked, ({ attempts }) => attempts.some(({ intentAt }) => intentAt !== null));
    const held = await prepared('OF-301');
    await line.sign(held);
    const { campaignId, candidateId } = await line.practiseUnder(60, 3);
    await until(async () => (await line.api.call<{ taken: number }>('GET', `/campaigns/${campaignId}`)).body.taken, (taken) => taken === 3);

    await line.restart({ lostTemporal: true });
    const { applications, newRuns } = await line.workers.reconcile();
    // The rejected one has ended; the campaign's three are there as well.
    expect({ applications, newRuns }).toEqual({ applications: 6 + 3, newRuns: 0 });
    expect(await line.workers.reconcile()).toEqual({ applications, newRuns: 0 });

    await line.decide(asked, 'answer', { answers: [{ questionId: needsYou?.questions[0]?.id ?? '', values: ['3 to 5'] }] });
    for (const id of [waiting, asked]) {
      await line.waitFor(id, 'awaiting_approval');
      await line.sign(id);
    }
    await line.decide(unknown, 'settle', { sent: true });
    await line.waitFor(clicked, 'outcome_unknown');
    await line.decide(clicked, 'settle', { sent: true });
    for (const id of [sent, unknown, asked, waiting, clicked, held]) await line.waitFor(id, 'following_up');
    expect((await line.story(rejected)).stage).toBe('closed');
    const received = line.received(ines).map(({ requisition }) => requisition);
    expect(received.toSorted((a, b) => a.localeCompare(b))).toEqual(['BW-9001', 'HP-2057', 'HP-2063', 'LG-84', 'LG-90', 'OF-301']);
    const { body } = await line.api.call<{ applications: { stage: string }[] }>('GET', `/applications?candidate=${candidateId}`);
    expect(body.applications.map(({ stage }) => stage).filter((stage) => stage !== 'needs_you')).toEqual(expect.arrayContaining(['awaiting_approval']));
    expect(body.applications).toHaveLength(3);
  });

  test('needs no reconciler for a decision: the application is attached and decides', async () => {
    await using line = await openLine();
    await line.readBoards();
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    await line.restart({ lostTemporal: true });
    // Confirmed, or not within five seconds: the first message to a new server may take longer.
    expect([200, 202]).toContain((await line.sign(id)).status);
    await line.waitFor(id, 'following_up');
    expect(line.received(ines)).toHaveLength(1);
  });
});
