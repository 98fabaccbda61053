import { Context } from '@temporalio/activity';
import { canonicalText } from '#domain/bundle/canonical.ts';
import { skipReason } from '#domain/campaign/skip-reason.ts';
import { readPosting } from '#domain/match/reading.ts';
import { profileOf } from '#domain/match/profile.ts';
import { matchProfile } from '#domain/match/score.ts';
import { trustedPosting } from '#domain/untrusted/trusted.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { keepScores, readCampaign, unscoredOpenings, type Scored } from '#db/campaigns/campaign.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import type { Desk } from '../desk.ts';
import type { ScoreActivities } from '../shapes.ts';

/** Openings scored in one transaction. */
const batch = 200;

export function createScoreActivities(deps: Desk): ScoreActivities {
  return {
    async scoreOpenings(ref) {
      const { campaign, candidate } = await deps.database.asPerson(ref.userId, async (tx) => {
        const campaign = await readCampaign(tx, ref.campaignId);
        return { campaign, candidate: await readCandidate(tx, campaign.candidateId) };
      });
      // The day is part of it: years of experience grow.
      const today = deps.clock.now().toISOString().slice(0, 10);
      const profile = profileOf(candidate, `${today}T00:00:00.000Z`);
      const factsHash = sha256(canonicalText([today, JSON.stringify(candidate.facts), JSON.stringify(candidate.preferences), campaign.threshold]));
      let scored = 0;
      let eligible = 0;
      for (;;) {
        const fresh = await deps.database.asPerson(ref.userId, (tx) => unscoredOpenings(tx, campaign, factsHash, batch));
        if (fresh.length === 0) break;
        const matches = fresh.map(({ openingId, contentHash, posting }): Scored => {
          const match = matchProfile(profile, readPosting(trustedPosting(posting)));
          return { openingId, contentHash, match, skipped: skipReason(match, campaign.threshold) };
        });
        const nowEligible = matches.filter((match) => match.skipped === null).length;
        await deps.database.asPerson(ref.userId, async (tx) => {
          await keepScores(tx, campaign, factsHash, matches);
          await appendEvents(tx, campaign.candidateId, [
            { applicationId: null, campaignId: campaign.id, run: null, step: 'scored', data: { openings: matches.length, eligible: nowEligible } },
          ]);
        });
        scored += matches.length;
        eligible += nowEligible;
        Context.current().heartbeat({ scored });
      }
      if (scored > 0) deps.notifier.changed(campaign.candidateId);
      return { scored, eligible };
    },
  };
}
