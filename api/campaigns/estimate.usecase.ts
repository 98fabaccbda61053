import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import { estimateOf } from '#domain/campaign/estimate.ts';
import { judgeUnder } from '#domain/campaign/judge.ts';
import { costOf, priceOf, tokensOfApplication } from '#domain/models/cost.ts';
import { trustedPosting } from '#domain/untrusted/trusted.ts';
import type { PersonTx } from '#db/access/database.ts';
import { countInWindow } from '#db/applications/application.repository.ts';
import { countOnBoards, openingsOnBoards, type OpeningOnBoard } from '#db/campaigns/plan.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { meanCostOfApplication } from '#db/models/ledger.repository.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import type { estimateBodySchema, estimateSchema } from './plan.schemas.ts';

type Wanted = z.output<typeof estimateBodySchema>;

/** Openings judged for one estimate, the newest: some milliseconds each. The rest is reckoned from them. */
const mostJudged = 300;
/** Judged at one go, before other requests have their turn. */
const chunk = 20;
const bestShown = 5;
const reasonsShown = 8;

/** Judges what stands on the boards now by a plan, and reckons what a campaign would ask of the person and cost. Keeps nothing. */
export async function estimatePlan(deps: ApiDeps, userId: string, wanted: Wanted): Promise<z.input<typeof estimateSchema>> {
  const known = await deps.database.asPerson(userId, async (tx) => {
    const row = await candidateRow(tx, wanted.candidateId);
    return {
      row, candidate: await readCandidate(tx, row.id), boards: await countOnBoards(tx, wanted.boards), found: await openingsOnBoards(tx, row.id, wanted.boards, mostJudged),
      waiting: await countInWindow(tx, row.id), cost: await costOfOne(tx, deps),
    };
  });
  const { row, boards, found, waiting, cost } = known;
  const judge = judgeUnder(wanted.plan, wanted.threshold, known.candidate, deps.clock.now().toISOString());
  const judged = await inTurns(found, ({ openingId, posting }) => {
    const { score, skipped } = judge(trustedPosting(posting));
    return { openingId, title: posting.title, employer: posting.employer, score: Math.round(score), skipped };
  });
  const fitting = judged.filter(({ skipped }) => skipped === null).toSorted((a, b) => b.score - a.score);
  const estimate = estimateOf({
    openings: boards.openings, judged: judged.length, fit: fitting.length, newADay: boards.newADay, threshold: wanted.threshold, maxApplications: wanted.maxApplications,
    daily: wanted.plan?.daily ?? null, window: row.windowSize, waiting, dailyCap: row.dailyCap, microDollarsEach: cost.each,
  });
  const { microDollars, ...expected } = estimate;
  return {
    ...expected, openings: boards.openings, unread: boards.unread, judged: judged.length, cost: { microDollars, ...cost },
    passedOver: Array.from(Map.groupBy(judged.flatMap(({ skipped }) => skipped ?? []), (reason) => reason), ([reason, each]) => ({ reason, count: each.length })).toSorted((a, b) => b.count - a.count).slice(0, reasonsShown),
    best: fitting.slice(0, bestShown).map(({ openingId, title, employer, score }) => ({ openingId, title, employer, score })),
    window: { size: row.windowSize, taken: waiting, dailyCap: row.dailyCap },
  };
}

/** What an application costs: nothing without a model, else what those before cost, else the list price at its most. */
async function costOfOne(tx: PersonTx, { planning: { models } }: ApiDeps): Promise<{ each: number; by: 'offline' | 'ledger' | 'prices'; model: string | null }> {
  const [first] = models;
  if (first === undefined) return { each: 0, by: 'offline', model: null };
  const mean = await meanCostOfApplication(tx, first);
  if (mean !== null) return { each: mean, by: 'ledger', model: first.model };
  return { each: costOf(priceOf(first.provider, first.model), tokensOfApplication), by: 'prices', model: first.model };
}

async function inTurns<T>(found: readonly OpeningOnBoard[], judge: (one: OpeningOnBoard) => T): Promise<T[]> {
  const judged: T[] = [];
  for (const [at, one] of found.entries()) {
    judged.push(judge(one));
    if (at % chunk === chunk - 1) await setImmediate();
  }
  return judged;
}
