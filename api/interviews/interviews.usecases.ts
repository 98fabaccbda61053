import type { z } from 'zod';
import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { dropInterview, keepInterview } from '#db/follow-up/interview.repository.ts';
import { refusedDecision } from '../applications/applications.errors.ts';
import { applicationOf } from '../applications/find-application.ts';
import type { ApiDeps } from '../deps.ts';
import { notFound } from '../http/errors.ts';
import type { saidInterviewSchema } from './interviews.schemas.ts';

type Said = z.output<typeof saidInterviewSchema>;

/** Keeps an interview of an application that was sent; the thanks for it are drafted once it is over. */
export async function writeInterview(tx: PersonTx, row: ApplicationRow, said: Said, mailId: string | null): Promise<string> {
  if (!['outcome_unknown', 'submitted', 'following_up'].includes(row.stage)) throw refusedDecision(row.stage === 'closed' ? 'closed' : 'nothing_sent');
  const id = await keepInterview(tx, row, { day: said.day, at: said.at === null ? null : new Date(said.at), mailId });
  await appendEvents(tx, row.candidateId, [{ applicationId: row.id, campaignId: row.campaignId, run: null, step: 'interview_set', data: { day: said.day } }]);
  return id;
}

/** The person enters an interview: its day, and its time where they know it. Answers its id; throws where nothing was sent yet or all is over. */
export async function setInterview(deps: ApiDeps, userId: string, applicationId: string, said: Said, changeId: string): Promise<string> {
  const { id, row } = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    return { row, id: await writeInterview(tx, row, said, null) };
  });
  await told(deps, row, changeId);
  return id;
}

/** Takes an interview off again, and with it the thanks that were due. Throws where the application has none of that id. */
export async function takeInterviewOff(deps: ApiDeps, userId: string, applicationId: string, interviewId: string, changeId: string): Promise<void> {
  const row = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    if (!(await dropInterview(tx, row.id, interviewId))) throw notFound('interview');
    await appendEvents(tx, row.candidateId, [{ applicationId: row.id, campaignId: row.campaignId, run: null, step: 'interview_dropped', data: {} }]);
    return row;
  });
  await told(deps, row, changeId);
}

/** The calendar of the application looks again. */
async function told(deps: ApiDeps, row: ApplicationRow, changeId: string): Promise<void> {
  deps.notifier.changed(row.candidateId);
  await deps.workflows.tell(positionOf(row), changeId);
}
