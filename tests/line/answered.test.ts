import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLine, type Applicant, type Line } from './kit/line.ts';
import { openMailServer, type MailServer } from './kit/mail-server.ts';
import { outgoing, sent, signMail, states, type MailView } from './kit/mails.ts';

describe('an employer’s answer', () => {
  let line: Line;
  let server: MailServer;
  beforeAll(async () => {
    server = await openMailServer();
    // No follow-up falls due here: an answer meets an application that has only been sent.
    line = await openLine({ receiptDelayMs: 0, mail: server.mail, waits: { hold: 700, followUps: [600_000], close: 1_200_000 } });
    await line.readBoards();
  });
  afterAll(async () => {
    await line[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  async function answered(kind: 'interview' | 'rejection'): Promise<{ ines: Applicant; id: string; reply: MailView }> {
    const { ines, id } = await sent(line);
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

  test('that comes between the look at the calendar and the closing keeps the application open', async () => {
    const { id } = await answered('interview');
    const { id: unanswered } = await sent(line);
    // Both were found to be over before the answer came.
    const runOut = (applicationId: string) => line.workers.activities.core.runOut({ applicationId, userId: line.userId }, { ...line.waits, close: 0 });
    expect(await runOut(id)).toMatchObject({ stage: 'following_up' });
    expect(await runOut(unanswered)).toMatchObject({ stage: 'closed', ending: 'no_answer' });
  });

  test('that ends nothing leaves the application open, and nothing follows by itself', async () => {
    const { ines, id, reply } = await answered('interview');
    expect(await confirm(reply, null)).toMatchObject({ status: 200, body: { stage: 'following_up' } });
    expect(await confirm(reply, 'interview')).toMatchObject({ status: 409 });
    expect((await line.story(id)).stage).toBe('following_up');
    expect(await server.from(ines.email)).toEqual([]);
  });

  test('that invites, with a day: the application stays open, and the thanks wait for their own signature and leave once', async () => {
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
    expect([200, 202]).toContain((await signMail(line, thanks ?? reply)).status);
    const sentStory = await line.waitUntil(id, (one) => states(one).includes('sent'));
    expect(outgoing(sentStory).filter(({ purpose }) => purpose === 'thank_you')).toHaveLength(1);
    expect((await server.from(ines.email)).map(({ subject }) => subject)).toEqual([thanks?.subject]);
    expect(sentStory.stage).toBe('following_up');
  });

  test('an interview that is still to come is thanked for by nobody, and goes when the person takes it off', async () => {
    const { ines, id } = await sent(line);
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
    const later = await answered('interview');
    expect(later.reply.reading?.kind).toBe('interview');
    const { mails } = await line.story(id);
    expect(mails.filter(({ direction }) => direction === 'in').map(({ reading }) => reading?.kind)).toEqual(['receipt', 'rejection']);
  });

  test('by another way is brought by the person and read like any other', async () => {
    const { id } = await sent(line);
    await line.changed('POST', `/applications/${id}/mails`, { from: 'lena@harrowandpike.example', subject: 'Your application', text: 'We would like to invite you to an interview next week.' });
    const story = await line.waitUntil(id, ({ mails }) => mails.some(({ state }) => state === 'received'));
    expect(story.mails.find(({ state }) => state === 'received')).toMatchObject({ from: 'lena@harrowandpike.example', reading: { kind: 'interview' } });
  });
});
