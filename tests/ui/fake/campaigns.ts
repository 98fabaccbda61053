import { z } from 'zod';
import { addedToCampaignSchema, campaignSchema, campaignsSchema, campaignStateBodySchema, newCampaignSchema } from '#api/campaigns/campaigns.schemas.ts';
import { briefBodySchema, changedPlanBodySchema, estimateBodySchema, estimateSchema, planView, readPlanSchema } from '#api/campaigns/plan.schemas.ts';
import { declineRuleBodySchema, ruleSchema } from '#api/campaigns/rule.schemas.ts';
import { readBrief } from '#domain/campaign/brief/read-brief.ts';
import { estimateOf } from '#domain/campaign/estimate.ts';
import { judgeUnder } from '#domain/campaign/judge.ts';
import { idOf } from './ids.ts';
import { postingOf, vacancies } from './postings.ts';
import { missing, type FakeRoute } from './routes.ts';
import type { Campaign, World } from './world.ts';

/** Campaigns over a world: briefs are read and vacancies judged by the product's own rules. */
export function campaignFakes(world: World, route: (method: string, path: string, answer: z.ZodType, handle: FakeRoute['handle']) => FakeRoute): FakeRoute[] {
  const campaign = (id: string | undefined): Campaign => {
    const found = world.campaigns.find((c) => c.id === id);
    if (found === undefined) throw missing();
    return found;
  };
  return [
    route('GET', '/campaigns', campaignsSchema, () => ({ campaigns: world.campaigns })),
    route('POST', '/campaigns', z.object({ id: z.uuid() }), ({ body }) => {
      const wanted = newCampaignSchema.parse(body);
      const copied = { ...campaign(world.campaigns[0]?.id), ...wanted, id: idOf('campaign', world.campaigns.length + 1), taken: 0 };
      const { boards } = campaign(world.campaigns[0]?.id);
      world.campaigns = [...world.campaigns, { ...copied, boards: boards.filter((b) => wanted.boards.includes(b.id)) }];
      return { id: world.campaigns.at(-1)?.id };
    }),
    route('POST', '/campaigns/plan', readPlanSchema, ({ body }) => {
      const { plan, total, marks } = readBrief(briefBodySchema.parse(body).brief);
      return { plan: planView(plan), total, marks, offers: world.offers, model: world.offers.length > 0 ? 'gpt-5.4-nano' : null, modelSays: null };
    }),
    route('POST', '/campaigns/estimate', estimateSchema, ({ body }) => estimated(world, estimateBodySchema.parse(body))),
    route('PUT', '/campaigns/:id/plan', z.null(), ({ params, body }) => {
      Object.assign(campaign(params[0]), changedPlanBodySchema.parse(body));
      return null;
    }),
    route('POST', '/campaigns/:id/boards', z.null(), ({ params, body }) => {
      const wanted = addedToCampaignSchema.parse(body).boards;
      const found = campaign(params[0]);
      found.boards = [...found.boards, ...world.boards.filter((b) => wanted.includes(b.id)).map((b) => ({ ...b, state: 'waiting' as const, read: 0, fresh: 0, said: null, saidTold: null, readEveryMinutes: 360, lastReadAt: null }))];
      return null;
    }),
    route('GET', '/campaigns/:id/rule', ruleSchema, () => ({ rule: world.rule })),
    route('POST', '/campaigns/:id/rule/decline', z.null(), ({ body }) => {
      if (declineRuleBodySchema.parse(body).key === world.rule?.key) world.rule = null;
      return null;
    }),
    route('GET', '/campaigns/:id', campaignSchema, ({ params }) => campaign(params[0])),
    route('PUT', '/campaigns/:id/state', z.null(), ({ params, body }) => {
      Object.assign(campaign(params[0]), campaignStateBodySchema.parse(body));
      return null;
    }),
  ];
}

/** Every board holds the invented vacancies once. */
function estimated(world: World, { candidateId, plan, boards, threshold, maxApplications }: z.output<typeof estimateBodySchema>): z.input<typeof estimateSchema> {
  const person = world.people.find((p) => p.id === candidateId);
  if (person === undefined) throw missing();
  const judge = judgeUnder(plan, threshold, person, new Date().toISOString());
  const judged = vacancies.map((vacancy, n) => ({ vacancy, n, ...judge(postingOf(vacancy, n + 1)) }));
  const fitting = judged.filter(({ skipped }) => skipped === null).toSorted((a, b) => b.score - a.score);
  const { microDollars, ...expected } = estimateOf({ openings: vacancies.length * boards.length, judged: judged.length, fit: fitting.length, newADay: boards.length * 4, threshold, maxApplications, daily: plan?.daily ?? null, window: 10, waiting: 4, dailyCap: 10, microDollarsEach: 0 });
  return {
    ...expected, openings: vacancies.length * boards.length, judged: judged.length, unread: 0, cost: { microDollars, each: 0, by: 'offline', model: null }, window: { size: 10, taken: 4, dailyCap: 10 },
    passedOver: Array.from(Map.groupBy(judged.flatMap(({ skipped }) => skipped ?? []), (reason) => reason), ([reason, each]) => ({ reason, count: each.length })),
    best: fitting.slice(0, 5).map(({ vacancy, n, score }) => ({ openingId: idOf('opening', n + 1), title: vacancy.title, employer: vacancy.employer, score: Math.round(score) })),
  };
}
