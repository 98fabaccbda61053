import { z } from 'zod';
import { needsYouReasons } from '#domain/application/stages.ts';
import { heldBackWhys } from '#domain/submission/held-back.ts';
import { lastClickRefusals, lastClicks } from '#domain/submission/last-click.ts';
import { idSchema, instantSchema, toldSchema } from '../shared/domain.schemas.ts';

/** A page that waits for its person. */
export const handOverSchema = z
  .object({
    id: idSchema,
    reason: z.enum(needsYouReasons),
    afterClick: z.boolean().describe('the form stands there filled and was clicked: going on is your own click, under a signature of its own'),
    pageUrl: z.string(),
    attended: z.boolean().describe('it stands in a window of your own browser; before the click it is filled as you signed it, and your click sends it'),
    heldBack: z.string().nullable().describe('why what you sent there did not leave'),
    heldBackTold: toldSchema(heldBackWhys),
    openedAt: instantSchema,
    keepUntil: instantSchema,
  })
  .meta({ id: 'HandOver' });

export const goOnBodySchema = z.object({ bundleHash: z.string().length(64).describe('the hash that was on screen') });
export const pageTicketSchema = z.object({ ticket: z.string(), path: z.string().describe('where the ticket opens the page, once, as a WebSocket') });
const lastClickSchema = z.enum(lastClicks).describe('countersign: it fills and clicks; person: it fills in your own browser, the click is yours; packet: nothing is opened, you get the exact files and answers');
export const sitesSchema = z
  .object({
    sites: z.array(
      z.object({
        origin: z.string(),
        system: z.string(),
        lastClick: lastClickSchema,
        chosenByYou: z.boolean(),
        refused: z.array(z.object({ lastClick: lastClickSchema, why: z.enum(lastClickRefusals) })).describe('what cannot be chosen here, and why'),
        sessionOpenedAt: instantSchema.nullable().describe('since when your own session there is kept, encrypted; null where none is'),
      }),
    ),
  })
  .meta({ id: 'Sites' });
export const siteChoiceBodySchema = z.object({ origin: z.url().max(300), lastClick: lastClickSchema.nullable().describe('null: what is usual') });
export const siteSessionsSchema = z.object({ sites: z.array(z.object({ origin: z.string(), openedAt: instantSchema })) });
