import { z } from 'zod';
import { callsOf, campaignCeiling, costLines, setCampaignCeiling, spentBy } from '#db/models/ledger.repository.ts';
import { applicationOf } from '../applications/find-application.ts';
import { campaignOf } from '../campaigns/campaigns.usecases.ts';
import { notFound } from '../http/errors.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { applicationCostSchema, campaignCeilingSchema, costSchema, writersSchema } from './models.schemas.ts';
import { applicationCostView, costView, writersView } from './models.view.ts';

const campaign = z.object({ campaignId: idSchema });

export const modelRoutes = [
  defineRoute({
    method: 'GET', path: '/models', summary: 'Which models may write, their listed prices, and the ceilings', guard: { scope: 'read' }, answers: { 200: writersSchema },
    handler: async (_request, { planning, modelCeilings }) => ({ status: 200, body: writersView(planning.models, modelCeilings) }),
  }),
  defineRoute({
    method: 'GET', path: '/cost', summary: 'What models cost: today, by month, by campaign, and the ceilings', guard: { scope: 'read' }, answers: { 200: costSchema },
    handler: async ({ user }, { database, clock, modelCeilings }) => {
      const { spent, lines } = await database.asPerson(user.userId, async (tx) => ({ spent: await spentBy(tx, { applicationId: null, campaignId: null }, clock.now()), lines: await costLines(tx) }));
      return { status: 200, body: costView(spent, modelCeilings, lines) };
    },
  }),
  defineRoute({
    method: 'GET', path: '/applications/:applicationId/cost', summary: 'What models cost for an application, call by call', guard: { scope: 'read' }, params: z.object({ applicationId: idSchema }),
    answers: { 200: applicationCostSchema },
    handler: async ({ params, user }, { database, modelCeilings }) => {
      const calls = await database.asPerson(user.userId, async (tx) => callsOf(tx, (await applicationOf(tx, params.applicationId)).id));
      return { status: 200, body: applicationCostView(calls, modelCeilings.application) };
    },
  }),
  defineRoute({
    method: 'GET', path: '/campaigns/:campaignId/model-ceiling', summary: 'Most that models may cost for a campaign', guard: { scope: 'read' }, params: campaign, answers: { 200: campaignCeilingSchema },
    handler: async ({ params, user }, { database }) => ({ status: 200, body: { microDollars: await database.asPerson(user.userId, async (tx) => campaignCeiling(tx, (await campaignOf(tx, params.campaignId)).id)) } }),
  }),
  defineRoute({
    method: 'PUT', path: '/campaigns/:campaignId/model-ceiling', summary: 'Set the most that models may cost for a campaign', guard: { scope: 'write' }, params: campaign, body: campaignCeilingSchema, answers: { 204: null },
    handler: async ({ params, body, user }, { database }) => {
      if (!(await database.asPerson(user.userId, (tx) => setCampaignCeiling(tx, params.campaignId, body.microDollars)))) throw notFound('campaign');
      return { status: 204, body: null };
    },
  }),
];
