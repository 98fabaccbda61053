import { canonicalText } from '#domain/bundle/canonical.ts';
import { judgeUnder, type Judgement } from '#domain/campaign/judge.ts';
import type { Candidate } from '#domain/candidate/candidate.ts';
import { moved, stillRead } from '#domain/match/model-reading.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { trustedPosting } from '#domain/untrusted/trusted.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { CampaignRow } from '#db/campaigns/campaign.entities.ts';
import { readCampaign } from '#db/campaigns/campaign.repository.ts';
import { keepScores, unscoredOpenings, type Scored } from '#db/campaigns/score.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { readingsOf } from '#db/openings/match-reading.repository.ts';
import type { StepDeps } from '../step.ts';
import type { CampaignRef } from '../shapes.ts';

/** Openings judged in one transaction. */
const batch = 200;

/** A campaign with its candidate, and how it judges a posting by the rules alone. */
export interface Judging {
  readonly campaign: CampaignRow;
  readonly candidate: Candidate;
  readonly today: string;
  readonly judge: (posting: Posting) => Judgement;
}

/** Reads a campaign with its candidate for judging postings today. */
export async function judgingOf(deps: StepDeps, ref: CampaignRef): Promise<Judging> {
  const { campaign, candidate } = await deps.database.asPerson(ref.userId, async (tx) => {
    const campaign = await readCampaign(tx, ref.campaignId);
    return { campaign, candidate: await readCandidate(tx, campaign.candidateId) };
  });
  // The day is part of it: years of experience grow.
  const today = deps.clock.now().toISOString().slice(0, 10);
  const judge = judgeUnder(campaign.plan, campaign.threshold, candidate, `${today}T00:00:00.000Z`);
  return { campaign, candidate, today, judge: (posting) => judge(trustedPosting(posting)) };
}

/**
 * Scores every opening of the campaign's boards that has no score by the present record and plan, or says something else
 * since, a batch in a transaction. Answers how many were scored, and how many of them are eligible. Throws the reason of
 * `signal` where it was aborted: the batches before stay, and the next call goes on after them.
 */
export async function scoreCampaign(deps: StepDeps, ref: CampaignRef, signal: AbortSignal): Promise<{ readonly scored: number; readonly eligible: number }> {
  const { campaign, candidate, today, judge } = await judgingOf(deps, ref);
  const facts = sha256(canonicalText([today, JSON.stringify(candidate.facts), JSON.stringify(candidate.preferences)]));
  const by = { facts, basis: sha256(canonicalText([campaign.threshold, JSON.stringify(campaign.plan), facts])) };
  let scored = 0;
  let eligible = 0;
  for (;;) {
    signal.throwIfAborted();
    const { fresh, readings } = await deps.database.asPerson(ref.userId, async (tx) => {
      const fresh = await unscoredOpenings(tx, campaign, by, batch);
      return { fresh, readings: await readingsOf(tx, campaign.candidateId, fresh.map(({ openingId }) => openingId)) };
    });
    if (fresh.length === 0) break;
    const judged = fresh.map(({ openingId, contentHash, version, posting }): Scored => {
      const judgement = judge(posting);
      // What a model read of it before still counts as long as it is about the same lines.
      const reading = readings.get(openingId);
      return { openingId, contentHash, version, judgement: reading === undefined || !stillRead(reading, judgement.match) ? judgement : { ...judgement, score: moved(judgement.score, reading) } };
    });
    const nowEligible = judged.filter(({ judgement }) => judgement.skipped === null).length;
    await deps.database.asPerson(ref.userId, async (tx) => {
      await keepScores(tx, campaign, by, judged);
      await appendEvents(tx, campaign.candidateId, [
        { applicationId: null, campaignId: campaign.id, run: null, step: 'scored', data: { openings: judged.length, eligible: nowEligible } },
      ]);
    });
    scored += judged.length;
    eligible += nowEligible;
  }
  if (scored > 0) deps.notifier.changed(campaign.candidateId);
  return { scored, eligible };
}
