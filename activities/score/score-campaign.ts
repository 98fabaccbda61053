import { canonicalText } from '#domain/bundle/canonical.ts';
import { judgeUnder } from '#domain/campaign/judge.ts';
import { trustedPosting } from '#domain/untrusted/trusted.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { keepScores, readCampaign, unscoredOpenings, type Scored } from '#db/campaigns/campaign.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import type { Desk } from '../desk.ts';
import type { CampaignRef } from '../shapes.ts';

/** Openings judged in one transaction. */
const batch = 200;

/** Scores and judges what has no score over the record, or none under the campaign's plan. `beat` hears after every batch. */
export async function scoreCampaign(deps: Desk, ref: CampaignRef, beat: (done: { readonly scored: number }) => void): Promise<{ readonly scored: number; readonly eligible: number }> {
  const { campaign, candidate } = await deps.database.asPerson(ref.userId, async (tx) => {
    const campaign = await readCampaign(tx, ref.campaignId);
    return { campaign, candidate: await readCandidate(tx, campaign.candidateId) };
  });
  // The day is part of it: years of experience grow.
  const today = deps.clock.now().toISOString().slice(0, 10);
  const judge = judgeUnder(campaign.plan, campaign.threshold, candidate, `${today}T00:00:00.000Z`);
  const by = {
    facts: sha256(canonicalText([today, JSON.stringify(candidate.facts), JSON.stringify(candidate.preferences)])),
    plan: sha256(canonicalText([campaign.threshold, JSON.stringify(campaign.plan)])),
  };
  let scored = 0;
  let eligible = 0;
  for (;;) {
    const fresh = await deps.database.asPerson(ref.userId, (tx) => unscoredOpenings(tx, campaign, by, batch));
    if (fresh.length === 0) break;
    const judged = fresh.map(({ openingId, contentHash, posting }): Scored => ({ openingId, contentHash, judgement: judge(trustedPosting(posting)) }));
    const nowEligible = judged.filter(({ judgement }) => judgement.skipped === null).length;
    await deps.database.asPerson(ref.userId, async (tx) => {
      await keepScores(tx, campaign, by, judged);
      await appendEvents(tx, campaign.candidateId, [
        { applicationId: null, campaignId: campaign.id, run: null, step: 'scored', data: { openings: judged.length, eligible: nowEligible } },
      ]);
    });
    scored += judged.length;
    eligible += nowEligible;
    beat({ scored });
  }
  if (scored > 0) deps.notifier.changed(campaign.candidateId);
  return { scored, eligible };
}
