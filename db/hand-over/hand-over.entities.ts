import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { NeedsYouReason } from '#domain/application/stages.ts';
import type { HeldBack } from '#domain/submission/held-back.ts';
import type { LastClick } from '#domain/submission/last-click.ts';

/** A page that a worker keeps open for its person. */
export const HandOverRow = defineEntity({
  name: 'HandOverRow',
  tableName: 'hand_over',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    applicationId: p.uuid(),
    reason: p.text().$type<NeedsYouReason>(),
    /** Whether the form stands there filled and was clicked: going on is a click of the person's own. */
    afterClick: p.boolean(),
    /** Whether it stands in a window of the person's own browser. */
    attended: p.boolean().default(false),
    /** Why what they sent there was held back last, in words; null where nothing was. */
    heldBack: p.text().strictNullable(),
    /** The same for screens that speak themselves; null on rows from before. */
    heldBackTold: p.json<HeldBack>().strictNullable(),
    pageUrl: p.text(),
    /** Address of the worker that keeps it, and what opens it there. */
    worker: p.text(),
    secret: p.text(),
    openedAt: p.datetime().defaultRaw('now()'),
    keepUntil: p.datetime(),
    endedAt: p.datetime().strictNullable(),
    endedBy: p.text().$type<'person' | 'time' | 'page' | 'worker'>().strictNullable(),
  },
});
export type HandOverRow = InferEntity<typeof HandOverRow>;

/** Who clicks last at a site, where the person chose. */
export const SiteChoiceRow = defineEntity({
  name: 'SiteChoiceRow',
  tableName: 'site_choice',
  properties: { candidateId: p.uuid().primary(), origin: p.text().primary(), userId: p.uuid(), lastClick: p.text().$type<LastClick>(), chosenAt: p.datetime().defaultRaw('now()') },
});
export type SiteChoiceRow = InferEntity<typeof SiteChoiceRow>;

/** A site where the person opened a session; its cookies are a file under the person's key. */
export const SiteSessionRow = defineEntity({
  name: 'SiteSessionRow',
  tableName: 'site_session',
  properties: { candidateId: p.uuid().primary(), origin: p.text().primary(), userId: p.uuid(), fileKey: p.text(), openedAt: p.datetime().defaultRaw('now()') },
});
export type SiteSessionRow = InferEntity<typeof SiteSessionRow>;
