import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormAnswer } from '#domain/form/form-plan.ts';
import { FileMissing } from '#adapters/files/files.port.ts';
import { ownFilesOf } from '#db/candidates/own-file.repository.ts';
import type { Applicant, Line, Story } from './kit/line.ts';
import { openLine } from './kit/line.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pdf = (words: string) => new TextEncoder().encode(`%PDF-1.7\n% ${words}\n`);

interface OwnFile {
  readonly id: string;
  readonly sha256: string;
  readonly topics: readonly string[];
}

describe('a file of the person’s own', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine();
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());

  const path = ({ candidateId }: Applicant) => `/candidates/${candidateId}/own-files`;
  const bring = (who: Applicant, name: string, bytes: Uint8Array) => line.api.call<OwnFile>('POST', `${path(who)}?fileName=${encodeURIComponent(name)}`, bytes);
  const listed = async (who: Applicant) => (await line.api.call<{ files: OwnFile[] }>('GET', path(who))).body.files;
  const resumeOf = ({ bundle }: Story) => {
    const question = bundle?.questions.find(({ kind, required }) => kind === 'file' && required);
    return { questionId: question?.id ?? '', answer: bundle?.answers.find(({ questionId }) => questionId === question?.id) };
  };
  const give = (id: string, questionId: string, values: readonly string[], remember = false) => line.decide(id, 'answer', { answers: [{ questionId, values, remember }] });

  test('takes the place of the written résumé once it was chosen and signed, byte for byte; taken back, the written one is there again', async () => {
    const ines = await line.applicant();
    const mine = pdf('made by hand');
    expect(await bring(ines, 'Ines.pdf', mine)).toMatchObject({ status: 201, body: { sha256: sha256(mine), topics: [] } });
    const id = await line.prepared(ines, 'HP-2063');
    const written = await line.story(id);
    const { questionId, answer } = resumeOf(written);
    expect(answer?.origin).toEqual({ from: 'document', document: 'resume' });

    expect(await give(id, questionId, [sha256(mine)])).toMatchObject({ status: 200 });
    const own = await line.waitUntil(id, ({ stage, bundle }) => stage === 'awaiting_approval' && bundle?.hash !== written.bundle?.hash);
    expect(resumeOf(own).answer).toMatchObject({ values: [sha256(mine)], origin: { from: 'own_file' } });
    expect(own.changes?.answers).toEqual([answer?.label]);
    const shown = own.bundle?.files.find(({ role }) => role === 'own');
    expect((await line.api.call<Buffer>('GET', (shown?.url ?? '').replace('/api/v1', ''))).body).toEqual(Buffer.from(mine));

    await give(id, questionId, []);
    const back = await line.waitUntil(id, ({ stage, bundle }) => stage === 'awaiting_approval' && bundle?.hash !== own.bundle?.hash);
    expect(resumeOf(back).answer?.origin).toEqual({ from: 'document', document: 'resume' });
    await give(id, questionId, [sha256(mine)]);
    await line.waitUntil(id, ({ stage, bundle }) => stage === 'awaiting_approval' && bundle?.hash === own.bundle?.hash);
    await line.sign(id);
    await line.waitFor(id, 'following_up');
    expect(line.received(ines).map(({ files }) => files.find(({ sha256: hash }) => hash === sha256(mine))?.fileName)).toEqual(['Ines.pdf']);
  });

  test('that is always to be sent answers the next form too, until another takes its place', async () => {
    const ines = await line.applicant();
    const [first, second] = [pdf('first'), pdf('second')];
    for (const [name, bytes] of [['First.pdf', first], ['Second.pdf', second]] as const) await bring(ines, name, bytes);
    const id = await line.prepared(ines, 'HP-2063');
    const { questionId } = resumeOf(await line.story(id));
    await give(id, questionId, [sha256(first)], true);
    await line.waitUntil(id, ({ bundle }) => bundle?.files.some(({ role }) => role === 'own') === true);
    const opening = await line.openingOf('LG-84');
    const looked = await line.api.call<{ answers: FormAnswer[] }>('GET', `/openings/${opening}/inspection?candidate=${ines.candidateId}`);
    expect(looked.body.answers.find(({ origin }) => origin.from === 'own_file')?.values).toEqual(['First.pdf']);
    const next = await line.prepared(ines, 'LG-84');
    expect(resumeOf(await line.story(next)).answer).toMatchObject({ values: [sha256(first)], origin: { from: 'own_file' } });

    const files = await listed(ines);
    await line.api.call('PUT', `${path(ines)}/${files[1]?.id ?? ''}/use`, { topics: ['resume'] });
    expect((await listed(ines)).map(({ topics }) => topics)).toEqual([[], ['resume']]);
  });

  test('is refused where it is not what its name says, or nobody’s, or one that the form does not take', async () => {
    const [ines, other] = [await line.applicant(), await line.applicant()];
    for (const [name, bytes] of [['cv.pdf', Buffer.from('hello')], ['cv.exe', pdf('x')], ['cv.pdf', new Uint8Array()], ['cv', pdf('x')]] as const) {
      expect(await bring(ines, name, bytes)).toMatchObject({ status: 422, body: { error: { code: 'wrong_file' } } });
    }
    expect(await bring(ines, '../cv.pdf', pdf('x'))).toMatchObject({ status: 400 });
    expect(await listed(ines)).toEqual([]);
    await bring(other, 'theirs.pdf', pdf('theirs'));
    const id = await line.prepared(ines, 'HP-2063');
    const { questionId } = resumeOf(await line.story(id));
    expect(await give(id, questionId, [sha256(pdf('theirs'))])).toMatchObject({ status: 422, body: { error: { code: 'wrong_answer' } } });
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]);
    const { body: mine } = await bring(ines, 'me.png', picture);
    expect(await line.api.call<Buffer>('GET', `${path(ines)}/${mine.id}`)).toMatchObject({ status: 200, body: picture });
    expect(await give(id, questionId, [sha256(picture)])).toMatchObject({ status: 422, body: { error: { details: { why: 'other_ending' } } } });
  });

  test('that was taken away stays where it waits for a signature, and is gone where nothing holds it', async () => {
    const ines = await line.applicant();
    const [used, unused] = [pdf('used'), pdf('unused')];
    const id = await line.prepared(ines, 'HP-2063');
    const { questionId } = resumeOf(await line.story(id));
    for (const [name, bytes] of [['Used.pdf', used], ['Unused.pdf', unused]] as const) await bring(ines, name, bytes);
    await give(id, questionId, [sha256(used)]);
    const { bundle } = await line.waitUntil(id, (story) => story.stage === 'awaiting_approval' && story.bundle?.files.some(({ role }) => role === 'own') === true);
    const keys = (await line.asPerson((tx) => ownFilesOf(tx, ines.candidateId))).map(({ key }) => key);
    for (const file of await listed(ines)) expect(await line.api.call('DELETE', `${path(ines)}/${file.id}`)).toMatchObject({ status: 204 });
    expect(await listed(ines)).toEqual([]);
    expect(await Promise.all(keys.map((key) => line.api.deps.files.get(line.userId, key).then(() => true, (error: unknown) => !(error instanceof FileMissing))))).toEqual([true, false]);
    const url = bundle?.files.find(({ role }) => role === 'own')?.url ?? '';
    expect(await line.api.call('GET', url.replace('/api/v1', ''))).toMatchObject({ status: 200 });
    await line.sign(id);
    await line.waitFor(id, 'following_up');
    expect(line.received(ines)).toHaveLength(1);
  });
});
