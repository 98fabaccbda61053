import { z } from 'zod';
import { changeIdOf } from '../http/idempotency.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { addedToCampaignSchema, campaignSchema, campaignsSchema, campaignStateBodySchema, newCampaignSchema } from './campaigns.schemas.ts';
import { estimatePlan } from './estimate.usecase.ts';
import { planOfBrief } from './plan.usecase.ts';
import { briefBodySchema, changedPlanBodySchema, estimateBodySchema, estimateSchema, readPlanSchema } from './plan.schemas.ts';
import { declineRuleBodySchema, ruleSchema } from './rule.schemas.ts';
import { declineOffered, ruleOf } from './rule.usecase.ts';
import { addBoards, campaignView, checkBoards, createCampaign, listCampaigns, changeCampaignState, setPlan, startCampaign } from './campaigns.usecases.ts';

const params = z.object({ campaignId: idSchema });

export const campaignRoutes = [
  defineRoute({
    method: 'GET', path: '/campaigns', summary: 'Campaigns of a candidate, newest first', guard: { scope: 'read' }, query: z.object({ candidate: idSchema }), answers: { 200: campaignsSchema },
    handler: async ({ query, user }, deps) => ({ status: 200, body: { campaigns: await listCampaigns(deps, user.userId, query.candidate) } }),
  }),
  defineRoute({
    method: 'POST', path: '/campaigns', summary: 'Start a campaign', guard: { scope: 'write' }, body: newCampaignSchema, answers: { 201: z.object({ id: idSchema }) },
    handler: async ({ body, user, changeId }, deps) => {
      await checkBoards(deps, user.userId, body);
      const id = changeIdOf(changeId, 'campaign');
      await deps.database.asPerson(user.userId, (tx) => createCampaign(tx, id, body));
      await startCampaign(deps, user.userId, id);
      return { status: 201, body: { id } };
    },
  }),
  defineRoute({
    method: 'GET', path: '/campaigns/:campaignId', summary: 'A campaign board by board, with what it passed over and why', guard: { scope: 'read' }, params, answers: { 200: campaignSchema },
    handler: async ({ params, user }, deps) => ({ status: 200, body: await campaignView(deps, user.userId, params.campaignId) }),
  }),
  defineRoute({
    method: 'POST', path: '/campaigns/plan', summary: 'Read a brief in words into a plan, word by word', guard: { scope: 'write' }, body: briefBodySchema, answers: { 200: readPlanSchema },
    handler: async ({ body, user }, deps) => ({ status: 200, body: await planOfBrief(deps, user.userId, body) }),
  }),
  defineRoute({
    method: 'POST', path: '/campaigns/estimate', summary: 'What a plan over boards would find, ask of the person, and cost', guard: { scope: 'write' }, body: estimateBodySchema, answers: { 200: estimateSchema },
    handler: async ({ body, user }, deps) => ({ status: 200, body: await estimatePlan(deps, user.userId, body) }),
  }),
  defineRoute({
    method: 'PUT', path: '/campaigns/:campaignId/plan', summary: 'Change the plan of a campaign: what it has not taken is judged anew', guard: { scope: 'write' }, params, body: changedPlanBodySchema, answers: { 204: null },
    handler: async ({ params, body, user }, deps) => {
      await setPlan(deps, user.userId, params.campaignId, body);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'POST', path: '/campaigns/:campaignId/boards', summary: 'Have a campaign read more boards', guard: { scope: 'write' }, params, body: addedToCampaignSchema, answers: { 204: null },
    handler: async ({ params, body, user }, deps) => {
      await addBoards(deps, user.userId, params.campaignId, body.boards);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'GET', path: '/campaigns/:campaignId/rule', summary: 'A rule that the person seems to follow, read out of what they rejected', guard: { scope: 'read' }, params, answers: { 200: ruleSchema },
    handler: async ({ params, user }, deps) => ({ status: 200, body: { rule: await ruleOf(deps, user.userId, params.campaignId) } }),
  }),
  defineRoute({
    method: 'POST', path: '/campaigns/:campaignId/rule/decline', summary: 'Say no to a rule: it is not offered again', guard: { scope: 'write' }, params, body: declineRuleBodySchema, answers: { 204: null },
    handler: async ({ params, body, user }, deps) => {
      await declineOffered(deps, user.userId, params.campaignId, body.key);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'PUT', path: '/campaigns/:campaignId/state', summary: 'Pause, resume or end a campaign', guard: { scope: 'write' }, params, body: campaignStateBodySchema, answers: { 204: null },
    handler: async ({ params, body, user }, deps) => {
      await changeCampaignState(deps, user.userId, params.campaignId, body.state);
      return { status: 204, body: null };
    },
  }),
];
