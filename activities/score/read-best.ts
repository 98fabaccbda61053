import { linesToRead, moved, readingOfLines, type ModelReading, type NotRead } from '#domain/match/model-reading.ts';
import { plantsIn } from '#domain/untrusted/plants.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { LlmError, type ScoreTask } from '#adapters/llm/llm.port.ts';
import { readingPrompt } from '#adapters/llm/prompts.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { bestToRead, keepReading, placeOpening, takeReading, type ToRead } from '#db/openings/match-reading.repository.ts';
import { ledgerMeter, type ModelDeps } from '../draft/with-model.ts';
import type { CampaignRef } from '../shapes.ts';
import { judgingOf, type Judging } from './score-campaign.ts';

export interface ReadBestDeps extends ModelDeps {
  /** How many of a campaign's best openings a model reads; 0 asks none. */
  readonly modelScores: number;
}

/** Calls side by side; a provider answers with 429 if that is too many. */
const atOnce = 4;
/** Milliseconds; scoring must come to an end. What was not read by then keeps the rules' score until boards are read again. */
const longestMs = 120_000;
/** Failures after which the next call would fare no better. */
const stops: ReadonlySet<LlmError['failure']> = new Set(['over_ceiling', 'unauthorised', 'no_credit', 'bad_request', 'rate_limited', 'unavailable', 'time_out', 'cancelled']);

/**
 * Has a model read the campaign's best eligible openings, each question once, and orders them by the result. Nothing
 * depends on it: whatever goes wrong, the rules' score stands, with the reason beside it.
 */
export async function readBest(deps: ReadBestDeps, ref: CampaignRef, work: AbortSignal): Promise<{ readonly read: number }> {
  if (deps.modelScores === 0 || deps.llm.provider === 'offline') return { read: 0 };
  const judging = await judgingOf(deps, ref);
  const { campaign } = judging;
  const waiting = await deps.database.asPerson(ref.userId, (tx) => bestToRead(tx, campaign, deps.modelScores));
  const signal = AbortSignal.any([work, AbortSignal.timeout(longestMs)]);
  const llm = deps.llm.within({ meter: ledgerMeter(deps, ref.userId, { candidateId: campaign.candidateId, applicationId: null, campaignId: campaign.id }), signal });
  let read = 0;
  let goesOn = true;
  const readers = Array.from({ length: atOnce }, async () => {
    for (let next = waiting.shift(); next !== undefined && goesOn; next = waiting.shift()) {
      const failure = await readOne(deps, ref, judging, next, llm);
      if (failure === 'read') read += 1;
      else if (failure !== null && stops.has(failure)) goesOn = false;
    }
  });
  await Promise.all(readers);
  work.throwIfAborted();
  if (read > 0) {
    await deps.database.asPerson(ref.userId, (tx) => appendEvents(tx, campaign.candidateId, [{ applicationId: null, campaignId: campaign.id, run: null, step: 'matches_read', data: { openings: read } }]));
    deps.notifier.changed(campaign.candidateId);
  }
  return { read };
}

/** Reads one opening. Answers 'read', why it was not, or null if the question was asked before or is being asked elsewhere. */
async function readOne(deps: ReadBestDeps, ref: CampaignRef, { campaign, candidate, judge }: Judging, { openingId, posting }: ToRead, llm: ReadBestDeps['llm']): Promise<'read' | LlmError['failure'] | null> {
  const { match, score } = judge(posting);
  const task: ScoreTask = { candidate, lines: linesToRead(match).map(({ words }) => words) };
  if (task.lines.length === 0) return null;
  const prompt = readingPrompt({ extract: 'score', ...task });
  const keep = (reading: ModelReading, again: boolean) =>
    deps.database.asPerson(ref.userId, async (tx) => {
      await keepReading(tx, candidate.id, openingId, reading, again);
      await placeOpening(tx, campaign.id, openingId, moved(score, reading));
    });
  if (!(await deps.database.asPerson(ref.userId, (tx) => takeReading(tx, candidate.id, openingId, sha256(`${prompt.hash}\n${prompt.record}\n${prompt.task}`))))) return null;
  // A posting that speaks to software is read by the rules alone.
  if (plantsIn(posting).length > 0) return keep(unread('planted'), false).then(() => null);
  try {
    const { result, use } = await llm.extract({ extract: 'score', ...task });
    await keep({ ...readingOfLines(match, result, candidate.facts), by: { provider: use.provider, model: use.model }, notRead: null }, false);
    return 'read';
  } catch (error) {
    if (!(error instanceof LlmError)) throw error;
    await keep(unread(error.failure === 'over_ceiling' ? 'over_ceiling' : 'no_answer'), stops.has(error.failure));
    return error.failure;
  }
}

function unread(why: NotRead): ModelReading {
  return { points: 0, reasons: [], by: null, notRead: why };
}
