import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { Ceilings } from '#domain/models/ceilings.ts';
import type { Verdict } from '#domain/gate/verdict.ts';
import { LlmError, type Answered, type Llm } from '#adapters/llm/llm.port.ts';
import type { Meter } from '#adapters/llm/meter.ts';
import { createOfflineLlm } from '#adapters/llm/offline.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { closeCall, keepReason, keepVerdict, openCall, type CallFor } from '#db/models/ledger.repository.ts';
import type { StepDeps } from '../step.ts';

export interface ModelDeps extends StepDeps {
  readonly llm: Llm;
  readonly modelCeilings: Ceilings;
}

/** After so many attempts of the activity the offline driver writes: a person is waiting for the document. */
const attempts = 4;
/** A provider that asks for a longer wait than this is not waited for. */
const longestWaitMs = 300_000;

/** Has a model write one piece for an application and books its calls in the ledger. If no model can or may write, the offline driver does, and the ledger says why. */
export async function withModel<T>(deps: ModelDeps, row: ApplicationRow, ask: (llm: Llm) => Promise<Answered<T>>): Promise<Answered<T>> {
  const { cancellationSignal, info } = Context.current();
  const call = { meter: ledgerMeter(deps, row.userId, { candidateId: row.candidateId, applicationId: row.id, campaignId: row.campaignId }), signal: cancellationSignal };
  try {
    return await ask(deps.llm.within(call));
  } catch (error) {
    if (!(error instanceof LlmError)) throw error;
    if (error.failure === 'cancelled') throw error;
    const isWorthWaiting = (error.next === 'retry' || error.next === 'wait') && (error.afterMs ?? 0) <= longestWaitMs;
    if (isWorthWaiting && info.attempt < attempts) throw asTemporal(error);
    const answered = await ask(createOfflineLlm(call));
    const { callId } = answered.use;
    if (callId !== null) await deps.database.asPerson(row.userId, (tx) => keepReason(tx, callId, reasonOf(error)));
    return answered;
  }
}

/** Keeps the gate's verdict with the call that wrote. */
export async function keepGateVerdict(deps: ModelDeps, userId: string, callId: string | null, verdict: Verdict, refused: number): Promise<void> {
  if (callId !== null) await deps.database.asPerson(userId, (tx) => keepVerdict(tx, callId, { claims: verdict.claims, refused }));
}

/** Books every call in the person's ledger, and refuses one that could pass a ceiling. */
export function ledgerMeter(deps: ModelDeps, userId: string, about: CallFor): Meter {
  const { database, clock, modelCeilings } = deps;
  return {
    async open(plan) {
      const { id, refused } = await database.asPerson(userId, (tx) => openCall(tx, { ...about, ...plan }, modelCeilings, clock.now()));
      if (refused !== null) throw new LlmError('over_ceiling', refused);
      return id;
    },
    close: (id, report) => database.asPerson(userId, (tx) => closeCall(tx, id, report, clock.now())),
  };
}

/** A model's failure for Temporal: tried again by the retry policy, or when the provider asked for it. */
function asTemporal(error: LlmError): ApplicationFailure {
  return ApplicationFailure.create({ type: 'LlmError', message: error.message, cause: error, ...(error.afterMs === null ? {} : { nextRetryDelay: error.afterMs }) });
}

const reasons: Readonly<Partial<Record<LlmError['failure'], string>>> = {
  unauthorised: 'The provider does not accept the key. Check it in the settings.', no_credit: 'The provider has no credit left for this key.', refused: 'The model refused to write this.',
  garbage: 'The model did not answer in the form it was asked for.', bad_request: 'The provider did not accept the request. Check the name of the model.',
};

function reasonOf(error: LlmError): string {
  const why = error.failure === 'over_ceiling' ? error.message : reasons[error.failure] ?? 'No model answered in time.';
  return `${why} This was written from your facts without a model.`;
}
