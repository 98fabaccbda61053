import { z } from 'zod';
import type { Preferences } from '#domain/candidate/candidate.ts';
import { learnedAt } from '#domain/candidate/learned-at.ts';
import { keepPreferences, makeCandidate, readCandidate } from '#db/candidates/candidate.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { addOpenBoards } from '../boards/open-boards.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema, preferencesSchema } from '../shared/domain.schemas.ts';
import { mutable } from '../shared/mutable.ts';
import { candidateSchema, madeCandidateSchema, newCandidateSchema, practiceStartedSchema, sendingBodySchema } from './candidates.schemas.ts';
import { candidateRow } from './find-candidate.ts';
import { importResume, withName } from './import-resume.ts';
import { startPractice } from './practice.usecase.ts';
import { setSendingPaused } from './sending.usecase.ts';

const params = z.object({ candidateId: idSchema });
const write = { scope: 'write' } as const;
const noPreferences: Preferences = { titles: [], must: [], never: [], places: [], workModes: [], salaryFloor: null, permits: [], languages: [] };

export const candidateRoutes = [
  defineRoute({
    method: 'POST', path: '/candidates', summary: 'Bring a résumé: makes a candidate with facts', guard: write, body: newCandidateSchema, answers: { 201: madeCandidateSchema },
    handler: async ({ body, user }, { database, llm, resumeFiles, limits, boardOrigin }) => {
      const { facts, problems } = withName(await importResume(body.resume, { llm, resumeFiles }));
      const name = facts.find((fact) => fact.kind === 'name')?.text ?? '';
      const answers = body.answers.map((answer) => ({ ...answer, learnedAt: learnedAt.firstRun }));
      const id = await database.asPerson(user.userId, async (tx) => {
        await addOpenBoards(tx, body.kind, { boardOrigin });
        return makeCandidate(tx, { kind: body.kind, name, facts, preferences: body.preferences ?? noPreferences, answers, ...limits });
      });
      return { status: 201, body: { id, facts: facts.length, problems: [...problems] } };
    },
  }),
  defineRoute({
    method: 'POST', path: '/candidates/practice', summary: 'Practise: a sample candidate, practice employers, a running campaign', guard: write, answers: { 201: practiceStartedSchema },
    handler: async ({ user }, deps) => ({ status: 201, body: await startPractice(deps, user.userId) }),
  }),
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId', summary: 'A candidate: facts, preferences, answers', guard: { scope: 'read' }, params, answers: { 200: candidateSchema },
    handler: async ({ params, user }, { database }) => {
      const { row, candidate } = await database.asPerson(user.userId, async (tx) => ({ row: await candidateRow(tx, params.candidateId), candidate: await readCandidate(tx, params.candidateId) }));
      return { status: 200, body: mutable({ ...candidate, name: row.name }) };
    },
  }),
  defineRoute({
    method: 'PUT', path: '/candidates/:candidateId/preferences', summary: 'What the person wants', guard: write, params, body: preferencesSchema, answers: { 204: null },
    handler: async ({ params, body, user }, { database, notifier }) => {
      await database.asPerson(user.userId, async (tx) => {
        await candidateRow(tx, params.candidateId);
        await keepPreferences(tx, params.candidateId, body);
        await appendEvents(tx, params.candidateId, [{ applicationId: null, campaignId: null, run: null, step: 'preferences_changed', data: {} }]);
      });
      notifier.changed(params.candidateId);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'PUT', path: '/candidates/:candidateId/sending', summary: 'Stop or resume everything that leaves', guard: write, params, body: sendingBodySchema, answers: { 204: null },
    handler: async ({ params, body, user, changeId }, deps) => {
      await setSendingPaused(deps, user.userId, params.candidateId, body.paused, changeId);
      return { status: 204, body: null };
    },
  }),
];
