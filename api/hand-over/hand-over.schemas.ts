import { z } from 'zod';
import { needsYouReasons } from '#domain/application/stages.ts';
import { idSchema, instantSchema } from '../shared/domain.schemas.ts';

/** A page that waits for its person. */
export const handOverSchema = z
  .object({
    id: idSchema,
    reason: z.enum(needsYouReasons),
    afterClick: z.boolean().describe('the form stands there filled and was clicked: going on is your own click, under a signature of its own'),
    pageUrl: z.string(),
    openedAt: instantSchema,
    keepUntil: instantSchema,
  })
  .meta({ id: 'HandOver' });

export const goOnBodySchema = z.object({ bundleHash: z.string().length(64).describe('the hash that was on screen') });
export const pageTicketSchema = z.object({ ticket: z.string(), path: z.string().describe('where the ticket opens the page, once, as a WebSocket') });
export const siteSessionsSchema = z.object({ sites: z.array(z.object({ origin: z.string(), openedAt: instantSchema })) });
