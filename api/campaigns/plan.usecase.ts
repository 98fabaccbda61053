import type { z } from 'zod';
import { readBrief } from '#domain/campaign/brief/read-brief.ts';
import { LlmError } from '#adapters/llm/llm.port.ts';
import type { Meter } from '#adapters/llm/meter.ts';
import { closeCall, openCall } from '#db/models/ledger.repository.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { planView, type briefBodySchema, type readPlanSchema } from './plan.schemas.ts';

type ReadPlan = z.input<typeof readPlanSchema>;

/** A person waits for the plan: a model that is slower is not waited for. */
const patienceMs = 20_000;

/** Reads a brief by rules; a model, where one is configured, is asked for the rest, and what it says is offered beside the plan. */
export async function planOfBrief(deps: ApiDeps, userId: string, { candidateId, brief }: z.output<typeof briefBodySchema>): Promise<ReadPlan> {
  const currency = await deps.database.asPerson(userId, async (tx) => {
    const { preferences } = await candidateRow(tx, candidateId);
    return preferences.salaryFloor?.currency ?? 'EUR';
  });
  const { text, plan, total, marks } = readBrief(brief, currency);
  const unread = marks.filter(({ topic }) => topic === 'unread').map(({ start, end }) => text.slice(start, end));
  const asked = await offersOf(deps, userId, candidateId, text, unread);
  return { plan: planView(plan), total, marks: marks.map((mark) => ({ ...mark, says: [...mark.says] })), ...asked };
}

async function offersOf(deps: ApiDeps, userId: string, candidateId: string, brief: string, unread: readonly string[]): Promise<Pick<ReadPlan, 'offers' | 'model' | 'modelSays'>> {
  const { llm, models } = deps.planning;
  if (models.length === 0 || unread.length === 0) return { offers: [], model: null, modelSays: null };
  try {
    const { result, use } = await llm.within({ meter: meterOf(deps, userId, candidateId), signal: AbortSignal.timeout(patienceMs) }).extract({ extract: 'brief', brief, unread });
    return { offers: result.map(({ words, field }) => ({ words, field })), model: use.model, modelSays: null };
  } catch (error) {
    if (!(error instanceof LlmError)) throw error;
    deps.log.warn({ err: error }, 'no model read the rest of a brief');
    return { offers: [], model: null, modelSays: error.failure === 'over_ceiling' ? error.message : 'No model answered in time. What the rules understood stands.' };
  }
}

/** Every call stands in the ledger and under the ceilings, as in the workers. */
function meterOf({ database, clock, modelCeilings }: ApiDeps, userId: string, candidateId: string): Meter {
  return {
    async open(plan) {
      const { id, refused } = await database.asPerson(userId, (tx) => openCall(tx, { candidateId, applicationId: null, campaignId: null, ...plan }, modelCeilings, clock.now()));
      if (refused !== null) throw new LlmError('over_ceiling', refused);
      return id;
    },
    close: (id, report) => database.asPerson(userId, (tx) => closeCall(tx, id, report, clock.now())),
  };
}
