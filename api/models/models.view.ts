import type { z } from 'zod';
import type { Ceilings, Spent } from '#domain/models/ceilings.ts';
import { priceOf } from '#domain/models/cost.ts';
import type { Price } from '#domain/models/prices.ts';
import type { CostLine } from '#db/models/ledger.repository.ts';
import type { ModelCallRow } from '#db/models/model-call.entities.ts';
import type { applicationCostSchema, costSchema, modelCallSchema, writersSchema } from './models.schemas.ts';

/** What an application cost and who wrote it. */
export function applicationCostView(calls: readonly ModelCallRow[], ceiling: number): z.input<typeof applicationCostSchema> {
  const answered = calls.filter((call) => call.state === 'answered' && call.provider !== 'offline');
  return {
    microDollars: sum(calls, 'microDollars'), ceiling,
    models: [...new Set(answered.map((call) => `${call.provider}:${call.model}`))],
    says: [...new Set(calls.flatMap((call) => (call.provider === 'offline' && call.says !== null ? [call.says] : [])))],
    calls: calls.map(callView),
  };
}

/** What models cost altogether. */
export function costView(spent: Spent, ceilings: Ceilings, lines: readonly CostLine[]): z.input<typeof costSchema> {
  const added = (list: readonly CostLine[]) => ({ calls: sum(list, 'calls'), tokensIn: sum(list, 'tokensIn'), tokensCached: sum(list, 'tokensCached'), tokensOut: sum(list, 'tokensOut'), microDollars: sum(list, 'microDollars') });
  return {
    today: spent.day, month: spent.month, ceilings: { ...ceilings },
    months: Array.from(Map.groupBy(lines, (line) => line.month), ([month, list]) => ({ month, ...added(list) })),
    campaigns: Array.from(Map.groupBy(lines, (line) => line.id), ([campaignId, list]) => ({ campaignId, ...added(list) })),
  };
}

/** The models that may write and what they are listed at. */
export function writersView(models: readonly { readonly provider: string; readonly model: string }[], ceilings: Ceilings): z.input<typeof writersSchema> {
  return { models: models.map(({ provider, model }) => ({ provider, model, price: priceView(priceOf(provider, model)) })), ceilings: { ...ceilings } };
}

function priceView({ input, cached, output, date, source }: Omit<Price, 'provider' | 'model' | 'written'>) {
  return { input, cached, output, date, source };
}

function callView(call: ModelCallRow): z.input<typeof modelCallSchema> {
  const { id, purpose, provider, model, promptHash, state, failure, says, tokensIn, tokensCached, tokensOut, estimate, microDollars, latencyMs } = call;
  return {
    id, purpose, provider, model, promptHash, state, failure, says, tokensIn, tokensCached, tokensOut, estimate, microDollars, latencyMs,
    price: priceView(call.price), gate: call.gateClaims === null || call.gateRefused === null ? null : { claims: call.gateClaims, refused: call.gateRefused },
    at: call.at.toISOString(),
  };
}

function sum<K extends string>(list: readonly { readonly [P in K]: number }[], key: K): number {
  return list.reduce((total, entry) => total + entry[key], 0);
}
