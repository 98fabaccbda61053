import type { PersonTx } from '../access/database.ts';
import { ApplicationRow } from '../applications/application.entities.ts';
import { countInWindow } from '../applications/application.repository.ts';
import { lockCandidate } from '../candidates/candidate.repository.ts';
import { appendEvents } from '../events/event.repository.ts';
import { currentOpening } from '../openings/identity.ts';
import { CampaignOpeningRow, CampaignRow } from './campaign.entities.ts';

export type Take =
  | { readonly kind: 'taken'; readonly application: ApplicationRow }
  | { readonly kind: 'window_full' | 'day_full' | 'nothing_eligible' | 'limit_reached' };

/**
 * Takes the best eligible opening into the person's window, which all campaigns of the candidate share: it counts
 * everything from preparing to a decision. The same number of take answers the same application.
 */
export async function takeNext(tx: PersonTx, campaign: CampaignRow, take: number): Promise<Take> {
  // The lock first: of two who ask under one number the second finds what the first took.
  const candidate = await lockCandidate(tx, campaign.candidateId);
  const before = await tx.em.findOne(CampaignOpeningRow, { campaignId: campaign.id, take });
  if (before?.applicationId != null) return { kind: 'taken', application: await tx.em.findOneOrFail(ApplicationRow, { id: before.applicationId }) };
  if (take > campaign.maxApplications) {
    await endCampaign(tx, campaign);
    return { kind: 'limit_reached' };
  }
  if ((await countInWindow(tx, candidate.id)) >= candidate.windowSize) return { kind: 'window_full' };
  if (await dayIsFull(tx, campaign)) return { kind: 'day_full' };

  for (;;) {
    const best = await tx.em.findOne(CampaignOpeningRow, { campaignId: campaign.id, state: 'eligible' }, { orderBy: { score: 'desc', openingId: 'asc' }, refresh: true });
    if (best === null) return { kind: 'nothing_eligible' };
    const { openingId } = best;
    const application = await openApplication(tx, campaign.candidateId, openingId, campaign.id);
    if (application === null) {
      await tx.em.nativeUpdate(CampaignOpeningRow, { campaignId: campaign.id, openingId }, { state: 'skipped', reason: 'there is an application for it already' });
      continue;
    }
    // Dated by the record's clock, by which the plan's day is counted (decision 28).
    await tx.em.execute(`update campaign_opening set state = 'taken', application_id = ?, take = ?, taken_at = now() where campaign_id = ? and opening_id = ?`, [application.id, take, campaign.id, openingId]);
    await appendEvents(tx, campaign.candidateId, [
      { applicationId: application.id, campaignId: campaign.id, run: application.run, step: '0:taken', data: { step: 'taken', to: 'preparing', score: best.score } },
    ]);
    return { kind: 'taken', application };
  }
}

/** Whether the plan's own limit is reached in these 24 hours, by the database's clock. */
async function dayIsFull(tx: PersonTx, { id, plan }: CampaignRow): Promise<boolean> {
  if (plan === null || plan.daily === null) return false;
  const [row] = await tx.em.execute<{ count: string }[]>(`select count(*) from campaign_opening where campaign_id = ? and taken_at > now() - interval '24 hours'`, [id]);
  return Number(row?.count ?? 0) >= plan.daily;
}

/** A campaign that took all it may has ended: nobody starts or reads for it again. */
async function endCampaign(tx: PersonTx, campaign: CampaignRow): Promise<void> {
  const ended = await tx.em.nativeUpdate(CampaignRow, { id: campaign.id, state: { $ne: 'ended' } }, { state: 'ended', endedAt: new Date() });
  if (ended === 1) await appendEvents(tx, campaign.candidateId, [{ applicationId: null, campaignId: campaign.id, run: null, step: 'campaign_ended', data: { why: 'limit_reached' } }]);
}

/**
 * Opens an application for a candidate and an opening; null where there is one already, also under an opening that was
 * joined into this one or split from it: the unique key decides, and in the end the claim by the vacancy's identities.
 */
export async function openApplication(tx: PersonTx, candidateId: string, openingId: string, campaignId: string | null): Promise<ApplicationRow | null> {
  const current = await currentOpening(tx, openingId);
  const [row] = await tx.em.execute<{ id: string }[]>(
    `insert into application (user_id, candidate_id, opening_id, posting_id, campaign_id, stage, source)
     select ?, ?, ?, p.id, ?, 'preparing', p.content ->> 'source' from posting p where p.opening_id = ? and p.closed_at is null
       and not exists (select 1 from taken_openings(?) t where t.opening_id = p.opening_id) order by p.first_seen_at, p.id limit 1
     on conflict (candidate_id, opening_id) do nothing returning id`,
    [tx.userId, candidateId, current, campaignId, current, candidateId],
  );
  return row === undefined ? null : tx.em.findOneOrFail(ApplicationRow, { id: row.id });
}
