import { z } from 'zod';
import type { SignedBy } from '#domain/approval/approval.ts';
import type { Decision } from '#domain/application/decisions.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { attemptNumberOf } from '#db/applications/attempt.repository.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { PersonTx } from '#db/access/database.ts';
import { findMail } from '#db/mails/mail.repository.ts';
import { approvalOf, keepOnce } from '../applications/sign.usecase.ts';
import { mailView } from '../applications/application.view.ts';
import { mailViewSchema, settleBodySchema } from '../applications/applications.schemas.ts';
import { writeInterview } from '../interviews/interviews.usecases.ts';
import { bringMail } from './bring-mail.usecase.ts';
import { applicationOf } from '../applications/find-application.ts';
import { staleBundle } from '../applications/applications.errors.ts';
import { answerOf, decisionAnswers } from '../applications/decision-answer.ts';
import type { ApiDeps } from '../deps.ts';
import { notFound } from '../http/errors.ts';
import { changeIdOf } from '../http/idempotency.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { confirmReplyBodySchema, pastedMailBodySchema, signMailBodySchema } from './mails.schemas.ts';

const params = z.object({ mailId: idSchema });
const write = { scope: 'write' } as const;

async function withMail(tx: PersonTx, mailId: string) {
  const mail = await findMail(tx, mailId);
  if (mail === null) throw notFound('mail');
  return { mail, row: await applicationOf(tx, mail.applicationId) };
}

async function decideOnMail(deps: ApiDeps, userId: string, mailId: string, decision: Decision) {
  const { row } = await deps.database.asPerson(userId, (tx) => withMail(tx, mailId));
  return answerOf(row.id, await deps.decide(positionOf(row), decision));
}

/** An approval over exactly the words that were on screen, then the decision to the workflow. */
async function signMail(deps: ApiDeps, userId: string, mailId: string, contentHash: string, signedBy: SignedBy, changeId: string) {
  const { row, approvalId } = await deps.database.asPerson(userId, async (tx) => {
    const { mail, row } = await withMail(tx, mailId);
    if (mail.contentHash !== contentHash) throw staleBundle(mail.contentHash);
    const signed = { approvalId: changeIdOf(changeId, 'approval'), decision: 'send_mail', attempt: await attemptNumberOf(tx, mail.id), destinationOrigin: `mailto:${mail.content.to}`, bundleHash: contentHash } as const;
    await keepOnce(tx, deps, approvalOf(deps, row, signedBy, signed, await databaseNow(tx)), mail.id);
    return { row, approvalId: signed.approvalId };
  });
  return answerOf(row.id, await deps.decide(positionOf(row), { kind: 'signMail', messageId: changeId, mailId, approvalId, contentHash }));
}

/** The person's yes to a reply. An interview is kept first, so that the decision finds it; with one the application stays open. */
async function confirmReply(deps: ApiDeps, userId: string, mailId: string, { ending, interview }: z.output<typeof confirmReplyBodySchema>, changeId: string) {
  if (interview !== null) {
    await deps.database.asPerson(userId, async (tx) => {
      const { mail, row } = await withMail(tx, mailId);
      if (mail.state === 'received') await writeInterview(tx, row, interview, mail.id);
    });
  }
  return decideOnMail(deps, userId, mailId, { kind: 'confirmReply', messageId: changeId, mailId, ending: interview === null ? ending : null });
}

export const mailRoutes = [
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/mails', summary: 'Bring a mail of the employer that reached you elsewhere', guard: write,
    params: z.object({ applicationId: idSchema }), body: pastedMailBodySchema, answers: { 201: mailViewSchema },
    handler: async ({ params, body, user, changeId }, deps) => ({ status: 201, body: mailView(await bringMail(deps, user.userId, params.applicationId, body, changeId)) }),
  }),
  defineRoute({
    method: 'POST', path: '/mails/:mailId/sign', summary: 'Sign a follow-up mail exactly as it was on screen', guard: { scope: 'sign' }, params, body: signMailBodySchema, answers: decisionAnswers,
    handler: ({ params, body, user, signedBy, changeId }, deps) => signMail(deps, user.userId, params.mailId, body.contentHash, signedBy, changeId),
  }),
  defineRoute({
    method: 'POST', path: '/mails/:mailId/undo', summary: 'Take a signed mail back before it is sent', guard: write, params, answers: decisionAnswers,
    handler: ({ params, user, changeId }, deps) => decideOnMail(deps, user.userId, params.mailId, { kind: 'undoMail', messageId: changeId, mailId: params.mailId }),
  }),
  defineRoute({
    method: 'POST', path: '/mails/:mailId/dismiss', summary: 'Do not send this follow-up, or put this reply aside', guard: write, params, answers: decisionAnswers,
    handler: ({ params, user, changeId }, deps) => decideOnMail(deps, user.userId, params.mailId, { kind: 'dismissMail', messageId: changeId, mailId: params.mailId }),
  }),
  defineRoute({
    method: 'POST', path: '/mails/:mailId/settle', summary: 'Say whether a follow-up of unknown outcome went out; what did not waits to be signed anew', guard: write, params, body: settleBodySchema, answers: decisionAnswers,
    handler: ({ params, body, user, changeId }, deps) => decideOnMail(deps, user.userId, params.mailId, { kind: 'settleMail', messageId: changeId, mailId: params.mailId, sent: body.sent }),
  }),
  defineRoute({
    method: 'POST', path: '/mails/:mailId/confirm', summary: 'Confirm what a reply means', guard: write, params, body: confirmReplyBodySchema, answers: decisionAnswers,
    handler: ({ params, body, user, changeId }, deps) => confirmReply(deps, user.userId, params.mailId, body, changeId),
  }),
];
