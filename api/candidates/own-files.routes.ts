import { z } from 'zod';
import { ownFileTypes } from '#domain/candidate/own-file.ts';
import { answerWithOwnFile, ownFilesOf, type KeptOwnFile } from '#db/candidates/own-file.repository.ts';
import type { PersonTx } from '#db/access/database.ts';
import { notFound } from '../http/errors.ts';
import { defineRoute, fileSchema } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { candidateRow } from './find-candidate.ts';
import { ownFileQuerySchema, ownFileSchema, ownFilesSchema, ownFileUseSchema } from './own-files.schemas.ts';
import { bringOwnFile, removeOwnFile } from './own-files.usecases.ts';
import { fileLimit } from './record.routes.ts';

const params = z.object({ candidateId: idSchema });
const fileParams = params.extend({ fileId: idSchema });

/** Files that are sent as they are; what is to be read into facts goes to `/candidates/:candidateId/files`. */
export const ownFileRoutes = [
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/own-files', summary: 'Files of your own that forms can be answered with', guard: { scope: 'read' }, params, answers: { 200: ownFilesSchema },
    handler: async ({ params, user }, { database }) => {
      const files = await database.asPerson(user.userId, async (tx) => {
        await candidateRow(tx, params.candidateId);
        return ownFilesOf(tx, params.candidateId);
      });
      return { status: 200, body: { files: files.map((file) => viewOf(params.candidateId, file)) } };
    },
  }),
  defineRoute({
    method: 'POST', path: '/candidates/:candidateId/own-files', summary: 'Bring a file that is sent as it is: a certificate, a portfolio, your own résumé', guard: { scope: 'write' },
    params, query: ownFileQuerySchema, body: fileSchema, upload: fileLimit, answers: { 201: ownFileSchema },
    handler: async ({ params, query, body, user, changeId }, deps) => ({ status: 201, body: viewOf(params.candidateId, await bringOwnFile(deps, user.userId, params.candidateId, { id: changeId, name: query.fileName, bytes: body })) }),
  }),
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/own-files/:fileId', summary: 'One of your own files, as it is', guard: { scope: 'read' }, params: fileParams, answers: { 200: { mediaTypes: ownFileTypes, download: true } },
    handler: async ({ params, user }, { database, files }) => {
      const { key, name } = await database.asPerson(user.userId, (tx) => ownFile(tx, params.candidateId, params.fileId));
      return { status: 200, body: { ...(await files.get(user.userId, key)), fileName: name } };
    },
  }),
  defineRoute({
    method: 'PUT', path: '/candidates/:candidateId/own-files/:fileId/use', summary: 'Which questions the file answers on every form', guard: { scope: 'write' }, params: fileParams, body: ownFileUseSchema, answers: { 204: null },
    handler: async ({ params, body, user }, { database }) => {
      await database.asPerson(user.userId, async (tx) => {
        const { sha256 } = await ownFile(tx, params.candidateId, params.fileId);
        await answerWithOwnFile(tx, params.candidateId, sha256, body.topics);
      });
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'DELETE', path: '/candidates/:candidateId/own-files/:fileId', summary: 'Take one of your own files away; where it was sent, or waits for your signature, it stays', guard: { scope: 'write' }, params: fileParams, answers: { 204: null },
    handler: async ({ params, user }, deps) => {
      const { key } = await deps.database.asPerson(user.userId, (tx) => ownFile(tx, params.candidateId, params.fileId));
      await removeOwnFile(deps, user.userId, params.candidateId, key);
      return { status: 204, body: null };
    },
  }),
];

async function ownFile(tx: PersonTx, candidateId: string, fileId: string): Promise<KeptOwnFile> {
  await candidateRow(tx, candidateId);
  const file = (await ownFilesOf(tx, candidateId)).find(({ id }) => id === fileId);
  if (file === undefined) throw notFound('file');
  return file;
}

function viewOf(candidateId: string, { id, name, mediaType, bytes, sha256, topics, addedAt }: KeptOwnFile): z.input<typeof ownFileSchema> {
  return { id, name, mediaType, bytes, sha256, topics: [...topics], addedAt: addedAt.toISOString(), url: `/api/v1/candidates/${candidateId}/own-files/${id}` };
}
