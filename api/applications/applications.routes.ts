import { z } from 'zod';
import type { Decision } from '#domain/application/decisions.ts';
import { ownFileTypes } from '#domain/candidate/own-file.ts';
import { defineRoute } from '../http/route.ts';
import type { ApiDeps } from '../deps.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { answerOf, decisionAnswers } from './decision-answer.ts';
import { decideOn, fileOf, listOf, noteOn, rejectApplication, storyOf, takeOpening } from './applications.usecases.ts';
import { answerQuestions, editDocuments } from './edit.usecases.ts';
import {
  answerBodySchema, applicationSchema, applicationsQuerySchema, applicationsSchema, editBodySchema, noteBodySchema, rejectBodySchema, reopenBodySchema, settleBodySchema, signBodySchema, takeBodySchema,
} from './applications.schemas.ts';
import { reopenApplication } from './reopen.usecase.ts';
import { signApplication } from './sign.usecase.ts';

const params = z.object({ applicationId: idSchema });
const write = { scope: 'write' } as const;

/** A decision that carries nothing but itself. */
function plainDecision(verb: 'undo' | 'withdraw', summary: string) {
  return defineRoute({
    method: 'POST', path: `/applications/:applicationId/${verb}`, summary, guard: write, params, answers: decisionAnswers,
    handler: async ({ params, user, changeId }, deps: ApiDeps) => answerOf(params.applicationId, await decideOn(deps, user.userId, params.applicationId, { kind: verb, messageId: changeId } satisfies Decision)),
  });
}

export const applicationRoutes = [
  defineRoute({
    method: 'GET', path: '/applications', summary: 'Applications of a candidate, newest change first', guard: { scope: 'read' }, query: applicationsQuerySchema, answers: { 200: applicationsSchema },
    handler: async ({ query, user }, deps) => ({ status: 200, body: { applications: await listOf(deps, user.userId, query.candidate, query.stage) } }),
  }),
  defineRoute({
    method: 'POST', path: '/applications', summary: 'Take an opening by hand', guard: write, body: takeBodySchema, answers: { 201: z.object({ id: idSchema }) },
    handler: async ({ body, user }, deps) => ({ status: 201, body: { id: await takeOpening(deps, user.userId, body.candidateId, body.openingId) } }),
  }),
  defineRoute({
    method: 'GET', path: '/applications/:applicationId', summary: 'One application: its whole story', guard: { scope: 'read' }, params, answers: { 200: applicationSchema },
    handler: async ({ params, user }, deps) => ({ status: 200, body: await storyOf(deps, user.userId, params.applicationId) }),
  }),
  defineRoute({
    method: 'GET', path: '/applications/:applicationId/files/:key', summary: 'A signed document or a proof, as bytes', guard: { scope: 'read' },
    params: z.object({ applicationId: idSchema, key: z.string().max(200) }), answers: { 200: { mediaTypes: [...ownFileTypes, 'application/gzip', 'application/zip', 'video/x-msvideo'] } },
    handler: async ({ params, user }, deps) => ({ status: 200, body: await fileOf(deps, user.userId, params.applicationId, params.key) }),
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/sign', summary: 'Sign exactly the bundle that was on screen', guard: { scope: 'sign' }, params, body: signBodySchema, answers: decisionAnswers,
    handler: async ({ params, body, user, signedBy, changeId }, deps) =>
      answerOf(params.applicationId, await signApplication(deps, user.userId, params.applicationId, body.bundleHash, signedBy, changeId)),
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/notes', summary: 'Write a note beside the application', guard: write, params, body: noteBodySchema, answers: { 201: z.object({ id: idSchema }) },
    handler: async ({ params, body, user }, deps) => ({ status: 201, body: { id: await noteOn(deps, user.userId, params.applicationId, body.text) } }),
  }),
  plainDecision('undo', 'Take a signature back before it is sent'),
  plainDecision('withdraw', 'Withdraw the application'),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/reject', summary: 'Reject it with a reason', guard: write, params, body: rejectBodySchema, answers: decisionAnswers,
    handler: async ({ params, body, user, changeId }, deps) =>
      answerOf(params.applicationId, await rejectApplication(deps, user.userId, params.applicationId, body, changeId)),
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/edit', summary: 'Replace documents by your own words; the gate reads them again', guard: write, params, body: editBodySchema, answers: decisionAnswers,
    handler: async ({ params, body, user, changeId }, deps) => answerOf(params.applicationId, await editDocuments(deps, user.userId, params.applicationId, body, changeId)),
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/answer', summary: 'Answer what only you can answer; it is prepared anew', guard: write, params, body: answerBodySchema, answers: decisionAnswers,
    handler: async ({ params, body, user, changeId }, deps) => answerOf(params.applicationId, await answerQuestions(deps, user.userId, params.applicationId, body.answers, changeId, body.again)),
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/settle', summary: 'Say whether it went through', guard: write, params, body: settleBodySchema, answers: decisionAnswers,
    handler: async ({ params, body, user, changeId }, deps) =>
      answerOf(params.applicationId, await decideOn(deps, user.userId, params.applicationId, { kind: 'settle', messageId: changeId, sent: body.sent })),
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/packet', summary: 'Say whether you sent it yourself, as a packet or in the employer’s own form', guard: write, params, body: settleBodySchema, answers: decisionAnswers,
    handler: async ({ params, body, user, changeId }, deps) =>
      answerOf(params.applicationId, await decideOn(deps, user.userId, params.applicationId, { kind: 'recordPacket', messageId: changeId, sent: body.sent })),
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/reopen', summary: 'Open a closed application again; one that was sent is sent once more only with `again`', guard: write, params, body: reopenBodySchema, answers: decisionAnswers,
    handler: async ({ params, body, user, changeId }, deps) => answerOf(params.applicationId, await reopenApplication(deps, user.userId, params.applicationId, changeId, body.again)),
  }),
];
