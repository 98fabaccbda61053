import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { goOnBodySchema, handOverSchema, pageTicketSchema, siteChoiceBodySchema, siteSessionsSchema, sitesSchema } from './hand-over.schemas.ts';
import { done, forgetSite, goOn, handOverOf, sessionsOf, ticketFor } from './hand-over.usecases.ts';
import { chooseSiteFor, openAgain, sitesOf } from './sites.usecases.ts';

const params = z.object({ applicationId: idSchema });
const ofCandidate = z.object({ candidateId: idSchema });

export const handOverRoutes = [
  defineRoute({
    method: 'GET', path: '/applications/:applicationId/hand-over', summary: 'The page that is kept open for you', guard: { scope: 'read' }, params, answers: { 200: handOverSchema },
    handler: async ({ params, user }, deps) => ({ status: 200, body: await handOverOf(deps, user.userId, params.applicationId) }),
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/hand-over/tickets', summary: 'A ticket that opens the live page once, within 30 seconds', guard: 'session', params, answers: { 201: pageTicketSchema }, secretAnswer: true,
    handler: async ({ params, user }, deps) => ({ status: 201, body: await ticketFor(deps, user.userId, params.applicationId) }),
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/hand-over/go-on', summary: 'Go on in the page: sign the same bytes for the next attempt; the last click is yours', guard: 'session', params, body: goOnBodySchema, answers: { 204: null },
    handler: async ({ params, body, user, signedBy, changeId }, deps) => {
      await goOn(deps, user.userId, params.applicationId, body.bundleHash, signedBy, changeId);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/hand-over/open', summary: 'Open the signed form, filled, in your own browser once more', guard: 'session', params, answers: { 204: null },
    handler: async ({ params, user, changeId }, deps) => {
      await openAgain(deps, user.userId, params.applicationId, changeId);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/hand-over/done', summary: 'Done at the site: keep its session, close the page', guard: 'session', params, answers: { 204: null },
    handler: async ({ params, user }, deps) => {
      await done(deps, user.userId, params.applicationId);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/site-sessions', summary: 'Sites where you opened a session', guard: { scope: 'read' }, params: ofCandidate, answers: { 200: siteSessionsSchema },
    handler: async ({ params, user }, deps) => ({ status: 200, body: await sessionsOf(deps, user.userId, params.candidateId) }),
  }),
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/sites', summary: 'Sites you apply at: who clicks last there, and your own sessions', guard: { scope: 'read' }, params: ofCandidate, answers: { 200: sitesSchema },
    handler: async ({ params, user }, deps) => ({ status: 200, body: await sitesOf(deps, user.userId, params.candidateId) }),
  }),
  defineRoute({
    method: 'PUT', path: '/candidates/:candidateId/sites', summary: 'Choose who clicks last at a site', guard: 'session', params: ofCandidate, body: siteChoiceBodySchema, answers: { 204: null },
    handler: async ({ params, body, user }, deps) => {
      await chooseSiteFor(deps, user.userId, params.candidateId, body);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'POST', path: '/candidates/:candidateId/site-sessions/forget', summary: 'Forget your session at a site', guard: { scope: 'write' }, params: ofCandidate, body: z.object({ origin: z.string().max(300) }), answers: { 204: null },
    handler: async ({ params, body, user }, deps) => {
      await forgetSite(deps, user.userId, params.candidateId, body.origin);
      return { status: 204, body: null };
    },
  }),
];
