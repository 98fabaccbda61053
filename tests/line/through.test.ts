import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { companySchema } from '#api/documents/documents.schemas.ts';
import { practiceEmployers } from '#practice/employers/index.ts';
import { openLine, type Line, type Story } from './kit/line.ts';
import { until } from '../support/signed-in.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What the person saw in the signing view: field by field, and each file by its hash. */
function shownIn({ bundle }: Story) {
  const files = new Map(bundle?.files.map((file) => [file.sha256, file]));
  const answers = bundle?.answers ?? [];
  return {
    files: answers.flatMap(({ values }) => values.flatMap((value) => files.get(value) ?? [])).map(({ fileName, sha256, bytes }) => ({ fileName, sha256, bytes })),
    fields: answers.filter(({ values }) => !values.some((value) => files.has(value))),
    questions: bundle?.questions ?? [],
  };
}

/** A text arrives as it was shown, a choice as the form's own value for it. */
function asSent(questions: NonNullable<Story['bundle']>['questions'], { questionId, values }: { questionId: string; values: readonly string[] }): string[] {
  const question = questions.find(({ id }) => id === questionId);
  if (question === undefined) throw new Error(`the form has no ${questionId}`);
  return values.map((value) => (question.kind === 'consent' ? '1' : (question.options.find(({ label }) => label === value)?.value ?? value)));
}

describe('an application over HTTP forms', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ receiptDelayMs: 200 });
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());

  test('is sent once, and the employer holds field for field and byte for byte what was signed', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const shown = shownIn(await line.story(id));
    expect(shown.files).toHaveLength(2);
    expect(await line.sign(id)).toMatchObject({ status: 200, body: { stage: 'held', confirmed: true } });

    await line.waitFor(id, 'following_up');
    const [received, ...more] = line.received(ines);
    expect(more).toEqual([]);
    expect(received).toMatchObject({ accepted: true, requisition: 'HP-2063' });
    expect(received?.files.map(({ fileName, sha256, bytes }) => ({ fileName, sha256, bytes }))).toEqual(shown.files);
    const arrived = shown.fields.map(({ questionId }) => [questionId, (received?.fields[questionId] ?? []).filter((value) => value !== '')]);
    expect(arrived).toEqual(shown.fields.map((answer) => [answer.questionId, asSent(shown.questions, answer)]));

    // What the letter says of the employer is quoted from its page, which stands beside it with its address.
    const { body: company } = await line.api.call<z.output<typeof companySchema>>('GET', `/applications/${id}/company`);
    expect(company.page).toMatchObject({ url: `${line.ground.practice.url}/job-boards.greenhouse.io/harrowandpike`, plants: [] });
    expect(company.notes.filter(({ inLetter }) => inLetter).map(({ from }) => from)).toEqual(['page']);
  });

  test('tells its story in order, with an attempt that holds intent, outcome and proof', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'LG-84');
    await line.sign(id);
    const story = await line.waitFor(id, 'following_up');

    const moves = story.timeline.filter(({ data }) => typeof data['from'] === 'string').map(({ data }) => `${String(data['from'])} > ${String(data['to'])}`);
    expect(moves).toEqual(['preparing > awaiting_approval', 'awaiting_approval > held', 'held > submitting', 'submitting > submitted', 'submitted > following_up']);
    const [attempt, ...more] = story.attempts;
    expect(more).toEqual([]);
    expect(attempt).toMatchObject({ n: 1, channel: 'form', outcome: 'submitted' });
    expect(Date.parse(attempt?.intentAt ?? '')).toBeLessThanOrEqual(Date.parse(attempt?.outcomeAt ?? ''));
    expect(story.evidence.map(({ kind }) => kind).sort()).toEqual(['form_screenshot', 'page_text', 'reply', 'result_screenshot']);
    const page = story.evidence.find(({ kind }) => kind === 'page_text');
    const { body } = await line.api.call<Buffer>('GET', page?.url?.replace('/api/v1', '') ?? '');
    expect(sha256(body)).toBe(page?.sha256);
    expect(body.toString('utf8')).toContain('Application submitted');
  });

  test('is known to have arrived by the employer’s receipt, which asks nothing of the person', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'OF-301');
    await line.sign(id);
    const story = await line.waitUntil(id, ({ mails }) => mails.length > 0);
    expect(story.mails).toMatchObject([{ direction: 'in', state: 'noted', reading: { kind: 'receipt' } }]);
    expect((await line.api.call<{ items: unknown[] }>('GET', `/inbox?candidate=${ines.candidateId}`)).body.items).toEqual([]);
  });
});

describe('a practice campaign in Chromium', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ browser: 'chromium', employers: practiceEmployers.filter(({ token }) => token === 'harrowandpike') });
  });
  afterAll(async () => line[Symbol.asyncDispose]());

  test('brings the best opening to the person, and sends the PDF that was on screen', async () => {
    const { candidateId } = await line.practise();
    const list = async () => (await line.api.call<{ applications: Story[] }>('GET', `/applications?candidate=${candidateId}&stage=awaiting_approval`)).body.applications;
    const [first] = await until(list, (waiting) => waiting.length > 0);
    const id = first?.id ?? '';
    const story = await line.story(id);
    expect(story.score).toBeGreaterThanOrEqual(60);
    for (const file of story.bundle?.files ?? []) {
      const { body } = await line.api.call<Buffer>('GET', file.url.replace('/api/v1', ''));
      expect(body.subarray(0, 5).toString()).toBe('%PDF-');
      expect(sha256(body)).toBe(file.sha256);
    }

    await line.sign(id);
    const sent = await line.waitFor(id, 'following_up');
    const received = line.received({ email: 'ines.halvorsen@example.org' });
    expect(received).toHaveLength(1);
    expect(received[0]?.files.map(({ sha256, bytes }) => ({ sha256, bytes }))).toEqual(shownIn(story).files.map(({ sha256, bytes }) => ({ sha256, bytes })));
    const picture = sent.evidence.find(({ kind }) => kind === 'form_screenshot');
    const { body } = await line.api.call<Buffer>('GET', picture?.url?.replace('/api/v1', '') ?? '');
    expect(body.subarray(1, 4).toString()).toBe('PNG');
    expect(sha256(body)).toBe(picture?.sha256);
  });
});
