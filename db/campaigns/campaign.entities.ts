import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CampaignPlan } from '#domain/campaign/plan.ts';
import type { BoardWhy } from '#domain/discovery/board-said.ts';
import type { Told } from '#domain/text/told.ts';

export const CampaignRow = defineEntity({
  name: 'CampaignRow',
  tableName: 'campaign',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    candidateId: p.uuid(),
    name: p.text(),
    brief: p.text(),
    /** Null: the person's own wishes alone. */
    plan: p.json<CampaignPlan>().strictNullable(),
    threshold: p.integer(),
    maxApplications: p.integer(),
    state: p.text().$type<'running' | 'paused' | 'ended'>(),
    createdAt: p.datetime().defaultRaw('now()'),
    endedAt: p.datetime().strictNullable(),
  },
});
export type CampaignRow = InferEntity<typeof CampaignRow>;

export const CampaignBoardRow = defineEntity({
  name: 'CampaignBoardRow',
  tableName: 'campaign_board',
  properties: { campaignId: p.uuid().primary(), boardId: p.uuid().primary(), userId: p.uuid() },
});

/** How far the campaign's current run is with one board; the live fan-out. */
export const CampaignRunRow = defineEntity({
  name: 'CampaignRunRow',
  tableName: 'campaign_run',
  properties: {
    campaignId: p.uuid().primary(),
    boardId: p.uuid().primary(),
    userId: p.uuid(),
    state: p.text().$type<'waiting' | 'reading' | 'done' | 'stopped'>(),
    read: p.integer().default(0),
    fresh: p.integer().default(0),
    said: p.text().strictNullable(),
    /** The same for screens that speak themselves; null on rows from before. */
    saidTold: p.json<Told<BoardWhy>>().strictNullable(),
    startedAt: p.datetime().strictNullable(),
    endedAt: p.datetime().strictNullable(),
  },
});
export type CampaignRunRow = InferEntity<typeof CampaignRunRow>;

/** The one row of a campaign and an opening: eligible, skipped with its reason, or taken. */
export const CampaignOpeningRow = defineEntity({
  name: 'CampaignOpeningRow',
  tableName: 'campaign_opening',
  properties: {
    campaignId: p.uuid().primary(),
    openingId: p.uuid().primary(),
    userId: p.uuid(),
    score: p.double(),
    state: p.text().$type<'eligible' | 'skipped' | 'taken'>(),
    reason: p.text().strictNullable(),
    /** Hash of plan, threshold and record it was judged by, and the version of the opening; null where it is to be judged anew. */
    judged: p.text().strictNullable(),
    applicationId: p.uuid().strictNullable(),
    /** The campaign's n-th take; unique, so that a repeated take answers the first one. */
    take: p.integer().strictNullable(),
    takenAt: p.datetime().strictNullable(),
  },
});
