import type { RejectReason } from '#domain/application/reject-reasons.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { PersonTx } from '../access/database.ts';

/** What the person last decided on an application: why they rejected it, or null where they signed. */
interface Decided {
  readonly applicationId: string;
  readonly posting: Posting;
  readonly rejected: RejectReason | null;
}

/** Decisions of a candidate, the newest first; at most `limit`. */
export async function decidedOpenings(tx: PersonTx, candidateId: string, limit: number): Promise<Decided[]> {
  const rows = await tx.em.execute<{ id: string; content: Posting; step: string; reason: RejectReason | null }[]>(
    `select a.id, p.content, e.step, e.reason from application a join posting p on p.id = a.posting_id
     join lateral (select data ->> 'step' as step, data ->> 'reason' as reason, seq from event
                   where application_id = a.id and data ->> 'step' in ('signed', 'signed_in_page', 'rejected') order by seq desc limit 1) e on true
     where a.candidate_id = ? order by e.seq desc limit ?`,
    [candidateId, limit],
  );
  return rows.map(({ id, content, step, reason }) => ({ applicationId: id, posting: content, rejected: step === 'rejected' ? (reason ?? 'other') : null }));
}

/** Keys of the rules that the person said no to for a campaign. */
export async function declinedRules(tx: PersonTx, campaignId: string): Promise<Set<string>> {
  const rows = await tx.em.execute<{ rule: string }[]>('select rule from declined_rule where campaign_id = ?', [campaignId]);
  return new Set(rows.map(({ rule }) => rule));
}

/** Remembers that the person said no to a rule, so that it is not offered again. */
export async function declineRule(tx: PersonTx, campaignId: string, rule: string): Promise<void> {
  await tx.em.execute('insert into declined_rule (campaign_id, rule, user_id) values (?, ?, ?) on conflict do nothing', [campaignId, rule, tx.userId]);
}
