import { overCeiling, type Ceilings, type Spent } from '#domain/models/ceilings.ts';
import type { Price } from '#domain/models/prices.ts';
import type { PersonTx } from '../access/database.ts';
import { ModelCallRow } from './model-call.entities.ts';

/** What a call is for. */
export interface CallFor {
  readonly candidateId: string;
  readonly applicationId: string | null;
  readonly campaignId: string | null;
}

export interface CallToOpen extends CallFor {
  readonly purpose: string;
  readonly provider: string;
  readonly model: string;
  readonly promptHash: string;
  readonly price: Price;
  readonly estimate: number;
}

export interface CallToClose {
  readonly failure: string | null;
  readonly tokensIn: number;
  readonly tokensCached: number;
  readonly tokensOut: number;
  readonly microDollars: number;
  readonly latencyMs: number;
}

/**
 * Reserves the estimate of a call where no ceiling is passed by it, else keeps a row that says which. One at a time per
 * person, so that calls side by side cannot pass a ceiling together. A reservation whose process died stays: the money
 * may have been spent.
 */
export async function openCall(tx: PersonTx, call: CallToOpen, ceilings: Ceilings, now: Date): Promise<{ readonly id: string; readonly refused: string | null }> {
  if (call.estimate > 0) await tx.em.execute(`select pg_advisory_xact_lock(hashtextextended('model_call ' || ?, 0))`, [tx.userId]);
  const refused = call.estimate === 0 ? null : overCeiling(call.estimate, await spentBy(tx, call, now), ceilings, await campaignCeiling(tx, call.campaignId));
  const [row] = await tx.em.execute<{ id: string }[]>(
    `insert into model_call (user_id, candidate_id, application_id, campaign_id, purpose, provider, model, prompt_hash, price, state, estimate, micro_dollars, failure, says, at, closed_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?) returning id`,
    [
      tx.userId, call.candidateId, call.applicationId, call.campaignId, call.purpose, call.provider, call.model, call.promptHash, JSON.stringify(call.price),
      refused === null ? 'reserved' : 'not_asked', call.estimate, refused === null ? call.estimate : 0, refused === null ? null : 'over_ceiling', refused, now, refused === null ? null : now,
    ],
  );
  if (row === undefined) throw new Error('the ledger did not answer');
  return { id: row.id, refused };
}

/** Books how a call went; a second report of the same call changes nothing. */
export async function closeCall(tx: PersonTx, id: string, report: CallToClose, now: Date): Promise<void> {
  await tx.em.execute(
    `update model_call set state = ?, micro_dollars = ?, tokens_in = ?, tokens_cached = ?, tokens_out = ?, latency_ms = ?, failure = ?, closed_at = ? where id = ? and state = 'reserved'`,
    [report.failure === null ? 'answered' : 'failed', report.microDollars, report.tokensIn, report.tokensCached, report.tokensOut, report.latencyMs, report.failure, now, id],
  );
}

/** What the gate said of what a call wrote. */
export async function keepVerdict(tx: PersonTx, id: string, verdict: { readonly claims: number; readonly refused: number }): Promise<void> {
  await tx.em.execute('update model_call set gate_claims = ?, gate_refused = ? where id = ?', [verdict.claims, verdict.refused, id]);
}

/** Why no model wrote something, beside the offline driver's row of it. */
export async function keepReason(tx: PersonTx, id: string, says: string): Promise<void> {
  await tx.em.execute('update model_call set says = ? where id = ?', [says, id]);
}

/** Spent and reserved so far. */
export async function spentBy(tx: PersonTx, { applicationId, campaignId }: Pick<CallFor, 'applicationId' | 'campaignId'>, now: Date): Promise<Spent> {
  const [row] = await tx.em.execute<Record<keyof Spent, string>[]>(
    `select coalesce(sum(micro_dollars) filter (where application_id = ?), 0) as application,
            coalesce(sum(micro_dollars) filter (where at > ?::timestamptz - interval '24 hours'), 0) as day,
            coalesce(sum(micro_dollars) filter (where at >= date_trunc('month', ?::timestamptz, 'UTC')), 0) as month,
            coalesce(sum(micro_dollars) filter (where campaign_id = ?), 0) as campaign
     from model_call where micro_dollars > 0`,
    [applicationId, now, now, campaignId],
  );
  return { application: Number(row?.application ?? 0), day: Number(row?.day ?? 0), month: Number(row?.month ?? 0), campaign: Number(row?.campaign ?? 0) };
}

/** A campaign's own ceiling in micro-dollars; null where it has none, or there is no campaign. */
export async function campaignCeiling(tx: PersonTx, campaignId: string | null): Promise<number | null> {
  if (campaignId === null) return null;
  const [row] = await tx.em.execute<{ model_ceiling: string | null }[]>('select model_ceiling from campaign where id = ?', [campaignId]);
  return row?.model_ceiling == null ? null : Number(row.model_ceiling);
}

/** Sets a campaign's own ceiling; null takes it away. False where there is no such campaign. */
export async function setCampaignCeiling(tx: PersonTx, campaignId: string, microDollars: number | null): Promise<boolean> {
  const rows = await tx.em.execute<{ id: string }[]>('update campaign set model_ceiling = ? where id = ? returning id', [microDollars, campaignId]);
  return rows.length > 0;
}

/** Calls about an application, in order. */
export async function callsOf(tx: PersonTx, applicationId: string): Promise<ModelCallRow[]> {
  return tx.em.find(ModelCallRow, { applicationId }, { orderBy: { at: 'asc', id: 'asc' } });
}

/** What applications cost in the mean with a model in the last 60 days, millionths of a US dollar; null where fewer than three were written with it. */
export async function meanCostOfApplication(tx: PersonTx, { provider, model }: { readonly provider: string; readonly model: string }): Promise<number | null> {
  const [row] = await tx.em.execute<{ applications: string; mean: string | null }[]>(
    `select count(*) as applications, ceil(avg(spent)) as mean from (
       select sum(micro_dollars) as spent from model_call c where application_id is not null and at > now() - interval '60 days'
         and exists (select 1 from model_call m where m.application_id = c.application_id and m.provider = ? and m.model = ? and m.state = 'answered')
       group by application_id) each`,
    [provider, model],
  );
  return row === undefined || Number(row.applications) < 3 ? null : Number(row.mean);
}

export interface CostLine {
  readonly id: string | null;
  readonly month: string;
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensCached: number;
  readonly tokensOut: number;
  readonly microDollars: number;
}

/** What calls cost, added up by campaign and month, newest first. */
export async function costLines(tx: PersonTx): Promise<CostLine[]> {
  const rows = await tx.em.execute<(Record<'month' | 'calls' | 'tokens_in' | 'tokens_cached' | 'tokens_out' | 'micro_dollars', string> & { id: string | null })[]>(
    `select campaign_id as id, to_char(at at time zone 'UTC', 'YYYY-MM') as month, count(*) filter (where state <> 'not_asked') as calls,
            sum(tokens_in) as tokens_in, sum(tokens_cached) as tokens_cached, sum(tokens_out) as tokens_out, sum(micro_dollars) as micro_dollars
     from model_call group by 1, 2 order by 2 desc, 7 desc`,
  );
  return rows.map((row) => ({
    id: row.id, month: row.month, calls: Number(row.calls), tokensIn: Number(row.tokens_in), tokensCached: Number(row.tokens_cached), tokensOut: Number(row.tokens_out), microDollars: Number(row.micro_dollars),
  }));
}
