import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { WorkflowHandle } from '@temporalio/client';
import type { Decision } from '#domain/application/decisions.ts';
import type { Position } from '#domain/application/position.ts';
import type { Stage } from '#domain/application/stages.ts';
import type { applicationSchema } from '#api/applications/applications.schemas.ts';
import type { PersonTx, SystemTx } from '#db/access/database.ts';
import type { LogEntry } from '#practice/site/log.ts';
import { employerLetter } from '#practice/site/letters.ts';
import type { Fault } from '#practice/site/faults.ts';
import { decisions, workflowIds } from '#workflows/messages.ts';
import { until } from '../../support/signed-in.ts';
import type { Answer } from './api.ts';
import { makeApplicant, type Applicant, type MadeSo } from './applicants.ts';
import { readBoard } from './boards.ts';
import { usualChoices, type LineChoices } from './choices.ts';
import { prepareGround } from './ground.ts';
import { RunningLine } from './running-line.ts';
import { addBoards, vacancyOf } from './vacancies.ts';

export type { Applicant } from './applicants.ts';
export type { LineChoices } from './choices.ts';

export type Story = z.output<typeof applicationSchema>;

/** The whole product in one process, on a database, a namespace and employers of its own. */
export async function openLine(chosen: Partial<LineChoices> = {}): Promise<Line> {
  const choices = { ...usualChoices, ...chosen };
  const line = new Line(choices, await prepareGround(choices));
  await line.start();
  return line;
}

/** Verbs of tests. Every wait polls the API until a deadline. */
export class Line extends RunningLine {
  #people = 0;

  /** The sample candidate with a campaign over all boards. */
  async practise(): Promise<{ candidateId: string; campaignId: string }> {
    return (await this.changed<{ candidateId: string; campaignId: string }>('POST', '/candidates/practice')).body;
  }

  /** Reads all boards of the practice employers, for nobody in particular: every opening of a later test is known. */
  async readBoards(): Promise<void> {
    for (const boardId of await this.asPerson((tx) => addBoards(tx, this.ground.practice.url))) await readBoard(this.workers.activities, boardId);
  }

  /** A candidate whose campaign passes over whatever scores less than `threshold`. */
  async practiseUnder(threshold: number, maxApplications = 1): Promise<{ candidateId: string; campaignId: string }> {
    const { candidateId } = await this.applicant();
    const boards = await this.asPerson((tx) => addBoards(tx, this.ground.practice.url));
    const { body } = await this.changed<{ id: string }>('POST', '/campaigns', { candidateId, name: 'all boards', brief: '', boards, threshold, maxApplications });
    return { candidateId, campaignId: body.id };
  }

  /** Another practice candidate of the person, with an address of their own: employers know them apart. */
  async applicant(made: MadeSo = {}, userId = this.userId): Promise<Applicant> {
    this.#people += 1;
    return makeApplicant(this.api.common.database, userId, this.#people, made);
  }

  /** The opening behind a practice employer's requisition. */
  async openingOf(requisition: string): Promise<string> {
    const { posting } = vacancyOf(requisition);
    return this.asPerson(async ({ em }) => {
      const [row] = await em.execute<{ opening_id: string }[]>(`select opening_id from posting where practice and content ->> 'externalId' = ?`, [posting.id]);
      if (row === undefined) throw new Error(`no posting of ${requisition} was read`);
      return row.opening_id;
    });
  }

  /** Takes the opening of a requisition by hand; answers the application. */
  async apply(applicant: Applicant, requisition: string): Promise<string> {
    return this.take(applicant, await this.openingOf(requisition));
  }

  /** Takes an opening by hand. */
  async take(applicant: Applicant, openingId: string): Promise<string> {
    return (await this.changed<{ id: string }>('POST', '/applications', { candidateId: applicant.candidateId, openingId })).body.id;
  }

  /** The same, as far as its bundle waits for the signature. */
  async prepared(applicant: Applicant, requisition: string): Promise<string> {
    const id = await this.apply(applicant, requisition);
    await this.waitFor(id, 'awaiting_approval');
    return id;
  }

  async story(applicationId: string): Promise<Story> {
    const answer = await this.api.call<Story>('GET', `/applications/${applicationId}`);
    if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async waitFor(applicationId: string, stage: Stage, seconds?: number): Promise<Story> {
    return this.waitUntil(applicationId, (story) => story.stage === stage, seconds);
  }

  async waitUntil(applicationId: string, holds: (story: Story) => boolean, seconds?: number): Promise<Story> {
    // A story costs forty times what its newest event does: it is read again when there is a newer one, and once a second for what no event tells.
    let last: { readonly event: string | null; readonly readAt: number; readonly story: Story } | null = null;
    const ask = async (): Promise<Story> => {
      const event = await this.#newestEvent(applicationId);
      if (last === null || last.event !== event || performance.now() - last.readAt > 1_000) last = { event, readAt: performance.now(), story: await this.story(applicationId) };
      return last.story;
    };
    return until(ask, holds, seconds);
  }

  #newestEvent(applicationId: string): Promise<string | null> {
    return this.asPerson(async ({ em }) => {
      const [row] = await em.execute<{ seq: string | null }[]>('select max(seq) as seq from event where application_id = ?', [applicationId]);
      return row?.seq ?? null;
    });
  }

  /** Signs what is on screen now. */
  async sign(applicationId: string): Promise<Answer> {
    const { bundle } = await this.story(applicationId);
    return this.decide(applicationId, 'sign', { bundleHash: bundle?.hash ?? '' });
  }

  /** A decision of the person, whatever the answer. */
  async decide(applicationId: string, verb: string, body?: unknown, key?: string): Promise<Answer<{ stage?: string; error?: { code: string; message: string } }>> {
    return this.api.call('POST', `/applications/${applicationId}/${verb}`, body, key);
  }

  /** A change that must succeed. */
  async changed<T = unknown>(method: 'POST' | 'PUT', path: string, body?: unknown): Promise<Answer<T>> {
    const answer = await this.api.call<T>(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }

  /** What employers hold of an applicant: application POSTs alone, in the order they arrived. */
  received({ email }: Pick<Applicant, 'email'>): LogEntry[] {
    return this.ground.practice.site.log.all().filter((entry) => entry.kind === 'application' && entry.email === email);
  }

  /** An employer's letter, in its mailbox at once. */
  async write(kind: 'receipt' | 'interview' | 'rejection', requisition: string, to: Applicant): Promise<void> {
    const { employer, posting } = vacancyOf(requisition);
    await this.ground.practice.site.mailbox.write(employerLetter(kind, employer, posting, to.email, null), 0);
  }

  /** A fault of one employer's posting from now on, or of its next application POSTs. */
  fault(fault: Fault['fault'], requisition: string, more: Partial<Fault> = {}): void {
    const { employer, posting } = vacancyOf(requisition);
    this.ground.practice.site.faults.add({ fault, employer: employer.token, posting: posting.id, probability: 1, times: null, delayMs: 3_000, ...more });
  }

  /** Waits until the server's list of what runs, which lags, has heard that an application's workflow ended. */
  async heardOfEnd(applicationId: string, run = 1): Promise<void> {
    const query = `WorkflowId = '${workflowIds.application(applicationId, run)}' and ExecutionStatus = 'Running'`;
    await until(async () => (await this.temporal.workflow.count(query)).count, (count) => count === 0);
  }

  /** A decision through Temporal's client, past the API: answers the stage, or the sentence of the refusal. */
  async forge(applicationId: string, decision: Unsent<Decision>, run = 1): Promise<string> {
    const message = { ...decision, messageId: randomUUID() } as Decision;
    // The record is a step ahead of its workflow, which turns away what it has not heard of yet. A run that is over stays where it was.
    const { stage } = await this.story(applicationId);
    await until(() => this.workflow(applicationId, run).query<Position>('position'), (at) => at.stage === stage, 2).catch(() => undefined);
    try {
      return (await this.workflow(applicationId, run).executeUpdate(decisions[decision.kind], { args: [message] })).stage;
    } catch (error) {
      return sentenceOf(error);
    }
  }

  asPerson<T>(work: (tx: PersonTx) => Promise<T>): Promise<T> {
    return this.api.common.database.asPerson(this.userId, work);
  }

  /** As the job that reads boards. */
  asSystem<T>(work: (tx: SystemTx) => Promise<T>): Promise<T> {
    return this.api.common.database.asSystem('discover', work);
  }

  workflow(applicationId: string, run = 1): WorkflowHandle {
    return this.temporal.workflow.getHandle(workflowIds.application(applicationId, run));
  }
}

/** A decision without its own id. */
type Unsent<D> = D extends Decision ? Omit<D, 'messageId'> : never;

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? sentenceOf(error.cause) : error.message;
}
