import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyPlan } from '#domain/campaign/plan.ts';
import { createOpenAiWire } from '#adapters/llm/openai-wire.ts';
import { createModelLlm } from '#adapters/llm/model.ts';
import { createOfflineLlm } from '#adapters/llm/offline.ts';
import { honestWriter } from '#adapters/llm/testing/honest-writer.ts';
import { startModelServer, type ModelServer } from '#adapters/llm/testing/model-server.ts';
import { CampaignOpeningRow, CampaignRow } from '#db/campaigns/campaign.entities.ts';
import { makeCampaign } from '#db/campaigns/campaign.repository.ts';
import { waitsToBeJudged } from '#db/campaigns/plan.repository.ts';
import { ModelCallRow } from '#db/models/model-call.entities.ts';
import { makeOpenings } from '#db/testing/sample-record.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { campaignRoutes } from './campaigns.routes.ts';
import type { estimateSchema, readPlanSchema } from './plan.schemas.ts';
import type { z } from 'zod';

type ReadPlan = z.output<typeof readPlanSchema>;
type Estimate = z.output<typeof estimateSchema>;

const none = { application: 0, day: 0, month: 0 };
const much = { application: 1_000_000, day: 1_000_000, month: 1_000_000 };
const brief = 'Senior platform engineer in Berlin, from €80k, no agencies, dog friendly';
const told: string[] = [];

describe('a campaign’s plan', () => {
  let api: TestApi;
  let models: ModelServer;
  const planning: { llm: ReturnType<typeof createOfflineLlm>; models: { provider: string; model: string }[] } = { llm: createOfflineLlm(), models: [] };
  const ceilings = { ...much };

  beforeAll(async () => {
    models = await startModelServer(honestWriter);
    api = await startTestApi(campaignRoutes, { planning, modelCeilings: ceilings, notifier: { changed: () => {} } as never, workflows: { tellCampaign: async (id: string) => void told.push(id) } as never });
  });
  afterAll(async () => {
    await api.close();
    await models[Symbol.asyncDispose]();
  });

  const read = async (words = brief) => (await api.call('POST', '/campaigns/plan', { body: { candidateId: api.candidateId, brief: words } })).body as ReadPlan;
  const estimate = async (body: object) => (await api.call('POST', '/campaigns/estimate', { body: { candidateId: api.candidateId, plan: emptyPlan, threshold: 0, maxApplications: 100, ...body } })).body as Estimate;
  const withModel = () => {
    planning.llm = createModelLlm(createOpenAiWire({ provider: 'openai', model: 'gpt-5.4-nano', baseUrl: models.openaiUrl, key: 'k', silenceMs: 2_000 }));
    planning.models = [{ provider: 'openai', model: 'gpt-5.4-nano' }];
  };
  const withoutModel = () => {
    planning.llm = createOfflineLlm();
    planning.models = [];
  };

  test('is read out of a brief word by word, without a model', async () => {
    withoutModel();
    const { plan, marks, offers, model } = await read();
    expect(plan).toEqual({ ...emptyPlan, titles: ['platform engineer'], levels: ['senior'], places: ['Berlin'], salaryFloor: { minor: 8_000_000, currency: 'EUR' }, never: ['agencies'] });
    expect(marks.filter(({ topic }) => topic === 'unread').map(({ start, end }) => brief.slice(start, end))).toEqual(['dog friendly']);
    expect({ offers, model }).toEqual({ offers: [], model: null });
  });

  test('gets offers from a model for what was not understood, beside it and in the ledger', async () => {
    withModel();
    Object.assign(ceilings, much);
    const { plan, offers, model } = await read();
    expect(offers).toEqual([{ words: 'dog friendly', field: 'wish' }]);
    expect(model).toBe('gpt-5.4-nano');
    expect(plan.wish).toEqual([]);
    expect(await api.database.asPerson(api.userId, ({ em }) => em.count(ModelCallRow, { purpose: 'brief', state: 'answered' }))).toBe(1);
  });

  test('asks no model where everything was understood', async () => {
    withModel();
    const before = await api.database.asPerson(api.userId, ({ em }) => em.count(ModelCallRow));
    expect((await read('Platform engineer in Berlin')).model).toBeNull();
    expect(await api.database.asPerson(api.userId, ({ em }) => em.count(ModelCallRow))).toBe(before);
  });

  test('stands as the rules read it where a ceiling forbids the model', async () => {
    withModel();
    Object.assign(ceilings, none);
    const { plan, offers, modelSays } = await read();
    expect(plan.places).toEqual(['Berlin']);
    expect(offers).toEqual([]);
    expect(modelSays).toContain('ceiling');
    Object.assign(ceilings, much);
  });

  test('is estimated over what stands on the boards now, at no cost without a model', async () => {
    withoutModel();
    const { boardId } = await makeOpenings(api.database, 7);
    const all = await estimate({ boards: [boardId] });
    expect(all).toMatchObject({ openings: 7, judged: 7, fits: 7, newADay: null, atOnce: 7, bundles: 7, cost: { microDollars: 0, by: 'offline', model: null }, passedOver: [] });
    const none = await estimate({ boards: [boardId], threshold: 100 });
    expect(none).toMatchObject({ fits: 0, atOnce: 0, passedOver: [{ reason: 'score under 100', count: 7 }] });
    expect(await estimate({ boards: [boardId], plan: { ...emptyPlan, daily: 2 } })).toMatchObject({ atOnce: 2, bundlesADay: 2 });
    expect((await estimate({ boards: [] })).openings).toBe(0);
  });

  test('costs list prices with a model of which nothing is known, and what applications cost once it is', async () => {
    withModel();
    const { boardId } = await makeOpenings(api.database, 3);
    const byPrice = await estimate({ boards: [boardId] });
    expect(byPrice.cost).toMatchObject({ by: 'prices', model: 'gpt-5.4-nano' });
    expect(byPrice.cost.each).toBeGreaterThan(0);
    expect(byPrice.cost.microDollars).toBe(3 * byPrice.cost.each);
  });

  test('of another person’s candidate is not there', async () => {
    const { status } = await api.call('POST', '/campaigns/estimate', { body: { candidateId: crypto.randomUUID(), plan: null, boards: [], threshold: 0, maxApplications: 1 } });
    expect(status).toBe(404);
  });

  test('is changed while the campaign runs: nothing is eligible before it is judged by the new one', async () => {
    const { boardId, openingIds } = await makeOpenings(api.database, 3);
    const id = await api.database.asPerson(api.userId, async (tx) => {
      const made = await makeCampaign(tx, { candidateId: api.candidateId, name: 'c', brief, plan: null, boards: [boardId], threshold: 0, maxApplications: 10 });
      await tx.em.insertMany(CampaignOpeningRow, openingIds.map((openingId, n) => ({ campaignId: made, openingId, userId: api.userId, score: 50, state: n === 0 ? 'taken' as const : 'eligible' as const, reason: null, judged: 'x', applicationId: null, take: null, takenAt: null })));
      return made;
    });
    const plan = { ...emptyPlan, titles: ['Nurse'] };
    const { status } = await api.call('PUT', `/campaigns/${id}/plan`, { body: { plan, threshold: 70, maxApplications: 5 } });
    expect(status).toBe(204);
    expect(told).toContain(id);
    const { campaign, openings, waits } = await api.database.asPerson(api.userId, async (tx) => ({
      campaign: await tx.em.findOne(CampaignRow, { id }), openings: await tx.em.find(CampaignOpeningRow, { campaignId: id }), waits: await waitsToBeJudged(tx, id),
    }));
    expect(campaign).toMatchObject({ plan, threshold: 70, maxApplications: 5 });
    expect(openings.map(({ state }) => state).toSorted()).toEqual(['skipped', 'skipped', 'taken']);
    expect(waits).toBe(true);
  });

  test('of a campaign that has ended is not changed', async () => {
    const { boardId } = await makeOpenings(api.database, 1);
    const id = await api.database.asPerson(api.userId, async (tx) => {
      const made = await makeCampaign(tx, { candidateId: api.candidateId, name: 'c', brief: '', plan: null, boards: [boardId], threshold: 0, maxApplications: 10 });
      await tx.em.nativeUpdate(CampaignRow, { id: made }, { state: 'ended' });
      return made;
    });
    expect((await api.call('PUT', `/campaigns/${id}/plan`, { body: { plan: null, threshold: 0, maxApplications: 1 } })).status).toBe(409);
  });
});
