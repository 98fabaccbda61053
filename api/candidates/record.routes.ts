import { z } from 'zod';
import { findFact, versionsOf } from '#db/candidates/fact.repository.ts';
import { dropMaster, keepMaster, keepWishes, listMasters, readWishes } from '#db/candidates/wishes.repository.ts';
import { makeCandidate } from '#db/candidates/candidate.repository.ts';
import { addOpenBoards } from '../boards/open-boards.ts';
import { notFound } from '../http/errors.ts';
import { defineRoute, fileSchema } from '../http/route.ts';
import { candidateKindSchema, idSchema } from '../shared/domain.schemas.ts';
import { mutable } from '../shared/mutable.ts';
import { madeCandidateSchema } from './candidates.schemas.ts';
import { pinFact, removeFact, rewriteFact, writeFact } from './facts.usecases.ts';
import { candidateRow } from './find-candidate.ts';
import { importInto } from './import-into.usecase.ts';
import { importFile, withName } from './import-resume.ts';
import { nameTaken, noMaster } from './record.errors.ts';
import {
  factBodySchema, factHistorySchema, importAnswerSchema, madeFactSchema, masterBodySchema, masterSchema, pinBodySchema, recordWritingSchema, uploadQuerySchema, wishesSchema,
} from './record.schemas.ts';
import { tellWaiting } from './tell-waiting.usecase.ts';

const params = z.object({ candidateId: idSchema });
const factParams = params.extend({ factId: idSchema });
const masterParams = params.extend({ masterId: idSchema });
const write = { scope: 'write' } as const;
const read = { scope: 'read' } as const;

/** Most bytes of a résumé file or an export of LinkedIn. */
export const fileLimit = 20_000_000;

const noPreferences = { titles: [], must: [], never: [], places: [], workModes: [], salaryFloor: null, permits: [], languages: [] };

export const recordRoutes = [
  defineRoute({
    method: 'POST', path: '/candidates/files', summary: 'Bring a résumé file (PDF, DOCX, JSON Resume, text, LinkedIn export): makes a candidate with facts', guard: write,
    query: uploadQuerySchema.extend({ kind: candidateKindSchema.default('real') }), body: fileSchema, upload: fileLimit, answers: { 201: madeCandidateSchema },
    handler: async ({ query, body, user }, { database, llm, resumeFiles, limits, boardOrigin }) => {
      const { facts, problems } = withName(await importFile({ name: query.fileName, bytes: body }, { llm, resumeFiles }));
      const name = facts.find((fact) => fact.kind === 'name')?.text ?? '';
      const id = await database.asPerson(user.userId, async (tx) => {
        await addOpenBoards(tx, query.kind, { boardOrigin });
        return makeCandidate(tx, { kind: query.kind, name, facts, preferences: noPreferences, answers: [], ...limits });
      });
      return { status: 201, body: { id, facts: facts.length, problems: [...problems] } };
    },
  }),
  defineRoute({
    method: 'POST', path: '/candidates/:candidateId/files', summary: 'Bring another file: merges what it says into the record', guard: write, params, query: uploadQuerySchema, body: fileSchema, upload: fileLimit, answers: { 200: importAnswerSchema },
    handler: async ({ params, query, body, user }, deps) => {
      // A file is not read for nobody.
      await deps.database.asPerson(user.userId, (tx) => candidateRow(tx, params.candidateId));
      const imported = await importFile({ name: query.fileName, bytes: body }, deps);
      const { added, enriched, known, differing } = await importInto(deps, user.userId, params.candidateId, imported);
      return { status: 200, body: mutable({ added, enriched, known, differing, problems: imported.problems }) };
    },
  }),
  defineRoute({
    method: 'POST', path: '/candidates/:candidateId/facts', summary: 'Add a fact in your own words', guard: write, params, body: factBodySchema, answers: { 201: madeFactSchema },
    handler: async ({ params, body, user, changeId }, { database, notifier }) => {
      await database.asPerson(user.userId, (tx) => writeFact(tx, params.candidateId, changeId, body));
      notifier.changed(params.candidateId);
      return { status: 201, body: { id: changeId } };
    },
  }),
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/facts/:factId', summary: 'A fact with all its versions, also after it was removed', guard: read, params: factParams, answers: { 200: factHistorySchema },
    handler: async ({ params, user }, { database }) => {
      const { fact, versions } = await database.asPerson(user.userId, async (tx) => {
        const fact = await findFact(tx, params.candidateId, params.factId);
        if (fact === null) throw notFound('fact');
        return { fact, versions: await versionsOf(tx, params.factId) };
      });
      return { status: 200, body: mutable({ fact: fact.content, retired: fact.retiredAt !== null, versions: versions.map((v) => ({ ...v, until: v.until?.toISOString() ?? null })) }) };
    },
  }),
  defineRoute({
    method: 'PUT', path: '/candidates/:candidateId/facts/:factId', summary: 'Change a fact; what it said before stays readable', guard: write, params: factParams, body: factBodySchema, answers: { 204: null },
    handler: async ({ params, body, user, changeId }, deps) => {
      await deps.database.asPerson(user.userId, (tx) => rewriteFact(tx, params.candidateId, params.factId, body));
      deps.notifier.changed(params.candidateId);
      await tellWaiting(deps, user.userId, params.candidateId, changeId);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'PUT', path: '/candidates/:candidateId/facts/:factId/pin', summary: 'Pin a fact: every résumé holds it', guard: write, params: factParams, body: pinBodySchema, answers: { 204: null },
    handler: async ({ params, body, user }, { database, notifier }) => {
      await database.asPerson(user.userId, (tx) => pinFact(tx, params.candidateId, params.factId, body.pinned));
      notifier.changed(params.candidateId);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'DELETE', path: '/candidates/:candidateId/facts/:factId', summary: 'Take a fact and what belongs to it off the record', guard: write, params: factParams, answers: { 204: null },
    handler: async ({ params, user, changeId }, deps) => {
      await deps.database.asPerson(user.userId, (tx) => removeFact(tx, params.candidateId, params.factId));
      deps.notifier.changed(params.candidateId);
      await tellWaiting(deps, user.userId, params.candidateId, changeId);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/writing', summary: 'How you want to be written for, and your master résumés', guard: read, params, answers: { 200: recordWritingSchema },
    handler: async ({ params, user }, { database }) => ({
      status: 200,
      body: mutable(await database.asPerson(user.userId, async (tx) => {
        await candidateRow(tx, params.candidateId);
        return { wishes: await readWishes(tx, params.candidateId), masters: await listMasters(tx, params.candidateId) };
      })),
    }),
  }),
  defineRoute({
    method: 'PUT', path: '/candidates/:candidateId/writing', summary: 'Things never to say, tone, template, paper, the master in use', guard: write, params, body: wishesSchema, answers: { 204: null },
    handler: async ({ params, body, user }, { database }) => {
      await database.asPerson(user.userId, async (tx) => {
        await candidateRow(tx, params.candidateId);
        const masters = await listMasters(tx, params.candidateId);
        if (body.masterId !== null && !masters.some((master) => master.id === body.masterId)) throw noMaster();
        await keepWishes(tx, params.candidateId, body);
      });
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'POST', path: '/candidates/:candidateId/masters', summary: 'Make a master résumé: a named selection of facts in your order', guard: write, params, body: masterBodySchema, answers: { 201: masterSchema },
    handler: async ({ params, body, user, changeId }, { database }) => {
      const master = { id: changeId, ...body };
      await database.asPerson(user.userId, async (tx) => {
        await candidateRow(tx, params.candidateId);
        if ((await listMasters(tx, params.candidateId)).some((one) => one.name === body.name && one.id !== changeId)) throw nameTaken(body.name);
        await keepMaster(tx, params.candidateId, master);
      });
      return { status: 201, body: master };
    },
  }),
  defineRoute({
    method: 'PUT', path: '/candidates/:candidateId/masters/:masterId', summary: 'Change a master résumé', guard: write, params: masterParams, body: masterBodySchema, answers: { 204: null },
    handler: async ({ params, body, user }, { database }) => {
      await database.asPerson(user.userId, async (tx) => {
        await candidateRow(tx, params.candidateId);
        const masters = await listMasters(tx, params.candidateId);
        if (!masters.some((one) => one.id === params.masterId)) throw noMaster();
        if (masters.some((one) => one.name === body.name && one.id !== params.masterId)) throw nameTaken(body.name);
        await keepMaster(tx, params.candidateId, { id: params.masterId, ...body });
      });
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'DELETE', path: '/candidates/:candidateId/masters/:masterId', summary: 'Drop a master résumé; its facts stay', guard: write, params: masterParams, answers: { 204: null },
    handler: async ({ params, user }, { database }) => {
      await database.asPerson(user.userId, async (tx) => {
        await candidateRow(tx, params.candidateId);
        await dropMaster(tx, params.candidateId, params.masterId);
      });
      return { status: 204, body: null };
    },
  }),
];
