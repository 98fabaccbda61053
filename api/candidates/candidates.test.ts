import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOfflineLlm } from '#adapters/llm/offline.ts';
import { createResumeFiles } from '#adapters/resume-files/child-process.ts';
import { sampleResume } from '#practice/sample-candidate/index.ts';
import { makePerson } from '#db/testing/sample-record.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { answerRoutes } from '../answers/answers.routes.ts';
import { boardRoutes } from '../boards/boards.routes.ts';
import { candidateRoutes } from './candidates.routes.ts';

describe('a résumé that is brought', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi([...candidateRoutes, ...answerRoutes, ...boardRoutes], { llm: createOfflineLlm(), resumeFiles: createResumeFiles(), limits: { dailyCap: 5, window: 7 }, boardOrigin: null, practice: null, keyedSources: ['adzuna'] });
  });
  afterAll(() => api.close());

  const bring = (format: string, fileName: string, content: string) =>
    api.call('POST', '/candidates', { body: { kind: 'real', resume: { format, fileName, content }, preferences: null } });
  const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

  test('has the open boards read for a real candidate, once, and never for one who practises', async () => {
    const boards = async () => ((await api.call('GET', '/boards')).body as { boards: { source: string; byDefault: boolean; practice: boolean }[]; searches: string[] });
    const content = JSON.stringify(sampleResume);
    await api.call('POST', '/candidates', { body: { kind: 'practice', resume: { format: 'json_resume', fileName: 'resume.json', content }, preferences: null } });
    expect((await boards()).boards).toEqual([]);
    await bring('json_resume', 'resume.json', content);
    await bring('json_resume', 'resume.json', content);
    const { boards: known, searches } = await boards();
    expect(known.filter(({ byDefault, practice }) => byDefault && !practice).map(({ source }) => source).sort()).toEqual(['arbeitnow', 'hackernews', 'himalayas', 'jobicy', 'remoteok', 'remotive', 'themuse', 'weworkremotely']);
    expect(known).toHaveLength(8);
    expect(searches).toEqual(['adzuna']);
  });

  test('as JSON Resume, as text or as a file becomes facts', async () => {
    const json = JSON.stringify(sampleResume);
    const text = 'Mira Example\nmira@example.org\n\nExperience\nPlatform Engineer, Terra Logistics, 2019 - 2022\n- Ran nine warehouses on call\n';
    const answers = [await bring('json_resume', 'resume.json', json), await bring('file', 'resume.json', base64(json)), await bring('text', 'resume.txt', text), await bring('file', 'resume.txt', base64(text))];
    for (const { status, body } of answers) {
      expect(status).toBe(201);
      expect((body as { facts: number }).facts).toBeGreaterThan(2);
    }
  });

  const asText = 'Paste it as text, or give it as JSON Resume (https://jsonresume.org/schema).';
  test.each([
    ['no JSON', 'json_resume', 'resume.json', '{"basics": ', asText],
    ['nobody’s name', 'json_resume', 'resume.json', '{"skills": []}', asText],
    ['no PDF in spite of its name', 'file', 'resume.pdf', base64('hello'), 'Choose another file, or paste the résumé as text.'],
  ])('that holds %s is refused with what to do, and nothing is kept', async (_what, format, fileName, content, whatToDo) => {
    const before = (await api.database.asPerson(api.userId, (tx) => tx.em.execute<{ n: string }[]>('select count(*) as n from candidate')))[0]?.n;
    const { status, body } = await bring(format, fileName, content);
    expect(status).toBe(422);
    expect(body).toMatchObject({ error: { code: 'unreadable_resume', whatToDo } });
    expect((await api.database.asPerson(api.userId, (tx) => tx.em.execute<{ n: string }[]>('select count(*) as n from candidate')))[0]?.n).toBe(before);
  });

  test('stands with its facts, and its preferences and answers can be changed', async () => {
    const { body } = await bring('json_resume', 'resume.json', JSON.stringify(sampleResume));
    const { id } = body as { id: string };
    await api.call('PUT', `/candidates/${id}/answers/notice_period`, { body: { value: 'One month' } });
    await api.call('PUT', `/candidates/${id}/preferences`, { body: { titles: ['Platform Engineer'], must: [], never: [], places: ['Berlin'], workModes: ['hybrid'], salaryFloor: { minor: 8_000_000, currency: 'EUR' }, permits: ['DE'], languages: ['en'] } });
    const seen = (await api.call('GET', `/candidates/${id}`)).body as { name: string; answers: unknown[]; preferences: { places: string[] } };
    expect(seen).toMatchObject({ kind: 'real', preferences: { places: ['Berlin'] }, answers: [{ topic: 'notice_period', value: 'One month' }] });
  });

  test('several answers to one topic keep their order, until one is forgotten; a stranger’s are out of reach', async () => {
    const id = ((await bring('json_resume', 'resume.json', JSON.stringify(sampleResume))).body as { id: string }).id;
    const keep = (value: string, variant: number | null) => api.call('PUT', `/candidates/${id}/answers/salary_expectation`, { body: { value, variant } });
    for (const value of ['85,000 EUR', '95,000 USD', '75,000 GBP']) expect((await keep(value, null)).status).toBe(204);
    await keep('98,000 USD', 2);
    const kept = async () => ((await api.call('GET', `/candidates/${id}/answers`)).body as { answers: { value: string; learnedAt: string }[] }).answers;
    expect((await kept()).map(({ value }) => value)).toEqual(['85,000 EUR', '98,000 USD', '75,000 GBP']);
    expect((await api.call('DELETE', `/candidates/${id}/answers/salary_expectation/1`)).status).toBe(204);
    expect((await api.call('DELETE', `/candidates/${id}/answers/salary_expectation/1`)).status).toBe(404);
    expect((await kept()).map(({ value, learnedAt }) => [value, learnedAt.startsWith('your answer, ')])).toEqual([['98,000 USD', true], ['75,000 GBP', true]]);
    const other = await makePerson(api.database);
    expect((await api.call('GET', `/candidates/${other.candidateId}/answers`)).status).toBe(404);
  });
});

test('the sample candidate is an invented person', () => {
  expect(readFileSync(new URL('../../practice/sample-candidate/resume.json', import.meta.url), 'utf8')).toContain('example.org');
});
