import { z } from 'zod';
import type { EventRow } from '#db/events/event.entities.ts';

/** One event as it goes over the wire, in the stream and in the polled list alike. */
export const eventSchema = z
  .object({
    seq: z.int().describe('numbered per candidate from 1 without gaps'),
    at: z.iso.datetime(),
    step: z.string(),
    applicationId: z.uuid().nullable(),
    campaignId: z.uuid().nullable(),
    run: z.int().nullable(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Event' });
export type EventView = z.output<typeof eventSchema>;

export function eventView(row: EventRow): EventView {
  return { seq: row.seq, at: row.at.toISOString(), step: row.step, applicationId: row.applicationId, campaignId: row.campaignId, run: row.run, data: row.data };
}

export const eventsSchema = z.object({ events: z.array(eventSchema), last: z.int().describe('go on after this number') }).meta({ id: 'Events' });

export const ticketRequestSchema = z.strictObject({ candidateId: z.uuid() });
export const ticketSchema = z
  .object({ ticket: z.string().describe('opens GET /api/v1/live?ticket=…&after=… once'), expiresAt: z.iso.datetime() })
  .meta({ id: 'LiveTicket' });

/** Why the stream was closed by this side; the client takes a new ticket and goes on after its last number. */
export const closeCodes = {
  goingAway: { code: 1001, reason: 'the program stops' },
  noMessages: { code: 1003, reason: 'this stream takes no messages' },
  failed: { code: 1011, reason: 'events could not be read' },
  lifetimeOver: { code: 4000, reason: 'take a new ticket' },
  tooSlow: { code: 4008, reason: 'too slow: go on after your last number' },
} as const;
